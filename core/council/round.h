#pragma once
// A round of questions: the form is read out once, each member answers alone, and what was answered is typed in later as
// one grid. An empty cell was not asked, and nothing is written for it.
#include "core/council/consent.h"
#include "core/records/consent_form.h"
#include "core/records/council.h"

#include <array>

namespace balai::council {

// To `attribute` a yes is the chosen name and a no is "a member"; the last two are answers to that question alone.
enum class RoundAnswer { NotAsked, Yes, No, Later, NotShown, OwnName };

struct RoundQuestion {
    records::Use use{};
    AudienceOf audience;
    Id<records::ConsentForm> form;  // what was read out; null: no form
    QString formHash;
};

// What holds for everybody of a round.
struct RoundSetting {
    std::vector<RoundQuestion> questions;
    QString language;  // in which it was explained
    records::ConsentMode mode = records::ConsentMode::signature;
    QDate day;         // on which it was answered; its own where paper came first
    QString explainedBy, interpreter, witness;
    bool supportPresent = false;
};

struct RoundRow {
    Id<records::Member> member;
    std::vector<RoundAnswer> answers;  // one for each question
};

// What keeps a round from being written: a day that is none, one to come (a no cannot begin later), an answer only spoken
// and heard by no witness.
enum class RoundFault { None, NoDay, DayToCome, NoWitness };
RoundFault faultOf(const RoundSetting &setting, QDate today);

// Whom an answer is asked for where `chosen` was chosen: papers for everybody are always for the public, studies and
// trainings at least for partners.
AudienceOf askedOf(records::Use use, const AudienceOf &chosen, const Facts &facts);
// How she let herself be named before under this use; else as a member.
records::Attribution lastAttribution(const store::Store &store, Id<records::Member> member, records::Use use);

// The consents to be put for one member. Her name stands as she said in this round, else as before. What was answered in
// the program (mode inProgram) she has seen.
std::vector<records::Consent> consentsOf(const store::Store &store, const RoundSetting &setting, const RoundRow &row);
// Events that take these back, since an event is never removed. A no typed by mistake stays a no until a facilitator
// does this: core/council/README.md.
std::vector<records::Consent> correctionsOf(const store::Store &store, const std::vector<Id<records::Consent>> &consents, const QString &why);

// The order in which the three answers stand before a member: rules.answerOrder, in these words; yesNoLater where the
// council has not chosen.
enum class AnswerOrder { unset, unknown, yesNoLater, noLaterYes, laterNoYes };
std::array<records::Decision, 3> answerOrder(const records::Council &council);
void setAnswerOrder(records::Council &council, AnswerOrder order);

}  // namespace balai::council

namespace balai::records {
inline constexpr const char *const answerOrderWords[] = {"yesNoLater", "noLaterYes", "laterNoYes", nullptr};
template <> inline constexpr const char *const *enumWords<council::AnswerOrder> = answerOrderWords;
}  // namespace balai::records
