// What is answered in a turn at the laptop outlives a crash.
#include "core/records/attendance.h"
#include "core/records/consent.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/consent/round_page.h"
#include "ui/consent/turn_draft.h"

#include <algorithm>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;
using council::RoundAnswer;

namespace {
// Two people of a meeting of today, and a turn of the first that nobody ended.
struct Cut : DeskA {
    Cut() {
        records.change(QStringLiteral("hold a meeting"), &window, [this](store::Write &write) {
            Meeting meeting;
            meeting.title.insert(QStringLiteral("en"), QStringLiteral("In the hall"));
            meeting.startsAt = Time{QStringLiteral("2099-01-01T09:00:00+07:00")};
            const auto id = write.put(meeting);
            for (const char *name : {"Hall 1", "Hall 2"}) {
                Member member;
                member.name = QString::fromLatin1(name);
                member.state = MemberState::active;
                people.push_back(write.put(member));
                Attendance there;
                there.meeting = id;
                there.member = people.back();
                there.state = AttendanceState::present;
                write.put(there);
            }
        });
        settle();
    }
    TurnDraft turn() const {
        TurnDraft draft;
        draft.setting.questions = {{Use::record, {Audience::council, {}}, {}, QStringLiteral("hash")}, {Use::quote, {Audience::council, {}}, {}, {}}};
        draft.setting.language = QStringLiteral("km");
        draft.setting.mode = ConsentMode::inProgram;
        draft.setting.day = records.today();
        draft.setting.witness = QStringLiteral("Sok");
        draft.row = {people.front(), {RoundAnswer::Yes, RoundAnswer::No}};
        return draft;
    }
    void cutOff() {
        records.keep(&window, [draft = turn()](council::Session &open) { saveTurnDraft(open.store(), draft); });
        settle();
        go(Place::Members, QStringLiteral("round"));
        settle();
    }
    std::vector<Consent> consents() const { return records.read().all<Consent>("member", people.front()); }
    std::vector<TurnDraft> drafts() const { return turnDrafts(records.read()); }
    void press(const char *name) {
        auto *button = find<QAbstractButton>(name);
        REQUIRE(button);
        button->setFocus();
        key(Qt::Key_Return);
        settle();
    }

    std::vector<Id<Member>> people;
};
}  // namespace

TEST_CASE("each answer of a turn is in a draft before the turn ends, and the draft goes with its end") {
    Cut hall;
    hall.go(Place::Members, QStringLiteral("round"));
    hall.settle();
    CHECK_FALSE(hall.find("turn-draft"));
    hall.key(Qt::Key_T, Qt::ControlModifier);
    hall.settle();
    hall.key(Qt::Key_Space);
    hall.key(Qt::Key_1);
    hall.settle();
    REQUIRE(hall.drafts().size() == 1);
    CHECK(hall.drafts().front().row.answers.front() == RoundAnswer::Yes);
    CHECK(hall.consents().empty());
    hall.key(Qt::Key_2);
    hall.settle();
    CHECK(hall.drafts().front().row.answers[1] == RoundAnswer::No);
    hall.key(Qt::Key_Escape);
    hall.settle();
    CHECK(hall.drafts().empty());
    CHECK(hall.consents().size() == 2);
}

TEST_CASE("what was read of a turn is what was written") {
    Cut hall;
    hall.cutOff();
    REQUIRE(hall.drafts().size() == 1);
    const TurnDraft read = hall.drafts().front(), wrote = hall.turn();
    CHECK(read.row.member == wrote.row.member);
    CHECK(read.row.answers == wrote.row.answers);
    CHECK(read.setting.language == wrote.setting.language);
    CHECK(read.setting.day == wrote.setting.day);
    CHECK(read.setting.mode == ConsentMode::inProgram);
    CHECK(read.setting.witness == wrote.setting.witness);
    REQUIRE(read.setting.questions.size() == 2);
    CHECK(read.setting.questions[0].use == Use::record);
    CHECK(read.setting.questions[0].formHash == QStringLiteral("hash"));
    CHECK(read.setting.questions[1].audience == wrote.setting.questions[1].audience);
}

TEST_CASE("a turn that was cut off is offered by the round, and kept it becomes consents given in the program on that day") {
    Cut hall;
    hall.cutOff();
    hall.press("turn-draft-keep");
    CHECK_FALSE(hall.find("turn-draft"));
    CHECK(hall.drafts().empty());
    const auto made = hall.consents();
    REQUIRE(made.size() == 2);
    const auto count = [&](records::Decision decision) { return std::count_if(made.begin(), made.end(), [&](const Consent &one) { return one.decision == decision; }); };
    CHECK(count(records::Decision::given) == 1);
    CHECK(count(records::Decision::refused) == 1);
    for (const Consent &one : made) {
        CHECK(one.mode == ConsentMode::inProgram);
        CHECK(one.seenByMember == hall.records.today());
    }
}

TEST_CASE("a turn that was cut off and is left out leaves nothing behind") {
    Cut hall;
    hall.cutOff();
    hall.press("turn-draft-drop");
    CHECK_FALSE(hall.find("turn-draft"));
    CHECK(hall.drafts().empty());
    CHECK(hall.consents().empty());
}

TEST_CASE("a turn goes with its member when she is erased, and words that are no turn are passed over") {
    Cut hall;
    hall.cutOff();
    hall.records.keep(&hall.window, [other = hall.people[1]](council::Session &open) {
        open.store().saveDraft(QStringLiteral("turn/") + other.text(), "not json");
        open.store().saveDraft(QStringLiteral("turn/nobody"), "{}");
    });
    hall.settle();
    CHECK(hall.drafts().size() == 1);
    hall.records.change(QStringLiteral("erase"), &hall.window, [id = hall.people[0]](store::Write &write) { write.erase(kindOf<Member>(), id.uuid(), {}, store::EraseReason::MemberAsked); });
    hall.settle();
    CHECK(hall.drafts().empty());
}
