#pragma once
// Inside core/handoff only.
#include "core/records/body.h"
#include "core/records/handoff.h"
#include "core/store/store.h"

#include <QSet>

namespace balai::handoff {

// All events of a kind that no other event of their kind corrects.
template <class Event> std::vector<Event> allStanding(const store::Store &store) {
    std::vector<Event> events = store.all<Event>();
    QSet<Uuid> corrected;
    for (const Event &event : events)
        if (event.corrects && event.corrects != event.id.uuid()) corrected.insert(event.corrects);
    std::erase_if(events, [&](const Event &event) { return corrected.contains(event.id.uuid()); });
    return events;
}

// The body's own, among those the package was in, that we have words for; English where there is none.
QStringList languagesOf(const records::Handoff &handoff, const std::optional<records::Body> &body);
// What a notice speaks: the same, but the first language of the body that we have words for where the package was in none
// that the body reads.
QStringList languagesOfNotice(const records::Handoff &handoff, const std::optional<records::Body> &body);

}  // namespace balai::handoff
