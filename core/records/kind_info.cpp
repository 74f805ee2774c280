#include "core/records/kind_info.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace balai::records {

bool FieldInfo::isSet() const {
    return type == FieldType::TextSet || type == FieldType::EnumSet || type == FieldType::ReferenceSet;
}

bool FieldInfo::isKeyed() const { return type == FieldType::Localised || type == FieldType::Object; }

bool FieldInfo::isPlainText() const {
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Enum:
    case FieldType::Reference:
        return true;
    case FieldType::Bool:
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Localised:
    case FieldType::Object:
    case FieldType::TextSet:
    case FieldType::EnumSet:
    case FieldType::ReferenceSet:
    case FieldType::OrderedTexts:
    case FieldType::OrderedObjects:
    case FieldType::List:
        return false;
    }
    return false;
}

int KindInfo::indexOf(QStringView fieldName) const {
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].name == fieldName) return int(i);
    return -1;
}

const FieldInfo *KindInfo::field(QStringView fieldName) const {
    const int at = indexOf(fieldName);
    return at < 0 ? nullptr : &fields[size_t(at)];
}

// An event's words are kept per language all the same: one language's words can then be erased alone.
bool KindInfo::isOneCell(const FieldInfo &field) const {
    if (event) return field.type != FieldType::Localised;
    return !field.isSet() && !field.isKeyed() && !field.isOrdered();
}

QByteArray columnOf(const FieldInfo &field, const QJsonValue &value) {
    if (value.isNull() || value.isUndefined()) return {};
    if (!field.isPlainText() || !value.isString()) return compactJson(value);
    const QByteArray text = value.toString().toUtf8();
    return text.isNull() ? QByteArray("") : text;
}

QJsonValue fromColumn(const FieldInfo &field, const QByteArray &column) {
    if (column.isNull()) return QJsonValue();
    if (field.isPlainText()) return QString::fromUtf8(column);
    return parseJsonValue(column).value_or(QJsonValue());
}

// QJsonDocument writes no bare scalars, so the value travels inside a list. Objects keep their keys sorted.
QByteArray compactJson(const QJsonValue &value) {
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

std::optional<QJsonValue> parseJsonValue(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']');
    if (!document.isArray() || document.array().size() != 1) return std::nullopt;
    return document.array().first();
}

}  // namespace balai::records
