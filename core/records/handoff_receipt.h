#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A body received a release.
struct HandoffReceipt : EventBase {
    Id<HandoffReceipt> id;
    Id<Handoff> handoff;
    QDate on;
    QString how;
    QString byAsPut;    // field "by": every record's account is shown under that name, so it is written but hardly seen
    QString receivedBy; // what people write instead
};

template <>
inline constexpr auto
    schemaOf<HandoffReceipt> = schema(Nature::Event, field("handoff", &HandoffReceipt::handoff, required | indexed),
                                      field("on", &HandoffReceipt::on), field("how", &HandoffReceipt::how, words),
                                      field("by", &HandoffReceipt::byAsPut, words),
                                      field("receivedBy", &HandoffReceipt::receivedBy, words));

} // namespace balai::records
