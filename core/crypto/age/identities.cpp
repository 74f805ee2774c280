#include "core/crypto/age/age.h"
#include "core/crypto/age/bech32.h"

#include "core/base/error.h"

namespace balai::crypto::age {

namespace {
const QByteArrayView recipientPrefix("age");
const QByteArrayView identityPrefix("AGE-SECRET-KEY-");
constexpr qsizetype keyBytes = 32;

std::optional<QByteArray> parseKey(QByteArrayView text, QByteArrayView prefix) {
    auto parsed = parseBech32(text);
    if (!parsed || parsed->prefix != prefix || parsed->bytes.size() != keyBytes) return std::nullopt;
    return parsed->bytes;
}

// Keys for plugins and for kinds of recipients that we do not open.
bool isOtherIdentity(QByteArrayView line) {
    const auto parsed = parseBech32(line);
    return parsed && (parsed->prefix.startsWith("AGE-SECRET-KEY-") || parsed->prefix.startsWith("AGE-PLUGIN-"))
        && parsed->prefix != identityPrefix;
}
}  // namespace

QString recipientText(const QByteArray &publicKey) { return QString::fromLatin1(bech32(recipientPrefix, publicKey)); }

std::optional<QByteArray> parseRecipient(QByteArrayView text) { return parseKey(text, recipientPrefix); }

SecretBytes identityText(const SecretBytes &secret) {
    QByteArray text = bech32(identityPrefix, secret.view());
    return SecretBytes::taking(text);
}

std::optional<SecretBytes> parseIdentity(QByteArrayView text) {
    auto bytes = parseKey(text, identityPrefix);
    if (!bytes) return std::nullopt;
    return SecretBytes::taking(*bytes);
}

std::vector<SecretBytes> parseIdentityFile(QByteArrayView file) {
    std::vector<SecretBytes> out;
    int number = 0;
    for (QByteArray line : file.toByteArray().split('\n')) {
        ++number;
        if (line.endsWith('\r')) line.chop(1);
        if (line.isEmpty() || line.startsWith('#') || isOtherIdentity(line)) continue;
        auto identity = parseIdentity(line);
        if (!identity)
            throw Error(ErrorCode::InvalidInput, QStringLiteral("not an age identity"), {{QStringLiteral("line"), number}});
        out.push_back(std::move(*identity));
    }
    return out;
}

}  // namespace balai::crypto::age
