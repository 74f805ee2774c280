#pragma once
// The consent rule fed from the store.
#include "core/council/consent.h"
#include "core/council/standing_events.h"

namespace balai::council {

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

}  // namespace balai::council
