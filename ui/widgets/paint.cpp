#include "ui/widgets/paint.h"

#include "ui/widgets/text_flow.h"

#include <cmath>

namespace balai::ui {

void paintBox(QPainter &painter, const Theme &theme, const QRectF &area, const BoxLook &look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(Qt::NoPen);
    if (look.edge) pen = QPen(theme.tone(*look.edge), 1, look.dashed ? Qt::DashLine : Qt::SolidLine);
    if (look.dashed) pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(look.ground ? QBrush(theme.tone(*look.ground)) : QBrush(Qt::NoBrush));
    const double inset = look.edge ? 0.5 : 0;
    const double corner = theme.px(look.corner);
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void paintIcon(QPainter &painter, const Theme &theme, const QRectF &area, const QString &name, double length, Tone tone) {
    const QPixmap picture = theme.icon(name, length, tone);
    if (picture.isNull()) return;
    const double side = theme.px(length);
    const QPointF corner(std::round(area.center().x() - side / 2), std::round(area.center().y() - side / 2));
    painter.drawPixmap(QRectF(corner, QSizeF(side, side)), picture, picture.rect());
}

void paintLine(QPainter &painter, const Theme &theme, const QPointF &from, const QPointF &to) {
    painter.setPen(QPen(theme.tone(Tone::Line), 1));
    painter.drawLine(from + QPointF(0, 0.5), to + QPointF(0, 0.5));
}

QSizeF keyHintSize(const Theme &theme, const QString &key) {
    const TextFlow flow(theme, key, {Type::Small});
    const double wide = std::ceil(flow.width()) + theme.px(12);
    return {std::max<double>(wide, theme.px(20)), std::max<double>(flow.height() + 2, theme.px(18))};
}

void paintKeyHint(QPainter &painter, const Theme &theme, const QRectF &area, const QString &key, bool onAccent) {
    BoxLook look{Tone::Paper, Tone::Line, 3};
    if (onAccent) look = {std::nullopt, std::nullopt, 3};
    paintBox(painter, theme, area, look);
    if (onAccent) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QColor edge = theme.tone(Tone::OnAccent);
        edge.setAlphaF(0.55f);
        painter.setPen(QPen(edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3));
        painter.restore();
    }
    TextFlow(theme, key, {Type::Small}).draw(painter, area, theme.tone(onAccent ? Tone::OnAccent : Tone::Soft), Qt::AlignCenter);
}

}  // namespace balai::ui
