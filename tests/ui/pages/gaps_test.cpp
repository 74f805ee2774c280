// How long the window's thread stays away from its events; time spent waiting for a lock is caught by the second case,
// which holds the lock.
#include "core/records/council.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "tests/ui/pages/gaps.h"
#include "ui/shell/workplace.h"
#include "ui/today/overview.h"

#include <QThread>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("the window goes on while what needs somebody is read") {
    DeskA desk;
    desk.go(Place::Settings);  // no list is laid out while we measure
    desk.settle();
    bool kept = false;
    desk.records.change(QStringLiteral("change the council\u2019s rules"), &desk.window, [council = desk.records.council()](store::Write &write) mutable {
        council.replyDays = 45;
        write.put(council);
    }, [&kept] { kept = true; });
    Gaps gaps;
    REQUIRE(QTest::qWaitFor([&] {
        const TodayReading *reading = desk.records.overview().reading();
        return kept && reading && reading->version == desk.records.read().version();
    }, 30'000));
    INFO("longest stretch " << gaps.longest() << " ms in " << gaps.turns() << " turns");
    CHECK(gaps.turns() > 3);
    CHECK(gaps.longest() < mostMs);
    CHECK(desk.settle(30));  // and then there is nothing more to read
}

TEST_CASE("more work can be given while a long piece is done") {
    DeskA desk;
    std::atomic<bool> began = false, go = false;
    desk.records.write({}, &desk.window, [&](council::Session &) {
        began = true;
        while (!go) QThread::msleep(1);
    });
    REQUIRE(becomes([&] { return began.load(); }));
    bool kept = false;
    desk.records.write({}, &desk.window, [](council::Session &) {}, [&] { kept = true; });  // would wait for the first for ever
    desk.records.undo();
    CHECK_FALSE(kept);
    go = true;
    CHECK(desk.settle(30));
    CHECK(kept);
}

TEST_CASE("the sample council is made behind a window that answers") {
    Launch launch;
    launch.sample = true;
    Theme theme{Assets()};
    Languages languages(theme.assets());
    const auto workplace = makeWorkplace(launch);
    TaskRunner tasks;
    CHECK(workplace->session().hasToBeMade());
    CHECK_FALSE(workplace->session().isOpen());
    bool made = false;
    Gaps gaps;
    tasks.start({}, &theme, [&](Progress &progress) { workplace->session().make(progress); }, [&] { made = true; });
    REQUIRE(QTest::qWaitFor([&] { return made; }, 120'000));
    INFO("longest stretch " << gaps.longest() << " ms in " << gaps.turns() << " turns");
    CHECK(gaps.longest() < mostMs);
    CHECK(workplace->session().isOpen());
    CHECK_FALSE(workplace->session().hasToBeMade());
    CHECK_FALSE(workplace->session().knownPassphrase().isEmpty());
}

TEST_CASE("the time after which a laptop locks stays with it") {
    DeskA desk;
    CHECK(desk.session.idleMinutes() == usualIdleMinutes);
    desk.records.keep(&desk.window, [](council::Session &session) { session.vault().setMeta(metaIdle, "5"); });
    desk.settle();
    CHECK(desk.session.idleMinutes() == 5);
    desk.session.lock();
    REQUIRE(desk.session.open({}, sample::samplePassphrase(), noProgress()));
    CHECK(desk.session.idleMinutes() == 5);
}
