// Pictures for looking at, not run by default: BALAI_PICTURES=DIR test_pages "[pictures-members]".
#include "core/council/identity.h"
#include "core/records/recommendation.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/members/members_page.h"
#include "ui/members/open_identity.h"
#include "ui/members/people_page.h"

#include <QDir>
#include <QScrollArea>
#include <QScrollBar>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("pictures of one member, what is sealed, and leaving", "[.][pictures-members]") {
    const QString folder = qEnvironmentVariable("BALAI_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    DeskB desk;
    Id<records::Member> who;
    for (const auto &one : desk.records.read().all<records::Recommendation>())
        if (!one.contributors.empty()) who = one.contributors.front();
    desk.records.write({}, &desk.window, [who](council::Session &session) {
        council::changeIdentity(session, who, QStringLiteral("legalName"), QStringLiteral("Example Name"));
        council::changeIdentity(session, who, QStringLiteral("safeContact"), QStringLiteral("Only mornings, and never leave a message with anybody else in the house."));
    });
    desk.settle();
    const auto grab = [&](const QString &name) {
        desk.settle();
        QTest::qWait(50);  // layouts of what was just built
        desk.window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    };
    const auto scroll = [&] {
        QTest::qWait(50);
        for (QScrollArea *area : desk.window.findChildren<QScrollArea *>())
            if (area->isVisible()) area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    };
    for (const QString &language : qEnvironmentVariable("BALAI_PICTURES_LANGUAGES", QStringLiteral("en,km")).split(u','))
        for (const int scale : {100, 200})
            for (const bool dark : {false, true}) {
                const QString start = QStringLiteral("%1-%2-%3-").arg(language, dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(scale);
                desk.window.setLook(dark, scale);
                desk.window.setLanguage(language);
                desk.go(Place::Members, QStringLiteral("member/") + who.text());
                grab(start + QStringLiteral("member"));
                scroll();
                grab(start + QStringLiteral("member-below"));
                desk.window.findChild<PeoplePage *>()->identity()->open(who, sample::samplePassphrase(), [] {});
                desk.settle();
                scroll();
                grab(start + QStringLiteral("identity"));
                desk.go(Place::Members, QStringLiteral("leave/") + who.text());
                grab(start + QStringLiteral("leave"));
                scroll();
                grab(start + QStringLiteral("leave-below"));
            }
}
