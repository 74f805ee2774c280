#pragma once
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
    void showTools();
    void showBlocks();
    void showStrip();
    void showDrafts();
    void watch(BlockRow *row);
    void choose(int index);
    void startEditing(const QString &language);
    void follow(TextEditor *editor);
    void newBlock();
    void commit();
    void keepDraft();
    void dropDraft(Uuid block);
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
    void review();
    void fillSteps(QMenu &menu);
    void step(records::MinutesState state);
    void planReview();
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
    QPointer<NoteStrip> m_request, m_state, m_draft;
    QWidget *m_tools;
    Chip *m_stateChip;
    Segments *m_languages;
    Button *m_review, *m_steps;
    class PageHead *m_head;
    Id<records::AgendaItem> m_item;
    std::vector<records::Block> m_fresh;  // typed now, not stored: by the order of the page
    QString m_language;                   // of the editor
    records::BlockKind m_kind = records::BlockKind::note;
    QTimer m_draftTimer, m_quietTimer;
    bool m_dirty = false, m_offRecord = false, m_paused = false, m_both = true, m_writing = false;
};

}  // namespace balai::ui
