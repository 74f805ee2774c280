// From events of the log to entries that can be compared: missing days filled in, unknown words read strictly, corrected
// events marked.
#include "core/council/consent.h"

#include "core/base/clock.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
constexpr int longestGrant = 36;  // months

QDate createdDay(const ConsentEvent &event, const Facts &facts) {
    return dayIn(facts.timeZone, event.position.stamp.ms);
}

QDate effectiveDay(const ConsentEvent &event, const Facts &facts) {
    const Consent &c = event.consent;
    for (QDate day : {c.effectiveOn, c.signedOn, c.recordedOn})
        if (day.isValid()) return day;
    return createdDay(event, facts);
}

QDate lastDay(const Consent &consent, QDate from, const Facts &facts) {
    const QDate longest = from.addMonths(longestGrant);
    const int months = int(std::clamp<qint64>(facts.consentMonths, -1, longestGrant));
    const QDate end = consent.until.isValid() ? consent.until : from.addMonths(months);
    return std::min(end, longest);
}

bool isGrant(records::Decision decision) {
    return decision == records::Decision::given || decision == records::Decision::renewed;
}

bool decidesNothing(records::Decision decision) {
    return decision == records::Decision::requested || decision == records::Decision::deferred;
}

bool holdsUnknownWord(const Consent &consent) {
    return consent.decision == records::Decision::unknown || consent.decision == records::Decision::unset ||
           consent.audience == Audience::unknown || consent.scopeKind == ScopeKind::unknown;
}

bool namesNoAudience(const Consent &c) {
    return c.audience == Audience::unset || (c.audience == Audience::body && !c.body);
}

bool namesNoScope(const Consent &c) {
    return c.scopeKind == ScopeKind::unset || (c.scopeKind != ScopeKind::all && !c.scope);
}

// A block that does not say for whom counts for everybody, one that does not say of what for everything.
void readBlock(const Consent &consent, ConsentBook::Entry &entry) {
    const bool unknown = holdsUnknownWord(consent);
    const bool forAll = unknown || namesNoAudience(consent);
    const bool refusal = consent.decision == records::Decision::refused && !forAll;
    entry.effect = refusal ? ConsentBook::Effect::Refusal : ConsentBook::Effect::Sweep;
    if (forAll) entry.audience = {Audience::public_, {}};
    if (unknown || namesNoScope(consent)) {
        entry.scopeKind = ScopeKind::all;
        entry.scope = {};
    }
    const bool understood = !isGrant(consent.decision) && !decidesNothing(consent.decision) &&
                            consent.decision != records::Decision::unknown &&
                            consent.decision != records::Decision::unset;
    entry.word = understood ? wordOf(consent.decision) : QStringLiteral("invalidated");
}

// A grant that does not say for whom or of what allows nothing.
void readGrant(const Consent &consent, ConsentBook::Entry &entry, const Facts &facts) {
    if (namesNoAudience(consent) || namesNoScope(consent)) return;
    entry.effect = ConsentBook::Effect::Grant;
    entry.to = lastDay(consent, entry.from, facts);
}

ConsentBook::Entry entryOf(const ConsentEvent &event, const Facts &facts) {
    const Consent &c = event.consent;
    ConsentBook::Entry entry;
    entry.id = c.id.uuid();
    entry.use = c.use;
    entry.audience = {c.audience, c.audience == Audience::body ? c.body.uuid() : Uuid()};
    entry.scopeKind = c.scopeKind;
    entry.scope = c.scopeKind == ScopeKind::all ? Uuid() : c.scope;
    entry.from = effectiveDay(event, facts);
    entry.recorded = c.recordedOn.isValid() ? c.recordedOn : createdDay(event, facts);
    entry.position = event.position;
    entry.attribution = lower(c.attribution, Attribution::ownName);
    entry.restriction = c.restriction;
    const bool unknown = holdsUnknownWord(c);
    if (!unknown && isGrant(c.decision)) readGrant(c, entry, facts);
    else if (unknown || !decidesNothing(c.decision)) readBlock(c, entry);
    return entry;
}

using Corrections = QHash<Uuid, std::vector<const ConsentEvent *>>;

Corrections correctionsOf(const std::vector<ConsentEvent> &events) {
    Corrections out;
    for (const ConsentEvent &event : events)
        if (event.consent.corrects && event.consent.corrects != event.consent.id.uuid())
            out[event.consent.corrects].push_back(&event);
    return out;
}

bool mayLift(const ConsentEvent &correction) {
    return correction.byFacilitator && !correction.consent.why.trimmed().isEmpty();
}

// A correction that was itself corrected no longer counts; correcting that one does not bring it back.
std::vector<const ConsentEvent *> standing(const Corrections &corrections, const Uuid &block) {
    std::vector<const ConsentEvent *> out = corrections.value(block);
    std::erase_if(out, [&](const ConsentEvent *event) { return corrections.contains(event->consent.id.uuid()); });
    return out;
}

// The day from which a correction takes a block away: a facilitator, a reason and, by the council's rule, an event of a
// second account that names the same block.
std::optional<QDate> liftedFrom(const Corrections &all, const Uuid &block, const Facts &facts) {
    std::optional<QDate> earliest;
    const auto keep = [&](QDate day) { earliest = earliest ? std::min(*earliest, day) : day; };
    const auto corrections = standing(all, block);
    for (const ConsentEvent *first : corrections) {
        if (!mayLift(*first)) continue;
        const QDate day = effectiveDay(*first, facts);
        if (!facts.secondPerson) keep(day);
        for (const ConsentEvent *second : corrections)
            if (facts.secondPerson && second->consent.by != first->consent.by)
                keep(std::max(day, effectiveDay(*second, facts)));
    }
    return earliest;
}

bool before(const ConsentBook::Entry &a, const ConsentBook::Entry &b) {
    if (a.from != b.from) return a.from < b.from;
    if (a.recorded != b.recorded) return a.recorded < b.recorded;
    if (a.position != b.position) return a.position < b.position;
    return a.id < b.id;
}
}  // namespace

Days daysOf(const ConsentEvent &event, const Facts &facts) {
    const QDate first = effectiveDay(event, facts);
    return {first, isGrant(event.consent.decision) ? lastDay(event.consent, first, facts) : QDate()};
}

ConsentBook::ConsentBook(const std::vector<ConsentEvent> &events, Facts facts) : m_facts(std::move(facts)) {
    const Corrections corrections = correctionsOf(events);
    for (const ConsentEvent &event : events) {
        Entry entry = entryOf(event, m_facts);
        if (entry.effect == Effect::Nothing) continue;
        if (corrections.contains(entry.id)) {
            entry.corrected = entry.effect == Effect::Grant;
            if (entry.effect != Effect::Grant) entry.lifted = liftedFrom(corrections, entry.id, m_facts);
        }
        m_entries[event.consent.member.uuid()].push_back(std::move(entry));
    }
    for (auto &entries : m_entries) std::sort(entries.begin(), entries.end(), before);
}

}  // namespace balai::council
