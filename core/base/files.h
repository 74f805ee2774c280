#pragma once
#include <QByteArray>
#include <QString>

namespace balai {

// Who may read a new file. Private: 0600.
enum class FileAccess { Private, Shared };
// What to do when the target exists.
enum class IfExists { Replace, Refuse };

// The system calls behind a file that is written; tests inject failures here (disk full, error at sync).
class FileOps {
public:
    virtual ~FileOps() = default;
    virtual qint64 write(int fd, const char *from, qint64 bytes);  // like ::write
    virtual int sync(int fd);                                       // like ::fsync
    virtual int rename(const QByteArray &from, const QByteArray &to);
};
FileOps &systemFiles();

// Writes `bytes` beside `path`, syncs, renames over it and syncs the folder: after a crash there is the old file or
// the new one, never half. Throws Error{DiskFull, Permission, ReadOnly, Io, AlreadyExists}; leaves nothing behind, and
// the old file where there was one. What is no file (a folder, a device, a pipe) is never replaced.
void writeFile(const QString &path, const QByteArray &bytes, FileAccess access, IfExists ifExists = IfExists::Replace,
               FileOps &ops = systemFiles());

// Reads a whole file of at most `limit` bytes. Throws Error{NotFound, Permission, Io, Damaged when longer}.
QByteArray readFile(const QString &path, qint64 limit = 512ll << 20);

// The Error for the present value of errno.
[[noreturn]] void throwErrno(const QString &log, const QString &path);

}  // namespace balai
