#include "ui/widgets/digit_key.h"

#include <QKeyEvent>

namespace balai::ui {

namespace {

// X11 and Wayland count evdev codes from 8, Windows the set-1 codes; a row of keys is a row of codes in both. macOS
// numbers its keys otherwise and finds shortcuts by a Latin layout itself.
#if defined(Q_OS_MACOS)
constexpr bool countsByPlace = false;
#else
constexpr bool countsByPlace = true;
#endif
#if defined(Q_OS_WIN)
constexpr quint32 first = 0;
#else
constexpr quint32 first = 8;
#endif
constexpr quint32 one = first + 2;

struct Row {
    quint32 begins;
    const char *letters;
};
constexpr Row rows[] = {{first + 16, "QWERTYUIOP"}, {first + 30, "ASDFGHJKL"}, {first + 44, "ZXCVBNM"}};

}  // namespace

std::optional<int> digitKey(const QKeyEvent &event) {
    const quint32 scan = event.nativeScanCode();
    // 1 to 9, then 0, stand side by side.
    if (countsByPlace && scan >= one && scan < one + 10 && !(event.modifiers() & Qt::KeypadModifier)) return int((scan - one + 1) % 10);
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9) return event.key() - Qt::Key_0;
    return std::nullopt;
}

std::optional<Qt::Key> letterKey(const QKeyEvent &event) {
    if (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z) return Qt::Key(event.key());
    const bool isLatin = event.key() < 0x250;  // a Latin layout that prints no letter there
    if (!countsByPlace || isLatin || event.key() >= Qt::Key_Escape) return std::nullopt;
    for (const Row &row : rows)
        for (quint32 at = 0; row.letters[at] != '\0'; ++at)
            if (event.nativeScanCode() == row.begins + at) return Qt::Key(row.letters[at]);
    return std::nullopt;
}

}  // namespace balai::ui
