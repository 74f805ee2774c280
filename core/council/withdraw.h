#pragma once
// What went out before a member said stop.
#include "core/council/consent.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/records/recall.h"

namespace balai::council {

// A hand-off in which words went out that would be held back today because of a no.
struct Touched {
    Id<records::Handoff> handoff;
    std::vector<qint64> items;                  // their numbers in the package, ascending
    std::vector<Id<records::Member>> members;   // whose no; never leaves the vault
    QDate since;                                // the latest of the noes: effective day
};

// All hand-offs touched by anybody's no, without those items a recall named already. Items remember the consents that
// allowed them: HandoffItem::contributors = [{"member": id, "consents": [id, …]}].
std::vector<Touched> packagesTouched(const store::Store &store, const ConsentBook &book);
// Of one member: what to show when she withdraws. Recalled items are included.
std::vector<Touched> packagesTouchedBy(const store::Store &store, const ConsentBook &book, Id<records::Member> member);

// The recall that is to be put for it.
records::Recall recallFor(const Touched &touched, records::RecallCause cause, const QString &madeAt);

}  // namespace balai::council
