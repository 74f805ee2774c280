#pragma once
#include "core/crypto/keys.h"

#include <QByteArrayView>
#include <QString>

namespace balai {
class Random;
}

// Signatures that the `minisign` program makes and checks. Format: https://jedisct1.github.io/minisign/
namespace balai::crypto::minisign {

struct PublicKey {
    QByteArray keyId;  // 8 bytes as stored; people see it through `keyIdText`
    QByteArray key;    // 32 bytes, Ed25519
    bool operator==(const PublicKey &) const = default;
};

struct KeyPair {
    QByteArray keyId;
    SigningKeyPair pair;
    PublicKey publicKey() const { return {keyId, pair.publicKey}; }
};

enum class Algorithm { Legacy, Prehashed };  // 'Ed': the message itself; 'ED': its BLAKE2b-512

struct Signature {
    Algorithm algorithm = Algorithm::Prehashed;
    QByteArray keyId;
    QByteArray signature;        // 64 bytes over the message or its hash
    QByteArray trustedComment;   // UTF-8, as it was signed
    QByteArray globalSignature;  // 64 bytes over signature ‖ trusted comment
};

enum class Verdict { Good, OtherKey, Altered };

KeyPair generate(Random &random);
KeyPair fromSeed(SecretBytes seed, const QByteArray &keyId);

QString keyIdText(const QByteArray &keyId);               // 16 upper-case hexadecimal digits; minisign leaves out zeros in front
QByteArray publicKeyLine(const PublicKey &key);           // base64, 56 characters; `minisign -P`
QByteArray publicKeyFile(const PublicKey &key);           // .pub
// Takes the file or the bare line. Throws Error{Damaged}.
PublicKey parsePublicKey(QByteArrayView text);

// The .minisig file, prehashed. Comments are one line; Error{Internal} otherwise.
QByteArray sign(const KeyPair &pair, QByteArrayView message, const QString &trustedComment,
                const QString &untrustedComment = QStringLiteral("signature from Balai"));
// Throws Error{Damaged} for anything but the four lines.
Signature parseSignature(QByteArrayView file);
Verdict verify(const PublicKey &key, QByteArrayView message, const Signature &signature);

}  // namespace balai::crypto::minisign
