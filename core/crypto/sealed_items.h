#pragma once
#include "core/crypto/keys.h"
#include "core/crypto/secret_bytes.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace balai {
class Random;
class Uuid;
}  // namespace balai

namespace balai::crypto {

// One item of a sealed object, e.g. item "name" of a member's `private`. Bound to its record and its item, so that it
// cannot be moved. JSON: {"key": key id, "nonce": base64 of 24 bytes, "sealed": base64}; the text is padded to
// a multiple of 64 bytes (ISO/IEC 7816-4) before sealing with XChaCha20-Poly1305.
QJsonObject sealItem(const SecretBytes &key, const QString &keyId, const Uuid &record, const QString &item,
                     const QString &text, Random &random);
// Nothing when the object is not of that shape, was altered or moved, or is sealed with another key.
std::optional<QString> openItem(const SecretBytes &key, const Uuid &record, const QString &item,
                                const QJsonObject &sealed);
// The id of the key an item needs; empty when the object is no sealed item.
QString sealedKeyId(const QJsonObject &sealed);

// A key of 1-64 bytes sealed to an X25519 public key (libsodium's sealed box: anonymous sender).
// Error{Damaged} when the public key is no good.
QByteArray boxSeal(const QByteArray &publicKey, const SecretBytes &secret, Random &random);
std::optional<SecretBytes> boxOpen(const BoxKeyPair &pair, const QByteArray &sealed);

}  // namespace balai::crypto
