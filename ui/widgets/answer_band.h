#pragma once
#include "ui/widgets/button.h"

class QGridLayout;

namespace balai::ui {

// The large tiles of one question: all of one size, in one row where there is room, else in two or more. Where the window
// holds only a few lines of the letters that were chosen, the tiles are low, so that the question keeps most of the room.
// Words that still do not fit make them higher, in as many rows as take the least of it.
class AnswerBand : public QWidget {
    Q_OBJECT
public:
    AnswerBand(const Theme &theme, int tileHeight, QWidget *parent = nullptr);  // unscaled px
    void setTiles(const QList<Button *> &tiles);  // in this order; takes them in
    // Fewer lines than members' screens are drawn for.
    static bool isLow(const QWidget *in, const Theme &theme);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void place(const QList<Button *> &tiles, int columns);
    int columnsFor(qsizetype tiles) const;
    int heightFor(const QList<Button *> &tiles, int columns, int least) const;  // of one tile

    const Theme &m_theme;
    const int m_tileHeight;
    QList<Button *> m_tiles, m_placed;
    QGridLayout *m_grid;
    int m_columns = 0;
};

}  // namespace balai::ui
