#include "core/vault/shares.h"

#include "core/base/error.h"
#include "core/vault/key_file.h"
#include "core/vault/vault.h"

#include <QDir>
#include <algorithm>
#include <map>

namespace balai::vault {

namespace {

using crypto::Share;
using crypto::ShareFault;

struct NamedShare {
    QString name;
    Share share;
};

[[noreturn]] void refuse(ErrorCode code, const char *reason, const QString &name, QVariantMap params = {}) {
    params.insert(QStringLiteral("reason"), QString::fromLatin1(reason));
    params.insert(QStringLiteral("share"), name);
    throw Error(code, QStringLiteral("shares: ") + QLatin1String(reason), params);
}

NamedShare read(const GivenShare &given) {
    auto parsed = crypto::readShareFile(given.bytes);
    if (auto *share = std::get_if<Share>(&parsed)) return {given.name, std::move(*share)};
    const auto &fault = std::get<ShareFault>(parsed);
    QVariantList groups;
    for (const int group : fault.groups) groups.append(group);
    const ErrorCode code = fault.kind == ShareFault::Kind::Newer ? ErrorCode::NewerFormat : ErrorCode::Damaged;
    refuse(code, "share", given.name, {{QStringLiteral("groups"), groups}});
}

bool goTogether(const Share &one, const Share &other) { return one.split == other.split && one.threshold == other.threshold; }

// The split that most of them are of; the first where that is no answer.
const Share &commonest(const std::vector<NamedShare> &shares) {
    const auto fellows = [&](const NamedShare &one) {
        return std::count_if(shares.begin(), shares.end(), [&](const NamedShare &other) { return goTogether(one.share, other.share); });
    };
    return std::max_element(shares.begin(), shares.end(), [&](const auto &a, const auto &b) { return fellows(a) < fellows(b); })->share;
}

void requireOneSplit(const std::vector<NamedShare> &shares, const QByteArray &tag) {
    for (const NamedShare &one : shares)
        if (one.share.vaultTag != tag) refuse(ErrorCode::WrongPassphrase, "shareForeign", one.name);
    const Share &common = commonest(shares);
    for (const NamedShare &one : shares)
        if (!goTogether(one.share, common)) refuse(ErrorCode::WrongPassphrase, "shareOtherSplit", one.name);
}

crypto::SecretBytes joined(const std::vector<const Share *> &shares, int threshold) {
    auto secret = crypto::joinShares({shares.begin(), shares.begin() + threshold});
    for (auto from = shares.begin(); shares.end() - from >= threshold; ++from)
        if (!secret.equals(crypto::joinShares({from, from + threshold})))
            throw Error(ErrorCode::Damaged, QStringLiteral("shares that do not fit together"), {{QStringLiteral("reason"), QStringLiteral("sharesDisagree")}});
    return secret;
}

}  // namespace

void splitKeys(Vault &vault, int shares, int threshold, const std::function<void(const std::vector<crypto::Share> &)> &keep) {
    vault.newShareSecret([&](const crypto::SecretBytes &secret) {
        keep(crypto::splitSecret(secret, vaultTagOf(vault.vaultId()), shares, threshold, vault.machine().random));
    });
}

Uuid vaultIn(const QString &folder) {
    if (!QDir(folder).exists(QStringLiteral("keys.json")) && !QDir(folder).exists(QStringLiteral("vault.db")))
        throw Error(ErrorCode::NotFound, QStringLiteral("no vault in this folder"), {{QStringLiteral("what"), folder}, {QStringLiteral("path"), folder}});
    return KeyFolder(folder, systemFiles()).read().slots.vault();
}

Secret secretOf(const std::vector<GivenShare> &given, const Uuid &vault) {
    std::vector<NamedShare> shares;
    for (const GivenShare &one : given) shares.push_back(read(one));
    if (shares.empty()) throw Error(ErrorCode::Usage, QStringLiteral("no share was given"));
    requireOneSplit(shares, vaultTagOf(vault));
    std::map<int, const Share *> byIndex;
    QStringList repeated;
    for (const NamedShare &one : shares) {
        const auto [at, isNew] = byIndex.insert({one.share.index, &one.share});
        if (!isNew && !at->second->part.equals(one.share.part)) refuse(ErrorCode::Damaged, "sharesDiffer", one.name);
        if (!isNew) repeated.append(one.name);
    }
    const int threshold = shares.front().share.threshold;
    if (int(byIndex.size()) < threshold)
        throw Error(ErrorCode::WrongPassphrase, QStringLiteral("too few shares"),
                    {{QStringLiteral("reason"), QStringLiteral("sharesMissing")}, {QStringLiteral("have"), int(byIndex.size())},
                     {QStringLiteral("needed"), threshold}, {QStringLiteral("repeated"), repeated}});
    std::vector<const Share *> parts;
    for (const auto &[index, share] : byIndex) parts.push_back(share);
    return Secret::key(joined(parts, threshold));
}

}  // namespace balai::vault
