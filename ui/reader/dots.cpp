#include "ui/reader/dots.h"

#include <QPainter>

namespace balai::ui {

namespace {
constexpr int mostDots = 20;  // more would fill the bar: the words beside them say how far one is
}

Dots::Dots(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Dots::set(const QList<bool> &answered, int at) {
    m_answered = answered.size() <= mostDots ? answered : QList<bool>();
    m_at = at;
    updateGeometry();
    update();
}

QSize Dots::sizeHint() const {
    const int count = int(m_answered.size());
    return {count == 0 ? 0 : m_theme.px(count * 12 + (count - 1) * 8 + 16), m_theme.px(16)};
}

void Dots::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    const double high = m_theme.px(12), y = (height() - high) / 2;
    for (int i = 0; i < m_answered.size(); ++i) {
        const bool present = i == m_at, filled = m_answered.at(i) && !present;
        const double wide = m_theme.px(present ? 28 : 12);
        painter.setPen(QPen(m_theme.tone(present || filled ? Tone::Accent : Tone::Control), present ? 2 : 1.5));
        painter.setBrush(filled ? m_theme.tone(Tone::Accent) : m_theme.tone(Tone::Raised));
        painter.drawRoundedRect(QRectF(x + 1, y, wide - 2, high), high / 2, high / 2);
        x += wide + m_theme.px(8);
    }
}

}  // namespace balai::ui
