// What a foreign value must look like before it is believed.
#include "core/records/kind_info.h"
#include "core/records/values.h"

#include <QJsonArray>

namespace balai::records {

namespace {
bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Shape of a BCP 47 tag: letters, then parts of one to eight letters or digits.
bool isLanguageTag(QStringView tag) {
    const auto parts = tag.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        if (part.isEmpty() || part.size() > 8 || (i == 0 && part.size() < 2)) return false;
        for (QChar c : part)
            if (!isAsciiLetter(c) && !(i > 0 && isAsciiDigit(c))) return false;
    }
    return true;
}

bool isWhole(const QJsonValue &value) { return value.isDouble() && value.toInteger(0) == value.toInteger(1); }

QString wrongText(const QJsonValue &value) {
    if (!value.isString()) return QStringLiteral("not a text");
    return value.toString().isValidUtf16() ? QString() : QStringLiteral("not valid Unicode");
}

QString wrongItemText(const QJsonValue &value) {
    if (value.isString() && value.toString().isEmpty()) return QStringLiteral("an empty text in a list");
    return wrongText(value);
}

QString wrongNested(const QJsonValue &value);

QString wrongKeys(const QJsonObject &object) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().isEmpty() || !it.key().isValidUtf16()) return QStringLiteral("not a usable key");
        if (const QString reason = wrongNested(it.value()); !reason.isEmpty()) return reason;
    }
    return {};
}

// Any JSON, as long as every text in it is Unicode.
QString wrongNested(const QJsonValue &value) {
    if (value.isString()) return wrongText(value);
    if (value.isObject()) return wrongKeys(value.toObject());
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        if (const QString reason = wrongNested(item); !reason.isEmpty()) return reason;
    return {};
}

QString wrongLocalised(const QJsonValue &value) {
    if (!value.isObject()) return QStringLiteral("not an object of texts by language");
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isLanguageTag(it.key())) return QStringLiteral("not a language tag");
        if (it.value().isNull()) continue;  // clears this language
        if (const QString reason = wrongText(it.value()); !reason.isEmpty()) return reason;
    }
    return {};
}

QString wrongMoney(const QJsonValue &value) {
    const QJsonObject money = value.toObject();
    const QString currency = money.value(QLatin1String("currency")).toString();
    const bool letters = currency.size() == 3 && std::all_of(currency.begin(), currency.end(),
                                                             [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (money.size() == 2 && letters && isWhole(money.value(QLatin1String("minor")))) return {};
    return QStringLiteral("not money: {\"minor\":whole number,\"currency\":three capital letters}");
}

QString wrongReference(const QJsonValue &value) {
    const auto id = value.isString() ? Uuid::parse(value.toString()) : std::nullopt;
    return id && *id ? QString() : QStringLiteral("not an id");
}

QString wrongWord(const FieldInfo &field, const QJsonValue &value) {
    if (value.isString() && field.words.contains(value.toString())) return {};
    return QStringLiteral("not one of: ") + field.words.join(QLatin1Char(' '));
}

template <class Check> QString wrongList(const QJsonValue &value, const Check &check) {
    if (!value.isArray()) return QStringLiteral("not a list");
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        if (const QString reason = check(QJsonValue(item)); !reason.isEmpty()) return reason;
    return {};
}

QString unless(bool right, const char *reason) { return right ? QString() : QString::fromLatin1(reason); }

QString wrongObject(const QJsonValue &value) {
    return value.isObject() ? wrongKeys(value.toObject()) : QStringLiteral("not an object");
}
}  // namespace

QString wrongValue(const FieldInfo &field, const QJsonValue &value) {
    if (value.isNull()) return {};
    switch (field.type) {
    case FieldType::Text: return wrongText(value);
    case FieldType::Bool: return unless(value.isBool(), "not true or false");
    case FieldType::Integer: return unless(isWhole(value), "not a whole number");
    case FieldType::Number: return unless(value.isDouble(), "not a number");
    case FieldType::Date: return unless(value.isString() && dateFrom(value.toString()).isValid(), "not a date");
    case FieldType::Time: return unless(value.isString() && isTimeText(value.toString()), "not a time");
    case FieldType::Enum: return wrongWord(field, value);
    case FieldType::Money: return wrongMoney(value);
    case FieldType::Reference: return wrongReference(value);
    case FieldType::Localised: return wrongLocalised(value);
    case FieldType::Object: return wrongObject(value);
    case FieldType::TextSet:
    case FieldType::OrderedTexts: return wrongList(value, wrongItemText);
    case FieldType::EnumSet: return wrongList(value, [&](const QJsonValue &item) { return wrongWord(field, item); });
    case FieldType::ReferenceSet: return wrongList(value, wrongReference);
    case FieldType::OrderedObjects: return wrongList(value, wrongObject);
    case FieldType::List: return wrongList(value, wrongNested);
    }
    return QStringLiteral("not a known type");
}

std::optional<WrongField> firstWrong(const KindInfo &kind, const QJsonObject &record) {
    static const QStringList fromTheLog = {QStringLiteral("id"), QStringLiteral("created"), QStringLiteral("changed"),
                                           QStringLiteral("by"), QStringLiteral("removed")};
    for (auto it = record.begin(); it != record.end(); ++it) {
        if (fromTheLog.contains(it.key())) continue;
        const FieldInfo *field = kind.field(it.key());
        if (!field) return WrongField{it.key(), QStringLiteral("no such field")};
        if (const QString reason = wrongValue(*field, it.value()); !reason.isEmpty()) return WrongField{it.key(), reason};
    }
    return std::nullopt;
}

QString yearQuestion(const QString &written) {
    constexpr int lastYear = 2400, buddhistOffset = 543;
    if (written.left(4).toInt() <= lastYear) return {};
    const QDate day = dateFrom(written.left(10));
    return day.isValid() ? QString(QStringLiteral("a year over 2400; if it is this day, write ") + dateText(day.addYears(-buddhistOffset)) + written.mid(10)) : QStringLiteral("a year over 2400");
}

}  // namespace balai::records
