#pragma once
#include <Qt>
#include <optional>

class QKeyEvent;

namespace balai::ui {

// Which key of the digit row was pressed, by its place on the keyboard, whatever the layout prints there.
std::optional<int> digitKey(const QKeyEvent &event);

// Which letter was pressed (Qt::Key_A to Key_Z): what a Latin layout prints, else the letter that stands at that place of the
// US keyboard, so that T is the same key under a Khmer, Thai, Lao, Burmese or Tamil layout.
std::optional<Qt::Key> letterKey(const QKeyEvent &event);

}  // namespace balai::ui
