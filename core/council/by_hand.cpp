#include "core/council/by_hand.h"

#include "core/base/error.h"
#include "core/council/accounts.h"
#include "core/council/sensible_numbers.h"
#include "core/records/attachment.h"
#include "core/records/consent.h"
#include "core/records/device.h"
#include "core/store/writer.h"

#include <QTimeZone>
#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

constexpr int keyBytes = 32;

[[noreturn]] void invalid(const QString &field, const char *reason) {
    const QString why = QLatin1String(reason);
    throw Error(ErrorCode::InvalidInput, why, {{QStringLiteral("field"), field}, {QStringLiteral("reason"), why}});
}

QString textIn(const QJsonObject &record, const char *field) { return record.value(QLatin1String(field)).toString(); }

// A no may be postponed by nobody: it holds from the day it is written down.
void requireNoLaterNo(const Session &session, const QJsonObject &consent) {
    static const QStringList noes{QStringLiteral("refused"), QStringLiteral("withdrawn"), QStringLiteral("revoked"), QStringLiteral("invalidated")};
    if (!noes.contains(textIn(consent, "decision"))) return;
    for (const char *field : {"effectiveOn", "signedOn", "recordedOn"}) {
        const QDate day = dateFrom(textIn(consent, field));
        if (!day.isValid()) continue;
        if (day > session.today()) invalid(QLatin1String(field), "a no may not take effect later than today");
        return;
    }
}

// A no about nothing would be lost without a word.
void requireScopeOfItsKind(const Session &session, const QJsonObject &consent) {
    const KindInfo *kind = kindNamed(textIn(consent, "scopeKind"));
    const auto scope = Uuid::parse(textIn(consent, "scope"));
    if (kind && scope && !session.store().show(*kind, *scope)) invalid(QStringLiteral("scope"), "no record of the kind that scopeKind names");
}

bool isSeen(const QString &words) {
    return std::any_of(words.begin(), words.end(), [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control; });
}

// What is needed is not taken away, and is no sign that nobody sees.
void requireNeeded(const KindInfo &kind, const QJsonObject &record) {
    const bool isNew = textIn(record, "id").isEmpty();
    for (const FieldInfo &field : kind.fields) {
        if (!field.required || !record.contains(field.name)) continue;
        const QJsonValue value = record.value(field.name);
        const QJsonObject all = value.toObject();
        const bool isBlank = value.isString() && field.type == FieldType::Text && !isSeen(value.toString());
        const bool areBlank = isNew && field.type == FieldType::Localised && std::none_of(all.begin(), all.end(), [](const QJsonValue &one) { return isSeen(one.toString()); });
        if (value.isNull() || isBlank || areBlank) invalid(field.name, "required");
    }
}

// Days of consents, answers and withdrawals are reckoned in it.
void requireReckoning(const QJsonObject &council) {
    if (council.value(QLatin1String("timeZone")).isString() && !QTimeZone::isTimeZoneIdAvailable(textIn(council, "timeZone").toUtf8())) invalid(QStringLiteral("timeZone"), "no such time zone");
}

void requireNoSecondCouncil(const Session &session, const QJsonObject &council) {
    if (textIn(council, "id").isEmpty() && session.council().id) invalid(QStringLiteral("id"), "there is one council already; name its id");
}

// One that is no key would keep every later bundle from being made.
void requireKeys(const QJsonObject &device) {
    for (const char *field : {"signingKey", "exchangeKey"}) {
        const QString key = textIn(device, field);
        if (!key.isEmpty() && QByteArray::fromBase64(key.toLatin1()).size() != keyBytes) invalid(QLatin1String(field), "not a key");
    }
}

void requireFacilitatorLeft(const Session &session, const QJsonObject &account) {
    const auto stored = session.store().find(Id<Account>(Uuid::parse(textIn(account, "id")).value_or(Uuid())));
    if (!stored) return;
    const auto becomes = [&](const char *field, auto is) { return account.contains(QLatin1String(field)) && is(account.value(QLatin1String(field))); };
    const bool leaves = becomes("role", [](const QJsonValue &role) { return role.toString() != u"facilitator"; }) || becomes("active", [](const QJsonValue &active) { return !active.toBool(true); }) ||
                        becomes("employer", [](const QJsonValue &body) { return body.isString(); });
    if (leaves) requireAnotherFacilitator(session.store(), *stored);
}

void requireMayGo(const Session &session, const KindInfo &kind, Uuid id) {
    if (kind.name == u"council") invalid(QStringLiteral("id"), "a vault keeps its council");
    if (kind.name == u"device") invalid(QStringLiteral("id"), "a device stays in the records; revoke it instead");
    if (kind.name != u"account") return;
    if (const auto account = session.store().find(Id<Account>(id))) requireAnotherFacilitator(session.store(), *account);
}

// Who a record is about, where it lies and what was decided are asked for as long as it stands. What was approved, in which voice, and
// which passages a version of minutes had go when words are taken out.
bool holdsWords(const KindInfo &kind, const FieldInfo &field) {
    using enum FieldType;
    const bool goesWithWords = (kind.name == u"comment" && (field.name == u"of" || field.name == u"audio")) || (kind.name == u"minutesVersion" && field.name == u"contents");
    if (kind.event) return field.freeText || goesWithWords;
    return field.type != Reference && field.type != ReferenceSet && field.type != Enum && field.type != EnumSet && field.type != Bool;
}

// Without its condition a yes would say more than she said.
void requireConditionFree(const store::Store &store, const KindInfo &kind, Uuid id, const QString &field) {
    if (kind.name != u"consent" || (!field.isEmpty() && field != u"restriction")) return;
    const auto consent = store.find(Id<Consent>(id));
    if (!consent || consent->restriction.isEmpty() || (consent->decision != Decision::given && consent->decision != Decision::renewed)) return;
    if (store.all<Consent>({{QStringLiteral("corrects"), id.text()}}).empty()) invalid(QStringLiteral("restriction"), "correct this yes first; without its condition it would say more");
}

void eraseWords(store::Store &store, store::Write &write, const KindInfo &kind, Uuid id, store::EraseReason reason) {
    const auto stored = store.show(kind, id);
    if (!stored) throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
    for (const FieldInfo &field : kind.fields) {
        const QJsonValue value = stored->value(field.name);
        if (holdsWords(kind, field) && !value.isNull() && !value.isUndefined()) write.erase(kind, id, field.name, reason);
    }
    for (const Attachment &file : store.all<Attachment>({{QStringLiteral("of"), id.text()}}))
        if (kind.name == u"comment") write.erase(kindOf<Attachment>(), file.id.uuid(), {}, reason);
}

}  // namespace

void requireFit(const Session &session, const KindInfo &kind, const QJsonObject &record) {
    requireNeeded(kind, record);
    requireSensibleNumbers(kind, record);
    if (kind.name == u"council") requireReckoning(record);
    if (kind.name == u"consent") requireNoLaterNo(session, record);
    if (kind.name == u"consent") requireScopeOfItsKind(session, record);
    if (kind.name == u"council") requireNoSecondCouncil(session, record);
    if (kind.name == u"device") requireKeys(record);
    if (kind.name == u"account") requireFacilitatorLeft(session, record);
}

bool erasesWordsAlone(const KindInfo &kind, const QString &field) {
    if (field == u"*") return !kind.event;
    const FieldInfo *known = kind.field(field.section(u'.', 0, 0).section(u'/', 0, 0));
    return !known || holdsWords(kind, *known);
}

void removeByHand(Session &session, const KindInfo &kind, Uuid id) {
    requireMayGo(session, kind, id);
    session.store().write(QStringLiteral("remove ") + kind.name, [&](store::Write &write) { write.remove(kind, id); });
}

void eraseByHand(Session &session, const KindInfo &kind, Uuid id, const QString &field, store::EraseReason reason) {
    requireMayGo(session, kind, id);
    if (!field.isEmpty() && !erasesWordsAlone(kind, field)) invalid(field, "only words are erased; correct it instead");
    requireConditionFree(session.store(), kind, id, field);
    session.store().write(QStringLiteral("erase"), [&](store::Write &write) {
        if (kind.event && field.isEmpty()) eraseWords(session.store(), write, kind, id, reason);
        else write.erase(kind, id, field, reason);
    });
}

}  // namespace balai::council
