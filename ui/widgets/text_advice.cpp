#include "ui/widgets/text_advice.h"

#include "ui/widgets/text_editor.h"

#include <QMenu>

namespace balai::ui {

namespace {
constexpr int quietMs = 300;  // after the last key
}

TextAdvice::TextAdvice(TextEditor *editor, const Theme &theme, std::shared_ptr<const text::RespectList> list)
    : QObject(editor), m_editor(editor), m_theme(theme), m_list(std::move(list)) {
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &TextAdvice::look);
    connect(editor, &TextEditor::edited, this, [this] { m_wait.start(quietMs); });
    connect(editor, &QTextEdit::cursorPositionChanged, this, &TextAdvice::tell);
    m_wait.start(quietMs);
}

void TextAdvice::look() {
    m_found = m_list->find(m_editor->toPlainText());
    QList<QTextEdit::ExtraSelection> lines;
    for (const text::RespectFinding &one : m_found) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(m_editor->document());
        line.cursor.setPosition(one.start);
        line.cursor.setPosition(one.start + one.length, QTextCursor::KeepAnchor);
        line.format.setUnderlineStyle(QTextCharFormat::DotLine);
        line.format.setUnderlineColor(m_theme.tone(Tone::AttentionInk));
        lines.append(line);
    }
    if (!lines.isEmpty() || !m_editor->extraSelections().isEmpty()) m_editor->setExtraSelections(lines);
    m_told = -1;
    tell();
}

const text::RespectFinding *TextAdvice::atCaret() const {
    const int caret = m_editor->textCursor().position();
    for (const text::RespectFinding &one : m_found)
        if (caret >= one.start && caret <= one.start + one.length) return &one;
    return nullptr;
}

// Right after the word as well: that is where the caret is when it was just typed.
void TextAdvice::tell() {
    const text::RespectFinding *here = atCaret();
    const int term = here ? here->term : -1;
    if (std::exchange(m_told, term) == term && term >= 0) return;
    if (term < 0) return reached({}, {});
    const text::RespectTerm &words = m_list->terms()[size_t(term)];
    Q_EMIT reached(words.avoid, words.prefer);
}

void TextAdvice::offer() {
    look();
    const text::RespectFinding *here = atCaret();
    if (!here || m_editor->isReadOnly()) return;
    auto *menu = new QMenu(m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("respect-menu"));
    for (const QString &instead : m_list->terms()[size_t(here->term)].prefer) {
        QAction *entry = menu->addAction(instead);
        connect(entry, &QAction::triggered, this, [this, instead, start = here->start, length = here->length] {
            QTextCursor cursor = m_editor->textCursor();
            cursor.setPosition(start);
            cursor.setPosition(start + length, QTextCursor::KeepAnchor);
            cursor.insertText(instead);
            m_editor->setTextCursor(cursor);
            look();
        });
    }
    menu->popup(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
    if (!menu->actions().isEmpty()) menu->setActiveAction(menu->actions().first());
}

}  // namespace balai::ui
