#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class ReceiptState { unset, unknown, given, received };
inline constexpr const char *const receiptStateWords[] = {"given", "received", nullptr};
template <> inline constexpr const char *const *enumWords<ReceiptState> = receiptStateWords;

// A release on its way: printed copies that were given to who carries them; or a body received it (also where no state is
// said).
struct HandoffReceipt : EventBase {
    Id<HandoffReceipt> id;
    Id<Handoff> handoff;
    QDate on;
    QString how;
    QString byAsPut;    // field "by": every record's account is shown under that name, so it is written but hardly seen
    QString receivedBy; // what people write instead
    ReceiptState state{};
    QString carriedBy;
    QJsonArray copies; // numbers, each once for a hand-off
    bool isReceived() const { return state != ReceiptState::given; }
};

template <>
inline constexpr auto
    schemaOf<HandoffReceipt> = schema(Nature::Event, field("handoff", &HandoffReceipt::handoff, required | indexed),
                                      field("on", &HandoffReceipt::on), field("how", &HandoffReceipt::how, words),
                                      field("by", &HandoffReceipt::byAsPut, words),
                                      field("receivedBy", &HandoffReceipt::receivedBy, words),
                                      field("state", &HandoffReceipt::state),
                                      field("carriedBy", &HandoffReceipt::carriedBy, words),
                                      field("copies", &HandoffReceipt::copies));

} // namespace balai::records
