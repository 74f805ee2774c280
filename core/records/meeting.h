#pragma once
#include "core/records/schema.h"
#include "core/records/shared_words.h"

namespace balai::records {

enum class MeetingKind { unset, unknown, internal, consultation, presentation, training, committee, listening };
inline constexpr const char *const meetingKindWords[] = {"internal",  "consultation", "presentation", "training",
                                                         "committee", "listening",    nullptr};
template <> inline constexpr const char *const *enumWords<MeetingKind> = meetingKindWords;

enum class MeetingState { unset, unknown, planned, held, cancelled };
inline constexpr const char *const meetingStateWords[] = {"planned", "held", "cancelled", nullptr};
template <> inline constexpr const char *const *enumWords<MeetingState> = meetingStateWords;

// A meeting and the state of its minutes.
struct Meeting : RecordBase {
    Id<Meeting> id;
    LocalText title;
    MeetingKind kind{};
    QString series; // the same text in every meeting of a series
    Time startsAt;
    Time endsAt;
    QString place;
    bool online = false;
    Set<QString> languages;
    Id<Account> facilitator;
    Set<QString> interpreters; // helper ids or names
    MeetingState state{};
    MinutesState minutesState{};
    Id<Meeting> confirmedIn;
    Set<Id<Member>> reviewers; // who is asked to read the minutes; empty: all who were there
    QDate reviewBy;
    QDate nextDate;
    QJsonObject counted;   // people of a listening session by code of their group (core/council/listening.h)
    bool readBack = false; // its notes were read to those who spoke, before they left
};

template <>
inline constexpr auto schemaOf<Meeting> = schema(
    Nature::Record, field("title", &Meeting::title, required), field("kind", &Meeting::kind),
    field("series", &Meeting::series), field("startsAt", &Meeting::startsAt), field("endsAt", &Meeting::endsAt),
    field("place", &Meeting::place, words), field("online", &Meeting::online), field("languages", &Meeting::languages),
    field("facilitator", &Meeting::facilitator), field("interpreters", &Meeting::interpreters),
    field("state", &Meeting::state), field("minutesState", &Meeting::minutesState),
    field("confirmedIn", &Meeting::confirmedIn), field("reviewers", &Meeting::reviewers),
    field("reviewBy", &Meeting::reviewBy), field("nextDate", &Meeting::nextDate),
    field("counted", &Meeting::counted), field("readBack", &Meeting::readBack));

} // namespace balai::records
