#pragma once
// Yeses that the desk typed and that their member has not seen yet. They decide like any other; she is shown them when she
// next sits down, and until then a hand-off says so.
#include "core/council/consent_reader.h"

namespace balai::council {

// Answers from the store as it stood when it was made; make a new one after a write.
class SeenBook {
public:
    explicit SeenBook(const store::Store &store) : m_store(store) {}

    // A yes typed by the desk (on paper, spoken, recorded, or without a word how) that she neither saw then nor said again
    // in the program since: the same use, audience, scope, attribution and restriction.
    bool isNotSeen(Id<records::Consent> consent) const;
    std::vector<Uuid> notSeen(const std::vector<Uuid> &consents) const;
    // Hers that still count for something today or later, without those that a later yes of the same reach replaced;
    // in the order of the log.
    std::vector<records::Consent> toShow(Id<records::Member> member) const;

private:
    struct Event {
        records::Consent consent;
        store::LogPosition position;
    };
    const std::vector<Event> &eventsOf(Id<records::Member> member) const;

    const store::Store &m_store;
    mutable QHash<Uuid, std::vector<Event>> m_events;  // standing ones by member, in the order of the log
};

// Her own yes to what was typed: the same content from today, to the last day on which the typed one would have counted, so
// that nothing becomes wider or longer. The paper stays its evidence. To be put as a new event.
records::Consent confirmationOf(const store::Store &store, const records::Consent &typed);

}  // namespace balai::council
