#include "ui/widgets/chip.h"

#include "ui/widgets/paint.h"

#include <algorithm>
#include <cmath>

namespace balai::ui {

namespace {

struct ChipTones {
    Tone ground, edge, text;
};

ChipTones tonesOf(ChipKind kind) {
    switch (kind) {
    case ChipKind::Plain: return {Tone::Raised, Tone::Line, Tone::Ink};
    case ChipKind::Attention: return {Tone::AttentionGround, Tone::AttentionLine, Tone::AttentionInk};
    case ChipKind::Held: return {Tone::HeldGround, Tone::HeldLine, Tone::Held};
    case ChipKind::Accent: return {Tone::Sel, Tone::Accent, Tone::AccentInk};
    }
    return {Tone::Raised, Tone::Line, Tone::Ink};
}

}  // namespace

QSizeF chipSize(const Theme &theme, const QString &text, const QString &icon, double room) {
    const double around = (icon.isEmpty() ? 0 : theme.px(14 + 4)) + 2 * theme.px(8);
    const TextFlow flow(theme, text, {Type::Small}, room < 0 ? -1 : std::max(1.0, room - around));
    return {std::ceil(flow.width()) + around, std::max<double>(theme.px(20), std::ceil(flow.height()) + 2)};
}

void paintChip(QPainter &painter, const Theme &theme, const QRectF &area, ChipKind kind, const QString &text, const QString &icon) {
    const ChipTones tones = tonesOf(kind);
    paintBox(painter, theme, area, {tones.ground, tones.edge});
    QRectF inside = area.adjusted(theme.px(8), 0, -theme.px(8), 0);
    if (!icon.isEmpty()) {
        paintIcon(painter, theme, {inside.left(), inside.top(), double(theme.px(14)), inside.height()}, icon, 14, tones.text);
        inside.setLeft(inside.left() + theme.px(18));
    }
    TextFlow words(theme, text, {Type::Small});
    if (words.width() > inside.width() + 1) words = TextFlow(theme, text, {Type::Small}, inside.width());
    words.draw(painter, inside, theme.tone(tones.text), Qt::AlignLeft | Qt::AlignVCenter);
}

Chip::Chip(const Theme &theme, ChipKind kind, const QString &text, const QString &icon, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_kind(kind), m_icon(icon) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
    set(kind, text, icon);
}

void Chip::set(ChipKind kind, const QString &text, const QString &icon) {
    m_kind = kind;
    m_icon = icon;
    setText(text);
    updateGeometry();
    update();
}

void Chip::setWraps(bool wraps) {
    m_wraps = wraps;
    QSizePolicy policy(wraps ? QSizePolicy::Maximum : QSizePolicy::Fixed, wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
}

QSize Chip::sizeHint() const {
    return chipSize(m_theme, text(), m_icon).toSize();
}

QSize Chip::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return m_wraps ? QSize(std::min(whole.width(), m_theme.px(64)), whole.height()) : whole;
}

int Chip::heightForWidth(int width) const {
    return int(chipSize(m_theme, text(), m_icon, width).height());
}

QList<TextFit> Chip::textFits() const {
    QSizeF needs = chipSize(m_theme, text(), m_icon);
    if (m_wraps && needs.width() > width()) needs = chipSize(m_theme, text(), m_icon, width());
    return {{text(), needs, QSizeF(size())}};
}

void Chip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintChip(painter, m_theme, rect(), m_kind, text(), m_icon);
}

KeyHint::KeyHint(const Theme &theme, const QString &key, QWidget *parent) : QLabel(key, parent), m_theme(theme) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

QSize KeyHint::sizeHint() const {
    return keyHintSize(m_theme, text()).toSize();
}

QList<TextFit> KeyHint::textFits() const {
    return {{text(), keyHintSize(m_theme, text()), QSizeF(size())}};
}

void KeyHint::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintKeyHint(painter, m_theme, rect(), text());
}

}  // namespace balai::ui
