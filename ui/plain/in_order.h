#pragma once
// Members, bodies and helpers in the order in which readers of a language look for them: as ICU sorts, a member by "Sorted as" where
// it was filled in. Wherever people choose from them or read them one under the other.
#include "core/records/body.h"
#include "core/records/helper.h"
#include "core/records/member.h"

#include <vector>

namespace balai::store {
class Store;
}

namespace balai::ui {

void sortByName(std::vector<records::Member> &members, const QString &language);
std::vector<records::Member> membersInOrder(const store::Store &store, const QString &language);
std::vector<records::Helper> helpersInOrder(const store::Store &store, const QString &language);
std::vector<records::Body> bodiesInOrder(const store::Store &store, const QString &language);

}  // namespace balai::ui
