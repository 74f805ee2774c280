#include "core/base/clock.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/vault/key_slots_json.h"
#include "core/vault/vault.h"
#include "tests/support/catch.h"
#include "tests/vault/test_vault_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cerrno>

using namespace balai;
using namespace balai::test;
using vault::Access;
using vault::KeySlots;
using vault::Secret;
using vault::SlotKind;
using vault::Vault;

namespace {

QJsonObject jsonOf(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

// As a stranger would: changed, with a sum that fits.
QByteArray resummed(QJsonObject whole) {
    whole.remove(QStringLiteral("sum"));
    const QByteArray mac = QByteArray::fromBase64(whole.value(QStringLiteral("mac")).toString().toLatin1());
    return vault::summed(whole, mac);
}

QByteArray withDerivation(const QByteArray &file, const QString &field, qint64 value) {
    QJsonObject whole = jsonOf(file);
    QJsonArray slots = whole.value(QStringLiteral("slots")).toArray();
    QJsonObject slot = slots.at(0).toObject();
    QJsonObject kdf = slot.value(QStringLiteral("kdf")).toObject();
    kdf.insert(field, value);
    slot.insert(QStringLiteral("kdf"), kdf);
    slots.replace(0, slot);
    whole.insert(QStringLiteral("slots"), slots);
    return resummed(whole);
}

const vault::SlotView *slotOfKind(const std::vector<vault::SlotView> &slots, SlotKind kind) {
    for (const auto &slot : slots)
        if (slot.kind == kind) return &slot;
    return nullptr;
}

std::optional<ErrorCode> opening(VaultFolder &it, const Secret &secret, Access access = Access::ReadWrite) {
    return errorOf([&] { Vault::open(it.folder, secret, access, it.machine()); });
}

// Fails one call in turn.
class FailingFiles final : public FileOps {
public:
    enum class At { Write, Sync, Rename };
    FailingFiles(At at, int after) : m_at(at), m_left(after) {}
    qint64 write(int fd, const char *from, qint64 bytes) override {
        if (fails(At::Write)) return errno = ENOSPC, -1;
        return FileOps::write(fd, from, bytes);
    }
    int sync(int fd) override {
        if (fails(At::Sync)) return errno = EIO, -1;
        return FileOps::sync(fd);
    }
    int rename(const QByteArray &from, const QByteArray &to) override {
        if (fails(At::Rename)) return errno = EACCES, -1;
        return FileOps::rename(from, to);
    }

private:
    bool fails(At at) { return at == m_at && m_left-- == 0; }
    At m_at;
    int m_left;
};

}  // namespace

TEST_CASE("a flipped bit anywhere in keys.json is damage, before any derivation") {
    VaultFolder it;
    it.create().vault.reset();
    const QByteArray whole = readFile(it.keysFile());
    for (qsizetype at = 0; at < whole.size(); ++at)
        for (const char with : {char(1), char(0x20), char(0x80)}) {
            INFO("byte " << at);
            CHECK(errorOf([&] { KeySlots::parse(flipped(whole, at, with)); }) == ErrorCode::Damaged);
        }
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK(errorOf([&] { KeySlots::parse(whole.left(length)); }) == ErrorCode::Damaged);
    CHECK(errorOf([&] { KeySlots::parse(whole + '\n'); }) == ErrorCode::Damaged);
}

TEST_CASE("a damaged keys.json says that its copy is whole, and the copy opens the vault") {
    VaultFolder it;
    it.create().vault.reset();
    const QByteArray whole = readFile(it.keysFile());
    for (const bool missing : {false, true}) {
        if (missing)
            QFile::remove(it.keysFile());
        else
            scribble(it.keysFile(), flipped(whole, whole.size() / 2));
        try {
            it.open();
            FAIL("opened with damaged keys");
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::Damaged);
            CHECK(error.params().value(QStringLiteral("mendable")).toBool());
        }
        vault::mendKeys(it.folder);
        CHECK(readFile(it.keysFile()) == whole);
        CHECK_NOTHROW(it.open());
    }
    scribble(it.keysFile(), "x");
    scribble(it.keysFile() + QStringLiteral(".bak"), "x");
    CHECK(errorOf([&] { vault::mendKeys(it.folder); }) == ErrorCode::Damaged);
}

TEST_CASE("a change by somebody without the vault key is damage, however well it is summed") {
    VaultFolder it;
    it.create().vault.reset();
    QJsonObject whole = jsonOf(readFile(it.keysFile()));
    const auto refused = [&] {
        scribble(it.keysFile(), resummed(whole));
        CHECK(opening(it, VaultFolder::secret()) == ErrorCode::Damaged);
    };
    SECTION("another generation") {
        whole.insert(QStringLiteral("generation"), 9);
        refused();
    }
    SECTION("no longer a test vault") {
        whole.remove(QStringLiteral("test"));
        refused();
    }
    SECTION("a slot less") {
        QJsonArray slots = whole.value(QStringLiteral("slots")).toArray();
        slots.removeLast();
        whole.insert(QStringLiteral("slots"), slots);
        refused();
    }
    SECTION("a field more") {
        whole.insert(QStringLiteral("more"), 1);
        refused();
    }
}

TEST_CASE("derivation parameters outside the limits are refused") {
    VaultFolder it;
    it.create().vault.reset();
    const QByteArray whole = readFile(it.keysFile());
    const qint64 mib = 1 << 20;
    for (const qint64 memory : {qint64(0), qint64(-1), 8 * mib - 1024, 1024 * mib + 1024, qint64(1) << 60})
        CHECK(errorOf([&] { KeySlots::parse(withDerivation(whole, QStringLiteral("memory"), memory)); }) ==
              ErrorCode::Damaged);
    for (const qint64 passes : {0, -1, 11, 2000000000})
        CHECK(errorOf([&] { KeySlots::parse(withDerivation(whole, QStringLiteral("passes"), passes)); }) ==
              ErrorCode::Damaged);
    CHECK_NOTHROW(KeySlots::parse(withDerivation(whole, QStringLiteral("passes"), 10)));
}

TEST_CASE("a newer keys.json names what it needs") {
    VaultFolder it;
    it.create().vault.reset();
    QJsonObject whole = jsonOf(readFile(it.keysFile()));
    whole.insert(QStringLiteral("format"), 2);
    whole.insert(QStringLiteral("unknown"), true);
    scribble(it.keysFile(), resummed(whole));
    try {
        it.open();
        FAIL("opened a newer format");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::NewerFormat);
        CHECK(error.params().value(QStringLiteral("needs")).toInt() == 2);
    }
}

TEST_CASE("the recovery code opens the vault, in any case; a wrong or foreign one does not") {
    VaultFolder it, other("other");
    QString code, foreign;
    {
        auto created = it.create();
        note(*created.vault);
        code = created.recoveryCode;
        foreign = other.create().recoveryCode;
    }
    auto vault = Vault::open(it.folder, Secret::recoveryCode(code.toLower()), Access::ReadWrite, it.machine());
    CHECK(notesIn(vault->database()) == 1);
    CHECK(vault->account().isNull());
    CHECK(vault->identityKey().size() == 32);
    const auto own = slotOfKind(vault->slots(), SlotKind::Passphrase)->id;
    vault->replacePassphrase(own, VaultFolder::secret(QStringLiteral("a new one")), {true, true});
    vault.reset();
    CHECK(opening(it, VaultFolder::secret()) == ErrorCode::WrongPassphrase);
    CHECK(opening(it, VaultFolder::secret(QStringLiteral("a new one"))) == std::nullopt);
    CHECK(opening(it, Secret::recoveryCode(foreign)) == ErrorCode::WrongPassphrase);
    try {
        QString mistyped = code;
        mistyped[20] = mistyped.at(20) == u'7' ? u'8' : u'7';
        Secret::recoveryCode(mistyped);
        FAIL("a mistyped code was taken");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::WrongPassphrase);
        CHECK(error.params().value(QStringLiteral("groups")).toList() == QVariantList{3});
    }
}

TEST_CASE("a new recovery code ends the one before") {
    VaultFolder it;
    auto created = it.create();
    const QString code = created.vault->newRecoveryCode();
    created.vault.reset();
    CHECK(opening(it, Secret::recoveryCode(created.recoveryCode)) == ErrorCode::WrongPassphrase);
    CHECK(opening(it, Secret::recoveryCode(code)) == std::nullopt);
}

TEST_CASE("shares put together open the vault beside the recovery code") {
    VaultFolder it;
    auto created = it.create();
    crypto::SecretBytes secret;
    created.vault->newShareSecret([&](const crypto::SecretBytes &made) { secret = made.copy(); });
    created.vault.reset();
    CHECK(opening(it, Secret::key(secret.copy())) == std::nullopt);
    CHECK(opening(it, Secret::recoveryCode(created.recoveryCode)) == std::nullopt);
    CHECK(opening(it, Secret::key(keyOf(9))) == ErrorCode::WrongPassphrase);
}

TEST_CASE("an account holds only the keys it was given") {
    VaultFolder it;
    const auto readersWords = VaultFolder::secret(QStringLiteral("reader"));
    auto vault = it.create().vault;
    const Uuid reader = Uuid::v4(it.random);
    const Uuid readersSlot = vault->addPassphrase(reader, readersWords, {false, false});
    CHECK(vault->confirms(reader, readersWords));
    CHECK_FALSE(vault->confirms(vault->account(), readersWords));
    vault.reset();

    vault = Vault::open(it.folder, readersWords, Access::ReadWrite, it.machine());
    CHECK(vault->account() == reader);
    CHECK(vault->slot() == readersSlot);
    CHECK(vault->rights() == vault::SlotRights{false, false});
    CHECK(errorOf([&] { vault->identityKey(); }) == ErrorCode::NoKey);
    CHECK(errorOf([&] { vault->handoffKey(); }) == ErrorCode::NoKey);
    CHECK(errorOf([&] { vault->addPassphrase(reader, readersWords, {true, false}); }) == ErrorCode::NoKey);
    CHECK(errorOf([&] { vault->newRecoveryCode(); }) == ErrorCode::NoKey);
    const auto shared = keyOf(5);
    CHECK(errorOf([&] { vault->takeCouncilKeys(VaultFolder::secret(), shared.copy(), {}); }) ==
          ErrorCode::WrongPassphrase);
    vault->takeCouncilKeys(readersWords, shared.copy(), {});
    CHECK(vault->identityKey().equals(shared));
    vault->changePassphrase(VaultFolder::secret(QStringLiteral("reader's new words")));
    vault.reset();

    vault = Vault::open(it.folder, VaultFolder::secret(QStringLiteral("reader's new words")), Access::ReadWrite,
                        it.machine());
    CHECK(vault->identityKey().equals(shared));
    CHECK(errorOf([&] { vault->handoffKey(); }) == ErrorCode::NoKey);
}

TEST_CASE("a vault that joins comes with the keys it brings and no others") {
    VaultFolder it;
    auto vault =
        Vault::create(it.folder, {VaultFolder::secret(), Uuid::v4(it.random), true, false, keyOf(3), {}}, it.machine())
            .vault;
    CHECK(vault->identityKey().equals(keyOf(3)));
    CHECK(errorOf([&] { vault->handoffKey(); }) == ErrorCode::NoKey);
}

TEST_CASE("a removed slot opens nothing, the last passphrase stays") {
    VaultFolder it;
    auto vault = it.create().vault;
    const auto words = VaultFolder::secret(QStringLiteral("second"));
    const Uuid second = vault->addPassphrase(Uuid::v4(it.random), words, {true, true});
    vault->removeSlot(second);
    CHECK(errorOf([&] { vault->removeSlot(second); }) == ErrorCode::NotFound);
    CHECK(errorOf([&] { vault->removeSlot(vault->slot()); }) == ErrorCode::Refused);
    vault->removeSlot(slotOfKind(vault->slots(), SlotKind::Recovery)->id);
    CHECK(vault->slots().size() == 1);
    vault.reset();
    CHECK(opening(it, words) == ErrorCode::WrongPassphrase);
    CHECK_FALSE(readFile(it.keysFile() + QStringLiteral(".bak")).contains(second.text().toLatin1()));
}

TEST_CASE("an older keys.json put back is mended from the copy, whichever passphrase is typed") {
    VaultFolder it;
    auto vault = it.create().vault;
    const QByteArray older = readFile(it.keysFile());
    vault->changePassphrase(VaultFolder::secret(QStringLiteral("new words")));
    vault.reset();
    const QByteArray inForce = readFile(it.keysFile());
    scribble(it.keysFile(), older);

    SECTION("the former passphrase opens nothing any more") {
        CHECK(opening(it, VaultFolder::secret()) == ErrorCode::WrongPassphrase);
    }
    SECTION("today's passphrase opens and mends") {
        vault = Vault::open(it.folder, VaultFolder::secret(QStringLiteral("new words")), Access::ReadWrite, it.machine());
        CHECK(vault->wasMended());
        CHECK(readFile(it.keysFile()) == inForce);
    }
    SECTION("reading does not mend, but reads") {
        vault = Vault::open(it.folder, VaultFolder::secret(QStringLiteral("new words")), Access::ReadOnly, it.machine());
        CHECK(vault->wasMended());
        CHECK(readFile(it.keysFile()) == older);
    }
    SECTION("with the copy older too there is nothing to mend from") {
        scribble(it.keysFile() + QStringLiteral(".bak"), older);
        CHECK(opening(it, VaultFolder::secret()) == ErrorCode::OlderKeys);
        CHECK(opening(it, VaultFolder::secret(QStringLiteral("new words"))) == ErrorCode::WrongPassphrase);
    }
}

TEST_CASE("an older keys.json that still opens is mended where the same passphrase is in force") {
    VaultFolder it;
    auto vault = it.create().vault;
    const QByteArray older = readFile(it.keysFile());
    vault->newRecoveryCode();
    vault.reset();
    const QByteArray inForce = readFile(it.keysFile());
    scribble(it.keysFile(), older);
    vault = it.open();
    CHECK(vault->wasMended());
    CHECK(readFile(it.keysFile()) == inForce);
    vault->newRecoveryCode();
    vault.reset();
    CHECK_FALSE(it.open()->wasMended());
}

TEST_CASE("a change cut off before the database heard of it counts, and a lost copy is made again") {
    VaultFolder it;
    auto vault = it.create().vault;
    const QByteArray hash = *vault->meta(vault::metaKeysHash);
    const QString code = vault->newRecoveryCode();
    vault->setMeta(vault::metaGeneration, "1");
    vault->setMeta(vault::metaKeysHash, hash);
    vault.reset();
    QFile::remove(it.keysFile() + QStringLiteral(".bak"));
    it.open().reset();
    CHECK(readFile(it.keysFile() + QStringLiteral(".bak")) == readFile(it.keysFile()));
    CHECK(opening(it, Secret::recoveryCode(code)) == std::nullopt);
    CHECK(it.open()->meta(vault::metaGeneration) == QByteArray("2"));
}

TEST_CASE("a disk that fails while keys change leaves the former keys or the new ones, never none") {
    for (const auto at : {FailingFiles::At::Write, FailingFiles::At::Sync, FailingFiles::At::Rename})
        for (int after = 0; after < 3; ++after) {
            VaultFolder it;
            it.create().vault.reset();
            FailingFiles files(at, after);
            const auto code = errorOf([&] {
                Vault::open(it.folder, VaultFolder::secret(), Access::ReadWrite, it.machine(files))
                    ->changePassphrase(VaultFolder::secret(QStringLiteral("new words")));
            });
            const bool changed = opening(it, VaultFolder::secret(QStringLiteral("new words"))) == std::nullopt;
            const bool former = opening(it, VaultFolder::secret()) == std::nullopt;
            INFO("operation " << int(at) << " call " << after);
            CHECK(changed != former);
            CHECK(changed == !code.has_value());
        }
}

TEST_CASE("a disk that fails while a vault is made leaves no folder") {
    for (int after = 0; after < 2; ++after) {
        VaultFolder it;
        FailingFiles files(FailingFiles::At::Write, after);
        const auto code = errorOf([&] {
            Vault::create(it.folder, {VaultFolder::secret(), Uuid::v4(it.random), true}, it.machine(files));
        });
        if (after == 0) CHECK(code == ErrorCode::DiskFull);
        CHECK(QFileInfo::exists(it.folder) == !code.has_value());
    }
}
