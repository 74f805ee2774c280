#pragma once
#include "core/records/attachment.h"
#include "ui/shell/listen.h"

namespace balai::records {
struct ConsentForm;
}

namespace balai::ui {

class ReadAloud;
class Records;

// Opens a kept recording behind the window, for Listen and ReadAloud. `guard`: nothing is told once it is gone.
void fetchSound(Records &records, QObject *guard, Id<records::Attachment> id, Listen::Got got);

// Has `aloud` play somebody's own reading of the form in this language, where there is one of this very text.
void useReading(ReadAloud &aloud, Records &records, const records::ConsentForm &form, const QString &language);

// Whether the file is one that can be listened to here, as its record says.
bool isHeardHere(const records::Attachment &file);

}  // namespace balai::ui
