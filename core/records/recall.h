#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class RecallCause { unset, unknown, withdrawal, mistake, erasure };
inline constexpr const char *const recallCauseWords[] = {"withdrawal", "mistake", "erasure", nullptr};
template <> inline constexpr const char *const *enumWords<RecallCause> = recallCauseWords;

enum class AcknowledgedHow { unset, unknown, sheet, reply, letter, spoken };
inline constexpr const char *const acknowledgedHowWords[] = {"sheet", "reply", "letter", "spoken", nullptr};
template <> inline constexpr const char *const *enumWords<AcknowledgedHow> = acknowledgedHowWords;

// The notice that items of a release must no longer be used. What became of it since (a reminder, an acknowledgement, a
// package in its place) is a recall of its own that corrects this one and keeps all else.
struct Recall : EventBase {
    Id<Recall> id;
    Id<Handoff> handoff;
    QJsonArray items; // numbers of the items
    RecallCause cause{};
    Time madeAt;
    QDate acknowledgedOn;
    QString acknowledgedBy; // an office
    AcknowledgedHow acknowledgedHow{};
    QDate remindedOn; // the last time
    Id<Handoff> replacement;
};

template <>
inline constexpr auto schemaOf<Recall> = schema(Nature::Event, field("handoff", &Recall::handoff, required | indexed),
                                                field("items", &Recall::items), field("cause", &Recall::cause),
                                                field("madeAt", &Recall::madeAt),
                                                field("acknowledgedOn", &Recall::acknowledgedOn),
                                                field("acknowledgedBy", &Recall::acknowledgedBy, words),
                                                field("acknowledgedHow", &Recall::acknowledgedHow),
                                                field("remindedOn", &Recall::remindedOn),
                                                field("replacement", &Recall::replacement));

} // namespace balai::records
