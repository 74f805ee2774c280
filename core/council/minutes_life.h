#pragma once
// What happens to minutes once they are written: given to members, confirmed in a later meeting, sealed, corrected.
#include "core/council/minutes.h"
#include "core/council/session.h"

namespace balai::council {

// --- review --------------------------------------------------------------------------------------------------------
struct ReviewPlan {
    records::Set<Id<records::Member>> reviewers;  // empty: all who were there
    QDate by;                                     // invalid: none is said
    records::LocalText approvalTitle;             // of the point that confirms them in the next meeting
    QStringList languages{};                      // in which they are read; empty: whatever each of them reads
};
// Keeps the version that is presented, and puts the point "confirm these minutes" on the next meeting's agenda where
// there is a meeting planned. Throws Error{Refused, reason "role"}, Error{Usage} where the step does not exist.
void giveToReview(Session &session, Id<records::Meeting> meeting, const ReviewPlan &plan);
// The next planned meeting after this one, of its series where it has one.
std::optional<records::Meeting> meetingAfter(const store::Store &store, const records::Meeting &meeting);
// The point of an agenda under which these minutes are confirmed.
std::optional<records::AgendaItem> approvalItem(const store::Store &store, Id<records::Meeting> meeting);

// --- confirmed -----------------------------------------------------------------------------------------------------
struct Confirmation {
    Id<records::Meeting> in;     // the meeting that confirmed them; null: not said
    records::LocalText decision;  // what stands in the minutes of that meeting; empty: nothing is written there
};
// As presented where no passage is other than in the version that was given to review.
records::ConfirmedHow howConfirmed(const store::Store &store, Id<records::Meeting> meeting);
// In one action: state and meeting in these minutes, a version, and the decision in the minutes of the other meeting.
// Throws also Error{Refused, reason "openTakeOut"} while a member waits for her words to be taken out, and "sealed" where
// the other meeting's minutes are.
void confirmMinutes(Session &session, Id<records::Meeting> meeting, const Confirmation &confirmation);

// --- sealed --------------------------------------------------------------------------------------------------------
// The version is signed with this device's key. Throws as confirmMinutes.
void sealMinutes(Session &session, Id<records::Meeting> meeting);
// A passage of sealed minutes stays as it is; the words that put it right are a passage of their own, and a version
// that names the one before (`correctionOf`) with the reason. Throws Error{Usage} where the minutes are not sealed.
Id<records::Block> correctSealed(Session &session, Id<records::Block> block, const records::LocalText &text, const QString &why);
// Inside the Store::write that erases these blocks: where the minutes are sealed, a signed version of what is left, that
// names the one before.
void sealAgain(Session &session, store::Write &write, Id<records::Meeting> meeting, const std::set<Uuid> &erased);
// The versions of one meeting, oldest first.
std::vector<records::MinutesVersion> versionsOf(const store::Store &store, Id<records::Meeting> meeting);

enum class SealState { Holds, NotSigned, Erased, Altered };
// Erased: words it named were taken out, and its list with them. Else whether the root fits the contents and one of the keys that the signing device ever had signed it.
SealState checkSeal(const store::Store &store, const records::MinutesVersion &version);

// What a script leaves out of a `minutesVersion`: number, contents and root, and the signature of a confirmed or sealed one.
void fillVersion(Session &session, const records::KindInfo &kind, QJsonObject &record);

// Refuses every edit of what is sealed, for Store::setGuard. `store` outlives the guard.
store::WriteGuard sealedGuard(const store::Store &store);

}  // namespace balai::council
