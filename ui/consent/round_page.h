#pragma once
#include "ui/consent/round_keeping.h"
#include "ui/shell/page.h"

#include <QSet>
#include <QTimer>

class QVBoxLayout;

namespace balai::ui {

class Button;
class FlowLabel;
class NoteStrip;
class Records;
class RoundGrid;
class RoundHead;
class RoundSheet;

// A round of questions in a hall: the form is read out once, each member answers alone, on a picture slip or in her turn
// at this laptop, and what was answered on paper is typed in here, one key an answer.
class RoundPage : public Page {
    Q_OBJECT
public:
    RoundPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("A round of questions"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("Keep the round"), QStringLiteral("check"), QStringLiteral("Ctrl+Return")}; }
    QStringList keyHints() const override;
    bool canGoBack() const override { return true; }
    void goBack() override;
    void refresh() override;
    void focusFirst() override;
    void runPrimary() override;
    void leave() override;

    council::RoundSetting setting() const;
    // Who may still answer at the laptop, from the row that is chosen on.
    std::vector<Id<records::Member>> turnPeople() const;

private:
    void build();
    void buildTools(QVBoxLayout *column);
    void showPeople();
    void readAlone();
    void say();
    void addPerson(class QMenu &menu);
    void askSlips();
    enum class SlipNames { None, Chosen };
    void printSlips(SlipNames names);
    void showTurns();
    enum class CutOff { Keep, Drop };
    void endTurns(const QList<Uuid> &members, CutOff what);
    void noteDraft(const Uuid &member);
    void keepDraft();
    void offerDraft();
    void takeDraft(const RoundDraft &draft);
    void setWaiting(bool waiting);
    void afterKept(const RoundKept &kept);
    void clearNotes();
    QString faultWords(council::RoundFault fault) const;

    PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    RoundHead *m_head;
    RoundSheet *m_sheet;
    RoundGrid *m_grid;
    FlowLabel *m_keys, *m_sentence;
    Button *m_add, *m_slips, *m_turn, *m_all;
    QVBoxLayout *m_turns, *m_notes;
    QTimer m_draftTimer;
    QSet<Uuid> m_unsaved;  // members whose answers the draft does not have
    bool m_headUnsaved = false, m_begun = false, m_waiting = false, m_keeping = false;
};

}  // namespace balai::ui
