#pragma once
// Which devices the council trusts.
#include "core/council/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace balai::exchange {

// This device's public keys as a signed JSON text ("balai-device-card/1").
QByteArray deviceCard(council::Session &session);

struct DeviceCard {
    Uuid device;
    QString name;
    QByteArray signingKey, exchangeKey;
    QStringList words;  // of the signing key, to be compared by voice
};
// Throws Error{Damaged, NewerFormat}.
DeviceCard readDeviceCard(const QByteArray &file);

// Trusts the device of a card; false: it was trusted already. Throws as readDeviceCard, and Error{Refused, reason
// "role", "revoked" (a revoked device joins anew), "otherKeys"}.
bool admitDevice(council::Session &session, const DeviceCard &card);

// Every device record as the store shows it, with "own", "words" and "heardAt" (ms or null).
std::vector<QJsonObject> deviceList(council::Session &session);

// Nothing the device writes after what this vault has from it takes effect. `why` stays with its record. Throws
// Error{NotFound}, Error{Refused, reason "role", "ownDevice"}.
void revokeDevice(council::Session &session, Uuid device, const QString &why = {});

}  // namespace balai::exchange
