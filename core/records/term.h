#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A word to avoid and what to say instead. `active` not set counts as active.
struct Term : RecordBase {
    Id<Term> id;
    QString language;
    QString avoid;
    Set<QString> prefer;
    LocalText why;
    std::optional<bool> active;
};

template <>
inline constexpr auto schemaOf<Term> = schema(Nature::Record, field("language", &Term::language),
                                              field("avoid", &Term::avoid, words), field("prefer", &Term::prefer),
                                              field("why", &Term::why), field("active", &Term::active));

} // namespace balai::records
