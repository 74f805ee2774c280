#include "core/council/coverage.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
constexpr size_t fewestShown = 5;
}

Coverage coverageOf(const store::Store &store, const Release &release, const std::vector<Block> &blocks) {
    const Gate gate(store, release);
    std::set<Uuid> speakers, against;
    for (const Block &block : blocks)
        for (const Gate::Speaker &speaker : gate.speakers(block)) {
            speakers.insert(speaker.member.uuid());
            if (!speaker.allows) against.insert(speaker.member.uuid());
        }
    Coverage out{!speakers.empty(), {}, {}};
    if (speakers.size() < fewestShown) return out;
    out.speakers = int(speakers.size());
    out.allow = int(speakers.size() - against.size());
    return out;
}

}  // namespace balai::council
