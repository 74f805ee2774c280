#pragma once
// What a member is owed follows from the payments; it is never typed in.
#include "core/records/honorarium.h"
#include "core/records/payment.h"
#include "core/store/store.h"

#include <map>

namespace balai::council {

enum class HonorariumState { Owed, Advanced, Paid, Declined, Returned };
QString wordOf(HonorariumState state);  // owed advanced paid declined returned

struct HonorariumStanding {
    HonorariumState state = HonorariumState::Owed;
    bool perhapsPaidTwice = false;
    records::Money open;  // still owed; not set: nothing
};

// `payments`: the standing ones of this honorarium, oldest first.
HonorariumStanding standingOf(const records::Honorarium &honorarium, const std::vector<records::Payment> &payments);
HonorariumStanding standingOf(const store::Store &store, const records::Honorarium &honorarium);

// What went to her (or came back: below zero), day by day, in minor units of one currency.
struct Movement {
    QDate on;
    records::Money amount;
};
// A payment without an amount moves what was open then; a return without one, all that had gone out.
std::vector<Movement> movementsOf(const records::Honorarium &honorarium, const std::vector<records::Payment> &payments);

// The honoraria that a meeting still lacks: one for each member who was present and has none of this kind for it.
std::vector<records::Honorarium> owedForMeeting(const store::Store &store, Id<records::Meeting> meeting,
                                                records::HonorariumKind kind, const records::Money &amount);

// What the council owes in all, in minor units by currency; of one member where one is named.
std::map<QString, qint64> owed(const store::Store &store, Id<records::Member> member = {});

}  // namespace balai::council
