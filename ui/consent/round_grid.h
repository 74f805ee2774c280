#pragma once
#include "ui/consent/consent_grid.h"
#include "ui/consent/round_sheet.h"

namespace balai::ui {

// The grid a round is typed into: one key an answer, and the next cell is there. Keys go by their place on the keyboard:
// 1 yes, 2 no, 3 later, under which name 4 and 5 as well; Y, N and L where letters are; Backspace empties.
class RoundGrid : public ConsentGrid {
    Q_OBJECT
public:
    RoundGrid(const Theme &theme, RoundSheet *sheet, QWidget *parent = nullptr);
    void goToFirst();

Q_SIGNALS:
    void takeAsked(int row);  // Delete on a name

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool answer(QKeyEvent &event);
    bool moveOn(int by);

    RoundSheet *m_sheet;
};

}  // namespace balai::ui
