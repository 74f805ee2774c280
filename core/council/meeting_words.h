#pragma once
// The words of notices, registers and printed minutes, in the reader's language whatever the window speaks.
#include <QString>
#include <QStringList>

namespace balai::council {

enum class MeetingWord {
    Meeting, Notice, ForYou, When, Where, Online, Languages, Agenda, MinutesLong,  // %1 minutes
    Closed, ContentNote, Free, BringSupport, Minutes, Council, Present, Others,    // %1 people
    FewPeople, Statement, Decision, Action, By, Translation, DecisionsRegister, AttendanceRegister, Nothing, DontAgree,
    GroupWomen, GroupMen, GroupAnother, GroupNotSaid, PeopleHeard, FewerThanFive, AnotherGroup,
    LastMinutes,     // %1 day of that meeting
    PromisedBefore,
    count
};

QStringList languagesOfMeetingWords();
// In `language`, else in English.
QString words(MeetingWord word, const QString &language);

}  // namespace balai::council
