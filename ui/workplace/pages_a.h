#pragma once
#include "ui/shell/desk.h"

#include <utility>
#include <vector>

namespace balai::ui {

class Records;

// Today, meetings with their minutes and the member's reader. `records` outlives the pages.
std::vector<std::pair<Place, MakePage>> pagesA(Records &records);

}  // namespace balai::ui
