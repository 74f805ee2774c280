#include "core/council/gate.h"

#include "core/council/gate_inner.h"
#include "core/records/attendance.h"

namespace balai::council {

using namespace records;

Gate::Gate(const store::Store &store, Release release) : m(std::make_unique<Inner>(store, std::move(release))) {}
Gate::~Gate() = default;

const ConsentBook &Gate::book() const { return m->desk.book(); }

bool Gate::wasSomebodys(const Block &block) const {
    return m->wasStatement(block) || !m->everSpeakers(block).empty();
}

std::vector<Gate::Speaker> Gate::speakers(const Block &block) const {
    std::vector<Speaker> out;
    for (const Id<Member> member : m->everSpeakers(block)) {
        Case one = m->caseAbout(block.id.uuid(), {});
        out.push_back({member, !m->wrongUse() && !m->member(one, member)});
    }
    return out;
}

Released Gate::made(const Case &one) {
    Released out;
    out.m_words = one.words;
    out.m_concerned = one.concerned;
    out.m_attribution = one.shown;
    out.m_translation = one.translation;
    out.m_unapproved = one.unapproved;
    out.m_wasSomebodys = one.wasSomebodys;
    out.m_objections = one.objections;
    for (const Concerned &who : one.concerned)
        if (who.member == one.speaker && who.member) out.m_speakerName = who.name;
    return out;
}

Answered Gate::block(const Block &block, const QString &language) const { return blockOf(m->caseAbout(block.id.uuid(), language), block); }

Answered Gate::blockToCheck(const Block &block, const QString &language) const {
    Case one = m->caseAbout(block.id.uuid(), language);
    one.toCheck = true;
    return blockOf(std::move(one), block);
}

Answered Gate::blockOf(Case one, const Block &block) const {
    if (const Held no = m->wrongUse()) return *no;
    one.wasSomebodys = block.kind != BlockKind::statement && wasSomebodys(block);
    if (Held no = m->block(one, block)) {
        no->wasSomebodys = one.wasSomebodys;
        return *no;
    }
    return made(one);
}

Answered Gate::packetBlock(const Block &block, Id<Member> reader, const QString &language) const {
    Case one = m->caseAbout(block.id.uuid(), language);
    one.uses = {Use::record};
    one.audience = Audience::council;
    one.body = {};
    if (const Held no = m->packet(one, block, reader)) return *no;
    return made(one);
}

Answered Gate::recommendation(const Recommendation &recommendation, const QString &language) const {
    if (const Held no = m->wrongUse()) return *no;
    Case one = m->caseAbout(recommendation.id.uuid(), language);
    if (const Held no = m->recommendation(one, recommendation)) return *no;
    return made(one);
}

Answered Gate::name(Id<Member> member) const {
    if (const Held no = m->wrongUse()) return *no;
    Case one = m->caseAbout({}, {});
    one.uses = {Use::attribute};
    one.speaker = member;
    if (const Held no = m->member(one, member)) return *no;
    m->settleNames(one);
    if (one.concerned.front().name.isEmpty()) return held("noConsent");
    one.words.insert(QStringLiteral("name"), one.concerned.front().name);
    return made(one);
}

Answered Gate::memberUse(Id<Member> member, Use use, Uuid record) const {
    Case one = m->caseAbout(record, {});
    one.uses = {use};
    const bool pictured = use == Use::photo || use == Use::media;
    if (!pictured && !(use == Use::contact && m->release.audience == Audience::body)) return held("wrongUse");
    if (const Held no = pictured ? m->pictured(one, member, use) : m->member(one, member)) return *no;
    return made(one);
}

Answered Gate::attachment(const Attachment &attachment, const QString &language) const {
    if (const Held no = m->wrongUse()) return *no;
    Case one = m->caseAbout(attachment.of, language);
    if (const Held no = m->attachment(one, attachment)) return *no;
    return made(one);
}

// Her own data, so neither a yes nor her being here is asked; only that it leaves by the way she chose.
Answered Gate::ownConsent(const Consent &consent, TakesHome way) const {
    const auto member = m->store.find(consent.member);
    if (!member || member->removed || !m->store.find(consent.id)) return held("notFound");
    const bool leaves = way == TakesHome::paper || way == TakesHome::file;
    if (!leaves || member->takesHome != way) return held("notHerWay");
    Case one = m->caseAbout({}, {});
    one.concerned = {{member->id, {consent.id.uuid()}, Attribution::chosenName, member->name}};
    one.words.insert(QStringLiteral("name"), member->name);
    one.words.insert(QStringLiteral("restriction"), consent.restriction);
    return made(one);
}

Answered Gate::ownPaper(Id<Member> id, TakesHome way) const {
    const auto member = m->store.find(id);
    if (!member || member->removed) return held("notFound");
    const bool leaves = way == TakesHome::paper || way == TakesHome::file;
    if (!leaves || member->takesHome != way) return held("notHerWay");
    Case one = m->caseAbout({}, {});
    one.concerned = {{member->id, {}, Attribution::chosenName, member->name}};
    one.words.insert(QStringLiteral("name"), member->name);
    return made(one);
}

AttendanceShown Gate::attendance(Id<Meeting> meeting) const {
    AttendanceShown out;
    int others = 0;
    std::set<Uuid> seen;
    for (const Attendance &one : m->store.all<Attendance>("meeting", meeting)) {
        if (one.state != AttendanceState::present || !one.member || !seen.insert(one.member.uuid()).second) continue;
        Case asked = m->caseAbout(meeting.uuid(), {});
        asked.uses = {Use::attend};
        asked.speaker = one.member;
        const bool may = !m->wrongUse() && !m->member(asked, one.member);
        if (may) m->settleNames(asked);
        if (may && !asked.concerned.front().name.isEmpty()) out.named.push_back(asked.concerned.front());
        else ++others;
    }
    out.others = shownCount(others);
    if (out.others) out.total = others + int(out.named.size());
    return out;
}

}  // namespace balai::council
