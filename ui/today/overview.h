#pragma once
#include "ui/today/today_reading.h"

#include <QObject>
#include <optional>

namespace balai::ui {

class Records;

// The last reading of what the council waits for. A new one is made on the worker; until it comes the window shows the
// one before.
class Overview : public QObject {
    Q_OBJECT
public:
    explicit Overview(Records &records);
    // Null before the first one has come. Has a new one made where records, day or language are others since. An empty
    // language is that of the last reading.
    const TodayReading *reading(const QString &language = {}, std::optional<text::DateForm> form = {});
    void forget();  // the vault closes

Q_SIGNALS:
    void read();

private:
    void ask();

    Records &m_records;
    std::optional<TodayReading> m_reading;
    QString m_language;
    text::DateForm m_form;
    bool m_asked = false;
    int m_opened = 0;  // a reading asked for before a lock is nothing to those who come after it
};

}  // namespace balai::ui
