#pragma once
#include "core/records/member.h"

#include <optional>

namespace balai::council {

class Session;

// The member with that line in her notes, to be put; nothing where today's line stands there already. Throws as below.
std::optional<records::Member> withWishToTalk(const Session &session, Id<records::Member> member);

// "I would like someone to talk to me": a line in her sealed notes, with the day alone; only accounts that hold the key for
// what is private read it. Throws Error{Refused, reason "sealed"} on a desk that cannot seal.
void askForSomebody(Session &session, Id<records::Member> member);

}  // namespace balai::council
