#include "ui/widgets/pop_over.h"

#include "ui/widgets/paint.h"

#include <QApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr int shadow = 3, toEdge = 8;

// Keys that nothing inside takes belong to the page above the window, not to what scrolls in it.
class Scroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

int heightOf(const QLayout *layout, int wide) { return layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height(); }

QScrollArea *scrollFor(QWidget *inside, QWidget *parent) {
    auto *scroll = new Scroll(parent);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}
}  // namespace

PopOver::PopOver(const Theme &theme, QWidget *anchor, int width)
    : QWidget(anchor->window()), m_theme(theme), m_anchor(anchor), m_scroll(scrollFor(new QWidget, this)), m_box(new QVBoxLayout(m_scroll->widget())),
      m_foot(new QVBoxLayout), m_wide(width) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, shadow, shadow);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
    const int aside = theme.px(16), above = theme.px(12);
    m_box->setContentsMargins(aside, above - 1, aside, above);
    m_foot->setContentsMargins(aside, 0, aside, 0);
    for (QVBoxLayout *part : {m_box, m_foot}) part->setSpacing(theme.px(8));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this, [this] { keepInView(QApplication::focusWidget()); });
    hide();
}

QPoint PopOver::placeFor(const QRect &beside, const QSize &size) const {
    const QRect room = parentWidget()->rect().adjusted(toEdge, toEdge, -toEdge, -toEdge);
    int left = beside.right() + 8, top = beside.top() - m_theme.px(18);
    if (left + size.width() > room.right()) left = beside.left() - size.width() - 8;
    if (left < room.left()) {  // neither side has room: below, or above
        left = qBound(room.left(), beside.left(), std::max(room.left(), room.right() - size.width()));
        top = beside.bottom() + 8;
        if (top + size.height() > room.bottom()) top = beside.top() - size.height() - 8;
    }
    return {left, qBound(room.top(), top, std::max(room.top(), room.bottom() - size.height()))};
}

// As wide as asked, or as its widest part needs; as high as all of it, while the window has room.
QSize PopOver::sizeInWindow() const {
    const QSize room = parentWidget()->size() - QSize(2 * toEdge, 2 * toEdge);
    const int least = std::max(m_box->totalMinimumSize().width(), m_foot->totalMinimumSize().width()) + shadow;
    const int wide = std::min(std::max(m_theme.px(m_wide), least), room.width());
    const QMargins around = layout()->contentsMargins();
    int high = heightOf(m_box, wide - shadow) + around.top() + around.bottom();
    if (m_foot->count() > 0) high += heightOf(m_foot, wide - shadow);
    return {wide, std::min(high, room.height())};
}

// What is inside has become higher or lower: the corner stays where it is while the window has room below.
void PopOver::fit() {
    const QSize size = sizeInWindow();
    if (size == this->size()) return;
    const int lowest = std::max(toEdge, parentWidget()->height() - toEdge - size.height());
    const int last = std::max(toEdge, parentWidget()->width() - toEdge - size.width());
    setGeometry({QPoint(std::min(x(), last), std::min(y(), lowest)), size});
    keepInView(QApplication::focusWidget());
}

// Of a text that is higher than the room, the line that is written.
void PopOver::keepInView(const QWidget *part) {
    if (!part || part == m_scroll->widget() || !m_scroll->widget()->isAncestorOf(part)) return;
    QRect seen = part->rect();
    if (seen.height() > m_scroll->viewport()->height()) seen = part->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QPoint middle = part->mapTo(m_scroll->widget(), seen.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, seen.height() / 2 + m_theme.px(8));
}

void PopOver::open(const QRect &part) {
    if (!m_anchor) return;
    if (m_foot->count() > 0) m_foot->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(12));
    const QSize size = sizeInWindow();
    const QRect local = part.isNull() ? m_anchor->rect() : part;
    const QRect beside(m_anchor->mapTo(parentWidget(), local.topLeft()), local.size());
    setGeometry({placeFor(beside, size), size});
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
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape: return close();
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    default: return QWidget::keyPressEvent(event);
    }
}

bool PopOver::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::MouseButtonPress) {
        auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed)) close();
    }
    if (event->type() == QEvent::Resize && watched == parentWidget()) close();
    if (event->type() == QEvent::FocusIn) keepInView(qobject_cast<QWidget *>(watched));
    if (event->type() == QEvent::LayoutRequest && (watched == m_scroll->widget() || watched == this)) QMetaObject::invokeMethod(this, &PopOver::fit, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void PopOver::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(0, 0, -shadow, -shadow);
    paintBox(painter, m_theme, box.translated(shadow, shadow), {Tone::Shade});
    paintBox(painter, m_theme, box, {Tone::Raised, Tone::Control});
}

}  // namespace balai::ui
