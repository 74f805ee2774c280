// Who is concerned by words, and what each of them said yes to.
#include "core/council/gate_inner.h"

#include "core/records/attendance.h"
#include "core/records/identity.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
void add(Members &to, const QJsonValue &value) {
    const auto id = Uuid::parse(value.toString());
    if (id && *id && std::find(to.begin(), to.end(), Id<Member>(*id)) == to.end()) to.push_back(Id<Member>(*id));
}

bool everHeld(const store::Store &store, Uuid record, const QString &field, const QString &word) {
    const auto values = store.everValues(kindOf<Attendance>(), record, field);
    return std::find(values.begin(), values.end(), QJsonValue(word)) != values.end();
}

// Not there at this agenda item: the attendance names others and never named this one.
bool wasElsewhere(const store::Store &store, const QJsonObject &attendance, Uuid id, Id<AgendaItem> item) {
    const bool limited = !attendance.value(QLatin1String("agendaItems")).toArray().isEmpty();
    return limited && item && !everHeld(store, id, QStringLiteral("agendaItems"), item.text());
}

QDate effectiveDay(const Consent &consent) {
    for (QDate day : {consent.effectiveOn, consent.signedOn, consent.recordedOn})
        if (day.isValid()) return day;
    return {};
}

// Given on leaving or afterwards: a yes of that same day counts only where it was written no earlier than her leaving.
bool saidOnLeaving(const store::Store &store, const Member &member, const Consent &consent) {
    const QDate day = effectiveDay(consent);
    if (!member.until.isValid() || !(day >= member.until)) return false;
    if (day > member.until) return true;
    std::optional<store::Stamp> left;
    for (const store::HistoryEntry &entry : store.history(kindOf<Member>(), member.id.uuid()))
        if (entry.field == u"state") left = entry.stamp;
    const auto given = store.createdAt(consent.id.uuid());
    return left && given && given->stamp >= *left;
}

// The legal name where this account may read it, else the chosen one.
QString nameOf(const store::Store &store, const Member &member, Attribution attribution) {
    if (attribution == Attribution::ownName)
        for (const Identity &identity : store.all<Identity>("member", member.id))
            if (const QString legal = identity.sealed.value(QLatin1String("legalName")).toString(); !legal.isEmpty())
                return legal;
    return member.name;
}
}  // namespace

Members Gate::Inner::everSpeakers(const Block &block) const {
    Members out;
    for (const QJsonValue &value : store.everValues(kindOf<Block>(), block.id.uuid(), QStringLiteral("speaker")))
        add(out, value);
    return out;
}

bool Gate::Inner::wasStatement(const Block &block) const {
    const auto kinds = store.everValues(kindOf<Block>(), block.id.uuid(), QStringLiteral("kind"));
    return std::find(kinds.begin(), kinds.end(), QJsonValue(QStringLiteral("statement"))) != kinds.end();
}

// Removed attendances and former states count: taking one away must not take a member's say away.
Members Gate::Inner::presentAt(const Block &block) const {
    Members out;
    const KindInfo &kind = kindOf<Attendance>();
    for (const QJsonValue &meeting : store.everValues(kindOf<Block>(), block.id.uuid(), QStringLiteral("meeting")))
        for (const QJsonObject &row : store.list(kind, {{QStringLiteral("meeting"), meeting.toString()}}, true)) {
            const Uuid id = Uuid::parse(row.value(QLatin1String("id")).toString()).value_or(Uuid());
            if (!everHeld(store, id, QStringLiteral("state"), QStringLiteral("present"))) continue;
            if (wasElsewhere(store, row, id, block.agendaItem)) continue;
            for (const QJsonValue &who : store.everValues(kind, id, QStringLiteral("member"))) add(out, who);
        }
    return out;
}

Decision Gate::Inner::decide(const Case &one, Id<Member> member, Use use) const {
    return desk.decide(member, use, one.audience, one.body, one.record, day);
}

Held Gate::Inner::consent(Case &one, Concerned &who, Use use) const {
    const Decision decision = decide(one, who.member, use);
    if (!decision.allowed) return HeldBack{decision.reason, who.member, use};
    if (!decision.restriction.isEmpty() && !release.confirmedRestrictions.count(decision.consent))
        return HeldBack{QStringLiteral("restriction"), who.member, use, decision.consent};
    who.consents.push_back(decision.consent);
    who.attribution = lower(who.attribution, *decision.attribution);
    return {};
}

// Leaving ends every yes but those given for the time after it.
Held Gate::Inner::absentOrPaused(const Member &member, const Concerned &who) const {
    const auto no = [&](const char *reason) { return HeldBack{QString::fromLatin1(reason), member.id}; };
    if (store.hasConflict(member.id.uuid(), {QStringLiteral("state")})) return no("openConflict");
    if (member.state == MemberState::paused || member.state == MemberState::unknown) return no("paused");
    if (member.state != MemberState::left) return {};
    for (const Uuid &id : who.consents) {
        const auto consent = store.find(Id<Consent>(id));
        if (!consent || !saidOnLeaving(store, member, *consent)) return no("left");
    }
    return {};
}

// All uses of the case for one member; the case's attribution falls to hers.
Held Gate::Inner::member(Case &one, Id<Member> id) const {
    const auto found = store.find(id);
    if (!found || found->removed) return HeldBack{QStringLiteral("notFound"), id};
    Concerned who{id, {}, Attribution::ownName, {}};
    const bool gone = found->state == MemberState::left;
    if (const Held no = gone ? Held() : absentOrPaused(*found, who)) return no;
    for (Use use : one.uses)
        if (const Held no = consent(one, who, use)) return no;
    if (const Held no = absentOrPaused(*found, who)) return no;
    one.shown = lower(one.shown, who.attribution);
    one.concerned.push_back(std::move(who));
    return {};
}

// A name needs `attribute` as well; without it she appears as a member.
void Gate::Inner::nameOrMember(const Case &one, Concerned &who) const {
    who.attribution = lower(who.attribution, one.shown);
    if (who.attribution <= Attribution::member) return;
    Case naming = one;
    Concerned named = who;
    const auto found = store.find(who.member);
    const bool mayName = found && !consent(naming, named, Use::attribute) && !absentOrPaused(*found, named);
    if (mayName) who.consents = named.consents;
    else named.attribution = Attribution::member;
    who.attribution = lower(who.attribution, named.attribution);
    if (who.attribution > Attribution::member && found) who.name = nameOf(store, *found, who.attribution);
}

void Gate::Inner::settleNames(Case &one) const {
    for (Concerned &who : one.concerned) nameOrMember(one, who);
    for (const Concerned &who : one.concerned) one.shown = lower(one.shown, who.attribution);
    for (Concerned &who : one.concerned)
        if (one.shown <= Attribution::member) who.name.clear();
    if (one.concerned.empty()) one.shown = Attribution::none;
}

}  // namespace balai::council
