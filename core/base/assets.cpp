#include "core/base/assets.h"

#include <QCoreApplication>
#include <QDir>

namespace balai {

QString assetsFolder() { return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/balai")); }

QString fontsFolder() { return assetsFolder() + QStringLiteral("/fonts"); }

}  // namespace balai
