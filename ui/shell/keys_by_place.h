#pragma once

class QKeyEvent;
class QWidget;

namespace balai::ui {

// Runs the window's shortcut that stands at this place of the US keyboard ("Ctrl+K", "Alt+2") where the layout prints no
// Latin letter or digit there and the system found none. Call it for keys that nothing took as a shortcut.
bool runShortcutByPlace(const QWidget &window, const QKeyEvent &event);

}  // namespace balai::ui
