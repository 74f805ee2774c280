#include "ui/widgets/wrap_row.h"

#include <QWidget>
#include <algorithm>

namespace balai::ui {

WrapRow::WrapRow(int gap, QWidget *parent) : QLayout(parent) {
    setSpacing(gap);
    setContentsMargins(0, 0, 0, 0);
}

WrapRow::~WrapRow() {
    while (const QLayoutItem *item = takeAt(0)) delete item;  // a layout among them takes itself out while it goes
}

QLayoutItem *WrapRow::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrapRow::sizeHint() const {
    int wide = 0, high = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        wide += item->sizeHint().width() + (wide > 0 ? spacing() : 0);
        high = std::max(high, item->sizeHint().height());
    }
    return QSize(wide, high).grownBy(contentsMargins());
}

QSize WrapRow::minimumSize() const {
    QSize most;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty()) most = most.expandedTo(item->minimumSize());
    return most.grownBy(contentsMargins());
}

void WrapRow::setGeometry(const QRect &area) {
    QLayout::setGeometry(area);
    placed(area.marginsRemoved(contentsMargins()), true);
}

int WrapRow::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    return placed({0, 0, width - around.left() - around.right(), 0}, false) + around.top() + around.bottom();
}

int WrapRow::placed(const QRect &area, bool really) const {
    struct Place {
        QLayoutItem *item;
        QRect rect;
    };
    QList<Place> line;
    int x = area.x(), y = area.y(), high = 0;
    const auto endLine = [&] {
        for (const Place &place : std::as_const(line))
            if (really) place.item->setGeometry(place.rect.translated(0, (high - place.rect.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), area.width()));
        if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            endLine();
            x = area.x();
            y += high + spacing();
            high = 0;
        }
        high = std::max(high, size.height());
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
    }
    endLine();
    return y + high - area.y();
}

}  // namespace balai::ui
