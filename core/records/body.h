#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class BodyKind { unset, unknown, ministry, agency, ngo, international, other };
inline constexpr const char *const bodyKindWords[] = {"ministry", "agency", "ngo", "international", "other", nullptr};
template <> inline constexpr const char *const *enumWords<BodyKind> = bodyKindWords;

// A ministry, agency or organisation outside the council.
struct Body : RecordBase {
    Id<Body> id;
    LocalText name;
    BodyKind kind{};
    QString country;
    Set<QString> languages;
    QString contacts;
    QString ageKey;
    QString minisignKey;
    QString level;
};

template <>
inline constexpr auto schemaOf<Body> = schema(Nature::Record, field("name", &Body::name, required),
                                              field("kind", &Body::kind), field("country", &Body::country),
                                              field("languages", &Body::languages),
                                              field("contacts", &Body::contacts, words), field("ageKey", &Body::ageKey),
                                              field("minisignKey", &Body::minisignKey), field("level", &Body::level));

} // namespace balai::records
