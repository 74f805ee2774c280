#include "core/council/check_in.h"
#include "core/council/standing_events.h"
#include "core/records/attendance.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"

#include <QAbstractButton>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

void sitDown(DeskA &desk) {
    desk.go(Place::Meetings, u"check-in/" + desk.inReview().id.text());
    desk.settle();
}

bool isShown(DeskA &desk, const char *object) {
    auto *one = desk.find(object);
    return one && one->isVisible();
}

void press(DeskA &desk, const char *button) {
    REQUIRE(isShown(desk, button));
    desk.find<QAbstractButton>(button)->click();
    QCoreApplication::processEvents();
}

// One member: three keys, perhaps words, and the next person.
void answer(DeskA &desk, int mark, const QString &words = {}) {
    press(desk, "check-in-go");
    for (int i = 0; i < 3; ++i) desk.key(Qt::Key_0 + mark);
    if (!words.isEmpty()) QTest::keyClicks(desk.focus(), words);
    press(desk, "check-in-go");
    desk.settle();
}

size_t waiting(DeskA &desk) { return desk.records.read().waiting(desk.inReview().id.uuid()).size(); }

}  // namespace

TEST_CASE("five members answer one after the other without names, and the meeting shows their counts") {
    DeskA desk;
    const Id<Meeting> meeting = desk.inReview().id;
    const qint64 before = desk.records.read().count(kindOf<CheckIn>());
    sitDown(desk);
    CHECK(desk.window.desk()->page()->frame() == PageFrame::Alone);
    CHECK_FALSE(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    for (int i = 1; i <= 5; ++i) {
        answer(desk, i, i == 3 ? QStringLiteral("louder please") : QString());
        for (const Attendance &there : desk.records.read().all<Attendance>("meeting", meeting))
            if (const auto member = desk.records.read().find(there.member))
                for (const FlowLabel *label : desk.find("check-in-page")->findChildren<FlowLabel *>()) CHECK_FALSE(label->text().contains(member->name));
        CHECK(desk.records.read().count(kindOf<CheckIn>()) == before);
        if (i < 5) press(desk, "check-in-pass");
    }
    QObject::connect(desk.window.desk()->page(), &Page::coverAsked, &desk.window, &MainWindow::cover);
    press(desk, "check-in-end");
    desk.settle();
    CHECK(desk.window.isCovered());
    const auto result = council::checkInResult(desk.records.read(), meeting);
    REQUIRE(result);
    CHECK(result->counts[0] == std::array<int, 5>{1, 1, 1, 1, 1});
    CHECK(result->texts == QStringList{QStringLiteral("louder please")});
    CHECK(waiting(desk) == 0);
    for (const CheckIn &one : desk.records.read().all<CheckIn>("meeting", meeting)) CHECK(one.by == desk.records.council().id.uuid());
    desk.go(Place::Meetings, u"meeting/" + meeting.text());
    desk.settle();
    CHECK(desk.find<Bars>("check-in-bars-heard"));
}

TEST_CASE("fewer than five answers show nothing") {
    DeskA desk;
    sitDown(desk);
    for (int i = 0; i < 4; ++i) {
        answer(desk, 4);
        if (i < 3) press(desk, "check-in-pass");
    }
    press(desk, "check-in-end");
    desk.settle();
    CHECK(waiting(desk) == 4);
    CHECK_FALSE(council::checkInResult(desk.records.read(), desk.inReview().id));
    desk.go(Place::Meetings, u"meeting/" + desk.inReview().id.text());
    desk.settle();
    CHECK(desk.find("check-in-results"));
    CHECK_FALSE(desk.find<Bars>("check-in-bars-heard"));
}

TEST_CASE("what was chosen and not given is forgotten at Stop and when the page is left") {
    DeskA desk;
    sitDown(desk);
    press(desk, "check-in-go");
    desk.key(Qt::Key_5);
    desk.key(Qt::Key_Escape);
    desk.settle();
    CHECK(waiting(desk) == 0);
    press(desk, "check-in-pass");
    press(desk, "check-in-go");
    for (int i = 0; i < 3; ++i) desk.key(Qt::Key_2);
    QTest::keyClicks(desk.focus(), QStringLiteral("half a sentence"));
    CHECK(desk.find<TextEditor>("check-in-text")->text() == u"half a sentence");
    desk.go(Place::Today);
    desk.settle();
    sitDown(desk);
    CHECK(desk.find<TextEditor>("check-in-text")->text().isEmpty());
    CHECK(isShown(desk, "check-in-end"));  // at the start again
    CHECK(waiting(desk) == 0);
}

TEST_CASE("a question can be left out, and Back takes a mark again") {
    DeskA desk;
    sitDown(desk);
    press(desk, "check-in-go");
    desk.key(Qt::Key_1);
    press(desk, "check-in-back");
    desk.key(Qt::Key_5);
    press(desk, "check-in-go");  // safe: left out
    desk.key(Qt::Key_3);
    press(desk, "check-in-go");
    desk.settle();
    const auto answers = desk.records.read().waiting(desk.inReview().id.uuid());
    REQUIRE(answers.size() == 1);
    CHECK(answers.front().startsWith("[5,0,3,"));
}

TEST_CASE("somebody to talk to is asked for after the answers, sealed, and stands nowhere with them") {
    DeskA desk;
    sitDown(desk);
    answer(desk, 1);
    press(desk, "check-in-talk");
    press(desk, "check-in-who-1");
    desk.settle();
    int asked = 0;
    QString name;
    for (const Member &member : desk.records.read().all<Member>())
        if (member.notes.contains(QStringLiteral("Would like somebody to talk to"))) {
            ++asked;
            name = member.id.text();
        }
    CHECK(asked == 1);
    CHECK_FALSE(desk.isInLogOrDrafts(QStringLiteral("Would like somebody to talk to")));  // sealed
    for (const QByteArray &answer : desk.records.read().waiting(desk.inReview().id.uuid())) CHECK_FALSE(answer.contains(name.toLatin1()));
    CHECK(isShown(desk, "check-in-pass"));
}
