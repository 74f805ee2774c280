#pragma once
#include "ui/widgets/item_layout.h"

#include <QBoxLayout>

namespace balai::ui {

class FlowLabel;
class Theme;

// Names in a column with what they say beside them. Where that would break a word of either between its letters, each name
// stands above what it says, in all rows alike. Things keep to the top of their row.
class FactRows : public ItemLayout {
public:
    // Px. `names`: the column of names, wider where one of their words is, up to somewhat less than half.
    FactRows(int names, int gap, int between);
    // The rows that `column` ends with, or new ones there. `names` and `gap` in px.
    static FactRows *endOf(QBoxLayout *column, int names, int gap);
    void add(FlowLabel *name, QWidget *value);
    void add(FlowLabel *name, QLayout *value);
    bool isStackedAt(int width) const;

    // One name and what it says below a rule, behind an icon where there is one: how pages for one person alone list things.
    struct Ruled {
        FlowLabel *name, *says;
        int names, aside;  // unscaled px: the column of names; above and below
        QWidget *icon = nullptr;
    };
    static void addRuled(QBoxLayout *column, const Theme &theme, const Ruled &fact);

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    QSize sizeHint() const override;

private:
    int columnFor(int width) const;  // of the names; 0: they stand above
    int placed(const QRect &area, bool really) const override;

    int m_names, m_gap;
};

}  // namespace balai::ui
