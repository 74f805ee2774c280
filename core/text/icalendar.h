#pragma once
#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace balai::text {

// A calendar file (iCalendar, RFC 5545): events one after the other. Lines are folded at 75 octets, no character is cut.
class Calendar {
public:
    Calendar();
    void begin(const QByteArray &uid, qint64 madeMs);                // an event
    void add(const QByteArray &name, const QByteArray &value);       // as it stands
    void say(const QByteArray &name, const QString &words);          // with escapes
    void at(const QByteArray &name, qint64 ms);                      // of the epoch, as UTC
    void end();                                                      // of the event
    QByteArray file() const;

private:
    QByteArray m_lines;
};

// Name with its parameters, and value without escapes, of every line; what is no line is left out.
std::vector<std::pair<QString, QString>> readCalendar(const QByteArray &file);

}  // namespace balai::text
