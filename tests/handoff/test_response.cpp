#include "core/base/error.h"
#include "core/handoff/payload.h"
#include "core/handoff/report_words.h"
#include "core/handoff/response.h"
#include "core/handoff/sheet.h"
#include "core/handoff/words.h"
#include "core/text/fold.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;
using records::ResponseWord;

namespace {

constexpr auto at = [](Column column) { return static_cast<qsizetype>(column); };

// The sheet of a made package, filled in.
struct Returned {
    Ministry m;
    std::vector<QStringList> rows;

    Returned() {
        m.make(m.everything());
        rows = readCsv(fileIn(readFile(m.path(QStringLiteral("package.zip"))), QStringLiteral("response.csv")));
        rows[1][at(Column::Response)] = QStringLiteral("partly");
        rows[1][at(Column::Due)] = QStringLiteral("2027-03-01");
    }
    void set(Column column, const QString &value) { rows[1][at(column)] = value; }
    std::vector<ReadResponse> read() const { return readResponses(m.laptop.store, csvOf(rows)); }
    QString question() const {
        try {
            read();
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
            return error.params().value(QStringLiteral("line")).toString() % u' ' % error.params().value(QStringLiteral("field")).toString();
        }
        return QStringLiteral("read");
    }
};

// The XLSX with the words of `language` and the answers that a ministry typed.
QByteArray filledXlsx(const QByteArray &empty, const QString &answer, const SheetCell &due) {
    std::vector<Sheet> sheets = readXlsx(empty);
    auto &row = sheets[0].rows[3];
    row.resize(static_cast<size_t>(Column::count));
    row[static_cast<size_t>(Column::Response)] = {answer};
    row[static_cast<size_t>(Column::Due)] = due;
    return xlsxOf(sheets, QDate(2026, 12, 1));
}

}  // namespace

TEST_CASE("a filled sheet becomes a response to the recommendation of that number") {
    Returned r;
    r.set(Column::Reason, QStringLiteral("The budget is decided in March."));
    r.set(Column::OfficialRef, QStringLiteral("ML/77"));
    const auto read = r.read();
    REQUIRE(read.size() == 1);
    const auto made = recordResponses(r.m.laptop.store, read);
    REQUIRE(made.made.size() == 1);
    const auto response = *r.m.laptop.store.find(made.made.front());
    CHECK(response.recommendation.uuid() == r.m.at(QStringLiteral("channel")));
    CHECK(response.body.uuid() == r.m.at(QStringLiteral("ministry")));
    CHECK(response.response == ResponseWord::partly);
    CHECK(response.due == QDate(2027, 3, 1));
    CHECK(response.reason.value(QStringLiteral("en")) == QStringLiteral("The budget is decided in March."));
    CHECK(response.source == records::ResponseSource::sheet);
}

TEST_CASE("the same sheet twice is one response") {
    Returned r;
    recordResponses(r.m.laptop.store, r.read());
    const auto again = recordResponses(r.m.laptop.store, r.read());
    CHECK(again.made.empty());
    CHECK(again.already == 1);
}

TEST_CASE("an empty sheet is read as no answer") {
    Returned r;
    r.set(Column::Response, {});
    r.set(Column::Due, {});
    CHECK(r.read().empty());
}

TEST_CASE("columns may be moved and rows added before the head") {
    Returned r;
    for (QStringList &row : r.rows) row.move(at(Column::Response), 0);
    r.rows.insert(r.rows.begin(), {QStringLiteral("Ministry of Labour")});
    CHECK(r.read().front().response.response == ResponseWord::partly);
}

TEST_CASE("what is not clear is asked, with line and field") {
    const std::vector<std::tuple<Column, const char *, const char *>> unclear{
        {Column::Handoff, "2026-77", "2 handoff"},         {Column::Item, "9", "2 item"},
        {Column::Reference, "NC-2026-099", "2 reference"}, {Column::Response, "perhaps", "2 response"},
        {Column::Response, "", "2 response"},              {Column::Due, "soon", "2 due"},
        {Column::Due, "1/3/27", "2 due"},                  {Column::Due, "3/4/2027", "2 due"},
        {Column::Due, "01/03/2570", "2 due"}};
    for (const auto &[column, value, asked] : unclear) {
        Returned r;
        r.set(column, QString::fromLatin1(value));
        CHECK(r.question() == QString::fromLatin1(asked));
    }
}

TEST_CASE("one recommendation answered twice in a sheet is asked about") {
    Returned r;
    r.rows.push_back(r.rows[1]);
    CHECK(r.question() == QStringLiteral("3 item"));
}

TEST_CASE("a table without the columns of a sheet is no sheet") {
    const Ministry m;
    CHECK_THROWS_AS(readResponses(m.laptop.store, "a,b\n1,2\n"), Error);
    CHECK_THROWS_AS(readResponses(m.laptop.store, "\xff\xff\xff"), Error);
}

TEST_CASE("a sheet without the package is taken where one body alone was given the recommendation") {
    Returned r;
    r.set(Column::Handoff, {});
    CHECK(r.read().front().response.body.uuid() == r.m.at(QStringLiteral("ministry")));
    r.m.put("body", QStringLiteral(R"({"name":{"en":"Ministry of Justice"},"kind":"ministry"})"), QStringLiteral("justice"));
    Spec other = r.m.everything();
    other.body = Id<records::Body>(r.m.at(QStringLiteral("justice")));
    r.m.make(other, QStringLiteral("other.zip"));
    CHECK(r.question() == QStringLiteral("2 handoff"));
}

TEST_CASE("the xlsx sheet is answered in the words of each language, with dates as dates") {
    Ministry m;
    m.make(m.everything());
    const QByteArray empty = fileIn(readFile(m.path(QStringLiteral("package.zip"))), QStringLiteral("response.xlsx"));
    for (const QString &language : languagesOfWords()) {
        const QByteArray filled = filledXlsx(empty, responseWords(ResponseWord::inPrinciple, language), {{}, serialOf(QDate(2027, 3, 1))});
        const auto read = readResponses(m.laptop.store, filled);
        REQUIRE(read.size() == 1);
        CHECK(read.front().response.response == ResponseWord::inPrinciple);
        CHECK(read.front().response.due == QDate(2027, 3, 1));
    }
}

TEST_CASE("every heading names one column in each language") {
    for (const QString &language : languagesOfWords()) {
        QStringList headings;
        for (int i = 0; i < static_cast<int>(Column::count); ++i) headings.append(columnHeading(static_cast<Column>(i), language));
        CHECK(headings.removeDuplicates() == 0);
    }
}

TEST_CASE("csv cells with quotes, separators, lines and formulas come back") {
    const std::vector<QStringList> rows{{QStringLiteral("a,b"), QStringLiteral("say \"yes\""), QStringLiteral("two\nlines")},
                                        {QStringLiteral("ខ្មែរ"), QString(), QStringLiteral("x")}};
    CHECK(readCsv(csvOf(rows)) == rows);
    CHECK(csvOf({{QStringLiteral("=1+1")}}).contains("'=1+1"));
    CHECK(readCsv("a;b\n1;2\n") == std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), QStringLiteral("2")}});
    CHECK_THROWS_AS(readCsv("a,\"b\n"), Error);
}

TEST_CASE("a column of the office's own is asked about, and left out or taken where the person says so") {
    Returned r;
    r.rows[0].append(QStringLiteral("Deadline"));
    r.rows[1].append(QStringLiteral("2027-04-30"));
    CHECK(r.question() == QStringLiteral("2 Deadline"));
    const auto read = [&](const ColumnMap &map) { return readResponses(r.m.laptop.store, csvOf(r.rows), {}, map).front().response.due; };
    CHECK(read({{QStringLiteral("deadline"), {}}}) == QDate(2027, 3, 1));
    CHECK(read({{QStringLiteral("Deadline"), QStringLiteral("due")}, {QStringLiteral("due"), {}}}) == QDate(2027, 4, 30));
    CHECK_THROWS_AS(read({{QStringLiteral("Deadline"), QStringLiteral("no such column")}}), Error);
}

TEST_CASE("a number that is no day of our time is no date") {
    Ministry m;
    m.make(m.everything());
    const QByteArray empty = fileIn(readFile(m.path(QStringLiteral("package.zip"))), QStringLiteral("response.xlsx"));
    for (const double number : {2027.0, 2570.0, 20270301.0, 1.0, serialOf(QDate(2570, 3, 1))})
        CHECK_THROWS_AS(readResponses(m.laptop.store, filledXlsx(empty, QStringLiteral("noted"), {{}, number})), Error);
    CHECK(readResponses(m.laptop.store, filledXlsx(empty, QStringLiteral("noted"), {{}, serialOf(QDate(2027, 3, 1)) + 0.5})).front().response.due == QDate(2027, 3, 1));
}

TEST_CASE("one answer joined across lines, or with a column that holds none, is asked about") {
    Ministry m;
    m.make(m.everything());
    std::vector<Sheet> sheets = readXlsx(filledXlsx(fileIn(readFile(m.path(QStringLiteral("package.zip"))), QStringLiteral("response.xlsx")), QStringLiteral("noted"), {}));
    const int response = static_cast<int>(Column::Response);
    const auto joined = [&](const Sheet::Merge &merge) {
        std::vector<Sheet> with = sheets;
        with[0].merges.push_back(merge);
        return xlsxOf(with, QDate(2026, 12, 1));
    };
    CHECK(readResponses(m.laptop.store, joined({3, response, response + 1, 3})).size() == 1);
    CHECK_THROWS_AS(readResponses(m.laptop.store, joined({3, response, response, 4})), Error);
    CHECK_THROWS_AS(readResponses(m.laptop.store, joined({3, response - 1, response, 3})), Error);
}

TEST_CASE("a workbook with a password and an OpenDocument file are asked for again as XLSX") {
    const Ministry m;
    for (const QByteArray &file : {QByteArray("\xD0\xCF\x11\xE0 and more"), zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}}, QDate(2026, 12, 1))}) {
        try {
            readResponses(m.laptop.store, file);
            FAIL("read");
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
            CHECK(error.params().value(QStringLiteral("field")).toString() == QStringLiteral("file"));
        }
    }
}

TEST_CASE("csv lines may end as on any system, and a title line may hold commas") {
    CHECK(readCsv("a,b\r1,2\r") == readCsv("a,b\r\n1,2\r\n"));
    CHECK(readCsv("a,\"b\rc\"\n").front().back() == QStringLiteral("b\rc"));
    Returned r;
    QByteArray text = "Ministry of Labour, Phnom Penh, Department of Law, Room 4, Floor 2, East, Wing, B, C, D, E, F\n";
    for (const QStringList &row : r.rows) text += row.join(u';').toUtf8() + '\n';
    CHECK(readResponses(r.m.laptop.store, text).front().response.response == ResponseWord::partly);
}

TEST_CASE("a workbook that declares entities or is cut is refused") {
    const auto book = [](const QByteArray &sheet) {
        return zipOf({{QStringLiteral("xl/workbook.xml"),
                       "<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
                      {QStringLiteral("xl/_rels/workbook.xml.rels"),
                       "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>"},
                      {QStringLiteral("xl/sheet.xml"), sheet}},
                     QDate(2026, 11, 23));
    };
    CHECK(readXlsx(book("<worksheet><sheetData><row><c t=\"str\"><v>a</v></c></row></sheetData></worksheet>")).at(0).rows.at(0).at(0).text == QStringLiteral("a"));
    CHECK_THROWS_AS(readXlsx(book("<!DOCTYPE x [<!ENTITY e \"ee\">]><worksheet/>")), Error);
    CHECK_THROWS_AS(readXlsx(book("<worksheet><sheetData>")), Error);
    CHECK_THROWS_AS(readXlsx(book("<worksheet><sheetData><row r=\"99999999\"/></sheetData></worksheet>")), Error);
    CHECK_THROWS_AS(readXlsx(book("<worksheet><sheetData><row><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")), Error);
}

TEST_CASE("the words of papers are whole in all 13 languages, with the places of the English") {
    const QStringList languages = languagesOfWords();
    CHECK(languages.size() == 13);
    CHECK(languages.front() == QStringLiteral("en"));
    for (const QString &language : languages) {
        INFO(language.toStdString());
        CHECK(areWordsWhole(language));
        for (int word = 0; word < int(Word::count); ++word)
            for (const QString &place : {QStringLiteral("%1"), QStringLiteral("%2")})
                CHECK(words(Word(word), language).contains(place) == words(Word(word), QStringLiteral("en")).contains(place));
    }
}

TEST_CASE("the words of reports are whole in all 13 languages") {
    for (const QString &language : languagesOfWords()) {
        INFO(language.toStdString());
        for (int word = 0; word < int(ReportWord::count); ++word) {
            CHECK_FALSE(words(ReportWord(word), language).isEmpty());
            CHECK(words(ReportWord(word), language).contains(QStringLiteral("%1")) == words(ReportWord(word), QStringLiteral("en")).contains(QStringLiteral("%1")));
        }
        CHECK_FALSE(inWords(records::Stage::closed, language).isEmpty());
        CHECK_FALSE(inWords(records::DeliveryState::abandoned, language).isEmpty());
        CHECK_FALSE(inWords(records::MeetingKind::listening, language).isEmpty());
        CHECK_FALSE(inWords(records::HonorariumKind::other, language).isEmpty());
    }
}

TEST_CASE("no heading of one language is that of another column in another language") {
    QHash<QString, int> seen;
    for (const QString &language : languagesOfWords())
        for (int column = 0; column < int(Column::count); ++column) {
            const QString heading = text::fold(columnHeading(Column(column), language));
            INFO(language.toStdString() << ": " << heading.toStdString());
            CHECK(seen.value(heading, column) == column);
            seen.insert(heading, column);
        }
}
