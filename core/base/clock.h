#pragma once
#include <QDate>
#include <QDateTime>

namespace balai {

// Wall clock, injected everywhere. Milliseconds since 1970-01-01 UTC.
class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() = 0;
};

class SystemClock final : public Clock {
public:
    qint64 nowMs() override;
};

// For tests and --now.
class FixedClock final : public Clock {
public:
    explicit FixedClock(qint64 ms) : m_ms(ms) {}
    qint64 nowMs() override { return m_ms; }
    void set(qint64 ms) { m_ms = ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    qint64 m_ms;
};

// The calendar day in an IANA time zone (a council's `timeZone`); an unknown zone counts as UTC.
QDate dayIn(const QString &timeZone, qint64 ms);
// The first moment of that day, in ms since 1970 UTC.
qint64 dayStart(const QString &timeZone, qint64 ms);
// "2026-11-23T10:00:00+07:00"
QString timeText(const QString &timeZone, qint64 ms);

}  // namespace balai
