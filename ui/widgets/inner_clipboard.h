#pragma once
#include <QString>
#include <functional>

class QPoint;
class QWidget;

namespace balai::ui {

// What was copied inside Balai. It is carried from place to place in this window and never reaches the system's
// clipboard: other programs read that, many machines keep its history in a file, and every way out of the vault asks
// the gate. It lives as a property of the window, so that the lock can forget it.
namespace inner_clipboard {
void keep(QWidget *at, const QString &text);
QString text(const QWidget *at);
void forget(QWidget *at);
// Forgets as soon as another program copies something: what is newer is what people mean to paste.
void follow(QWidget *window);
// What Paste puts in: our own, else the system's.
QString toPaste(const QWidget *at);
}  // namespace inner_clipboard

// Cut, Copy and Paste where the mouse was pressed. A function that is not there cannot be chosen.
struct EditActions {
    std::function<void()> cut, copy, paste;
};
void showEditMenu(QWidget *at, const QPoint &globalPlace, const EditActions &actions);

}  // namespace balai::ui
