#include "core/base/error.h"
#include "tests/documents/printed.h"
#include "tests/documents/sample_texts.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <functional>

using namespace balai;
using namespace balai::documents;
using balai::test::askPoppler;
using balai::test::fonts;
using balai::test::printed;
using balai::test::readBack;

namespace {

Document allBlocks() {
    Document document{u"គំរូ Sample"_qs, u"km"_qs, {}, u"Council paper"_qs, u"REC-2026-004"_qs, true};
    document.blocks = {
        Heading{1, plain(u"អនុសាសន៍"_qs)},
        Paragraph{{{u"Plain and "_qs}, {u"bold"_qs, true}, {u" text."_qs}}},
        ListItem{u"1."_qs, plain(u"First item"_qs)},
        ListItem{u"2."_qs, plain(u"Second item"_qs)},
        Heading{2, plain(u"Table"_qs)},
        Table{{2, 1}, {{plain(u"Body"_qs), plain(u"Due"_qs)}, {plain(u"Ministry of Labour"_qs), plain(u"March"_qs)}}},
        KeyValues{{{plain(u"Reference"_qs), plain(u"KH-12"_qs)}}},
        Rule{},
        QrCode{u"https://example.org/verify"_qs, plain(u"Verify"_qs)},
        SmallPrint{plain(u"Made from the records of the council."_qs)},
        SignatureSpace{plain(u"Signature"_qs)},
        Fields{{{Picture::Tick, plain(u"yes"_qs)}, {Picture::Bar, plain(u"no"_qs)}, {Picture::None, plain(u"thumb"_qs)}}},
        PageBreak{},
        Paragraph{plain(u"Second page"_qs)},
    };
    return document;
}

Document longTable(int rows) {
    Table table{{1, 2}, {{plain(u"Number"_qs), plain(u"Recommendation"_qs)}}};
    for (int i = 1; i <= rows; ++i) table.rows.push_back({plain(u"row%1"_qs.arg(i)), plain(u"text%1"_qs.arg(i))});
    return {u"Table"_qs, u"en"_qs, {table}};
}

ErrorCode codeOf(const std::function<void()> &act) {
    try {
        act();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

// The values of every font's ToUnicode table: UTF-16 in hexadecimal figures.
std::vector<QString> lettersOfGlyphs(const QByteArray &pdf) {
    std::vector<QString> out;
    static const QRegularExpression pair(u"<[0-9a-f]+> <([0-9a-f]+)>"_qs);
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 7)) {
        const qsizetype end = pdf.indexOf("endstream", at);
        QByteArray packed = pdf.mid(at + 7, end - at - 7);
        if (packed.size() < 2 || packed.front() != 0x78) continue;  // not deflated
        const QByteArray text = qUncompress(QByteArray("\0\0\x10\0", 4) + packed);
        if (!text.contains("begincmap")) continue;
        for (auto found = pair.globalMatch(QString::fromLatin1(text).section(u"endcodespacerange"_qs, 1)); found.hasNext();)
            out.push_back(found.next().captured(1));
    }
    return out;
}

class CancelledAtOnce final : public Progress {
public:
    void step(qint64, qint64) override {}
    bool cancelled() const override { return true; }
};

} // namespace

TEST_CASE("the PDF is tagged, says its title and language, and names no author") {
    const QByteArray pdf = printed(allBlocks());
    const QString info = askPoppler(u"pdfinfo"_qs, {}, pdf);
    CHECK(info.contains(u"Title:           គំរូ Sample"));
    CHECK(info.contains(QRegularExpression(u"Tagged: +yes"_qs)));
    CHECK(info.contains(QRegularExpression(u"PDF version: +1\\.7"_qs)));
    CHECK(info.contains(QRegularExpression(u"Page size: +595\\.276 x 841\\.89 pts \\(A4\\)"_qs)));
    CHECK(info.contains(QRegularExpression(u"Pages: +2"_qs)));
    CHECK_FALSE(info.contains(u"Author"));
    CHECK_FALSE(info.contains(u"Creator"));
    CHECK_FALSE(info.contains(u"Producer"));
    CHECK(pdf.contains("/Lang (km)"));
}

TEST_CASE("the PDF holds a day and no time of its making") {
    const QString dates = askPoppler(u"pdfinfo"_qs, {u"-rawdates"_qs}, printed(allBlocks()));
    CHECK(dates.contains(QRegularExpression(u"CreationDate: +D:20261123000000"_qs)));
    CHECK(dates.contains(QRegularExpression(u"ModDate: +D:20261123000000"_qs)));
}

TEST_CASE("headings, lists and tables are marked as such for screen readers") {
    const QString structure = askPoppler(u"pdfinfo"_qs, {u"-struct-text"_qs}, printed(allBlocks()));
    for (const char16_t *tag : {u"Document", u"H1", u"P", u"L", u"LI", u"Lbl", u"LBody", u"Table", u"TR", u"TH", u"TD"})
        CHECK(structure.contains(QRegularExpression(u"(^|\\n) *%1( |\\n)"_qs.arg(QString::fromUtf16(tag)))));
    CHECK(structure.contains(u"Ministry of Labour"));
}

TEST_CASE("a screen reader gets every blank between words, at the ends of lines too") {
    const QString sentence = u"Pinagtibay ng konseho ang tatlong rekomendasyon noong Nobyembre, at hiniling nito sa "
                             u"kagawaran na sumagot sa loob ng animnapung araw."_qs;
    const Document document{u"Blanks"_qs, u"fil"_qs, {Paragraph{plain(sentence)}}};
    CHECK(paginate(document, fonts()).front().lines.size() > 1);
    CHECK(askPoppler(u"pdfinfo"_qs, {u"-struct-text"_qs}, printed(document)).contains(sentence));
}

TEST_CASE("all fonts are embedded") {
    const QStringList fontLines = askPoppler(u"pdffonts"_qs, {}, printed(allBlocks())).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(fontLines.size() > 2);
    for (const QString &line : fontLines.sliced(2)) {
        CHECK(line.contains(u"NotoSans"));
        CHECK(line.contains(QRegularExpression(u"yes yes yes"_qs)));
    }
}

// ISO 19005-2, 6.2.11.7.2: what PDF/A-2u asks beyond 2b.
TEST_CASE("each font says which letters its glyphs are, in every language, and never a value that PDF/A-2u forbids") {
    const auto &[language, text] = GENERATE(from_range(balai::test::sampleTexts()));
    INFO(language.toStdString());
    const QByteArray pdf = printed({u"Letters"_qs, language, {Paragraph{plain(text)}, Heading{1, plain(text)}}});
    CHECK(pdf.contains("<pdfaid:conformance>U</pdfaid:conformance>"));
    const std::vector<QString> letters = lettersOfGlyphs(pdf);
    CHECK(letters.size() > 20);
    for (const QString &value : letters)
        for (const QString &forbidden : {u"0000"_qs, u"feff"_qs, u"fffe"_qs}) CHECK(value != forbidden);
}

TEST_CASE("the same paper gives the same bytes") {
    const QByteArray once = printed(allBlocks());
    CHECK(once == printed(allBlocks()));
    const FontSet others(inSource("packaging/deps/node_modules/@expo-google-fonts"));
    CHECK(once == toPdf(allBlocks(), others, {{}, {}, QDate(2026, 11, 23)}));
    CHECK(once != toPdf(allBlocks(), others, {{}, {}, QDate(2026, 11, 24)}));
}

TEST_CASE("every page has header, footer and number") {
    const QStringList lines = readBack(printed(allBlocks()));
    CHECK(lines.count(u"Council paper"_qs) == 2);
    CHECK(lines.filter(u"REC-2026-004"_qs).size() == 2);
    CHECK(lines.filter(QRegularExpression(u"1 ?/ ?2"_qs)).size() == 1);
    CHECK(lines.filter(QRegularExpression(u"2 ?/ ?2"_qs)).size() == 1);
}

TEST_CASE("a preview knows which blocks stand on which page") {
    const std::vector<PageText> pages = paginate(allBlocks(), fonts());
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].blocks == std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    CHECK(pages[1].blocks == std::vector<int>{13});
    CHECK(pages[1].lines == QStringList{u"Second page"_qs});
}

TEST_CASE("fields stand side by side, as wide as each other, and stay on one page") {
    Document document{u"Fields"_qs, u"km"_qs, {}};
    for (int i = 0; i < 12; ++i)
        document.blocks.push_back(Fields{{{Picture::Bar, plain(u"ទេ"_qs)}, {Picture::Clock, plain(u"ពេលក្រោយ"_qs)}, {Picture::Tick, plain(u"យល់ព្រម"_qs)}}, 80});
    const std::vector<PageText> pages = paginate(document, fonts());
    CHECK(pages.size() == 2);
    qsizetype words = 0;
    for (const PageText &page : pages) {
        CHECK(page.lines.size() % 3 == 0);
        words += page.lines.size();
    }
    CHECK(words == 36);
    const Document without{u"Fields"_qs, u"en"_qs, {Fields{{}, 80}}};
    CHECK(paginate(without, fonts()).size() == 1);
    const auto inked = [](Picture picture) { return renderPage({u"One"_qs, u"en"_qs, {Fields{{{picture, {}}}, 80}}, {}, {}, false}, fonts(), 0, 72).pixels; };
    CHECK(inked(Picture::Tick) != inked(Picture::Bar));
    CHECK(inked(Picture::Bar) != inked(Picture::Clock));
    CHECK(inked(Picture::Clock) != inked(Picture::None));
}

TEST_CASE("a long table repeats its header and keeps every row once") {
    const std::vector<PageText> pages = paginate(longTable(120), fonts());
    REQUIRE(pages.size() > 2);
    QStringList all;
    for (const PageText &page : pages) {
        CHECK(page.lines.front() == u"Number"_qs);
        all += page.lines;
    }
    for (int i = 1; i <= 120; ++i) CHECK(all.count(u"row%1"_qs.arg(i)) == 1);
}

TEST_CASE("a paragraph longer than a page is cut between lines and loses none") {
    QString words;
    for (int i = 0; i < 3000; ++i) words += u"w%1 "_qs.arg(i);
    const std::vector<PageText> pages = paginate({u"Long"_qs, u"en"_qs, {Paragraph{plain(words)}}}, fonts());
    CHECK(pages.size() > 1);
    QString all;
    for (const PageText &page : pages) {
        CHECK(page.lines.size() > 1);
        all += page.lines.join(u' ') + u' ';
    }
    CHECK(all.simplified() == words.simplified());
}

TEST_CASE("a heading is never the last thing on a page") {
    for (int before = 20; before < 45; ++before) {
        Document document{u"Headings"_qs, u"en"_qs, {}};
        for (int i = 0; i < before; ++i) document.blocks.push_back(Paragraph{plain(u"line"_qs)});
        document.blocks.push_back(Heading{2, plain(u"Heading"_qs)});
        for (int i = 0; i < 5; ++i) document.blocks.push_back(Paragraph{plain(u"line"_qs)});
        for (const PageText &page : paginate(document, fonts())) CHECK(page.lines.back() != u"Heading"_qs);
    }
}

TEST_CASE("a page can be drawn for the screen") {
    const Image image = renderPage(allBlocks(), fonts(), 0, 72);
    CHECK(image.width == 595);
    CHECK(image.height == 842);
    CHECK(image.pixels.size() == 4 * 595 * 842);
    CHECK(image.pixels.count('\x00') > 2000);
    CHECK(renderPage(allBlocks(), fonts(), 0, 72).pixels == image.pixels);
    CHECK(codeOf([] { renderPage(allBlocks(), fonts(), 2, 72); }) == ErrorCode::Usage);
    CHECK(codeOf([] { renderPage(allBlocks(), fonts(), -1, 72); }) == ErrorCode::Usage);
    CHECK(codeOf([] { renderPage(allBlocks(), fonts(), 0, 5000); }) == ErrorCode::Usage);
}

TEST_CASE("printing stops where the person asked for it") {
    CancelledAtOnce progress;
    CHECK(codeOf([&] { toPdf(allBlocks(), fonts(), {}, progress); }) == ErrorCode::Cancelled);
}

TEST_CASE("a folder without the fonts is refused, naming the first missing one") {
    const QTemporaryDir empty;
    CHECK(codeOf([&] { FontSet missing(empty.path()); }) == ErrorCode::NotFound);
}

TEST_CASE("an empty paper is one empty page") {
    CHECK(paginate({u"Empty"_qs, u"en"_qs}, fonts()).size() == 1);
    CHECK(readBack(toPdf({u"Empty"_qs, u"en"_qs, {}, {}, {}, false}, fonts(), {})).isEmpty());
}

TEST_CASE("hostile text is printed without harm and in time") {
    QElapsedTimer timer;
    timer.start();
    const QString lone = QString(QChar(0xD800)) + u"a" + QChar(0xDC00);
    const QString marks = u'k' + QString(5000, QChar(0x0301));
    const QString word = QString(20'000, u'x');
    const QString khmer = QString(u"ក្រុមប្រឹក្សាបានអនុម័ត"_qs).repeated(2000);
    for (const QString &text : {lone, marks, word, khmer, QString(), u"\n\n\r\n\t"_qs, u"مرحبا 😀 \u0378"_qs}) {
        const Document document{
            text, u"km"_qs, {Paragraph{plain(text)}, Heading{9, plain(text)}, ListItem{text, plain(text)}}};
        CHECK(printed(document).startsWith("%PDF-"));
    }
    CHECK(timer.elapsed() < 60'000);
}

TEST_CASE("a paragraph of a megabyte is laid out in time that grows with its length only") {
    QElapsedTimer timer;
    timer.start();
    const QString khmer = QString(u"ក្រុមប្រឹក្សាបានអនុម័តអនុសាសន៍ "_qs).repeated(11'000);
    REQUIRE(khmer.toUtf8().size() > 1'000'000);
    CHECK(paginate({u"Big"_qs, u"km"_qs, {Paragraph{plain(khmer)}}}, fonts()).size() > 50);
    CHECK(timer.elapsed() < 30'000);
}

TEST_CASE("a language that would end a PDF string early is written without its brackets") {
    const QByteArray pdf = toPdf({u"a"_qs, u"en) /Evil (x"_qs}, fonts(), {});
    CHECK(pdf.contains("/Lang (enEvilx)"));
}
