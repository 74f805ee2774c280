#include "core/vault/key_file.h"

#include "core/base/error.h"
#include "core/crypto/hash.h"

#include <QDir>
#include <QFile>

namespace balai::vault {

namespace {

constexpr qint64 longest = 1 << 20;

KeyFile readFrom(const QString &path) {
    QByteArray bytes = readFile(path, longest);
    return {KeySlots::parse(bytes), std::move(bytes)};
}

}  // namespace

QByteArray KeyFile::hash() const { return crypto::sha256(bytes); }

QString KeyFolder::path() const { return QDir(m_folder).filePath(QStringLiteral("keys.json")); }
QString KeyFolder::copyPath() const { return path() + QStringLiteral(".bak"); }

KeyFile KeyFolder::read() const {
    try {
        return readFrom(path());
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Damaged && error.code() != ErrorCode::NotFound) throw;
        throw Error(ErrorCode::Damaged, error.log(),
                    {{QStringLiteral("path"), path()}, {QStringLiteral("mendable"), readCopy().has_value()}});
    }
}

std::optional<KeyFile> KeyFolder::readCopy() const {
    try {
        return readFrom(copyPath());
    } catch (const Error &) {
        return {};
    }
}

void KeyFolder::write(const QByteArray &bytes) const {
    QByteArray former;
    if (QFile::exists(path())) former = readFile(path(), longest);
    writeFile(path(), bytes, FileAccess::Private, IfExists::Replace, m_files);
    if (readFile(path(), longest) == bytes) return;
    if (!former.isEmpty()) writeFile(path(), former, FileAccess::Private, IfExists::Replace, m_files);
    throw Error(ErrorCode::Io, QStringLiteral("keys.json does not read back as written"),
                {{QStringLiteral("path"), path()}});
}

void KeyFolder::writeCopy(const QByteArray &bytes) const noexcept {
    try {
        writeFile(copyPath(), bytes, FileAccess::Private, IfExists::Replace, m_files);
    } catch (const Error &) {
        QFile::remove(copyPath());  // written again at the next open
    }
}

void mendKeys(const QString &folder, FileOps &files) {
    const KeyFolder keys(folder, files);
    const auto copy = keys.readCopy();
    if (!copy) throw Error(ErrorCode::Damaged, QStringLiteral("keys.json.bak is not whole"), {{QStringLiteral("mendable"), false}});
    keys.write(copy->bytes);
}

}  // namespace balai::vault
