#include "ui/shell/recovery_sheet_view.h"

#include "ui/shell/figures.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace balai::ui {

namespace {
// Ink on paper, whatever the theme.
const QColor ink(0x1F, 0x23, 0x28), soft(0x4A, 0x51, 0x59), line(0xDD, 0xD8, 0xCE), edge(0x8C, 0x86, 0x79);
}  // namespace

RecoverySheetView::RecoverySheetView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void RecoverySheetView::set(const RecoverySheet &sheet, const QDate &day) {
    m_sheet = sheet;
    m_day = day;
    setAccessibleName(tr("Recovery sheet"));
    setAccessibleDescription(sheet.groups.join(u' '));
    update();
}

void RecoverySheetView::setCovered(bool covered) {
    m_covered = covered;
    setAccessibleDescription(covered ? tr("Covered") : m_sheet.groups.join(u' '));
    update();
}

QSize RecoverySheetView::sizeHint() const {
    return {m_theme.px(400), m_theme.px(592)};
}

void RecoverySheetView::paintGroups(QPainter &painter, const QRectF &area) const {
    const double column = (area.width() - m_theme.px(24)) / 2, row = m_theme.px(36);
    for (int i = 0; i < m_sheet.groups.size(); ++i) {
        const QRectF place(area.left() + (i / 4) * (column + m_theme.px(24)), area.top() + (i % 4) * row, column, row);
        TextFlow(m_theme, QString::number(i + 1), {Type::Small}).draw(painter, place, soft, Qt::AlignVCenter | Qt::AlignLeft);
        const QString &group = m_sheet.groups.at(i);
        const QString shown = group.size() == 8 ? QString(group.left(4) + u'-' + group.mid(4)) : group;
        TextFlow(m_theme, shown, {Type::Code}).draw(painter, place.adjusted(m_theme.px(24), 0, 0, 0), ink, Qt::AlignVCenter | Qt::AlignLeft);
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), line);
    }
}

void RecoverySheetView::paintCode(QPainter &painter, const QRectF &area) const {
    const qsizetype count = m_sheet.code.size();
    if (count == 0) return;
    const double side = std::max(1.0, std::floor(area.width() / double(count)));
    for (qsizetype y = 0; y < count; ++y)
        for (qsizetype x = 0; x < m_sheet.code.at(y).size(); ++x)
            if (m_sheet.code.at(y).at(x)) painter.fillRect(QRectF(area.left() + double(x) * side, area.top() + double(y) * side, side, side), ink);
}

void RecoverySheetView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRectF inside = QRectF(rect()).marginsRemoved(QMarginsF(m_theme.px(32), m_theme.px(32), m_theme.px(32), m_theme.px(24)));
    double top = inside.top();
    const auto words = [&](const QString &text, const TextStyle &style, const QColor &color, double left, double wide) {
        const TextFlow flow(m_theme, text, style, wide);
        flow.draw(painter, {left, top, wide, flow.height()}, color);
        top += flow.height();
    };
    words(tr("Recovery sheet"), {Type::Section}, ink, inside.left(), inside.width());
    words(tr("Balai · %1 · copy 1").arg(dayText(m_theme, m_day)), {Type::Table}, soft, inside.left(), inside.width());
    top += m_theme.px(16);
    if (m_covered) return words(tr("The sheet is covered while you read the groups from your paper."), {}, soft, inside.left(), inside.width());
    paintGroups(painter, {inside.left(), top, inside.width(), double(m_theme.px(144))});
    top += m_theme.px(164);
    const double side = m_theme.px(132), beside = inside.left() + side + m_theme.px(24);
    paintCode(painter, {inside.left(), top, side, side});
    const double room = inside.right() - beside;
    words(tr("These eight groups open the records if the passphrase is lost."), {Type::Table}, ink, beside, room);
    top += m_theme.px(20);
    words(tr("Keep this paper where only you would look. Do not photograph it."), {Type::Table}, ink, beside, room);
    top = inside.bottom() - m_theme.px(16);
    painter.fillRect(QRectF(inside.left(), top - m_theme.px(8), inside.width(), 1), line);
    words(tr("Tried on: ____________________   by: ____________________"), {Type::Small}, soft, inside.left(), inside.width());
}

}  // namespace balai::ui
