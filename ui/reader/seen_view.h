#pragma once
#include "core/records/consent.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace balai::ui {

class Button;
class FlowLabel;
class ReadAloud;
class Records;
class Theme;

// What the desk wrote down as her yes, shown to the member one at a time: right, not right, later. No button has the focus.
class SeenView : public QWidget {
    Q_OBJECT
public:
    SeenView(const Theme &theme, Records &records, QWidget *parent = nullptr);
    // What council::SeenBook has to show her.
    void begin(std::vector<records::Consent> toShow);
    void refresh();
    void setReader(const QString &sentence);  // who reads this to her; empty: nobody
    bool press(int digit);  // 1 to 3

Q_SIGNALS:
    void finished();

private:
    void build();
    void addFact(const char *icon, const QString &words);
    void confirm();
    void takeBack();
    void next();
    const records::Consent &now() const { return m_toShow[m_at]; }

    const Theme &m_theme;
    Records &m_records;
    std::vector<records::Consent> m_toShow;
    size_t m_at = 0;
    FlowLabel *m_ask, *m_what;
    ReadAloud *m_aloud;
    QStringList m_spoken;
    QVBoxLayout *m_facts;
    Button *m_right, *m_wrong, *m_later;
};

}  // namespace balai::ui
