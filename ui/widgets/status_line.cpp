#include "ui/widgets/status_line.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace balai::ui {

StatusLine::StatusLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void StatusLine::setSaid(const QString &icon, const QString &text) {
    m_icon = icon;
    m_said = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StatusLine::setHints(const QStringList &hints) {
    m_hints = hints;
    setAccessibleDescription(hints.join(QStringLiteral(", ")));
    update();
}

double StatusLine::aside() const {
    return m_theme.px(window()->width() < m_theme.px(1100) ? 16 : 24);
}

QSize StatusLine::sizeHint() const {
    const int text = m_theme.lineHeight(Type::Small, QString(m_said + m_hints.join(QChar())));
    return {m_theme.px(400), std::max(m_theme.px(32), text + m_theme.px(8))};
}

// As many hints, from the first, as fit into `room`.
QString StatusLine::hints(double room) const {
    for (qsizetype count = m_hints.size(); count > 0; --count) {
        const QString all = m_hints.mid(0, count).join(QStringLiteral("  \u00B7  "));
        if (TextFlow(m_theme, all, {Type::Small}).width() <= room) return all;
    }
    return {};
}

QList<TextFit> StatusLine::textFits() const {
    const double room = width() - 2 * aside() - m_theme.px(22);
    const TextFlow flow(m_theme, m_said, {Type::Small}, room, 1);
    return {{m_said, QSizeF(flow.width(), flow.height()), QSizeF(room, height()), flow.isShortened()}};
}

void StatusLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintLine(painter, m_theme, QPointF(0, 0), QPointF(width(), 0));
    double left = aside();
    if (!m_icon.isEmpty()) {
        paintIcon(painter, m_theme, {left, 0, double(m_theme.px(14)), double(height())}, m_icon, 14, Tone::Soft);
        left += m_theme.px(22);
    }
    const double right = width() - aside();
    const TextFlow said(m_theme, m_said, {Type::Small}, right - left, 1);
    said.draw(painter, {left, 0, said.width(), double(height())}, m_theme.tone(Tone::Soft), Qt::AlignVCenter | Qt::AlignLeft);
    left += said.width() + m_theme.px(24);
    const TextFlow keys(m_theme, hints(right - left), {Type::Small});
    keys.draw(painter, {left, 0, std::max(0.0, right - left), double(height())}, m_theme.tone(Tone::Soft), Qt::AlignVCenter | Qt::AlignRight);
}

}  // namespace balai::ui
