#pragma once
#include <QStringView>
#include <utility>
#include <vector>

namespace balai::text {

// Words that the dictionary of the line breaker splits although readers take them for one: (start, end) of each that
// stands in `text`, ascending and without overlap. A word is added in kept_together.cpp, never by an invisible
// character in somebody's text.
std::vector<std::pair<int, int>> keptTogether(QStringView text);

} // namespace balai::text
