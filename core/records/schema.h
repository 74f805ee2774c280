#pragma once
// A record kind is a plain struct and one list of its fields (schemaOf<Kind>). Everything generic about the kind - table,
// JSON, cells, merge - comes from that list.
#include "core/records/kind_info.h"
#include "core/records/values.h"

#include <tuple>

namespace balai::records {

template <class T> struct Codec;  // FieldType, JSON and references of a member's C++ type

template <> struct Codec<QString> {
    static constexpr FieldType type = FieldType::Text;
    static QJsonValue toJson(const QString &v) { return v.isEmpty() ? QJsonValue() : QJsonValue(v); }
    static QString fromJson(const QJsonValue &v) { return v.toString(); }
};
template <> struct Codec<bool> {
    static constexpr FieldType type = FieldType::Bool;
    static QJsonValue toJson(bool v) { return v; }
    static bool fromJson(const QJsonValue &v) { return v.toBool(); }
};
template <> struct Codec<std::optional<bool>> {
    static constexpr FieldType type = FieldType::Bool;
    static QJsonValue toJson(std::optional<bool> v) { return v ? QJsonValue(*v) : QJsonValue(); }
    static std::optional<bool> fromJson(const QJsonValue &v) {
        return v.isBool() ? std::optional(v.toBool()) : std::nullopt;
    }
};
template <> struct Codec<std::optional<qint64>> {
    static constexpr FieldType type = FieldType::Integer;
    static QJsonValue toJson(std::optional<qint64> v) { return v ? QJsonValue(*v) : QJsonValue(); }
    static std::optional<qint64> fromJson(const QJsonValue &v) {
        return v.isDouble() ? std::optional(v.toInteger()) : std::nullopt;
    }
};
template <> struct Codec<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static QJsonValue toJson(QDate v) { return v.isValid() ? QJsonValue(dateText(v)) : QJsonValue(); }
    static QDate fromJson(const QJsonValue &v) { return dateFrom(v.toString()); }
};
template <> struct Codec<Time> {
    static constexpr FieldType type = FieldType::Time;
    static QJsonValue toJson(const Time &v) { return v.isSet() ? QJsonValue(v.text) : QJsonValue(); }
    static Time fromJson(const QJsonValue &v) { return {v.toString()}; }
};
template <> struct Codec<Money> {
    static constexpr FieldType type = FieldType::Money;
    static QJsonValue toJson(const Money &v);
    static Money fromJson(const QJsonValue &v);
};
template <> struct Codec<Uuid> {  // a reference to a record of any kind
    static constexpr FieldType type = FieldType::Reference;
    static constexpr const char *refKind = "";
    static QJsonValue toJson(const Uuid &v) { return v ? QJsonValue(v.text()) : QJsonValue(); }
    static Uuid fromJson(const QJsonValue &v) { return Uuid::parse(v.toString()).value_or(Uuid()); }
};
template <class K> struct Codec<Id<K>> {
    static constexpr FieldType type = FieldType::Reference;
    static constexpr const char *refKind = kindName<K>;
    static QJsonValue toJson(const Id<K> &v) { return v ? QJsonValue(v.text()) : QJsonValue(); }
    static Id<K> fromJson(const QJsonValue &v) { return Id<K>(Codec<Uuid>::fromJson(v)); }
};
template <class E>
    requires std::is_enum_v<E>
struct Codec<E> {
    static constexpr FieldType type = FieldType::Enum;
    static constexpr const char *const *words = enumWords<E>;
    // A word of a newer version stays out of what is written: undefined is neither inserted nor a change.
    static QJsonValue toJson(E v) {
        if (v == E::unknown) return QJsonValue(QJsonValue::Undefined);
        return v == E::unset ? QJsonValue() : QJsonValue(wordOf(v));
    }
    static E fromJson(const QJsonValue &v) { return fromWord<E>(v.toString()); }
};
template <> struct Codec<LocalText> {
    static constexpr FieldType type = FieldType::Localised;
    static QJsonValue toJson(const LocalText &v);
    static LocalText fromJson(const QJsonValue &v);
};
template <> struct Codec<QJsonObject> {
    static constexpr FieldType type = FieldType::Object;
    static QJsonValue toJson(const QJsonObject &v) { return v.isEmpty() ? QJsonValue() : QJsonValue(v); }
    static QJsonObject fromJson(const QJsonValue &v) { return v.toObject(); }
};
template <> struct Codec<QJsonArray> {
    static constexpr FieldType type = FieldType::List;
    static QJsonValue toJson(const QJsonArray &v) { return v.isEmpty() ? QJsonValue() : QJsonValue(v); }
    static QJsonArray fromJson(const QJsonValue &v) { return v.toArray(); }
};

template <class T> constexpr FieldType setTypeOf() {
    if constexpr (std::is_same_v<T, QString>) return FieldType::TextSet;
    else if constexpr (std::is_enum_v<T>) return FieldType::EnumSet;
    else return FieldType::ReferenceSet;
}

template <class List, class T> QJsonValue listToJson(const List &list) {
    QJsonArray out;
    for (const T &item : list) {
        const QJsonValue value = Codec<T>::toJson(item);
        if (value.isUndefined()) return value;
        out.append(value);
    }
    return out.isEmpty() ? QJsonValue() : QJsonValue(out);
}
template <class List, class T> List listFromJson(const QJsonValue &value) {
    List out;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) out.push_back(Codec<T>::fromJson(item));
    return out;
}

template <class T> struct Codec<Set<T>> {
    static constexpr FieldType type = setTypeOf<T>();
    using Element = T;
    static QJsonValue toJson(const Set<T> &v) { return listToJson<Set<T>, T>(v); }
    static Set<T> fromJson(const QJsonValue &v) { return listFromJson<Set<T>, T>(v); }
};
template <> struct Codec<Ordered<QString>> {
    static constexpr FieldType type = FieldType::OrderedTexts;
    static QJsonValue toJson(const Ordered<QString> &v) { return listToJson<Ordered<QString>, QString>(v); }
    static Ordered<QString> fromJson(const QJsonValue &v) { return listFromJson<Ordered<QString>, QString>(v); }
};

// How a field is used, beyond its type.
enum FieldTrait : unsigned { plain = 0, sealed = 1, required = 2, indexed = 4, words = 8 };

template <class R, class T> struct Field {
    const char *name;
    T R::*member;
    unsigned traits;
};
template <class R, class T> constexpr Field<R, T> field(const char *name, T R::*member, unsigned traits = plain) {
    return {name, member, traits};
}

enum class Nature { Record, Event };

template <class R, class... T> struct Schema {
    Nature nature;
    std::tuple<Field<R, T>...> fields;
};
template <class R, class... T> constexpr Schema<R, T...> schema(Nature nature, Field<R, T>... fields) {
    return {nature, {fields...}};
}

// Specialised beside each struct.
template <class R> inline constexpr auto schemaOf = nullptr;

// What the log knows of a record; filled on reading, never written by hand.
struct RecordBase {
    qint64 created = 0;  // ms since 1970 UTC
    qint64 changed = 0;
    Uuid by;             // account of the last change
    bool removed = false;
};
// Base of events: `corrects` names the event of the same kind that no longer counts, `why` says the reason.
struct EventBase : RecordBase {
    Uuid corrects;
    QString why;
};

template <class R, class T> FieldInfo infoOf(const Field<R, T> &f) {
    FieldInfo info;
    info.name = QString::fromLatin1(f.name);
    info.type = Codec<T>::type;
    if constexpr (requires { Codec<T>::refKind; }) info.refKind = QString::fromLatin1(Codec<T>::refKind);
    if constexpr (requires { Codec<T>::words; })
        for (int i = 0; Codec<T>::words[i]; ++i) info.words.append(QString::fromLatin1(Codec<T>::words[i]));
    if constexpr (requires { typename Codec<T>::Element; }) {
        using Element = typename Codec<T>::Element;
        if constexpr (requires { Codec<Element>::refKind; })
            info.refKind = QString::fromLatin1(Codec<Element>::refKind);
        if constexpr (requires { Codec<Element>::words; })
            for (int i = 0; Codec<Element>::words[i]; ++i)
                info.words.append(QString::fromLatin1(Codec<Element>::words[i]));
    }
    info.sealed = f.traits & sealed;
    info.required = f.traits & required;
    info.indexed = f.traits & indexed;
    info.freeText = (f.traits & words) || info.type == FieldType::Localised;
    return info;
}

template <class R> KindInfo makeKind() {
    KindInfo kind;
    kind.name = QString::fromLatin1(kindName<R>);
    kind.event = schemaOf<R>.nature == Nature::Event;
    std::apply([&](const auto &...f) { (kind.fields.push_back(infoOf(f)), ...); }, schemaOf<R>.fields);
    if (kind.event) {
        FieldInfo corrects;
        corrects.name = QStringLiteral("corrects");
        corrects.type = FieldType::Reference;
        corrects.refKind = kind.name;
        corrects.indexed = true;
        kind.fields.push_back(corrects);
        FieldInfo why;
        why.name = QStringLiteral("why");
        why.freeText = true;
        kind.fields.push_back(why);
    }
    return kind;
}

template <class R> const KindInfo &kindOf() {
    static const KindInfo kind = makeKind<R>();
    return kind;
}

// All fields but id, created, changed, by, removed. Null values are written as null; a field that holds a word of a
// newer version is left out, so that writing the record back keeps it.
template <class R> QJsonObject toJson(const R &record) {
    QJsonObject out;
    std::apply(
        [&](const auto &...f) {
            ((out.insert(QLatin1String(f.name),
                         Codec<std::remove_cvref_t<decltype(record.*(f.member))>>::toJson(record.*(f.member)))),
             ...);
        },
        schemaOf<R>.fields);
    if constexpr (std::is_base_of_v<EventBase, R>) {
        out.insert(QStringLiteral("corrects"), Codec<Uuid>::toJson(record.corrects));
        out.insert(QStringLiteral("why"), Codec<QString>::toJson(record.why));
    }
    return out;
}

// Values that do not fit their type become unset; use firstWrong() before where input is foreign.
template <class R> void readJson(const QJsonObject &json, R &record) {
    std::apply(
        [&](const auto &...f) {
            ((record.*(f.member) =
                  Codec<std::remove_cvref_t<decltype(record.*(f.member))>>::fromJson(json.value(QLatin1String(f.name)))),
             ...);
        },
        schemaOf<R>.fields);
    if constexpr (std::is_base_of_v<EventBase, R>) {
        record.corrects = Codec<Uuid>::fromJson(json.value(QLatin1String("corrects")));
        record.why = json.value(QLatin1String("why")).toString();
    }
}

}  // namespace balai::records
