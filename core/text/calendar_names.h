#pragma once
// Inside core/text only.
#include <QString>
#include <QStringList>

namespace balai::text {

enum class NameWidth { Long, Short };

// 12 names from January, 7 names from Monday, as they stand inside a date of this language.
const QStringList &monthNames(const QString &tag, NameWidth width);
const QStringList &weekdayNames(const QString &tag, NameWidth width);

} // namespace balai::text
