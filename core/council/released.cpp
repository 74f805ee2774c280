#include "core/council/released.h"

#include <algorithm>

namespace balai::council {

namespace {
constexpr int smallestCount = 5;
}

std::vector<Uuid> Released::consents() const {
    std::vector<Uuid> out;
    for (const Concerned &who : m_concerned)
        for (const Uuid &consent : who.consents)
            if (std::find(out.begin(), out.end(), consent) == out.end()) out.push_back(consent);
    return out;
}

std::optional<int> shownCount(int count) {
    return count == 0 || count >= smallestCount ? std::optional(count) : std::nullopt;
}

}  // namespace balai::council
