#include "core/crypto/age/age.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/age/armor.h"
#include "core/crypto/age/failure.h"
#include "core/crypto/age/header.h"
#include "core/crypto/age/stanzas.h"
#include "core/crypto/age/stream.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <cstring>

namespace balai::crypto::age {

namespace {
using MakeStanzas = std::function<QList<Stanza>(const SecretBytes &fileKey)>;

Source sourceOf(QByteArrayView bytes) {
    return [bytes, at = qsizetype(0)](char *to, qint64 most) mutable {
        const qsizetype part = std::min<qsizetype>(most, bytes.size() - at);
        if (part > 0) std::memcpy(to, bytes.data() + at, std::size_t(part));
        at += part;
        return qint64(part);
    };
}

void writeFile(const Source &from, const Sink &to, const MakeStanzas &stanzas, Random &random) {
    const SecretBytes fileKey = SecretBytes::random(fileKeyBytes, random);
    to(headerText(stanzas(fileKey), fileKey));
    const QByteArray nonce = random.bytes(payloadNonceBytes);
    to(nonce);
    ByteReader plain(from);
    sealPayload(payloadKey(fileKey, nonce), plain, to);
}

void writeFile(const Source &from, const Sink &to, const MakeStanzas &stanzas, Random &random, Armor armor) {
    if (armor == Armor::No) return writeFile(from, to, stanzas, random);
    ArmorWriter writer(to);
    writeFile(from, [&writer](QByteArrayView bytes) { writer.write(bytes); }, stanzas, random);
    writer.finish();
}

void readFile(ByteReader &from, const Sink &to, const Keys &keys) {
    const Header header = readHeader(from);
    const SecretBytes fileKey = unwrap(header.stanzas, keys);
    if (!sameBytes(header.mac, headerMac(header.covered, fileKey)))
        fail(Failure::Hmac, QStringLiteral("header does not verify"));
    QByteArray nonce(payloadNonceBytes, Qt::Uninitialized);
    if (from.read(nonce.data(), nonce.size()) != nonce.size())
        fail(Failure::Header, QStringLiteral("file ends in its header"));
    openPayload(payloadKey(fileKey, nonce), from, to);
}

template <class Stream> QByteArray collected(Stream stream) {
    QByteArray out;
    stream([&out](QByteArrayView bytes) { out.append(bytes); });
    return out;
}
}  // namespace

Keys Keys::identity(const SecretBytes &secret) {
    Keys out;
    out.identities.push_back(secret.copy());
    return out;
}

Keys Keys::passphrase(const SecretBytes &words) {
    Keys out;
    out.passphrases.push_back(words.copy());
    return out;
}

void encryptStream(const Source &from, const Sink &to, const QList<QByteArray> &publicKeys, Random &random, Armor armor) {
    if (publicKeys.isEmpty()) throw Error(ErrorCode::Internal, QStringLiteral("age: nobody to encrypt to"));
    const auto stanzas = [&](const SecretBytes &fileKey) {
        QList<Stanza> out;
        for (const QByteArray &key : publicKeys) out.append(wrapForKey(fileKey, key, random));
        return out;
    };
    writeFile(from, to, stanzas, random, armor);
}

void encryptStreamWithPassphrase(const Source &from, const Sink &to, const SecretBytes &passphrase, Random &random,
                                 int workFactor, Armor armor) {
    const auto stanzas = [&](const SecretBytes &fileKey) {
        return QList<Stanza>{wrapForPassphrase(fileKey, passphrase, workFactor, random)};
    };
    writeFile(from, to, stanzas, random, armor);
}

void decryptStream(const Source &from, const Sink &to, const Keys &keys) {
    ByteReader file(from);
    if (!isArmored(file)) return readFile(file, to, keys);
    ArmorReader armor(file);
    ByteReader inside([&armor](char *bytes, qint64 most) { return armor.read(bytes, most); });
    readFile(inside, to, keys);
}

QByteArray encrypt(QByteArrayView plaintext, const QList<QByteArray> &publicKeys, Random &random, Armor armor) {
    return collected([&](const Sink &to) { encryptStream(sourceOf(plaintext), to, publicKeys, random, armor); });
}

QByteArray encryptWithPassphrase(QByteArrayView plaintext, const SecretBytes &passphrase, Random &random, int workFactor,
                                 Armor armor) {
    return collected([&](const Sink &to) {
        encryptStreamWithPassphrase(sourceOf(plaintext), to, passphrase, random, workFactor, armor);
    });
}

QByteArray decrypt(QByteArrayView file, const Keys &keys) {
    return collected([&](const Sink &to) { decryptStream(sourceOf(file), to, keys); });
}

}  // namespace balai::crypto::age
