#pragma once
// Reading JSON that strangers wrote: every deviation is Error{Damaged}.
#include "core/base/uuid.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace balai::exchange {

[[noreturn]] void throwDamaged(const QString &log);

// One compact object, nested at most `deepest` levels.
QJsonObject objectFrom(QByteArrayView bytes, int deepest = 8);
QString textIn(const QJsonObject &object, const char *key);        // must be there and be a text
QByteArray base64In(const QJsonObject &object, const char *key, int size = -1);
QByteArray hexIn(const QJsonObject &object, const char *key, int size);
Uuid uuidIn(const QJsonObject &object, const char *key);
std::vector<Uuid> uuidsIn(const QJsonObject &object, const char *key);
qint64 numberIn(const QJsonObject &object, const char *key);       // an integer, 0 or more
quint64 hex64In(const QJsonObject &object, const char *key);       // 16 hex digits
QJsonArray arrayIn(const QJsonObject &object, const char *key);
QJsonObject objectIn(const QJsonObject &object, const char *key);

QString hex64(quint64 number);
QString base64Text(const QByteArray &bytes);
// "balai-bundle/1": Damaged for another word, Error{NewerFormat, needs} for a later number.
void requireFormat(const QJsonObject &object, const char *word, int number);

}  // namespace balai::exchange
