#include "core/council/voice_note.h"

#include "core/base/error.h"
#include "core/base/wave.h"
#include "core/council/attachments.h"

namespace balai::council {

bool mayKeepSpoken(const Session &session) { return session.holdsIdentityKey() && !session.isBody(); }

// Each names the other, and what is named must be there: so the note learns last whose it is.
void putAnswer(Session &session, store::Write &write, records::Comment &answer, const QByteArray &spoken) {
    if (spoken.isEmpty()) {
        write.put(answer);
        return;
    }
    if (!isSpokenHere(spoken)) throw Error(ErrorCode::InvalidInput, QStringLiteral("not a voice note"), {{QStringLiteral("reason"), QStringLiteral("not a voice note")}});
    records::Attachment note = attachTo(session, write, {records::kindOf<records::Comment>(), {}, QStringLiteral("note.wav")}, spoken);
    answer.audio = note.id;
    note.of = write.put(answer).uuid();
    write.put(note);
}

}  // namespace balai::council
