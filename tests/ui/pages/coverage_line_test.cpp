// Beside the minutes: who would get them, and how many speakers allow it.
#include "core/council/coverage.h"
#include "core/council/minutes.h"
#include "core/records/consent.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/meetings/block_list.h"
#include "ui/meetings/minutes_view.h"
#include "ui/plain/choice.h"
#include "ui/widgets/flow_label.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {
struct Covered : DeskA {
    Id<Meeting> meeting = inReview().id;
    Covered() {
        go(Place::Meetings, QStringLiteral("minutes/") + meeting.text());
        settle();
    }
    Choice *whom() { return find<Choice>("minutes-audience"); }
    QString words() { return find<FlowLabel>("minutes-coverage")->text(); }
    // The numbers follow what was written after a moment.
    bool says(const QString &sentence) {
        return QTest::qWaitFor([&] { return words() == sentence; }, 20'000);
    }
    void choose(const QString &id) {
        whom()->choose(id);
        Q_EMIT whom()->chosenChanged(id);
        settle();
    }
    // Seven people who each said one thing, five of whom share with everybody in government.
    void sevenSpeak() {
        records.change(QStringLiteral("speak"), &window, [this](store::Write &write) {
            for (int i = 0; i < 7; ++i) {
                Member member;
                member.name = QStringLiteral("Voice %1").arg(i);
                member.state = MemberState::active;
                const auto id = write.put(member);
                Block said;
                said.meeting = meeting;
                said.kind = BlockKind::statement;
                said.original = QStringLiteral("en");
                said.text.insert(QStringLiteral("en"), QStringLiteral("Words."));
                said.speaker = id;
                write.put(said);
                for (const Use use : {Use::record, Use::quote, Use::share}) {
                    if (i >= 5) continue;
                    Consent yes;
                    yes.member = id;
                    yes.use = use;
                    yes.audience = Audience::government;
                    yes.scopeKind = ScopeKind::all;
                    yes.decision = records::Decision::given;
                    yes.effectiveOn = records.today().addDays(-1);
                    write.put(yes);
                }
            }
        });
        settle();
    }
    council::Coverage counted(Audience audience, Use use) {
        return council::coverageOf(records.read(), {audience, {}, use, {}, {}}, council::blocksOf(records.read(), meeting));
    }
};
}  // namespace

TEST_CASE("above the minutes stands how many speakers allow what is chosen there, by the rule of a hand-off") {
    Covered desk;
    desk.sevenSpeak();
    REQUIRE(desk.whom());
    CHECK(desk.whom()->chosen() == QStringLiteral("government"));
    const council::Coverage government = desk.counted(Audience::government, Use::share);
    REQUIRE(government.speakers);
    REQUIRE(*government.allow >= 5);
    CHECK(desk.says(QStringLiteral("%1 of %2 speakers allow this").arg(*government.allow).arg(*government.speakers)));
    desk.choose(QStringLiteral("public"));
    const council::Coverage all = desk.counted(Audience::public_, Use::publish);
    CHECK(*all.allow < *government.allow);
    CHECK(desk.says(QStringLiteral("%1 of %2 speakers allow this").arg(*all.allow).arg(*all.speakers)));
}

TEST_CASE("the mark beside a passage is for whoever is chosen above the page") {
    Covered desk;
    desk.sevenSpeak();
    const auto marks = [&] {
        QStringList out;
        for (const Mark *mark : desk.window.findChildren<Mark *>()) out.append(mark->accessibleName());
        return out.join(u'|');
    };
    CHECK(marks().contains(QStringLiteral("government")));
    desk.choose(QStringLiteral("public"));
    INFO(marks().toStdString());
    CHECK(QTest::qWaitFor([&] { return !marks().contains(QStringLiteral("government")); }, 20'000));  // the old rows go with the next event
    CHECK(marks().contains(QStringLiteral("may not go to: ")));
}

TEST_CASE("of few speakers no number is said, and of none that there is none") {
    Covered desk;
    const Meeting few = [&] {
        Meeting made;
        made.title.insert(QStringLiteral("en"), QStringLiteral("Few"));
        desk.records.change(QStringLiteral("hold a meeting"), &desk.window, [&made](store::Write &write) { write.put(made); });
        desk.settle();
        return made;
    }();
    desk.go(Place::Meetings, QStringLiteral("minutes/") + few.id.text());
    desk.settle();
    CHECK(desk.says(QStringLiteral("Nobody is named as a speaker here.")));
    desk.records.change(QStringLiteral("speak"), &desk.window, [&](store::Write &write) {
        Block said;
        said.meeting = few.id;
        said.kind = BlockKind::statement;
        said.original = QStringLiteral("en");
        said.text.insert(QStringLiteral("en"), QStringLiteral("Words."));
        said.speaker = desk.records.read().all<Member>().front().id;
        write.put(said);
    });
    desk.settle();
    CHECK(desk.says(QStringLiteral("fewer than five speakers")));
}
