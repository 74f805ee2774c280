#include "core/base/error.h"
#include "core/handoff/sheet.h"
#include "core/handoff/table_file.h"
#include "core/handoff/zip.h"
#include "core/records/all_kinds.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace balai;
using namespace balai::handoff;

namespace {

const records::KindInfo &kind(const char *name) { return *records::kindNamed(QString::fromLatin1(name)); }

QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

TableMap map(const char *kindName, const char *json) { return parseTableMap(json, kind(kindName)); }

constexpr int noRefusal = -1;

struct Refusal {
    int line = noRefusal;
    QString column, reason;
    ErrorCode code{};
};

template <class Action> Refusal refusalOf(const Action &action) {
    try {
        action();
    } catch (const Error &error) {
        const auto param = [&](const char *name) { return error.params().value(QString::fromLatin1(name)); };
        return {param("line").toInt(), param("column").toString(), param("reason").toString(), error.code()};
    }
    return {};
}

Refusal csv(const char *kindName, const char *mapping, const QByteArray &text) {
    return refusalOf([&] { readTable(kind(kindName), text, TableForm::Csv, map(kindName, mapping), QStringLiteral("en")); });
}

constexpr char memberMap[] = R"({"Name":"name","Since":"since","Reads":"reads","Aloud":"needsReadAloud","State":"state"})";
constexpr char memberHead[] = "Name,Since,Reads,Aloud,State\n";

QJsonObject oneMember(const QByteArray &cells) {
    const auto lines = readTable(kind("member"), memberHead + cells, TableForm::Csv, map("member", memberMap), QStringLiteral("en"));
    REQUIRE(lines.size() == 1);
    return lines.front().record;
}

// A workbook whose only sheet has this as its rows and whatever follows them.
QByteArray workbook(const QByteArray &rows, const QByteArray &after = {}) {
    std::vector<PackedFile> files = readZip(xlsxOf({{QStringLiteral("1"), {}, {{{QStringLiteral("x")}}}, false, {}, {}}}, QDate(2026, 11, 23)));
    for (PackedFile &file : files)
        if (file.name.startsWith(u"xl/worksheets/"))
            file.bytes = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
    return zipOf(files, QDate(2026, 11, 23));
}

Refusal xlsx(const QByteArray &rows, const QByteArray &after = {}) {
    return refusalOf([&] { readTable(kind("member"), workbook(rows, after), TableForm::Xlsx, map("member", R"({"Name":"name","Since":"since"})"), QStringLiteral("en")); });
}

const QByteArray head = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Since</t></is></c></row>)";

}  // namespace

TEST_CASE("a table's cells become values of their fields") {
    const QJsonObject record = oneMember("White Lotus,23 November 2026,km; en,TRUE,active\n");
    CHECK(record == object(R"({"name":"White Lotus","since":"2026-11-23","reads":["km","en"],"needsReadAloud":true,"state":"active"})"));
    CHECK(oneMember("White Lotus,,,,\n") == object(R"({"name":"White Lotus"})"));
}

TEST_CASE("texts by language, money and items of a sealed object take a column for each part") {
    auto lines = readTable(kind("honorarium"), "Who;How much;Of what;For\n01a20945-d641-7e42-8290-c2aca6af9039;150000;KHR;meeting\n", TableForm::Csv,
                           map("honorarium", R"({"Who":"member","How much":"amount.minor","Of what":"amount.currency","For":"for"})"), QStringLiteral("en"));
    CHECK(lines.front().record.value(QLatin1String("amount")) == object(R"({"minor":150000,"currency":"KHR"})"));
    lines = readTable(kind("body"), "Name\tKhmer\nMinistry\tក្រសួង\n", TableForm::Csv, map("body", R"({"Name":"name.en","Khmer":"name.km"})"), QStringLiteral("en"));
    CHECK(lines.front().record.value(QLatin1String("name")) == object(R"({"en":"Ministry","km":"ក្រសួង"})"));
    lines = readTable(kind("identity"), "M,Legal\n01a20945-d641-7e42-8290-c2aca6af9039,Name Of Law\n", TableForm::Csv,
                      map("identity", R"({"M":"member","Legal":"sealed.legalName"})"), QStringLiteral("en"));
    CHECK(lines.front().record.value(QLatin1String("sealed")) == object(R"({"legalName":"Name Of Law"})"));
}

TEST_CASE("a day that reads two ways, has two figures for its year or another era is refused with what to write") {
    const auto day = [](const char *typed) { return csv("member", memberMap, memberHead + QByteArray("A,") + typed + ",,,\n"); };
    Refusal refusal = day("3/11/2026");
    CHECK((refusal.line == 2 && refusal.column == u"Since"));
    CHECK(refusal.reason.contains(u"two ways"));
    CHECK(refusal.reason.contains(u"2026-11-03"));
    CHECK(day("23/11/69").reason.contains(u"two figures"));
    CHECK(day("23/11/2569").reason.contains(u"2026-11-23"));
    CHECK(day("2569-11-23").reason.contains(u"2026-11-23"));
    CHECK(day("31/2/2026").reason.contains(u"no such day"));
    CHECK(day("soon").reason.contains(u"2026-11-23"));
    CHECK(day("46349").reason.contains(u"not a date"));
    CHECK(oneMember("A,23/11/2026,,,\n").value(QLatin1String("since")) == QStringLiteral("2026-11-23"));
}

TEST_CASE("whatever language the council has, figures of a day are not guessed") {
    const Refusal refusal = refusalOf([&] {
        readTable(kind("member"), memberHead + QByteArray("A,3/11/2026,,,\n"), TableForm::Csv, map("member", memberMap), QStringLiteral("km"));
    });
    CHECK(refusal.reason.contains(u"two ways"));
}

TEST_CASE("wrong values name their line and column") {
    const auto refused = [](const QByteArray &cells, int line, const char *column) {
        const Refusal refusal = csv("member", memberMap, memberHead + cells);
        INFO(cells.toStdString() << " " << refusal.reason.toStdString());
        CHECK(refusal.code == ErrorCode::InvalidInput);
        CHECK(refusal.line == line);
        CHECK(refusal.column == QString::fromLatin1(column));
    };
    refused("A,,,,asleep\n", 2, "State");
    refused("A,,,,\nB,,,maybe,\n", 3, "Aloud");
    refused("A,,km;;en,,\n", 2, "Reads");
    refused("A,,km; km,,\n", 2, "Reads");
    refused(",2026-11-23,,,\n", 2, "Name");
    refused("A,,,,,surplus\n", 2, "6");
    refused("\"two\nlines\",,,,\nB,,,,asleep\n", 3, "State");
    refused("=HYPERLINK(\"\"x\"\"),,,,\n", 2, "Name");
    refused(QByteArray("A\0B,,,,\n", 8), 2, "Name");
    refused("\x1b[31m,,,,\n", 2, "Name");
}

TEST_CASE("bytes that are no text, an open quotation mark and too much of anything are refused") {
    CHECK(csv("member", memberMap, memberHead + QByteArray("A,,,,\n\xff\xfe,,,,\n")).line == 3);
    CHECK(csv("member", memberMap, memberHead + QByteArray("\xed\xa0\x80,,,,\n")).reason == u"not UTF-8");
    CHECK(csv("member", memberMap, memberHead + QByteArray("A,,,,\n\"B,,,,\nC,,,,\n")).line == 3);
    CHECK(csv("member", memberMap, memberHead + QByteArray("A,,,,\n").repeated(20'001)).reason.contains(u"20000"));
    CHECK(csv("member", memberMap, QByteArray(",").repeated(500)).reason.contains(u"200"));
    CHECK(csv("member", memberMap, QByteArray("\n").repeated(1'000'000)).code == ErrorCode::InvalidInput);
    CHECK(csv("member", memberMap, {}).code == ErrorCode::InvalidInput);
    CHECK(readTable(kind("member"), memberHead, TableForm::Csv, map("member", memberMap), QStringLiteral("en")).empty());
}

TEST_CASE("columns of the map are all there, once") {
    CHECK(csv("member", memberMap, "Name,Since,Reads,Aloud\nA,,,\n").column == u"State");
    CHECK(csv("member", memberMap, "Name,Name,Since,Reads,Aloud,State\nA,,,,,\n").reason.contains(u"twice"));
    CHECK(csv("member", R"({"Name":"name"})", "Name,Other\nA,left alone\n").line == noRefusal);
}

TEST_CASE("a map says which field each column is, and nothing that no cell can hold") {
    const auto refused = [](const char *name, const char *json) {
        const Refusal refusal = refusalOf([&] { map(name, json); });
        INFO(json);
        CHECK(refusal.code == ErrorCode::InvalidInput);
        CHECK_FALSE(refusal.reason.isEmpty());
    };
    for (const char *json : {"", "[]", "{}", "null", R"({"A":1})", R"({"A":"name","B":"name"})", R"({"A":"nothing"})", R"({"A":"id"})",
                             R"({"A":"name.en"})", R"({"":"name"})", R"({"A":"since"})", R"({"A":"name","B":"by"})"})
        refused("member", json);
    for (const char *json : {R"({"A":"title"})", R"({"A":"title."})", R"({"A":"title.not a tag"})"}) refused("meeting", json);
    refused("honorarium", R"({"A":"member","B":"amount.minor"})");
    refused("honorarium", R"({"A":"member","B":"amount"})");
    refused("block", R"({"A":"meeting","B":"translations.km"})");
    refused("council", R"({"A":"name.en","B":"rules.approvalNeeded"})");
    refused("identity", R"({"A":"member","B":"sealed"})");
    CHECK(map("meeting", R"({" Title ":"title.en"})").value(QStringLiteral("Title")) == u"title.en");
}

TEST_CASE("formulas, faults and joined cells of a workbook are refused, and its days are read") {
    const auto row = [](const char *name, const char *since) -> QByteArray { return head + "<row r=\"2\">" + name + since + "</row>"; };
    constexpr char plain[] = R"(<c r="A2" t="inlineStr"><is><t>Lotus</t></is></c>)";
    Refusal refusal = xlsx(row(R"(<c r="A2"><f>1+1</f><v>2</v></c>)", ""));
    CHECK((refusal.line == 2 && refusal.column == u"Name" && refusal.reason.contains(u"formula")));
    CHECK(xlsx(row(R"(<c r="A2" t="str"><f>HYPERLINK("x")</f></c>)", "")).reason.contains(u"formula"));
    CHECK(xlsx(row(R"(<c r="A2" t="e"><v>#REF!</v></c>)", "")).reason.contains(u"fault"));
    refusal = xlsx(row(plain, ""), R"(<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>)");
    CHECK((refusal.line == 2 && refusal.column == u"Name" && refusal.reason.contains(u"joined")));
    CHECK(xlsx(row(plain, R"(<c r="B2"><v>46349.5</v></c>)")).reason.contains(u"time"));
    CHECK(xlsx(row(plain, R"(<c r="B2"><v>-3</v></c>)")).column == u"Since");
    CHECK(xlsx(row(plain, R"(<c r="B2"><v>244677</v></c>)")).reason.contains(u"2400"));
    const auto lines = readTable(kind("member"), workbook(row(plain, R"(<c r="B2"><v>46349</v></c>)")), TableForm::Xlsx,
                                 map("member", R"({"Name":"name","Since":"since"})"), QStringLiteral("en"));
    CHECK(lines.front().record == object(R"({"name":"Lotus","since":"2026-11-23"})"));
    CHECK(refusalOf([] { readTable(kind("member"), "PK no zip", TableForm::Xlsx, map("member", R"({"N":"name"})"), QStringLiteral("en")); }).code == ErrorCode::Damaged);
    CHECK(xlsx(R"(<row r="90000"><c r="A1"><v>1</v></c></row>)").code == ErrorCode::InvalidInput);
}

TEST_CASE("what was written as a table is read back as it was, formulas of old included") {
    const std::vector<QJsonObject> rows{
        object(R"({"name":{"en":"=1+1","km":"ក្រសួង"},"country":"KH","languages":["km","en"],"contacts":"+855 12, \"quoted\"\nsecond line","level":"@x"})"),
        object(R"({"name":{"en":"'=kept"},"contacts":"-5"})"), object(R"({"name":{"en":"＝full width"},"country":"TH"})")};
    constexpr char mapping[] = R"({"name.en":"name.en","name.km":"name.km","country":"country","languages":"languages","contacts":"contacts","level":"level"})";
    for (const TableForm form : {TableForm::Csv, TableForm::Xlsx}) {
        const QByteArray file = tableFile(kind("body"), rows, form, QDate(2026, 11, 23));
        const auto lines = readTable(kind("body"), file, form, map("body", mapping), QStringLiteral("en"));
        REQUIRE(lines.size() == rows.size());
        for (size_t at = 0; at < rows.size(); ++at) CHECK(lines[at].record == rows[at]);
    }
}

TEST_CASE("no cell of a CSV is a formula to a spreadsheet") {
    for (const char *text : {"=1", "+1", "-1", "@x", "\tx", "\rx", "\n=1", "'=1", "''@", "＝1", "＋1", "－1", "＠x"}) {
        const QString cell = QString::fromUtf8(text);
        const QByteArray file = csvOf({{cell}});
        INFO(file.toStdString());
        CHECK(QString::fromUtf8(file).remove(QChar::ByteOrderMark).remove(u'"').startsWith(u'\''));
        CHECK(unguarded(readCsv(file).front().front()) == cell);
    }
    CHECK(csvOf({{QStringLiteral("it's")}}) == QByteArray("\xef\xbb\xbfit's\r\n"));
    CHECK(unguarded(QStringLiteral("'tis")) == u"'tis");
}

TEST_CASE("a table of nothing has its headings, and JSON of nothing is an empty list") {
    CHECK(tableFile(kind("committee"), {}, TableForm::Csv, {}) == QByteArray("\xef\xbb\xbfname,members\r\n"));
    CHECK(QJsonDocument::fromJson(tableFile(kind("committee"), {}, TableForm::Json, {})).array().isEmpty());
    CHECK(readXlsx(tableFile(kind("committee"), {}, TableForm::Xlsx, QDate(2026, 1, 1))).front().rows.size() == 1);
    CHECK(tableFormOf(QStringLiteral("A.CSV.age")) == TableForm::Csv);
    CHECK(tableFormOf(QStringLiteral("a.xlsx")) == TableForm::Xlsx);
    CHECK_FALSE(tableFormOf(QStringLiteral("csv")));
}
