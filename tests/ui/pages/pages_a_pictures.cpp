// Pictures for looking at, not run by default: BALAI_PICTURES=DIR test_pages "[pictures-a]".
#include "core/council/minutes.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("pictures of Today, minutes and reader", "[.][pictures-a]") {
    const QString folder = qEnvironmentVariable("BALAI_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    DeskA desk;
    const auto grab = [&](const QString &name) {
        QTest::qWait(150);
        desk.window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    };
    const QString meeting = desk.inReview().id.text();
    QString member;
    for (const auto &block : council::blocksOf(desk.records.read(), desk.inReview().id))
        if (block.speaker) member = block.speaker.text();
    for (const QString &tag : {QStringLiteral("en"), QStringLiteral("km")})
        for (const bool dark : {false, true}) {
            desk.window.setLook(dark, 100);
            desk.theme.setLanguage(tag);
            const QString end = QString(u'-' + tag + (dark ? QStringLiteral("-dark") : QString()));
            desk.window.resize(1280, 800);
            desk.go(Place::Today);
            grab(QStringLiteral("today") + end);
            desk.go(Place::Meetings, QStringLiteral("minutes/") + meeting);
            grab(QStringLiteral("minutes") + end);
            desk.go(Place::Meetings, QStringLiteral("meeting/") + meeting);
            grab(QStringLiteral("meetings") + end);
            desk.go(Place::Meetings, QStringLiteral("read/") + meeting + u'/' + member);
            desk.theme.setLanguage(tag);
            grab(QStringLiteral("doors") + end);
            desk.key(Qt::Key_1);
            grab(QStringLiteral("reader") + end);
            QTest::mouseClick(desk.find("reader-stop"), Qt::LeftButton);
            grab(QStringLiteral("stop") + end);
        }
    desk.window.resize(1024, 640);
    desk.window.setLook(false, 100);
    desk.theme.setLanguage(QStringLiteral("en"));
    desk.go(Place::Today);
    grab(QStringLiteral("today-1024"));
    desk.go(Place::Meetings, QStringLiteral("minutes/") + meeting);
    grab(QStringLiteral("minutes-1024"));
}
