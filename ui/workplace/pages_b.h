#pragma once
#include "ui/shell/desk.h"

#include <utility>
#include <vector>

namespace balai::ui {

class Records;

// Members, consent, recommendations, hand-offs, exchange and the pages behind the council's name. `records` outlives
// the pages. Implemented in pages_b.cpp.
std::vector<std::pair<Place, MakePage>> pagesB(Records &records);

}  // namespace balai::ui
