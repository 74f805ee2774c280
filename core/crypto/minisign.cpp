#include "core/crypto/minisign.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"

#include <QByteArrayList>
#include <algorithm>
#include <utility>

namespace balai::crypto::minisign {

namespace {
const QByteArrayView untrustedStart("untrusted comment: ");
const QByteArrayView trustedStart("trusted comment: ");
constexpr qsizetype algorithmBytes = 2;
constexpr qsizetype keyIdBytes = 8;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype signatureBytes = 64;
constexpr qsizetype longestFile = 16 * 1024;
constexpr int prehashBytes = 64;

[[noreturn]] void failDamaged(const QString &log) { throw Error(ErrorCode::Damaged, QStringLiteral("minisign: ") + log); }

// Lines of a text that ends with a line end; also CRLF, which mail programs and git put in.
QByteArrayList linesOf(QByteArrayView text) {
    if (text.size() > longestFile) failDamaged(QStringLiteral("file too long"));
    QByteArrayList out = text.toByteArray().split('\n');
    if (out.last().isEmpty()) out.removeLast();
    for (QByteArray &line : out)
        if (line.endsWith('\r')) line.chop(1);
    return out;
}

QByteArray decoded(QByteArrayView line, qsizetype size) {
    const auto out = fromBase64(line);
    if (!out || out->size() != size) failDamaged(QStringLiteral("malformed line"));
    return *out;
}

QByteArray commentBytes(const QString &comment) {
    const QByteArray out = comment.toUtf8();
    if (out.contains('\n') || out.contains('\r') || out.contains('\0') || out.size() > longestFile / 4)
        throw Error(ErrorCode::Internal, QStringLiteral("minisign: a comment is one short line"));
    return out;
}

Algorithm algorithmOf(QByteArrayView two) {
    if (two == QByteArrayView("Ed")) return Algorithm::Legacy;
    if (two == QByteArrayView("ED")) return Algorithm::Prehashed;
    failDamaged(QStringLiteral("unknown algorithm"));
}

QByteArray signedBytes(Algorithm algorithm, QByteArrayView message) {
    return algorithm == Algorithm::Legacy ? QByteArray::fromRawData(message.data(), message.size()) : blake2b(message, prehashBytes);
}
}  // namespace

KeyPair generate(Random &random) {
    SecretBytes seed = SecretBytes::random(keyBytes, random);
    return fromSeed(std::move(seed), random.bytes(keyIdBytes));
}

KeyPair fromSeed(SecretBytes seed, const QByteArray &keyId) {
    if (keyId.size() != keyIdBytes) failDamaged(QStringLiteral("key id of a wrong size"));
    return {keyId, SigningKeyPair::fromSeed(std::move(seed))};
}

QString keyIdText(const QByteArray &keyId) {
    // A little-endian number.
    QByteArray turned = keyId;
    std::reverse(turned.begin(), turned.end());
    return QString::fromLatin1(turned.toHex().toUpper());
}

QByteArray publicKeyLine(const PublicKey &key) { return toBase64(QByteArray("Ed" + key.keyId + key.key)); }

QByteArray publicKeyFile(const PublicKey &key) {
    return untrustedStart.toByteArray() + "minisign public key " + keyIdText(key.keyId).toLatin1() + '\n'
        + publicKeyLine(key) + '\n';
}

PublicKey parsePublicKey(QByteArrayView text) {
    const QByteArrayList lines = linesOf(text);
    const bool isFile = lines.size() == 2 && lines[0].startsWith(untrustedStart);
    if (!isFile && lines.size() != 1) failDamaged(QStringLiteral("not a public key"));
    const QByteArray bytes = decoded(lines.last(), algorithmBytes + keyIdBytes + keyBytes);
    if (!bytes.startsWith("Ed")) failDamaged(QStringLiteral("unknown kind of key"));
    return {bytes.mid(algorithmBytes, keyIdBytes), bytes.mid(algorithmBytes + keyIdBytes)};
}

QByteArray sign(const KeyPair &pair, QByteArrayView message, const QString &trustedComment,
                const QString &untrustedComment) {
    const QByteArray trusted = commentBytes(trustedComment);
    const QByteArray signature = crypto::sign(pair.pair, blake2b(message, prehashBytes));
    const QByteArray global = crypto::sign(pair.pair, QByteArray(signature + trusted));
    return untrustedStart.toByteArray() + commentBytes(untrustedComment) + '\n'
        + toBase64(QByteArray("ED" + pair.keyId + signature)) + '\n' + trustedStart.toByteArray() + trusted + '\n'
        + toBase64(global) + '\n';
}

Signature parseSignature(QByteArrayView file) {
    const QByteArrayList lines = linesOf(file);
    if (lines.size() != 4 || !lines[0].startsWith(untrustedStart) || !lines[2].startsWith(trustedStart))
        failDamaged(QStringLiteral("not a signature file"));
    const QByteArray bytes = decoded(lines[1], algorithmBytes + keyIdBytes + signatureBytes);
    return {algorithmOf(QByteArrayView(bytes).first(algorithmBytes)), bytes.mid(algorithmBytes, keyIdBytes),
            bytes.mid(algorithmBytes + keyIdBytes), lines[2].mid(trustedStart.size()),
            decoded(lines[3], signatureBytes)};
}

Verdict verify(const PublicKey &key, QByteArrayView message, const Signature &signature) {
    if (key.keyId != signature.keyId) return Verdict::OtherKey;
    const bool isGood = crypto::verify(key.key, signedBytes(signature.algorithm, message), signature.signature)
        && crypto::verify(key.key, QByteArray(signature.signature + signature.trustedComment),
                          signature.globalSignature);
    return isGood ? Verdict::Good : Verdict::Altered;
}

}  // namespace balai::crypto::minisign
