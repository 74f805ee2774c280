#include "core/council/consent_record.h"

#include "core/council/dpv.h"
#include "core/council/own_consent.h"
#include "core/council/receipt_words.h"
#include "core/crypto/hash.h"
#include "core/records/account.h"
#include "core/records/consent_form.h"
#include "core/records/helper.h"

#include <QJsonArray>

namespace balai::council {

using namespace records;

namespace {
using Json = QJsonObject;
using dpv::context, dpv::dated, dpv::reference, dpv::spoken, dpv::term, dpv::typed, dpv::urn;

// One consent with all that its record says, gathered after the gate released it.
class RecordWriter {
public:
    RecordWriter(const store::Store &store, const Released &released, Consent consent, Days days, const QByteArray &idKey)
        : m_store(store), m_released(released), m_consent(std::move(consent)), m_council(councilOf(store)), m_days(days),
          m_key(idKey), m_language(m_consent.language.isEmpty() ? QStringLiteral("en") : m_consent.language) {}

    Json run() const {
        const QString id = outside(m_consent.id.uuid());
        return {{QStringLiteral("@context"), context()},
                {QStringLiteral("@id"), urn(id)},
                {QStringLiteral("@type"), term("ConsentRecord")},
                {QStringLiteral("dct:conformsTo"), reference(QStringLiteral("https://w3id.org/dpv/schema/dpv-27560#record"))},
                {QStringLiteral("dct:identifier"), id},
                {term("hasDataSubject"), subject()},
                {term("hasProcess"), process()},
                {term("hasLegalBasis"), events()}};
    }

private:
    QString outside(Uuid record) const { return Uuid::v8(crypto::hmacSha256(m_key, record.bytes())).text(); }
    QString say(ReceiptWord word) const { return words(word, m_language); }
    Json identified(Uuid record, const QString &type, Json rest = {}) const {
        rest.insert(QStringLiteral("@id"), urn(outside(record)));
        rest.insert(QStringLiteral("dct:identifier"), outside(record));
        return typed(type, std::move(rest));
    }
    Json subject() const { return identified(m_consent.member.uuid(), term("DataSubject")); }

    Json process() const;
    Json purpose() const;
    Json personalData() const;
    Json controller() const;
    Json recipient() const;
    Json storage() const;
    Json withdrawal() const;
    Json notice() const;
    void addOurOwn(Json &process) const;
    QString roleOf(const QString &person) const;
    QJsonArray events() const;
    Json event(const QString &status, QDate day) const;
    QString localName(const LocalText &text) const {
        return text.contains(m_language) ? text.value(m_language) : text.isEmpty() ? QString() : text.first();
    }

    const store::Store &m_store;
    const Released &m_released;
    Consent m_consent;
    Council m_council;
    Days m_days;
    QByteArray m_key;
    QString m_language;
};

Json RecordWriter::process() const {
    Json out = typed(term("Process"), {{term("hasPurpose"), purpose()},
                                       {term("hasPersonalData"), personalData()},
                                       {term("hasDataController"), controller()},
                                       {term("hasRecipient"), recipient()},
                                       {term("hasStorageCondition"), storage()},
                                       {term("hasJurisdiction"), m_council.country},
                                       {term("hasConsentControl"), withdrawal()},
                                       {term("hasNotice"), notice()},
                                       {QStringLiteral("dct:language"), m_language}});
    addOurOwn(out);
    return out;
}

Json RecordWriter::purpose() const {
    return typed(term("Purpose"), {{QStringLiteral("dct:identifier"), wordOf(m_consent.use)},
                                   {QStringLiteral("dct:title"), spoken(inWords(m_consent.use, m_language), m_language)}});
}

// All that members say or are is treated as sensitive, whatever the law of the place calls it.
Json RecordWriter::personalData() const {
    return {{QStringLiteral("@type"), QJsonArray{term("PersonalData"), term("SensitivePersonalData")}},
            {QStringLiteral("dct:description"), spoken(inWords(m_consent.use, m_language), m_language)},
            {term("hasNecessity"), reference(term("Optional"))}};
}

Json RecordWriter::controller() const {
    return identified(m_council.id.uuid(), term("DataController"),
                      {{term("hasName"), localName(m_council.name)},
                       {term("hasAddress"), m_council.country},
                       {term("hasContact"), say(ReceiptWord::Desk)}});
}

Json RecordWriter::recipient() const {
    const auto body = m_consent.audience == Audience::body ? m_store.find(m_consent.body) : std::nullopt;
    if (body)
        return identified(body->id.uuid(), term("ThirdParty"),
                          {{term("hasName"), localName(body->name)}, {term("hasAddress"), body->country}, {QStringLiteral("balai:audience"), QStringLiteral("body")}});
    return typed(term("ThirdParty"), {{term("hasName"), inWords(m_consent.audience, m_language)},
                                      {QStringLiteral("balai:audience"), wordOf(m_consent.audience)}});
}

Json RecordWriter::storage() const {
    Json out{{QStringLiteral("dct:description"), spoken(say(ReceiptWord::Storage), m_language)}, {term("hasLocation"), m_council.country}};
    if (m_days.last.isValid()) out.insert(term("hasDuration"), dated(m_days.last));
    return typed(term("StorageCondition"), std::move(out));
}

Json RecordWriter::withdrawal() const {
    const QString how = say(ReceiptWord::TakeBack).arg(m_council.withdrawalHours.value_or(72));
    return typed(term("WithdrawConsent"), {{QStringLiteral("dct:description"), spoken(how, m_language)},
                                           {QStringLiteral("balai:told"), m_consent.withdrawalRouteTold}});
}

Json RecordWriter::notice() const {
    Json out{{QStringLiteral("dct:language"), m_language}};
    if (!m_consent.formHash.isEmpty()) out.insert(QStringLiteral("balai:sha256"), m_consent.formHash);
    const auto form = m_consent.form ? m_store.find(m_consent.form) : std::nullopt;
    if (form && form->version) out.insert(QStringLiteral("dct:hasVersion"), *form->version);
    return typed(term("ConsentNotice"), std::move(out));
}

// The role of whoever explained it, where an account or a helper is named by id: a name written by hand stays here.
QString RecordWriter::roleOf(const QString &person) const {
    const Uuid id = Uuid::parse(person).value_or(Uuid());
    if (const auto account = id ? m_store.find(Id<Account>(id)) : std::nullopt) return wordOf(account->role);
    const auto helper = id ? m_store.find(Id<Helper>(id)) : std::nullopt;
    return helper && !helper->roles.empty() ? wordOf(helper->roles.front()) : QString();
}

// What the table of fields asks for beyond the standard.
void RecordWriter::addOurOwn(Json &process) const {
    const auto add = [&](const char *key, const QJsonValue &value) { process.insert(QStringLiteral("balai:") + QLatin1String(key), value); };
    add("scope", wordOf(m_consent.scopeKind));
    if (m_consent.scope) add("bindsTo", reference(urn(outside(m_consent.scope))));
    add("attribution", wordOf(m_consent.attribution == Attribution::unset ? Attribution::member : m_consent.attribution));
    if (const QString restriction = m_released.words(QStringLiteral("restriction")); !restriction.isEmpty()) add("restriction", restriction);
    add("confidentialityWaiver", m_consent.waiver);
    if (const QString role = roleOf(m_consent.explainedBy); !role.isEmpty()) add("explainedBy", role);
    add("interpreterPresent", !m_consent.interpreter.isEmpty());
    add("witnessPresent", !m_consent.witness.isEmpty());
    add("supportPersonPresent", m_consent.supportPresent);
    add("supportedDecision", bool(m_consent.supportedBy));
    add("evidenceKept", bool(m_consent.evidence));
}

Json RecordWriter::event(const QString &status, QDate day) const {
    const bool byAnother = m_consent.decision == records::Decision::revoked || m_consent.decision == records::Decision::invalidated;
    Json out{{QStringLiteral("dct:date"), dated(day)},
             {term("hasConsentStatus"), reference(term(status))},
             {term("isImplementedByEntity"), reference(urn(outside(byAnother ? m_council.id.uuid() : m_consent.member.uuid())))}};
    if (m_days.last.isValid()) out.insert(QStringLiteral("dct:valid"), QString(dateText(m_days.first) + u'/' + dateText(m_days.last)));
    return typed(term("ExplicitlyExpressedConsent"), std::move(out));
}

QJsonArray RecordWriter::events() const {
    Json said = event(consentStatus(m_consent, m_days.last, m_days.first), m_days.first);
    if (m_consent.signedOn.isValid()) said.insert(QStringLiteral("balai:signedOn"), dated(m_consent.signedOn));
    if (m_consent.recordedOn.isValid()) said.insert(QStringLiteral("balai:recordedOn"), dated(m_consent.recordedOn));
    if (const QString mode = wordOf(m_consent.mode); !mode.isEmpty()) said.insert(QStringLiteral("balai:method"), mode);
    QJsonArray out{said};
    const QDate day = today(m_store);
    if (m_days.last.isValid() && day > m_days.last) out.append(event(consentStatus(m_consent, m_days.last, day), m_days.last.addDays(1)));
    return out;
}
}  // namespace

// Answers for the member alone, so the release's audience and use are not asked.
Answered releasedToHer(const store::Store &store, const std::optional<Consent> &consent, TakesHome way) {
    if (!consent) return HeldBack{QStringLiteral("notFound")};
    return Gate(store, {}).ownConsent(*consent, way);
}

Days daysIn(const store::Store &store, const Consent &consent) {
    ConsentEvent event;
    event.consent = consent;
    event.position = store.createdAt(consent.id.uuid()).value_or(store::LogPosition{});
    return daysOf(event, loadConsents(store).facts());
}

QString consentStatus(const Consent &consent, QDate lastDay, QDate day) {
    switch (consent.decision) {
    case records::Decision::requested: return QStringLiteral("ConsentRequested");
    case records::Decision::deferred: return QStringLiteral("ConsentRequestDeferred");
    case records::Decision::refused: return QStringLiteral("ConsentRefused");
    case records::Decision::given: return lastDay < day ? QStringLiteral("ConsentExpired") : QStringLiteral("ConsentGiven");
    case records::Decision::renewed: return lastDay < day ? QStringLiteral("ConsentExpired") : QStringLiteral("RenewedConsentGiven");
    case records::Decision::invalidated: return QStringLiteral("ConsentInvalidated");
    case records::Decision::revoked: return QStringLiteral("ConsentRevoked");
    case records::Decision::withdrawn: return QStringLiteral("ConsentWithdrawn");
    case records::Decision::unset:
    case records::Decision::unknown: break;
    }
    return QStringLiteral("ConsentUnknown");
}

std::variant<QJsonObject, HeldBack> consentRecord(const store::Store &store, Id<Consent> id, const QByteArray &idKey) {
    const auto consent = store.find(id);
    const Answered answer = releasedToHer(store, consent, TakesHome::file);
    if (const auto *no = std::get_if<HeldBack>(&answer)) return *no;
    return RecordWriter(store, std::get<Released>(answer), *consent, daysIn(store, *consent), idKey).run();
}

}  // namespace balai::council
