#include "core/council/due.h"

#include <QCoreApplication>

namespace balai::council {

namespace {
struct Sentence {
    const char *code;
    const char *text;
};
const Sentence sentences[] = {
    {"consentEnds", QT_TRANSLATE_NOOP("balai::council::Due", "A consent ends; ask the member again.")},
    {"consentEnded", QT_TRANSLATE_NOOP("balai::council::Due", "A consent has ended; ask the member again.")},
    {"formChanged", QT_TRANSLATE_NOOP("balai::council::Due", "The text of a consent has changed; ask the members again.")},
    {"withdrawalToCarryOut", QT_TRANSLATE_NOOP("balai::council::Due", "A withdrawal touches packages that went out, or an invitation that is still open.")},
    {"recallToSend", QT_TRANSLATE_NOOP("balai::council::Due", "Words that went out may no longer be used; send the recall notice.")},
    {"recallUnanswered", QT_TRANSLATE_NOOP("balai::council::Due", "A recall notice was not acknowledged.")},
    {"reviewWaits", QT_TRANSLATE_NOOP("balai::council::Due", "Minutes wait for members' reading.")},
    {"reviewDone", QT_TRANSLATE_NOOP("balai::council::Due", "Everybody has read the minutes; they can be confirmed.")},
    {"takeOutWaits", QT_TRANSLATE_NOOP("balai::council::Due", "A member asked for words to be taken out; answer this request first.")},
    {"translationWaits", QT_TRANSLATE_NOOP("balai::council::Due", "Parts of the minutes wait for translation.")},
    {"promiseDue", QT_TRANSLATE_NOOP("balai::council::Due", "What a body promised is due.")},
    {"answerExpected", QT_TRANSLATE_NOOP("balai::council::Due", "An answer from a body is expected.")},
    {"owed", QT_TRANSLATE_NOOP("balai::council::Due", "A member is owed money.")},
    {"perhapsPaidTwice", QT_TRANSLATE_NOOP("balai::council::Due", "An honorarium was perhaps paid twice.")},
    {"actionDue", QT_TRANSLATE_NOOP("balai::council::Due", "An action is due.")},
    {"invitationWaits", QT_TRANSLATE_NOOP("balai::council::Due", "A body waits for the answer to its invitation.")},
    {"incidentToTell", QT_TRANSLATE_NOOP("balai::council::Due", "An incident: those concerned have to be told.")},
    {"backupOld", QT_TRANSLATE_NOOP("balai::council::Due", "The last backup is more than a week old.")},
    {"noBackup", QT_TRANSLATE_NOOP("balai::council::Due", "There is no backup yet.")},
    {"exchangeOld", QT_TRANSLATE_NOOP("balai::council::Due", "Nothing was exchanged with other laptops for two weeks.")},
    {"retentionOver", QT_TRANSLATE_NOOP("balai::council::Due", "Records are past the time the council keeps them.")},
};

const char *textOf(const Due &due) {
    for (const Sentence &sentence : sentences)
        if (due.code == QLatin1String(sentence.code)) return sentence.text;
    return nullptr;
}
}  // namespace

QString plainText(const Due &due) {
    const char *text = textOf(due);
    return text ? QString::fromLatin1(text) : due.code;
}

QString saidText(const Due &due) {
    const char *text = textOf(due);
    return text ? QCoreApplication::translate("balai::council::Due", text) : due.code;
}

}  // namespace balai::council
