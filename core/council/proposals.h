#pragma once
// What a member proposes while she reads, on the open vault or in a round: an idea for a recommendation, or a point of the agenda.
#include "core/base/random.h"
#include "core/records/agenda_item.h"
#include "core/records/member.h"
#include "core/records/recommendation.h"
#include "core/store/store.h"

#include <QDate>

namespace balai::council {

// `words`: one language, not empty. To be put.
records::Recommendation ideaOf(Id<records::Member> member, const records::LocalText &words);
// Sets meeting and place: at the end of the last meeting that is still ahead; where none is, of `otherwise`.
void placeOnAgenda(const store::Store &store, records::AgendaItem &item, QDate today, Id<records::Meeting> otherwise, Random &random);

}  // namespace balai::council
