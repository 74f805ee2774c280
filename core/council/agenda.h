#pragma once
// What a meeting is made from: agenda templates, the backlog, the meeting before it.
#include "core/records/agenda_item.h"
#include "core/records/attendance.h"
#include "core/records/meeting.h"
#include "core/store/store.h"

namespace balai::council {

// A point that may be put on an agenda. In the setting as {"title":{…},"minutes":n,"contentNote":{…},"closed":bool}.
struct AgendaLine {
    records::LocalText title;
    std::optional<qint64> minutes;
    records::LocalText contentNote;
    bool closed = false;
};

// The settings that hold them: a template for each kind of meeting ("agenda.template.internal"), and the backlog.
QString templateKey(records::MeetingKind kind);
inline const QString backlogKey = QStringLiteral("agenda.backlog");
// Lines that cannot be read are passed over.
std::vector<AgendaLine> agendaLines(const store::Store &store, const QString &key);
void keepAgendaLines(const store::Store &store, store::Write &write, const QString &key, const std::vector<AgendaLine> &lines);

std::vector<records::AgendaItem> agendaOf(const store::Store &store, Id<records::Meeting> meeting);  // in order
AgendaLine lineOf(const records::AgendaItem &item);
// Items of these lines behind what a meeting's agenda already has; without ids.
std::vector<records::AgendaItem> itemsFrom(const std::vector<AgendaLine> &lines, Id<records::Meeting> meeting, const QString &after, Random &random);

// The next meeting of a series: kind, place, languages, interpreters, facilitator, agenda and people of the one before;
// who was there or invited is invited again, who left or rests is not. What was discussed is not taken along.
struct NextMeeting {
    records::Meeting meeting;
    std::vector<records::AgendaItem> agenda;
    std::vector<records::Attendance> people;
};
NextMeeting nextOf(const store::Store &store, const records::Meeting &before, const records::Time &startsAt, Random &random);
void put(store::Write &write, NextMeeting &next);

// The meeting before this one, of its series where it has one; cancelled ones do not count.
std::optional<records::Meeting> meetingBefore(const store::Store &store, const records::Meeting &meeting);

// What was promised in earlier meetings and is not done: action passages and actions, oldest day first, without a day last.
struct Promised {
    Uuid record;  // a block or an action
    records::LocalText text;
    Uuid owner;
    QDate due;
    Id<records::Meeting> from;
};
std::vector<Promised> mattersArising(const store::Store &store, const records::Meeting &meeting);
void setDone(const store::Store &store, store::Write &write, Uuid promised);

}  // namespace balai::council
