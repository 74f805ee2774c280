#include "ui/widgets/field.h"

#include "core/text/breaks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inner_clipboard.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/paste_check.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

namespace balai::ui {

namespace {

int nextLetter(const QString &text, int from) {
    const std::vector<int> letters = text::graphemeBreaks(text);
    const auto after = std::upper_bound(letters.begin(), letters.end(), from);
    return after == letters.end() ? int(text.size()) : *after;
}

int letterBefore(const QString &text, int from) {
    const std::vector<int> letters = text::graphemeBreaks(text);
    const auto here = std::lower_bound(letters.begin(), letters.end(), from);
    return here == letters.begin() ? 0 : *std::prev(here);
}

}  // namespace

void LineEdit::step(bool forward, bool select) {
    const int from = cursorPosition();
    const int to = forward ? nextLetter(text(), from) : letterBefore(text(), from);
    if (!select) return setCursorPosition(to);
    const int anchor = hasSelectedText() ? (selectionStart() == from ? selectionEnd() : selectionStart()) : from;
    setSelection(anchor, to - anchor);
}

void LineEdit::erase(bool forward) {
    if (!hasSelectedText()) {
        const int from = cursorPosition();
        const int to = forward ? nextLetter(text(), from) : letterBefore(text(), from);
        if (from == to) return;
        setSelection(from, to - from);
    }
    del();
}

void LineEdit::cutInside() {
    inner_clipboard::keep(this, selectedText());
    del();
}

void LineEdit::pasteInside() {
    const QString before = text();
    insert(inner_clipboard::toPaste(this));
    tellPasted(before);
}

void LineEdit::tellPasted(const QString &before) {
    if (text() != before && echoMode() == Normal) Q_EMIT pasted(PastedPart::between(before, text()));
}

void LineEdit::dropEvent(QDropEvent *event) {
    const QString before = text();
    QLineEdit::dropEvent(event);
    tellPasted(before);
}

// The caret stays with the letters beside it.
void LineEdit::replacePart(const PastedPart &part, const QString &words) {
    if (isReadOnly()) return;
    const qsizetype caret = cursorPosition(), end = part.start() + part.length();
    setSelection(int(part.start()), int(part.length()));
    insert(words);
    if (caret <= part.start()) setCursorPosition(int(caret));
    else if (caret > end) setCursorPosition(int(caret - part.length() + words.size()));
}

bool LineEdit::handleClipboard(QKeyEvent *event) {
    const bool cut = event->matches(QKeySequence::Cut), copy = event->matches(QKeySequence::Copy), paste = event->matches(QKeySequence::Paste);
    if (copy && mayCopy()) inner_clipboard::keep(this, selectedText());
    else if (cut && mayCopy() && !isReadOnly()) cutInside();
    else if (paste && !isReadOnly()) pasteInside();
    return cut || copy || paste;
}

void LineEdit::contextMenuEvent(QContextMenuEvent *event) {
    EditActions actions;
    if (mayCopy()) actions.copy = [this] { inner_clipboard::keep(this, selectedText()); };
    if (mayCopy() && !isReadOnly()) actions.cut = [this] { cutInside(); };
    if (!isReadOnly() && !inner_clipboard::toPaste(this).isEmpty()) actions.paste = [this] { pasteInside(); };
    showEditMenu(this, event->globalPos(), actions);
}

// On X11 the line puts what the mouse selected where every program can paste it.
void LineEdit::mouseReleaseEvent(QMouseEvent *event) {
    const QString before = text();  // the middle button pastes
    QLineEdit::mouseReleaseEvent(event);
    tellPasted(before);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

void LineEdit::keyPressEvent(QKeyEvent *event) {
    if (handleClipboard(event)) return;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && echoMode() == Normal;
    const bool collapses = !shift && hasSelectedText();
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && !collapses)
        return step(event->key() == Qt::Key_Right, shift);
    if (plain && !isReadOnly() && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        return erase(event->key() == Qt::Key_Delete);
    QLineEdit::keyPressEvent(event);
}

Field::Field(const Theme &theme, const QString &object, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_edit(new LineEdit(this)) {
    m_edit->setObjectName(object);
    m_edit->setFrame(false);
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_edit->setProperty("ringAround", true);
    setFocusProxy(m_edit);
    setName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::returnPressed, this, &Field::entered);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) { m_theme.prepare(text); });
    connect(&theme, &Theme::changed, this, &Field::arrange);
    arrange();
}

void Field::setName(const QString &name) {
    m_edit->setAccessibleName(name);
}

void Field::setIconName(const QString &icon) {
    m_icon = icon;
    arrange();
}

void Field::setKeyShown(const QString &key) {
    m_key = key;
    arrange();
}

void Field::setLarge(bool large) {
    m_large = large;
    arrange();
}

void Field::setFixed(int width) {
    m_fixed = width;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    arrange();
}

void Field::setSecret(const QString &revealName) {
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *reveal = new Button(m_theme, ButtonKind::Flat, {}, QStringLiteral("eye"), this);
    reveal->setObjectName(m_edit->objectName() + QStringLiteral("-reveal"));
    reveal->setAccessibleName(revealName);
    reveal->setCheckable(true);
    connect(reveal, &QAbstractButton::toggled, this, [this, reveal](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIconName(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    });
    m_reveal = reveal;
    arrange();
}

int Field::asked() const { return m_check ? m_check->highFor(width()) : 0; }

void Field::setAsksOfPastes() {
    if (m_check) return;
    m_check = new PasteCheck(m_theme, {this, m_edit, [this] { return m_edit->text(); }, [this] { return m_edit->cursorPosition(); },
                                       [this](const PastedPart &part, const QString &words) { m_edit->replacePart(part, words); }, [this] { arrange(); }});
    connect(m_edit, &LineEdit::pasted, m_check, [this](const PastedPart &part) {
        if (!m_reveal) m_check->pasted(part);  // what is secret stays as it is, also while it is shown
    });
    connect(m_edit, &QLineEdit::textChanged, m_check, &PasteCheck::changed);
}

int Field::high() const {
    return m_theme.px(m_large ? 40 : 32);
}

QSize Field::sizeHint() const {
    return {m_theme.px(m_fixed > 0 ? m_fixed : 160), high() + asked()};
}

QSize Field::minimumSizeHint() const {
    return {m_theme.px(m_fixed > 0 ? m_fixed : 96), high() + asked()};
}

void Field::arrange() {
    m_edit->setFont(m_theme.font(m_large ? Type::Base : Type::Table));
    const int iconSide = m_large ? 20 : 16;
    const int left = m_theme.px(m_icon.isEmpty() ? 8 : 10 + iconSide + 6);
    int right = m_theme.px(6);
    if (!m_key.isEmpty()) right += int(std::ceil(keyHintSize(m_theme, m_key).width())) + m_theme.px(4);
    if (m_reveal) {
        right = m_theme.px(36);
        m_reveal->setGeometry(width() - right, (height() - m_theme.px(32)) / 2, m_theme.px(32), m_theme.px(32));
    }
    const int below = asked();
    m_edit->setGeometry(left, 1, std::max(0, width() - left - right), height() - below - 2);
    if (m_check) m_check->place({0, height() - below, width(), below});
    updateGeometry();
    update();
}

void Field::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void Field::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const int line = height() - asked();
    paintBox(painter, m_theme, QRect(0, 0, width(), line), {Tone::Raised, Tone::Control});
    const int iconSide = m_large ? 20 : 16;
    if (!m_icon.isEmpty())
        paintIcon(painter, m_theme, {double(m_theme.px(10)), 0, double(m_theme.px(iconSide)), double(line)}, m_icon, iconSide, Tone::Soft);
    if (m_key.isEmpty()) return;
    const QSizeF size = keyHintSize(m_theme, m_key);
    paintKeyHint(painter, m_theme, {width() - m_theme.px(8) - size.width(), std::round((line - size.height()) / 2), size.width(), size.height()}, m_key);
}

}  // namespace balai::ui
