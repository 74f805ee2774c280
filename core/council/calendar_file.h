#pragma once
#include "core/records/meeting.h"

#include <QByteArray>

namespace balai::council {

// One meeting for a member's calendar (RFC 5545): when it is, and the word "Meeting" in her language, because a calendar
// is seen by others. No place, no title, no name, no record's id: the UID is a hash, the same for every copy and every change.
// Without an end it lasts two hours. `nowMs`: when the file was made. Empty where the meeting has no time.
QByteArray calendarFile(const records::Meeting &meeting, const QString &language, qint64 nowMs);

}  // namespace balai::council
