#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class AttendanceState { unset, unknown, invited, present, apologies, absent };
inline constexpr const char *const attendanceStateWords[] = {"invited", "present", "apologies", "absent", nullptr};
template <> inline constexpr const char *const *enumWords<AttendanceState> = attendanceStateWords;

// One member's or one body's presence at a meeting.
struct Attendance : RecordBase {
    Id<Attendance> id;
    Id<Meeting> meeting;
    Id<Member> member;
    Id<Body> body;
    QString guestRole;
    AttendanceState state{};
    bool supportPresent = false;
    Set<Id<AgendaItem>> agendaItems; // where not the whole meeting
};

template <>
inline constexpr auto
    schemaOf<Attendance> = schema(Nature::Record, field("meeting", &Attendance::meeting, required | indexed),
                                  field("member", &Attendance::member, indexed), field("body", &Attendance::body),
                                  field("guestRole", &Attendance::guestRole, words), field("state", &Attendance::state),
                                  field("supportPresent", &Attendance::supportPresent),
                                  field("agendaItems", &Attendance::agendaItems));

} // namespace balai::records
