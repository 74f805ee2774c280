#pragma once
// Words that several kinds share.
#include "core/records/values.h"

namespace balai::records {

enum class Use {
    unset,
    unknown,
    attend,
    record,
    quote,
    attribute,
    share,
    publish,
    photo,
    contact,
    research,
    media,
    training
};
inline constexpr const char *const useWords[] = {"attend", "record",  "quote",    "attribute", "share",    "publish",
                                                 "photo",  "contact", "research", "media",     "training", nullptr};
template <> inline constexpr const char *const *enumWords<Use> = useWords;

enum class Audience { unset, unknown, council, body, government, partners, public_ };
inline constexpr const char *const audienceWords[] = {"council", "body", "government", "partners", "public", nullptr};
template <> inline constexpr const char *const *enumWords<Audience> = audienceWords;

enum class Attribution { unset, unknown, none, member, chosenName, ownName };
inline constexpr const char *const attributionWords[] = {"none", "member", "chosenName", "ownName", nullptr};
template <> inline constexpr const char *const *enumWords<Attribution> = attributionWords;

enum class MinutesState { unset, unknown, none, draft, review, confirmed, sealed };
inline constexpr const char *const minutesStateWords[] = {"none", "draft", "review", "confirmed", "sealed", nullptr};
template <> inline constexpr const char *const *enumWords<MinutesState> = minutesStateWords;

} // namespace balai::records
