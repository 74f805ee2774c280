#pragma once
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "ui/shell/page.h"

class QStackedLayout;
class QVBoxLayout;

namespace balai::ui {

class Button;
class Field;
class FlowLabel;
class ReaderView;
class Records;
class RowList;
class Segments;

// One laptop goes round: each member picks her name, reads, and hands it on; nothing else of anybody is to be seen, and
// the desk comes back by its passphrase alone.
class ReadingRound : public QWidget {
    Q_OBJECT
public:
    ReadingRound(const PageTools &tools, Records &records, QWidget *parent = nullptr);
    void begin(Id<records::Meeting> meeting, const QString &view = {});  // "between", "end": for pictures
    Id<records::Meeting> meeting() const { return m_meeting; }
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void ended();

private:
    enum View { Names, Between, Ending, Reading };
    QWidget *buildNames();
    QWidget *buildBetween();
    QWidget *buildEnding();
    QVBoxLayout *quietPage(QWidget *page);
    void show(View view);
    void showWords();
    void showNames();
    void sitDown(const QString &member);
    void finish();
    void keepPin();
    void takeHome(int choice);
    void tryToEnd();
    View view() const;

    const PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    Id<records::Meeting> m_meeting;
    Id<records::Member> m_reader;  // who sat here last, until the next sits down
    bool m_begun = false;          // somebody has read: the PIN is no longer asked for
    QStackedLayout *m_views;
    ReaderView *m_read = nullptr;  // made when the first sits down
    RowList *m_names;
    Segments *m_home;
    Field *m_pin, *m_secret;
    FlowLabel *m_title, *m_pinNote, *m_stopTitle, *m_homeTitle, *m_homeNote, *m_endTitle, *m_endNote, *m_wrong;
    Button *m_setPin, *m_end, *m_next, *m_open, *m_back;
};

}  // namespace balai::ui
