#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class HelperRole { unset, unknown, interpreter, mediator, supportPerson, observer, translator };
inline constexpr const char *const helperRoleWords[] = {"interpreter", "mediator",   "supportPerson",
                                                        "observer",    "translator", nullptr};
template <> inline constexpr const char *const *enumWords<HelperRole> = helperRoleWords;

// Somebody who helps members: interpreter, mediator, support person. `active` not set counts as active.
struct Helper : RecordBase {
    Id<Helper> id;
    QString name;
    Set<HelperRole> roles;
    Set<QString> languagePairs; // "km-en"
    QDate confidenceSignedOn;
    QDate until;
    QString vettedBy;
    Set<QString> notFor; // member ids
    std::optional<bool> active;
};

template <>
inline constexpr auto
    schemaOf<Helper> = schema(Nature::Record, field("name", &Helper::name, required | words),
                              field("roles", &Helper::roles), field("languagePairs", &Helper::languagePairs),
                              field("confidenceSignedOn", &Helper::confidenceSignedOn), field("until", &Helper::until),
                              field("vettedBy", &Helper::vettedBy), field("notFor", &Helper::notFor, sealed),
                              field("active", &Helper::active));

} // namespace balai::records
