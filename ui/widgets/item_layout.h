#pragma once
#include <QLayout>

namespace balai::ui {

// A layout that owns its things and whose height follows from its width: what WrapRow and FactRows have in common.
class ItemLayout : public QLayout {
public:
    explicit ItemLayout(QWidget *parent = nullptr);
    ~ItemLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;  // of the widest and of the highest of its things
    void setGeometry(const QRect &area) override;

protected:
    const QList<QLayoutItem *> &items() const { return m_items; }

private:
    virtual int placed(const QRect &area, bool really) const = 0;  // height that it takes; `really`: also puts them there

    QList<QLayoutItem *> m_items;
};

}  // namespace balai::ui
