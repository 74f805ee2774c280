#include "ui/widgets/bars.h"

#include "ui/widgets/digit_key.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <cmath>

namespace balai::ui {

Bars::Bars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void Bars::set(const QList<Bar> &bars, const QString &summary, const QString &nameTitle, const QString &valueTitle) {
    m_bars = bars;
    m_nameTitle = nameTitle;
    m_valueTitle = valueTitle;
    QStringList lines;
    for (Bar &bar : m_bars) {
        if (bar.shown.isEmpty()) bar.shown = QString::number(bar.value);
        lines.append(bar.name + QStringLiteral(": ") + bar.shown);
    }
    setAccessibleName(summary);
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void Bars::setTable(bool table) {
    if (m_table == table) return;
    m_table = table;
    updateGeometry();
    update();
    Q_EMIT tableChanged(table);
}

double Bars::nameWidth() const {
    double wide = m_theme.px(76);
    for (const Bar &bar : m_bars) wide = std::max(wide, std::ceil(TextFlow(m_theme, bar.name, {Type::Table}).width()));
    return wide;
}

double Bars::numberWidth() const {
    double wide = m_theme.px(24);
    for (const Bar &bar : m_bars) wide = std::max(wide, std::ceil(TextFlow(m_theme, bar.shown, {Type::Table}).width()));
    return wide;
}

int Bars::rowHeight() const {
    int high = m_theme.px(28);
    for (const Bar &bar : m_bars) high = std::max(high, m_theme.lineHeight(Type::Table, bar.name));
    return high;
}

QSize Bars::sizeHint() const {
    return {int(nameWidth() + numberWidth()) + m_theme.px(16 + 120), rowHeight() * int(m_bars.size() + (m_table ? 1 : 0))};
}

QSize Bars::minimumSizeHint() const {
    return {int(nameWidth() + numberWidth()) + m_theme.px(16 + 24), sizeHint().height()};
}

QList<TextFit> Bars::textFits() const {
    QList<TextFit> fits;
    for (const Bar &bar : m_bars) {
        const TextFlow flow(m_theme, bar.name, {Type::Table});
        fits.append({bar.name, QSizeF(flow.width(), flow.height()), QSizeF(nameWidth(), rowHeight())});
    }
    return fits;
}

void Bars::paintBars(QPainter &painter) const {
    double most = 0;
    for (const Bar &bar : m_bars) most = std::max(most, bar.value);
    const double left = nameWidth() + m_theme.px(8);
    const double room = std::max(0.0, width() - left - m_theme.px(8) - numberWidth());
    double top = 0;
    for (const Bar &bar : m_bars) {
        TextFlow(m_theme, bar.name, {Type::Table}).draw(painter, {0, top, left, double(rowHeight())}, m_theme.tone(Tone::Ink), Qt::AlignVCenter | Qt::AlignLeft);
        const double thick = m_theme.px(12), wide = most > 0 ? std::round(room * bar.value / most) : 0;
        if (wide > 0) paintBox(painter, m_theme, {left, top + std::round((rowHeight() - thick) / 2), wide, thick}, {Tone::Accent, {}, 2});
        const QRectF number(left + room + m_theme.px(8), top, numberWidth(), rowHeight());
        TextFlow(m_theme, bar.shown, {Type::Table}).draw(painter, number, m_theme.tone(Tone::Ink), Qt::AlignVCenter | Qt::AlignLeft);
        top += rowHeight();
    }
}

void Bars::paintTable(QPainter &painter) const {
    double top = 0;
    const auto row = [&](const QString &name, const QString &value, Tone tone) {
        const QRectF area(0, top, width(), rowHeight());
        TextFlow(m_theme, name, {Type::Table}).draw(painter, area, m_theme.tone(tone), Qt::AlignVCenter | Qt::AlignLeft);
        TextFlow(m_theme, value, {Type::Table}).draw(painter, area, m_theme.tone(tone), Qt::AlignVCenter | Qt::AlignRight);
        top += rowHeight();
        paintLine(painter, m_theme, QPointF(0, top - 1), QPointF(width(), top - 1));
    };
    row(m_nameTitle, m_valueTitle, Tone::Soft);
    for (const Bar &bar : m_bars) row(bar.name, bar.shown, Tone::Ink);
}

void Bars::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_table) paintTable(painter);
    else paintBars(painter);
}

void Bars::keyPressEvent(QKeyEvent *event) {
    if (letterKey(*event) == Qt::Key_T && event->modifiers() == Qt::NoModifier) return setTable(!m_table);
    QWidget::keyPressEvent(event);
}

}  // namespace balai::ui
