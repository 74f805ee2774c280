#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class VocabularyList { unset, unknown, theme, tag, term, place };
inline constexpr const char *const vocabularyListWords[] = {"theme", "tag", "term", "place", nullptr};
template <> inline constexpr const char *const *enumWords<VocabularyList> = vocabularyListWords;

// One entry of a list that people choose from. `active` not set counts as active.
struct Vocabulary : RecordBase {
    Id<Vocabulary> id;
    VocabularyList list{};
    QString code;
    LocalText name;
    QString order; // fractional key
    std::optional<bool> active;
};

template <>
inline constexpr auto
    schemaOf<Vocabulary> = schema(Nature::Record, field("list", &Vocabulary::list), field("code", &Vocabulary::code),
                                  field("name", &Vocabulary::name, required), field("order", &Vocabulary::order),
                                  field("active", &Vocabulary::active));

} // namespace balai::records
