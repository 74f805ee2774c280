#pragma once
// A person reading a consent form or a passage of minutes aloud, kept with it and bound to the very text that was read: it is played
// in place of a voice of the machine, until the text is another one. It stays on the council's laptops: the gate lets none leave.
#include "core/council/session.h"
#include "core/records/attachment.h"
#include "core/records/block.h"
#include "core/records/consent_form.h"

#include <optional>
#include <vector>

namespace balai::council {

struct KeptReading {
    records::Attachment file;
    bool isOfThisText = false;  // else of an older one: it is listed, and not played
};

// Of the text as it stands now. `sound`: a WAV file that readWave() of core/base/wave.h reads. Throws Error{NotFound}: no such form, or
// nothing in that language; Error{InvalidInput}: no such sound; Error{Refused, reason "role"}.
records::Attachment keepReading(Session &session, Id<records::ConsentForm> form, const QString &language, const QByteArray &sound);
// The same of a passage, whose earlier readings in the language are erased: they hold words that somebody said. `reader`: one of
// readersAloud() of reading.h. Throws Error{Refused, reason "noteTaker"} for anybody else, too.
records::Attachment keepReading(Session &session, Id<records::Block> passage, const QString &language, const QByteArray &sound, Uuid reader);

// Those kept with forms of the same use in this language, newest first: a new version of a form whose text in this language stayed
// keeps its readings. Reads the store alone; any thread that may use it.
std::vector<KeptReading> readingsOf(const store::Store &store, const records::ConsentForm &form, const QString &language);
std::vector<KeptReading> readingsOf(const store::Store &store, const records::Block &passage, const QString &language);

// The newest of this very text whose bytes are here; null: none.
Id<records::Attachment> readingToPlay(const store::Store &store, const records::ConsentForm &form, const QString &language);
// The same of a passage, for the words in which it is shown.
std::optional<records::Attachment> readingToPlay(const store::Store &store, Id<records::Block> passage, const QString &language, const QString &words);

}  // namespace balai::council
