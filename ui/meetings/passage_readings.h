#pragma once
#include "core/council/kept_readings.h"
#include "core/council/reading.h"
#include "ui/shell/page.h"

#include <QWidget>

class QVBoxLayout;

namespace balai::ui {

class Button;
class Choice;
class FlowLabel;
class ReadingsView;
class Records;
class ScrollColumn;

// An interpreter reads the minutes aloud, a passage at a time, for members whose language has no voice on these laptops. What is kept
// plays in the member's reader while the passage stays as it is.
class PassageReadings : public QWidget {
    Q_OBJECT
public:
    PassageReadings(const PageTools &tools, Records &records, QWidget *parent = nullptr);
    void open(Id<records::Meeting> meeting);
    Id<records::Meeting> meeting() const { return m_meeting; }
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void goTo(const balai::ui::Target &target);

private:
    struct Line {
        records::Block block;
        std::vector<council::KeptReading> readings;
        bool isRead = false;   // one is of these very words
    };
    struct Found {
        QStringList languages;
        std::vector<council::AloudReader> readers;
        std::vector<Line> lines;  // in the language that was asked for
    };
    void build();
    static Found find(const store::Store &store, Id<records::Meeting> meeting, QString language);
    void take(Found found);
    void showPassage();
    void showReadings(const Line &line);
    void forgetReadings();
    void move(int by);
    void goOn();

    const Theme &m_theme;
    Records &m_records;
    Id<records::Meeting> m_meeting;
    Found m_found;
    int m_at = 0;
    bool m_goesOn = false;  // to the next passage without a reading, once the new one is known
    QString m_shown;  // which passage with which readings
    bool m_takesFocus = false;
    ScrollColumn *m_column;
    Choice *m_language, *m_reader;
    Button *m_before, *m_next, *m_helpers;
    FlowLabel *m_progress, *m_note, *m_count, *m_words;
    QVBoxLayout *m_readings;
    ReadingsView *m_ways = nullptr;
};

}  // namespace balai::ui
