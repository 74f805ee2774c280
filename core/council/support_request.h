#pragma once
#include "core/records/member.h"

namespace balai::council {

class Session;

// "I would like someone to talk to me": a line in her sealed notes, with the day alone; only accounts that hold the key for
// what is private read it. Throws Error{Refused, reason "sealed"} on a desk that cannot seal.
void askForSomebody(Session &session, Id<records::Member> member);

}  // namespace balai::council
