#pragma once
// Inside core/handoff only: the words of reports, in the language of the paper.
#include "core/records/delivery.h"
#include "core/records/assessment.h"
#include "core/records/honorarium.h"
#include "core/records/meeting.h"
#include "core/records/recommendation.h"

namespace balai::handoff {

enum class ReportWord {
    StatusTitle,
    AnnualTitle,  // %1 year
    Made,         // %1 day
    ForWhom,
    ByStage,
    Stage,
    Number,
    Recommendations,
    Reference,
    Title,
    Due,
    ByBody,
    Body,
    Answers,
    Answer,
    Received,
    Promised,
    WhatIsDone,
    State,
    Percent,
    Since,
    WhatWeSee,
    OurView,
    Change,
    Words,
    Meetings,
    Day,
    Kind,
    Present,
    FewerThanFive,
    NotWritten,
    Total,
    NoTotal,
    Honoraria,
    Agreed,
    Paid,
    Adopted,
    AnswersOfYear,
    PackagesOfYear,
    Nothing,
    Heard,
    Group,
    AnotherGroup,
    SmallLeftOut,
    count
};

// In `language`, else in English where the table has no such language (report_words/).
QString words(ReportWord word, const QString &language);
// Of `unset` and words of a newer version: empty.
QString inWords(records::Stage stage, const QString &language);
QString inWords(records::DeliveryState state, const QString &language);
QString inWords(records::Verdict verdict, const QString &language);
QString inWords(records::ChangeSeen change, const QString &language);
QString inWords(records::MeetingKind kind, const QString &language);
QString inWords(records::HonorariumKind kind, const QString &language);

}  // namespace balai::handoff
