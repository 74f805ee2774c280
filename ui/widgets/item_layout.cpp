#include "ui/widgets/item_layout.h"

namespace balai::ui {

ItemLayout::ItemLayout(QWidget *parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

// One after the other: a layout among them takes itself out of the list while it goes.
ItemLayout::~ItemLayout() {
    while (const QLayoutItem *item = takeAt(0)) delete item;
}

QLayoutItem *ItemLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

int ItemLayout::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    return placed({0, 0, width - around.left() - around.right(), 0}, false) + around.top() + around.bottom();
}

QSize ItemLayout::minimumSize() const {
    QSize most;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty()) most = most.expandedTo(item->minimumSize());
    return most.grownBy(contentsMargins());
}

void ItemLayout::setGeometry(const QRect &area) {
    QLayout::setGeometry(area);
    placed(area.marginsRemoved(contentsMargins()), true);
}

}  // namespace balai::ui
