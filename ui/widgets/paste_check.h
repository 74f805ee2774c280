#pragma once
#include "ui/widgets/pasted_part.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QKeyEvent;
class QRect;
class QWidget;

namespace balai::ui {

class PasteQuestion;
class Theme;

// Asks in an editor about what was pasted into it, where that may be Burmese typed in Zawgyi. What was pasted is in the text
// at once and stays unless a person says otherwise; typing goes on meanwhile. The question goes when it is answered, and when
// the part that it is about is changed. With "do the same" the answer is kept in the window until it locks.
class PasteCheck : public QObject {
    Q_OBJECT
public:
    struct Editor {
        QWidget *frame;  // the question stands in it
        QWidget *typed;  // has the focus while people type
        std::function<QString()> text;
        std::function<qsizetype()> caret;
        std::function<void(const PastedPart &part, const QString &words)> replace;  // in one step of undo
        std::function<void()> arrange;  // the question came, went or has another height
    };
    PasteCheck(const Theme &theme, Editor editor);
    static void forget(QWidget *at);  // what this window remembers

    void pasted(const PastedPart &part);
    void changed();    // the text is another
    bool isAsking() const;
    PastedPart part() const { return isAsking() ? m_part : PastedPart(); }
    bool holdsFocus() const;
    int highFor(int width) const;  // px, with the gap above it; 0 without a question
    void place(const QRect &where);
    void close();

Q_SIGNALS:
    void aboutToReplace();  // the pasted words are still there, and may be kept first
    void left();            // the focus went from the question to somewhere else

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(PasteQuestion *question);
    void drop();
    void answer(const char *reading);
    void escape();
    void replace();
    void bringBack();
    void bringIntoView();

    const Theme &m_theme;
    Editor m_editor;
    PastedPart m_part;
    QString m_before;  // of what was replaced unasked
    QPointer<PasteQuestion> m_question;
    bool m_busy = false;
};

}  // namespace balai::ui
