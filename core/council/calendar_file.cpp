#include "core/council/calendar_file.h"

#include "core/council/meeting_words.h"
#include "core/crypto/hash.h"

#include <QDateTime>

namespace balai::council {

using namespace records;

namespace {

constexpr qint64 usualMs = 2 * 60 * 60 * 1000;
constexpr int longestLine = 75;  // octets, without the line's end

QByteArray utc(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1(); }

// Backslash, semicolon, comma and line feed (RFC 5545, 3.3.11).
QByteArray escaped(const QString &text) {
    QString out = text;
    out.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,")).replace(u'\n', QStringLiteral("\\n"));
    return out.toUtf8();
}

bool isInside(char byte) { return (uchar(byte) & 0xC0) == 0x80; }  // of a UTF-8 sequence

// Longer lines go on after a space; no character is cut.
QByteArray line(const QByteArray &name, const QByteArray &value) {
    QByteArray rest = name + ':' + value, out;
    for (int room = longestLine; rest.size() > room; room = longestLine - 1) {
        qsizetype cut = room;
        while (cut > 0 && isInside(rest[cut])) --cut;
        out += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
    }
    return out + rest + "\r\n";
}

QByteArray uidOf(const Meeting &meeting) { return crypto::sha256(QByteArray("balai calendar 1 " + meeting.id.text().toUtf8())).toHex().left(32); }

}  // namespace

QByteArray calendarFile(const Meeting &meeting, const QString &language, qint64 nowMs) {
    if (!meeting.startsAt.isSet()) return {};
    const qint64 begin = meeting.startsAt.ms(), end = meeting.endsAt.isSet() && meeting.endsAt.ms() > begin ? meeting.endsAt.ms() : begin + usualMs;
    QByteArray out = line("BEGIN", "VCALENDAR") + line("VERSION", "2.0") + line("PRODID", "-//Balai//Calendar//EN") + line("BEGIN", "VEVENT");
    out += line("UID", uidOf(meeting)) + line("DTSTAMP", utc(nowMs)) + line("DTSTART", utc(begin)) + line("DTEND", utc(end));
    out += line("SUMMARY", escaped(words(MeetingWord::Meeting, language))) + line("CLASS", "PRIVATE");
    if (meeting.state == MeetingState::cancelled) out += line("STATUS", "CANCELLED");
    return out + line("END", "VEVENT") + line("END", "VCALENDAR");
}

}  // namespace balai::council
