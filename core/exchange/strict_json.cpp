#include "core/exchange/strict_json.h"

#include "core/base/error.h"
#include "core/crypto/bytes.h"

#include <QJsonDocument>
#include <cmath>

namespace balai::exchange {

namespace {

// Levels of brackets outside texts; checked before the parser sees them.
int depthOf(QByteArrayView json) {
    int depth = 0, deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\') ++i;
            else if (c == '"') inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

QJsonValue valueIn(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)); }

[[noreturn]] void wrong(const char *key) { throwDamaged(QStringLiteral("bad field ") + QLatin1String(key)); }

}  // namespace

void throwDamaged(const QString &log) { throw Error(ErrorCode::Damaged, log); }

QJsonObject objectFrom(QByteArrayView bytes, int deepest) {
    if (depthOf(bytes) > deepest) throwDamaged(QStringLiteral("nested too deeply"));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) throwDamaged(QStringLiteral("not a JSON object"));
    return document.object();
}

QString textIn(const QJsonObject &object, const char *key) {
    const QJsonValue value = valueIn(object, key);
    if (!value.isString()) wrong(key);
    return value.toString();
}

QByteArray base64In(const QJsonObject &object, const char *key, int size) {
    const auto bytes = crypto::fromBase64(textIn(object, key).toLatin1());
    if (!bytes || (size >= 0 && bytes->size() != size)) wrong(key);
    return *bytes;
}

QByteArray hexIn(const QJsonObject &object, const char *key, int size) {
    const auto bytes = crypto::fromHex(textIn(object, key).toLatin1());
    if (!bytes || bytes->size() != size) wrong(key);
    return *bytes;
}

Uuid uuidIn(const QJsonObject &object, const char *key) {
    const auto id = Uuid::parse(textIn(object, key));
    if (!id) wrong(key);
    return *id;
}

std::vector<Uuid> uuidsIn(const QJsonObject &object, const char *key) {
    std::vector<Uuid> out;
    const QJsonArray array = arrayIn(object, key);
    for (const auto &item : array) {
        const auto id = Uuid::parse(item.toString());
        if (!id) wrong(key);
        out.push_back(*id);
    }
    return out;
}

qint64 numberIn(const QJsonObject &object, const char *key) {
    const QJsonValue value = valueIn(object, key);
    const qint64 number = value.isDouble() ? value.toInteger(-1) : -1;
    if (number < 0) wrong(key);
    return number;
}

quint64 hex64In(const QJsonObject &object, const char *key) {
    const QString text = textIn(object, key);
    bool ok = false;
    const quint64 number = text.toULongLong(&ok, 16);
    if (!ok || hex64(number) != text) wrong(key);
    return number;
}

QJsonArray arrayIn(const QJsonObject &object, const char *key) {
    const QJsonValue value = valueIn(object, key);
    if (!value.isArray()) wrong(key);
    return value.toArray();
}

QJsonObject objectIn(const QJsonObject &object, const char *key) {
    const QJsonValue value = valueIn(object, key);
    if (!value.isObject()) wrong(key);
    return value.toObject();
}

QString hex64(quint64 number) { return QString::number(number, 16).rightJustified(16, u'0'); }

QString base64Text(const QByteArray &bytes) { return QString::fromLatin1(crypto::toBase64(bytes)); }

void requireFormat(const QJsonObject &object, const char *word, int number) {
    const QString format = textIn(object, "format");
    const QString before = QLatin1String(word) + u'/';
    bool ok = false;
    const int found = format.startsWith(before) ? format.mid(before.size()).toInt(&ok) : 0;
    if (!ok || found < 1) throwDamaged(QStringLiteral("another kind of file"));
    if (found > number)
        throw Error(ErrorCode::NewerFormat, QStringLiteral("written by a newer version"),
                    {{QStringLiteral("needs"), format}});
    if (found < number) throwDamaged(QStringLiteral("a format that never was"));
}

}  // namespace balai::exchange
