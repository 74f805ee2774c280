#pragma once
// What needs somebody now.
#include "core/council/consent.h"

#include <QVariantMap>

namespace balai::council {

// Facts that only this machine knows; an invalid day: never.
struct LocalFacts {
    QDate lastBackup;
    QDate lastExchange;
};

struct Due {
    QString kind;    // consentRenewal review response honorarium exchange backup withdrawal recall action translation
                     // retention incident
    Uuid record;
    QDate on;        // since or by when; may lie ahead
    QString code;    // which sentence: "consentEnds", "answerExpected", …
    QVariantMap params;  // days, counts, use words: never a member's name or words
    qint64 by = 0;   // ms since 1970: the moment, where the day is not enough
};

// Everything that is due on `on` or is worth knowing then, by day, kind and record. Where each kind begins:
// consentRenewal 30 days before the last day, and from the day on which a newer text is valid · review while minutes are in
// review, and in any state while a wish to take words out waits · response from the first of the month in which it is due · honorarium from the day agreed · exchange after 14 days where another device is trusted · backup
// after 7 days · withdrawal and recall at once, one recall for each hand-off, by
// council.withdrawalHours after the no was entered · action and incident from their day (an
// action also: an open invitation, from 7 days before its answer is awaited) ·
// translation while minutes are drafted or reviewed · retention by rules.retention {kind: months}.
std::vector<Due> due(const store::Store &store, QDate on, const LocalFacts &local);

// One short English sentence, which stays English in JSON and logs; and the same in the language of the program. The window
// makes its own from code and params.
QString plainText(const Due &due);
QString saidText(const Due &due);

}  // namespace balai::council
