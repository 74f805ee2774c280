#pragma once
// Inside core/text only: lists of words that are part of the program. They are compiled in: a check whose words lay beside
// the program could be emptied by taking a file away.
#include "core/base/error.h"

#include <QFile>

namespace balai::text {

// Throws Error{NotFound}, Error{Damaged} where the file is larger than any list of ours.
inline QByteArray wordFile(const QString &path) {
    constexpr qint64 largest = 512 << 10;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::NotFound, QStringLiteral("a list of words is missing"), {{QStringLiteral("what"), path}});
    if (file.size() > largest) throw Error(ErrorCode::Damaged, QStringLiteral("a list of words is too large"), {{QStringLiteral("what"), path}});
    return file.readAll();
}

}  // namespace balai::text
