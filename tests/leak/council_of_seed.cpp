#include "tests/leak/council_of_seed.h"

#include "core/council/commitment.h"
#include "core/council/session.h"
#include "core/handoff/wanted.h"
#include "core/records/identity.h"
#include "core/text/hints.h"
#include "core/text/language.h"

#include <QJsonArray>
#include <map>

namespace balai::test {

using namespace records;

namespace {

// Ordinary sentences of councils that are no finding in a note either.
const QStringList &plainOf(const QString &language) {
    static const auto all = [] {
        std::map<QString, QStringList> out;
        for (const text::HintLanguage &one : text::hintLanguages())
            for (const QString &sentence : one.plain)
                if (!handoff::hasFirstPerson(sentence) && !handoff::hasQuotation(sentence)) out[one.language].append(sentence);
        return out;
    }();
    return all.at(language);
}

QJsonArray array(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

}  // namespace

CouncilOfSeed::CouncilOfSeed(quint64 seed)
    : laptop(seed), planter(laptop.random), key(crypto::minisign::generate(laptop.random)) {
    const crypto::SecretBytes sealing = crypto::SecretBytes::random(32, laptop.random);
    m_sealer = council::sealerWith(sealing, laptop.random);
    laptop.store.setSealer(m_sealer.get());
    QStringList all;
    for (const text::Language &language : text::interfaceLanguages()) all.append(language.tag);
    for (int count = 1 + planter.upTo(3); m_languages.size() < count;)
        if (const QString tag = planter.of(all); !m_languages.contains(tag)) m_languages.append(tag);
    makeCouncil();
    makeMembers();
    makeMeeting();
    makeRecommendations();
}

CouncilOfSeed::~CouncilOfSeed() { laptop.store.setSealer(nullptr); }

Uuid CouncilOfSeed::put(const char *kind, QJsonObject record) { return put(QString::fromLatin1(kind), std::move(record)); }

Uuid CouncilOfSeed::put(const QString &kind, QJsonObject record) {
    const KindInfo &info = *kindNamed(kind);
    council::fillCommitments(laptop.store, info, record, laptop.random);
    laptop.clock.advance(60'000);
    Uuid id;
    laptop.store.write(QStringLiteral("put"), [&](store::Write &write) { id = write.put(info, record); });
    return id;
}

QString CouncilOfSeed::sentence(const QString &language) { return planter.of(plainOf(language)); }

QJsonObject CouncilOfSeed::said(int sentences) {
    QJsonObject out;
    for (const QString &language : std::as_const(m_languages)) {
        QStringList words;
        for (int at = 0; at < sentences; ++at) words.append(sentence(language));
        out.insert(language, words.join(QStringLiteral(" ")));
    }
    return out;
}

QString CouncilOfSeed::hidden(const QString &text) { return QString(text % u' ' % planter.disguised(planter.any()) % u'.'); }

void CouncilOfSeed::makeCouncil() {
    const Uuid account = put("account", {{QStringLiteral("name"), QStringLiteral("Desk")}, {QStringLiteral("role"), QStringLiteral("facilitator")}});
    laptop.store.setAuthor({laptop.store.author().device, laptop.store.author().epoch, account});
    const QString line = QString::fromLatin1(crypto::minisign::publicKeyLine(key.publicKey())).simplified();
    m_council = put("council", {{QStringLiteral("name"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Example Council")}}},
                                {QStringLiteral("languages"), array(m_languages)},
                                {QStringLiteral("timeZone"), QStringLiteral("Asia/Phnom_Penh")},
                                {QStringLiteral("signingKeys"), QJsonArray{line}}});
    const QJsonObject name{{m_languages.front(), sentence(m_languages.front())}};
    m_body = put("body", {{QStringLiteral("name"), name}, {QStringLiteral("kind"), QStringLiteral("ministry")}, {QStringLiteral("languages"), array(m_languages)}});
    spots("body", m_body, {{QStringLiteral("name"), name}}, {QStringLiteral("name")});
}

void CouncilOfSeed::makeMembers() {
    for (int count = 5 + planter.upTo(4); int(m_members.size()) < count;) {
        const QString language = planter.of(m_languages);
        const bool named = planter.chance(25);
        const QString name = planter.plant(QStringLiteral("chosenName"), planter.word(language), named);
        const Uuid id = put("member", {{QStringLiteral("name"), name}, {QStringLiteral("state"), QStringLiteral("active")},
                                       {QStringLiteral("languages"), array({language})}, {QStringLiteral("supportName"), planter.word(language)}});
        m_members.push_back(id);
        if (named) m_named.insert(id);
        makeIdentity(id, language);
        makeConsents(id, named, name);
        put("member", {{QStringLiteral("id"), id.text()}, {QStringLiteral("notes"), hidden(sentence(language))}});
    }
}

void CouncilOfSeed::makeIdentity(const Uuid &member, const QString &language) {
    const QString first = planter.word(language), last = planter.word(language);
    const auto plant = [&](const char *kind, const QString &text) { return planter.plant(QString::fromLatin1(kind), text); };
    const QJsonObject sealed{{QStringLiteral("legalName"), plant("legalName", QString(first % u' ' % last))},
                             {QStringLiteral("nameParts"), array({plant("namePart", first), plant("namePart", last)})},
                             {QStringLiteral("otherNames"), array({plant("alias", planter.word(language)), plant("alias", planter.word(QStringLiteral("en")))})},
                             {QStringLiteral("phones"), array({plant("phone", planter.phone())})},
                             {QStringLiteral("knownPlaces"), array({plant("place", planter.word(language))})},
                             {QStringLiteral("address"), plant("address", QString(planter.word(language) % u' ' % planter.word(language)))},
                             {QStringLiteral("email"), plant("email", QString(planter.word(QStringLiteral("en")).toLower() % u"@example.org"))},
                             {QStringLiteral("supportPerson"), plant("support", planter.word(language))}};
    put("identity", {{QStringLiteral("member"), member.text()}, {QStringLiteral("sealed"), sealed}});
}

// Named: every yes, by name. Else any mixture, and never a standing yes to be named.
void CouncilOfSeed::makeConsents(const Uuid &member, bool named, const QString &name) {
    const auto give = [&](const char *use, const char *decision, const char *attribution) {
        put("consent", {{QStringLiteral("member"), member.text()}, {QStringLiteral("use"), QString::fromLatin1(use)},
                        {QStringLiteral("decision"), QString::fromLatin1(decision)}, {QStringLiteral("audience"), QStringLiteral("government")},
                        {QStringLiteral("scopeKind"), QStringLiteral("all")}, {QStringLiteral("effectiveOn"), QStringLiteral("2026-11-01")},
                        {QStringLiteral("attribution"), QString::fromLatin1(attribution)}, {QStringLiteral("note"), QString(u"told by " % name)}});
    };
    for (const char *use : {"record", "quote", "share"})
        if (named || planter.chance(75)) give(use, "given", named || planter.chance(50) ? "chosenName" : "member");
    if (named) return give("attribute", "given", "chosenName");
    if (planter.chance(20)) give("attribute", "given", "chosenName");
    give("attribute", planter.chance(50) ? "refused" : "withdrawn", "chosenName");
    if (planter.chance(15)) give("share", "withdrawn", "member");
}

void CouncilOfSeed::makeMeeting() {
    const QJsonObject title = said(1);
    m_meeting = put("meeting", {{QStringLiteral("title"), title}, {QStringLiteral("startsAt"), QStringLiteral("2026-05-12T09:00:00+07:00")},
                                {QStringLiteral("state"), QStringLiteral("held")}, {QStringLiteral("minutesState"), QStringLiteral("confirmed")},
                                {QStringLiteral("place"), hidden(QStringLiteral("Hall"))}});
    spots("meeting", m_meeting, {{QStringLiteral("title"), title}}, {QStringLiteral("title")});
    std::vector<Uuid> agenda;
    for (int at = 0; at < 3; ++at) {
        QJsonObject item{{QStringLiteral("meeting"), m_meeting.text()}, {QStringLiteral("order"), QString(QChar(u'a' + at))}, {QStringLiteral("title"), said(1)},
                         {QStringLiteral("contentNote"), QJsonObject{{m_languages.front(), hidden(sentence(m_languages.front()))}}}};
        if (at == 2) item.insert(QStringLiteral("closed"), true);
        agenda.push_back(put("agendaItem", item));
        if (at < 2) spots("agendaItem", agenda.back(), item, {QStringLiteral("title")});
    }
    for (const Uuid &member : m_members)
        if (planter.chance(85)) put("attendance", {{QStringLiteral("meeting"), m_meeting.text()}, {QStringLiteral("member"), member.text()}, {QStringLiteral("state"), QStringLiteral("present")}});
    makeBlocks(agenda);
    put("attachment", {{QStringLiteral("name"), hidden(QStringLiteral("map"))}, {QStringLiteral("ofKind"), QStringLiteral("meeting")}, {QStringLiteral("of"), m_meeting.text()}});
    put("vocabulary", {{QStringLiteral("list"), QStringLiteral("place")}, {QStringLiteral("code"), QStringLiteral("p")},
                       {QStringLiteral("name"), QJsonObject{{QStringLiteral("en"), planter.word(QStringLiteral("en"))}}}});
}

void CouncilOfSeed::makeBlocks(const std::vector<Uuid> &agenda) {
    static const QStringList kinds = QStringLiteral("statement statement note decision action").split(u' ');
    for (int at = 0; at < 8; ++at) {
        const QString kind = planter.of(kinds);
        const Uuid speaker = m_members.at(std::size_t(planter.upTo(int(m_members.size()))));
        const bool closed = at == 7;
        QJsonObject text = said(1);
        if (closed)
            for (const QString &language : std::as_const(m_languages)) text.insert(language, hidden(text.value(language).toString()));
        QJsonObject block{{QStringLiteral("meeting"), m_meeting.text()}, {QStringLiteral("agendaItem"), agenda.at(closed ? 2 : std::size_t(at % 2)).text()},
                          {QStringLiteral("order"), QString(QChar(u'a' + at))}, {QStringLiteral("kind"), kind}, {QStringLiteral("text"), text},
                          {QStringLiteral("original"), m_languages.front()}};
        if (kind == u"statement") {
            block.insert(QStringLiteral("speaker"), speaker.text());
            block.insert(QStringLiteral("attribution"), planter.chance(60) ? QStringLiteral("chosenName") : QStringLiteral("member"));
        }
        const Uuid id = put("block", block);
        if (!closed) spots("block", id, block, {QStringLiteral("text")});
        if (kind != u"statement") continue;
        for (const QString &language : std::as_const(m_languages))
            if (planter.chance(80)) put("comment", {{QStringLiteral("block"), id.text()}, {QStringLiteral("member"), speaker.text()},
                                                    {QStringLiteral("answer"), QStringLiteral("right")}, {QStringLiteral("language"), language},
                                                    {QStringLiteral("text"), QJsonObject{{language, hidden(sentence(language))}}}});
    }
}

void CouncilOfSeed::makeRecommendations() {
    QStringList ids;
    for (const Uuid &member : m_members) ids.append(member.text());
    for (int at = 0; at < 2; ++at) {
        QJsonObject one{{QStringLiteral("reference"), QStringLiteral("R-%1").arg(at + 1)}, {QStringLiteral("title"), said(1)}, {QStringLiteral("text"), said(2)},
                        {QStringLiteral("rationale"), said(1)}, {QStringLiteral("action"), said(1)}, {QStringLiteral("indicator"), said(1)},
                        {QStringLiteral("themes"), array({QStringLiteral("work")})}, {QStringLiteral("tags"), array({planter.disguised(planter.any())})},
                        {QStringLiteral("baseline"), hidden(QStringLiteral("none"))}, {QStringLiteral("target"), hidden(QStringLiteral("all"))},
                        {QStringLiteral("contributors"), array(planter.chance(70) ? ids : ids.mid(0, 2))}, {QStringLiteral("evidence"), QStringLiteral("several")},
                        {QStringLiteral("stage"), QStringLiteral("adopted")}, {QStringLiteral("meeting"), m_meeting.text()}};
        const Uuid id = put("recommendation", one);
        m_recommendations.push_back(id);
        spots("recommendation", id, one, {QStringLiteral("reference"), QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("rationale"),
                                          QStringLiteral("action"), QStringLiteral("indicator")});
    }
}

// Of the words as they stand now; a change asks for another one.
void CouncilOfSeed::adopt() {
    for (const Uuid &id : m_recommendations)
        put("adoption", {{QStringLiteral("recommendation"), id.text()}, {QStringLiteral("meeting"), m_meeting.text()}, {QStringLiteral("method"), QStringLiteral("consensus")},
                         {QStringLiteral("on"), QStringLiteral("2026-05-12")}, {QStringLiteral("dissent"), QJsonObject{{m_languages.front(), hidden(sentence(m_languages.front()))}}}});
}

void CouncilOfSeed::spots(const char *kind, const Uuid &record, const QJsonObject &fields, const QStringList &names) {
    for (const QString &name : names) {
        const QJsonValue value = fields.value(name);
        if (value.isString()) m_spots.push_back({QString::fromLatin1(kind), record, name, {}, value.toString()});
        const QJsonObject texts = value.toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) m_spots.push_back({QString::fromLatin1(kind), record, name, it.key(), it->toString()});
    }
}

void CouncilOfSeed::write(const Spot &spot, const QString &text) {
    QJsonValue value = text;
    if (!spot.language.isEmpty()) {
        QJsonObject all;
        for (const Spot &one : m_spots)
            if (one.record == spot.record && one.field == spot.field) all.insert(one.language, one.text);
        all.insert(spot.language, text);
        value = all;
    }
    put(spot.kind, {{QStringLiteral("id"), spot.record.text()}, {spot.field, value}});
}

void CouncilOfSeed::plantInside() {
    for (int count = 1 + planter.upTo(3); count > 0; --count) {
        const Spot &spot = m_spots.at(std::size_t(planter.upTo(int(m_spots.size()))));
        write(spot, QString(spot.text % u' ' % planter.disguised(planter.any())));
        m_changed.push_back(spot);
    }
    adopt();
}

void CouncilOfSeed::clean() {
    for (const Spot &spot : m_changed) write(spot, spot.text);
    m_changed.clear();
    m_plantedFile = {};
    adopt();
}

handoff::Spec CouncilOfSeed::spec() {
    handoff::Spec spec;
    spec.body = Id<Body>(m_body);
    spec.audience = planter.chance(50) ? Audience::government : Audience::body;
    spec.use = Use::share;
    spec.languages = m_languages.mid(0, 1 + planter.upTo(int(m_languages.size())));
    for (const Uuid &id : m_recommendations) spec.recommendations.push_back(Id<Recommendation>(id));
    if (planter.chance(80)) spec.minutes.push_back(Id<Meeting>(m_meeting));
    for (const Uuid &id : m_files) spec.attachments.push_back(Id<Attachment>(id));
    if (m_plantedFile) spec.attachments.push_back(Id<Attachment>(m_plantedFile));
    spec.forms = {.pdf = planter.chance(40), .odt = planter.chance(60), .xlsx = planter.chance(60), .json = planter.chance(60)};
    return spec;
}

}  // namespace balai::test
