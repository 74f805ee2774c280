#include "core/handoff/verify.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/consent_reader.h"

#include <optional>

namespace balai::handoff {

using crypto::minisign::PublicKey;

namespace {

constexpr qint64 mostPackageBytes = 1ll << 30;

std::optional<PublicKey> parsed(const QByteArray &line) {
    try {
        return crypto::minisign::parsePublicKey(line);
    } catch (const Error &) {
        return std::nullopt;
    }
}

// Our signatures carry the key in the comment they cover: enough to see whether the file is whole.
std::optional<PublicKey> keyInComment(const crypto::minisign::Signature &signature) {
    const qsizetype at = signature.trustedComment.lastIndexOf(" key ");
    return at < 0 ? std::nullopt : parsed(signature.trustedComment.mid(at + 5).trimmed());
}

std::optional<PublicKey> keyInPackage(const QByteArray &file) {
    try {
        for (const PackedFile &one : bagIn(readZip(file)))
            if (one.name == u"data/signing-key.pub") return parsed(one.bytes);
    } catch (const Error &) {
        // Whatever is wrong with it is said by the check of the inside.
    }
    return std::nullopt;
}

void lookInside(const QByteArray &file, Verdict &verdict) {
    verdict.isEncrypted = file.startsWith("age-encryption.org/");
    if (verdict.isEncrypted) return;
    try {
        verdict.bag = checkBagZip(file);
        if (verdict.bag.isValid()) return;
        verdict.reason = QStringLiteral("bag");
    } catch (const Error &error) {
        verdict.reason = error.params().value(QStringLiteral("reason"), QStringLiteral("zip")).toString();
    }
    verdict.outcome = Outcome::Altered;
}

Verdict altered(const QString &keyId) {
    Verdict verdict;
    verdict.keyId = keyId;
    verdict.reason = QStringLiteral("signature");
    return verdict;
}

}  // namespace

Verdict verify(const QByteArray &file, const QByteArray &signature, const std::vector<PublicKey> &known) {
    std::optional<crypto::minisign::Signature> read;
    try {
        read = crypto::minisign::parseSignature(signature);
    } catch (const Error &) {
        return altered({});
    }
    const QString keyId = crypto::minisign::keyIdText(read->keyId);
    std::optional<PublicKey> key;
    for (const PublicKey &one : known)
        if (one.keyId == read->keyId) key = one;
    Verdict verdict;
    verdict.keyId = keyId;
    verdict.outcome = key ? Outcome::KnownKey : Outcome::UnknownKey;
    if (!key) key = keyInComment(*read);
    if (!key) key = keyInPackage(file);
    if (key && crypto::minisign::verify(*key, file, *read) != crypto::minisign::Verdict::Good) return altered(keyId);
    if (key) verdict.words = crypto::fingerprintWords(key->key);
    lookInside(file, verdict);
    return verdict;
}

Verdict verifyFile(const QString &path, const std::vector<PublicKey> &known) {
    return verify(readFile(path, mostPackageBytes), readFile(path % u".minisig", 64 << 10), known);
}

std::vector<PublicKey> knownKeys(const store::Store &store) {
    std::vector<PublicKey> keys;
    for (const QString &line : council::councilOf(store).signingKeys)
        if (const auto key = parsed(line.section(QLatin1Char(' '), 0, 0).toLatin1())) keys.push_back(*key);
    return keys;
}

}  // namespace balai::handoff
