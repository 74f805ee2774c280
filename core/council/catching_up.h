#pragma once
#include "core/council/session.h"

namespace balai::council {

// In the vault's table `meta`: present while a restored vault is catching up.
inline constexpr char metaCatchingUp[] = "catchingUp";

// A person states, with a reason, that nothing newer exists than what a restored vault holds: it is written down as a
// setting "nothingNewer/EPOCH" {reason, device, at}, the log says by whom, and hand-offs are possible again. Throws Error{Refused, reason "role",
// "notCatchingUp"}, Error{InvalidInput, field "why"} without a reason.
void stateNothingNewer(Session &session, const QString &reason);

}  // namespace balai::council
