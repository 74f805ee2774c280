#include "core/council/kept_yeses.h"

#include "core/council/attachments.h"
#include "core/records/attachment.h"
#include "core/store/store.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

// A yes with a word of a newer version is read as a no.
bool isGrant(const Consent &consent) {
    const bool yes = consent.decision == records::Decision::given || consent.decision == records::Decision::renewed;
    return yes && consent.audience != Audience::unknown && consent.scopeKind != ScopeKind::unknown;
}

// Uses that are about words; being there, pictures and contacts end with her leaving.
bool isOfWords(Use use) {
    switch (use) {
    case Use::record:
    case Use::quote:
    case Use::attribute:
    case Use::share:
    case Use::publish:
    case Use::research:
    case Use::media:
    case Use::training: return true;
    case Use::attend:
    case Use::photo:
    case Use::contact:
    case Use::unset:
    case Use::unknown: return false;
    }
    return false;
}

bool covers(const Consent &consent, const Request &about) {
    const bool itself = about.record && consent.scope == about.record;
    switch (consent.scopeKind) {
    case ScopeKind::all: return true;
    case ScopeKind::meeting: return itself || std::find(about.meetings.begin(), about.meetings.end(), consent.scope) != about.meetings.end();
    case ScopeKind::block:
    case ScopeKind::recommendation: return itself;
    case ScopeKind::unset:
    case ScopeKind::unknown: return false;
    }
    return false;
}

std::vector<AudienceOf> audiencesWithin(const AudienceOf &widest, const Facts &facts) {
    std::vector<AudienceOf> all{widest, {Audience::council, {}}, {Audience::government, {}}, {Audience::partners, {}}, {Audience::public_, {}}};
    for (auto body = facts.bodies.begin(); body != facts.bodies.end(); ++body) all.push_back({Audience::body, body.key()});
    std::erase_if(all, [&](const AudienceOf &one) { return !within(one, widest, facts); });
    return all;
}

bool isCorrected(const ConsentEvent &grant, const std::vector<ConsentEvent> &events) {
    return std::any_of(events.begin(), events.end(), [&](const ConsentEvent &one) { return one.consent.corrects == grant.consent.id.uuid(); });
}

// Beside every no and every correction, this yes alone: does it still allow anybody anything?
bool isAlive(const ConsentEvent &grant, const std::vector<ConsentEvent> &events, Request about, const Facts &facts) {
    if (isCorrected(grant, events)) return false;
    std::vector<ConsentEvent> beside;
    for (const ConsentEvent &one : events) {
        if (!isGrant(one.consent) || one.consent.corrects || one.consent.id == grant.consent.id) beside.push_back(one);
    }
    about.use = grant.consent.use;
    for (const AudienceOf &audience : audiencesWithin({grant.consent.audience, grant.consent.body.uuid()}, facts)) {
        about.audience = audience.audience;
        about.body = Id<Body>(audience.body);
        const Decision decision = decide(beside, about, facts);
        if (decision.allowed && decision.consent == grant.consent.id.uuid()) return true;
    }
    return false;
}

bool isAbout(const ConsentEvent &one, const Request &about) {
    return one.consent.member == about.member && isGrant(one.consent) && isOfWords(one.consent.use) && covers(one.consent, about);
}

std::vector<const ConsentEvent *> aliveNow(const std::vector<ConsentEvent> &events, const Request &about, const Facts &facts) {
    std::vector<const ConsentEvent *> out;
    for (const ConsentEvent &one : events)
        if (isAbout(one, about) && isAlive(one, events, about, facts)) out.push_back(&one);
    return out;
}

Consent narrowed(const ConsentEvent &event, const Request &about, ScopeKind kind, const Facts &facts) {
    const Consent &given = event.consent;
    Consent kept;
    kept.member = given.member;
    kept.use = given.use;
    kept.audience = given.audience;
    kept.body = given.body;
    kept.scopeKind = kind;
    kept.scope = about.record;
    kept.decision = records::Decision::given;
    kept.until = daysOf(event, facts).last;
    kept.signedOn = kept.effectiveOn = kept.recordedOn = kept.seenByMember = about.day;
    kept.form = given.form;
    kept.formHash = given.formHash;
    kept.language = given.language;
    kept.mode = ConsentMode::inProgram;
    kept.withdrawalRouteTold = true;
    return kept;
}

// Whether a yes that keeps nothing in use still has a word about how: one that begins only later, or a corrected one, which
// goes on holding an attribution down.
bool holdsDown(const ConsentEvent &one, const std::vector<ConsentEvent> &events, const Request &about, const Facts &facts) {
    const Days days = daysOf(one, facts);
    return isAbout(one, about) && days.last >= about.day && (days.first > about.day || isCorrected(one, events));
}

// What every yes of one use agrees to: which of them decides may be another one afterwards.
void makeAlike(std::vector<Consent> &kept, const std::vector<const ConsentEvent *> &from, const std::vector<ConsentEvent> &events, Attribution most) {
    for (Consent &one : kept) {
        one.attribution = most;
        QStringList conditions;
        for (const ConsentEvent *event : from) {
            const Consent &given = event->consent;
            if (given.use != one.use) continue;
            one.attribution = lower(one.attribution, given.attribution);
            const bool isNew = !given.restriction.isEmpty() && !conditions.contains(given.restriction);
            if (isNew && !isCorrected(*event, events)) conditions.append(given.restriction);
        }
        one.restriction = conditions.join(u'\n');
    }
}

// The paper behind a yes, wherever it is named.
Id<Attachment> evidenceOf(const store::Store &store, const Consent &consent) {
    if (const auto named = store.find(consent.evidence); named && !named->removed) return named->id;
    for (const Attachment &one : store.all<Attachment>({{QStringLiteral("of"), consent.id.text()}})) return one.id;
    return {};
}

}  // namespace

std::vector<Consent> keptYeses(const std::vector<ConsentEvent> &events, const Request &about, ScopeKind kind, const Facts &facts, Attribution most) {
    const std::vector<const ConsentEvent *> alive = aliveNow(events, about, facts);
    std::vector<Consent> kept;
    for (const ConsentEvent *event : alive) kept.push_back(narrowed(*event, about, kind, facts));
    std::vector<const ConsentEvent *> from = alive;
    for (const ConsentEvent &one : events)
        if (holdsDown(one, events, about, facts)) from.push_back(&one);
    makeAlike(kept, from, events, most);
    return kept;
}

std::vector<Consent> keptPictureYeses(const store::Store &store, const std::vector<ConsentEvent> &events, const Request &about, const Facts &facts) {
    std::vector<const ConsentEvent *> alive;
    std::vector<Consent> kept;
    for (const ConsentEvent &one : events) {
        const bool isPicture = one.consent.use == Use::photo && isGrant(one.consent) && one.consent.scopeKind == ScopeKind::all;
        if (!isPicture || !hasEvidence(store, one.consent) || !isAlive(one, events, about, facts)) continue;
        alive.push_back(&one);
        kept.push_back(narrowed(one, about, ScopeKind::all, facts));
        kept.back().evidence = evidenceOf(store, one.consent);
    }
    makeAlike(kept, alive, events, Attribution::member);
    return kept;
}

}  // namespace balai::council
