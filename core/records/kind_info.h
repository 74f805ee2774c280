#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace balai::records {

// What a field holds; JSON forms are those of the project's record contract (core/records/README.md).
enum class FieldType {
    Text,
    Bool,
    Integer,
    Number,
    Date,
    Time,
    Enum,
    Money,
    Reference,
    Localised,     // object by language tag; one cell per tag
    Object,        // one cell per top-level key
    TextSet,       // one cell per element
    EnumSet,
    ReferenceSet,
    OrderedTexts,
    OrderedObjects,
    List,          // any JSON list, one value (events only)
};

struct FieldInfo {
    QString name;
    FieldType type = FieldType::Text;
    QString refKind;      // Reference, ReferenceSet: kind of the target; empty: any kind
    QStringList words;    // Enum, EnumSet
    bool sealed = false;  // stored sealed with the identity key
    bool required = false;
    bool indexed = false;   // looked up by this field often
    bool freeText = false;  // a person's words: searched, and may be erased in an event

    bool isSet() const;        // one cell per element: NAME/ELEMENT
    bool isKeyed() const;      // one cell per key: NAME.KEY
    bool isOrdered() const { return type == FieldType::OrderedTexts || type == FieldType::OrderedObjects; }
    bool isPlainText() const;  // its column holds the bare text, not JSON
};

struct KindInfo {
    QString name;
    bool event = false;
    std::vector<FieldInfo> fields;
    const FieldInfo *field(QStringView name) const;
    int indexOf(QStringView name) const;  // -1: no such field
    // True where the whole field is one cell: scalars, and every field of an event.
    bool isOneCell(const FieldInfo &field) const;
};

// All kinds this version knows, in declared order; nullptr for others.
const std::vector<const KindInfo *> &allKinds();
const KindInfo *kindNamed(QStringView name);

// What is wrong with a value for this field, as an English reason ("not a date"); empty: nothing. Null is always
// right (it clears the field). References are checked for form only.
QString wrongValue(const FieldInfo &field, const QJsonValue &value);
// The first wrong or unknown field of a whole record as given to `put` (id, created, changed, by, removed excepted).
struct WrongField {
    QString field;
    QString reason;
};
std::optional<WrongField> firstWrong(const KindInfo &kind, const QJsonObject &record);

// The stored column of a value and back: bare text for text-like fields, compact JSON for the rest; a null byte array
// stands for null.
QByteArray columnOf(const FieldInfo &field, const QJsonValue &value);
QJsonValue fromColumn(const FieldInfo &field, const QByteArray &column);
// Compact canonical JSON of one value ("\"abc\"", "true", "{…}") and back; nullopt where it is not JSON.
QByteArray compactJson(const QJsonValue &value);
std::optional<QJsonValue> parseJsonValue(const QByteArray &json);

}  // namespace balai::records
