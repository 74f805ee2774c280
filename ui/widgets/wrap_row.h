#pragma once
#include <QLayout>

namespace balai::ui {

// A row that goes on in the next line where it has no more room, so that buttons and chips stay whole at any size of
// letters. Things of one line are centred on it; what is wider than the row gets the row's width.
class WrapRow : public QLayout {
public:
    explicit WrapRow(int gap, QWidget *parent = nullptr);  // px, between neighbours and between lines
    ~WrapRow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    int placed(const QRect &area, bool really) const;  // height that it takes

    QList<QLayoutItem *> m_items;
};

}  // namespace balai::ui
