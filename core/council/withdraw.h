#pragma once
// What went out before a member said stop.
#include "core/council/consent.h"
#include "core/records/council.h"
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
    std::vector<Uuid> noes;                    // the consents that say it
};
enum class Recalled { LeftOut, Included };

// Items that went out and whose consents were since taken back (withdrawn, revoked, invalidated or refused; not where a
// yes merely ended), or whose words were erased; by number. `only`: because of this member's no alone.
std::vector<TouchedItem> touchedItems(const store::Store &store, const ConsentBook &book, const records::Handoff &handoff,
                                      Recalled recalled, Id<records::Member> only = {});
// Numbers recalled so far, ascending.
std::vector<qint64> recalledNumbers(const store::Store &store, Id<records::Handoff> handoff);

// After how many days without an acknowledgement a body is reminded of a recall: rules.recallDays, 1 to 365; 14 where the
// council said nothing.
int recallDays(const records::Council &council);
void setRecallDays(records::Council &council, int days);

// A hand-off in which words went out that would be held back today because of a no.
struct Touched {
    Id<records::Handoff> handoff;
    std::vector<qint64> items;                  // their numbers in the package, ascending
    std::vector<Id<records::Member>> members;   // whose no; never leaves the vault
    std::vector<Uuid> noes;                     // the consents that say it, each once
    QDate since;                                // the latest of the noes: effective day
};

// A yes that was taken back while something of hers is still out or still open.
struct OpenWithdrawal {
    Id<records::Consent> consent;
    int packages = 0;     // in which her words went out and that no recall names
    int invitations = 0;  // to which she had said yes, and which are still ahead
    qint64 until = 0;     // ms since 1970: entered in the log, and council.withdrawalHours later
};

// All hand-offs touched by anybody's no, without those items a recall named already. Items remember the consents that
// allowed them: HandoffItem::contributors = [{"member": id, "consents": [id, …]}].
std::vector<Touched> packagesTouched(const store::Store &store, const ConsentBook &book);
// Of one member: what to show when she withdraws. Recalled items are included.
std::vector<Touched> packagesTouchedBy(const store::Store &store, const ConsentBook &book, Id<records::Member> member);

// Every sweeping no (withdrawn, revoked, invalidated) that is not yet carried out everywhere. One about what never left and
// is not planned is carried out at once, since no path lets it go any more. `touched`: packagesTouched().
std::vector<OpenWithdrawal> openWithdrawals(const store::Store &store, const ConsentBook &book, const std::vector<Touched> &touched);
// The moment by which a no has to have reached everybody; 0 where the vault does not hold it.
qint64 carriedOutBy(const store::Store &store, Uuid no);
bool isSweeping(const records::Consent &consent);

}  // namespace balai::council
