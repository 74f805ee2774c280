#pragma once
#include "ui/shell/theme.h"

#include <QPointer>
#include <QWidget>

namespace balai::ui {

// Draws the focus of a window: 2 px of accent, 2 px outside the widget that has it. Always around text fields; around
// other widgets after a key, not after a click. A widget's property says otherwise: "ringInside" (inside its edge),
// "ringAround" (its parent is meant), "ownFocus" (it draws its own).
class FocusRing : public QWidget {
    Q_OBJECT
public:
    FocusRing(const Theme &theme, QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    QWidget *framed() const;

    const Theme &m_theme;
    QPointer<QWidget> m_focused;
    QRect m_ring;
    bool m_byKey = false;
};

}  // namespace balai::ui
