#pragma once
#include "core/records/schema.h"

namespace balai::records {

// Somebody opened a sealed identity: which one and when. Who, says the log.
struct IdentityOpening : EventBase {
    Id<IdentityOpening> id;
    Id<Identity> identity;
    Time at;
};

template <>
inline constexpr auto schemaOf<IdentityOpening> =
    schema(Nature::Event, field("identity", &IdentityOpening::identity, required | indexed), field("at", &IdentityOpening::at));

} // namespace balai::records
