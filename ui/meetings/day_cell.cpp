#include "ui/meetings/day_cell.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace balai::ui {

DayCell::DayCell(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void DayCell::set(const QString &number, const QStringList &titles, Look look) {
    setText(number);
    m_titles = titles;
    m_look = look;
    update();
}

// Tab passes the month in one step: it stops at the chosen day.
void DayCell::setChosen(bool chosen) {
    m_chosen = chosen;
    setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void DayCell::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Space) return QAbstractButton::keyPressEvent(event);
    event->ignore();
}

QSize DayCell::sizeHint() const { return {m_theme.px(64), m_theme.px(56)}; }

QSize DayCell::minimumSizeHint() const { return {m_theme.px(24), m_theme.lineHeight(Type::Table, text()) + m_theme.px(4) + 2}; }

std::vector<DayCell::Line> DayCell::lines() const {
    const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1).adjusted(m_theme.px(6), m_theme.px(2), -m_theme.px(6), -m_theme.px(2));
    std::vector<Line> out;
    double top = inside.top();
    const auto add = [&](const QString &words, const TextStyle &style) {
        TextFlow flow(m_theme, words, style, inside.width(), 1);
        const double high = flow.height();
        if (!out.empty() && top + high > inside.bottom() + 1) return false;
        out.push_back({words, std::move(flow), {inside.left(), top, inside.width(), high}});
        top += high;
        return true;
    };
    add(text(), {Type::Table, m_look == Look::Today || m_chosen});
    for (const QString &title : m_titles)
        if (!add(title, {Type::Small})) break;
    return out;
}

QList<TextFit> DayCell::textFits() const {
    QList<TextFit> fits;
    for (const Line &line : lines()) {
        const QSizeF room(line.area.width(), std::min(line.area.height(), height() - line.area.top()));
        fits.append({line.text, QSizeF(line.flow.width(), line.flow.height()), room, line.flow.isShortened()});
    }
    return fits;
}

// Today is told by its ground and its bold number, the chosen day by its edge: neither by colour alone.
void DayCell::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const bool today = m_look == Look::Today;
    paintBox(painter, m_theme, QRectF(rect()).adjusted(1, 1, -1, -1), {today ? Tone::Well : Tone::Raised, m_chosen ? Tone::Accent : Tone::Line});
    const std::vector<Line> all = lines();
    for (const Line &line : all)
        line.flow.draw(painter, line.area, m_theme.tone(&line != &all.front() ? Tone::AccentInk : m_look == Look::OtherMonth ? Tone::Soft : Tone::Ink));
    if (m_titles.isEmpty() || all.size() > 1) return;
    const QRectF number = all.front().area;
    paintIcon(painter, m_theme, {number.right() - m_theme.px(16), number.top(), double(m_theme.px(16)), number.height()}, QStringLiteral("calendar"), 16, Tone::AccentInk);
}

}  // namespace balai::ui
