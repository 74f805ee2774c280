#include "core/words/why.h"

#include <QCoreApplication>

namespace balai::words {

namespace {

struct Refusal {
    const char *reasons;  // with | between them
    const char *said;
};

const Refusal all[] = {
    {"otherCouncil", QT_TRANSLATE_NOOP("balai::words::Refusal", "These changes are of another council.")},
    {"unknownDevice", QT_TRANSLATE_NOOP("balai::words::Refusal", "They come from a laptop that this council has not admitted yet.")},
    {"forged", QT_TRANSLATE_NOOP("balai::words::Refusal", "They were not signed by the laptop that they name.")},
    {"revoked", QT_TRANSLATE_NOOP("balai::words::Refusal", "The council does not trust that laptop any more.")},
    {"otherKeys", QT_TRANSLATE_NOOP("balai::words::Refusal", "This laptop is trusted with other keys. Compare its words by voice before anything else.")},
    {"ownDevice", QT_TRANSLATE_NOOP("balai::words::Refusal", "A laptop does not end the trust in itself. Do it on another laptop.")},
    {"invitationUsed", QT_TRANSLATE_NOOP("balai::words::Refusal", "The invitation was used before. Ask for a new one.")},
    {"bodyAccount", QT_TRANSLATE_NOOP("balai::words::Refusal", "An office’s account exchanges nothing. Use an account of the council.")},
    {"manyErasures", QT_TRANSLATE_NOOP("balai::words::Refusal", "Many records would be erased at once. A second person confirms that with their own passphrase.")},
    {"notHerWay", QT_TRANSLATE_NOOP("balai::words::Refusal", "This member takes no paper home. Read it together here instead.")},
    {"catchingUp", QT_TRANSLATE_NOOP("balai::words::Refusal", "This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.")},
    {"notCatchingUp", QT_TRANSLATE_NOOP("balai::words::Refusal", "This vault was not restored from a backup, or has caught up. Nothing needs to be done.")},
    {"lastFacilitator", QT_TRANSLATE_NOOP("balai::words::Refusal", "A council keeps at least one facilitator.")},
    {"lastPassphrase", QT_TRANSLATE_NOOP("balai::words::Refusal", "One passphrase always stays. Add another one first.")},
    {"otherAccount", QT_TRANSLATE_NOOP("balai::words::Refusal", "This passphrase belongs to another account. Give the name of that account, or the right passphrase.")},
    {"nothingRecalled|nothingToRecall", QT_TRANSLATE_NOOP("balai::words::Refusal", "Nothing of this package was called back.")},
    {"allRecalled", QT_TRANSLATE_NOOP("balai::words::Refusal", "All of this package was called back, so there is nothing to send in its place.")},
    {"replacedAlready", QT_TRANSLATE_NOOP("balai::words::Refusal", "There is a package in its place already.")},
    {"noteTaker", QT_TRANSLATE_NOOP("balai::words::Refusal", "Whoever wrote these minutes does not read them aloud to members.")},
    {"ownCheck", QT_TRANSLATE_NOOP("balai::words::Refusal", "Whoever wrote a translation does not check it. Ask somebody else.")},
    {"openTakeOut", QT_TRANSLATE_NOOP("balai::words::Refusal", "A member asked for words to be taken out. Answer that first.")},
    {"sealed", QT_TRANSLATE_NOOP("balai::words::Refusal", "It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.")},
    {"sealedIdentity", QT_TRANSLATE_NOOP("balai::words::Refusal", "It needs an account that opens sealed details. Ask somebody who has one.")},
    {"secondPerson", QT_TRANSLATE_NOOP("balai::words::Refusal", "A second person confirms this with an account and passphrase of their own.")},
    {"signingKey", QT_TRANSLATE_NOOP("balai::words::Refusal", "The council’s signing key changed since the preview. Look at the preview again.")},
    {"findings", QT_TRANSLATE_NOOP("balai::words::Refusal", "The preview has questions that are not answered yet. Answer each one with a reason.")},
    {"nothing", QT_TRANSLATE_NOOP("balai::words::Refusal", "Nothing of what was chosen may go out now. The preview says why.")},
    {"expired", QT_TRANSLATE_NOOP("balai::words::Refusal", "This review copy is no longer valid. Ask for a new one.")},
    {"role", QT_TRANSLATE_NOOP("balai::words::Refusal", "Ask a facilitator to do it.")},
};

}  // namespace

QString refusal(const QString &reason) {
    for (const Refusal &one : all)
        if (QString::fromLatin1(one.reasons).split(u'|').contains(reason)) return QCoreApplication::translate("balai::words::Refusal", one.said);
    return {};
}

}  // namespace balai::words
