#pragma once
#include "ui/widgets/text_flow.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace balai::ui {

// A small page above the window with a hard shadow, at a widget or a part of it. Esc, a click elsewhere or losing its
// place closes it; the focus goes back to where it was. Put things into box(); it deletes itself when closed.
class PopOver : public QWidget {
    Q_OBJECT
public:
    PopOver(const Theme &theme, QWidget *anchor, int width = 360);  // unscaled px
    QVBoxLayout *box() const { return m_box; }
    // Beside `part` of the anchor (all of it when empty): right of it, or where there is room. Focus goes inside.
    void open(const QRect &part = {});
    void close();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPoint placeFor(const QRect &beside, const QSize &size) const;

    const Theme &m_theme;
    QPointer<QWidget> m_anchor, m_before;
    QVBoxLayout *m_box;
    int m_wide;
};

}  // namespace balai::ui
