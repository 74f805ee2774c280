#pragma once
// How many of those whose words were chosen let them go, before anything is handed over.
#include "core/council/gate.h"
#include "core/records/block.h"

namespace balai::council {

// Never says who. Both numbers or none: of fewer than five speakers a count would point at somebody.
struct Coverage {
    bool hasSpeakers = false;
    std::optional<int> speakers, allow;
};

// A speaker allows it when each of the chosen blocks that is or once was hers may go as far as her choices are concerned;
// approval and the state of the minutes are not asked.
Coverage coverageOf(const store::Store &store, const Release &release, const std::vector<records::Block> &blocks);

}  // namespace balai::council
