#pragma once
#include "ui/widgets/flow_document.h"
#include "ui/widgets/text_flow.h"

#include <QTextEdit>

namespace balai::ui {

// Plain text typed by people, in any of our scripts: lines end, the caret moves and deletes as readers expect.
// As high as its text. Invisible spaces (U+200B), which some keyboards type between words, never stay in the text.
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
    FlowDocument *flow() const { return m_flow; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<TextFit> textFits() const override;

Q_SIGNALS:
    void edited();                 // by a person, after every key
    void entered();
    void left();                   // the focus went elsewhere
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
    void arrange();

    const Theme &m_theme;
    FlowDocument *m_flow;
    int m_least = 1, m_most = 0;
    bool m_bare = false, m_enterEnds = false;
};

}  // namespace balai::ui
