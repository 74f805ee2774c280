#include "core/exchange/resolve.h"

#include "core/base/error.h"
#include "core/council/listening.h"
#include "core/council/sensible_numbers.h"
#include "core/records/kind_info.h"

#include <QJsonArray>
#include <algorithm>

namespace balai::exchange {

namespace {

[[noreturn]] void notFound(const QString &what) {
    throw Error(ErrorCode::NotFound, QStringLiteral("no such conflict or value"), {{QStringLiteral("what"), what}});
}

[[noreturn]] void notValid(const QString &field, const QString &reason) {
    throw Error(ErrorCode::InvalidInput, reason, {{QStringLiteral("field"), field}, {QStringLiteral("reason"), reason}});
}

QString whatWord(store::ConflictWhat what) {
    switch (what) {
    case store::ConflictWhat::Field: return QStringLiteral("field");
    case store::ConflictWhat::Duplicate: return QStringLiteral("duplicate");
    case store::ConflictWhat::Fork: return QStringLiteral("fork");
    }
    return {};
}

// The latest value that fits: of this device, of others, or the one change named.
const store::ConflictValue &chosen(const store::Store &store, const store::Conflict &conflict, const Choice &choice) {
    const Uuid own = store.author().device;
    const auto found = std::find_if(conflict.values.rbegin(), conflict.values.rend(), [&](const store::ConflictValue &value) {
        if (choice.kind == Choice::Change) return value.change == choice.change;
        return (value.change.place.device == own) == (choice.kind == Choice::Ours);
    });
    if (found == conflict.values.rend()) notFound(conflict.id());
    return *found;
}

// A typed value has to be one that `put` would take.
void requireFitting(const store::Store &store, const records::KindInfo &kind, const QString &key, const QJsonValue &value) {
    const auto *field = kind.field(key.section(u'.', 0, 0).section(u'/', 0, 0));
    if (!field) notValid(key, QStringLiteral("not a field of this kind"));
    if (field->sealed)
        throw Error(ErrorCode::Refused, QStringLiteral("a sealed field is typed in its record"),
                    {{QStringLiteral("reason"), QStringLiteral("sealed")}});
    const qsizetype dot = key.indexOf(u'.');
    const QJsonValue whole = field->isKeyed() && dot > 0 ? QJsonValue(QJsonObject{{key.mid(dot + 1), value}}) : value;
    if (const QString wrong = records::wrongValue(*field, whole); !wrong.isEmpty()) notValid(key, wrong);
    council::requireSensibleNumbers(kind, {{field->name, whole}});
    if (kind.name == u"meeting" && field->name == u"counted") council::requireCounted(store, whole.toObject());
}

void resolveField(store::Write &w, const store::Store &store, const store::Conflict &conflict, const Choice &choice) {
    const auto *kind = records::kindNamed(conflict.cell.kind);
    if (!kind) notFound(conflict.id());
    const bool removal = conflict.cell.field == u"removed";
    const QJsonValue value = choice.kind == Choice::Value ? choice.value : chosen(store, conflict, choice).value;
    if (removal && value.toBool()) return w.remove(*kind, conflict.cell.record);
    if (removal) return w.resolve(conflict.cell, QJsonValue());
    if (choice.kind == Choice::Value) requireFitting(store, *kind, conflict.cell.field, value);
    w.resolve(conflict.cell, value);
}

Uuid recordOf(const store::ConflictValue &value) {
    return Uuid::parse(value.value.toObject().value(QLatin1String("record")).toString()).value_or(Uuid());
}

// The record that is kept keeps the number; every other gets a number of its own.
void resolveDuplicate(store::Write &w, const store::Store &store, const store::Conflict &conflict, const Choice &choice) {
    const auto &kind = *records::kindNamed(conflict.cell.kind);
    const auto give = [&](Uuid record, const QJsonValue &reference) {
        w.put(kind, {{QStringLiteral("id"), record.text()}, {QStringLiteral("reference"), reference}});
    };
    if (choice.kind == Choice::Value) return give(conflict.cell.record, choice.value);
    const Uuid kept = recordOf(chosen(store, conflict, choice));
    int next = 2;
    for (const store::ConflictValue &value : conflict.values) {
        if (recordOf(value) == kept) continue;
        const QString reference = value.value.toObject().value(QLatin1String("reference")).toString();
        give(recordOf(value), QString(reference + QStringLiteral("-%1").arg(next++)));
    }
}

}  // namespace

bool isSealed(const store::Conflict &conflict) {
    const auto *kind = records::kindNamed(conflict.cell.kind);
    const auto *field = kind ? kind->field(conflict.cell.field.section(u'.', 0, 0).section(u'/', 0, 0)) : nullptr;
    return field && field->sealed;
}

QJsonObject conflictJson(const store::Conflict &conflict) {
    QJsonArray values;
    const bool closed = isSealed(conflict);
    for (const store::ConflictValue &value : conflict.values)
        values.append(QJsonObject{{QStringLiteral("change"), value.change.text()},
                                  {QStringLiteral("value"), closed ? QJsonValue(QJsonObject{{QStringLiteral("sealed"), true}}) : value.value},
                                  {QStringLiteral("device"), value.change.place.device.text()},
                                  {QStringLiteral("clock"), value.stamp.ms},
                                  {QStringLiteral("account"), value.account ? QJsonValue(value.account.text()) : QJsonValue()}});
    return {{QStringLiteral("id"), conflict.id()},
            {QStringLiteral("what"), whatWord(conflict.what)},
            {QStringLiteral("kind"), conflict.cell.kind},
            {QStringLiteral("record"), conflict.cell.record.text()},
            {QStringLiteral("field"), conflict.cell.field},
            {QStringLiteral("values"), values}};
}

void resolveConflict(store::Store &store, const QString &id, const Choice &choice) {
    const auto all = store.conflicts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const store::Conflict &c) { return c.id() == id; });
    if (found == all.end()) notFound(id);
    if (found->what == store::ConflictWhat::Fork) notValid(QStringLiteral("id"), QStringLiteral("a fork stays; both sides count"));
    store.write(QStringLiteral("resolve"), [&](store::Write &w) {
        if (found->what == store::ConflictWhat::Duplicate) resolveDuplicate(w, store, *found, choice);
        else resolveField(w, store, *found, choice);
    });
}

}  // namespace balai::exchange
