#include "core/text/icalendar.h"

#include <QDateTime>
#include <QList>

namespace balai::text {
namespace {

constexpr qsizetype longestLine = 75;  // octets, without the line's end

bool isInside(char byte) { return (uchar(byte) & 0xC0) == 0x80; }  // of a UTF-8 sequence

QString withoutEscapes(const QString &value) {
    QString out;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] != u'\\' || at + 1 == value.size()) {
            out += value[at];
            continue;
        }
        const QChar next = value[++at];
        out += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return out;
}

}  // namespace

Calendar::Calendar() {
    add("BEGIN", "VCALENDAR");
    add("VERSION", "2.0");
    add("PRODID", "-//Balai//Calendar//EN");
}

void Calendar::begin(const QByteArray &uid, qint64 madeMs) {
    add("BEGIN", "VEVENT");
    add("UID", uid);
    at("DTSTAMP", madeMs);
}

void Calendar::add(const QByteArray &name, const QByteArray &value) {
    QByteArray rest = name + ':' + value;
    for (qsizetype room = longestLine; rest.size() > room; room = longestLine - 1) {
        qsizetype cut = room;
        while (cut > 0 && isInside(rest[cut])) --cut;
        m_lines += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
    }
    m_lines += rest + "\r\n";
}

// Backslash, semicolon, comma and line feed (3.3.11).
void Calendar::say(const QByteArray &name, const QString &words) {
    QString value = words;
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,")).replace(u'\n', QStringLiteral("\\n"));
    add(name, value.toUtf8());
}

void Calendar::at(const QByteArray &name, qint64 ms) {
    add(name, QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
}

void Calendar::end() { add("END", "VEVENT"); }

QByteArray Calendar::file() const { return m_lines + "END:VCALENDAR\r\n"; }

std::vector<std::pair<QString, QString>> readCalendar(const QByteArray &file) {
    QByteArray whole = file;
    whole.replace("\r\n ", "").replace("\r\n\t", "");
    std::vector<std::pair<QString, QString>> out;
    for (const QByteArray &one : whole.split('\n')) {
        const QString line = QString::fromUtf8(one).trimmed();
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0) out.push_back({line.left(colon), withoutEscapes(line.mid(colon + 1))});
    }
    return out;
}

}  // namespace balai::text
