#pragma once
#include "core/records/comment.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "ui/reader/reading_source.h"
#include "ui/shell/page.h"

#include <memory>
#include <optional>

class QMenu;
class QStackedLayout;
class QVBoxLayout;

namespace balai::ui {

class Button;
class Dots;
class FlowLabel;
class ReadAloud;
class Records;
class SeenView;
class Segments;
class TextEditor;
class VoiceNote;

// The member's reader: the whole window, one thing at a time. What was written down for her, three doors, then what is written, a passage a time, with
// four answers; Stop leads to a quiet page. No desk, no names, no other window behind. Leaving shows the cover.
class ReaderView : public QWidget {
    Q_OBJECT
public:
    ReaderView(const PageTools &tools, Records &records, QWidget *parent = nullptr);
    // `view` opens another page than the doors: "passages", "change", "propose", "choices", "stop".
    // What the desk wrote down and she has not seen yet comes before the doors.
    void begin(Id<records::Meeting> meeting, Id<records::Member> member, const QString &view = {});
    // In a round, behind a locked vault: leaving hands the laptop on.
    void beginTurn(std::unique_ptr<ReadingSource> source);
    Id<records::Member> member() const { return m_member.id; }
    Id<records::Meeting> meeting() const { return m_meeting; }
    void setKept(bool kept);  // false: the disk did not take her last answer
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void coverAsked();
    void goTo(const balai::ui::Target &target);
    void finished();  // in a round: the next may sit down; no words of hers are left in here

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    enum View { Doors, Reading, Writing, Proposing, Choices, Stopped, Seeing, Waiting };
    QWidget *buildTop();
    QWidget *buildFoot();
    QWidget *buildDoors();
    QWidget *buildReading();
    QWidget *buildWriting();
    QWidget *buildStop();
    Button *tile(const char *icon, const char *object, int key);
    static View viewNamed(const QString &name);
    void show(View view);
    void showAfterSeeing(View view);
    void readPassages();
    void readAfterAct();
    void take(ShownReading now);
    bool isRead() const { return m_readIn == language(); }
    bool isWaiting() const;
    void sitDown(View view);
    void showPassage();
    void showReader();
    void fillReaders(QMenu &menu);
    void object();
    void showWords();
    void fillStop();
    void fillChoices();
    void move(int by);
    void give(records::Answer answer, const QString &words = {}, const QByteArray &spoken = {}, records::Attribution named = {});
    void giveWritten(records::Answer answer, records::Attribution named = {});
    void askTakeOut();
    void takeOutNow(const ShownPassage &passage);
    void propose(bool recommendation);
    void takeBack(const QString &consent);
    void askToTalk();
    void setLanguage(const QString &tag);
    void setScale(int by);
    void end();
    void forget();
    QString language() const { return m_theme.language(); }

    const Theme &m_theme;
    Records &m_records;
    Id<records::Meeting> m_meeting;
    records::Member m_member;
    std::unique_ptr<ReadingSource> m_source;  // null: nobody reads
    std::vector<ShownPassage> m_passages;
    std::vector<council::AloudReader> m_readers;
    bool m_isInvited = false;
    QString m_readIn;             // the language in which the passages were read; empty: not yet
    quint64 m_asked = 0;          // only the last that was asked for is shown
    std::optional<View> m_first;  // what is shown when everything is read
    int m_at = 0;
    bool m_kept = true;
    QString m_languageBefore;
    int m_scaleBefore = 100;
    bool isInRound() const { return m_source && m_source->isLocked(); }
    Uuid m_readBy;           // who reads to her: a helper or an account; null: she reads
    QString m_readByName;
    QString m_heard;  // the reading that she last listened to
    QStackedLayout *m_views;
    SeenView *m_seen;
    View m_afterSeeing = Doors;
    QWidget *m_top = nullptr, *m_bottom = nullptr;
    Dots *m_dots;
    ReadAloud *m_aloud;
    FlowLabel *m_count, *m_foot, *m_prompt, *m_words, *m_named, *m_writeTitle, *m_doorTitle, *m_stopTitle, *m_talkTitle, *m_talkNote, *m_choiceTitle;
    Button *m_language, *m_smaller, *m_larger, *m_stop, *m_cover;
    Button *m_right, *m_change, *m_takeOut, *m_later, *m_before, *m_next;
    Button *m_give, *m_giveOther, *m_object, *m_back, *m_reads, *m_doorRead, *m_doorPropose, *m_doorChoices, *m_doorInvited, *m_talk;
    TextEditor *m_editor;
    VoiceNote *m_spoken;
    Segments *m_appears;
    QVBoxLayout *m_help, *m_choices;
};

}  // namespace balai::ui
