#include "core/base/error.h"
#include "core/documents/pdf_child.h"
#include "core/documents/pdf_plain.h"
#include "core/documents/pdf_reader.h"
#include "core/documents/picture.h"
#include "tests/documents/printed.h"
#include "tests/documents/sample_texts.h"
#include "tests/support/catch.h"
#include "tests/support/other_program.h"

#include <QTemporaryDir>
#include <QtEndian>

#ifdef __linux__
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace balai;
using namespace balai::documents;
using balai::test::printed;
using balai::test::readBack;

namespace {

const bool isReader = (balai::test::asOtherProgram = &asPdfReader, true);

QByteArray paper(int pages, const QString &words = QStringLiteral("Pay the fares of those who come.")) {
    Document document{QStringLiteral("A title nobody needs"), QStringLiteral("en"), {}};
    for (int i = 0; i < pages; ++i) {
        if (i > 0) document.blocks.push_back(PageBreak{});
        document.blocks.push_back(Paragraph{plain(QString(words % u" Page " % QString::number(i + 1)))});
    }
    return printed(document);
}

// One page drawn by hand: its operators, one plain face as /F, more objects from number 6.
QByteArray drawn(const QByteArray &operators, const QByteArray &page = {}, const QList<QByteArray> &objects = {}) {
    QList<QByteArray> all{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> " + page + " >>",
                          "<< /Length " + QByteArray::number(operators.size()) + " >>\nstream\n" + operators + "\nendstream",
                          "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    all += objects;
    QByteArray out("%PDF-1.4\n"), table;
    for (qsizetype i = 0; i < all.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + all[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(all.size() + 1);
    const qsizetype at = out.size();
    return out + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

std::vector<PdfPage> pagesOf(const QByteArray &pdf, const PdfAsk &ask = {}) {
    std::vector<PdfPage> out;
    readPages(pdf, ask, [&](PdfPage &&page) { out.push_back(std::move(page)); });
    return out;
}

QString wordsOf(const PdfPage &page) {
    QString out;
    for (const PdfWord &word : page.words) out += QString(word.text % u' ');
    return out;
}

PlainPdf plainOf(const QByteArray &pdf) {
    auto made = plainPdf(pdf);
    REQUIRE(std::holds_alternative<PlainPdf>(made));
    return std::get<PlainPdf>(std::move(made));
}

std::optional<NotPlain> whyNot(const QByteArray &pdf) {
    const auto made = plainPdf(pdf);
    return std::holds_alternative<NotPlain>(made) ? std::optional(std::get<NotPlain>(made)) : std::nullopt;
}

QByteArray number(quint32 value) {
    QByteArray out(4, '\0');
    qToLittleEndian(value, out.data());
    return out;
}

QByteArray sound(const QByteArray &before, const QByteArray &samples, const QByteArray &after) {
    const QByteArray format("\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0", 16);
    const QByteArray body = "WAVE" + before + QByteArray("fmt ") + number(16) + format + "data" + number(quint32(samples.size())) + samples + after;
    return "RIFF" + number(quint32(body.size())) + body;
}

class CancelledSoon final : public Progress {
public:
    void step(qint64, qint64) override {}
    bool cancelled() const override { return ++m_asked > 2; }

private:
    mutable int m_asked = 0;
};

}  // namespace

TEST_CASE("a second process shows the pages that are asked for, with their words and their size") {
    REQUIRE(isReader);
    const QByteArray pdf = paper(3);
    std::vector<PdfPage> got;
    const PdfAnswer answer = readPages(pdf, {1, 5, 60}, [&](PdfPage &&page) { got.push_back(std::move(page)); });
    CHECK(answer.pages == 3);
    CHECK_FALSE(answer.why);
    REQUIRE(got.size() == 2);
    CHECK(wordsOf(got[0]).contains(QStringLiteral("Page 2")));
    CHECK(std::abs(got[0].width - 59528) < 150);
    CHECK(got[0].image.pixels.size() == qsizetype{4} * got[0].image.width * got[0].image.height);
    CHECK(got[0].image.width > 480);
}

TEST_CASE("a file that is no PDF, damaged, locked, or of a page nobody could draw is said to be so") {
    const QByteArray whole = paper(1);
    for (const QByteArray &bytes : QList<QByteArray>{QByteArray(), QByteArray("hello"), QByteArray("%PDF-1.7"), whole.left(60), QByteArray(100'000, 'x')}) {
        const PdfAnswer answer = readPages(bytes, {}, [](PdfPage &&) { FAIL("a page"); });
        CHECK(answer.why == NotRead::Damaged);
    }
    CHECK(pagesOf(drawn("", "/MediaBox [0 0 14400 14400]"), {0, 1, 300}).front().image.width < 4500);
    CHECK(readPages(QByteArray(qsizetype{65} << 20, 'x'), {}, [](PdfPage &&) {}).why == NotRead::TooMuch);
    CHECK_THROWS_AS(readPages(whole, {-1, 1, 96}, [](PdfPage &&) {}), Error);
    CHECK_THROWS_AS(readPages(whole, {0, 1, 9000}, [](PdfPage &&) {}), Error);
}

TEST_CASE("a PDF that takes more time than there is, and one whose reading is given up, come to an end") {
    QByteArray endless("0 0 m ");
    for (int i = 0; i < 400'000; ++i) endless += QByteArray::number(i % 977 * 79 % 300) + " " + QByteArray::number(i % 883 * 83 % 200) + " l ";
    const QByteArray slow = drawn(endless + "B*");
    CHECK(readPages(slow, {0, 1, 300, 1}, [](PdfPage &&) {}).why == NotRead::TooMuch);
    CancelledSoon progress;
    try {
        readPages(slow, {0, 1, 300, 60}, [](PdfPage &&) {}, progress);
        FAIL("not cancelled");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Cancelled);
    }
}

#ifdef __linux__
namespace {

// What a process that was shut in could still do, as bits.
int stillDoes(const QByteArray &file) {
    shutIn();
    int out = 0;
    if (::open(file.constData(), O_WRONLY | O_CREAT, 0600) >= 0) out |= 1;
    if (::open("/dev/null", O_RDWR) >= 0) out |= 2;
    if (::socket(AF_INET, SOCK_STREAM, 0) >= 0) out |= 4;
    if (::socket(AF_UNIX, SOCK_STREAM, 0) >= 0) out |= 8;
    if (::unlink("/nothing/here") == 0 || errno != EPERM) out |= 16;
    if (::open("/dev/zero", O_RDONLY) < 0) out |= 32;
    ::execl("/bin/true", "true", static_cast<char *>(nullptr));
    return out;
}

}  // namespace

TEST_CASE("the second process writes no file, reaches no network and starts no other program, but may read") {
    const QTemporaryDir folder;
    const QByteArray file = folder.filePath(QStringLiteral("out")).toLocal8Bit();
    const pid_t child = ::fork();
    if (child == 0) ::_exit(64 | stillDoes(file));
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 64);  // a program that was started would end with 0
}
#endif

TEST_CASE("a changed byte anywhere ends in pages or in a reason, never in more") {
    const QByteArray whole = paper(1);
    for (int i = 0; i < 40; ++i) {
        QByteArray changed = whole;
        changed[(i * 7919) % int(changed.size())] = char(i * 37);
        const PdfAnswer answer = readPages(changed, {0, 1, 40}, [](PdfPage &&page) { CHECK(page.image.width > 0); });
        CHECK((answer.why || answer.pages == 1));
    }
}

TEST_CASE("a PDF made anew keeps its words in every script and nothing of what stood beside them") {
    Document document{QStringLiteral("Secret title"), QStringLiteral("en"), {}};
    for (const QString &text : {QStringLiteral("Fares are paid on the day."), QStringLiteral("ក្រុមប្រឹក្សាប្រជុំ"), QStringLiteral("ที่ประชุมเห็นด้วย"), QStringLiteral("委员会建议")})
        document.blocks.push_back(Paragraph{plain(text)});
    const QByteArray before = printed(document);
    const PlainPdf made = plainOf(before);
    CHECK(made.pages == 1);
    CHECK(made.wordless == 0);
    CHECK_FALSE(made.bytes.contains("Secret"));
    CHECK_FALSE(made.bytes.contains("/Info"));
    CHECK(plainOf(before).bytes == made.bytes);
    const auto squeezed = [](const QByteArray &pdf) { return readBack(pdf).join(u' ').remove(u' ').normalized(QString::NormalizationForm_C); };
    CHECK(squeezed(made.bytes) == squeezed(before));
    const auto read = readPdf(made.bytes);
    REQUIRE(read);
    CHECK(read->pages.size() == 1);
    CHECK(read->pages[0].contains(QStringLiteral("Fares are paid on the day.")));
}

TEST_CASE("words under a bar, and words in the colour of the paper, are not carried over") {
    const QByteArray bar = drawn("BT /F 20 Tf 20 150 Td (Covered) Tj ET 0 0 0 rg 10 140 160 40 re f BT 0 g /F 20 Tf 20 60 Td (Plainly) Tj ET 1 g BT /F 20 Tf 20 20 Td (Unseen) Tj ET");
    CHECK(wordsOf(pagesOf(bar).front()).contains(QStringLiteral("Covered")));
    const auto read = readPdf(plainOf(bar).bytes);
    REQUIRE(read);
    CHECK(read->pages[0].contains(QStringLiteral("Plainly")));
    CHECK_FALSE(read->pages[0].contains(QStringLiteral("Covered")));
    CHECK_FALSE(read->pages[0].contains(QStringLiteral("Unseen")));
}

TEST_CASE("scripts, files, notes and information of the old file are in no byte of the new one") {
    const QByteArray old = drawn("BT /F 20 Tf 20 150 Td (Shown) Tj ET", "/Annots [6 0 R] /AA << /O << /S /JavaScript /JS (app.alert) >> >>",
                                 {"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Noted by Maria) /T (Maria) >>", "<< /Type /Filespec /F (maria.doc) >>"});
    const PlainPdf made = plainOf(old);
    for (const char *part : {"Maria", "maria", "alert", "JavaScript", "Annot"}) CHECK_FALSE(made.bytes.contains(part));
    CHECK(readPdf(made.bytes));
    CHECK_FALSE(readPdf(old));
}

TEST_CASE("a page without a word is counted, and more than two hundred pages are too much") {
    const PlainPdf empty = plainOf(drawn("0 0 1 rg 10 10 50 50 re f"));
    CHECK(empty.wordless == 1);
    CHECK(whyNot("no PDF at all") == NotPlain::Damaged);
    QByteArray kids;
    for (int i = 0; i < mostPlainPages + 1; ++i) kids += "3 0 R ";
    const QByteArray many = QByteArray("[") + kids + "] /Count " + QByteArray::number(mostPlainPages + 1);
    CHECK(whyNot(drawn("").replace("[3 0 R] /Count 1", many)) == NotPlain::TooMuch);
}

TEST_CASE("a sound keeps its format and samples, and nothing that is said beside them") {
    const QByteArray samples("\x01\x02\x03\x04", 4);
    const QByteArray tag = QByteArray("LIST") + number(10) + QByteArray("INFOMaria\0", 10);
    const auto made = withoutTraces(sound(tag, samples, tag + "after the end"));
    REQUIRE(std::holds_alternative<QByteArray>(made));
    CHECK(std::get<QByteArray>(made) == sound({}, samples, {}));
    for (const QByteArray &bad : QList<QByteArray>{sound({}, samples, {}).left(30), sound({}, {}, {}), sound({}, QByteArray("\x01", 1), {}), sound({}, samples, {}).replace(QByteArray("\x01\0\x01\0", 4), QByteArray("\x55\0\x01\0", 4)),
                                  QByteArray("RIFF") + number(4) + "WAVE"}) {
        const auto refused = withoutTraces(bad);
        REQUIRE(std::holds_alternative<NotStripped>(refused));
        CHECK(std::get<NotStripped>(refused) == NotStripped::Damaged);
    }
}
