#pragma once
// The check-in after a meeting: was I heard, was it safe, would I come again. Nobody can tell whose answer is whose: single
// answers wait outside the log (store::Store::addWaiting); from five on only their counts are kept.
#include "core/records/check_in.h"
#include "core/records/meeting.h"
#include "core/store/store.h"

#include <array>

namespace balai::council {

inline constexpr int enoughAnswers = 5;
inline constexpr int daysAnswersWait = 30;  // after the day of the meeting: answers carry no day of their own

enum class CheckInQuestion { Heard, Safe, Again };
inline constexpr std::array checkInQuestions{CheckInQuestion::Heard, CheckInQuestion::Safe, CheckInQuestion::Again};
QString wordOf(CheckInQuestion question);  // heard safe again

// 1 to 5 for each question; 0: she did not want to answer it.
struct CheckInAnswer {
    std::array<int, 3> marks{};
    QString text;
    QString language;  // of the text
};

// One member's answer waits. Nothing answered and nothing written: nothing is kept. Throws Error{InvalidInput} for other marks.
void giveCheckIn(store::Store &store, Id<records::Meeting> meeting, const CheckInAnswer &answer);

enum class CheckInEnd { Written, TooFew };
// The laptop has gone round: with five or more answers their counts are written and they are erased; with fewer they wait.
CheckInEnd endCheckIn(store::Store &store, Id<records::Meeting> meeting);

// Single answers about meetings that lie 30 days back, or are gone, are erased.
void dropOldCheckIns(store::Store &store);

// A result that came from elsewhere (paper): five counts of whole numbers from 0 on for each question it has, each
// question of five or more answers. Throws Error{InvalidInput, field "counts"}.
void requireEnough(const records::CheckIn &result);

struct CheckInResult {
    std::array<std::optional<std::array<int, 5>>, 3> counts;  // nullopt: fewer than five answered it
    QStringList texts;
};
// Of all results of the meeting together; nullopt: there is none to show.
std::optional<CheckInResult> checkInResult(const store::Store &store, Id<records::Meeting> meeting);

}  // namespace balai::council
