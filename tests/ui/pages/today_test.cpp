#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/shell/header.h"
#include "ui/today/today_lines.h"
#include "ui/today/today_reading.h"
#include "ui/widgets/row_list.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("Today holds no more than nine lines and names no member") {
    DeskA desk;
    const TodayReading reading = readToday(desk.records.read(), desk.records.today(), QStringLiteral("en"));
    const QList<RowGroup> &groups = reading.lines;
    int lines = 0;
    for (const RowGroup &group : groups) {
        CHECK_FALSE(group.rows.isEmpty());
        for (const RowSpec &row : group.rows) {
            CHECK(row.key == QString::number(++lines));
            for (const auto &member : desk.records.read().all<records::Member>()) CHECK_FALSE(QString(row.text + row.meta + row.when).contains(member.name));
        }
    }
    CHECK(lines > 4);
    CHECK(lines <= 9);
    CHECK(reading.count == lines);
}

TEST_CASE("every line of Today opens its place by its digit") {
    DeskA desk;
    QStringList keys;
    for (const RowGroup &group : readToday(desk.records.read(), desk.records.today(), QStringLiteral("en")).lines)
        for (const RowSpec &row : group.rows) keys.append(row.key + u' ' + row.id);
    REQUIRE_FALSE(keys.isEmpty());
    for (const QString &line : keys) {
        const Target target = targetOf(line.mid(2));
        if (!desk.window.desk()->places().contains(target.place)) continue;
        desk.go(Place::Today);
        desk.settle();
        QTest::keyClick(desk.focus(), char(line.at(0).unicode()));
        CHECK(desk.window.desk()->place() == target.place);
        CHECK(target.place != Place::Today);
    }
}

TEST_CASE("Today speaks another language as soon as it is chosen") {
    DeskA desk;
    const auto titleOf = [&] { return desk.window.desk()->page()->subtitle(); };
    const QString english = titleOf();
    desk.theme.setLanguage(QStringLiteral("km"));
    desk.window.desk()->retranslate();
    CHECK(titleOf() != english);
}
