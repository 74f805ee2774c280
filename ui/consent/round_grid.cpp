#include "ui/consent/round_grid.h"

#include "ui/widgets/digit_key.h"
#include "ui/widgets/text_flow.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace balai::ui {

using namespace records;
using council::RoundAnswer;

namespace {

class RoundCellPainter : public ConsentCellPainter {
public:
    using ConsentCellPainter::ConsentCellPainter;

protected:
    void paintAnswer(QPainter &painter, const QRect &area, const QModelIndex &index) const override {
        const auto answer = RoundAnswer(index.data(RoundSheet::answerRole).toInt());
        const auto use = static_cast<const RoundSheet *>(index.model())->use(index);
        if (index.data(RoundSheet::hiddenRole).toBool()) return paintWords(painter, area, QStringLiteral("•"), Tone::Soft);
        if (answer == RoundAnswer::NotAsked) return;
        if (use == Use::attribute) return paintWords(painter, area, RoundSheet::words(answer, use), Tone::Ink);
        drawMark(painter, area, answer == RoundAnswer::Yes ? MarkKind::Yes : answer == RoundAnswer::No ? MarkKind::No : MarkKind::Later);
    }

private:
    void paintWords(QPainter &painter, const QRect &area, const QString &words, Tone tone) const {
        const QRectF inside = QRectF(area).adjusted(m_theme.px(4), 0, -m_theme.px(4), 0);
        TextFlow(m_theme, words, {Type::Table}, inside.width(), 1).draw(painter, inside, m_theme.tone(tone), Qt::AlignCenter);
    }
};

std::optional<RoundAnswer> answerFor(const QKeyEvent &event) {
    if (const auto digit = digitKey(event)) {
        constexpr RoundAnswer byDigit[] = {RoundAnswer::NotAsked, RoundAnswer::Yes, RoundAnswer::No, RoundAnswer::Later, RoundAnswer::NotShown, RoundAnswer::OwnName};
        if (*digit < int(std::size(byDigit))) return byDigit[*digit];
        return std::nullopt;
    }
    const auto letter = letterKey(event);
    if (letter == Qt::Key_Y) return RoundAnswer::Yes;
    if (letter == Qt::Key_N) return RoundAnswer::No;
    if (letter == Qt::Key_L) return RoundAnswer::Later;
    return std::nullopt;
}

}  // namespace

RoundGrid::RoundGrid(const Theme &theme, RoundSheet *sheet, QWidget *parent) : ConsentGrid(theme, sheet, parent), m_sheet(sheet) {
    setObjectName(QStringLiteral("round-grid"));
    setItemDelegate(new RoundCellPainter(theme, this));
    setTabKeyNavigation(true);  // so that Tab comes to keyPressEvent, which lets it go at the ends
    setNameWidth(280);
}

void RoundGrid::goToFirst() { setCurrentIndex(m_sheet->index(0, 1)); }

void RoundGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    ConsentGrid::currentChanged(current, previous);
    m_sheet->setOpenRow(current.row());
}

// From cell to cell through all questions of all people; who answered alone is passed over.
bool RoundGrid::moveOn(int by) {
    const int questions = m_sheet->columnCount() - 1, rows = m_sheet->rowCount();
    const QModelIndex at = currentIndex();
    if (questions < 1 || !at.isValid()) return false;
    int place = at.row() * questions + std::max(0, at.column() - 1);
    if (at.column() > 0 || by < 0) place += by;
    while (place >= 0 && place < rows * questions && m_sheet->isAlone(place / questions)) place += by;
    if (place < 0 || place >= rows * questions) return false;
    setCurrentIndex(m_sheet->index(place / questions, place % questions + 1));
    return true;
}

bool RoundGrid::answer(QKeyEvent &event) {
    const auto given = answerFor(event);
    if (!given) return false;
    if (m_sheet->setAnswer(currentIndex(), *given)) moveOn(1);
    return true;
}

void RoundGrid::keyPressEvent(QKeyEvent *event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return event->ignore();
    if (answer(*event)) return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: moveOn(1); return;
    case Qt::Key_Tab: return event->setAccepted(moveOn(1));
    case Qt::Key_Backtab: return event->setAccepted(moveOn(-1));
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (currentIndex().column() == 0) Q_EMIT takeAsked(currentIndex().row());
        else m_sheet->setAnswer(currentIndex(), RoundAnswer::NotAsked);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return QTableView::keyPressEvent(event);
    default: event->ignore();
    }
}

}  // namespace balai::ui
