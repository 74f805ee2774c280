#pragma once
// A person reading a consent form aloud, kept with the form and bound to the very text that was read: it is played in place of a
// voice of the machine, until the text is another one.
#include "core/council/session.h"
#include "core/records/attachment.h"
#include "core/records/consent_form.h"

#include <vector>

namespace balai::council {

// Of the text as it stands now. `sound`: a WAV file that readWave() of core/base/wave.h reads. Throws Error{NotFound}: no such form, or
// nothing in that language; Error{InvalidInput}: no such sound; Error{Refused, reason "role"}.
records::Attachment keepReading(Session &session, Id<records::ConsentForm> form, const QString &language, const QByteArray &sound);

struct FormReading {
    records::Attachment file;
    bool isOfThisText = false;  // else of an older one: it is listed, and not played
};
// Those kept with forms of the same use in this language, newest first: a new version of a form whose text in this language stayed
// keeps its readings. Reads the store alone; any thread that may use it.
std::vector<FormReading> readingsOf(const store::Store &store, const records::ConsentForm &form, const QString &language);

// The newest of this very text whose bytes are here; null: none.
Id<records::Attachment> readingToPlay(const store::Store &store, const records::ConsentForm &form, const QString &language);

}  // namespace balai::council
