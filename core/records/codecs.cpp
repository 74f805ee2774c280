#include "core/records/schema.h"

namespace balai::records {

QJsonValue Codec<Money>::toJson(const Money &v) {
    if (!v.isSet()) return QJsonValue();
    return QJsonObject{{QStringLiteral("minor"), v.minor}, {QStringLiteral("currency"), v.currency}};
}

Money Codec<Money>::fromJson(const QJsonValue &v) {
    const QJsonObject money = v.toObject();
    return {money.value(QLatin1String("minor")).toInteger(), money.value(QLatin1String("currency")).toString()};
}

QJsonValue Codec<LocalText>::toJson(const LocalText &v) {
    QJsonObject out;
    for (auto it = v.begin(); it != v.end(); ++it) out.insert(it.key(), it.value());
    return out.isEmpty() ? QJsonValue() : QJsonValue(out);
}

LocalText Codec<LocalText>::fromJson(const QJsonValue &v) {
    LocalText out;
    const QJsonObject object = v.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.value().isString()) out.insert(it.key(), it.value().toString());
    return out;
}

}  // namespace balai::records
