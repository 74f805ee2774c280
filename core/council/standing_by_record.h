#pragma once
#include "core/council/standing_events.h"

#include <algorithm>
#include <map>
#include <set>

namespace balai::council {

// The standing events of a kind by the record they are about, oldest first: read one time instead of once for each record.
template <class Event, class Kind> class StandingEvents {
public:
    StandingEvents(const store::Store &store, Id<Kind> Event::*about) {
        std::vector<Event> all = store.all<Event>();
        std::set<Uuid> corrected;
        for (const Event &event : all)
            if (event.corrects && event.corrects != event.id.uuid()) corrected.insert(event.corrects);
        std::erase_if(all, [&](const Event &event) { return corrected.contains(event.id.uuid()); });
        for (Event &event : all) {
            const Uuid record = (event.*about).uuid();
            m_events[record].push_back(std::move(event));
        }
        for (auto &[record, events] : m_events)
            if (events.size() > 1) sort(store, events);
    }
    const std::vector<Event> &of(Id<Kind> record) const {
        static const std::vector<Event> none;
        const auto found = m_events.find(record.uuid());
        return found == m_events.end() ? none : found->second;
    }

private:
    static void sort(const store::Store &store, std::vector<Event> &events) {
        std::vector<std::pair<store::LogPosition, Event>> placed;
        for (Event &event : events) placed.push_back({store.createdAt(event.id.uuid()).value_or(store::LogPosition{}), std::move(event)});
        std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t at = 0; at < placed.size(); ++at) events[at] = std::move(placed[at].second);
    }
    std::map<Uuid, std::vector<Event>> m_events;
};

}  // namespace balai::council
