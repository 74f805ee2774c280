#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A body received a release.
struct HandoffReceipt : EventBase {
    Id<HandoffReceipt> id;
    Id<Handoff> handoff;
    QDate on;
    QString how;
    QString by;
};

template <>
inline constexpr auto
    schemaOf<HandoffReceipt> = schema(Nature::Event, field("handoff", &HandoffReceipt::handoff, required | indexed),
                                      field("on", &HandoffReceipt::on), field("how", &HandoffReceipt::how, words),
                                      field("by", &HandoffReceipt::by, words));

} // namespace balai::records
