#include "core/council/honoraria.h"

#include "core/council/standing_events.h"

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

std::map<QString, qint64> owed(const store::Store &store, Id<Member> member) {
    std::map<QString, qint64> out;
    const StandingEvents payments(store, &Payment::honorarium);
    for (const Honorarium &one : member ? store.all<Honorarium>("member", member) : store.all<Honorarium>())
        if (const Money open = standingOf(one, payments.of(one.id)).open; open.isSet()) out[open.currency] += open.minor;
    return out;
}

}  // namespace balai::council
