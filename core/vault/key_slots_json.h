#pragma once
// Inside core/vault only: keys.json as text. Canonical: keys sorted by name, no spaces, one line end at the end.
#include "core/vault/key_slots.h"

#include <QJsonArray>
#include <QJsonObject>

namespace balai::vault {

QByteArray compact(const QJsonObject &object);
// `content` with mac and sum: the whole file.
QByteArray summed(QJsonObject content, const QByteArray &mac);
// Checks shape, sum and format, in that order. Throws Error{Damaged, NewerFormat}.
QJsonObject summedObject(const QByteArray &file);

QString kindText(SlotKind kind);
QJsonObject toJson(const Slot &slot);
Slot slotFrom(const QJsonObject &object);  // Error{Damaged}, also for derivation parameters outside the limits

Uuid uuidIn(const QJsonObject &object, const char *key);         // Error{Damaged} unless a uuid
QByteArray bytesIn(const QJsonObject &object, const char *key);  // empty where absent; Error{Damaged} unless base64

}  // namespace balai::vault
