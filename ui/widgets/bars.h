#pragma once
#include "ui/widgets/text_flow.h"

#include <QWidget>

namespace balai::ui {

struct Bar {
    QString name;
    double value = 0;
    QString shown{};  // the value as people read it; the number itself where empty
};

// Lying bars: name, bar, number. T changes to a table of the same and back; a screen reader gets `summary` and the table.
class Bars : public QWidget, public ShowsText {
    Q_OBJECT
public:
    Bars(const Theme &theme, QWidget *parent = nullptr);
    // `valueTitle` heads the column of numbers in the table.
    void set(const QList<Bar> &bars, const QString &summary, const QString &nameTitle, const QString &valueTitle);
    bool isTable() const { return m_table; }
    void setTable(bool table);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<TextFit> textFits() const override;

Q_SIGNALS:
    void tableChanged(bool table);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double nameWidth() const;
    double numberWidth() const;
    int rowHeight() const;
    void paintBars(QPainter &painter) const;
    void paintTable(QPainter &painter) const;

    const Theme &m_theme;
    QList<Bar> m_bars;
    QString m_nameTitle, m_valueTitle;
    bool m_table = false;
};

}  // namespace balai::ui
