#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A loss or a leak, coded; no story.
struct Incident : EventBase {
    Id<Incident> id;
    QDate on;
    QDate discoveredOn;
    QString what;
    std::optional<qint64> membersConcerned;
    QDate toldMembersOn;
    QDate toldAuthorityOn;
};

template <>
inline constexpr auto schemaOf<Incident> = schema(Nature::Event, field("on", &Incident::on),
                                                  field("discoveredOn", &Incident::discoveredOn),
                                                  field("what", &Incident::what),
                                                  field("membersConcerned", &Incident::membersConcerned),
                                                  field("toldMembersOn", &Incident::toldMembersOn),
                                                  field("toldAuthorityOn", &Incident::toldAuthorityOn));

} // namespace balai::records
