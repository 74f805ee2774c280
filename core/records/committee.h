#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A working group.
struct Committee : RecordBase {
    Id<Committee> id;
    LocalText name;
    Set<Id<Member>> members;
};

template <>
inline constexpr auto schemaOf<Committee> = schema(Nature::Record, field("name", &Committee::name, required),
                                                   field("members", &Committee::members));

} // namespace balai::records
