#include "core/text/breaks.h"
#include "core/text/normalize.h"
#include "tests/documents/printed.h"
#include "tests/documents/sample_texts.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace balai;
using namespace balai::documents;
using balai::test::printed;
using balai::test::readBack;

namespace {

Document paper(const QString &language, const QString &text) {
    return {u"Round trip"_qs, language, {Paragraph{plain(text)}}, {}, {}, false};
}

QStringList laidLines(const Document &document) {
    QStringList lines;
    for (const PageText &page : paginate(document, test::fonts()))
        for (const QString &line : page.lines) lines.append(text::nfc(line.trimmed()));
    return lines;
}

QStringList normalized(QStringList lines) {
    for (QString &line : lines) line = text::nfc(line);
    return lines;
}

} // namespace

// Rule of comparison: line by line under NFC, exactly, inner blanks included; only blanks at the end of a line are
// ignored, since a reader of PDF cannot know of them.
TEST_CASE("a paragraph reads back from the PDF letter by letter, in every language") {
    for (const auto &[language, sentence] : test::sampleTexts()) {
        INFO(language.toStdString());
        const Document document = paper(language, QString(sentence + u' ' + sentence));
        CHECK(laidLines(document).size() > 1);
        CHECK(normalized(readBack(printed(document))) == laidLines(document));
    }
}

TEST_CASE("bold text reads back as it was written") {
    for (const auto &[language, sentence] : test::sampleTexts()) {
        INFO(language.toStdString());
        const Document document{u"Bold"_qs, language, {Paragraph{bold(sentence)}}, {}, {}, false};
        CHECK(normalized(readBack(printed(document))) == laidLines(document));
    }
}

TEST_CASE("the lines of a paragraph are its text and nothing else") {
    for (const auto &[language, sentence] : test::sampleTexts()) {
        INFO(language.toStdString());
        QString joined;
        for (const PageText &page : paginate(paper(language, sentence), test::fonts()))
            joined = page.lines.join(QString());
        joined.remove(u' ');
        CHECK(joined == QString(sentence).remove(u' '));
    }
}

TEST_CASE("lines end at the positions of the line breaker only") {
    for (const auto &[language, sentence] : test::sampleTexts()) {
        INFO(language.toStdString());
        const std::vector<int> allowed = text::lineBreaks(sentence, language);
        const Document document{u"Narrow"_qs, language, {Table{{1, 3}, {{plain(sentence), {}}}, false}}, {}, {}, false};
        const std::vector<PageText> pages = paginate(document, test::fonts());
        int at = 0;
        for (const QString &line : pages.front().lines) {
            if (line.isEmpty()) continue;
            at += static_cast<int>(line.size());
            while (at < sentence.size() && sentence[at] == u' ') ++at;
            CHECK(std::binary_search(allowed.begin(), allowed.end(), at));
        }
        CHECK(at == sentence.size());
    }
}

TEST_CASE("a line that mixes scripts reads back in order") {
    const Document document = paper(u"km"_qs, u"ក្រសួង (Ministry) ឆ្លើយ 12.5% — โดย ສະພາ ကောင်စီ 理事会 குழு."_qs);
    CHECK(readBack(printed(document)) == laidLines(document));
}

TEST_CASE("nothing invisible is printed") {
    const Document document = paper(u"km"_qs, u"ក្រុម\u200Bប្រឹក្សា a\u00ADb\u2060c\u202Ed\u0007e"_qs);
    CHECK(laidLines(document) == QStringList{u"ក្រុមប្រឹក្សា abcd e"_qs});
}
