// How long the window's thread stays away from its events; time spent waiting for a lock is caught by the second case,
// which holds the lock.
#include "core/records/consent_form.h"
#include "core/records/council.h"
#include "core/records/honorarium.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "tests/ui/pages/gaps.h"
#include "ui/shell/workplace.h"
#include "ui/today/overview.h"
#include "ui/widgets/row_list.h"

#include <QLabel>
#include <QThread>

#include <atomic>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {
QString shownWords(const QWidget &window) {
    QString out;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible()) out += label->text() + u'\n';
    return out;
}
}  // namespace

TEST_CASE("the window goes on while what needs somebody is read") {
    DeskA desk;
    desk.go(Place::Settings);  // no list is laid out while we measure
    desk.settle();
    // The worker is held until the window has turned: how fast the machine is decides nothing.
    std::atomic<bool> go = false;
    desk.records.write({}, &desk.window, [&](council::Session &) {
        while (!go) QThread::msleep(1);
    });
    bool kept = false;
    desk.records.change(QStringLiteral("change the council\u2019s rules"), &desk.window, [council = desk.records.council()](store::Write &write) mutable {
        council.replyDays = 45;
        write.put(council);
    }, [&kept] { kept = true; });
    Gaps gaps;
    const bool turned = becomes([&] { return gaps.turns() > 3; });
    CHECK(turned);
    CHECK_FALSE(kept);
    go = true;
    REQUIRE(QTest::qWaitFor([&] {
        const TodayReading *reading = desk.records.overview().reading();
        return kept && reading && reading->version == desk.records.read().version();
    }, 30'000));
    INFO("longest stretch " << gaps.longest() << " ms in " << gaps.turns() << " turns");
    CHECK(gaps.longest() < mostMs);
    CHECK(desk.settle(30));  // and then there is nothing more to read
}

TEST_CASE("consent forms and honoraria are waited for in words, and what was asked for is chosen when they come") {
    DeskA desk;
    const QString form = desk.records.read().all<records::ConsentForm>().back().id.text(), owed = desk.records.read().all<records::Honorarium>().back().id.text();
    for (const auto &[place, list, id] : {std::tuple(Place::ConsentForms, "consent-forms-list", form), std::tuple(Place::Honoraria, "honoraria-list", owed)}) {
        std::atomic<bool> go = false;
        desk.records.write({}, &desk.window, [&](council::Session &) {
            while (!go) QThread::msleep(1);
        });
        desk.go(place, id);
        const auto *rows = desk.find<RowList>(list);
        const bool isWaiting = rows && rows->count() == 0 && shownWords(desk.window).contains(QStringLiteral("This is being read."));
        go = true;
        CHECK(isWaiting);
        CHECK(desk.settle(30));
        rows = desk.find<RowList>(list);
        REQUIRE(rows);
        CHECK(rows->count() > 0);
        CHECK(rows->chosen() == id);
        CHECK_FALSE(shownWords(desk.window).contains(QStringLiteral("This is being read.")));
    }
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
