#pragma once
#include "core/records/schema.h"

namespace balai::records {

// Something somebody said they would do.
struct Action : RecordBase {
    Id<Action> id;
    LocalText text;
    Uuid owner; // account or member
    QDate due;
    bool done = false;
    Id<Meeting> meeting;
    Id<Recommendation> recommendation;
};

template <>
inline constexpr auto schemaOf<Action> = schema(Nature::Record, field("text", &Action::text),
                                                field("owner", &Action::owner), field("due", &Action::due),
                                                field("done", &Action::done),
                                                field("meeting", &Action::meeting, indexed),
                                                field("recommendation", &Action::recommendation, indexed));

} // namespace balai::records
