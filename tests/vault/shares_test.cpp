#include "core/vault/shares.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/vault/test_vault_folder.h"

using namespace balai;
using namespace balai::test;
using vault::GivenShare;
using vault::Vault;

namespace {

std::vector<GivenShare> split(Vault &vault, int shares, int threshold) {
    std::vector<GivenShare> out;
    vault::splitKeys(vault, shares, threshold, [&](const std::vector<crypto::Share> &made) {
        for (const auto &share : made) out.push_back({QString::number(share.index), crypto::shareFile(share)});
    });
    return out;
}

struct Refusal {
    ErrorCode code{};
    QString reason, share;
    QVariantMap params;
};

Refusal refusalOf(const std::vector<GivenShare> &given, const Uuid &vault) {
    try {
        vault::secretOf(given, vault);
    } catch (const Error &error) {
        return {error.code(), error.params().value(QStringLiteral("reason")).toString(), error.params().value(QStringLiteral("share")).toString(), error.params()};
    }
    return {ErrorCode::Internal, QStringLiteral("none"), {}, {}};
}

}  // namespace

TEST_CASE("enough shares open the vault with the keys of who split it, in any order and number") {
    VaultFolder it;
    auto vault = it.create().vault;
    const Uuid id = vault->vaultId();
    const auto shares = split(*vault, 4, 3);
    vault.reset();
    CHECK(vault::vaultIn(it.folder) == id);
    for (const std::vector<int> &order : {std::vector{0, 1, 2}, {3, 1, 0}, {3, 2, 1, 0}, {2, 2, 3, 0}}) {
        std::vector<GivenShare> given;
        for (const int at : order) given.push_back(shares[std::size_t(at)]);
        const auto open = Vault::open(it.folder, vault::secretOf(given, id), vault::Access::ReadOnly, it.machine());
        CHECK(open->rights() == vault::SlotRights{true, true});
    }
}

TEST_CASE("too few shares say how many are missing and which was given twice") {
    VaultFolder it;
    auto vault = it.create().vault;
    const auto shares = split(*vault, 5, 3);
    const Refusal refusal = refusalOf({shares[0], shares[1], shares[0]}, vault->vaultId());
    CHECK(refusal.code == ErrorCode::WrongPassphrase);
    CHECK(refusal.reason == u"sharesMissing");
    CHECK(refusal.params.value(QStringLiteral("have")) == 2);
    CHECK(refusal.params.value(QStringLiteral("needed")) == 3);
    CHECK(refusal.params.value(QStringLiteral("repeated")).toStringList() == QStringList{QStringLiteral("1")});
}

TEST_CASE("foreign, older, damaged and forged shares are told apart and named") {
    VaultFolder it, elsewhere("elsewhere");
    auto vault = it.create().vault;
    auto other = elsewhere.create().vault;
    const Uuid id = vault->vaultId();
    const auto older = split(*vault, 3, 2);
    const auto shares = split(*vault, 3, 2);
    auto foreign = split(*other, 3, 2);
    foreign[0].name = QStringLiteral("foreign");
    auto old = older[2];
    old.name = QStringLiteral("old");
    auto damaged = shares[1];
    damaged.name = QStringLiteral("damaged");
    damaged.bytes[damaged.bytes.size() - 3] = damaged.bytes[damaged.bytes.size() - 3] == '7' ? '8' : '7';

    Refusal refusal = refusalOf({shares[0], foreign[0]}, id);
    CHECK((refusal.code == ErrorCode::WrongPassphrase && refusal.reason == u"shareForeign" && refusal.share == u"foreign"));
    refusal = refusalOf({shares[0], shares[1], old}, id);
    CHECK((refusal.code == ErrorCode::WrongPassphrase && refusal.reason == u"shareOtherSplit" && refusal.share == u"old"));
    refusal = refusalOf({shares[0], damaged}, id);
    CHECK((refusal.code == ErrorCode::Damaged && refusal.reason == u"share" && refusal.share == u"damaged"));
    CHECK(refusal.params.value(QStringLiteral("groups")).toList() == QVariantList{10});
    CHECK(refusalOf({}, id).code == ErrorCode::Usage);

    auto parsed = crypto::readShareFile(shares[1].bytes);
    auto &forged = std::get<crypto::Share>(parsed);
    forged.part.data()[0] ^= 1;
    const GivenShare forgery{QStringLiteral("forgery"), crypto::shareFile(forged)};
    refusal = refusalOf({shares[0], shares[1], forgery}, id);
    CHECK((refusal.code == ErrorCode::Damaged && refusal.reason == u"sharesDiffer" && refusal.share == u"forgery"));
    CHECK(refusalOf({shares[0], forgery, shares[2]}, id).reason == u"sharesDisagree");
    CHECK_THROWS_AS(Vault::open(it.folder, vault::secretOf({shares[0], forgery}, id), vault::Access::ReadOnly, it.machine()), Error);
}

TEST_CASE("a new split ends the one before, and one that could not be kept changes nothing") {
    VaultFolder it;
    auto vault = it.create().vault;
    const Uuid id = vault->vaultId();
    const auto first = split(*vault, 3, 2);
    CHECK_THROWS_AS(vault::splitKeys(*vault, 3, 2, [](const auto &) { throw Error(ErrorCode::DiskFull, QStringLiteral("full")); }), Error);
    CHECK_THROWS_AS(split(*vault, 3, 1), Error);
    vault.reset();
    CHECK_NOTHROW(Vault::open(it.folder, vault::secretOf({first[0], first[2]}, id), vault::Access::ReadOnly, it.machine()));
    vault = it.open();
    const auto second = split(*vault, 3, 2);
    vault.reset();
    CHECK_THROWS_AS(Vault::open(it.folder, vault::secretOf({first[0], first[2]}, id), vault::Access::ReadOnly, it.machine()), Error);
    CHECK_NOTHROW(Vault::open(it.folder, vault::secretOf({second[1], second[2]}, id), vault::Access::ReadOnly, it.machine()));
}

TEST_CASE("a folder without a vault is told from one with damaged keys") {
    VaultFolder it;
    CHECK_THROWS_AS(vault::vaultIn(it.folder), Error);
    it.create();
    CHECK_NOTHROW(vault::vaultIn(it.folder));
}
