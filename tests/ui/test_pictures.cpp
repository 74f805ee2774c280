// Pictures for looking at, not run by default: BALAI_PICTURES=DIR test_ui "[pictures]".
#include "tests/support/catch.h"
#include "tests/ui/fake_session.h"
#include "tests/ui/sample_today.h"
#include "ui/shell/first_run.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour.h"

#include <QDir>
#include <QTemporaryDir>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("pictures of the frame, the door and the cover", "[.][pictures]") {
    const QString folder = qEnvironmentVariable("BALAI_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    Theme theme{Assets()};
    Languages languages(theme.assets());
    FakeSession session;
    TaskRunner tasks;
    MainWindow window(theme, languages, session, tasks);
    window.addPage(Place::Today, [](const PageTools &tools) { return new SampleToday(tools); });
    for (const Place place : sidebarPlaces())
        if (place != Place::Today || place == Place::Search) window.addPage(place, [](const PageTools &tools) { return new SampleToday(tools); });
    window.addPage(Place::Search, [](const PageTools &tools) { return new SampleToday(tools); });
    window.start();
    window.show();
    TourPlan plan;
    plan.folder = folder;
    plan.themes = {QStringLiteral("light"), QStringLiteral("dark")};
    plan.scales = {100, 200};
    plan.pages = {QStringLiteral("today")};
    CHECK(runTour(window, plan) == 0);
    theme.setLanguage(QStringLiteral("km"));
    plan.folder = folder + QStringLiteral("/km");
    plan.languages = {QStringLiteral("km")};
    CHECK(runTour(window, plan) == 0);
    theme.setLanguage(QStringLiteral("en"));
    window.setLook(false, 100);
    window.resize(1280, 800);
    const auto grab = [&](const char *name) {
        QTest::qWait(50);
        window.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    };
    window.cover();
    grab("cover");
    window.cover();
    grab("cover-asks");
    window.lock();
    grab("cover-locked");
}

TEST_CASE("pictures of the door and the first pages", "[.][pictures]") {
    const QString folder = qEnvironmentVariable("BALAI_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    Theme theme{Assets()};
    Languages languages(theme.assets());
    FakeSession session;
    TaskRunner tasks;
    MainWindow window(theme, languages, session, tasks);
    window.addPage(Place::Today, [](const PageTools &tools) { return new SampleToday(tools); });
    window.start();
    window.show();
    QApplication::setActiveWindow(&window);
    window.lock();
    const auto grab = [&](QWidget &of, const char *name) {
        QTest::qWait(50);
        of.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    };
    grab(window, "lock");
    window.setLook(true, 200);
    grab(window, "lock-dark-200");
    window.setLook(false, 100);
    FakeFounding founding;
    FirstRun first(theme, founding, tasks);
    first.resize(1280, 800);
    first.show();
    grab(first, "first-1");
    QTest::keyClicks(first.findChild<QWidget *>(QStringLiteral("council-name")), QStringLiteral("Example National"));
    QTest::mouseClick(first.findChild<QWidget *>(QStringLiteral("first-continue")), Qt::LeftButton);
    QTest::keyClicks(first.findChild<QWidget *>(QStringLiteral("new-passphrase")), QStringLiteral("four plain words here"));
    grab(first, "first-2");
    QTest::keyClicks(first.findChild<QWidget *>(QStringLiteral("new-passphrase-again")), QStringLiteral("four plain words here"));
    QTest::mouseClick(first.findChild<QWidget *>(QStringLiteral("first-continue")), Qt::LeftButton);
    REQUIRE(becomes([&] { return first.step() == 2; }));
    grab(first, "first-3");
    theme.setScale(150);
    grab(first, "first-3-150");
}
