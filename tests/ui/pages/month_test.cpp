// The month of meetings by keys, in the words and weeks of a language.
#include "core/text/dates.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/meetings/day_cell.h"
#include "ui/meetings/month_view.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segments.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {
struct InMonth : DeskA {
    InMonth() {
        go(Place::Meetings, QStringLiteral("month"));
        settle();
    }
    MonthView *month() { return find<MonthView>("month"); }
    QString title() { return find<FlowLabel>("month-title")->text(); }
    DayCell *cell(QDate day) { return month()->findChild<DayCell *>(QStringLiteral("day-") + day.toString(Qt::ISODate)); }
    Id<records::Meeting> meet(QDate day, const QString &title, int hour = 9) {
        records::Meeting meeting;
        meeting.title.insert(QStringLiteral("en"), title);
        meeting.startsAt.text = QStringLiteral("%1T%2:00:00+07:00").arg(day.toString(Qt::ISODate)).arg(hour, 2, 10, QLatin1Char('0'));
        records.change(QStringLiteral("plan a meeting"), &window, [&meeting](store::Write &write) { write.put(meeting); });
        settle();
        return meeting.id;
    }
    // By leaves, then by days, no more keys than it can take.
    bool walkTo(QDate day) {
        for (int leaf = 0; leaf < 40 && month()->chosen().addMonths(1) <= day; ++leaf) key(Qt::Key_PageDown);
        for (int step = 0; step < 40 && month()->chosen() < day; ++step) key(Qt::Key_Right);
        return month()->chosen() == day;
    }
    void press(int pressed) {
        key(pressed);
        settle();
    }
};
}  // namespace

TEST_CASE("the list of meetings is what one sees first, and the month is one key away") {
    DeskA desk;
    desk.go(Place::Meetings);
    desk.settle();
    CHECK(desk.find("meetings-list")->isVisible());
    auto *view = desk.find<Segments>("meetings-view");
    REQUIRE(view);
    CHECK(view->chosen() == 0);
    view->choose(1);
    desk.settle();
    CHECK(desk.find("month")->isVisible());
    view->choose(0);
    desk.settle();
    CHECK(desk.find("meetings-list")->isVisible());
}

TEST_CASE("arrows go from day to day and over the end of a month, Page Up and Page Down from month to month, Home to today") {
    InMonth desk;
    const QDate today = desk.records.today();
    CHECK(desk.month()->chosen() == today);
    CHECK(desk.focus() == desk.cell(today));
    CHECK(desk.cell(today)->accessibleName().contains(QStringLiteral("today")));
    desk.press(Qt::Key_Right);
    CHECK(desk.month()->chosen() == today.addDays(1));
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Up);
    CHECK(desk.month()->chosen() == today.addDays(-7));
    desk.press(Qt::Key_Down);
    for (int day = 0; day < 31; ++day) desk.key(Qt::Key_Right);
    CHECK(desk.month()->chosen() == today.addDays(31));
    CHECK(desk.title() == text::formatDate(today.addDays(31), QStringLiteral("en"), text::DateStyle::MonthYear));
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_PageDown);
    CHECK(desk.month()->chosen() == today.addMonths(1));
    CHECK(desk.focus() == desk.cell(today.addMonths(1)));
    desk.press(Qt::Key_PageUp);
    CHECK(desk.month()->chosen() == today);
    desk.find<QAbstractButton>("month-after")->click();
    CHECK(desk.month()->chosen() == today.addMonths(1));
}

TEST_CASE("Enter on a day opens its meeting, goes to the list where there are several, and does nothing where there is none") {
    InMonth desk;
    const QDate today = desk.records.today(), free = today.addDays(800), one = free.addDays(1), two = free.addDays(2);
    const auto single = desk.meet(one, QStringLiteral("Alone"));
    desk.meet(two, QStringLiteral("Late"), 15);
    const auto early = desk.meet(two, QStringLiteral("Early"), 8);
    REQUIRE(desk.walkTo(free));
    desk.press(Qt::Key_Return);
    CHECK(desk.month()->isVisible());
    desk.press(Qt::Key_Right);
    CHECK(desk.cell(one)->accessibleName().contains(QStringLiteral("Alone")));
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Return);
    auto *list = desk.find<RowList>("month-list");
    REQUIRE(list->isVisible());
    CHECK(list->count() == 2);
    CHECK(desk.month()->isVisible());
    desk.press(Qt::Key_Return);
    CHECK(desk.find<RowList>("meetings-list")->chosen() == early.text());
    desk.go(Place::Meetings, QStringLiteral("month"));
    desk.settle();
    CHECK(desk.month()->chosen() == two);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Return);
    CHECK(desk.find<RowList>("meetings-list")->chosen() == single.text());
}

TEST_CASE("the week begins as the language has it, and Thai years are Thai") {
    InMonth desk;
    const auto first = [&] {
        int column = 99;
        QDate day;
        for (const DayCell *cell : desk.month()->findChildren<DayCell *>())
            if (cell->y() == desk.month()->findChildren<DayCell *>().first()->y() && cell->x() < column * 1000) {
                column = std::min(column, cell->x());
                if (column == cell->x()) day = QDate::fromString(cell->objectName().mid(4), Qt::ISODate);
            }
        return Qt::DayOfWeek(day.dayOfWeek());
    };
    for (const QString &tag : {QStringLiteral("vi"), QStringLiteral("th"), QStringLiteral("km"), QStringLiteral("pt")}) {
        INFO(tag.toStdString());
        desk.theme.setLanguage(tag);
        desk.month()->refresh();
        QCoreApplication::processEvents();
        CHECK(first() == QLocale(tag).firstDayOfWeek());
    }
    desk.theme.setLanguage(QStringLiteral("th"));
    desk.month()->refresh();
    CHECK(desk.title().contains(QString::number(desk.records.today().year() + 543)));
}
