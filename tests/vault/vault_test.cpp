#include "core/vault/vault.h"
#include "core/crypto/hash.h"
#include "tests/support/catch.h"
#include "tests/vault/test_vault_folder.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using namespace balai;
using namespace balai::test;
using vault::Access;
using vault::Secret;
using vault::Vault;

namespace {

// Root may write anywhere: what an ordinary person meets is tried as one.
class OrdinaryPerson {
public:
    OrdinaryPerson() : m_was(::geteuid()) {
        if (m_was == 0) m_is = ::seteuid(65534) == 0;
    }
    ~OrdinaryPerson() {
        if (m_is && ::seteuid(m_was) != 0) std::abort();
    }

private:
    uid_t m_was;
    bool m_is = false;
};

void setModes(const QString &folder, mode_t folderMode, mode_t fileMode) {
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden); it.hasNext();)
        REQUIRE(::chmod(QFile::encodeName(it.next()).constData(), fileMode) == 0);
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), folderMode) == 0);
}

void copyFolder(const QString &from, const QString &to) {
    REQUIRE(QDir().mkpath(to));
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile::remove(to + u'/' + file.fileName());
        REQUIRE(QFile::copy(file.filePath(), to + u'/' + file.fileName()));
    }
}

}  // namespace

TEST_CASE("a new vault opens again with its passphrase and holds what was written") {
    VaultFolder it;
    Uuid id, account;
    {
        auto created = it.create();
        id = created.vault->vaultId();
        account = created.vault->account();
        CHECK(created.recoveryCode.size() == 71);
        CHECK_FALSE(created.vault->isMovedOrCopied());
        note(*created.vault);
    }
    auto vault = it.open();
    CHECK(vault->vaultId() == id);
    CHECK(vault->account() == account);
    CHECK(vault->isTest());
    CHECK_FALSE(vault->isMovedOrCopied());
    CHECK_FALSE(vault->isRestored());
    CHECK(notesIn(vault->database()) == 1);
    CHECK(vault->identityKey().size() == 32);
    CHECK(vault->handoffKey().size() == 32);
    CHECK_FALSE(vault->identityKey().equals(vault->handoffKey()));
}

TEST_CASE("a vault's folder and files are private") {
    VaultFolder it;
    auto created = it.create();
    struct stat status {};
    REQUIRE(::stat(QFile::encodeName(it.folder).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
    for (const QFileInfo &file : QDir(it.folder).entryInfoList(QDir::Files)) {
        REQUIRE(::stat(QFile::encodeName(file.filePath()).constData(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0600);
    }
}

TEST_CASE("a vault is made in an empty folder, never over anything") {
    VaultFolder it;
    REQUIRE(QDir().mkpath(it.folder));
    it.create().vault.reset();
    CHECK(errorOf([&] { it.create(); }) == ErrorCode::AlreadyExists);
    CHECK(notesIn([&]() -> vault::Database & {
              static std::unique_ptr<Vault> vault;
              vault = it.open();
              note(*vault);
              return vault->database();
          }()) == 1);
    it.folder = it.scratch / QStringLiteral("no/such/place");
    CHECK(errorOf([&] { it.create(); }) == ErrorCode::NotFound);
}

TEST_CASE("the ways of not opening are told apart") {
    VaultFolder it;
    it.create().vault.reset();
    const auto opening = [&](const QString &words) {
        return errorOf([&] { Vault::open(it.folder, VaultFolder::secret(words), Access::ReadWrite, it.machine()); });
    };
    CHECK(opening(QStringLiteral("wrong horse")) == ErrorCode::WrongPassphrase);
    CHECK(errorOf([] { Secret::passphrase(QString()); }) == ErrorCode::InvalidInput);
    SECTION("no vault there") {
        it.folder = it.scratch.path();
        CHECK(opening(QStringLiteral("correct horse")) == ErrorCode::NotFound);
    }
    SECTION("no database") {
        QFile::remove(it.file(QStringLiteral("vault.db")));
        CHECK(opening(QStringLiteral("correct horse")) == ErrorCode::Damaged);
    }
    SECTION("a newer database") {
        it.open()->setMeta(vault::metaFormat, "2");
        CHECK(opening(QStringLiteral("correct horse")) == ErrorCode::NewerFormat);
    }
    SECTION("a database of no format") {
        it.open()->setMeta(vault::metaFormat, "none");
        CHECK(opening(QStringLiteral("correct horse")) == ErrorCode::Damaged);
    }
    SECTION("another vault's database") {
        VaultFolder other("other");
        other.create().vault.reset();
        scribble(it.file(QStringLiteral("vault.db")), readFile(other.file(QStringLiteral("vault.db"))));
        CHECK(opening(QStringLiteral("correct horse")) == ErrorCode::Damaged);
    }
}

TEST_CASE("a passphrase typed on another system is the same passphrase") {
    VaultFolder it;
    it.create().vault.reset();
    const QString wide = QString::fromUtf8("ｃｏｒｒｅｃｔ ｈｏｒｓｅ");
    CHECK(Vault::open(it.folder, VaultFolder::secret(wide), Access::ReadOnly, it.machine()));
}

TEST_CASE("a second writer is refused at once and told who holds the vault") {
    VaultFolder it;
    auto first = it.create().vault;
    try {
        it.open();
        FAIL("opened twice");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::VaultInUse);
        CHECK(error.params().value(QStringLiteral("program")).toString() == QStringLiteral("test"));
        CHECK(error.params().value(QStringLiteral("pid")).toLongLong() == ::getpid());
        CHECK(error.params().value(QStringLiteral("here")).toBool());
    }
    note(*first);
    CHECK(notesIn(it.open(Access::ReadOnly)->database()) == 1);
    first.reset();
    CHECK_NOTHROW(it.open());
}

TEST_CASE("opening to read changes no file of the vault") {
    VaultFolder it;
    { auto created = it.create(); note(*created.vault); }
    QMap<QString, QByteArray> before;
    for (const QFileInfo &file : QDir(it.folder).entryInfoList(QDir::Files))
        before.insert(file.fileName(), readFile(file.filePath()));
    {
        auto vault = it.open(Access::ReadOnly);
        CHECK(notesIn(vault->database()) == 1);
        CHECK(errorOf([&] { note(*vault); }) == ErrorCode::ReadOnly);
        CHECK(errorOf([&] { vault->newRecoveryCode(); }) == ErrorCode::ReadOnly);
    }
    QMap<QString, QByteArray> after;
    for (const QFileInfo &file : QDir(it.folder).entryInfoList(QDir::Files))
        after.insert(file.fileName(), readFile(file.filePath()));
    CHECK(before == after);
}

TEST_CASE("a folder that cannot be written opens to read only") {
    VaultFolder it;
    { auto created = it.create(); note(*created.vault); }
    REQUIRE(::chmod(QFile::encodeName(it.scratch.path()).constData(), 0755) == 0);
    setModes(it.folder, 0555, 0444);
    {
        const OrdinaryPerson person;
        CHECK(errorOf([&] { it.open(); }) == ErrorCode::Permission);
        CHECK(notesIn(it.open(Access::ReadOnly)->database()) == 1);
        const QString own = std::exchange(it.folder, it.scratch / QStringLiteral("another.balai"));
        CHECK(errorOf([&] { it.create(); }) == ErrorCode::Permission);
        it.folder = own + QStringLiteral("/deeper");
        CHECK(errorOf([&] { it.create(); }) == ErrorCode::Usage);
        it.folder = own;
    }
    setModes(it.folder, 0755, 0644);
}

TEST_CASE("what was acknowledged survives a killed program, and the vault is free again") {
    VaultFolder it;
    { auto created = it.create(); note(*created.vault); }
    int acknowledged[2];
    REQUIRE(::pipe(acknowledged) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto vault = it.open();
        for (;;) {
            note(*vault);
            if (::write(acknowledged[1], "x", 1) != 1) ::_exit(1);
        }
    }
    ::close(acknowledged[1]);
    char one;
    qint64 count = 1;
    for (int i = 0; i < 20 && ::read(acknowledged[0], &one, 1) == 1; ++i) ++count;
    REQUIRE(::kill(child, SIGKILL) == 0);
    ::waitpid(child, nullptr, 0);
    while (::read(acknowledged[0], &one, 1) == 1) ++count;
    ::close(acknowledged[0]);
    CHECK(count >= 21);
    CHECK(notesIn(it.open(Access::ReadOnly)->database()) >= count);
    auto vault = it.open();
    CHECK(notesIn(vault->database()) >= count);
    CHECK(notesIn(vault->database()) <= count + 1);
    CHECK_FALSE(vault->isMovedOrCopied());
    CHECK(vault->database().integrityFindings().isEmpty());
}

TEST_CASE("a folder named with a slash at its end is the same folder") {
    VaultFolder it;
    it.create().vault.reset();
    it.folder += u'/';
    auto vault = it.open();
    CHECK_FALSE(vault->isMovedOrCopied());
    CHECK_FALSE(vault->folder().endsWith(u'/'));
}

TEST_CASE("a copy taken while the vault was open is read whole where nothing can be written") {
    VaultFolder it;
    auto writer = it.create().vault;
    note(*writer);
    note(*writer);
    const QString copy = it.scratch / QStringLiteral("Copy.balai");
    copyFolder(it.folder, copy);
    it.folder = copy;
    REQUIRE(QFileInfo(it.file(QStringLiteral("vault.db-wal"))).size() > 0);
    REQUIRE(::chmod(QFile::encodeName(it.scratch.path()).constData(), 0755) == 0);
    setModes(it.folder, 0555, 0444);
    {
        const OrdinaryPerson person;
        auto reader = it.open(Access::ReadOnly);
        CHECK(notesIn(reader->database()) == 2);
        CHECK(errorOf([&] { note(*reader); }) == ErrorCode::ReadOnly);
    }
    setModes(it.folder, 0755, 0644);
}

TEST_CASE("a locked vault has no keys, is held against others, and opens again") {
    VaultFolder it;
    auto vault = it.create().vault;
    note(*vault);
    vault->lock();
    CHECK(vault->isLocked());
    CHECK(errorOf([&] { vault->identityKey(); }) == ErrorCode::NoKey);
    CHECK(errorOf([&] { vault->database(); }) == ErrorCode::Internal);
    CHECK(errorOf([&] { vault->unlock(VaultFolder::secret(QStringLiteral("wrong"))); }) == ErrorCode::WrongPassphrase);
    CHECK(vault->isLocked());
    CHECK(errorOf([&] { it.open(); }) == ErrorCode::VaultInUse);
    vault->unlock(VaultFolder::secret());
    CHECK(notesIn(vault->database()) == 1);
}

TEST_CASE("a copied folder is noticed once, the original stays known") {
    VaultFolder it;
    { auto created = it.create(); note(*created.vault); }
    const QString original = it.folder, copy = it.scratch / QStringLiteral("Copy.balai");
    copyFolder(original, copy);
    it.folder = copy;
    {
        auto vault = it.open();
        CHECK(vault->isMovedOrCopied());
    }
    {
        auto vault = it.open();
        CHECK(vault->isMovedOrCopied());  // nothing was written, so nothing was settled
        note(*vault);
    }
    CHECK_FALSE(it.open()->isMovedOrCopied());
    it.folder = original;
    CHECK_FALSE(it.open()->isMovedOrCopied());
}

TEST_CASE("an older copy put back in the same place is noticed") {
    VaultFolder it;
    { auto created = it.create(); note(*created.vault); }
    const QString kept = it.scratch / QStringLiteral("kept");
    copyFolder(it.folder, kept);
    note(*it.open());
    copyFolder(kept, it.folder);
    CHECK(it.open()->isMovedOrCopied());
}

TEST_CASE("a failed transaction does not make the folder a stranger") {
    VaultFolder it;
    { auto created = it.create(); note(*created.vault); }
    {
        auto vault = it.open();
        vault::Transaction transaction(vault->database());
        vault->setMeta("x", "y");
    }
    CHECK_FALSE(it.open()->isMovedOrCopied());
}

TEST_CASE("where settings cannot be written, a copy is noticed once and the original never") {
    VaultFolder it;
    scribble(it.settings, "a file where a folder should be");
    { auto created = it.create(); note(*created.vault); }
    CHECK_FALSE(it.open()->isMovedOrCopied());
    const QString copy = it.scratch / QStringLiteral("Copy.balai");
    copyFolder(it.folder, copy);
    it.folder = copy;
    {
        auto vault = it.open();
        CHECK(vault->isMovedOrCopied());
        note(*vault);
    }
    CHECK_FALSE(it.open()->isMovedOrCopied());
}

TEST_CASE("the settings hold nothing of the vault but random marks") {
    VaultFolder it;
    auto vault = it.create().vault;
    note(*vault);
    int files = 0;
    for (QDirIterator each(it.settings, QDir::Files, QDirIterator::Subdirectories); each.hasNext(); ++files) {
        const QString path = each.next();
        const QByteArray text = readFile(path);
        CHECK_FALSE(path.contains(QStringLiteral("Council")));
        CHECK_FALSE(path.contains(vault->vaultId().text()));
        CHECK_FALSE(text.contains("Council"));
        CHECK_FALSE(text.contains(vault->vaultId().text().toLatin1()));
        CHECK_FALSE(text.contains(vault->account().text().toLatin1()));
    }
    CHECK(files == 2);
}

TEST_CASE("nothing written is found in any file of the folder, open or closed") {
    VaultFolder it;
    const QString canary = QStringLiteral("canary-of-the-river-4711");
    auto vault = it.create().vault;
    for (int i = 0; i < 200; ++i) note(*vault, canary + QString::number(i));
    const auto look = [&] {
        int files = 0;
        for (QDirIterator each(it.scratch.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext(); ++files) {
            const QByteArray bytes = readFile(each.next());
            CHECK_FALSE(bytes.contains(canary.toUtf8()));
            CHECK_FALSE(bytes.contains(canary.toUtf8().toBase64().left(20)));
            CHECK_FALSE(bytes.contains("correct horse"));
            CHECK_FALSE(bytes.contains("SQLite format"));
        }
        return files;
    };
    CHECK(look() >= 6);
    vault.reset();
    CHECK(look() >= 4);
}

TEST_CASE("two vaults made from one seed have the same keys, another seed has others") {
    VaultFolder one("a"), two("a"), three("b");
    const auto made = one.create(), again = two.create(), other = three.create();
    CHECK(made.recoveryCode == again.recoveryCode);
    CHECK(readFile(one.keysFile()) == readFile(two.keysFile()));
    CHECK(made.recoveryCode != other.recoveryCode);
}

TEST_CASE("a key derived for one purpose is stable and of no use for another") {
    VaultFolder it;
    auto vault = it.create().vault;
    const auto key = vault->derivedKey("drafts");
    CHECK(key.equals(vault->derivedKey("drafts")));
    CHECK_FALSE(key.equals(vault->derivedKey("index")));
}
