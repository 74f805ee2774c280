#pragma once
#include "core/council/session.h"

namespace balai::council {

// A person states, with a reason, that nothing newer exists than what a restored vault holds: it is written down with
// account and device (`caughtUp`), and hand-offs are possible again. Throws Error{Refused, reason "role",
// "notCatchingUp"}, Error{InvalidInput, field "why"} without a reason.
void stateNothingNewer(Session &session, const QString &reason);

}  // namespace balai::council
