#pragma once
#include "ui/consent/answers.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace balai::ui {

class Button;
class FlowLabel;
class Records;
class ScrollColumn;

// One question at a time, answered by one key: 1 yes, 2 no, 3 later. The three look alike and none is chosen before.
class AskPage : public Page {
    Q_OBJECT
public:
    AskPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Questions"); }
    PageFrame frame() const override { return PageFrame::Alone; }
    void refresh() override;
    void focusFirst() override { setFocus(); }
    void show(const QString &what) override;  // "ask/<member>/<audience>/<use>"
    void leave() override;
    using Page::show;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildAnswers();
    QWidget *buildFoot();
    void buildFacts();
    bool hasTextChanged() const;
    void addFact(const QString &icon, const QString &label, const QString &value);
    void answer(records::Decision decision);
    void step(int by);
    void leaveRound();
    void setLanguage(const QString &tag);
    void setScale(int by);
    void addLookButtons(QHBoxLayout *row);
    AnswerAbout about() const;

    PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    Id<records::Member> m_member;
    council::AudienceOf m_audience;
    std::vector<AnswerAbout> m_round;
    int m_at = 0;
    bool m_stopped = false;
    // What she sets is hers; the desk's comes back when the round is left.
    struct Look {
        QString language;
        int scale = 100;
    };
    std::optional<Look> m_before;
    FlowLabel *m_count, *m_forWhom, *m_moment, *m_question, *m_kept, *m_aloud;
    Button *m_language, *m_smaller, *m_larger;
    Button *m_stop, *m_yes, *m_no, *m_later, *m_back, *m_cover;
    ScrollColumn *m_column;
    QVBoxLayout *m_facts;
    QWidget *m_answers;
    Button *m_desk;
};

}  // namespace balai::ui
