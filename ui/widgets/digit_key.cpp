#include "ui/widgets/digit_key.h"

#include <QKeyEvent>

namespace balai::ui {

// X11 and Wayland count evdev codes from 8, Windows the set-1 codes: 1 to 9, then 0, stand side by side in both.
std::optional<int> digitKey(const QKeyEvent &event) {
#ifdef Q_OS_WIN
    constexpr quint32 one = 2;
#else
    constexpr quint32 one = 10;
#endif
    const quint32 scan = event.nativeScanCode();
#ifndef Q_OS_MACOS
    if (scan >= one && scan < one + 10 && !(event.modifiers() & Qt::KeypadModifier)) return int((scan - one + 1) % 10);
#endif
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) return event.key() - Qt::Key_0;
    return std::nullopt;
}

}  // namespace balai::ui
