#include "tests/support/source_dir.h"

QString inSource(const char *path) { return QStringLiteral(BALAI_SOURCE_DIR) + QLatin1Char('/') + QString::fromUtf8(path); }
