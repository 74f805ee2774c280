#pragma once

namespace balai {

// No core file and no other process of this user may read our memory (PR_SET_DUMPABLE 0, RLIMIT_CORE 0).
void refuseCoreDumps();

}  // namespace balai
