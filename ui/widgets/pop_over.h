#pragma once
#include "ui/widgets/text_flow.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace balai::ui {

// A small page above the window with a hard shadow, at a widget or a part of it. Esc, a click elsewhere or losing its
// place closes it; the focus goes back to where it was. Put things into box(); it deletes itself when closed.
// Never higher than the window: then box() scrolls, what has the focus stays in view, and foot() below it is always seen.
class PopOver : public QWidget {
    Q_OBJECT
public:
    PopOver(const Theme &theme, QWidget *anchor, int width = 360);  // unscaled px
    QVBoxLayout *box() const { return m_box; }
    QVBoxLayout *foot() const { return m_foot; }  // for the buttons that end it
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
    QSize sizeInWindow() const;
    void fit();
    void keepInView(const QWidget *part);

    const Theme &m_theme;
    QPointer<QWidget> m_anchor, m_before;
    QScrollArea *m_scroll;
    QVBoxLayout *m_box, *m_foot;
    int m_wide;
};

}  // namespace balai::ui
