#pragma once
#include "ui/widgets/mark.h"

#include <QHash>
#include <QHeaderView>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <QTableView>

namespace balai::ui {

class ConsentHeader;

// People down, questions across. In the matrix arrows move, Enter says why, Delete says no or takes back.
class ConsentGrid : public QTableView {
    Q_OBJECT
public:
    ConsentGrid(const Theme &theme, QAbstractItemModel *model, QWidget *parent = nullptr);
    QRect currentCell() const { return visualRect(currentIndex()); }
    void setNameWidth(int wide);  // unscaled px

Q_SIGNALS:
    void whyAsked();
    void noAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

public:
    void arrange();

private:
    void measure();
    void updateCross(const QModelIndex &at);

    const Theme &m_theme;
    ConsentHeader *m_header;
    int m_nameWidth = 176, m_high = 40;
};

class ConsentHeader : public QHeaderView {
    Q_OBJECT
public:
    ConsentHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {}
    QSize sizeHint() const override;
    void setOn(int section);
    void arranged();  // words or widths are others

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    QString words(int section) const;

    const Theme &m_theme;
    int m_on = -1;
    mutable int m_high = -1;
};

class ConsentCellPainter : public QStyledItemDelegate {
    Q_OBJECT
public:
    ConsentCellPainter(const Theme &theme, QTableView *table);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintAnswer(QPainter &painter, const QRect &area, const QModelIndex &index) const;
    void drawMark(QPainter &painter, const QRect &area, MarkKind kind) const;
    const Theme &m_theme;

private:
    mutable QHash<int, QPixmap> m_marks;  // hundreds are on one page: each is drawn once for a look
    void paintName(QPainter &painter, const QRect &area, const QModelIndex &index, bool on) const;

    QTableView *m_table;
};

}  // namespace balai::ui
