#include "core/base/files.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balai {

namespace {

ErrorCode codeOf(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT: return ErrorCode::DiskFull;
    case EACCES:
    case EPERM: return ErrorCode::Permission;
    case EROFS: return ErrorCode::ReadOnly;
    case ENOENT:
    case ENOTDIR: return ErrorCode::NotFound;
    case EEXIST: return ErrorCode::AlreadyExists;
    default: return ErrorCode::Io;
    }
}

// A descriptor that closes itself and, until kept, removes its file.
class NewFile {
public:
    // `asked`: the name that is told where it fails.
    NewFile(QByteArray path, mode_t mode, const QString &asked) : m_path(std::move(path)), m_fd(::open(m_path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)) {
        if (m_fd < 0) throwErrno(QStringLiteral("cannot create file"), asked);
    }
    ~NewFile() {
        ::close(m_fd);
        if (!m_kept) ::unlink(m_path.constData());
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    int fd() const { return m_fd; }
    void keep() { m_kept = true; }

private:
    QByteArray m_path;
    int m_fd;
    bool m_kept = false;
};

// What a new file replaces, under a second name until the new one is safe. Where a file system knows no second names,
// the new file stays.
class FormerFile {
public:
    explicit FormerFile(const QByteArray &target) : m_target(target), m_second(target + ".old-" + QByteArray::number(::getpid())) {
        ::unlink(m_second.constData());
        if (::link(m_target.constData(), m_second.constData()) == 0) m_kind = Kept;
        else if (errno == ENOENT) m_kind = None;
    }
    ~FormerFile() {
        if (m_kind == Kept) ::unlink(m_second.constData());
    }
    FormerFile(const FormerFile &) = delete;
    FormerFile &operator=(const FormerFile &) = delete;
    void comeBack() const {
        if (m_kind == Kept) ::rename(m_second.constData(), m_target.constData());
        if (m_kind == None) ::unlink(m_target.constData());
    }

private:
    enum Kind { None, Kept, Unknown };
    QByteArray m_target, m_second;
    Kind m_kind = Unknown;
};

// Anything there, also a link that leads nowhere, where nothing may be replaced; else what is no file: a device or a pipe
// is never renamed away.
void requirePlace(const QByteArray &target, const QString &path, IfExists ifExists) {
    struct stat there {};
    if (::lstat(target.constData(), &there) != 0) return;
    struct stat meant {};
    const bool isFile = ::stat(target.constData(), &meant) == 0 ? S_ISREG(meant.st_mode) : S_ISLNK(there.st_mode);
    if (ifExists == IfExists::Replace && isFile) return;
    errno = EEXIST;
    throwErrno(QStringLiteral("will not overwrite"), path);
}

void writeAll(int fd, const QByteArray &bytes, const QString &path, FileOps &ops) {
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 part = ops.write(fd, bytes.constData() + done, bytes.size() - done);
        if (part < 0 && errno == EINTR) continue;
        if (part <= 0) throwErrno(QStringLiteral("cannot write file"), path);
        done += part;
    }
}

// 0, or -1 with errno. A folder that may not be read, or whose file system knows no sync of folders, is no failure.
int syncFolder(const QString &path, FileOps &ops) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return 0;
    const int code = ops.sync(fd);
    const int error = errno;
    ::close(fd);
    errno = error;
    return code == 0 || error == EINVAL ? 0 : -1;
}

}  // namespace

qint64 FileOps::write(int fd, const char *from, qint64 bytes) { return ::write(fd, from, size_t(bytes)); }
int FileOps::sync(int fd) { return ::fsync(fd); }
int FileOps::rename(const QByteArray &from, const QByteArray &to) { return ::rename(from.constData(), to.constData()); }

FileOps &systemFiles() {
    static FileOps ops;
    return ops;
}

void throwErrno(const QString &log, const QString &path) {
    const int error = errno;
    throw Error(codeOf(error), log + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error)),
                {{QStringLiteral("path"), path}, {QStringLiteral("what"), path}});
}

void writeFile(const QString &path, const QByteArray &bytes, FileAccess access, IfExists ifExists, FileOps &ops) {
    const QByteArray target = QFile::encodeName(path);
    requirePlace(target, path, ifExists);
    const QByteArray beside = target + ".part-" + QByteArray::number(::getpid());
    const FormerFile former(target);
    ::unlink(beside.constData());
    NewFile file(beside, access == FileAccess::Private ? 0600 : 0644, path);
    writeAll(file.fd(), bytes, path, ops);
    if (ops.sync(file.fd()) != 0) throwErrno(QStringLiteral("cannot sync file"), path);
    if (ops.rename(beside, target) != 0) throwErrno(QStringLiteral("cannot rename file"), path);
    file.keep();
    if (syncFolder(path, ops) == 0) return;
    const int error = errno;
    former.comeBack();
    errno = error;
    throwErrno(QStringLiteral("cannot sync folder"), path);
}

QByteArray readFile(const QString &path, qint64 limit) {
    const QByteArray name = QFile::encodeName(path);
    const int fd = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) throwErrno(QStringLiteral("cannot open file"), path);
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        throw Error(ErrorCode::Io, QStringLiteral("cannot read file"), {{QStringLiteral("path"), path}});
    }
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::Io, QStringLiteral("cannot read file"), {{QStringLiteral("path"), path}});
    if (bytes.size() > limit)
        throw Error(ErrorCode::Damaged, QStringLiteral("file is longer than allowed"), {{QStringLiteral("path"), path}});
    return bytes;
}

}  // namespace balai
