#include "ui/meetings/day_cell.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

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

// Today is told by its ground and its bold number, the chosen day by its edge: neither by colour alone.
void DayCell::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool today = m_look == Look::Today;
    paintBox(painter, m_theme, area, {today ? Tone::Well : Tone::Raised, m_chosen ? Tone::Accent : Tone::Line});
    const QRectF inside = area.adjusted(m_theme.px(6), m_theme.px(2), -m_theme.px(6), -m_theme.px(2));
    const TextFlow number(m_theme, text(), {Type::Table, today || m_chosen}, inside.width(), 1);
    number.draw(painter, inside, m_theme.tone(m_look == Look::OtherMonth ? Tone::Soft : Tone::Ink));
    double top = inside.top() + number.height();
    for (const QString &title : m_titles) {
        const TextFlow line(m_theme, title, {Type::Small}, inside.width(), 1);
        if (top + line.height() > inside.bottom() && top > inside.top() + number.height()) break;
        line.draw(painter, {inside.left(), top, inside.width(), line.height()}, m_theme.tone(Tone::AccentInk));
        top += line.height();
    }
}

}  // namespace balai::ui
