#include "core/crypto/keys.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/hash.h"
#include "core/crypto/raw.h"
#include "core/crypto/sodium.h"
#include "core/crypto/words.h"

#include <sodium.h>
#include <utility>

namespace balai::crypto {

namespace {
constexpr std::size_t keyBytes = 32;

void checkKeySize(std::size_t size) {
    ensureReady();
    if (size != keyBytes) throw Error(ErrorCode::Damaged, QStringLiteral("key of a wrong size"));
}

// libsodium's own form of the secret: seed ‖ public key.
SecretBytes expanded(const SigningKeyPair &pair) {
    SecretBytes out(crypto_sign_SECRETKEYBYTES);
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    crypto_sign_seed_keypair(publicKey, out.data(), pair.seed.data());
    return out;
}
}  // namespace

SigningKeyPair SigningKeyPair::generate(Random &random) { return fromSeed(SecretBytes::random(keyBytes, random)); }

SigningKeyPair SigningKeyPair::fromSeed(SecretBytes seed) {
    checkKeySize(seed.size());
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(raw(publicKey), secret.data(), seed.data());
    return {std::move(seed), publicKey};
}

QByteArray sign(const SigningKeyPair &pair, QByteArrayView message) {
    checkKeySize(pair.seed.size());
    QByteArray out(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(out), nullptr, raw(message), rawSize(message), expanded(pair).data());
    return out;
}

bool verify(const QByteArray &publicKey, QByteArrayView message, const QByteArray &signature) {
    ensureReady();
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES) return false;
    return crypto_sign_verify_detached(raw(signature), raw(message), rawSize(message), raw(publicKey)) == 0;
}

BoxKeyPair BoxKeyPair::generate(Random &random) { return fromSecret(SecretBytes::random(keyBytes, random)); }

BoxKeyPair BoxKeyPair::fromSecret(SecretBytes secret) {
    checkKeySize(secret.size());
    QByteArray publicKey(crypto_scalarmult_BYTES, Qt::Uninitialized);
    crypto_scalarmult_base(raw(publicKey), secret.data());
    return {std::move(secret), publicKey};
}

SecretBytes agree(const SecretBytes &secret, const QByteArray &publicKey) {
    checkKeySize(secret.size());
    checkKeySize(std::size_t(publicKey.size()));
    SecretBytes out(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(out.data(), secret.data(), raw(publicKey)) != 0)
        throw Error(ErrorCode::Damaged, QStringLiteral("public key of low order"));
    return out;
}

QStringList fingerprintWords(const QByteArray &publicKey) {
    const QByteArray digest = sha256(publicKey);
    QStringList out;
    for (int bit = 0; bit < 80; bit += 10) {
        unsigned index = 0;
        for (int at = bit; at < bit + 10; ++at) index = index << 1 | ((unsigned char)digest[at / 8] >> (7 - at % 8) & 1u);
        out.append(QString::fromLatin1(words[index].data(), qsizetype(words[index].size())));
    }
    return out;
}

QString passphraseOfWords(int count, Random &random) {
    QStringList out;
    for (int i = 0; i < count; ++i) {
        const std::string_view word = words[random.below(words.size())];
        out.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    }
    return out.join(QLatin1Char('-'));
}

}  // namespace balai::crypto
