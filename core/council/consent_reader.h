#pragma once
// The consent rule fed from the store.
#include "core/council/consent.h"
#include "core/records/council.h"

namespace balai::council {

// The council's record; its defaults where the vault holds none (yet).
records::Council councilOf(const store::Store &store);
// Today in the council's time zone, by the store's clock.
QDate today(const store::Store &store);
// Whether rules.secondPerson holds.
bool needsSecondPerson(const records::Council &council);

// What the rule needs to know beside the consents, as the vault says it today.
Facts consentFacts(const store::Store &store);
// Consents as the log holds them, in no order.
std::vector<ConsentEvent> consentEvents(const store::Store &store, const std::vector<store::Where> &where = {});
// All consents of the vault; keep it while the store's version() stays the same.
ConsentBook loadConsents(const store::Store &store);
// The consents of one member alone.
ConsentBook loadConsentsOf(const store::Store &store, Id<records::Member> member);
// The account that wrote a consent; an erasure of its words may have another author.
Uuid authorOf(const store::Store &store, Id<records::Consent> consent);

// A request about a record of any kind: fills in the meetings it ever lay in and its own attribution. A null `record`
// asks about no record.
Request requestAbout(const store::Store &store, Id<records::Member> member, records::Use use,
                     records::Audience audience, Id<records::Body> body, Uuid record, QDate day);

// Answers many questions about one state of the vault: what it looked up about a record it keeps.
class ConsentDesk {
public:
    explicit ConsentDesk(const store::Store &store) : m_store(store), m_book(loadConsents(store)) {}
    // A null record: about none. An invalid day: today.
    Decision decide(Id<records::Member> member, records::Use use, records::Audience audience, Id<records::Body> body,
                    Uuid record, QDate day) const;
    const ConsentBook &book() const { return m_book; }

private:
    const store::Store &m_store;
    ConsentBook m_book;
    mutable QHash<Uuid, Request> m_about;  // meetings and attribution by record
};

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
