#pragma once
// The life of a meeting's minutes: draft, review, confirmed, sealed.
#include "core/council/block_review.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "core/records/minutes_version.h"

#include <set>

namespace balai::council {

// Who is asked to read the minutes of a meeting: those the desk chose, else all who were there.
std::vector<Id<records::Member>> reviewersOf(const store::Store &store, Id<records::Meeting> meeting);

// How far one reviewer is with the minutes.
struct MemberReview {
    Id<records::Member> member;
    int own = 0;        // her statements
    int approved = 0;   // of them, with her `right` on the text that stands
    int open = 0;       // her answers that wait for the council
    bool later = false;  // she wants to come back to it
    bool isDone() const { return approved == own && open == 0 && !later; }
};
std::vector<MemberReview> reviewOf(const store::Store &store, Id<records::Meeting> meeting);

// A comment that waits for an answer: openChange, openTakeOut, openObjection.
struct OpenAnswer {
    Id<records::Block> block;
    Id<records::Comment> comment;
    Id<records::Member> member;
    QString word;
};
std::vector<OpenAnswer> openAnswers(const store::Store &store, Id<records::Meeting> meeting);

// Blocks of a meeting in their order.
std::vector<records::Block> blocksOf(const store::Store &store, Id<records::Meeting> meeting);

// Which steps exist: forward one at a time, back from review or confirmed to draft; nothing leads out of sealed.
bool mayBecome(records::MinutesState from, records::MinutesState to);

// The minutes as they stand, as a version to be put: every text with a commitment, and `root`, SHA-256 over all of them.
// `without`: blocks that are being erased in the same action, and still in the store.
records::MinutesVersion versionOf(const store::Store &store, const records::Meeting &meeting, records::MinutesState state,
                                  Random &random, const std::set<Uuid> &without = {});
// What `root` has to be for the version's contents.
QString rootOf(const records::MinutesVersion &version);
// Blocks whose text is no longer the one that a version names.
std::vector<Id<records::Block>> changedSince(const store::Store &store, const records::MinutesVersion &version);

}  // namespace balai::council
