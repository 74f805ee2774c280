#include "ui/widgets/text_editor.h"

#include "core/text/breaks.h"
#include "ui/widgets/inner_clipboard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/paste_check.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <algorithm>
#include <cmath>

namespace balai::ui {

namespace {

QString withoutInvisible(QString text) {
    return text.remove(QChar(0x200B));
}

int after(const std::vector<int> &positions, int from, int end) {
    const auto next = std::upper_bound(positions.begin(), positions.end(), from);
    return next == positions.end() ? end : *next;
}

int before(const std::vector<int> &positions, int from) {
    const auto here = std::lower_bound(positions.begin(), positions.end(), from);
    return here == positions.begin() ? 0 : *std::prev(here);
}

}  // namespace

TextEditor::TextEditor(const Theme &theme, const QString &object, const QString &name, QWidget *parent)
    : QTextEdit(parent), m_theme(theme), m_flow(new FlowDocument(theme, document())) {
    setObjectName(object);
    setAccessibleName(name);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setProperty("ringInside", true);
    document()->setDocumentLayout(m_flow);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(m_flow, &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextEditor::arrange);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if ((hasFocus() || m_replaces) && removed + added > 0) Q_EMIT edited();
    });
    makeCheck();
    connect(&theme, &Theme::changed, this, &TextEditor::arrange);
    m_flow->relayout();
    arrange();
}

QString TextEditor::text() const {
    return withoutInvisible(toPlainText());
}

void TextEditor::setText(const QString &text) {
    setPlainText(withoutInvisible(text));
    forgetUndo();
}

void TextEditor::setType(Type type) {
    m_flow->setType(type);
}

void TextEditor::setLanguage(const QString &tag) {
    m_flow->setLanguage(tag);
}

void TextEditor::setBare(bool bare) {
    m_bare = bare;
    setProperty("ringInside", !bare);
    arrange();
}

void TextEditor::setLines(int least, int most) {
    m_least = least;
    m_most = most;
    arrange();
}

void TextEditor::forgetUndo() {
    document()->clearUndoRedoStacks();
}

int TextEditor::contentHeight() const {
    const QMargins margins = viewportMargins();
    const int line = m_theme.lineHeight(Type::Base, {});
    int high = std::max(int(std::ceil(m_flow->documentSize().height())), m_least * line);
    if (m_most > 0) high = std::min(high, m_most * m_theme.lineHeight(Type::Base, toPlainText()));
    return high + margins.top() + margins.bottom();
}

void TextEditor::arrange() {
    const int aside = m_bare ? 0 : m_theme.px(10), above = m_bare ? 0 : m_theme.px(5);
    const int asked = m_check->highFor(width());
    setViewportMargins(aside, above, aside, above + asked);
    setVerticalScrollBarPolicy(m_most > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(contentHeight());
    m_check->place({0, height() - asked, width(), asked});
    updateGeometry();
    viewport()->update();
}

QSize TextEditor::sizeHint() const {
    return {m_theme.px(240), contentHeight()};
}

QSize TextEditor::minimumSizeHint() const {
    return {m_theme.px(80), contentHeight()};
}

QList<TextFit> TextEditor::textFits() const {
    return {{toPlainText(), QSizeF(m_flow->documentSize().width(), m_most > 0 ? 0 : m_flow->documentSize().height()), QSizeF(viewport()->size())}};
}

int TextEditor::stepFrom(int position, bool forward, bool words) const {
    const QTextBlock block = document()->findBlock(position);
    const int inside = position - block.position(), end = int(block.text().size());
    if (forward && inside == end) return block.next().isValid() ? block.next().position() : position;
    if (!forward && inside == 0) return position > 0 ? position - 1 : 0;
    const std::vector<int> places = words ? text::wordBreaks(block.text(), {}) : text::graphemeBreaks(block.text());
    return block.position() + (forward ? after(places, inside, end) : before(places, inside));
}

bool TextEditor::handleMove(QKeyEvent *event) {
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return false;
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::ControlModifier | Qt::KeypadModifier)) return false;
    const bool select = event->modifiers() & Qt::ShiftModifier, words = event->modifiers() & Qt::ControlModifier;
    const bool forward = event->key() == Qt::Key_Right;
    QTextCursor cursor = textCursor();
    const bool collapses = !select && !words && cursor.hasSelection();
    const int to = collapses ? (forward ? cursor.selectionEnd() : cursor.selectionStart()) : stepFrom(cursor.position(), forward, words);
    cursor.setPosition(to, select ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

bool TextEditor::handleErase(QKeyEvent *event) {
    if (event->key() != Qt::Key_Backspace && event->key() != Qt::Key_Delete) return false;
    if (isReadOnly() || (event->modifiers() & ~(Qt::ShiftModifier | Qt::ControlModifier | Qt::KeypadModifier))) return false;
    QTextCursor cursor = textCursor();
    const bool forward = event->key() == Qt::Key_Delete;
    if (!cursor.hasSelection()) {
        const int to = stepFrom(cursor.position(), forward, event->modifiers() & Qt::ControlModifier);
        if (to == cursor.position()) {
            if (!forward) Q_EMIT erasedAtStart();
            return true;
        }
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void TextEditor::copyInside() { inner_clipboard::keep(this, textCursor().selection().toPlainText()); }

void TextEditor::cutInside() {
    copyInside();
    textCursor().removeSelectedText();
}

void TextEditor::pasteInside() {
    insertPasted(withoutInvisible(inner_clipboard::toPaste(this)));
    ensureCursorVisible();
}

void TextEditor::makeCheck() {
    m_check = new PasteCheck(m_theme, {this, this, [this] { return toPlainText(); }, [this] { return textCursor().position(); },
                                       [this](const PastedPart &part, const QString &words) { replacePart(part, words); }, [this] { arrange(); }});
    connect(m_check, &PasteCheck::aboutToReplace, this, &TextEditor::aboutToRead);
    connect(m_check, &PasteCheck::left, this, &TextEditor::left);
    connect(document(), &QTextDocument::contentsChanged, m_check, &PasteCheck::changed);
}

bool TextEditor::isAsking() const { return m_check->isAsking(); }

PastedPart TextEditor::asked() const { return m_check->part(); }

void TextEditor::ask(const PastedPart &part) {
    const PastedPart here(toPlainText(), part.start(), part.length());
    if (here.length() > 0 && here.words() == part.words()) m_check->pasted(here);
}

bool TextEditor::holdsFocus() const { return hasFocus() || m_check->holdsFocus(); }

void TextEditor::insertPasted(const QString &words) {
    const int start = textCursor().selectionStart();
    insertPlainText(words);
    if (m_asks) m_check->pasted(PastedPart(toPlainText(), start, textCursor().position() - start));
}

// Of a cursor of its own: that of the person stays with the letters beside it.
void TextEditor::replacePart(const PastedPart &part, const QString &words) {
    if (isReadOnly()) return;
    QTextCursor cursor(document());
    cursor.setPosition(int(part.start()));
    cursor.setPosition(int(part.start() + part.length()), QTextCursor::KeepAnchor);
    m_replaces = true;
    cursor.insertText(words);
    m_replaces = false;
}

bool TextEditor::handleClipboard(QKeyEvent *event) {
    const bool cut = event->matches(QKeySequence::Cut), copy = event->matches(QKeySequence::Copy), paste = event->matches(QKeySequence::Paste);
    if (copy || (cut && isReadOnly())) copyInside();
    else if (cut) cutInside();
    else if (paste && !isReadOnly()) pasteInside();
    return cut || copy || paste;
}

void TextEditor::contextMenuEvent(QContextMenuEvent *event) {
    EditActions actions;
    if (textCursor().hasSelection()) actions.copy = [this] { copyInside(); };
    if (textCursor().hasSelection() && !isReadOnly()) actions.cut = [this] { cutInside(); };
    if (!isReadOnly() && !inner_clipboard::toPaste(this).isEmpty()) actions.paste = [this] { pasteInside(); };
    showEditMenu(this, event->globalPos(), actions);
}

QMimeData *TextEditor::createMimeDataFromSelection() const { return new QMimeData; }

void TextEditor::keyPressEvent(QKeyEvent *event) {
    if (handleMove(event) || handleErase(event) || handleClipboard(event)) return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_enterEnds && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT entered();
        return;
    }
    if (isEnter) return insertPlainText(QStringLiteral("\n"));
    if (event->text().contains(QChar(0x200B))) return insertPlainText(withoutInvisible(event->text()));
    if (event->matches(QKeySequence::Undo)) {
        const QString before = toPlainText();
        undo();
        return event->setAccepted(toPlainText() != before);  // nothing of its own left: the window undoes the last action
    }
    QTextEdit::keyPressEvent(event);
}

void TextEditor::inputMethodEvent(QInputMethodEvent *event) {
    if (!event->commitString().contains(QChar(0x200B))) return QTextEdit::inputMethodEvent(event);
    QInputMethodEvent clean(event->preeditString(), event->attributes());
    clean.setCommitString(withoutInvisible(event->commitString()), event->replacementStart(), event->replacementLength());
    QTextEdit::inputMethodEvent(&clean);
}

void TextEditor::insertFromMimeData(const QMimeData *source) {
    if (source->hasText()) insertPasted(withoutInvisible(source->text()));
}

void TextEditor::focusOutEvent(QFocusEvent *event) {
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason && !m_check->holdsFocus()) Q_EMIT left();
}

void TextEditor::resizeEvent(QResizeEvent *event) {
    QTextEdit::resizeEvent(event);
    arrange();
}

// The ground and the edge belong to the frame around the viewport.
bool TextEditor::event(QEvent *event) {
    if (event->type() != QEvent::Paint) return QTextEdit::event(event);
    if (m_bare) return true;
    QPainter painter(this);
    paintBox(painter, m_theme, rect().adjusted(0, 0, 0, -m_check->highFor(width())), {Tone::Raised, Tone::Control});
    return true;
}

}  // namespace balai::ui
