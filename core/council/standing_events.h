#pragma once
// What rules of every kind need of the store: the council, its day, and the events that still stand.
#include "core/records/council.h"
#include "core/store/store.h"

#include <algorithm>

namespace balai::council {

// The council's record; its defaults where the vault holds none (yet).
records::Council councilOf(const store::Store &store);
// Today in the council's time zone, by the store's clock.
QDate today(const store::Store &store);

// Whether another event of the kind names this one: then it no longer counts.
template <class Event> bool isCorrected(const store::Store &store, const Event &event) {
    for (const Event &other : store.all<Event>({{QStringLiteral("corrects"), event.id.text()}}))
        if (other.id != event.id) return true;
    return false;
}

// Of these, those that no other event of the vault corrects.
template <class Event> std::vector<Event> standing(const store::Store &store, std::vector<Event> events) {
    std::erase_if(events, [&](const Event &event) { return isCorrected(store, event); });
    return events;
}

// All standing events of one kind about one record, oldest first.
template <class Event, class Kind>
std::vector<Event> standingAbout(const store::Store &store, const char *field, Id<Kind> about) {
    std::vector<std::pair<store::LogPosition, Event>> placed;
    for (Event &event : standing(store, store.all<Event>(field, about)))
        placed.push_back({store.createdAt(event.id.uuid()).value_or(store::LogPosition{}), std::move(event)});
    std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Event> out;
    for (auto &[position, event] : placed) out.push_back(std::move(event));
    return out;
}

}  // namespace balai::council
