#include "core/council/calendar_file.h"

#include "core/council/meeting_words.h"
#include "core/crypto/hash.h"
#include "core/text/icalendar.h"

namespace balai::council {

using namespace records;

namespace {

constexpr qint64 usualMs = 2 * 60 * 60 * 1000;

QByteArray uidOf(const Meeting &meeting) { return crypto::sha256(QByteArray("balai calendar 1 " + meeting.id.text().toUtf8())).toHex().left(32); }

}  // namespace

QByteArray calendarFile(const Meeting &meeting, const QString &language, qint64 nowMs) {
    if (!meeting.startsAt.isSet()) return {};
    const qint64 begin = meeting.startsAt.ms(), end = meeting.endsAt.isSet() && meeting.endsAt.ms() > begin ? meeting.endsAt.ms() : begin + usualMs;
    text::Calendar calendar;
    calendar.begin(uidOf(meeting), nowMs);
    calendar.at("DTSTART", begin);
    calendar.at("DTEND", end);
    calendar.say("SUMMARY", words(MeetingWord::Meeting, language));
    calendar.add("CLASS", "PRIVATE");
    if (meeting.state == MeetingState::cancelled) calendar.add("STATUS", "CANCELLED");
    calendar.end();
    return calendar.file();
}

}  // namespace balai::council
