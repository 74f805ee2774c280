#include "core/search/words.h"

#include "core/records/values.h"
#include "core/store/some_fields.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <map>

namespace balai::search {

namespace {

using records::FieldInfo;
using records::FieldType;
using records::KindInfo;

bool isTitle(const FieldInfo &field) { return field.name == u"title" || field.name == u"name" || field.name == u"reference" || field.name == u"code"; }

bool isSearched(const FieldInfo &field) { return !field.sealed && (field.freeText || isTitle(field)); }

bool namesMember(const FieldInfo &field) {
    return !field.sealed && field.refKind == u"member" && (field.type == FieldType::Reference || field.type == FieldType::ReferenceSet);
}

std::vector<const FieldInfo *> neededOf(const KindInfo &kind) {
    std::vector<const FieldInfo *> out;
    for (const FieldInfo &field : kind.fields)
        if (isSearched(field) || namesMember(field)) out.push_back(&field);
    return out;
}

void appendText(QString &out, const QString &text) {
    if (text.isEmpty()) return;
    if (!out.isEmpty()) out += u'\n';
    out += text;
}

void appendValue(QString &out, const QJsonValue &value) {
    if (value.isString()) return appendText(out, value.toString());
    const QJsonObject parts = value.toObject();
    for (const auto &part : parts) appendText(out, part.toString());
    const QJsonArray items = value.toArray();
    for (const auto &item : items) appendText(out, item.toString());
}

void addLanguages(QStringList &out, const QJsonObject &texts) {
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (!it.value().toString().isEmpty() && !out.contains(it.key())) out.append(it.key());
}

void addMembers(std::vector<Uuid> &out, const QJsonValue &value) {
    const QJsonArray ids = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &id : ids)
        if (const auto member = Uuid::parse(id.toString())) out.push_back(*member);
}

Words wordsFrom(const KindInfo &kind, const std::vector<const FieldInfo *> &fields, const QJsonObject &record) {
    Words out;
    out.facts.kind = kind.name;
    for (const FieldInfo *field : fields) {
        const QJsonValue value = record.value(field->name);
        if (namesMember(*field)) addMembers(out.facts.members, value);
        if (!isSearched(*field)) continue;
        appendValue(isTitle(*field) ? out.title : out.body, value);
        if (field->type == FieldType::Localised) addLanguages(out.facts.languages, value.toObject());
    }
    return out;
}

}  // namespace

std::optional<Words> wordsOf(const store::Store &store, const KindInfo &kind, Uuid id) {
    static thread_local std::map<const KindInfo *, std::vector<const FieldInfo *>> needed;
    auto &fields = needed[&kind];
    if (fields.empty()) fields = neededOf(kind);
    // Two records with one reference show "-2": only the whole record knows.
    const auto record = kind.field(u"reference") ? store.show(kind, id) : store::someFields(store, kind, id, fields);
    if (!record || record->value(QLatin1String("removed")).toBool()) return std::nullopt;
    Words words = wordsFrom(kind, fields, *record);
    return words.title.isEmpty() && words.body.isEmpty() ? std::nullopt : std::optional(std::move(words));
}

std::optional<QDate> dayOf(const store::Store &store, const KindInfo &kind, Uuid id) {
    const auto record = store.show(kind, id);
    if (!record) return std::nullopt;
    const auto day = [](const QJsonObject &of, const char *field) { return QDate::fromString(of.value(QLatin1String(field)).toString().left(10), Qt::ISODate); };
    if (const QDate own = day(*record, "startsAt"); own.isValid()) return own;
    if (const auto meeting = Uuid::parse(record->value(QLatin1String("meeting")).toString()))
        if (const auto held = store.show(*records::kindNamed(u"meeting"), *meeting))
            if (const QDate then = day(*held, "startsAt"); then.isValid()) return then;
    for (const char *field : {"on", "receivedOn", "effectiveOn", "askedOn", "agreedOn", "created"})
        if (const QDate own = day(*record, field); own.isValid()) return own;
    return std::nullopt;
}

QByteArray wordsFingerprint() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const KindInfo *kind : records::allKinds()) {
        hash.addData(QByteArray(kind->name.toUtf8() + '\n'));
        for (const FieldInfo *field : neededOf(*kind)) hash.addData(QByteArray(field->name.toUtf8() + (isTitle(*field) ? "^" : isSearched(*field) ? " " : "@")));
    }
    return hash.result().toHex().left(16);
}

}  // namespace balai::search
