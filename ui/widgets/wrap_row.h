#pragma once
#include "ui/widgets/item_layout.h"

namespace balai::ui {

// A row that goes on in the next line where it has no more room, so that buttons and chips stay whole at any size of
// letters. Things of one line are centred on it; what is wider than the row gets the row's width.
class WrapRow : public ItemLayout {
public:
    explicit WrapRow(int gap, QWidget *parent = nullptr);  // px, between neighbours and between lines

    Qt::Orientations expandingDirections() const override { return {}; }
    QSize sizeHint() const override;

private:
    int placed(const QRect &area, bool really) const override;
};

}  // namespace balai::ui
