#pragma once
#include "core/store/store.h"

namespace balai::store {

struct Written {
    Uuid account;
    Stamp stamp;
};
// Who ever gave this field, or a part of it, a value in one of these records, and when; in no order. Reads no value.
std::vector<Written> writersOf(const Store &store, const records::KindInfo &kind, const std::vector<Uuid> &records, const QString &field);

}  // namespace balai::store
