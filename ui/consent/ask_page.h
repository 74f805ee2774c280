#pragma once
#include "ui/consent/answers.h"
#include "ui/consent/turn_draft.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace balai::ui {

class AloneFrame;
class Button;
class FlowLabel;
class ReadAloud;
class Records;

// One question at a time, answered by one key: 1, 2 and 3 in the council's order of yes, no and later. The three look
// alike and none is chosen before. In a turn the people of a round sit down one after the other, and it ends on the cover.
class AskPage : public Page {
    Q_OBJECT
public:
    AskPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Questions"); }
    PageFrame frame() const override { return PageFrame::Alone; }
    void refresh() override;
    void focusFirst() override;
    void show(const QString &what) override;  // "ask/<member>/<audience>/<use>"
    void leave() override;
    // Exactly these questions, for each of these people; the first is called at once.
    void beginTurn(const council::RoundSetting &setting, std::vector<Id<records::Member>> people);
    using Page::show;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildFacts();
    bool hasTextChanged() const;
    void addFact(const QString &icon, const QString &label, const QString &value);
    void refreshButtons();
    Button *buttonOf(records::Decision answer) const;
    void answer(records::Decision decision);
    void step(int by);
    void stop();
    void goOn();
    void leaveRound();
    void callNext(size_t at);
    void sitDown();
    void keepTurn();
    TurnDraft turnNow() const;
    AnswerAbout about() const;
    void begin(const QString &what, std::vector<AnswerAbout> questions);

    PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    Id<records::Member> m_member;
    council::AudienceOf m_audience;
    QString m_what;  // what show() was told last; empty: a turn
    std::vector<AnswerAbout> m_round;
    int m_at = 0;
    enum class State { Reading, Waiting, Asking, Stopped, Done };  // Reading: what is to be asked; Waiting: for the next person of a turn
    State m_state = State::Asking;
    struct Turn {
        council::RoundSetting setting;
        std::vector<Id<records::Member>> people;
        size_t at = 0;
        std::vector<council::RoundAnswer> answers;  // not yet written
    };
    std::optional<Turn> m_turn;
    std::array<records::Decision, 3> m_order{};
    AloneFrame *m_frame;
    FlowLabel *m_forWhom, *m_moment;
    ReadAloud *m_aloud;
    QStringList m_spoken;
    QVBoxLayout *m_facts;
    Button *m_yes, *m_no, *m_later, *m_desk, *m_skip;
};

}  // namespace balai::ui
