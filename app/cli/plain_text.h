#pragma once
#include <QString>

// What a terminal is given. Names and input may hold what it would obey: such characters are shown as \x1b or \u202e.
namespace balai::cli {

QString oneLine(const QString &text);
// The same, but line ends stay.
QString plainLines(const QString &text);

}  // namespace balai::cli
