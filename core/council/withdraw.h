#pragma once
// What went out before a member said stop.
#include "core/council/consent.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/records/recall.h"

namespace balai::council {

// An item of a package that must no longer be used.
struct TouchedItem {
    qint64 number = 0;
    QString itemKind;
    Uuid item;
    records::RecallCause cause{};              // withdrawal or erasure
    std::vector<Id<records::Member>> members;  // whose no; empty where the words were erased
};
enum class Recalled { LeftOut, Included };

// Items that went out and whose consents were since taken back (withdrawn, revoked, invalidated or refused; not where a
// yes merely ended), or whose words were erased; by number. `only`: because of this member's no alone.
std::vector<TouchedItem> touchedItems(const store::Store &store, const ConsentBook &book, const records::Handoff &handoff,
                                      Recalled recalled, Id<records::Member> only = {});
// Numbers recalled so far, ascending.
std::vector<qint64> recalledNumbers(const store::Store &store, Id<records::Handoff> handoff);

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

}  // namespace balai::council
