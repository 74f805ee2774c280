#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>

namespace balai::ui {

FocusRing::FocusRing(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        m_focused = now && now->window() == parentWidget() ? now : nullptr;
        follow();
    });
    hide();
}

QWidget *FocusRing::framed() const {
    if (!m_focused || m_focused->property("ownFocus").toBool()) return nullptr;
    const bool isText = m_focused->testAttribute(Qt::WA_InputMethodEnabled);
    if (!m_byKey && !isText) return nullptr;
    return m_focused->property("ringAround").toBool() ? m_focused->parentWidget() : m_focused.data();
}

void FocusRing::follow() {
    QWidget *target = framed();
    if (!target || target == parentWidget() || !target->isVisible()) return hide();
    const bool inside = target->property("ringInside").toBool(), field = m_focused->property("ringAround").toBool();
    const int outside = inside ? 0 : m_theme.px(field ? 2 : 4);
    QRect ring(target->mapTo(parentWidget(), QPoint(0, 0)), target->size());
    for (QWidget *above = target->parentWidget(); above && above != parentWidget(); above = above->parentWidget())
        if (qobject_cast<QAbstractScrollArea *>(above->parentWidget()))  // never over what has been scrolled away
            ring &= QRect(above->mapTo(parentWidget(), QPoint(0, 0)), above->size());
    if (ring.isEmpty()) return hide();
    ring.adjust(-outside, -outside, outside, outside);
    if (ring == geometry() && isVisible()) return;
    setGeometry(ring);
    show();
    raise();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::KeyPress: m_byKey = true; break;
    case QEvent::MouseButtonPress:
        if (watched->isWidgetType()) {
            m_byKey = false;
            follow();
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: {
        auto *moved = qobject_cast<QWidget *>(watched);
        if (m_focused && moved && moved != this && (moved == m_focused || moved->isAncestorOf(m_focused))) follow();
        break;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tone(Tone::Accent), m_theme.px(2)));
    const double inset = m_theme.px(2) / 2.0;
    const double corner = m_theme.px(6) + m_theme.px(2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
}

}  // namespace balai::ui
