#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A setting that the whole council shares.
struct Setting : RecordBase {
    Id<Setting> id;
    QString key;
    QString value;
};

template <>
inline constexpr auto schemaOf<Setting> = schema(Nature::Record, field("key", &Setting::key),
                                                 field("value", &Setting::value));

} // namespace balai::records
