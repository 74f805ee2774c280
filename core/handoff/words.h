#pragma once
#include "core/records/response.h"
#include "core/records/values.h"

#include <QString>
#include <QStringList>

namespace balai::handoff {

// The program's own words in papers that leave: in the language of the paper, whatever the window speaks. Whole
// sentences; %1, %2 … are filled in by `words`.
enum class Word {
    To,
    From,
    Reference,
    Date,
    Subject,
    SubjectLine,       // %1 council
    Greeting,
    CoverText,
    CoverReply,        // %1 day
    CoverSigned,       // %1 key id
    Fingerprint,
    Enclosures,
    EnclosurePaper,
    EnclosureOpen,
    EnclosureTable,
    EnclosureMachine,
    EnclosureSheet,
    EnclosureDays,
    DayOfAnswer,         // %1 reference
    DayOfItem,           // %1 reference, %2 number
    SignatureLine,
    SampleNote,
    Recommendation,
    Text,
    Reasons,
    ActionAsked,
    Indicator,
    Baseline,
    Target,
    Due,
    Priority,
    AdoptedByConsensus,  // %1 day
    AdoptedByVote,       // %1 day
    Dissent,
    RecommendedBy,       // %1 names
    MinutesOf,           // %1 meeting, %2 day
    PartsOnly,
    Decisions,
    Note,
    Statement,
    Decision,
    Action,
    AMember,
    TranslationFrom,     // %1 language
    Objection,
    SheetTitle,
    SheetHow,
    SheetAnswers,
    ColumnHandoff,
    ColumnNumber,
    ColumnReference,
    ColumnTitle,
    ColumnResponse,
    ColumnReason,
    ColumnDue,
    ColumnOfficialRef,
    ColumnOfficialDate,
    ColumnOffice,
    Acknowledged,
    Accepted,
    Partly,
    InPrinciple,
    Noted,
    Rejected,
    Referred,
    ReadmeText,          // %1 council, %2 reference
    Attachments,
    AttachedPicture,
    AttachedSound,
    AttachedPaper,
    AttachedToItem,      // %1 number in the package
    AttachedToMinutes,
    RecallTitle,
    RecallSubject,       // %1 reference
    RecallText,          // %1 reference, %2 day
    RecallItems,         // %1 numbers
    RecallAsk,
    RecallThanks,
    // What of hers went to whom, on paper for one member.
    LedgerTitle,
    LedgerYours,
    LedgerNothing,
    LedgerDay,
    LedgerToWhom,
    LedgerWhat,
    LedgerShown,
    LedgerSince,
    LedgerOut,
    LedgerToRecall,
    LedgerRecalled,      // %1 day
    LedgerAcknowledged,  // %1 day
    LedgerPassage,       // %1 number in the package
    LedgerTakeBack,
    // Versions of a package, and the answer to a recall.
    ReplacesText,        // %1 reference, %2 numbers
    RecallReplaced,      // %1 reference
    SheetRecall,         // %1 reference, %2 numbers
    count
};

// In `language`, else in English where the table has no such language.
QString words(Word word, const QString &language);
QStringList languagesOfWords();  // English first
bool areWordsWhole(const QString &language);  // every word is there, in its place
QString responseWords(records::ResponseWord response, const QString &language);
// The text of a localised value: in the first of `languages` it has, else in any; empty where it has none.
struct Chosen {
    QString text;
    QString language;
};
Chosen inLanguages(const records::LocalText &text, const QStringList &languages);

}  // namespace balai::handoff
