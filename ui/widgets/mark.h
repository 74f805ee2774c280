#pragma once
#include "ui/shell/theme.h"

#include <QPainter>
#include <QRectF>
#include <QWidget>

namespace balai::ui {

// Consent at a glance, told apart by shape: filled disc with tick; ring with bar (no, and taken back: not told apart);
// clock; half disc (for some meetings only); small ring.
enum class MarkKind { Yes, No, Later, Some, NotAsked };

// Painted in the middle of `area`, 16 px across unscaled.
void paintMark(QPainter &painter, const Theme &theme, const QRectF &area, MarkKind kind);

// A mark standing alone; `name` is what a screen reader says.
class Mark : public QWidget {
    Q_OBJECT
public:
    Mark(const Theme &theme, MarkKind kind, const QString &name, QWidget *parent = nullptr);
    void set(MarkKind kind, const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    MarkKind m_kind;
};

}  // namespace balai::ui
