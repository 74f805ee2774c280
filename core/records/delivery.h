#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class DeliveryState { unset, unknown, notStarted, planned, onTrack, delayed, stalled, implemented, abandoned };
inline constexpr const char *const deliveryStateWords[] = {"notStarted", "planned",     "onTrack",   "delayed",
                                                           "stalled",    "implemented", "abandoned", nullptr};
template <> inline constexpr const char *const *enumWords<DeliveryState> = deliveryStateWords;

// What a body, or somebody who knows, says was done.
struct Delivery : EventBase {
    Id<Delivery> id;
    Id<Recommendation> recommendation;
    Id<Body> body;
    DeliveryState state{};
    std::optional<qint64> percent;
    LocalText text;
    QDate on;
    QString saidBy;
};

template <>
inline constexpr auto
    schemaOf<Delivery> = schema(Nature::Event, field("recommendation", &Delivery::recommendation, required | indexed),
                                field("body", &Delivery::body, indexed), field("state", &Delivery::state),
                                field("percent", &Delivery::percent), field("text", &Delivery::text),
                                field("on", &Delivery::on), field("saidBy", &Delivery::saidBy, words));

} // namespace balai::records
