#pragma once
#include "ui/widgets/flow_document.h"
#include "ui/widgets/pasted_part.h"
#include "ui/widgets/text_flow.h"

#include <QTextEdit>

namespace balai::ui {

class PasteCheck;

// Plain text typed by people, in any of our scripts: lines end, the caret moves and deletes as readers expect.
// As high as its text. Invisible spaces (U+200B), which some keyboards type between words, never stay in the text.
// What is pasted and may be Burmese typed in Zawgyi is asked about below it (paste_check.h).
class TextEditor : public QTextEdit, public ShowsText {
    Q_OBJECT
public:
    TextEditor(const Theme &theme, const QString &object, const QString &name, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);   // forgets what could be undone
    void setType(Type type);
    void setLanguage(const QString &tag);
    void setBare(bool bare);             // no edge and no ground of its own, as in the minutes
    void setLines(int least, int most);  // height in lines; beyond `most` it scrolls; 0: grows without end
    void setEnterEnds(bool ends) { m_enterEnds = ends; }  // Enter emits entered(), Shift+Enter begins a new line
    void forgetUndo();
    void setAsksOfPastes(bool asks) { m_asks = asks; }  // false where a member sits: nobody is asked about letters there
    bool isAsking() const;
    PastedPart asked() const;              // what the open question is about; nothing without one
    void ask(const PastedPart &part);      // again, in an editor that takes the place of another
    bool holdsFocus() const;               // itself, or the question in it
    FlowDocument *flow() const { return m_flow; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<TextFit> textFits() const override;

Q_SIGNALS:
    void edited();                 // by a person, after every key
    void entered();
    void left();                   // the focus went elsewhere
    void aboutToRead();            // what was pasted is replaced by its other reading, and may be kept first
    void erasedAtStart();          // Backspace with nothing before the caret

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;  // empty: nothing leaves by dragging or selecting
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool handleMove(QKeyEvent *event);
    bool handleErase(QKeyEvent *event);
    bool handleClipboard(QKeyEvent *event);
    void copyInside();
    void cutInside();
    void pasteInside();
    int stepFrom(int position, bool forward, bool words) const;
    int contentHeight() const;
    void insertPasted(const QString &words);
    void replacePart(const PastedPart &part, const QString &words);
    void makeCheck();
    void arrange();

    const Theme &m_theme;
    FlowDocument *m_flow;
    int m_least = 1, m_most = 0;
    bool m_bare = false, m_enterEnds = false, m_asks = true, m_replaces = false;
    PasteCheck *m_check = nullptr;
};

}  // namespace balai::ui
