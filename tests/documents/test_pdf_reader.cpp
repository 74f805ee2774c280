#include "core/documents/pdf_reader.h"
#include "tests/documents/printed.h"
#include "tests/support/catch.h"
#include "tests/support/expected_log.h"

using namespace balai;
using namespace balai::documents;
using balai::test::printed;

namespace {

// A PDF of one empty page by hand, with more in its catalog, its page and as objects of their own.
QByteArray byHand(const QByteArray &catalog, const QByteArray &page, const QList<QByteArray> &objects = {}) {
    QList<QByteArray> all{"<< /Type /Catalog /Pages 2 0 R " + catalog + " >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] " + page + " >>"};
    all += objects;
    QByteArray out("%PDF-1.7\n"), table;
    for (qsizetype i = 0; i < all.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + all[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(all.size() + 1);
    const qsizetype at = out.size();
    return out + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

bool isFound(const QByteArray &pdf, const QString &wanted = QStringLiteral("Planted Word")) {
    const auto read = readPdf(pdf);
    if (!read) return false;
    return (read->pages + read->beside).join(u'\n').simplified().contains(wanted);
}

QByteArray stream(const QByteArray &bytes, const QByteArray &more = {}) { return "<< " + more + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream"; }

}  // namespace

TEST_CASE("a paper of ours is read again page by page, with its title, in every script") {
    const Document paper{QStringLiteral("Sample title"), QStringLiteral("km"),
                         {Paragraph{plain(QStringLiteral("First page"))}, Paragraph{plain(QStringLiteral("ក្រុមប្រឹក្សា"), QStringLiteral("km"))}, PageBreak{},
                          Paragraph{plain(QStringLiteral("မြန်မာ"), QStringLiteral("my"))}}};
    const auto read = readPdf(printed(paper));
    REQUIRE(read);
    REQUIRE(read->pages.size() == 2);
    CHECK(read->pages[0].contains(QStringLiteral("First page")));
    CHECK(read->pages[0].contains(QStringLiteral("ក្រុមប្រឹក្សា")));
    CHECK(read->pages[1].contains(QStringLiteral("မြန်မာ")));
    CHECK(read->beside.join(u'\n').contains(QStringLiteral("Sample title")));
}

TEST_CASE("what no page shows is read: metadata, notes, outlines, texts put in place, objects that nothing leads to") {
    CHECK_FALSE(isFound(byHand({}, {})));
    CHECK(isFound(byHand("/Lang (Planted Word)", {})));
    CHECK(isFound(byHand("/Outlines 4 0 R", {}, {"<< /First 5 0 R /Last 5 0 R /Count 1 >>", "<< /Title <feff0050006c0061006e00740065006400200057006f00720064> /Parent 4 0 R >>"})));
    CHECK(isFound(byHand({}, "/Annots [4 0 R]", {"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Plan\\\nted\\040Word) >>"})));
    CHECK(isFound(byHand("/Metadata 4 0 R", {}, {stream("<x:xmpmeta>Planted Word</x:xmpmeta>", "/Type /Metadata /Subtype /XML")})));
    CHECK(isFound(byHand({}, {}, {"(Planted Word)"})));
    CHECK(isFound(byHand({}, "/Contents 4 0 R", {stream("/Span << /ActualText (Planted Word) >> BDC EMC")})));
    CHECK(isFound(byHand({}, {}, {stream("/Span << /ActualText (Planted Word) >> BDC EMC")})));
    CHECK(isFound(byHand({}, {}, {stream("<< /T (Planted Word) >>", "/Type /ObjStm")})));
    CHECK(isFound(byHand({}, {}, {"<< /T (a\\(b\\)\\\\ (Planted Word)) >>"})));
    CHECK(isFound(byHand({}, {}) + "% Planted Word\n"));
    const QByteArray packed = qCompress(QByteArray("/Span << /ActualText (Planted Word) >> BDC EMC")).mid(4);
    CHECK(isFound(byHand({}, {}, {stream(packed, "/Filter /FlateDecode")})));
}

TEST_CASE("a PDF that holds files, scripts, forms or actions, or that nobody can read, is not read") {
    for (const char *catalog : {"/OpenAction 3 0 R", "/AcroForm << >>", "/AA << >>", "/Names << /EmbeddedFiles << >> >>", "/Names << /Java#53cript << >> >>", "/AF [ ]"})
        CHECK_FALSE(readPdf(byHand(catalog, {})));
    CHECK_FALSE(readPdf(byHand({}, {}, {stream("x", "/Filter /LZWDecode")})));
    const test::ExpectedLog corrupted(QStringLiteral("qUncompress"));
    CHECK_FALSE(readPdf(byHand({}, {}, {stream("not deflated", "/Filter /FlateDecode")})));
    CHECK_FALSE(readPdf({}));
    CHECK_FALSE(readPdf("%PDF-1.7"));
    CHECK_FALSE(readPdf("%PDF-1.7\n1 0 obj\n<feff"));
    CHECK_FALSE(readPdf("hello"));
    const QByteArray whole = printed({QStringLiteral("T"), QStringLiteral("en"), {Paragraph{plain(QStringLiteral("word"))}}});
    CHECK(readPdf(whole));
    CHECK_FALSE(readPdf(whole.left(100)));
}

TEST_CASE("a picture is passed over as a picture, whatever its bytes happen to spell and whatever stands in a dictionary inside its own") {
    const auto pdfWith = [](const QByteArray &kind) {
        const QByteArray bytes = "x/JS /AA (\xff";
        return QByteArray("%PDF-1.7\n1 0 obj\n<< " + kind + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream\nendobj\n");
    };
    for (const char *parms : {"", "/DecodeParms << /Predictor 15 /Colors 1 >>", "/DecodeParms << /Predictor 15 /K << /Type /Metadata >> >>"})
        CHECK(pdfStrings(pdfWith(QByteArray("/Type /XObject /Subtype /Image /Filter /FlateDecode ") + parms)).has_value());
    CHECK_FALSE(pdfStrings(pdfWith("/Type /XObject /DecodeParms << /Subtype /Image >>")).has_value());  // no picture: it is read
}
