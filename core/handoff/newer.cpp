#include "core/handoff/newer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/handoff/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace balai::handoff {

namespace {

constexpr int mostSignatures = 200;
constexpr qint64 mostPackageBytes = 1ll << 30;
const QString signatureEnd = QStringLiteral(".minisig");

std::optional<crypto::minisign::Signature> signatureIn(const QString &path) {
    try {
        return crypto::minisign::parseSignature(readFile(path, 64 << 10));
    } catch (const Error &) {
        return std::nullopt;
    }
}

struct Neighbour {
    QString path;
    crypto::minisign::Signature signature;
    PackageName name;
};

std::vector<Neighbour> neighboursOf(const QFileInfo &file, const crypto::minisign::Signature &own) {
    std::vector<Neighbour> out;
    const QStringList all = file.absoluteDir().entryList({QString(u'*' % signatureEnd)}, QDir::Files, QDir::Name);
    for (const QString &one : all.mid(0, mostSignatures)) {
        const QString path = file.absoluteDir().filePath(one.chopped(signatureEnd.size()));
        if (path == file.absoluteFilePath() || !QFileInfo::exists(path)) continue;
        const auto signature = signatureIn(QString(path % signatureEnd));
        const auto name = signature && signature->keyId == own.keyId ? packageName(*signature) : std::nullopt;
        if (name && !name->replaces.isEmpty()) out.push_back({path, *signature, *name});
    }
    return out;
}

bool isWhole(const Neighbour &one, const crypto::minisign::PublicKey &key) {
    try {
        return crypto::minisign::verify(key, readFile(one.path, mostPackageBytes), one.signature) == crypto::minisign::Verdict::Good;
    } catch (const Error &) {
        return false;
    }
}

}  // namespace

std::optional<PackageName> packageName(const crypto::minisign::Signature &signature) {
    static const QRegularExpression form(QStringLiteral("\\Ahand-off (\\S+) \\S+(?: replaces (\\S+))? key \\S+\\s*\\z"));
    const auto match = form.match(QString::fromUtf8(signature.trustedComment));
    if (!match.hasMatch()) return std::nullopt;
    return PackageName{match.captured(1), match.captured(2)};
}

std::optional<Newer> newerBeside(const QString &path) {
    const auto own = signatureIn(QString(path % signatureEnd));
    const auto name = own ? packageName(*own) : std::nullopt;
    const auto key = own ? keyInComment(*own) : std::nullopt;
    if (!name || !key) return std::nullopt;
    std::vector<Neighbour> left = neighboursOf(QFileInfo(path), *own);
    std::optional<Newer> newest;
    QString wanted = name->reference;
    while (true) {
        const auto next = std::find_if(left.begin(), left.end(), [&](const Neighbour &one) { return one.name.replaces == wanted && isWhole(one, *key); });
        if (next == left.end()) return newest;
        newest = Newer{next->name.reference, QFileInfo(next->path).fileName()};
        wanted = next->name.reference;
        left.erase(next);
    }
}

}  // namespace balai::handoff
