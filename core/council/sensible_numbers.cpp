#include "core/council/sensible_numbers.h"

#include "core/base/error.h"

namespace balai::council {

using namespace records;

namespace {

[[noreturn]] void wrong(const QString &field, const QString &reason) {
    throw Error(ErrorCode::InvalidInput, field + QStringLiteral(": ") + reason, {{QStringLiteral("field"), field}, {QStringLiteral("reason"), reason}});
}

struct Limit {
    QStringView kind, field;
    int most;
};
constexpr Limit limits[] = {{u"agendaItem", u"minutes", 24 * 60}, {u"delivery", u"percent", 100}};

// A value of another type is told by whoever checks the types.
std::optional<double> numberIn(const FieldInfo &field, const QJsonValue &value) {
    const QJsonValue number = field.type == FieldType::Money ? value.toObject().value(QLatin1String("minor")) : value;
    const bool counts = field.type == FieldType::Integer || field.type == FieldType::Number || field.type == FieldType::Money;
    return counts && number.isDouble() ? std::optional(number.toDouble()) : std::nullopt;
}

void requireLimit(const KindInfo &kind, const QString &field, double number) {
    for (const Limit &limit : limits)
        if (kind.name == limit.kind && field == limit.field && number > limit.most) wrong(field, QStringLiteral("is not from 0 to %1").arg(limit.most));
}

// Months after which something is erased.
void requireRetention(const QJsonObject &months) {
    for (const QJsonValue &one : months)
        if (one.isDouble() && one.toDouble() < 0) wrong(QStringLiteral("rules"), QStringLiteral("less than nothing"));
}

void requireRules(const QJsonObject &rules) {
    const QJsonValue quorum = rules.value(QLatin1String("quorum"));
    if (quorum.isDouble() && !(quorum.toDouble() >= 0 && quorum.toDouble() <= 1)) wrong(QStringLiteral("rules"), QStringLiteral("is not from 0 to 1"));
    requireRetention(rules.value(QLatin1String("retention")).toObject());
}

}  // namespace

void requireSensibleNumbers(const KindInfo &kind, const QJsonObject &record) {
    for (const FieldInfo &field : kind.fields) {
        const auto number = numberIn(field, record.value(field.name));
        if (!number) continue;
        if (*number < 0) wrong(field.name, QStringLiteral("less than nothing"));
        requireLimit(kind, field.name, *number);
    }
    if (kind.name == u"council") requireRules(record.value(QLatin1String("rules")).toObject());
}

}  // namespace balai::council
