#pragma once
#include "core/text/respect.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace balai::ui {

class TextEditor;

// Underlines words of a list in an editor, gently, a moment after the last key, and offers others. It never stands in the
// way of writing and changes nothing by itself.
class TextAdvice : public QObject {
    Q_OBJECT
public:
    TextAdvice(TextEditor *editor, const Theme &theme, std::shared_ptr<const text::RespectList> list);
    void look();         // now
    void offer();        // the words instead, in a menu at the caret; nothing where the caret is on no such word
    const std::vector<text::RespectFinding> &found() const { return m_found; }

Q_SIGNALS:
    // The caret is at a word of the list, or no longer (an empty `avoid`).
    void reached(const QString &avoid, const QStringList &prefer);

private:
    const text::RespectFinding *atCaret() const;
    void tell();

    TextEditor *m_editor;
    const Theme &m_theme;
    std::shared_ptr<const text::RespectList> m_list;
    std::vector<text::RespectFinding> m_found;
    QTimer m_wait;
    int m_told = -1;
};

}  // namespace balai::ui
