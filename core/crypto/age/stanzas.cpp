#include "core/crypto/age/stanzas.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/age/failure.h"
#include "core/crypto/bytes.h"
#include "core/crypto/kdf.h"
#include "core/crypto/raw.h"
#include "core/crypto/sodium.h"

#include <sodium.h>
#include <utility>

namespace balai::crypto::age {

namespace {
const QByteArrayView keyLabel("age-encryption.org/v1/X25519");
const QByteArrayView passphraseLabel("age-encryption.org/v1/scrypt");
const QByteArrayView keyType("X25519");
const QByteArrayView passphraseType("scrypt");
constexpr int shareBytes = 32;
constexpr int saltBytes = 16;
constexpr int wrappedBytes = int(fileKeyBytes) + crypto_aead_chacha20poly1305_ietf_ABYTES;
// Each wrapping key is used once, so the nonce is zero.
constexpr unsigned char zeroNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {};

[[noreturn]] void failStanza() { fail(Failure::Header, QStringLiteral("recipient stanza is malformed")); }

QByteArray wrap(const SecretBytes &fileKey, const SecretBytes &wrapKey) {
    QByteArray out(wrappedBytes, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(raw(out), nullptr, fileKey.data(), fileKey.size(), nullptr, 0, nullptr,
                                              zeroNonce, wrapKey.data());
    return out;
}

std::optional<SecretBytes> unwrapBody(const QByteArray &body, const SecretBytes &wrapKey) {
    SecretBytes out(fileKeyBytes);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, raw(body), rawSize(body), nullptr, 0,
                                                  zeroNonce, wrapKey.data()) != 0)
        return std::nullopt;
    return out;
}

SecretBytes passphraseKey(const SecretBytes &passphrase, const QByteArray &salt, int workFactor) {
    ensureReady();
    SecretBytes out(32);
    const QByteArray words = passphrase.view();
    const QByteArray labelled = passphraseLabel.toByteArray() + salt;
    if (crypto_pwhash_scryptsalsa208sha256_ll(raw(words), rawSize(words), raw(labelled), rawSize(labelled),
                                              1ull << workFactor, 8, 1, out.data(), out.size()) != 0)
        throw Error(ErrorCode::Internal, QStringLiteral("not enough memory for key derivation"));
    return out;
}

SecretBytes sharedKey(const SecretBytes &secret, const QByteArray &other, const QByteArray &share,
                      const QByteArray &publicKey) {
    return hkdfSha256(agree(secret, other), QByteArray(share + publicKey), keyLabel);
}

QByteArray fieldOf(const QByteArray &argument, int size) {
    const auto out = fromBase64(argument, Base64::Unpadded);
    if (!out || out->size() != size) failStanza();
    return *out;
}

struct KeyStanza {
    QByteArray share;
    QByteArray body;
};

struct PassphraseStanza {
    QByteArray salt;
    int workFactor;
    QByteArray body;
};

KeyStanza keyStanza(const Stanza &stanza) {
    if (stanza.arguments.size() != 2 || stanza.body.size() != wrappedBytes) failStanza();
    return {fieldOf(stanza.arguments[1], shareBytes), stanza.body};
}

int workFactorOf(const QByteArray &text) {
    bool isNumber = false;
    const int out = text.toInt(&isNumber);
    if (!isNumber || out < 1 || QByteArray::number(out) != text) failStanza();
    if (out > highestWorkFactor) fail(Failure::Header, QStringLiteral("work factor over the limit"));
    return out;
}

PassphraseStanza passphraseStanza(const Stanza &stanza) {
    if (stanza.arguments.size() != 3 || stanza.body.size() != wrappedBytes) failStanza();
    return {fieldOf(stanza.arguments[1], saltBytes), workFactorOf(stanza.arguments[2]), stanza.body};
}

// A low-order share leaves nothing secret: the file is malformed, not just for somebody else.
SecretBytes receivedKey(const BoxKeyPair &pair, const QByteArray &share) {
    try {
        return sharedKey(pair.secret, share, share, pair.publicKey);
    } catch (const Error &) {
        failStanza();
    }
}

std::optional<SecretBytes> unwrapPassphrase(const Stanza &stanza, const Keys &keys) {
    const PassphraseStanza parsed = passphraseStanza(stanza);
    for (const SecretBytes &passphrase : keys.passphrases)
        if (auto out = unwrapBody(parsed.body, passphraseKey(passphrase, parsed.salt, parsed.workFactor))) return out;
    return std::nullopt;
}

std::optional<SecretBytes> unwrapKey(const QList<KeyStanza> &stanzas, const Keys &keys) {
    for (const SecretBytes &secret : keys.identities) {
        const BoxKeyPair pair = BoxKeyPair::fromSecret(secret.copy());
        for (const KeyStanza &stanza : stanzas)
            if (auto out = unwrapBody(stanza.body, receivedKey(pair, stanza.share))) return out;
    }
    return std::nullopt;
}
}  // namespace

Stanza wrapForKey(const SecretBytes &fileKey, const QByteArray &publicKey, Random &random) {
    const BoxKeyPair once = BoxKeyPair::generate(random);
    const SecretBytes wrapKey = sharedKey(once.secret, publicKey, once.publicKey, publicKey);
    return {{keyType.toByteArray(), toBase64(once.publicKey, Base64::Unpadded)}, wrap(fileKey, wrapKey)};
}

Stanza wrapForPassphrase(const SecretBytes &fileKey, const SecretBytes &passphrase, int workFactor, Random &random) {
    if (workFactor < 1 || workFactor > highestWorkFactor)
        throw Error(ErrorCode::Internal, QStringLiteral("work factor outside 1-20"));
    const QByteArray salt = random.bytes(saltBytes);
    return {{passphraseType.toByteArray(), toBase64(salt, Base64::Unpadded), QByteArray::number(workFactor)},
            wrap(fileKey, passphraseKey(passphrase, salt, workFactor))};
}

SecretBytes unwrap(const QList<Stanza> &stanzas, const Keys &keys) {
    QList<KeyStanza> keyStanzas;
    std::optional<SecretBytes> out;
    for (const Stanza &stanza : stanzas) {
        if (stanza.arguments[0] == passphraseType) {
            // Whoever knows a passphrase could have written the file; no other recipient may lean on it.
            if (stanzas.size() != 1) fail(Failure::Header, QStringLiteral("a passphrase stanza is not alone"));
            out = unwrapPassphrase(stanza, keys);
        }
        if (stanza.arguments[0] == keyType) keyStanzas.append(keyStanza(stanza));
    }
    if (!out) out = unwrapKey(keyStanzas, keys);
    if (!out) fail(Failure::NoMatch, QStringLiteral("no key opens this file"));
    return std::move(*out);
}

}  // namespace balai::crypto::age
