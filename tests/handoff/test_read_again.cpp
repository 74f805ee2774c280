#include "core/handoff/disclosure.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const char *const space = "xmlns:text='t' xmlns:office='o' xmlns:dc='d'";

bool isFound(const QString &name, const QString &part, const QByteArray &bytes, const QString &wanted = QStringLiteral("Planted Word")) {
    const auto passages = passagesOf({name, zipOf({{part, bytes}}, QDate(2026, 5, 12))}, {});
    if (!passages) return false;
    for (const Passage &passage : *passages)
        if (passage.text.simplified().contains(wanted)) return true;
    return false;
}

QByteArray element(const char *open, const char *close) { return QByteArray("<root ") + space + '>' + open + "Planted Word" + close + "</root>"; }

}  // namespace

TEST_CASE("hidden sheets, comments, defined names, shared strings and properties of a workbook are read") {
    const QString book = QStringLiteral("a.xlsx");
    CHECK(isFound(book, QStringLiteral("xl/workbook.xml"), "<workbook><sheets><sheet name='Planted Word' state='veryHidden'/></sheets></workbook>"));
    CHECK(isFound(book, QStringLiteral("xl/workbook.xml"), element("<definedNames><definedName name='x' hidden='1'>", "</definedName></definedNames>")));
    CHECK(isFound(book, QStringLiteral("xl/comments1.xml"), element("<comments><comment><text><r><t>", "</t></r></text></comment></comments>")));
    CHECK(isFound(book, QStringLiteral("xl/sharedStrings.xml"), "<sst><si><r><t>Plan</t></r><r><t>ted Word</t></r></si></sst>"));
    CHECK(isFound(book, QStringLiteral("xl/worksheets/sheet9.xml"), element("<c t='inlineStr'><is><t>", "</t></is></c>")));
    CHECK(isFound(book, QStringLiteral("docProps/core.xml"), element("<dc:creator>", "</dc:creator>")));
    CHECK(isFound(book, QStringLiteral("xl/Planted Word.xml"), "<x/>"));
    CHECK_FALSE(isFound(book, QStringLiteral("xl/workbook.xml"), "<workbook/>"));
}

TEST_CASE("comments, tracked changes, metadata and spaces as elements of an open document are read") {
    const QString paper = QStringLiteral("a.odt"), content = QStringLiteral("content.xml");
    CHECK(isFound(paper, content, element("<office:annotation><text:p>", "</text:p></office:annotation>")));
    CHECK(isFound(paper, content, element("<text:tracked-changes><text:p>", "</text:p></text:tracked-changes>")));
    CHECK(isFound(paper, QStringLiteral("meta.xml"), element("<dc:title>", "</dc:title>")));
    CHECK(isFound(paper, content, QByteArray("<root ") + space + "><text:p>Planted<text:s/>Word</text:p></root>"));
    CHECK(isFound(paper, content, QByteArray("<root ") + space + "><text:p>Planted<text:tab/>Word</text:p></root>"));
    CHECK(isFound(paper, content, "<root><!-- Planted Word --></root>"));
    CHECK(isFound(paper, content, "<root><?note Planted Word?></root>"));
}

TEST_CASE("a part that cannot be read makes the file unreadable, and so does a file of another kind") {
    const QDate day(2026, 5, 12);
    CHECK_FALSE(passagesOf({QStringLiteral("a.xlsx"), zipOf({{QStringLiteral("xl/vbaProject.bin"), "\x01\x02"}}, day)}, {}));
    CHECK_FALSE(passagesOf({QStringLiteral("a.odt"), zipOf({{QStringLiteral("Thumbnails/thumbnail.png"), "\x89PNG"}}, day)}, {}));
    CHECK_FALSE(passagesOf({QStringLiteral("a.odt"), zipOf({{QStringLiteral("content.xml"), "<open>"}}, day)}, {}));
    CHECK_FALSE(passagesOf({QStringLiteral("a.jpg"), "\xff\xd8"}, {}));
    CHECK_FALSE(passagesOf({QStringLiteral("a.txt"), "\xff\xfe"}, {}));
    CHECK_FALSE(passagesOf({QStringLiteral("a.pdf"), "%PDF-1.7"}, {}));
}

namespace {

QByteArray paperThatSays(const QString &words) {
    const documents::Document paper{QStringLiteral("Paper"), QStringLiteral("en"), {documents::Paragraph{documents::plain(words)}}};
    return documents::toPdf(paper, Ministry::fonts(), {});
}

}  // namespace

TEST_CASE("a name that stands only in the bytes of the PDF and in no text they were set from is found") {
    Ministry m;
    Preview preview = m.preview(m.everything());
    CHECK(preview.disclosure.findings.empty());
    const auto pdf = std::find_if(preview.payload.files.begin(), preview.payload.files.end(), [](const PackedFile &file) { return file.name.endsWith(u".pdf"); });
    REQUIRE(pdf != preview.payload.files.end());
    preview.payload.pages = documents::paginate({QStringLiteral("Paper"), QStringLiteral("en"), {documents::Paragraph{documents::plain(QStringLiteral("Nothing"))}}}, Ministry::fonts());
    pdf->bytes = paperThatSays(QStringLiteral("Nothing of moonlight"));
    const auto found = disclosureOf(m.laptop.store, preview.contents, preview.payload).findings;
    REQUIRE(found.size() == 1);
    CHECK(found[0].what == u"chosenName");
    CHECK(found[0].where == u"recommendations.pdf page 1");
    pdf->bytes = paperThatSays(QStringLiteral("Nothing")).replace("/Type /Pages", "/OpenAction 1 0 R /Type /Pages");
    const auto unreadable = disclosureOf(m.laptop.store, preview.contents, preview.payload).findings;
    REQUIRE(unreadable.size() == 1);
    CHECK(unreadable[0].what == u"unreadable");
}
