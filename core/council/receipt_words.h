#pragma once
// The words of a receipt, a consent record and a printed form, in the member's language whatever the window speaks.
#include "core/records/consent.h"

#include <QString>

namespace balai::council {

enum class ReceiptWord {
    Title,
    Sample,
    Council,
    YourName,
    Day,
    Question,
    Answer,
    ToWhom,
    About,
    HowShown,
    LastDay,
    Restriction,
    Explained,
    Waiver,
    TakeBack,      // %1 hours of the council
    TakeBackTitle,
    KeptByYou,
    Storage,
    Desk,
    Everything,
    OneMeeting,
    OneStatement,
    OneRecommendation,
    MarkOne,
    Signature,
    WitnessOrInterpreter,
    WaiverTitle,
    PaymentTitle,
    Amount,
    Received,
    MoneyWarning,  // where the council has no text of its own
    InvitationTitle,
    InvitationOf,  // %1 day
    NobodyAvailable,
    TheseSaidYes,
    count
};

// In `language`, else in English where the table has no such language (receipt_words/).
QString words(ReceiptWord word, const QString &language);
QString inWords(records::Use use, const QString &language);
QString inWords(records::Decision decision, const QString &language);
QString inWords(records::Audience audience, const QString &language);  // of `body`: empty, it has a name
QString inWords(records::Attribution attribution, const QString &language);
QString inWords(records::ScopeKind scope, const QString &language);

}  // namespace balai::council
