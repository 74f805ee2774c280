#include "ui/shell/step_list.h"

#include "ui/widgets/paint.h"

#include <cmath>

namespace balai::ui {

StepList::StepList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void StepList::set(const QStringList &steps, int present) {
    m_steps = steps;
    m_present = present;
    setAccessibleName(steps.value(present));
    updateGeometry();
    update();
}

TextFlow StepList::words(int index) const {
    return TextFlow(m_theme, m_steps.at(index), {Type::Base, index == m_present}, m_theme.px(191 - 40));
}

double StepList::rowHeight(int index) const {
    return std::max<double>(m_theme.px(36), std::ceil(words(index).height()) + m_theme.px(8));
}

QSize StepList::sizeHint() const {
    double high = 0;
    for (int i = 0; i < m_steps.size(); ++i) high += rowHeight(i) + 4;
    return {m_theme.px(191), int(high)};
}

QList<TextFit> StepList::textFits() const {
    QList<TextFit> fits;
    for (int i = 0; i < m_steps.size(); ++i) {
        const TextFlow flow = words(i);
        fits.append(fitOf(m_steps.at(i), QSizeF(flow.width(), flow.height()), QSizeF(width() - m_theme.px(40), rowHeight(i)), flow));
    }
    return fits;
}

void StepList::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    double top = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF row(0, top, width(), rowHeight(i));
        const QRectF sign(m_theme.px(12), row.top(), m_theme.px(20), row.height());
        if (i == m_present) paintBox(painter, m_theme, row, {Tone::Raised, Tone::Line});
        if (i < m_present) {
            paintIcon(painter, m_theme, sign, QStringLiteral("circle-check"), 20, Tone::Accent);
        } else {
            const double side = m_theme.px(20);
            const QRectF disc(sign.left(), sign.center().y() - side / 2, side, side);
            const bool now = i == m_present;
            paintBox(painter, m_theme, disc, {now ? Tone::Accent : Tone::Paper, now ? Tone::Accent : Tone::Control, 10});
            TextFlow(m_theme, QString::number(i + 1), {Type::Small, now}).draw(painter, disc, m_theme.tone(now ? Tone::OnAccent : Tone::Soft), Qt::AlignCenter);
        }
        words(i).draw(painter, row.adjusted(m_theme.px(40), 0, 0, 0), m_theme.tone(i == m_present ? Tone::Ink : Tone::Soft), Qt::AlignVCenter | Qt::AlignLeft);
        top += row.height() + 4;
    }
}

}  // namespace balai::ui
