#include "core/council/consent.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
using Entry = ConsentBook::Entry;
using Effect = ConsentBook::Effect;

// Entries of one member stand in the order of events, so "later" is "further back".
struct Question {
    const Request &request;
    const Facts &facts;
    const std::vector<Entry> &entries;
    AudienceOf audience;
};

bool lies(const Request &request, const Entry &scope) {
    if (scope.scopeKind == ScopeKind::all) return true;
    if (!request.record) return false;
    if (scope.scope == request.record) return true;
    return scope.scopeKind == ScopeKind::meeting &&
           std::find(request.meetings.begin(), request.meetings.end(), scope.scope) != request.meetings.end();
}

// Covers use, audience and record; the day is not asked.
bool covers(const Question &q, const Entry &grant) {
    return grant.effect == Effect::Grant && grant.use == q.request.use && grant.from <= grant.to &&
           within(q.audience, grant.audience, q.facts) && lies(q.request, grant);
}

bool applies(const Question &q, const Entry &grant) {
    return covers(q, grant) && grant.from <= q.request.day && q.request.day <= grant.to;
}

// A no counts from the moment it is in the log when the question is about today.
bool standsOn(const Question &q, const Entry &block) {
    const bool exists = block.from <= q.request.day || q.request.day == q.facts.today;
    return exists && !(block.lifted && *block.lifted <= q.request.day);
}

// Both scopes hold the record asked about, so a record's scope lies in a meeting's without looking further.
bool scopeWithin(const Entry &grant, const Entry &block) {
    if (block.scopeKind == ScopeKind::all || grant.scope == block.scope) return true;
    const bool aRecord = grant.scopeKind == ScopeKind::block || grant.scopeKind == ScopeKind::recommendation;
    return aRecord && block.scopeKind == ScopeKind::meeting;
}

bool reaches(const Question &q, const Entry &block, const Entry &grant) {
    if (within(block.audience, q.audience, q.facts, Doubt::Yes)) return true;
    if (!within(q.audience, block.audience, q.facts, Doubt::Yes)) return false;
    return block.effect == Effect::Sweep || within(block.audience, grant.audience, q.facts, Doubt::Yes);
}

bool outlives(const Question &q, const Entry &grant, const Entry &block) {
    return &grant > &block && scopeWithin(grant, block) && within(grant.audience, block.audience, q.facts);
}

bool kills(const Question &q, const Entry &block, const Entry &grant) {
    const bool isBlock = block.effect == Effect::Refusal || block.effect == Effect::Sweep;
    return isBlock && block.use == q.request.use && standsOn(q, block) && lies(q.request, block) &&
           reaches(q, block, grant) && !outlives(q, grant, block);
}

const Entry *lastKiller(const Question &q, const Entry &grant) {
    const auto found = std::find_if(q.entries.rbegin(), q.entries.rend(),
                                    [&](const Entry &entry) { return kills(q, entry, grant); });
    return found == q.entries.rend() ? nullptr : &*found;
}

// Nothing of the grant is left: the block reaches as far as it, in scope and audience.
bool coversWhole(const Question &q, const Entry &block, const Entry &grant) {
    return kills(q, block, grant) && scopeWithin(grant, block) && within(grant.audience, block.audience, q.facts, Doubt::Yes);
}

int scopeRank(const Entry &entry) {
    if (entry.scopeKind == ScopeKind::all) return 2;
    return entry.scopeKind == ScopeKind::meeting ? 1 : 0;
}

int audienceRank(const Entry &entry) {
    switch (entry.audience.audience) {
    case Audience::council: return 0;
    case Audience::body: return 1;
    case Audience::government:
    case Audience::partners: return 2;
    case Audience::public_:
    case Audience::unset:
    case Audience::unknown: return 3;
    }
    return 3;
}

// Narrowest scope, then narrowest audience, then latest.
bool better(const Entry &a, const Entry &b) {
    if (scopeRank(a) != scopeRank(b)) return scopeRank(a) < scopeRank(b);
    if (audienceRank(a) != audienceRank(b)) return audienceRank(a) < audienceRank(b);
    return &a > &b;
}

enum class CorrectedGrants { LeftOut, Standing };

struct Standing {
    const Entry *best = nullptr;       // of all applying grants
    const Entry *bestKiller = nullptr;
    const Entry *deciding = nullptr;   // best of those that survive
    bool someKilled = false;
    Attribution lowest = Attribution::ownName;
};

void weigh(const Question &q, const Entry &grant, Standing &standing) {
    const Entry *killer = lastKiller(q, grant);
    standing.lowest = lower(standing.lowest, grant.attribution);
    if (killer) standing.someKilled = true;
    if (!standing.best || better(grant, *standing.best)) {
        standing.best = &grant;
        standing.bestKiller = killer;
    }
    if (!killer && (!standing.deciding || better(grant, *standing.deciding))) standing.deciding = &grant;
}

Standing standingOf(const Question &q, CorrectedGrants corrected) {
    Standing standing;
    for (const Entry &entry : q.entries) {
        if (entry.corrected && corrected == CorrectedGrants::LeftOut) continue;
        if (applies(q, entry)) weigh(q, entry, standing);
    }
    return standing;
}

Attribution attributionOf(const Standing &standing) {
    return standing.someKilled ? standing.lowest : standing.deciding->attribution;
}

// Only the correction of a block may widen an answer: what a corrected grant held down stays down.
Attribution shown(const Question &q, const Standing &standing) {
    Attribution out = attributionOf(standing);
    const auto isCorrected = [](const Entry &entry) { return entry.corrected; };
    if (std::any_of(q.entries.begin(), q.entries.end(), isCorrected))
        out = lower(out, attributionOf(standingOf(q, CorrectedGrants::Standing)));
    return q.request.ownAttribution ? lower(out, *q.request.ownAttribution) : out;
}

QString reasonOf(const Question &q, const Standing &standing) {
    if (standing.bestKiller) return standing.bestKiller->word;
    bool later = false;
    for (const Entry &entry : q.entries) {
        if (entry.corrected || !covers(q, entry)) continue;
        if (entry.to < q.request.day) return QStringLiteral("expired");
        if (entry.from > q.request.day) later = true;
    }
    return later ? QStringLiteral("notYetEffective") : QStringLiteral("noConsent");
}

Decision refusal(const QString &reason) {
    Decision out;
    out.reason = reason;
    return out;
}

Decision answer(const Question &q) {
    const Standing standing = standingOf(q, CorrectedGrants::LeftOut);
    if (!standing.deciding) return refusal(reasonOf(q, standing));
    Decision out;
    out.allowed = true;
    out.attribution = shown(q, standing);
    out.consent = standing.deciding->id;
    out.restriction = standing.deciding->restriction;
    return out;
}

bool isAskable(const Request &request) {
    if (!request.day.isValid() || request.use == Use::unset || request.use == Use::unknown) return false;
    if (request.audience == Audience::unset || request.audience == Audience::unknown) return false;
    return request.audience != Audience::body || request.body;
}

AudienceOf audienceOf(const Request &request) {
    return {request.audience, request.audience == Audience::body ? request.body.uuid() : Uuid()};
}

bool isOfGovernment(BodyKind kind) { return kind == BodyKind::ministry || kind == BodyKind::agency; }
bool isPartner(BodyKind kind) { return kind == BodyKind::ngo || kind == BodyKind::international; }
}  // namespace

bool within(const AudienceOf &a, const AudienceOf &b, const Facts &facts, Doubt doubt) {
    if (a == b || a.audience == Audience::council || b.audience == Audience::public_) return true;
    if (a.audience != Audience::body) return false;
    const BodyKind kind = facts.bodies.value(a.body, BodyKind::unset);
    const bool unsure = doubt == Doubt::Yes && (kind == BodyKind::unset || kind == BodyKind::unknown);
    if (b.audience == Audience::government) return unsure || isOfGovernment(kind);
    return b.audience == Audience::partners && (unsure || isPartner(kind));
}

Attribution lower(Attribution a, Attribution b) {
    const auto read = [](Attribution value) {
        if (value == Attribution::unset) return Attribution::member;
        return value == Attribution::unknown ? Attribution::none : value;
    };
    return std::min(read(a), read(b));
}

Decision ConsentBook::decide(const Request &request) const {
    const auto found = m_entries.find(request.member.uuid());
    if (found == m_entries.end() || !isAskable(request)) return refusal(QStringLiteral("noConsent"));
    return answer({request, m_facts, *found, audienceOf(request)});
}

bool ConsentBook::stands(const Request &about, Uuid consent) const {
    const auto found = m_entries.find(about.member.uuid());
    if (found == m_entries.end() || !isAskable(about)) return false;
    const Question q{about, m_facts, *found, audienceOf(about)};
    return std::any_of(found->begin(), found->end(), [&](const Entry &grant) {
        const auto isCovered = [&](const Entry &block) { return coversWhole(q, block, grant); };
        return grant.id == consent && !grant.corrected && applies(q, grant) && std::none_of(found->begin(), found->end(), isCovered);
    });
}

std::vector<Uuid> ConsentBook::blocking(const Request &request) const {
    std::vector<Uuid> out;
    const auto found = m_entries.find(request.member.uuid());
    if (found == m_entries.end() || !isAskable(request)) return out;
    const Question q{request, m_facts, *found, audienceOf(request)};
    for (const Entry &block : *found) {
        const auto isKilled = [&](const Entry &grant) { return !grant.corrected && applies(q, grant) && kills(q, block, grant); };
        if (std::any_of(found->begin(), found->end(), isKilled)) out.push_back(block.id);
    }
    return out;
}

std::vector<Ending> ConsentBook::endings(QDate from, QDate to) const {
    std::vector<Ending> out;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        for (const Entry &entry : *it) {
            if (entry.effect != Effect::Grant || entry.corrected || entry.to < from || entry.to > to) continue;
            Request request;
            request.member = Id<Member>(it.key());
            request.use = entry.use;
            request.audience = entry.audience.audience;
            request.body = Id<Body>(entry.audience.body);
            request.record = entry.scope;
            if (entry.scopeKind == ScopeKind::meeting) request.meetings = {entry.scope};
            request.day = entry.to;
            const bool lasted = decide(request).allowed;
            request.day = entry.to.addDays(1);
            if (lasted && !decide(request).allowed) out.push_back({request.member, entry.id, entry.use, entry.to});
        }
    return out;
}

Decision decide(const std::vector<ConsentEvent> &events, const Request &request, const Facts &facts) {
    return ConsentBook(events, facts).decide(request);
}

}  // namespace balai::council
