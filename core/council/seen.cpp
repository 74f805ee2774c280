#include "core/council/seen.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
bool isGrant(const Consent &consent) {
    return consent.decision == records::Decision::given || consent.decision == records::Decision::renewed;
}

bool wasTypedByDesk(const Consent &consent) {
    return isGrant(consent) && consent.mode != ConsentMode::inProgram && !consent.seenByMember.isValid();
}

bool hasSameReach(const Consent &a, const Consent &b) {
    const bool body = a.audience != Audience::body || a.body == b.body;
    const bool scope = a.scopeKind == ScopeKind::all || a.scope == b.scope;
    return a.use == b.use && a.audience == b.audience && body && a.scopeKind == b.scopeKind && scope;
}

bool confirms(const Consent &later, const Consent &typed) {
    const auto shown = [](const Consent &consent) { return lower(consent.attribution, Attribution::ownName); };
    return isGrant(later) && later.mode == ConsentMode::inProgram && later.seenByMember.isValid() && hasSameReach(later, typed) &&
           shown(later) == shown(typed) && later.restriction == typed.restriction;
}

Days daysIn(const store::Store &store, const Consent &consent, const Facts &facts) {
    ConsentEvent event;
    event.consent = consent;
    event.position = store.createdAt(consent.id.uuid()).value_or(store::LogPosition{});
    return daysOf(event, facts);
}
}  // namespace

const std::vector<SeenBook::Event> &SeenBook::eventsOf(Id<Member> member) const {
    const auto known = m_events.constFind(member.uuid());
    if (known != m_events.constEnd()) return *known;
    std::vector<Consent> all = m_store.all<Consent>("member", member);
    std::vector<Event> events;
    for (const Consent &consent : all) {
        const auto corrects = [&](const Consent &other) { return other.corrects == consent.id.uuid() && other.id != consent.id; };
        if (std::none_of(all.begin(), all.end(), corrects))
            events.push_back({consent, m_store.createdAt(consent.id.uuid()).value_or(store::LogPosition{})});
    }
    std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.position < b.position; });
    return *m_events.insert(member.uuid(), std::move(events));
}

bool SeenBook::isNotSeen(Id<Consent> id) const {
    const auto typed = m_store.find(id);
    if (!typed || !wasTypedByDesk(*typed)) return false;
    const auto position = m_store.createdAt(id.uuid()).value_or(store::LogPosition{});
    const auto &events = eventsOf(typed->member);
    return std::none_of(events.begin(), events.end(), [&](const Event &event) { return position < event.position && confirms(event.consent, *typed); });
}

std::vector<Uuid> SeenBook::notSeen(const std::vector<Uuid> &consents) const {
    std::vector<Uuid> out;
    std::copy_if(consents.begin(), consents.end(), std::back_inserter(out), [this](const Uuid &id) { return isNotSeen(Id<Consent>(id)); });
    return out;
}

std::vector<Consent> SeenBook::toShow(Id<Member> member) const {
    const ConsentBook book = loadConsentsOf(m_store, member);
    const QDate today = book.facts().today;
    const auto &events = eventsOf(member);
    std::vector<Consent> out;
    for (auto event = events.begin(); event != events.end(); ++event) {
        const Consent &typed = event->consent;
        const auto replaces = [&](const Event &later) { return isGrant(later.consent) && hasSameReach(later.consent, typed); };
        if (!isNotSeen(typed.id) || std::any_of(event + 1, events.end(), replaces)) continue;
        const QDate day = std::max(today, daysIn(m_store, typed, book.facts()).first);
        const Uuid scope = typed.scopeKind == ScopeKind::all ? Uuid() : typed.scope;
        if (book.stands(requestAbout(m_store, member, typed.use, typed.audience, typed.body, scope, day), typed.id.uuid())) out.push_back(typed);
    }
    return out;
}

Consent confirmationOf(const store::Store &store, const Consent &typed) {
    const ConsentBook book = loadConsentsOf(store, typed.member);
    const Days days = daysIn(store, typed, book.facts());
    const QDate today = book.facts().today;
    Consent out = typed;
    out.id = {};
    out.corrects = {};
    out.why.clear();
    out.note.clear();
    out.recordedWith = {};
    out.decision = records::Decision::given;
    out.mode = ConsentMode::inProgram;
    out.signedOn = out.recordedOn = out.seenByMember = today;
    out.effectiveOn = std::max(today, days.first);
    out.until = days.last;
    return out;
}

}  // namespace balai::council
