#include "ui/shell/keys_by_place.h"

#include "ui/widgets/digit_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

namespace balai::ui {

namespace {

// Qt::Key_unknown where the key is named as it is printed, so that Qt has looked for it already.
Qt::Key keyByPlace(const QKeyEvent &event) {
    const auto digit = digitKey(event);
    const Qt::Key key = digit ? Qt::Key(Qt::Key_0 + *digit) : letterKey(event).value_or(Qt::Key_unknown);
    return int(key) == event.key() ? Qt::Key_unknown : key;
}

bool isReachable(const QShortcut &shortcut) {
    const auto *of = qobject_cast<const QWidget *>(shortcut.parent());
    return shortcut.isEnabled() && of && of->isVisible() && of->isEnabled();
}

// While somebody types, taking back is the editor's.
bool isEditorsOwn(Qt::Key key) {
    const QWidget *typing = QApplication::focusWidget();
    return key == Qt::Key_Z && typing && typing->testAttribute(Qt::WA_InputMethodEnabled);
}

}  // namespace

bool runShortcutByPlace(const QWidget &window, const QKeyEvent &event) {
    const Qt::KeyboardModifiers with = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier);
    if (with != Qt::ControlModifier && with != Qt::AltModifier) return false;
    const Qt::Key key = keyByPlace(event);
    if (key == Qt::Key_unknown || isEditorsOwn(key)) return false;
    const QKeySequence wanted(QKeyCombination(with, key));
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts) {
        if (shortcut->key() != wanted || !isReachable(*shortcut)) continue;
        Q_EMIT shortcut->activated();
        return true;
    }
    return false;
}

}  // namespace balai::ui
