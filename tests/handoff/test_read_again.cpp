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
