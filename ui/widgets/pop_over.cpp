#include "ui/widgets/pop_over.h"

#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr int shadow = 3;
}

PopOver::PopOver(const Theme &theme, QWidget *anchor, int width)
    : QWidget(anchor->window()), m_theme(theme), m_anchor(anchor), m_box(new QVBoxLayout(this)), m_wide(width) {
    const int aside = theme.px(16);
    m_box->setContentsMargins(aside, theme.px(12), aside + shadow, theme.px(12) + shadow);
    m_box->setSpacing(theme.px(8));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    hide();
}

QPoint PopOver::placeFor(const QRect &beside, const QSize &size) const {
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    int left = beside.right() + 8, top = beside.top() - m_theme.px(18);
    if (left + size.width() > room.right()) left = beside.left() - size.width() - 8;
    if (left < room.left()) {  // neither side has room: below, or above
        left = qBound(room.left(), beside.left(), std::max(room.left(), room.right() - size.width()));
        top = beside.bottom() + 8;
        if (top + size.height() > room.bottom()) top = beside.top() - size.height() - 8;
    }
    return {left, qBound(room.top(), top, std::max(room.top(), room.bottom() - size.height()))};
}

void PopOver::open(const QRect &part) {
    if (!m_anchor) return;
    const int wide = std::min(m_theme.px(m_wide), parentWidget()->width() - 16);
    const int high = m_box->hasHeightForWidth() ? m_box->totalHeightForWidth(wide) : m_box->totalSizeHint().height();
    const QRect local = part.isNull() ? m_anchor->rect() : part;
    const QRect beside(m_anchor->mapTo(parentWidget(), local.topLeft()), local.size());
    setGeometry({placeFor(beside, {wide, high}), QSize(wide, high)});
    m_before = QApplication::focusWidget();
    show();
    raise();
    qApp->installEventFilter(this);
    setFocus(Qt::PopupFocusReason);
    focusNextChild();
}

void PopOver::close() {
    if (!isVisible()) return;
    qApp->removeEventFilter(this);
    hide();
    if (m_before) m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void PopOver::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) return close();
    QWidget::keyPressEvent(event);
}

bool PopOver::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::MouseButtonPress) {
        auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed)) close();
    }
    if (event->type() == QEvent::Resize && watched == parentWidget()) close();
    return QWidget::eventFilter(watched, event);
}

void PopOver::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(0, 0, -shadow, -shadow);
    paintBox(painter, m_theme, box.translated(shadow, shadow), {Tone::Shade});
    paintBox(painter, m_theme, box, {Tone::Raised, Tone::Control});
}

}  // namespace balai::ui
