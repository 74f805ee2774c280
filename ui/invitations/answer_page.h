#pragma once
#include "core/records/invitation.h"
#include "core/records/invitation_answer.h"
#include "core/records/member.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace balai::ui {

class AloneFrame;
class Button;
class FlowLabel;
class Records;
class TextEditor;

// One invitation at a time, answered by one member alone: 1 yes, 2 no, 3 later. The three look alike, none is chosen
// before, and nobody else's answer is shown. It ends with the cover.
class InvitationAnswerPage : public Page {
    Q_OBJECT
public:
    InvitationAnswerPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Invitation"); }
    PageFrame frame() const override { return PageFrame::Alone; }
    void refresh() override;
    void focusFirst() override { setFocus(); }
    void show(const QString &what) override;  // "answer/<invitation or all>/<member>"
    void leave() override;
    using Page::show;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Asking, Done, Stopped };
    State state() const;
    void showInvitation(const records::Invitation &invitation);
    void addFact(const QString &label, const QString &value);
    void answer(records::YesNoLater answer);
    void stop();
    void end();

    const Theme &m_theme;
    Records &m_records;
    records::Member m_member;
    std::vector<records::Invitation> m_round;
    size_t m_at = 0;
    bool m_stopped = false;
    AloneFrame *m_frame;
    FlowLabel *m_caution, *m_what, *m_conditionsWords;
    QVBoxLayout *m_facts;
    TextEditor *m_conditions;
    Button *m_yes, *m_no, *m_later;
};

}  // namespace balai::ui
