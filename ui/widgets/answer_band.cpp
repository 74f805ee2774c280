#include "ui/widgets/answer_band.h"

#include <QEvent>
#include <QGridLayout>
#include <algorithm>

namespace balai::ui {

namespace {
constexpr int lowWindow = 480, lowTile = 56, leastWidth = 128, gap = 16;
}

AnswerBand::AnswerBand(const Theme &theme, int tileHeight, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tileHeight(tileHeight), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &AnswerBand::arrange);
}

bool AnswerBand::isLow(const QWidget *in, const Theme &theme) { return in->window()->height() < theme.px(lowWindow); }

void AnswerBand::setTiles(const QList<Button *> &tiles) {
    if (m_tiles == tiles) return;
    m_tiles = tiles;
    for (Button *tile : tiles) tile->setParent(this);
    m_columns = 0;
    arrange();
}

int AnswerBand::columnsFor(qsizetype tiles) const {
    const int wide = std::max(1, (width() + m_grid->spacing()) / (m_theme.px(leastWidth) + m_grid->spacing()));
    if (tiles <= wide) return std::max(1, int(tiles));
    return tiles == 4 ? std::min(wide, 2) : wide;
}

int AnswerBand::heightFor(const QList<Button *> &tiles, int columns, int least) const {
    const int wide = (width() - (columns - 1) * m_grid->spacing()) / columns;
    for (const Button *tile : tiles) least = std::max(least, tile->tileHeightFor(wide));
    return least;
}

void AnswerBand::arrange() {
    const bool low = isLow(this, m_theme);
    m_grid->setSpacing(m_theme.px(low ? gap / 2 : gap));
    QList<Button *> shown;
    for (Button *tile : m_tiles) {
        tile->setLow(low);
        if (!tile->testAttribute(Qt::WA_WState_ExplicitShowHide) || !tile->isHidden()) shown.append(tile);
    }
    const int least = m_theme.px(low ? lowTile : m_tileHeight), most = columnsFor(shown.size());
    const auto whole = [&](int columns, int high) { return int((shown.size() + columns - 1) / columns) * (high + m_grid->spacing()); };
    int columns = most, high = heightFor(shown, most, least);
    for (int fewer = most - 1; fewer > 0 && high > least; --fewer) {
        if (shown.size() == 4 && fewer == 3) continue;  // one alone below three looks like another question
        const int now = heightFor(shown, fewer, least);
        if (whole(fewer, now) < whole(columns, high)) {
            columns = fewer;
            high = now;
        }
    }
    for (Button *tile : m_tiles) tile->setMinimumHeight(high);
    place(shown, columns);
}

void AnswerBand::place(const QList<Button *> &tiles, int columns) {
    if (columns == m_columns && tiles == m_placed) return;
    m_columns = columns;
    m_placed = tiles;
    for (Button *tile : m_tiles) m_grid->removeWidget(tile);
    for (int at = 0; at < tiles.size(); ++at) m_grid->addWidget(tiles[at], at / columns, at % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

// One tile beside none: else today's rows would keep the window from becoming narrower.
QSize AnswerBand::minimumSizeHint() const { return {m_theme.px(leastWidth), m_grid->minimumSize().height()}; }

// A tile was shown or hidden.
bool AnswerBand::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest) arrange();
    return QWidget::event(event);
}

void AnswerBand::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void AnswerBand::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    arrange();
}

// The band itself keeps its size where only the window's height changes.
bool AnswerBand::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && watched == window()) arrange();
    return QWidget::eventFilter(watched, event);
}

}  // namespace balai::ui
