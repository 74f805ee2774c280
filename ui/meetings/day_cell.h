#pragma once
#include "ui/widgets/text_flow.h"

#include <QAbstractButton>

namespace balai::ui {

// One day of a month: its number, and the titles of what is on that day as far as there is room; a sign where there is none.
class DayCell : public QAbstractButton, public ShowsText {
    Q_OBJECT
public:
    explicit DayCell(const Theme &theme, QWidget *parent = nullptr);
    enum class Look { Day, Today, OtherMonth };
    void set(const QString &number, const QStringList &titles, Look look);
    void setChosen(bool chosen);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<TextFit> textFits() const override;  // titles are shortened on purpose; the list below has them whole

protected:
    void keyPressEvent(QKeyEvent *event) override;  // all but the space bar is the month's
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString text;
        TextFlow flow;
        QRectF area;
    };
    std::vector<Line> lines() const;  // the number, then the titles that fit as whole lines

    const Theme &m_theme;
    QStringList m_titles;
    Look m_look = Look::Day;
    bool m_chosen = false;
};

}  // namespace balai::ui
