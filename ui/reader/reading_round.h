#pragma once
#include "core/exchange/held_round.h"
#include "ui/shell/beginning.h"

#include <memory>

class QStackedLayout;
class QVBoxLayout;

namespace balai::vault {
class FolderLock;
}

namespace balai::ui {

class Button;
class Field;
class FlowLabel;
class ReaderView;
class Records;
class RowList;
class Segments;
class TurnsOut;

// One laptop goes round while the vault is locked: each member picks her name, reads what the round holds for her, and hands it on. Nothing
// of anybody else is to be seen; one unlock ends it and takes all answers in.
class ReadingRound : public Beginning {
    Q_OBJECT
public:
    ReadingRound(const PageTools &tools, Records &records, std::shared_ptr<exchange::HeldRound> round, QWidget *parent = nullptr);
    ~ReadingRound() override;
    void focusFirst() override;
    void tryUncover(const QString &secret, std::function<void(bool)> answer) override;
    bool endsWithLock() const override { return true; }
    std::optional<Target> next() const override;
    void begin(const QString &view = {});  // "between", "end": for pictures

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum View { Names, Between, Ending, Reading };
    QWidget *buildNames();
    QWidget *buildBetween();
    QWidget *buildEnding();
    QVBoxLayout *quietPage(QWidget *page);
    void refresh();
    void show(View view);
    void showWords();
    void showNames();
    void sitDown(const QString &seat);
    const exchange::HeldSeat *seatOf(Uuid seat) const;
    void holdFolder();
    void finish();
    void handOn();
    void keepPin();
    void takeHome(int choice);
    void tryToEnd();
    void tellEnd(const QString &what);
    View view() const;

    const PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    std::shared_ptr<exchange::HeldRound> m_round;
    std::unique_ptr<vault::FolderLock> m_folder;  // nobody else opens the vault meanwhile, nor before all is written
    std::unique_ptr<TurnsOut> m_out;
    Uuid m_seat;           // who sat here last, until the next sits down
    bool m_begun = false;  // somebody has read: the PIN is no longer asked for
    QStackedLayout *m_views;
    ReaderView *m_read = nullptr;  // made when the first sits down
    RowList *m_names;
    Segments *m_home;
    Field *m_pin, *m_secret;
    FlowLabel *m_title, *m_pinNote, *m_stopTitle, *m_homeTitle, *m_homeNote, *m_endTitle, *m_endNote, *m_wrong;
    Button *m_setPin, *m_end, *m_next, *m_open, *m_back;
};

}  // namespace balai::ui
