#pragma once
#include "ui/shell/theme.h"

#include <QPainter>
#include <QRectF>
#include <optional>

namespace balai::ui {

// A box with corners of 6 px and an edge of one device-independent px, inside `area`.
struct BoxLook {
    std::optional<Tone> ground{};
    std::optional<Tone> edge{};
    double corner = 6;
    bool dashed = false;
};
void paintBox(QPainter &painter, const Theme &theme, const QRectF &area, const BoxLook &look);
void paintIcon(QPainter &painter, const Theme &theme, const QRectF &area, const QString &name, double length, Tone tone);
// Straight line of 1 px across the top, bottom … of an area.
void paintLine(QPainter &painter, const Theme &theme, const QPointF &from, const QPointF &to);

// A small box that names a key ("Ctrl+K"). Returns what it takes.
QSizeF keyHintSize(const Theme &theme, const QString &key);
void paintKeyHint(QPainter &painter, const Theme &theme, const QRectF &area, const QString &key, bool onAccent = false);

}  // namespace balai::ui
