#pragma once
#include "core/council/take_out.h"
#include "ui/shell/page.h"

#include <functional>

namespace balai::ui {

// After an erasure: where the words may still be, and the next step for each. Enter on a line goes there.
void showTakenOut(const Theme &theme, QWidget *anchor, const std::vector<council::Unreachable> &left, const std::function<void(const Target &)> &go);

}  // namespace balai::ui
