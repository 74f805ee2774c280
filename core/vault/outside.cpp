#include "core/vault/outside.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdlib>
#include <memory>

namespace balai::vault {

namespace {

// As the system would follow it, as far as it exists. Cleaning the text first would be wrong: ".." behind a link does
// not lead back to where the link lies.
QString resolved(const QString &path) {
    const std::unique_ptr<char, decltype(&std::free)> whole(::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    if (whole) return QFile::decodeName(whole.get());
    QString name = path;
    while (name.size() > 1 && name.endsWith(u'/')) name.chop(1);
    const qsizetype cut = name.lastIndexOf(u'/');
    if (cut == 0) return QDir::cleanPath(name);
    const QString parent = cut < 0 ? QDir::currentPath() : name.left(cut);
    return QDir::cleanPath(QString(resolved(parent) + u'/' + name.mid(cut + 1)));
}

// Keys may be missing from a damaged vault; it is one all the same.
bool holdsVault(const QDir &folder) {
    return folder.exists(QStringLiteral("vault.db")) && (folder.exists(QStringLiteral("keys.json")) || folder.exists(QStringLiteral("keys.json.bak")));
}

[[noreturn]] void refuse(const QString &path) {
    throw Error(ErrorCode::Usage, QStringLiteral("the file may not lie in the vault's own folder"),
                {{QStringLiteral("reason"), QStringLiteral("insideVault")}, {QStringLiteral("path"), path}});
}

}  // namespace

bool isInsideVault(const QString &path) {
    if (path.isEmpty()) return false;
    for (QString at = resolved(path);;) {
        if (holdsVault(QDir(at))) return true;
        const qsizetype cut = at.lastIndexOf(u'/');
        if (cut <= 0) return false;
        at.truncate(cut);
    }
}

void requireOutside(const QString &path) {
    if (isInsideVault(path)) refuse(path);
}

void requireOutside(const QString &path, const QString &folder) {
    const QString target = resolved(path), kept = resolved(folder);
    if (target == kept || target.startsWith(QString(kept + u'/'))) refuse(path);
    requireOutside(path);
}

}  // namespace balai::vault
