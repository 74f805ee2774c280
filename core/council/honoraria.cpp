#include "core/council/honoraria.h"

#include "core/council/standing_by_record.h"
#include "core/records/attendance.h"
#include "core/records/member.h"

#include <set>

namespace balai::council {

using namespace records;

namespace {
HonorariumState after(PaymentState payment, HonorariumState before) {
    switch (payment) {
    case PaymentState::advanced: return HonorariumState::Advanced;
    case PaymentState::paid: return HonorariumState::Paid;
    case PaymentState::declined: return HonorariumState::Declined;
    case PaymentState::returned: return HonorariumState::Returned;
    case PaymentState::unset:
    case PaymentState::unknown: return before;
    }
    return before;
}

// An advance counts towards what is owed; it settles nothing.
Money openAfter(const Honorarium &honorarium, const std::vector<Payment> &payments) {
    Money open = honorarium.amount;
    for (const Payment &payment : payments)
        if (payment.state == PaymentState::advanced && payment.amount.currency == open.currency)
            open.minor -= payment.amount.minor;
    return open.minor > 0 ? open : Money{};
}
}  // namespace

QString wordOf(HonorariumState state) {
    switch (state) {
    case HonorariumState::Owed: return QStringLiteral("owed");
    case HonorariumState::Advanced: return QStringLiteral("advanced");
    case HonorariumState::Paid: return QStringLiteral("paid");
    case HonorariumState::Declined: return QStringLiteral("declined");
    case HonorariumState::Returned: return QStringLiteral("returned");
    }
    return {};
}

HonorariumStanding standingOf(const Honorarium &honorarium, const std::vector<Payment> &payments) {
    HonorariumStanding out;
    int paid = 0;
    for (const Payment &payment : payments) {
        out.state = after(payment.state, out.state);
        if (payment.state == PaymentState::paid) ++paid;
        if (payment.state == PaymentState::returned && paid > 0) --paid;
    }
    out.perhapsPaidTwice = paid > 1;
    const bool open = out.state == HonorariumState::Owed || out.state == HonorariumState::Advanced;
    if (open) out.open = openAfter(honorarium, payments);
    return out;
}

HonorariumStanding standingOf(const store::Store &store, const Honorarium &honorarium) {
    return standingOf(honorarium, standingAbout<Payment>(store, "honorarium", honorarium.id));
}

std::vector<Movement> movementsOf(const Honorarium &honorarium, const std::vector<Payment> &payments) {
    std::vector<Movement> out;
    std::map<QString, qint64> given;
    std::vector<Payment> before;
    for (const Payment &payment : payments) {
        Money amount = payment.amount;
        switch (payment.state) {
        case PaymentState::paid:
        case PaymentState::advanced:
            if (!amount.isSet()) amount = openAfter(honorarium, before);
            break;
        case PaymentState::returned:
            if (!amount.isSet()) amount = {given[honorarium.amount.currency], honorarium.amount.currency};
            amount.minor = -amount.minor;
            break;
        case PaymentState::declined:
        case PaymentState::unset:
        case PaymentState::unknown: amount = {}; break;
        }
        before.push_back(payment);
        if (!amount.isSet() || amount.minor == 0) continue;
        given[amount.currency] += amount.minor;
        out.push_back({payment.on, amount});
    }
    return out;
}

std::vector<Honorarium> owedForMeeting(const store::Store &store, Id<Meeting> meeting, HonorariumKind kind, const Money &amount) {
    std::set<Uuid> settled;
    for (const Honorarium &one : store.all<Honorarium>("meeting", meeting))
        if (one.kind == kind || (one.kind == HonorariumKind::unset && kind == HonorariumKind::honorarium)) settled.insert(one.member.uuid());
    std::vector<Honorarium> out;
    for (const Attendance &there : store.all<Attendance>("meeting", meeting)) {
        if (there.state != AttendanceState::present || !there.member || !settled.insert(there.member.uuid()).second) continue;
        const auto member = store.find(there.member);
        if (!member) continue;
        Honorarium one;
        one.member = there.member;
        one.meeting = meeting;
        one.forWhat = WorkDone::meeting;
        one.kind = kind;
        one.amount = amount;
        one.agreedOn = today(store);
        one.receiptLanguage = member->reads.empty() ? QString() : member->reads.front();
        out.push_back(one);
    }
    return out;
}

std::map<QString, qint64> owed(const store::Store &store, Id<Member> member) {
    std::map<QString, qint64> out;
    const StandingEvents payments(store, &Payment::honorarium);
    for (const Honorarium &one : member ? store.all<Honorarium>("member", member) : store.all<Honorarium>())
        if (const Money open = standingOf(one, payments.of(one.id)).open; open.isSet()) out[open.currency] += open.minor;
    return out;
}

}  // namespace balai::council
