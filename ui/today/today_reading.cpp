#include "ui/today/today_reading.h"

#include "core/council/due.h"
#include "core/council/recommendations.h"
#include "core/records/attendance.h"
#include "core/records/meeting.h"
#include "core/text/language.h"
#include "ui/today/today_lines.h"
#include "ui/workplace/records.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

std::optional<Meeting> nextMeeting(const store::Store &store, QDate on) {
    std::optional<Meeting> next;
    for (const Meeting &meeting : store.all<Meeting>({{QStringLiteral("state"), QStringLiteral("planned")}}))
        if (meeting.startsAt.isSet() && meeting.startsAt.day() >= on && (!next || meeting.startsAt.ms() < next->startsAt.ms())) next = meeting;
    return next;
}

std::optional<NextMeeting> readNext(const store::Store &store, QDate on) {
    const std::optional<Meeting> meeting = nextMeeting(store, on);
    if (!meeting) return std::nullopt;
    NextMeeting next;
    next.id = meeting->id.text();
    next.startsAt = meeting->startsAt;
    next.interpreted = !meeting->interpreters.empty();
    for (const QString &tag : meeting->languages) next.languages.append(text::ownNameOf(tag));
    for (const Attendance &one : store.all<Attendance>("meeting", meeting->id)) {
        if (!one.member) continue;
        if (one.state == AttendanceState::apologies) ++next.apologies;
        else if (one.state != AttendanceState::absent) ++next.coming;
    }
    return next;
}

StageCounts readStages(const store::Store &store) {
    StageCounts counts;
    for (const Recommendation &one : store.all<Recommendation>()) {
        ++counts.all;
        ++counts.of[one.stage];
        if (one.stage != Stage::sent) continue;
        ++counts.sent;
        const auto standing = council::standingOf(store, one);
        counts.answered += std::any_of(standing.bodies.begin(), standing.bodies.end(), [](const auto &body) { return body.response.has_value(); });
    }
    return counts;
}

}  // namespace

TodayReading readToday(const store::Store &store, QDate on, const QString &language, text::DateForm form) {
    TodayReading reading;
    reading.on = on;
    reading.language = language;
    reading.form = form;
    const council::LocalFacts facts = localFacts(store);
    const std::vector<council::Due> due = council::due(store, on, facts);
    reading.lines = todayLines(store, on, language, due, facts, form);
    for (const RowGroup &group : reading.lines) reading.count += int(group.rows.size());
    for (const council::Due &one : due)
        if (one.code == u"reviewWaits") reading.stillToReview += one.params.value(QStringLiteral("members")).toInt();
    reading.conflicts = int(store.conflicts().size());
    reading.lastExchange = facts.lastExchange;
    reading.next = readNext(store, on);
    reading.stages = readStages(store);
    return reading;
}

}  // namespace balai::ui
