#pragma once
#include "core/records/schema.h"

namespace balai::records {

// How a meeting was for those who took part, as counts only; no single answer is ever in the log.
struct CheckIn : EventBase {
    Id<CheckIn> id;
    Id<Meeting> meeting;
    QJsonObject counts; // heard, safe, again: five counts each, of the answers 1 to 5
    QJsonArray texts;   // in random order
    QString language;
};

template <>
inline constexpr auto schemaOf<CheckIn> = schema(Nature::Event, field("meeting", &CheckIn::meeting, required | indexed),
                                                 field("counts", &CheckIn::counts),
                                                 field("texts", &CheckIn::texts, words),
                                                 field("language", &CheckIn::language));

} // namespace balai::records
