#pragma once
#include "core/records/schema.h"

namespace balai::records {

// One point of a meeting's agenda.
struct AgendaItem : RecordBase {
    Id<AgendaItem> id;
    Id<Meeting> meeting;
    QString order; // fractional key
    LocalText title;
    std::optional<qint64> minutes; // planned
    QString lead;                  // who leads it: a name or an id
    LocalText contentNote;
    bool closed = false;
    Set<Id<Body>> guests;
    Id<Meeting> approves; // whose minutes are confirmed under this point
};

template <>
inline constexpr auto
    schemaOf<AgendaItem> = schema(Nature::Record, field("meeting", &AgendaItem::meeting, required | indexed),
                                  field("order", &AgendaItem::order), field("title", &AgendaItem::title),
                                  field("minutes", &AgendaItem::minutes), field("lead", &AgendaItem::lead),
                                  field("contentNote", &AgendaItem::contentNote), field("closed", &AgendaItem::closed),
                                  field("guests", &AgendaItem::guests),
                                  field("approves", &AgendaItem::approves, indexed));

} // namespace balai::records
