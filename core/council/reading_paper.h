#pragma once
// What one member takes home of a meeting's minutes, on paper.
#include "core/council/released.h"
#include "core/documents/model.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "core/store/store.h"

#include <variant>

namespace balai::council {

// Her reading (Gate::packetBlock), her own words bold; no name of hers on it. Held back: notFound, notHerWay where she
// does not take paper home.
std::variant<documents::Document, HeldBack> readingPaper(const store::Store &store, Id<records::Meeting> meeting, Id<records::Member> member);

}  // namespace balai::council
