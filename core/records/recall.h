#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class RecallCause { unset, unknown, withdrawal, mistake, erasure };
inline constexpr const char *const recallCauseWords[] = {"withdrawal", "mistake", "erasure", nullptr};
template <> inline constexpr const char *const *enumWords<RecallCause> = recallCauseWords;

// The notice that items of a release must no longer be used.
struct Recall : EventBase {
    Id<Recall> id;
    Id<Handoff> handoff;
    QJsonArray items; // numbers of the items
    RecallCause cause{};
    Time madeAt;
    QDate acknowledgedOn;
    Id<Handoff> replacement;
};

template <>
inline constexpr auto schemaOf<Recall> = schema(Nature::Event, field("handoff", &Recall::handoff, required | indexed),
                                                field("items", &Recall::items), field("cause", &Recall::cause),
                                                field("madeAt", &Recall::madeAt),
                                                field("acknowledgedOn", &Recall::acknowledgedOn),
                                                field("replacement", &Recall::replacement));

} // namespace balai::records
