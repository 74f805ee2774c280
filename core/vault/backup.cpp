#include "core/vault/backup.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/vault/backup_zip.h"
#include "core/vault/key_slots.h"
#include "core/vault/outside.h"
#include "core/vault/vault.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balai::vault {

namespace {

QString beside(const QString &path, const char *suffix) {
    return path + QLatin1String(suffix) + QString::number(::getpid());
}

void requireNothingAt(const QString &path) {
    struct stat status {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) return;
    errno = EEXIST;
    throwErrno(QStringLiteral("will not overwrite"), path);
}

void syncPath(const QString &path, FileOps &files) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) throwErrno(QStringLiteral("cannot open what was written"), path);
    const int code = files.sync(fd);
    const int error = errno;
    ::close(fd);
    errno = error;
    if (code != 0) throwErrno(QStringLiteral("cannot sync"), path);
}

// What was made on the way goes, whatever happens.
class Leftover {
public:
    explicit Leftover(QString path) : m_path(std::move(path)) {}
    ~Leftover() {
        if (QFileInfo(m_path).isDir())
            QDir(m_path).removeRecursively();
        else
            for (const char *suffix : {"", "-wal", "-shm"}) QFile::remove(m_path + QLatin1String(suffix));
    }
    Leftover(const Leftover &) = delete;
    Leftover &operator=(const Leftover &) = delete;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

// The target was seen to be free; a file that came meanwhile is not written over either.
void moveInto(const QString &from, const QString &to, FileOps &files) {
    requireNothingAt(to);
    if (files.rename(QFile::encodeName(from), QFile::encodeName(to)) != 0)
        throwErrno(QStringLiteral("cannot put in place"), to);
    try {
        syncPath(QFileInfo(to).absolutePath(), files);
    } catch (const Error &) {
        files.rename(QFile::encodeName(to), QFile::encodeName(from));  // what is not known to stay is not left there
        throw;
    }
}

class PartFile {
public:
    PartFile(const QString &path, FileOps &files) : m_path(path), m_files(files) {
        m_fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (m_fd < 0) throwErrno(QStringLiteral("cannot create file"), path);
    }
    ~PartFile() { ::close(m_fd); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    void write(const QByteArray &bytes) {
        for (qint64 done = 0; done < bytes.size();) {
            const qint64 part = m_files.write(m_fd, bytes.constData() + done, bytes.size() - done);
            if (part < 0 && errno == EINTR) continue;
            if (part <= 0) throwErrno(QStringLiteral("cannot write file"), m_path);
            done += part;
        }
    }
    void sync() {
        if (m_files.sync(m_fd) != 0) throwErrno(QStringLiteral("cannot sync file"), m_path);
    }

private:
    QString m_path;
    FileOps &m_files;
    int m_fd;
};

BackupReport reportOf(const Manifest &manifest) { return {manifest.vault, manifest.madeMs, manifest.database.size, {}}; }

void requireKeysOf(const BackupZip &zip) {
    if (KeySlots::parse(zip.keys()).vault() != zip.manifest().vault)
        throw Error(ErrorCode::Damaged, QStringLiteral("keys.json of the backup is of another vault"));
}

// Of the vault's own folder, `backups` alone takes one.
void requireBackupPlace(const Vault &vault, const QString &file) {
    requireNothingAt(file);
    const QString folder = QFileInfo(file).absolutePath(), own = QDir(vault.folder()).absoluteFilePath(QStringLiteral("backups"));
    if (folder == own && ::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        throwErrno(QStringLiteral("cannot make the folder for backups"), folder);
    if (QFileInfo(folder).canonicalFilePath() != QFileInfo(own).canonicalFilePath() || !QFileInfo(own).isDir()) requireOutside(file);
    if (::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) != 0)
        throwErrno(QStringLiteral("cannot write into the folder"), file);
}

}  // namespace

QString defaultBackupPath(const Vault &vault) {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(vault.machine().clock.nowMs(), Qt::UTC);
    const QString name = QFileInfo(vault.folder()).completeBaseName() + u'-' + now.toString(u"yyyyMMdd-HHmmss");
    return QDir(vault.folder()).filePath(QString(QStringLiteral("backups/") + name + QStringLiteral(".zip")));
}

namespace {

void writeBackup(const Vault &vault, const QString &file, Progress &progress) {
    FileOps &files = vault.machine().files;
    const Leftover database(beside(file, ".db-")), part(beside(file, ".part-"));
    const QByteArray keys = vault.writeSnapshot(database.path());
    stepOrCancel(progress, 0, 100);
    writeBackupZip(part.path(), database.path(), keys,
                   {vault.vaultId(), vault.machine().clock.nowMs(), hashedFile(database.path()), hashedBytes(keys)},
                   progress);
    if (::chmod(QFile::encodeName(part.path()).constData(), 0600) != 0)
        throwErrno(QStringLiteral("cannot make the backup private"), part.path());
    verifyBackup(part.path(), progress);
    syncPath(part.path(), files);
    moveInto(part.path(), file, files);
}

}  // namespace

void makeBackup(const Vault &vault, const QString &file, Progress &progress) {
    requireBackupPlace(vault, file);
    try {
        writeBackup(vault, file, progress);
    } catch (const Error &error) {
        throw about(error, file);
    }
}

BackupReport verifyBackup(const QString &file, Progress &progress) {
    const BackupZip zip(file);
    requireKeysOf(zip);
    zip.readDatabase([](const QByteArray &) {}, progress);
    return reportOf(zip.manifest());
}

// The copy that is opened is as encrypted as the backup itself.
BackupReport verifyBackup(const QString &file, const Secret &secret, const Machine &machine, Progress &progress) {
    const QTemporaryDir scratch;
    const QString folder = scratch.filePath(QStringLiteral("restored"));
    BackupReport report = reportOf(BackupZip(file).manifest());
    restoreBackup(file, folder, progress, machine.files);
    report.findings = Vault::open(folder, secret, Access::ReadOnly, machine)->database().integrityFindings();
    return report;
}

void restoreBackup(const QString &file, const QString &to, Progress &progress, FileOps &files) {
    const QString folder = QDir(to).absolutePath();
    requireNothingAt(folder);
    requireOutside(folder);
    const BackupZip zip(file);
    requireKeysOf(zip);
    const Leftover part(beside(folder, ".part-"));
    if (::mkdir(QFile::encodeName(part.path()).constData(), 0700) != 0)
        throwErrno(QStringLiteral("cannot make the vault's folder"), folder);
    PartFile database(part.path() + QStringLiteral("/vault.db"), files);
    zip.readDatabase([&](const QByteArray &bytes) { database.write(bytes); }, progress);
    database.sync();
    const KeyFolder keys(part.path(), files);
    keys.write(zip.keys());
    keys.writeCopy(zip.keys());
    moveInto(part.path(), folder, files);
}

}  // namespace balai::vault
