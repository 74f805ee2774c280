#pragma once
#include "ui/shell/page.h"

class QScrollArea;
class QVBoxLayout;

namespace balai::ui {

class Bars;
class Button;
class Card;
class FlowLabel;
class GroupHead;
class Records;
class RowList;
struct StageCounts;
struct TodayReading;

// What needs somebody now. Left: lines that lead to their place by a digit; right: the next meeting, recommendations by
// stage, the exchange. Names no member.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(const PageTools &tools, Records &records);
    QString title() const override;
    QString subtitle() const override;
    std::optional<PrimaryAction> primary() const override;
    QStringList keyHints() const override;
    void refresh() override;
    void focusFirst() override;
    void runPrimary() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildNext(QVBoxLayout *column);
    void buildStages(QVBoxLayout *column);
    void buildExchange(QVBoxLayout *column);
    void arrange();
    void stack(bool stacked);
    void showNext(const TodayReading &reading);
    void showStages(const StageCounts &counts);
    void showExchange(const TodayReading &reading);
    QString language() const { return m_theme.language(); }

    const Theme &m_theme;
    Records &m_records;
    RowList *m_list;
    FlowLabel *m_nothing;
    QWidget *m_side;
    QScrollArea *m_aside = nullptr;
    QVBoxLayout *m_below = nullptr;  // the lines, and the side where it stands under them
    GroupHead *m_nextHead, *m_stagesHead, *m_exchangeHead;
    FlowLabel *m_nextDay, *m_nextPeople, *m_nextLanguages, *m_answered, *m_lastExchange, *m_versions;
    Button *m_agenda, *m_table, *m_choose;
    Bars *m_bars;
    QWidget *m_conflictRow;
    QString m_next;  // meeting id
};

}  // namespace balai::ui
