#pragma once
#include <QBoxLayout>

namespace balai::ui {

class FlowLabel;

// Names in a column with what they say beside them. Where that would break a word of either between its letters, each name
// stands above what it says, in all rows alike. Things keep to the top of their row.
class FactRows : public QLayout {
public:
    // Px. `names`: the column of names, wider where one of their words is, up to somewhat less than half.
    FactRows(int names, int gap, int between);
    ~FactRows() override;
    // The rows that `column` ends with, or new ones there. `names` and `gap` in px.
    static FactRows *endOf(QBoxLayout *column, int names, int gap);
    void add(FlowLabel *name, QWidget *value);
    void add(FlowLabel *name, QLayout *value);
    bool isStackedAt(int width) const;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    int columnFor(int width) const;  // of the names; 0: they stand above
    int placed(const QRect &area, bool really) const;  // height that it takes

    QList<QLayoutItem *> m_items;  // name, value, name, value …
    int m_names, m_gap;
};

}  // namespace balai::ui
