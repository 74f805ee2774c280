#pragma once
#include "core/store/store.h"

namespace balai::store {

// Some fields of a record as they are stored, nothing else read; sealed ones stay closed. nullopt: no such record, or removed.
std::optional<QJsonObject> someFields(const Store &store, const records::KindInfo &kind, Uuid id, const std::vector<const records::FieldInfo *> &fields);

}  // namespace balai::store
