#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class PaymentState { unset, unknown, advanced, paid, declined, returned };
inline constexpr const char *const paymentStateWords[] = {"advanced", "paid", "declined", "returned", nullptr};
template <> inline constexpr const char *const *enumWords<PaymentState> = paymentStateWords;

enum class PaymentWay { unset, unknown, cash, bank, wallet };
inline constexpr const char *const paymentWayWords[] = {"cash", "bank", "wallet", nullptr};
template <> inline constexpr const char *const *enumWords<PaymentWay> = paymentWayWords;

// One step of paying an honorarium.
struct Payment : EventBase {
    Id<Payment> id;
    Id<Honorarium> honorarium;
    PaymentState state{};
    Money amount;
    QDate on;
    PaymentWay way{};
    bool receiptGiven = false;
};

template <>
inline constexpr auto schemaOf<Payment> = schema(Nature::Event,
                                                 field("honorarium", &Payment::honorarium, required | indexed),
                                                 field("state", &Payment::state), field("amount", &Payment::amount),
                                                 field("on", &Payment::on), field("way", &Payment::way),
                                                 field("receiptGiven", &Payment::receiptGiven));

} // namespace balai::records
