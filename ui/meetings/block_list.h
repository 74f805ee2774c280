#pragma once
#include "ui/meetings/block_row.h"

#include <QScrollArea>
#include <functional>

namespace balai::ui {

// Thousands of blocks, of which only those in sight are widgets. Heights out of sight are guesses until they come.
class BlockList : public QScrollArea {
    Q_OBJECT
public:
    using View = std::function<BlockView(const records::Block &)>;
    explicit BlockList(const Theme &theme, QWidget *parent = nullptr);
    // `at`: seen first, so that nothing is made for the place that was seen before; -1: it stays where it is.
    void set(std::vector<records::Block> blocks, const PageColumns &columns, View view, int at = -1);
    // The same page as other records have it now: rows whose view is the same stay, `keep` stays in any case.
    void update(std::vector<records::Block> blocks, View view, Uuid keep);
    void insert(const records::Block &block, int at);  // typed now, not stored yet
    void remove(Uuid block);
    const std::vector<records::Block> &blocks() const { return m_blocks; }
    int indexOf(Uuid block) const;
    BlockRow *row(int index) const { return m_rows.value(index); }
    BlockRow *rowOf(Uuid block) const { return row(indexOf(block)); }
    BlockRow *reach(int index);   // scrolls there and makes it
    void remake(int index);       // after its block changed
    void setBlock(int index, const records::Block &block);
    void setCurrent(int index);
    int current() const { return m_current; }
    void toggleFold(int index);
    int madeRows() const { return int(m_rows.size()); }
    std::vector<Uuid> madeIds() const;
    const PageColumns &columns() const { return m_columns; }

Q_SIGNALS:
    void rowMade(balai::ui::BlockRow *row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    bool layOutOnce();
    int topOf(int index) const;
    void setLength(int length);
    void makeRow(int index);
    int guess(const records::Block &block) const;
    void dropRows();
    void drop(BlockRow *row);
    void later();

    const Theme &m_theme;
    QWidget *m_page;
    std::vector<records::Block> m_blocks;
    std::vector<int> m_heights;
    PageColumns m_columns;
    View m_view;
    QHash<int, BlockRow *> m_rows;
    QSet<QString> m_unfolded;
    int m_current = -1;
    bool m_busy = false, m_waits = false;
};

}  // namespace balai::ui
