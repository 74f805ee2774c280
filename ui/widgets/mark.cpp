#include "ui/widgets/mark.h"

#include <QPainterPath>

namespace balai::ui {

namespace {

constexpr double radius = 7.25;  // of the 16 px square, around its middle

void paintYes(QPainter &painter, const Theme &theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tone(Tone::AccentInk));
    painter.drawEllipse(QPointF(0, 0), 8, 8);
    painter.setPen(QPen(theme.tone(Tone::OnAccent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{-3.4, 0.3}, {-1, 2.7}, {3.4, -2.3}}));
}

void paintRing(QPainter &painter, const Theme &theme, double size) {
    painter.setPen(QPen(theme.tone(Tone::Ink), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(0, 0), size, size);
}

}  // namespace

void paintMark(QPainter &painter, const Theme &theme, const QRectF &area, MarkKind kind) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    const double factor = theme.px(16) / 16.0;
    painter.scale(factor, factor);
    switch (kind) {
    case MarkKind::Yes: paintYes(painter, theme); break;
    case MarkKind::No:
        paintRing(painter, theme, radius);
        painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
        break;
    case MarkKind::Later:
        paintRing(painter, theme, radius);
        painter.drawPolyline(QPolygonF({{0, -4}, {0, 0}, {2.8, 1.6}}));
        break;
    case MarkKind::Some:
        paintRing(painter, theme, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone(Tone::Ink));
        painter.drawPie(QRectF(-radius, -radius, 2 * radius, 2 * radius), -90 * 16, 180 * 16);
        break;
    case MarkKind::NotAsked:
        paintRing(painter, theme, 2.5);
        break;
    }
    painter.restore();
}

Mark::Mark(const Theme &theme, MarkKind kind, const QString &name, QWidget *parent) : QWidget(parent), m_theme(theme), m_kind(kind) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
    set(kind, name);
}

void Mark::set(MarkKind kind, const QString &name) {
    m_kind = kind;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

QSize Mark::sizeHint() const {
    return {m_theme.px(20), m_theme.px(20)};
}

void Mark::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintMark(painter, m_theme, rect(), m_kind);
}

}  // namespace balai::ui
