#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A person states that nothing newer exists than what a restored vault holds. Who, says the log.
struct CaughtUp : EventBase {
    Id<CaughtUp> id;
    Id<Device> device; // the one that was restored
    QString reason;
    Time at;
};

template <>
inline constexpr auto schemaOf<CaughtUp> = schema(Nature::Event, field("device", &CaughtUp::device, required | indexed),
                                                  field("reason", &CaughtUp::reason, required | words),
                                                  field("at", &CaughtUp::at));

} // namespace balai::records
