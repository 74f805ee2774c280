#include "core/base/error.h"
#include "core/handoff/reply.h"
#include "core/handoff/response_preview.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;
using records::ResponseWord;

namespace {

struct Desk {
    Ministry m;
    SheetAnswers answers;
    QByteArray file;

    explicit Desk(const char *text) : file(text) { m.make(m.everything()); }
    ResponsePreview look() const { return previewResponses(m.laptop.store, file, {}, answers); }
    qint64 place(size_t line = 0) const { return look().lines.at(line).found.place(); }
};

const SheetColumn &columnAt(const ResponsePreview &preview, const char *letter) {
    for (const SheetColumn &column : preview.columns)
        if (column.letter == QLatin1String(letter)) return column;
    FAIL("no such column");
    throw Error(ErrorCode::Internal, QStringLiteral("test"));
}

const char *const clear = "handoff,item,reference,response,due\n2026-01,1,NC-2026-010,partly,2027-03-01\n";

}  // namespace

TEST_CASE("a clear sheet is ready at once, and nothing of it is recorded by looking") {
    Desk desk(clear);
    const ResponsePreview preview = desk.look();
    CHECK(preview.isReady());
    CHECK(preview.questions() == 0);
    CHECK(columnAt(preview, "D").column == Column::Response);
    CHECK(columnAt(preview, "D").samples == QStringList{QStringLiteral("partly")});
    REQUIRE(preview.responses().size() == 1);
    CHECK(preview.responses().front().response.due == QDate(2027, 3, 1));
    CHECK(desk.m.laptop.store.all<records::Response>().empty());
    const ResponsePreview again = [&] {
        recordResponses(desk.m.laptop.store, preview.responses());
        return desk.look();
    }();
    CHECK(again.lines.front().read->isKnown);
}

TEST_CASE("a sheet under headings of the office's own is read once somebody says what they mean") {
    Desk desk("Our answers,,,\nNo.,Position,Until,Clerk\n1,partly,2027-03-01,x\n");
    ResponsePreview preview = desk.look();
    CHECK_FALSE(preview.isWhole());
    CHECK_FALSE(preview.isReady());
    CHECK(columnAt(preview, "B").isQuestion());
    CHECK(columnAt(preview, "B").heading == u"Position");
    CHECK_THROWS_AS(readResponses(desk.m.laptop.store, desk.file), Error);
    desk.answers.columns = {{QStringLiteral("#A"), QStringLiteral("item")}, {QStringLiteral("#B"), QStringLiteral("response")}, {QStringLiteral("#C"), QStringLiteral("due")}, {QStringLiteral("#D"), QString()}};
    preview = desk.look();
    CHECK(preview.isWhole());
    REQUIRE(preview.lines.size() == 1);
    REQUIRE(preview.lines.front().question);  // which package is not said
    CHECK(preview.lines.front().question->field == u"handoff");
    desk.answers.cells[desk.place()].insert(Column::Handoff, QStringLiteral("2026-01"));
    preview = desk.look();
    CHECK(preview.isReady());
    CHECK(preview.responses().front().response.response == ResponseWord::partly);
    CHECK(readResponses(desk.m.laptop.store, "reference,Position\nNC-2026-010,accepted\n", {}, {{QStringLiteral("#B"), QStringLiteral("response")}}).size() == 1);
}

TEST_CASE("every question of a sheet is told at once, and an answer in place settles it alone") {
    Desk desk("handoff,item,reference,response,due,Deadline\n2026-01,1,NC-2026-010,perhaps,3/4/2027,soon\n2026-01,9,,noted,,\n");
    ResponsePreview preview = desk.look();
    CHECK(preview.questions() == 3);  // a column, and one of each line
    CHECK(columnAt(preview, "F").isQuestion());
    CHECK(preview.lines.at(0).question->field == u"response");
    CHECK(preview.lines.at(1).question->field == u"item");
    desk.answers.columns.insert(QStringLiteral("#F"), QString());
    desk.answers.leftOut.insert(desk.place(1));
    desk.answers.cells[desk.place(0)].insert(Column::Response, QStringLiteral("noted"));
    preview = desk.look();
    CHECK(preview.lines.at(1).isLeftOut);
    REQUIRE(preview.lines.at(0).question);
    CHECK(preview.lines.at(0).question->field == u"due");
    CHECK_FALSE(preview.isReady());
    desk.answers.cells[desk.place(0)].insert(Column::Due, QStringLiteral("2027-04-03"));
    preview = desk.look();
    CHECK(preview.isReady());
    CHECK(preview.responses().size() == 1);
    CHECK(preview.responses().front().response.due == QDate(2027, 4, 3));
}

TEST_CASE("joined cells and errors of the spreadsheet are answered line by line") {
    Desk desk(clear);
    std::vector<Sheet> sheets(1);
    const auto row = [](std::initializer_list<const char *> cells) {
        std::vector<SheetCell> out;
        for (const char *cell : cells) out.push_back({QString::fromUtf8(cell)});
        return out;
    };
    sheets[0].rows = {row({"handoff", "item", "response", "due"}), row({"2026-01", "1", "noted", ""}), row({"2026-01", "2", "", ""})};
    sheets[0].merges = {{1, 2, 2, 2}};
    desk.file = xlsxOf(sheets, QDate(2026, 12, 1));
    ResponsePreview preview = desk.look();
    REQUIRE(preview.lines.size() == 2);
    CHECK(preview.lines[0].question);
    CHECK(preview.lines[1].question);
    desk.answers.cells[desk.place(0)].insert(Column::Response, QStringLiteral("accepted"));
    desk.answers.leftOut.insert(desk.place(1));
    preview = desk.look();
    CHECK(preview.isReady());
    CHECK(preview.responses().front().response.response == ResponseWord::accepted);
}

TEST_CASE("two columns of one meaning are a question until one is left out") {
    Desk desk("handoff,item,response,Answer\n2026-01,1,noted,accepted\n");
    CHECK(columnAt(desk.look(), "D").isTwice);
    CHECK_FALSE(desk.look().isReady());
    desk.answers.columns.insert(QStringLiteral("#C"), QString());
    REQUIRE(desk.look().isReady());
    CHECK(desk.look().responses().front().response.response == ResponseWord::accepted);
}

TEST_CASE("a signed reply shows its lines and the words of its key, and a changed one nothing") {
    Desk desk("");
    Reply reply{QStringLiteral("2026-01"), desk.m.laptop.store.all<records::Handoff>().front().packageHash, QDate(2026, 12, 1), {{{Column::Item, QStringLiteral("1")}, {Column::Response, QStringLiteral("noted")}}}};
    const SignedReply made = signedReply(reply, desk.m.laptop.random);
    desk.file = made.file;
    const ResponsePreview preview = desk.look();
    CHECK(preview.columns.empty());
    CHECK(preview.words == made.words);
    CHECK(preview.isReady());
    desk.file[60] = desk.file[60] ^ 1;
    CHECK_THROWS_AS(desk.look(), Error);
}

TEST_CASE("an empty file, a picture and a sheet without an answer have nothing to take in") {
    for (const char *text : {"", "\x89PNG", "just words\n\n\n"}) {
        Desk desk(text);
        CHECK_THROWS_AS(desk.look(), Error);
    }
    Desk desk("handoff,item,response\n2026-01,1,\n");
    CHECK(desk.look().lines.empty());
    CHECK_FALSE(desk.look().isReady());
}
