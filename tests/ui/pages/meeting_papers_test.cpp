// What people set about a meeting and carry away from it, through the page's own menu.
#include "core/council/agenda.h"
#include "core/council/room.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/typed_meeting.h"
#include "ui/widgets/row_list.h"

#include <QFile>
#include <QMenu>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

// Opens the meeting's menu and takes the entry with these words.
bool choose(DeskA &desk, const QString &words) {
    auto *more = desk.find<QAbstractButton>("meeting-more");
    if (!more) return false;
    more->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu) return false;
    for (QAction *action : menu->actions()) {
        if (action->text() != words) continue;
        menu->close();
        QApplication::setActiveWindow(&desk.window);  // as a window system does when a menu is gone
        action->trigger();
        QCoreApplication::processEvents();
        return true;
    }
    return false;
}

void show(DeskA &desk, const TypedMeeting &meeting) {
    desk.go(Place::Meetings, QString(u"meeting/" + meeting.id().text()));
    desk.settle();
}

QByteArray written(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("a calendar file is saved from the meeting's menu and says only when") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    show(desk, meeting);
    REQUIRE(choose(desk, QStringLiteral("Calendar file")));
    const QString path = desk.folder.filePath(QStringLiteral("when.ics"));
    REQUIRE(desk.chooseFile(path));
    desk.settle();
    CHECK(written(path).contains("SUMMARY:Meeting\r\n"));
    CHECK_FALSE(written(path).contains("Policy"));
}

TEST_CASE("the next meeting of a series is planned with the agenda and the people") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    show(desk, meeting);
    REQUIRE(choose(desk, QStringLiteral("Plan the next of the series")));
    auto *day = desk.find<QLineEdit>("next-day");
    REQUIRE(day);
    day->setText(QStringLiteral("5 March 2027"));
    QTest::keyClick(day, Qt::Key_Return);
    desk.settle();
    int found = 0;
    for (const auto &one : desk.records.read().all<records::Meeting>()) {
        if (one.series != u"Policy day" || one.id == meeting.id()) continue;
        ++found;
        CHECK(one.startsAt.day() == QDate(2027, 3, 5));
        CHECK(council::agendaOf(desk.records.read(), one.id).size() == 8);
        CHECK(desk.records.read().all<records::Attendance>("meeting", one.id).size() == 8);
    }
    CHECK(found == 1);
}

TEST_CASE("an item that is put off waits for another meeting") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    show(desk, meeting);
    REQUIRE(choose(desk, QStringLiteral("Put an agenda item off")));
    auto *list = desk.find<RowList>("item-over-list");
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    desk.settle();
    CHECK(council::agendaOf(desk.records.read(), meeting.id()).size() == 7);
    CHECK(council::agendaLines(desk.records.read(), council::backlogKey).size() == 1);
    REQUIRE(choose(desk, QStringLiteral("Take what was put off")));
    desk.settle();
    CHECK(council::agendaOf(desk.records.read(), meeting.id()).size() == 8);
    CHECK(council::agendaLines(desk.records.read(), council::backlogKey).empty());
}

TEST_CASE("a member asked alone says somebody else, and the page says only that another interpreter is needed") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    const auto helpers = desk.records.read().all<records::Helper>();
    const auto helper = std::find_if(helpers.begin(), helpers.end(), [](const records::Helper &one) { return one.roles.contains(records::HelperRole::interpreter) && one.notFor.empty(); });
    REQUIRE(helper != helpers.end());
    desk.records.change(QStringLiteral("set"), &desk.window, [&](store::Write &write) {
        write.put(records::kindOf<records::Meeting>(), {{QStringLiteral("id"), meeting.id().text()}, {QStringLiteral("interpreters"), QJsonArray{helper->id.text()}}});
    });
    desk.settle();
    show(desk, meeting);
    REQUIRE(choose(desk, QStringLiteral("Ask a member about the interpreter")));
    auto *list = desk.find<RowList>("ask-over-list");
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    QAbstractButton *other = nullptr;
    REQUIRE(becomes([&] { return (other = desk.find<QAbstractButton>("interpreter-other")) != nullptr; }));
    INFO("the focus has " << (desk.window.focusWidget() ? qPrintable(desk.window.focusWidget()->objectName()) : "nothing"));
    CHECK(desk.window.focusWidget() == other);  // the answer that protects her
    QTest::keyClick(other, Qt::Key_Space);
    desk.settle();
    CHECK(desk.records.read().find(helper->id)->notFor.size() == 1);
    CHECK(council::interpretersOf(desk.records.read(), *desk.records.read().find(meeting.id())).toChange.size() == 1);
}
