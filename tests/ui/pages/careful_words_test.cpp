// Careful words, who does an action, and listening rounds, in the minutes by keys.
#include "core/council/minutes.h"
#include "core/records/body.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/typed_meeting.h"
#include "ui/meetings/minutes_parts.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_advice.h"
#include "ui/widgets/text_editor.h"

#include <QMenu>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

TextEditor *typing(DeskA &desk) { return qobject_cast<TextEditor *>(desk.focus()); }

void changeMeeting(DeskA &desk, const TypedMeeting &meeting, const QJsonObject &fields) {
    QJsonObject record = fields;
    record.insert(QStringLiteral("id"), meeting.id().text());
    desk.records.change(QStringLiteral("set"), &desk.window, [record](store::Write &write) { write.put(records::kindOf<records::Meeting>(), record); });
    desk.settle();
}

}  // namespace

TEST_CASE("a careful word is underlined while it is typed, and another one is two keys away") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    meeting.open();
    meeting.key(Qt::Key_Return);
    meeting.letters(QStringLiteral("The form names two victims"));
    auto *advice = typing(desk)->findChild<TextAdvice *>();
    REQUIRE(advice);
    REQUIRE(becomes([&] { return advice->found().size() == 1; }));
    CHECK(typing(desk)->extraSelections().size() == 1);
    CHECK(desk.window.findChild<KeyBar *>()->accessibleDescription().contains(QStringLiteral("victim")));
    CHECK(typing(desk)->text() == QStringLiteral("The form names two victims"));
    meeting.key(Qt::Key_8, Qt::ControlModifier);
    auto *menu = desk.find<QMenu>("respect-menu");
    REQUIRE(menu);
    const QString instead = menu->actions().first()->text();
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(typing(desk)->text() == QStringLiteral("The form names two ") + instead);
    CHECK(advice->found().empty());
}

TEST_CASE("a member's own words are let alone") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    meeting.open();
    Turn said{Turn::What::Statement, 1};
    said.words = QStringLiteral("I was a victim then");
    meeting.type({said});
    CHECK_FALSE(typing(desk)->findChild<TextAdvice *>());
    CHECK(typing(desk)->extraSelections().isEmpty());
}

TEST_CASE("the keys for a person ask of an action who does it and by when") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    meeting.open();
    meeting.key(Qt::Key_Return);
    meeting.key(Qt::Key_4, Qt::ControlModifier);
    meeting.letters(QStringLiteral("Print the form"));
    meeting.key(Qt::Key_5, Qt::ControlModifier);
    auto *day = desk.find<QLineEdit>("action-due");
    REQUIRE(day);
    day->setText(QStringLiteral("12 December 2026"));
    QTest::keyClick(day, Qt::Key_Return);
    desk.settle();
    const auto blocks = council::blocksOf(desk.records.read(), meeting.id());
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].due == QDate(2026, 12, 12));
    CHECK(blocks[0].kind == records::BlockKind::action);
    CHECK_FALSE(blocks[0].speaker);
}

TEST_CASE("in a listening round words are notes and nobody is a speaker") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    changeMeeting(desk, meeting, {{QStringLiteral("kind"), QStringLiteral("listening")}});
    meeting.open();
    meeting.key(Qt::Key_Return);
    meeting.key(Qt::Key_2, Qt::ControlModifier);
    meeting.key(Qt::Key_5, Qt::ControlModifier);
    CHECK_FALSE(desk.find("speaker-letters"));
    meeting.letters(QStringLiteral("Buses are rare"));
    meeting.key(Qt::Key_Return);
    desk.settle();
    const auto blocks = council::blocksOf(desk.records.read(), meeting.id());
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].kind == records::BlockKind::note);
    CHECK_FALSE(blocks[0].speaker);
}

TEST_CASE("the agenda shows which guests come and which wait outside") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    const Id<records::Body> body = desk.records.read().all<records::Body>().front().id;
    desk.records.change(QStringLiteral("set"), &desk.window, [&](store::Write &write) {
        write.put(records::kindOf<records::AgendaItem>(), {{QStringLiteral("id"), meeting.item(0).text()}, {QStringLiteral("guests"), QJsonArray{body.text()}}});
        write.put(records::kindOf<records::Member>(), {{QStringLiteral("id"), meeting.speaker(0).text()}, {QStringLiteral("state"), QStringLiteral("paused")}});
    });
    desk.settle();
    desk.go(Place::Meetings, QString(u"meeting/" + meeting.id().text()));
    desk.settle();
    bool waits = false;
    for (const ListRow *row : desk.window.findChildren<ListRow *>()) waits = waits || row->spec().second.contains(QStringLiteral("Before the guests come in"));
    CHECK(waits);
}
