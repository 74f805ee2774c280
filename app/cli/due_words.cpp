#include "app/cli/due_words.h"

#include "app/cli/words.h"

namespace balai::cli {

namespace {

struct Sentence {
    const char *code;
    const char *text;
};
const Sentence sentences[] = {
    {"consentEnds", QT_TRANSLATE_NOOP("balai::cli::Words", "A consent ends; ask the member again.")},
    {"consentEnded", QT_TRANSLATE_NOOP("balai::cli::Words", "A consent has ended; ask the member again.")},
    {"formChanged", QT_TRANSLATE_NOOP("balai::cli::Words", "The text of a consent has changed; ask the members again.")},
    {"withdrawalToCarryOut", QT_TRANSLATE_NOOP("balai::cli::Words", "A withdrawal touches packages that went out, or an invitation that is still open.")},
    {"recallToSend", QT_TRANSLATE_NOOP("balai::cli::Words", "Words that went out may no longer be used; send the recall notice.")},
    {"recallUnanswered", QT_TRANSLATE_NOOP("balai::cli::Words", "A recall notice was not acknowledged.")},
    {"reviewWaits", QT_TRANSLATE_NOOP("balai::cli::Words", "Minutes wait for members' reading.")},
    {"reviewDone", QT_TRANSLATE_NOOP("balai::cli::Words", "Everybody has read the minutes; they can be confirmed.")},
    {"translationWaits", QT_TRANSLATE_NOOP("balai::cli::Words", "Parts of the minutes wait for translation.")},
    {"promiseDue", QT_TRANSLATE_NOOP("balai::cli::Words", "What a body promised is due.")},
    {"answerExpected", QT_TRANSLATE_NOOP("balai::cli::Words", "An answer from a body is expected.")},
    {"owed", QT_TRANSLATE_NOOP("balai::cli::Words", "A member is owed money.")},
    {"perhapsPaidTwice", QT_TRANSLATE_NOOP("balai::cli::Words", "An honorarium was perhaps paid twice.")},
    {"actionDue", QT_TRANSLATE_NOOP("balai::cli::Words", "An action is due.")},
    {"invitationWaits", QT_TRANSLATE_NOOP("balai::cli::Words", "A body waits for the answer to its invitation.")},
    {"incidentToTell", QT_TRANSLATE_NOOP("balai::cli::Words", "An incident: those concerned have to be told.")},
    {"backupOld", QT_TRANSLATE_NOOP("balai::cli::Words", "The last backup is more than a week old.")},
    {"noBackup", QT_TRANSLATE_NOOP("balai::cli::Words", "There is no backup yet.")},
    {"exchangeOld", QT_TRANSLATE_NOOP("balai::cli::Words", "Nothing was exchanged with other laptops for two weeks.")},
    {"retentionOver", QT_TRANSLATE_NOOP("balai::cli::Words", "Records are past the time the council keeps them.")},
    {"takeOutWaits", QT_TRANSLATE_NOOP("balai::cli::Words", "A member asked for words to be taken out; answer this request first.")},
};

}  // namespace

QString dueWords(const council::Due &due) {
    for (const Sentence &sentence : sentences)
        if (due.code == QLatin1String(sentence.code)) return Words::tr(sentence.text);
    return council::plainText(due);
}

}  // namespace balai::cli
