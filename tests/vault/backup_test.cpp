#include "core/vault/backup.h"
#include "core/crypto/hash.h"
#include "core/vault/faulty_disk.h"
#include "tests/support/catch.h"
#include "tests/vault/test_vault_folder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <cerrno>
#include <sys/stat.h>

using namespace balai;
using namespace balai::test;
using vault::Access;
using vault::Vault;

namespace {

struct Entry {
    QByteArray name, bytes;
    bool operator==(const Entry &) const = default;
};

void le(QByteArray &to, quint64 value, int bytes) {
    for (int i = 0; i < bytes; ++i) to.append(char(value >> (8 * i)));
}

quint32 crcOf(const QByteArray &bytes) {
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int i = 0; i < 8; ++i) crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

// A zip as somebody with bad intentions would write it: any names, any method, any claimed size (PKWARE APPNOTE 4.3).
QByteArray zipOf(const QList<Entry> &entries, int method = 0, quint32 claimed = 0) {
    QByteArray file, directory;
    for (const Entry &entry : entries) {
        const quint32 at = quint32(file.size()), size = quint32(entry.bytes.size());
        QByteArray common;
        le(common, 20, 2), le(common, 0x800, 2), le(common, quint64(method), 2), le(common, 0, 2), le(common, 0x5b77, 2);
        le(common, crcOf(entry.bytes), 4), le(common, size, 4), le(common, claimed ? claimed : size, 4);
        le(common, quint64(entry.name.size()), 2), le(common, 0, 2);
        le(file, 0x04034b50, 4);
        file += common + entry.name + entry.bytes;
        le(directory, 0x02014b50, 4), le(directory, 20, 2);
        directory += common;
        le(directory, 0, 2), le(directory, 0, 2), le(directory, 0, 2), le(directory, 0, 4), le(directory, at, 4);
        directory += entry.name;
    }
    const qsizetype at = file.size();
    file += directory;
    le(file, 0x06054b50, 4), le(file, 0, 4);
    le(file, quint64(entries.size()), 2), le(file, quint64(entries.size()), 2);
    le(file, quint64(directory.size()), 4), le(file, quint64(at), 4), le(file, 0, 2);
    return file;
}

QByteArray manifestFor(const Uuid &vault, const QByteArray &database, const QByteArray &keys, int format = 1) {
    const auto entry = [](const QByteArray &bytes) {
        return QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(crypto::sha256(bytes).toHex())},
                           {QStringLiteral("size"), bytes.size()}};
    };
    const QJsonObject files{{QStringLiteral("vault.db"), entry(database)}, {QStringLiteral("keys.json"), entry(keys)}};
    const QJsonObject whole{{QStringLiteral("files"), files},
                            {QStringLiteral("format"), format},
                            {QStringLiteral("made"), 1},
                            {QStringLiteral("vault"), vault.text()}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

TEST_CASE("a backup made beside a writer restores into a new folder and says that it is restored") {
    VaultFolder it;
    auto writer = it.create().vault;
    note(*writer);
    const QString file = it.scratch / QStringLiteral("b.zip"), folder = it.scratch / QStringLiteral("Back.balai");
    {
        auto reader = it.open(Access::ReadOnly);
        vault::makeBackup(*reader, file);
    }
    note(*writer);
    CHECK_FALSE(writer->isRestored());
    struct stat status {};
    REQUIRE(::stat(QFile::encodeName(file).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);

    const auto report = vault::verifyBackup(file, VaultFolder::secret(), it.machine());
    CHECK(report.vault == writer->vaultId());
    CHECK(report.madeMs == it.clock.nowMs());
    CHECK(report.findings.isEmpty());

    vault::restoreBackup(file, folder);
    it.folder = folder;
    auto restored = it.open();
    CHECK(notesIn(restored->database()) == 1);
    CHECK(restored->isRestored());
    CHECK(restored->isMovedOrCopied());
    CHECK(restored->vaultId() == writer->vaultId());
    REQUIRE(::stat(QFile::encodeName(folder).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
}

TEST_CASE("a backup is never written over another file, nor restored over a folder") {
    VaultFolder it;
    auto vault = it.create().vault;
    const QString file = vault::defaultBackupPath(*vault);
    CHECK(file == it.file(QStringLiteral("backups/Council-20260921-141320.zip")));
    vault::makeBackup(*vault, file);
    const QByteArray made = readFile(file);
    CHECK(errorOf([&] { vault::makeBackup(*vault, file); }) == ErrorCode::AlreadyExists);
    CHECK(readFile(file) == made);
    CHECK(errorOf([&] { vault::restoreBackup(file, it.folder); }) == ErrorCode::AlreadyExists);
    CHECK(QDir(it.file(QStringLiteral("backups"))).entryList(QDir::Files).size() == 1);
    CHECK(errorOf([&] { vault::makeBackup(*vault, it.scratch / QStringLiteral("no/b.zip")); }) == ErrorCode::NotFound);
}

TEST_CASE("a backup holds the keys that are in force when it is made") {
    VaultFolder it;
    auto writer = it.create().vault;
    auto reader = it.open(Access::ReadOnly);
    const auto words = VaultFolder::secret(QStringLiteral("second"));
    writer->addPassphrase(Uuid::v4(it.random), words, {});
    const QString file = it.scratch / QStringLiteral("b.zip");
    vault::makeBackup(*reader, file);
    CHECK(vault::verifyBackup(file, words, it.machine()).findings.isEmpty());
    CHECK(errorOf([&] { vault::verifyBackup(file, VaultFolder::secret(QStringLiteral("no")), it.machine()); }) ==
          ErrorCode::WrongPassphrase);
}

TEST_CASE("a damaged backup is found out and restores to nothing") {
    VaultFolder it;
    auto vault = it.create().vault;
    note(*vault);
    const QString file = it.scratch / QStringLiteral("b.zip"), folder = it.scratch / QStringLiteral("Back.balai");
    vault::makeBackup(*vault, file);
    const QByteArray whole = readFile(file);
    const QString bad = it.scratch / QStringLiteral("bad.zip");
    // Bytes of a zip that no reader needs (times, versions, attributes) may change; content never.
    const QByteArray content = readFile(it.keysFile());
    const qsizetype keysAt = whole.indexOf(content), manifestAt = whole.indexOf("{\"files\"");
    REQUIRE(keysAt > 0);
    REQUIRE(manifestAt > 0);
    for (const qsizetype at : {keysAt, keysAt + 700, manifestAt, manifestAt + 40, manifestAt + 250, keysAt + 6000,
                               whole.size() / 2, whole.size() - 400}) {
        scribble(bad, flipped(whole, at));
        INFO("byte " << at << " of " << whole.size());
        CHECK(errorOf([&] { vault::verifyBackup(bad); }) == ErrorCode::Damaged);
        CHECK(errorOf([&] { vault::restoreBackup(bad, folder); }) == ErrorCode::Damaged);
        CHECK_FALSE(QFileInfo::exists(folder));
    }
    for (const qsizetype length : {qsizetype(0), qsizetype(10), whole.size() / 2, whole.size() - 1}) {
        scribble(bad, whole.left(length));
        CHECK(errorOf([&] { vault::verifyBackup(bad); }) == ErrorCode::Damaged);
    }
    CHECK(errorOf([&] { vault::verifyBackup(it.scratch / QStringLiteral("none.zip")); }) == ErrorCode::NotFound);
    CHECK(QDir(it.scratch.path()).entryList({QStringLiteral("*part*")}, QDir::AllEntries).isEmpty());
}

TEST_CASE("any flipped byte of a backup is found or does not matter") {
    VaultFolder it;
    auto vault = it.create().vault;
    note(*vault);
    const QString file = it.scratch / QStringLiteral("b.zip"), bad = it.scratch / QStringLiteral("bad.zip");
    vault::makeBackup(*vault, file);
    const QByteArray whole = readFile(file);
    const auto before = vault::verifyBackup(file);
    for (qsizetype at = 0; at < whole.size(); at += at < 2400 || at > whole.size() - 300 ? 7 : 1999) {
        scribble(bad, flipped(whole, at, 0x10));
        INFO("byte " << at << " of " << whole.size());
        auto after = before;
        const auto code = errorOf([&] { after = vault::verifyBackup(bad); });
        CHECK((!code || code == ErrorCode::Damaged));
        CHECK(after.vault == before.vault);
        CHECK(after.databaseBytes == before.databaseBytes);
    }
}

TEST_CASE("a hostile zip is refused and writes nothing") {
    VaultFolder it;
    auto vault = it.create().vault;
    const QByteArray keys = readFile(it.keysFile()), database("not a database");
    const QByteArray manifest = manifestFor(vault->vaultId(), database, keys);
    const Entry first{"manifest.json", manifest}, second{"keys.json", keys}, third{"vault.db", database};
    const QString file = it.scratch / QStringLiteral("h.zip"), folder = it.scratch / QStringLiteral("out/Back.balai");
    REQUIRE(QDir().mkpath(it.scratch / QStringLiteral("out")));
    const auto verifying = [&](const QByteArray &zip) {
        scribble(file, zip);
        const auto code = errorOf([&] { vault::verifyBackup(file); });
        CHECK(errorOf([&] { vault::restoreBackup(file, folder); }) == code);
        if (code) CHECK(QDir(it.scratch / QStringLiteral("out")).isEmpty());
        return code;
    };
    CHECK(verifying(zipOf({first, second, third})) == std::nullopt);
    REQUIRE(QDir(folder).removeRecursively());
    CHECK(verifying(zipOf({first, second, {"../vault.db", database}})) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({first, second, {"/vault.db", database}})) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({first, second, third, {"../evil", "x"}})) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({first, second, third, third})) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({first, second})) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({first, second, third}, 8)) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({first, second, third}, 0, 0xfffffff0)) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({{"manifest.json", QByteArray(2 << 20, ' ')}, second, third})) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({{"manifest.json", "[]"}, second, third})) == ErrorCode::Damaged);
    CHECK(verifying(zipOf({first, {"keys.json", "{}"}, third})) == ErrorCode::Damaged);
    const Entry ofAnother{"manifest.json", manifestFor(Uuid::v4(it.random), database, keys)};
    CHECK(verifying(zipOf({ofAnother, second, third})) == ErrorCode::Damaged);
    const Entry newer{"manifest.json", manifestFor(vault->vaultId(), database, keys, 2)};
    CHECK(verifying(zipOf({newer, second, third})) == ErrorCode::NewerFormat);
}

TEST_CASE("a full disk or a cancel while a backup is made leaves no file") {
    VaultFolder it;
    auto vault = it.create().vault;
    note(*vault);
    const QString out = it.scratch / QStringLiteral("out");
    REQUIRE(QDir().mkpath(out));
    for (int after = 0; after < 6; ++after) {
        int left = after;
        const vault::FaultyDisk disk([&](vault::DiskOperation operation, const QString &) {
            return operation == vault::DiskOperation::Write && left-- == 0 ? ENOSPC : 0;
        });
        const auto code = errorOf([&] { vault::makeBackup(*vault, out + QStringLiteral("/b.zip")); });
        if (code) CHECK(code == ErrorCode::DiskFull);
        CHECK(QDir(out).entryList(QDir::Files | QDir::Hidden).size() == (code ? 0 : 1));
        QFile::remove(out + QStringLiteral("/b.zip"));
    }
    class Impatient final : public Progress {
        void step(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    } impatient;
    CHECK(errorOf([&] { vault::makeBackup(*vault, out + QStringLiteral("/b.zip"), impatient); }) == ErrorCode::Cancelled);
    CHECK(QDir(out).isEmpty());
}

TEST_CASE("a backup holds no plain words") {
    VaultFolder it;
    auto vault = it.create().vault;
    for (int i = 0; i < 100; ++i) note(*vault, QStringLiteral("canary-of-the-river"));
    const QString file = it.scratch / QStringLiteral("b.zip");
    vault::makeBackup(*vault, file);
    const QByteArray bytes = readFile(file);
    CHECK_FALSE(bytes.contains("canary"));
    CHECK_FALSE(bytes.contains("SQLite format"));
    CHECK_FALSE(bytes.contains("Council"));
}
