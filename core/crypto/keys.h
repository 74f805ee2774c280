#pragma once
#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>
#include <QStringList>

namespace balai {
class Random;
}

namespace balai::crypto {

// Ed25519 (RFC 8032). The seed is what is kept; the public key follows from it. Both 32 bytes.
struct SigningKeyPair {
    SecretBytes seed;
    QByteArray publicKey;
    static SigningKeyPair generate(Random &random);
    static SigningKeyPair fromSeed(SecretBytes seed);  // Error{Damaged} unless 32 bytes
    SigningKeyPair copy() const { return {seed.copy(), publicKey}; }
};

QByteArray sign(const SigningKeyPair &pair, QByteArrayView message);  // 64 bytes
// Wrong lengths, small-order and non-canonical keys or signatures are simply not valid.
bool verify(const QByteArray &publicKey, QByteArrayView message, const QByteArray &signature);

// X25519 (RFC 7748), the kind of key an age file and a sealed box are made for. Both 32 bytes.
struct BoxKeyPair {
    SecretBytes secret;
    QByteArray publicKey;
    static BoxKeyPair generate(Random &random);
    static BoxKeyPair fromSecret(SecretBytes secret);  // Error{Damaged} unless 32 bytes
    BoxKeyPair copy() const { return {secret.copy(), publicKey}; }
};

// The shared secret of two X25519 keys; Error{Damaged} when it is all zero (a low-order public key).
SecretBytes agree(const SecretBytes &secret, const QByteArray &publicKey);

// A public key as eight words that people read to each other: 80 bits of its SHA-256, ten bits a word.
QStringList fingerprintWords(const QByteArray &publicKey);

// `count` words joined by hyphens, each drawn from 1024: ten bits a word.
QString passphraseOfWords(int count, Random &random);

}  // namespace balai::crypto
