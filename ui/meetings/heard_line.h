#pragma once
#include "core/council/listening.h"

#include <QWidget>

namespace balai::ui {

class Button;
class FlowLabel;
class Records;
class Theme;

// Of a listening round: "Women 12  ·  Men 3 (leaves as: fewer than five)", a form to count people by their groups, and a step
// that is ticked when the notes were read back before people left. Read on the worker.
class HeardLine : public QWidget {
    Q_OBJECT
public:
    HeardLine(const Theme &theme, Records &records, QWidget *parent = nullptr);
    void open(Id<records::Meeting> meeting);
    void refresh();

private:
    struct Reading {
        std::vector<council::ListeningGroup> groups;
        std::vector<council::GroupCount> counted;
        bool readBack = false;
    };
    void show(Reading reading);
    QString said() const;
    void askCounts();
    struct Typed {
        QString code;
        int before = 0;  // as the form began
        QString words;
    };
    QString keep(const std::vector<Typed> &all);
    void turn(bool readBack);

    const Theme &m_theme;
    Records &m_records;
    Id<records::Meeting> m_meeting;
    Reading m_reading;
    FlowLabel *m_words;
    Button *m_count, *m_readBack;
    quint64 m_asked = 0;  // an older reading comes too late
};

}  // namespace balai::ui
