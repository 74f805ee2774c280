#include "core/handoff/verify.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/consent_reader.h"
#include "core/handoff/wrap.h"

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

std::optional<PublicKey> keyInPackage(const QByteArray &file) {
    try {
        for (const PackedFile &one : bagIn(readZip(file)))
            if (one.name == u"data/signing-key.pub") return parsed(one.bytes);
    } catch (const Error &) {
        // Whatever is wrong with it is said by the check of the inside.
    }
    return std::nullopt;
}

// The package within its wrap; the file itself where it has none. Broken wraps are told by lookInside.
std::optional<QByteArray> inside(const QByteArray &file, const crypto::SecretBytes *passphrase, Verdict &verdict) {
    if (wrapOf(file) == Wrap::None) return file;
    verdict.isEncrypted = !passphrase;
    if (!passphrase) return std::nullopt;
    try {
        return unwrapped(file, *passphrase);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::WrongPassphrase) throw;
        verdict.outcome = Outcome::Altered;
        verdict.reason = QStringLiteral("wrap");
        return std::nullopt;
    }
}

void lookInside(const QByteArray &package, Verdict &verdict) {
    try {
        verdict.bag = checkBagZip(package);
        verdict.bagRead = true;
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

std::optional<PublicKey> keyInComment(const crypto::minisign::Signature &signature) {
    const qsizetype at = signature.trustedComment.lastIndexOf(" key ");
    return at < 0 ? std::nullopt : parsed(signature.trustedComment.mid(at + 5).trimmed());
}

Verdict verify(const QByteArray &file, const QByteArray &signature, const std::vector<PublicKey> &known, const crypto::SecretBytes *passphrase) {
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
    const std::optional<QByteArray> package = inside(file, passphrase, verdict);
    if (!key) key = keyInComment(*read);
    if (!key && package) key = keyInPackage(*package);
    if (key && crypto::minisign::verify(*key, file, *read) != crypto::minisign::Verdict::Good) return altered(keyId);
    if (key) verdict.words = crypto::fingerprintWords(key->key);
    if (package) lookInside(*package, verdict);
    return verdict;
}

Verdict verifyFile(const QString &path, const std::vector<PublicKey> &known, const crypto::SecretBytes *passphrase) {
    return verify(readFile(path, mostPackageBytes), readFile(path % u".minisig", 64 << 10), known, passphrase);
}

std::vector<PublicKey> knownKeys(const store::Store &store) {
    std::vector<PublicKey> keys;
    for (const QString &line : council::councilOf(store).signingKeys)
        if (const auto key = parsed(line.section(QLatin1Char(' '), 0, 0).toLatin1())) keys.push_back(*key);
    return keys;
}

}  // namespace balai::handoff
