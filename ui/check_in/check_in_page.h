#pragma once
#include "core/council/check_in.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace balai::ui {

class AloneFrame;
class Button;
class FlowLabel;
class Records;
class TextEditor;

// The laptop goes round after a meeting: one member after the other, without names, three questions and some words if she
// likes. What she chose is kept only when she gives it; it ends with the cover.
class CheckInPage : public Page {
    Q_OBJECT
public:
    CheckInPage(const PageTools &tools, Records &records, QWidget *parent = nullptr);
    QString title() const override { return tr("Check-in"); }
    PageFrame frame() const override { return PageFrame::Alone; }
    void refresh() override;
    void focusFirst() override { setFocus(); }
    void show(const QString &what) override;  // "check-in/<meeting>"
    void leave() override;
    using Page::show;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Step { Start, Heard, Safe, Again, Words, Thanks, Stopped, Who };
    void go(Step step);
    bool asks() const { return m_step == Step::Heard || m_step == Step::Safe || m_step == Step::Again; }
    void mark(int mark);
    void next();
    void back();
    void give();
    void forget();
    void end();
    void fillPeople();
    void askForSomebody(Id<records::Member> member);
    void sayOfTalk(const QString &words);
    void showWords();
    QString questionWords() const;

    const Theme &m_theme;
    Records &m_records;
    Id<records::Meeting> m_meeting;
    Step m_step = Step::Start;
    council::CheckInAnswer m_answer;
    bool m_ending = false;
    QString m_talkNote;  // what became of "somebody to talk to"
    AloneFrame *m_frame;
    FlowLabel *m_words;
    TextEditor *m_text;
    QVBoxLayout *m_people;
    std::array<Button *, 5> m_marks;
    Button *m_go, *m_pass, *m_talk, *m_end;
};

}  // namespace balai::ui
