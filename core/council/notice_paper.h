#pragma once
// The notice of a meeting with its agenda, on paper for one member.
#include "core/council/gate.h"
#include "core/documents/model.h"
#include "core/records/meeting.h"
#include "core/text/dates.h"

namespace balai::council {

// In `language`; empty: the first of our papers' languages that she reads. It names nobody but the reader: a title, content
// note or place in which another member's chosen name stands is left out, guests are called by their bodies, and who leads an
// item is not said. Below the agenda: last minutes that wait for a yes, and what was promised and is not done, as far as she would be
// given it to read. Held back: notFound, notHerWay (she takes no paper home).
std::variant<documents::Document, HeldBack> noticePaper(const store::Store &store, Id<records::Meeting> meeting, Id<records::Member> reader,
                                                        const QString &language = {}, text::DateForm form = {});

// Whether some member's chosen name, other than the reader's, stands in these words.
bool namesSomebodyElse(const store::Store &store, const QString &words, Id<records::Member> reader);

}  // namespace balai::council
