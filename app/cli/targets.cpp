#include "app/cli/targets.h"

#include "core/base/error.h"

#include <QDir>
#include <QFileInfo>

namespace balai::cli {

namespace {

// Links resolved as far as the path exists.
QString resolved(const QString &path) {
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString whole = QFileInfo(clean).canonicalFilePath();
    if (!whole.isEmpty() || clean == u"/") return whole.isEmpty() ? clean : whole;
    const QFileInfo info(clean);
    return QDir::cleanPath(QString(resolved(info.path()) + u'/' + info.fileName()));
}

}  // namespace

void requireOutside(const QString &vaultFolder, const QString &path) {
    const QString folder = resolved(vaultFolder), target = resolved(path);
    if (target == folder || target.startsWith(QString(folder + u'/')))
        throw Error(ErrorCode::Usage, QStringLiteral("the file may not lie in the vault's own folder"));
}

void requireAbsent(const QString &path) {
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        throw Error(ErrorCode::AlreadyExists, QStringLiteral("the target exists"), {{QStringLiteral("path"), path}});
}

}  // namespace balai::cli
