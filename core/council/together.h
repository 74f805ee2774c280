#pragma once
// Who asked not to be in one meeting or package with whom. No reason is kept.
#include "core/records/member.h"
#include "core/store/store.h"

#include <set>

namespace balai::council {

struct Apart {
    Id<records::Member> first, second;  // first < second
    bool operator==(const Apart &) const = default;
};

// The pairs among these members of whom one, or both, asked not to be together; by id. Empty where the wish is closed to
// this account: see isClosed().
std::vector<Apart> apartAmong(const store::Store &store, const std::set<Id<records::Member>> &members);
// Whether one of these members has a wish that this account cannot read.
bool isClosed(const store::Store &store, const std::set<Id<records::Member>> &members);

}  // namespace balai::council
