#pragma once
// What a member's consents decide about one use of one record on one day. Pure: nothing is read, nothing is kept.
// The rule and the readings taken where its text leaves room: core/council/README.md.
#include "core/records/body.h"
#include "core/records/consent.h"
#include "core/store/changeset.h"
#include "core/store/store.h"

#include <QHash>
#include <optional>
#include <vector>

namespace balai::council {

// A consent as the log holds it.
struct ConsentEvent {
    records::Consent consent;
    store::LogPosition position;
    bool byFacilitator = false;  // the account that wrote it was a facilitator when it did
};

// Member, use, audience (with its body), record and day. No record: null `record`.
struct Request {
    Id<records::Member> member;
    records::Use use{};
    records::Audience audience{};
    Id<records::Body> body;
    Uuid record;
    std::vector<Uuid> meetings;                         // every meeting the record lies in or ever lay in
    std::optional<records::Attribution> ownAttribution;  // of the record; nullopt: none, or a kind without
    QDate day;                                          // in the council's time zone
};

// What the rule needs to know of the world beside the events.
struct Facts {
    QHash<Uuid, records::BodyKind> bodies;
    qint64 consentMonths = 12;
    bool secondPerson = false;
    QString timeZone;
    QDate today;  // in the council's time zone
};

struct Decision {
    bool allowed = false;
    std::optional<records::Attribution> attribution;  // only when allowed
    Uuid consent;                                     // the deciding one, only when allowed
    QString restriction;                              // of the deciding one: a person has to confirm that it is kept
    // Not allowed: refused, withdrawn, revoked, invalidated, expired, notYetEffective, noConsent.
    QString reason;
};

// A yes that ends and is followed by none.
struct Ending {
    Id<records::Member> member;
    Uuid consent;
    records::Use use{};
    QDate last;  // its last day
};

// All consents of a council, indexed by member; answers tens of thousands of requests quickly.
class ConsentBook {
public:
    // The order of `events` does not matter.
    ConsentBook(const std::vector<ConsentEvent> &events, Facts facts);
    Decision decide(const Request &request) const;
    const Facts &facts() const { return m_facts; }
    // Grants whose last day lies between the two days, both included.
    std::vector<Ending> endings(QDate from, QDate to) const;
    // Whether this yes still counts for something on the day of `about`, a request about its own scope and audience: it
    // has not ended, is not corrected, and no block covers it whole.
    bool stands(const Request &about, Uuid consent) const;
    // The noes that stand between this request and a yes; in their order. Empty where no yes would apply.
    std::vector<Uuid> blocking(const Request &request) const;

    enum class Effect { Nothing, Grant, Refusal, Sweep };
    struct Entry;  // one event, ready to be compared

private:
    Facts m_facts;
    QHash<Uuid, std::vector<Entry>> m_entries;  // by member, in the order of events
};

struct AudienceOf {
    records::Audience audience{};
    Uuid body;
    bool operator==(const AudienceOf &) const = default;
};

struct ConsentBook::Entry {
    Uuid id;
    Effect effect = Effect::Nothing;
    QString word;  // of the decision, for the reason
    records::Use use{};
    AudienceOf audience;
    records::ScopeKind scopeKind{};
    Uuid scope;
    QDate from, to;  // of a grant, both days included
    QDate recorded;
    store::LogPosition position;
    records::Attribution attribution{};
    QString restriction;
    bool corrected = false;        // a grant: some event corrects it
    std::optional<QDate> lifted;   // a block: from this day its correction holds
};

// a ≤ b: whoever may see under `a` is among those of `b`. `doubt`: a body of unknown kind may be any.
enum class Doubt { No, Yes };
bool within(const AudienceOf &a, const AudienceOf &b, const Facts &facts, Doubt doubt = Doubt::No);

// The lower of two: none < member < chosenName < ownName; unset counts as member, an unknown word as none.
records::Attribution lower(records::Attribution a, records::Attribution b);

// First and last day of a yes, both included; of another event no last day.
struct Days {
    QDate first, last;
};
Days daysOf(const ConsentEvent &event, const Facts &facts);

// One question about a few events; ConsentBook is faster for many.
Decision decide(const std::vector<ConsentEvent> &events, const Request &request, const Facts &facts);

}  // namespace balai::council
