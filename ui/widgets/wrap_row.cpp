#include "ui/widgets/wrap_row.h"

#include <QWidget>
#include <algorithm>

namespace balai::ui {

WrapRow::WrapRow(int gap, QWidget *parent) : ItemLayout(parent) { setSpacing(gap); }

QSize WrapRow::sizeHint() const {
    int wide = 0, high = 0;
    for (const QLayoutItem *item : items()) {
        if (item->isEmpty()) continue;
        wide += item->sizeHint().width() + (wide > 0 ? spacing() : 0);
        high = std::max(high, item->sizeHint().height());
    }
    return QSize(wide, high).grownBy(contentsMargins());
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
    for (QLayoutItem *item : items()) {
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
