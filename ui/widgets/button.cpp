#include "ui/widgets/button.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <cmath>

namespace balai::ui {

Button::Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind), m_icon(icon) {
    setText(text);
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::StrongFocus);
    const bool grows = kind == ButtonKind::Tile;
    setSizePolicy(grows ? QSizePolicy::Expanding : QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void Button::setIconName(const QString &icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKey(const QString &key) {
    setKeyShown(key);
    setShortcut(QKeySequence(key, QKeySequence::PortableText));
}

void Button::setKeyShown(const QString &key) {
    m_key = key;
    updateGeometry();
    update();
}

void Button::setNote(const QString &note) {
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void Button::setLow(bool low) {
    if (m_low == low) return;
    m_low = low;
    updateGeometry();
    update();
}

void Button::setLead(const QString &lead) {
    m_lead = lead;
    setAccessibleName(lead + u' ' + text());
    updateGeometry();
    update();
}

void Button::setShrinks(bool shrinks) {
    m_shrinks = shrinks;
    updateGeometry();
}

void Button::setWraps(bool wraps) {
    m_wraps = wraps;
    QSizePolicy policy(QSizePolicy::Maximum, wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
}

void Button::setMenu(std::function<void(QMenu &)> fill, bool marked) {
    m_fill = std::move(fill);
    m_marked = marked;
    connect(this, &QAbstractButton::clicked, this, &Button::openMenu);
    updateGeometry();
}

void Button::setTextTone(Tone tone) {
    m_tone = tone;
    update();
}

void Button::setOff(const QString &reason) {
    m_reason = reason;
    setEnabled(reason.isEmpty());
    setAccessibleDescription(reason.isEmpty() ? m_note : reason);
    setToolTip(reason);
    update();
}

void Button::openMenu() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fill(*menu);
    const QSize wanted = menu->sizeHint();
    const bool below = mapTo(window(), QPoint(0, height())).y() + wanted.height() < window()->height();
    menu->popup(mapToGlobal(below ? QPoint(0, height() + 2) : QPoint(0, -wanted.height() - 2)));
}

Tone Button::ink() const {
    if (!m_reason.isEmpty() || !isEnabled()) return Tone::Soft;
    if (m_tone) return *m_tone;
    if (isFilled()) return Tone::OnAccent;
    return m_kind == ButtonKind::Link ? Tone::AccentInk : Tone::Ink;
}

double Button::iconLength() const {
    if (m_kind == ButtonKind::Tile) return m_low ? 24 : m_note.isEmpty() ? 48 : 36;
    return isSquare() || isLarge() ? 20 : 16;
}

TextStyle Button::textStyle() const {
    if (m_kind == ButtonKind::Tile) return {m_low ? Type::Base : Type::Big};
    const bool bold = isFilled() || !m_lead.isEmpty();
    return {isLarge() ? Type::Base : Type::Table, bold};
}

TextFlow Button::wordsFor(double width, int lines) const {
    QList<TextSpan> spans;
    if (!m_lead.isEmpty()) spans.append({m_lead + QStringLiteral("  "), false, Tone::Soft});
    TextStyle style = textStyle();
    spans.append({text(), style.bold, {}});
    style.bold = style.bold && m_lead.isEmpty();
    return TextFlow(m_theme, spans, style, width, lines);
}

QSizeF Button::contentSize() const {
    const TextFlow words = wordsFor(-1);
    double wide = text().isEmpty() ? 0 : std::ceil(words.width());
    const auto part = [&](double length) { wide += (wide > 0 ? m_theme.px(8) : 0) + length; };
    if (!m_icon.isEmpty()) part(m_theme.px(iconLength()));
    if (!m_key.isEmpty()) part(keyHintSize(m_theme, m_key).width());
    if (m_marked && !text().isEmpty()) part(m_theme.px(16));
    return {wide, words.height()};
}

double Button::aside() const { return m_theme.px(m_kind == ButtonKind::Link ? 2 : m_kind == ButtonKind::Flat ? 8 : 12); }

TextFlow Button::wordsIn(double width) const {
    const double over = contentSize().width() + 2 * aside() - width;
    if (over <= 0 || !(m_shrinks || m_wraps)) return wordsFor(-1);
    return wordsFor(std::max(1.0, std::ceil(wordsFor(-1).width()) - over), m_wraps ? 0 : 1);
}

int Button::heightForWidth(int width) const {
    return std::max(sizeHint().height(), int(std::ceil(wordsIn(width).height())) + m_theme.px(4));
}

QSize Button::sizeHint() const {
    if (m_kind == ButtonKind::Tile) return m_low ? QSize(m_theme.px(160), m_theme.px(56)) : QSize(m_theme.px(228), m_theme.px(136));
    const int least = m_theme.px(isLarge() ? 40 : 32);
    if (isSquare() && m_key.isEmpty()) return {least, least};
    const QSizeF inside = contentSize();
    const int high = int(std::ceil(inside.height())) + m_theme.px(4), wide = int(std::ceil(inside.width()) + 2 * aside());
    if (m_kind == ButtonKind::Link) return {wide, high};
    return {wide + 2, std::max(least, high)};
}

QSize Button::minimumSizeHint() const {
    if (m_shrinks) return {m_theme.px(88), sizeHint().height()};
    if (m_wraps) return {std::min(sizeHint().width(), m_theme.px(120)), sizeHint().height()};
    if (m_kind != ButtonKind::Tile) return sizeHint();
    return m_low ? QSize(m_theme.px(88), m_theme.px(56)) : QSize(m_theme.px(128), m_theme.px(136));
}

QList<TextFit> Button::textFits() const {
    if (text().isEmpty()) return {};
    if (m_shrinks) return {{text(), QSizeF(1, minimumSizeHint().height()), QSizeF(size()), width() < sizeHint().width()}};
    if (m_wraps && width() < sizeHint().width()) {
        const TextFlow words = wordsIn(width());
        return {fitOf(text(), QSizeF(contentSize().width() - std::ceil(wordsFor(-1).width()) + words.width() + 2 * aside(), words.height()), QSizeF(size()), words)};
    }
    if (m_kind != ButtonKind::Tile) return {{text(), QSizeF(minimumSizeHint()), QSizeF(size())}};
    if (m_low) {
        const double wide = lowWidth(width());
        const TextFlow beside = wordsFor(wide);
        return {fitOf(text(), QSizeF(beside.width() + width() - wide, beside.height()), QSizeF(size()), beside)};
    }
    const TextFlow words = wordsFor(width() - 2 * m_theme.px(8));
    const double note = m_note.isEmpty() ? 0 : TextFlow(m_theme, m_note, {Type::Table}, width() - 2 * m_theme.px(8)).height();
    return {fitOf(text(), QSizeF(words.width(), words.height() + note), QSizeF(size()), words)};
}

int Button::tileHeightFor(int width) const {
    const double wide = m_low ? lowWidth(width) : width - 2 * m_theme.px(8);
    double high = wordsFor(wide).height();
    if (!m_low && !m_note.isEmpty()) high += TextFlow(m_theme, m_note, {Type::Table}, wide).height();
    return int(std::ceil(high)) + m_theme.px(4);
}

void Button::paintGround(QPainter &painter) const {
    if (m_kind == ButtonKind::Link) return;
    if (!m_reason.isEmpty()) return paintBox(painter, m_theme, rect(), {Tone::Paper, Tone::Control, 6, true});
    const bool touched = underMouse() && isEnabled();
    if (m_kind == ButtonKind::Flat) {
        if (touched || isDown()) paintBox(painter, m_theme, rect(), {Tone::Well});
        return;
    }
    if (isFilled()) return paintBox(painter, m_theme, rect(), {touched || isDown() ? Tone::AccentInk : Tone::Accent});
    const Tone ground = isChecked() || isDown() ? Tone::Sel : touched ? Tone::Well : Tone::Raised;
    paintBox(painter, m_theme, rect(), {ground, isChecked() ? Tone::Accent : Tone::Control});
}

void Button::paintRow(QPainter &painter) const {
    const double all = contentSize().width();
    const bool spreads = m_marked || m_kind == ButtonKind::Link;
    double left = spreads || all + 2 * aside() > width() ? aside() : std::max<double>((width() - all) / 2, 0);
    if (isSquare() && m_key.isEmpty()) left = (width() - m_theme.px(iconLength())) / 2.0;
    const auto area = [&](double length) {
        const QRectF part(left, 0, length, height());
        left += length + m_theme.px(8);
        return part;
    };
    if (!m_icon.isEmpty()) paintIcon(painter, m_theme, area(m_theme.px(iconLength())), m_icon, iconLength(), ink());
    if (!text().isEmpty()) {
        const TextFlow words = wordsIn(width());
        words.draw(painter, area(std::ceil(words.width())), m_theme.tone(ink()), Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (!m_key.isEmpty()) {
        const QSizeF size = keyHintSize(m_theme, m_key);
        const QRectF part = area(size.width());
        paintKeyHint(painter, m_theme, {part.left(), std::round((height() - size.height()) / 2), size.width(), size.height()}, m_key, isFilled());
    }
    if (m_marked && !text().isEmpty()) {
        if (m_kind != ButtonKind::Flat) left = std::max(left, width() - aside() - m_theme.px(16));
        paintIcon(painter, m_theme, area(m_theme.px(16)), QStringLiteral("chevron-down"), 16, ink());
    }
}

void Button::paintTile(QPainter &painter) const {
    const double aside = m_theme.px(8);
    const TextFlow words = wordsFor(width() - 2 * aside);
    const TextFlow note(m_theme, m_note, {Type::Table}, width() - 2 * aside);
    const double gap = m_theme.px(8), noteHigh = m_note.isEmpty() ? 0 : note.height();
    // Words that go on in a second line take their room from the icon.
    const double whole = m_theme.px(iconLength()), icon = std::clamp(height() - 2 * gap - gap - words.height() - noteHigh, 0.0, whole);
    const double all = icon + gap + words.height() + noteHigh;
    double top = (height() - all) / 2;
    if (icon > 0) paintIcon(painter, m_theme, {0, top, double(width()), icon}, m_icon, iconLength() * icon / whole, Tone::Accent);
    top += icon + gap;
    words.draw(painter, {aside, top, width() - 2 * aside, words.height()}, m_theme.tone(ink()), Qt::AlignHCenter);
    if (!m_note.isEmpty())
        note.draw(painter, {aside, top + words.height(), width() - 2 * aside, noteHigh}, m_theme.tone(Tone::Soft), Qt::AlignHCenter);
    if (m_key.isEmpty()) return;
    const QSizeF size = keyHintSize(m_theme, m_key);
    paintKeyHint(painter, m_theme, {width() - aside - size.width(), aside, size.width(), size.height()}, m_key);
}

double Button::lowWidth(double width) const {
    const double icon = m_icon.isEmpty() ? 0 : m_theme.px(iconLength()) + m_theme.px(8);
    const double key = m_key.isEmpty() ? 0 : keyHintSize(m_theme, m_key).width() + m_theme.px(4);
    return std::max(1.0, width - 2 * m_theme.px(8) - icon - key);
}

bool Button::notesLow(const TextFlow &words, const TextFlow &note) const {
    return !m_note.isEmpty() && words.height() + note.height() <= height() - m_theme.px(4);
}

void Button::paintLow(QPainter &painter) const {
    const double aside = m_theme.px(8), wide = lowWidth(width());
    const double icon = m_icon.isEmpty() ? 0 : m_theme.px(iconLength());
    if (icon > 0) paintIcon(painter, m_theme, {aside, 0, icon, double(height())}, m_icon, iconLength(), Tone::Accent);
    const double left = aside + (icon > 0 ? icon + m_theme.px(8) : 0);
    const TextFlow words = wordsFor(wide), note(m_theme, m_note, {Type::Table}, wide);
    const bool both = notesLow(words, note);
    const double top = (height() - words.height() - (both ? note.height() : 0)) / 2;
    words.draw(painter, {left, top, wide, words.height()}, m_theme.tone(ink()));
    if (both) note.draw(painter, {left, top + words.height(), wide, note.height()}, m_theme.tone(Tone::Soft));
    if (m_key.isEmpty()) return;
    const QSizeF size = keyHintSize(m_theme, m_key);
    paintKeyHint(painter, m_theme, QRectF(width() - m_theme.px(4) - size.width(), m_theme.px(4), size.width(), size.height()), m_key);
}

void Button::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintGround(painter);
    if (m_kind == ButtonKind::Tile) m_low ? paintLow(painter) : paintTile(painter);
    else paintRow(painter);
}

void Button::enterEvent(QEnterEvent *event) {
    QAbstractButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event) {
    QAbstractButton::leaveEvent(event);
    update();
}

// Enter presses a button as Space does; without a dialog around it Qt would only take Space.
void Button::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QAbstractButton::keyPressEvent(event);
    click();
}

}  // namespace balai::ui
