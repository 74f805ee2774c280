#pragma once
#include "ui/meetings/minutes_model.h"
#include "ui/shell/listen.h"
#include "ui/widgets/text_flow.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace balai::ui {

class Chip;
class Mark;
class TextEditor;

// The columns of a page of minutes. An empty translation: one column of text.
struct PageColumns {
    QString original, translation;
    bool deskOnly = true;  // gutter and review; not when the room looks on
};

// One block: gutter, original, translation, review. Text becomes an editor when it is typed in.
class BlockRow : public QWidget {
    Q_OBJECT
public:
    BlockRow(const Theme &theme, const BlockView &view, const PageColumns &columns, bool unfolded, QWidget *parent = nullptr);
    const BlockView &view() const { return m_view; }
    Uuid id() const { return m_view.block.id.uuid(); }
    void setCurrent(bool current);
    void setMark(const BlockView &now);  // where the row itself stays, since somebody types in it
    // An editor in place of the words in one language; null where the block is folded.
    TextEditor *edit(const QString &language, bool mayWrite);
    TextEditor *editor(const QString &language) const { return m_editors.value(language); }
    // A question about what was pasted is open, and the words of the passage are still those of its editor.
    bool isAsking(const records::Block &now) const;
    bool isFolded() const { return m_folded; }
    int heightFor(int width);

Q_SIGNALS:
    void pressed();
    void foldAsked();
    void eraseAsked(const QString &comment);
    void changeAsked();
    void answerAsked(const QString &comment, QWidget *at);
    void soundAsked(balai::Id<balai::records::Attachment> note, const balai::ui::Listen::Got &got);
    void resized();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *gutter();
    Chip *gutterChip(const QString &words);
    QWidget *words(const QString &language);
    QWidget *fold();
    QWidget *review();
    void addAnswer(QBoxLayout *column, const records::Comment &comment, const QString &word);
    void addNote(QBoxLayout *column, Id<records::Attachment> note);
    void addTakeOut(QBoxLayout *lines, const records::Comment &comment);
    QString kindWord() const;

    void fit(int width);
    const Theme &m_theme;
    BlockView m_view;
    PageColumns m_columns;
    bool m_folded = false, m_current = false, m_stacked = false;
    QBoxLayout *m_row;
    Mark *m_mark = nullptr;
    QWidget *m_gutter = nullptr, *m_review = nullptr;
    QHash<QString, QWidget *> m_cells;
    QHash<QString, TextEditor *> m_editors;
};

QString blockKindWord(records::BlockKind kind);
QString blockKindIcon(records::BlockKind kind);

}  // namespace balai::ui
