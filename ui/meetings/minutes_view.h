#pragma once
#include "core/text/respect.h"
#include "ui/meetings/minutes_model.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QMenu;
class QVBoxLayout;

namespace balai::ui {

class BlockList;
class BlockRow;
class Button;
class Chip;
class NoteStrip;
class Records;
class RowList;
class Segments;
class TextEditor;
class AgendaColumn;
class CoverageLine;
class HeardLine;
class KeyBar;

// The minutes of one meeting, typed by the keyboard alone.
class MinutesView : public QWidget {
    Q_OBJECT
public:
    MinutesView(const PageTools &tools, Records &records, QWidget *parent = nullptr);
    void open(Id<records::Meeting> meeting, Uuid block = {});
    Id<records::Meeting> meeting() const { return m_model.meeting().id; }
    QString title() const;
    QString progress() const;
    QWidget *headTools() const { return m_tools; }
    void refresh();
    void focusFirst();
    void leave();  // what was typed is written
    bool isOffRecord() const { return m_offRecord; }

Q_SIGNALS:
    void headChanged();
    void readAsked(const QString &meeting, const QString &member);
    void goTo(const balai::ui::Target &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Writing, Paused };
    void buildTools();
    void buildPage(QVBoxLayout *column);
    bool isNarrow() const;
    void showTools();
    enum class Seen { AsBefore, AsOpened };
    void showBlocks(Seen seen = Seen::AsBefore, Uuid block = {});
    bool isReviewed() const;
    void showChanges();
    void readAgain();
    std::vector<records::Block> blocksToShow();
    void goToItem(int step);
    void showStrip();
    void showDrafts();
    void watch(BlockRow *row);
    void choose(int index);
    void startEditing(const QString &language);
    void follow(TextEditor *editor);
    void keepPasted(TextEditor *editor, const QString &language);
    void advise(TextEditor *editor);
    void offerWords();
    void chooseOwner();
    void newBlock();
    void commit();
    void keepDraft();
    enum class Trace { Dropped, Forgotten };
    void dropDraft(Uuid block, Trace trace = Trace::Dropped);
    void setKind(records::BlockKind kind);
    void remakeCurrent();
    void chooseSpeaker();
    void chooseRecommendation();
    void chooseFrom(const QString &title, const QString &object, const QList<std::pair<QString, QString>> &options, std::function<void(const QString &)> chosen);
    void toggleOffRecord();
    void togglePause();
    void goToRequest();
    void askErase(Id<records::Block> block, const QString &comment);
    void answer(const QString &comment, QWidget *at);
    void chooseReader();
    void takeReply();
    void sayReply(bool again, int comments, int gone);
    void review();
    void fillSteps(QMenu &menu);
    void step(records::MinutesState state);
    void planReview();
    QStringList reviewLanguages() const;
    Button *languagePicker(const std::shared_ptr<QStringList> &chosen);
    void confirm();
    void correct();
    QString dayOfMeeting() const;
    bool handleKey(QKeyEvent *event);
    bool mayWrite() const;
    TextEditor *editor() const;
    records::Block currentBlock() const;
    QString draftKey(Uuid block) const;

    const PageTools m_pageTools;
    const Theme &m_theme;
    Records &m_records;
    MinutesModel m_model;
    AgendaColumn *m_agenda;
    BlockList *m_list;
    KeyBar *m_keys;
    QVBoxLayout *m_strips;
    CoverageLine *m_coverage;
    HeardLine *m_heard;
    QPointer<NoteStrip> m_request, m_state, m_draft;
    QWidget *m_tools;
    Chip *m_stateChip;
    Segments *m_languages;
    Button *m_review, *m_steps;
    class PageHead *m_head;
    Id<records::AgendaItem> m_item;
    std::vector<records::Block> m_fresh;  // typed now, not stored: by the order of the page
    Uuid m_born;                          // begun by the keyboard and not left since: what off the record drops
    QString m_language;                   // of the editor
    records::BlockKind m_kind = records::BlockKind::note;
    QTimer m_draftTimer, m_quietTimer;
    struct Draft;
    std::shared_ptr<Draft> m_nextDraft;   // what the worker writes next; newer words take the place of older ones
    qint64 m_dirtySince = 0;              // ms, of the first key that no draft has
    quint64 m_edits = 0;                  // writes asked for by this page; a reading older than the last is no use
    bool m_reading = false, m_readAgain = false;
    QString m_shownLanguage;              // of the window, when the rows were made
    QHash<QString, std::shared_ptr<const text::RespectList>> m_terms;  // by language, since the minutes were opened
    bool m_dirty = false, m_offRecord = false, m_paused = false, m_both = true, m_writing = false, m_wasNarrow = false;
};

}  // namespace balai::ui
