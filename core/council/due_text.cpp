#include "core/council/due.h"

namespace balai::council {

namespace {
struct Sentence {
    const char *code;
    const char *text;
};
const Sentence sentences[] = {
    {"consentEnds", "A consent ends; ask the member again."},
    {"consentEnded", "A consent has ended; ask the member again."},
    {"formChanged", "The text of a consent has changed; ask the members again."},
    {"withdrawalToCarryOut", "A withdrawal touches packages that went out, or an invitation that is still open."},
    {"recallToSend", "Words that went out may no longer be used; send the recall notice."},
    {"recallUnanswered", "A recall notice was not acknowledged."},
    {"reviewWaits", "Minutes wait for members' reading."},
    {"reviewDone", "Everybody has read the minutes; they can be confirmed."},
    {"takeOutWaits", "A member asked for words to be taken out; answer this request first."},
    {"translationWaits", "Parts of the minutes wait for translation."},
    {"promiseDue", "What a body promised is due."},
    {"answerExpected", "An answer from a body is expected."},
    {"owed", "A member is owed money."},
    {"perhapsPaidTwice", "An honorarium was perhaps paid twice."},
    {"actionDue", "An action is due."},
    {"invitationWaits", "A body waits for the answer to its invitation."},
    {"incidentToTell", "An incident: those concerned have to be told."},
    {"backupOld", "The last backup is more than a week old."},
    {"noBackup", "There is no backup yet."},
    {"exchangeOld", "Nothing was exchanged with other laptops for two weeks."},
    {"retentionOver", "Records are past the time the council keeps them."},
};
}  // namespace

QString plainText(const Due &due) {
    for (const Sentence &sentence : sentences)
        if (due.code == QLatin1String(sentence.code)) return QString::fromLatin1(sentence.text);
    return due.code;
}

}  // namespace balai::council
