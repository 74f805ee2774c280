#pragma once
#include "core/council/coverage.h"
#include "ui/meetings/minutes_model.h"

#include <QTimer>
#include <QWidget>
#include <optional>

namespace balai::ui {

class Choice;
class FlowLabel;

// "Who would get it: all government  ·  7 of 9 speakers allow this": for whom the marks beside the passages are, and how
// many of those who spoke in this meeting let all their words go there.
class CoverageLine : public QWidget {
    Q_OBJECT
public:
    CoverageLine(const Theme &theme, Records &records, QWidget *parent = nullptr);
    void open(Id<records::Meeting> meeting);
    void refresh();  // words and bodies at once, the numbers soon after
    AskedFor asked() const;

Q_SIGNALS:
    void askedChanged();

private:
    void offer();
    void count();
    void say();

    const Theme &m_theme;
    Records &m_records;
    Id<records::Meeting> m_meeting;
    std::optional<council::Coverage> m_coverage;  // as counted last
    Choice *m_whom;
    FlowLabel *m_words;
    QTimer m_later;        // a long meeting is not counted again at every line that is typed
    quint64 m_counts = 0;  // an older count comes too late
};

}  // namespace balai::ui
