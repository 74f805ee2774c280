#include "core/crypto/sealed_items.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/uuid.h"
#include "core/crypto/aead.h"
#include "core/crypto/bytes.h"
#include "core/crypto/raw.h"
#include "core/crypto/sodium.h"

#include <cstring>
#include <sodium.h>

namespace balai::crypto {

namespace {
constexpr std::size_t padTo = 64;
constexpr int nonceBytes = 24;
const QLatin1String keyName("key");
const QLatin1String nonceName("nonce");
const QLatin1String sealedName("sealed");

SecretBytes padded(const QString &text) {
    QByteArray utf8 = text.toUtf8();
    const std::size_t used = std::size_t(utf8.size());
    SecretBytes out(used / padTo * padTo + padTo);
    std::memcpy(out.data(), utf8.constData(), used);
    sodium_memzero(utf8.data(), used);
    std::size_t size = 0;
    sodium_pad(&size, out.data(), used, padTo, out.size());
    return out;
}

std::optional<QString> unpadded(const SecretBytes &bytes) {
    std::size_t used = 0;
    if (bytes.isEmpty() || sodium_unpad(&used, bytes.data(), bytes.size(), padTo) != 0) return std::nullopt;
    return QString::fromUtf8(bytes.view().constData(), qsizetype(used));
}

// Fields of the place, apart by a byte that none of them holds.
QByteArray boundTo(const QString &keyId, const Uuid &record, const QString &item) {
    return QByteArrayLiteral("balai sealed item 1") + '\0' + keyId.toUtf8() + '\0' + record.bytes() + '\0' + item.toUtf8();
}

std::optional<QByteArray> bytesOf(const QJsonObject &object, QLatin1String name) {
    const QJsonValue value = object.value(name);
    if (!value.isString()) return std::nullopt;
    return fromBase64(value.toString().toLatin1());
}
}  // namespace

QJsonObject sealItem(const SecretBytes &key, const QString &keyId, const Uuid &record, const QString &item,
                     const QString &text, Random &random) {
    const QByteArray sealed = seal(key, padded(text).view(), boundTo(keyId, record, item), random);
    return {{keyName, keyId},
            {nonceName, QString::fromLatin1(toBase64(QByteArrayView(sealed).first(nonceBytes)))},
            {sealedName, QString::fromLatin1(toBase64(QByteArrayView(sealed).sliced(nonceBytes)))}};
}

std::optional<QString> openItem(const SecretBytes &key, const Uuid &record, const QString &item,
                                const QJsonObject &sealed) {
    const QString keyId = sealedKeyId(sealed);
    if (keyId.isEmpty()) return std::nullopt;
    const QByteArray both = *bytesOf(sealed, nonceName) + *bytesOf(sealed, sealedName);
    const auto opened = open(key, both, boundTo(keyId, record, item));
    if (!opened) return std::nullopt;
    return unpadded(*opened);
}

QString sealedKeyId(const QJsonObject &sealed) {
    const auto nonce = bytesOf(sealed, nonceName);
    if (sealed.size() != 3 || !nonce || nonce->size() != nonceBytes || !bytesOf(sealed, sealedName)) return {};
    return sealed.value(keyName).toString();
}

namespace {
constexpr std::size_t mostBoxed = 64;

QByteArray boxNonce(const QByteArray &ephemeral, const QByteArray &publicKey) {
    QByteArray out(crypto_box_NONCEBYTES, Qt::Uninitialized);
    const QByteArray both = ephemeral + publicKey;
    crypto_generichash(raw(out), rawSize(out), raw(both), rawSize(both), nullptr, 0);
    return out;
}
}  // namespace

QByteArray boxSeal(const QByteArray &publicKey, const SecretBytes &secret, Random &random) {
    if (secret.isEmpty() || secret.size() > mostBoxed)
        throw Error(ErrorCode::Internal, QStringLiteral("only keys are sealed to a public key"));
    const BoxKeyPair once = BoxKeyPair::generate(random);
    QByteArray boxed(qsizetype(crypto_box_MACBYTES + secret.size()), Qt::Uninitialized);
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES
        || crypto_box_easy(raw(boxed), secret.data(), secret.size(), raw(boxNonce(once.publicKey, publicKey)),
                           raw(publicKey), once.secret.data()) != 0)
        throw Error(ErrorCode::Damaged, QStringLiteral("public key cannot be sealed to"));
    return once.publicKey + boxed;
}

std::optional<SecretBytes> boxOpen(const BoxKeyPair &pair, const QByteArray &sealed) {
    ensureReady();
    constexpr int overhead = crypto_box_SEALBYTES;
    if (sealed.size() <= overhead || sealed.size() > overhead + int(mostBoxed)) return std::nullopt;
    SecretBytes out(std::size_t(sealed.size() - overhead));
    if (crypto_box_seal_open(out.data(), raw(sealed), rawSize(sealed), raw(pair.publicKey), pair.secret.data()) != 0)
        return std::nullopt;
    return out;
}

}  // namespace balai::crypto
