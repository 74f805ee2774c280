#include "ui/meetings/block_list.h"

#include <QScrollBar>
#include <QTimer>
#include <numeric>

namespace balai::ui {

BlockList::BlockList(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme), m_page(new QWidget) {
    setWidget(m_page);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);  // the card's ground shows
    m_page->setAutoFillBackground(false);
    setObjectName(QStringLiteral("minutes-page"));
    connect(&theme, &Theme::changed, this, [this] {
        dropRows();
        layOut();
    });
}

void BlockList::drop(BlockRow *row) {
    row->hide();
    row->deleteLater();
}

void BlockList::dropRows() {
    for (BlockRow *row : std::exchange(m_rows, {})) drop(row);
}

std::vector<Uuid> BlockList::madeIds() const {
    std::vector<Uuid> out;
    for (const BlockRow *row : m_rows) out.push_back(row->id());
    return out;
}

void BlockList::update(std::vector<records::Block> blocks, View view, Uuid keep) {
    QHash<Uuid, int> heights;
    QHash<Uuid, BlockRow *> rows;
    for (size_t i = 0; i < m_blocks.size(); ++i) heights.insert(m_blocks[i].id.uuid(), m_heights[i]);
    for (BlockRow *row : std::exchange(m_rows, {})) rows.insert(row->id(), row);
    const Uuid current = m_current < 0 ? Uuid() : m_blocks[size_t(m_current)].id.uuid();
    m_blocks = std::move(blocks);
    m_view = std::move(view);
    m_heights.clear();
    for (const records::Block &block : m_blocks) {
        const Uuid id = block.id.uuid();
        m_heights.push_back(heights.contains(id) ? heights.value(id) : guess(block));
        BlockRow *row = rows.take(id);
        if (!row) continue;
        const BlockView now = m_view(block);
        const bool stays = id == keep || row->isAsking(block);
        if (stays) row->setMark(now);
        if (stays || row->view().print == now.print) m_rows.insert(int(m_heights.size()) - 1, row);
        else drop(row);
    }
    for (BlockRow *row : std::as_const(rows)) drop(row);
    m_current = indexOf(current);
    layOut();
}

// Many keys and sizes within one turn of the loop ask for one layout.
void BlockList::later() {
    if (std::exchange(m_waits, true)) return;
    QTimer::singleShot(0, this, [this] {
        m_waits = false;
        layOut();
    });
}

void BlockList::set(std::vector<records::Block> blocks, const PageColumns &columns, View view, int at) {
    dropRows();
    m_blocks = std::move(blocks);
    m_columns = columns;
    m_view = std::move(view);
    m_heights.clear();
    for (const records::Block &block : m_blocks) m_heights.push_back(guess(block));
    m_current = -1;
    if (at >= 0) {
        m_busy = true;
        setLength(topOf(int(m_blocks.size())));
        verticalScrollBar()->setValue(topOf(at + 1) + m_theme.px(8) - viewport()->height());
        m_busy = false;
    }
    layOut();
}

int BlockList::topOf(int index) const { return std::accumulate(m_heights.begin(), m_heights.begin() + index, 0); }

void BlockList::setLength(int length) { m_page->resize(viewport()->width(), length + m_theme.px(24)); }

// Letters by lines of about forty, with room for the gutter's three lines where somebody spoke.
int BlockList::guess(const records::Block &block) const {
    const qsizetype letters = block.text.value(m_columns.original).size();
    const int lines = int(letters / 40) + 1;
    return m_theme.px(std::max(block.speaker ? 92 : 44, lines * 28 + 16));
}

int BlockList::indexOf(Uuid block) const {
    for (size_t i = 0; i < m_blocks.size(); ++i)
        if (m_blocks[i].id.uuid() == block) return int(i);
    return -1;
}

void BlockList::makeRow(int index) {
    const records::Block &block = m_blocks[size_t(index)];
    auto *row = new BlockRow(m_theme, m_view(block), m_columns, m_unfolded.contains(block.id.text()), m_page);
    m_rows.insert(index, row);
    row->setCurrent(index == m_current);
    connect(row, &BlockRow::resized, this, &BlockList::later);
    Q_EMIT rowMade(row);
}

// Makes and measures rows from a screen above to a screen below what is seen; again where measuring moved them.
void BlockList::layOut() {
    if (m_busy || !m_view) return;
    m_busy = true;
    if (layOutOnce()) layOutOnce();
    m_busy = false;
}

// A row is shown when it has its place: else it would be laid out for a size that it never has.
bool BlockList::layOutOnce() {
    const int wide = viewport()->width(), high = viewport()->height(), before = verticalScrollBar()->value();
    const int from = before - high, to = before + 2 * high;
    bool moved = false;
    int y = 0;
    for (int i = 0; i < int(m_blocks.size()); ++i) {
        int &tall = m_heights[size_t(i)];
        const bool near = y + tall >= from && y <= to;
        if (near && !m_rows.contains(i)) makeRow(i);
        BlockRow *row = m_rows.value(i);
        if (row && (near || i == m_current)) {
            const int guessed = std::exchange(tall, row->heightFor(wide));
            moved = moved || guessed != tall;
            row->setGeometry(0, y, wide, tall);
            row->show();
        } else if (row) {
            drop(row);
            m_rows.remove(i);
        }
        y += tall;
    }
    setLength(y);
    return moved || verticalScrollBar()->value() != before;
}

void BlockList::insert(const records::Block &block, int at) {
    QHash<int, BlockRow *> moved;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) moved.insert(it.key() >= at ? it.key() + 1 : it.key(), it.value());
    m_rows = moved;
    if (m_current >= at) ++m_current;
    m_blocks.insert(m_blocks.begin() + at, block);
    m_heights.insert(m_heights.begin() + at, guess(block));
    layOut();
}

void BlockList::remove(Uuid block) {
    const int at = indexOf(block);
    if (at < 0) return;
    if (BlockRow *row = m_rows.take(at)) drop(row);
    QHash<int, BlockRow *> moved;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) moved.insert(it.key() > at ? it.key() - 1 : it.key(), it.value());
    m_rows = moved;
    m_blocks.erase(m_blocks.begin() + at);
    m_heights.erase(m_heights.begin() + at);
    if (m_current >= at) --m_current;
    layOut();
}

BlockRow *BlockList::reach(int index) {
    if (index < 0 || index >= int(m_blocks.size())) return nullptr;
    m_busy = true;  // rows are made where it ends, not at the places on the way
    const int y = topOf(index), wide = viewport()->width();
    if (!m_rows.contains(index)) makeRow(index);
    const int tall = m_heights[size_t(index)] = m_rows[index]->heightFor(wide);
    m_rows[index]->setGeometry(0, y, wide, tall);
    m_rows[index]->show();
    m_page->resize(wide, std::max(m_page->height(), y + tall + m_theme.px(24)));
    ensureVisible(0, y + tall, 0, m_theme.px(8));
    ensureVisible(0, y, 0, m_theme.px(8));
    m_busy = false;
    layOut();
    return m_rows.value(index);
}

void BlockList::remake(int index) {
    BlockRow *old = m_rows.take(index);
    if (!old) return;
    drop(old);
    makeRow(index);
    layOut();
}

void BlockList::setBlock(int index, const records::Block &block) { m_blocks[size_t(index)] = block; }

void BlockList::setCurrent(int index) {
    if (BlockRow *before = m_rows.value(m_current)) before->setCurrent(false);
    m_current = index;
    if (BlockRow *now = m_rows.value(index)) now->setCurrent(true);
}

void BlockList::toggleFold(int index) {
    const QString id = m_blocks[size_t(index)].id.text();
    if (!m_unfolded.remove(id)) m_unfolded.insert(id);
    remake(index);
}

void BlockList::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    layOut();
}

void BlockList::scrollContentsBy(int dx, int dy) {
    QScrollArea::scrollContentsBy(dx, dy);
    layOut();
}

}  // namespace balai::ui
