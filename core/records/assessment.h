#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class Verdict { unset, unknown, agree, partly, disagree, notKnown };
inline constexpr const char *const verdictWords[] = {"agree", "partly", "disagree", "unknown", nullptr};
template <> inline constexpr const char *const *enumWords<Verdict> = verdictWords;

enum class ChangeSeen { unset, unknown, none, some, real };
inline constexpr const char *const changeSeenWords[] = {"none", "some", "real", nullptr};
template <> inline constexpr const char *const *enumWords<ChangeSeen> = changeSeenWords;

// What the council sees happening.
struct Assessment : EventBase {
    Id<Assessment> id;
    Id<Recommendation> recommendation;
    Verdict verdict{};
    ChangeSeen change{};
    LocalText text;
    QString evidence;
    QDate on;
    Id<Meeting> meeting;
};

template <>
inline constexpr auto
    schemaOf<Assessment> = schema(Nature::Event,
                                  field("recommendation", &Assessment::recommendation, required | indexed),
                                  field("verdict", &Assessment::verdict), field("change", &Assessment::change),
                                  field("text", &Assessment::text), field("evidence", &Assessment::evidence, words),
                                  field("on", &Assessment::on), field("meeting", &Assessment::meeting));

} // namespace balai::records
