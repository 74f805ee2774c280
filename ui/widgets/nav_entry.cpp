#include "ui/widgets/nav_entry.h"

#include "ui/shell/figures.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <cmath>

namespace balai::ui {

NavEntry::NavEntry(const Theme &theme, const QString &icon, const QString &object, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon) {
    setObjectName(object);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void NavEntry::setName(const QString &name) {
    setText(name);
    setAccessibleName(name);
    if (m_narrow) setToolTip(name);
    updateGeometry();
    update();
}

void NavEntry::setCount(int count) {
    const QString shown = count > 0 ? countText(m_theme, count) : QString();
    if (m_count == count && accessibleDescription() == shown) return;
    m_count = count;
    setAccessibleDescription(shown);
    updateGeometry();
    update();
}

void NavEntry::setKeyShown(const QString &key) {
    m_key = key;
    update();
}

void NavEntry::setNarrow(bool narrow) {
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

void NavEntry::setLow(bool low) {
    if (std::exchange(m_low, low) != low) updateGeometry();
}

QSizeF NavEntry::countSize() const {
    if (m_count == 0) return {0, 0};
    const TextFlow flow(m_theme, countText(m_theme, m_count), {Type::Small});
    const double side = m_theme.px(m_narrow ? 16 : 20);
    return {std::max(side, std::ceil(flow.width()) + m_theme.px(m_narrow ? 8 : 12)), side};
}

// Space left for the name beside icon and number or key.
double NavEntry::wordsWidth(int width) const {
    double end = m_theme.px(8);
    if (m_count > 0) end += countSize().width() + m_theme.px(4);
    if (!m_key.isEmpty()) end += keyHintSize(m_theme, m_key).width() + m_theme.px(4);
    return std::max(1.0, width - m_theme.px(42) - end);
}

TextFlow NavEntry::words(int width) const {
    return TextFlow(m_theme, text(), {Type::Base, isChecked()}, wordsWidth(width));
}

QSize NavEntry::sizeHint() const {
    return m_narrow ? QSize(m_theme.px(50), narrowHeight()) : QSize(m_theme.px(190), m_theme.px(36));
}

QSize NavEntry::minimumSizeHint() const {
    return {m_theme.px(m_narrow ? 50 : 120), m_narrow ? narrowHeight() : m_theme.px(36)};
}

int NavEntry::heightForWidth(int width) const {
    if (m_narrow) return narrowHeight();
    return std::max(m_theme.px(36), int(std::ceil(words(width).height())) + m_theme.px(6));
}

QList<TextFit> NavEntry::textFits() const {
    if (m_narrow) return {};
    const TextFlow flow = words(width());
    return {fitOf(text(), QSizeF(flow.width(), flow.height()), QSizeF(wordsWidth(width()), height()), flow)};
}

void NavEntry::paintCount(QPainter &painter) const {
    const QSizeF size = countSize();
    const double top = m_narrow ? 0 : std::round((height() - size.height()) / 2);
    const QRectF area(width() - size.width() - (m_narrow ? 0 : m_theme.px(8)), top, size.width(), size.height());
    paintBox(painter, m_theme, area, {m_narrow ? Tone::Paper : Tone::Raised, Tone::Line});
    TextFlow(m_theme, countText(m_theme, m_count), {Type::Small}).draw(painter, area, m_theme.tone(Tone::Ink), Qt::AlignCenter);
}

void NavEntry::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    // Narrow, the number stands on the corner of the box, so the box leaves room for it.
    const QRectF box = m_narrow ? QRectF(rect()).adjusted(m_theme.px(5), m_theme.px(4), -m_theme.px(5), 0) : QRectF(rect());
    if (isChecked()) {
        paintBox(painter, m_theme, box, {Tone::Raised, Tone::Line});
        painter.fillRect(QRectF(box.left(), box.top() + m_theme.px(7), m_theme.px(3), box.height() - 2 * m_theme.px(7)), m_theme.tone(Tone::Accent));
    } else if (underMouse() || isDown()) {
        paintBox(painter, m_theme, box, {Tone::Well});
    }
    const double iconLeft = m_narrow ? (width() - m_theme.px(20)) / 2.0 : m_theme.px(10);
    paintIcon(painter, m_theme, {iconLeft, box.top(), double(m_theme.px(20)), box.height()}, m_icon, 20, isChecked() ? Tone::Accent : Tone::Soft);
    if (m_count > 0) paintCount(painter);
    if (m_narrow) return;
    words(width()).draw(painter, {double(m_theme.px(42)), 0, wordsWidth(width()), double(height())}, m_theme.tone(Tone::Ink), Qt::AlignVCenter | Qt::AlignLeft);
    if (m_key.isEmpty()) return;
    const QSizeF size = keyHintSize(m_theme, m_key);
    paintKeyHint(painter, m_theme, {width() - m_theme.px(8) - size.width(), std::round((height() - size.height()) / 2), size.width(), size.height()}, m_key);
}

}  // namespace balai::ui
