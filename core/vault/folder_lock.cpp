#include "core/vault/folder_lock.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/bytes.h"
#include "core/vault/machine.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace balai::vault {

namespace {

constexpr qint64 longestNote = 4096;

// Tells computers apart without naming them. Drawn by the system, never from a repeatable stream. Where settings
// cannot be kept, it is good for this one process.
QString hostNumber(const QString &settingsFolder) {
    const QString path = QDir(settingsFolder).filePath(QStringLiteral("host"));
    try {
        const QByteArray kept = readFile(path, 64);
        if (kept.size() == 16) return QString::fromLatin1(kept);
    } catch (const Error &) {  // the first time
    }
    SystemRandom random;
    const QByteArray drawn = crypto::toHex(random.bytes(8));
    try {
        QDir().mkpath(settingsFolder);
        writeFile(path, drawn, FileAccess::Private);
    } catch (const Error &) {  // settings that cannot be written
    }
    return QString::fromLatin1(drawn);
}

[[noreturn]] void refuse(int file, const QString &host) {
    char note[longestNote];
    const ssize_t size = ::pread(file, note, sizeof note, 0);
    const QJsonObject holder = QJsonDocument::fromJson(QByteArray(note, int(qMax<ssize_t>(size, 0)))).object();
    ::close(file);
    throw Error(ErrorCode::VaultInUse, QStringLiteral("another program has the vault open"),
                {{QStringLiteral("program"), holder.value(QLatin1String("program")).toString()},
                 {QStringLiteral("pid"), holder.value(QLatin1String("pid")).toInteger()},
                 {QStringLiteral("here"), holder.value(QLatin1String("host")).toString() == host}});
}

// Only a note for people: the lock holds without it.
void writeNote(int file, const QString &program, const QString &host) {
    const QJsonObject note{{QStringLiteral("program"), program},
                           {QStringLiteral("pid"), qint64(::getpid())},
                           {QStringLiteral("host"), host}};
    const QByteArray text = QJsonDocument(note).toJson(QJsonDocument::Compact) + '\n';
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, text.constData(), size_t(text.size()), 0) < 0) return;
}

}  // namespace

std::unique_ptr<FolderLock> FolderLock::take(const QString &folder, const Machine &machine) {
    const QString path = QDir(folder).filePath(QStringLiteral("lock"));
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) throwErrno(QStringLiteral("cannot open the lock"), path);
    const QString host = hostNumber(machine.settingsFolder);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        if (error == EWOULDBLOCK) refuse(file, host);
        ::close(file);
        errno = error;
        throwErrno(QStringLiteral("cannot lock the vault"), path);
    }
    writeNote(file, machine.program, host);
    return std::unique_ptr<FolderLock>(new FolderLock(file));
}

FolderLock::~FolderLock() { ::close(m_file); }

}  // namespace balai::vault
