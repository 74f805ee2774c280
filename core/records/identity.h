#pragma once
#include "core/records/schema.h"

namespace balai::records {

// What is kept of a member under the identity key: legalName, nameParts, phones, email, address, safeContact,
// supportPerson, emergency, payment, knownPlaces, otherNames.
struct Identity : RecordBase {
    Id<Identity> id;
    Id<Member> member;
    QJsonObject sealed;
};

template <>
inline constexpr auto schemaOf<Identity> = schema(Nature::Record,
                                                  field("member", &Identity::member, required | indexed),
                                                  field("sealed", &Identity::sealed, sealed));

} // namespace balai::records
