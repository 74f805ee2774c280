#include "app/cli/targets.h"

#include "core/base/error.h"
#include "core/vault/outside.h"

#include <QFileInfo>

namespace balai::cli {

void requireNewFile(const QString &path) {
    vault::requireOutside(path);
    requireAbsent(path);
}

void requireAbsent(const QString &path) {
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        throw Error(ErrorCode::AlreadyExists, QStringLiteral("the target exists"), {{QStringLiteral("path"), path}});
}

}  // namespace balai::cli
