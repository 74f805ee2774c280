#include "core/base/error.h"
#include "core/base/files.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cerrno>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace balai;

namespace {

// Fails with `error` at the n-th call of one kind.
class FaultyOps final : public FileOps {
public:
    enum Call { Write, Sync, Rename };
    FaultyOps(Call call, int at, int error) : m_call(call), m_left(at), m_error(error) {}
    qint64 write(int fd, const char *from, qint64 bytes) override {
        return fails(Write) ? -1 : FileOps::write(fd, from, std::min<qint64>(bytes, 3));
    }
    int sync(int fd) override { return fails(Sync) ? -1 : FileOps::sync(fd); }
    int rename(const QByteArray &from, const QByteArray &to) override {
        return fails(Rename) ? -1 : FileOps::rename(from, to);
    }

private:
    bool fails(Call call) {
        if (call != m_call || --m_left != 0) return false;
        errno = m_error;
        return true;
    }
    Call m_call;
    int m_left, m_error;
};

struct Folder {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("words"));
    QStringList names() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
};

template <class Action> std::optional<ErrorCode> errorOf(Action action) {
    try {
        action();
    } catch (const Error &error) {
        return error.code();
    }
    return std::nullopt;
}

std::optional<ErrorCode> writing(const QString &file, FaultyOps::Call call, int at, int error) {
    FaultyOps ops(call, at, error);
    return errorOf([&] { writeFile(file, "new words", FileAccess::Private, IfExists::Replace, ops); });
}

}  // namespace

TEST_CASE("a file is written whole, for its owner alone where asked") {
    Folder f;
    FaultyOps threeBytesAtATime(FaultyOps::Write, -1, 0);
    writeFile(f.file, "some words", FileAccess::Private, IfExists::Refuse, threeBytesAtATime);
    CHECK(readFile(f.file) == "some words");
    CHECK((QFileInfo(f.file).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(f.names() == QStringList{QStringLiteral("words")});
    CHECK(errorOf([&] { writeFile(f.file, "x", FileAccess::Private, IfExists::Refuse); }) == ErrorCode::AlreadyExists);
    CHECK(readFile(f.file) == "some words");
}

TEST_CASE("a fault on the way to a new file leaves nothing, and says which fault") {
    Folder f;
    CHECK(writing(f.file, FaultyOps::Write, 2, ENOSPC) == ErrorCode::DiskFull);
    CHECK(writing(f.file, FaultyOps::Write, 1, EDQUOT) == ErrorCode::DiskFull);
    CHECK(writing(f.file, FaultyOps::Write, 1, EIO) == ErrorCode::Io);
    CHECK(writing(f.file, FaultyOps::Sync, 1, EIO) == ErrorCode::Io);
    CHECK(writing(f.file, FaultyOps::Sync, 2, EIO) == ErrorCode::Io);  // the folder's
    CHECK(writing(f.file, FaultyOps::Rename, 1, EROFS) == ErrorCode::ReadOnly);
    CHECK(writing(f.file, FaultyOps::Rename, 1, EACCES) == ErrorCode::Permission);
    CHECK(f.names().isEmpty());
    CHECK(writing(f.file, FaultyOps::Write, 1, EINTR) == std::nullopt);  // an interruption is no fault
}

TEST_CASE("a fault on the way to a new file leaves the one it would have replaced") {
    Folder f;
    writeFile(f.file, "old words", FileAccess::Private);
    CHECK(writing(f.file, FaultyOps::Write, 1, ENOSPC) == ErrorCode::DiskFull);
    CHECK(writing(f.file, FaultyOps::Sync, 1, EIO) == ErrorCode::Io);
    CHECK(writing(f.file, FaultyOps::Rename, 1, EIO) == ErrorCode::Io);
    CHECK(writing(f.file, FaultyOps::Sync, 2, EIO) == ErrorCode::Io);  // the folder's: the new one was there already
    CHECK(readFile(f.file) == "old words");
    CHECK(writing(f.file, FaultyOps::Sync, 3, EIO) == std::nullopt);
    CHECK(readFile(f.file) == "new words");
    CHECK(f.names() == QStringList{QStringLiteral("words")});
}

TEST_CASE("a file system without sync of folders is no fault") {
    Folder f;
    CHECK(writing(f.file, FaultyOps::Sync, 2, EINVAL) == std::nullopt);
    CHECK(readFile(f.file) == "new words");
}

TEST_CASE("reading tells a file that is not there from one that is too long") {
    Folder f;
    CHECK(errorOf([&] { readFile(f.file); }) == ErrorCode::NotFound);
    writeFile(f.file, "12345", FileAccess::Shared);
    CHECK(readFile(f.file, 5) == "12345");
    CHECK(errorOf([&] { readFile(f.file, 4); }) == ErrorCode::Damaged);
    CHECK(errorOf([&] { readFile(f.folder.path()); }) == ErrorCode::Io);
}
