#pragma once
#include "core/records/meeting.h"
#include "ui/shell/theme.h"

#include <QDate>
#include <QWidget>

class QGridLayout;

namespace balai::ui {

class Button;
class DayCell;
class FlowLabel;
class Records;
class RowList;
class ScrollColumn;

// A month with its meetings. Arrows go from day to day, Page Up and Page Down from month to month, Home to today, Enter to
// the day's meeting, or to their list where there are several.
class MonthView : public QWidget {
    Q_OBJECT
public:
    MonthView(const Theme &theme, Records &records, QWidget *parent = nullptr);
    void refresh();
    void focusFirst();
    QDate chosen() const { return m_chosen; }

Q_SIGNALS:
    void opened(const QString &meeting);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void read();
    void fill();
    void fillDay();
    void nameDays();
    void choose(QDate day);
    void open();
    QDate firstShown() const;

    const Theme &m_theme;
    Records &m_records;
    QDate m_chosen;
    QHash<QDate, std::vector<records::Meeting>> m_meetings;  // by their day in the council's time
    FlowLabel *m_title;
    Button *m_before, *m_today, *m_after;
    ScrollColumn *m_scroll = nullptr;
    QGridLayout *m_grid;
    QList<FlowLabel *> m_weekdays;
    QList<DayCell *> m_days;
    RowList *m_list;
};

}  // namespace balai::ui
