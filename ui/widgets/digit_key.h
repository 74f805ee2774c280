#pragma once
#include <optional>

class QKeyEvent;

namespace balai::ui {

// Which key of the digit row was pressed, by its place on the keyboard, whatever the layout prints there.
std::optional<int> digitKey(const QKeyEvent &event);

}  // namespace balai::ui
