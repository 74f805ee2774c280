#include "core/handoff/contents.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/consent.h"
#include "core/council/withdraw.h"
#include "core/crypto/hash.h"
#include "core/records/adoption.h"
#include "core/handoff/versions.h"
#include "core/records/handoff.h"
#include "core/records/member.h"

#include <algorithm>

namespace balai::handoff {

using namespace records;

namespace {

[[noreturn]] void wrong(const char *field, const char *reason) {
    const QString name = QString::fromLatin1(field);
    throw Error(ErrorCode::InvalidInput, QStringLiteral("hand-off spec: ") % name % u' ' % QLatin1String(reason),
                {{QStringLiteral("field"), name}, {QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

template <class R> R found(const store::Store &store, Id<R> id, const char *field) {
    const std::optional<R> record = store.find(id);
    if (!record || record->removed) wrong(field, "names what is not there");
    return *record;
}

// The audience may be wider than the addressee, never narrower.
void checkAudience(const Spec &spec, const Body &body) {
    council::Facts facts;
    facts.bodies.insert(body.id.uuid(), body.kind);
    const council::AudienceOf addressee{Audience::body, body.id.uuid()};
    const council::AudienceOf asked{spec.audience, spec.audience == Audience::body ? body.id.uuid() : Uuid()};
    if (!council::within(addressee, asked, facts)) wrong("audience", "is narrower than the addressee");
}

QStringList languagesFor(const Spec &spec, const Body &body, const Council &council) {
    if (!spec.languages.isEmpty()) return spec.languages;
    if (!body.languages.empty()) return QStringList(body.languages.begin(), body.languages.end());
    if (!council.languages.empty()) return QStringList(council.languages.begin(), council.languages.end());
    return {QStringLiteral("en")};
}

Replaced replacedBy(const store::Store &store, const Spec &spec) {
    const Handoff former = found(store, spec.replaces, "replaces");
    if (former.body != spec.body) wrong("replaces", "went to another body");
    if (!replacementsOf(store, former.id).empty()) wrong("replaces", "has another package in its place already");
    const std::vector<qint64> recalled = council::recalledNumbers(store, former.id);
    if (recalled.empty()) wrong("replaces", "names a hand-off of which nothing was recalled");
    return {former.reference, recalled};
}

QString nextReference(const store::Store &store, int year) {
    const QString start = QString(QString::number(year) % u'-');
    int last = 0;
    for (const Handoff &handoff : store.all<Handoff>())
        if (handoff.reference.startsWith(start)) last = std::max(last, handoff.reference.mid(start.size()).toInt());
    return QString(start % QStringLiteral("%1").arg(last + 1, 2, 10, QLatin1Char('0')));
}

// A key in council.signingKeys may be followed by the announcement of the one before.
crypto::minisign::PublicKey currentKey(const Council &council) {
    if (council.signingKeys.empty()) return {};
    return crypto::minisign::parsePublicKey(council.signingKeys.back().section(QLatin1Char(' '), 0, 0).toLatin1());
}

class Choosing {
public:
    Choosing(const store::Store &store, Contents &contents, Progress &progress) : m_store(store), m_contents(contents), m_gate(store, release()), m_progress(progress) {}

    void run() {
        const Spec &spec = m_contents.spec;
        for (const auto id : spec.recommendations) addRecommendation(found(m_store, id, "what.recommendations"));
        for (const auto id : spec.minutes) addMinutes(found(m_store, id, "what.minutes"));
        for (const auto id : spec.decisions) addDecision(found(m_store, id, "what.decisions"));
        if (spec.replaces) keepOfFormer(spec.replaces);
        // After it: a file goes with what it was kept with, and never without it.
        for (const auto id : spec.attachments) addAttachment(found(m_store, id, "what.attachments"));
        if (spec.replaces) keepOfFormer(spec.replaces);
        int number = 0;
        for (Item &item : m_contents.items)
            if (item.isIncluded()) item.number = ++number;
    }

private:
    council::Release release() const {
        const Spec &spec = m_contents.spec;
        council::Release release{spec.audience, {}, spec.use, m_contents.day, {}};
        if (spec.audience == Audience::body) release.body = spec.body;
        for (const KeptRestriction &kept : spec.restrictions) release.confirmedRestrictions.insert(kept.consent.uuid());
        return release;
    }

    template <class Ask> void ask(Item &item, Ask answer) {
        for (const QString &language : m_contents.spec.languages) {
            council::Answered answered = answer(language);
            if (auto *released = std::get_if<council::Released>(&answered))
                item.versions.push_back({language, std::move(*released)});
            else
                item.held.push_back({language, std::get<council::HeldBack>(answered)});
        }
        settle(item);
    }

    // What is said about a thing of which nothing goes: the first reason that is not a missing translation.
    static void settle(Item &item) {
        if (item.isIncluded()) return;
        const auto telling = std::find_if(item.held.begin(), item.held.end(),
                                          [](const HeldVersion &held) { return held.why.reason != u"noText"; });
        if (telling != item.held.end()) item.reason = telling->why.reason;
        else if (item.reason.isEmpty()) item.reason = QStringLiteral("noText");
    }

    void addRecommendation(const Recommendation &recommendation) {
        Item item{Section::Recommendations, QStringLiteral("recommendation"), recommendation.id.uuid()};
        item.reference = recommendation.reference;
        item.due = recommendation.due;
        item.priority = recommendation.priority;
        item.themes = QStringList(recommendation.themes.begin(), recommendation.themes.end());
        for (const Adoption &adoption : council::standingAbout<Adoption>(m_store, "recommendation", recommendation.id)) {
            item.adoptedOn = adoption.on;
            item.method = adoption.method;
        }
        ask(item, [&](const QString &language) { return m_gate.recommendation(recommendation, language); });
        m_contents.items.push_back(std::move(item));
    }

    void addMinutes(const Meeting &meeting) {
        std::vector<AgendaItem> agenda = m_store.all<AgendaItem>("meeting", meeting.id);
        std::sort(agenda.begin(), agenda.end(),
                  [](const AgendaItem &a, const AgendaItem &b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
        MeetingHead head{meeting.id, meeting.title, meeting.startsAt.day(), {}};
        QHash<Uuid, int> place;
        std::set<Uuid> closed;
        for (const AgendaItem &one : agenda) {
            place.insert(one.id.uuid(), static_cast<int>(place.size()) + 1);
            if (one.closed) closed.insert(one.id.uuid());
            else head.agenda.push_back({one.id, one.title});
        }
        std::vector<Block> blocks = m_store.all<Block>("meeting", meeting.id);
        std::sort(blocks.begin(), blocks.end(), [&](const Block &a, const Block &b) {
            return std::tuple(place.value(a.agendaItem.uuid()), a.order, a.id) <
                   std::tuple(place.value(b.agendaItem.uuid()), b.order, b.id);
        });
        for (const Block &block : blocks) addBlock(block, Section::Minutes, closed.contains(block.agendaItem.uuid()));
        m_contents.meetings.push_back(std::move(head));
    }

    void addDecision(const Block &block) {
        if (block.kind != BlockKind::decision) wrong("what.decisions", "names what is no decision");
        const auto same = [&](const Item &item) { return item.item == block.id.uuid(); };
        if (std::any_of(m_contents.items.begin(), m_contents.items.end(), same)) return;
        const auto agendaItem = block.agendaItem ? m_store.find(block.agendaItem) : std::nullopt;
        addBlock(block, Section::Decisions, agendaItem && agendaItem->closed);
    }

    void addBlock(const Block &block, Section section, bool closed) {
        Item item{section, QStringLiteral("block"), block.id.uuid()};
        item.blockKind = block.kind;
        item.original = block.original;
        item.meeting = block.meeting;
        item.agendaItem = block.agendaItem;
        if (block.kind == BlockKind::action) item.due = block.due;
        if (closed) item.reason = QStringLiteral("closedItem");
        else ask(item, [&](const QString &language) { return m_gate.block(block, language); });
        m_contents.items.push_back(std::move(item));
    }

    // What was recalled stays, and so does what did not go before: this is the same package with less in it.
    void keepOfFormer(Id<Handoff> former) {
        const FormerItems before = formerItems(m_store, former);
        for (Item &item : m_contents.items) {
            const QString reason = before.recalled.contains(item.item) ? QStringLiteral("recalled")
                                   : before.went.contains(item.item)   ? QString()
                                                                       : QStringLiteral("notBefore");
            if (reason.isEmpty()) continue;
            item.versions.clear();
            item.held.clear();
            item.file.reset();
            item.reason = reason;
        }
    }

    // With what it was kept with, and never without it.
    void addAttachment(const Attachment &attachment) {
        Item item{Section::Attachments, QStringLiteral("attachment"), attachment.id.uuid()};
        item.keptWith = attachment.of;
        const Item *owner = goingWith(attachment);
        const QString language = owner ? owner->versions.front().language : m_contents.language();
        council::Answered answered = m_gate.attachment(attachment, language);
        if (auto *released = std::get_if<council::Released>(&answered)) {
            if (owner) addFile(item, attachment, {language, std::move(*released)});
            else item.reason = QStringLiteral("keptWithStays");
        } else {
            item.held.push_back({language, std::get<council::HeldBack>(answered)});
            settle(item);
        }
        m_contents.items.push_back(std::move(item));
    }

    void addFile(Item &item, const Attachment &attachment, Version version) {
        auto made = fileOut(m_store, attachment, m_progress);
        if (const QString *why = std::get_if<QString>(&made)) {
            item.reason = *why;
            return;
        }
        item.file = std::get<FileOut>(std::move(made));
        item.versions.push_back(std::move(version));
    }

    // An item that goes and that the file belongs to; of a meeting, any of its minutes.
    const Item *goingWith(const Attachment &attachment) const {
        const auto it = std::find_if(m_contents.items.begin(), m_contents.items.end(), [&](const Item &item) {
            const bool isOf = item.item == attachment.of || (item.section == Section::Minutes && item.meeting.uuid() == attachment.of);
            return isOf && item.isIncluded();
        });
        return it == m_contents.items.end() ? nullptr : &*it;
    }

    const store::Store &m_store;
    Contents &m_contents;
    council::Gate m_gate;
    Progress &m_progress;
};

}  // namespace

Attribution Item::attribution() const {
    if (versions.empty()) return Attribution::unset;
    Attribution lowest = versions.front().released.attribution();
    for (const Version &version : versions) lowest = council::lower(lowest, version.released.attribution());
    return lowest;
}

std::vector<Uuid> Item::consents() const {
    std::vector<Uuid> all;
    for (const Version &version : versions)
        for (const Uuid &consent : version.released.consents())
            if (std::find(all.begin(), all.end(), consent) == all.end()) all.push_back(consent);
    return all;
}

QString Item::fileName() const { return QString(u"attachment-" % QString::number(number) % u'.' % (file ? file->ending : QString())); }

Uuid Contents::outsideId(const QByteArray &name) const { return Uuid::v8(crypto::hmacSha256(idKey, name)); }

QStringList Contents::emptyLanguages() const {
    QStringList out = spec.languages;
    for (const Item &item : items)
        for (const Version &version : item.versions) out.removeAll(version.language);
    return out;
}

bool Contents::isShown(const MeetingHead &meeting) const {
    const auto isOfIt = [&](const Item &item) { return item.section == Section::Minutes && item.meeting == meeting.id && item.isIncluded(); };
    return std::any_of(items.begin(), items.end(), isOfIt);
}

Contents choose(const store::Store &store, const Spec &spec, Progress &progress) {
    const Council council = council::councilOf(store);
    const Body body = found(store, spec.body, "body");
    checkAudience(spec, body);
    Contents contents;
    contents.spec = spec;
    contents.spec.languages = languagesFor(spec, body, council);
    contents.day = council::today(store);
    contents.replyBy = contents.day.addDays(council.replyDays.value_or(60));
    contents.reference = nextReference(store, contents.day.year());
    contents.councilName = council.name;
    contents.bodyName = body.name;
    contents.sample = council.sample;
    contents.signer = currentKey(council);
    if (spec.replaces) contents.replaces = replacedBy(store, spec);
    for (const Member &member : store.all<Member>()) contents.activeMembers += member.state == MemberState::active;
    Choosing(store, contents, progress).run();
    return contents;
}

}  // namespace balai::handoff
