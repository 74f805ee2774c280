#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class WorkDone { unset, unknown, meeting, review, speaking, training, research, other };
inline constexpr const char *const workDoneWords[] = {"meeting",  "review", "speaking", "training",
                                                      "research", "other",  nullptr};
template <> inline constexpr const char *const *enumWords<WorkDone> = workDoneWords;

enum class HonorariumKind { unset, unknown, honorarium, travel, care, other };
inline constexpr const char *const honorariumKindWords[] = {"honorarium", "travel", "care", "other", nullptr};
template <> inline constexpr const char *const *enumWords<HonorariumKind> = honorariumKindWords;

// What a member is owed for their time. Its state follows from its payments: core/council/honoraria.h.
struct Honorarium : RecordBase {
    Id<Honorarium> id;
    Id<Member> member;
    Id<Meeting> meeting;
    WorkDone forWhat{};
    HonorariumKind kind{};
    Money amount;
    QDate agreedOn;
    QString receiptLanguage;
    QString note;
};

template <>
inline constexpr auto schemaOf<Honorarium> = schema(
    Nature::Record, field("member", &Honorarium::member, required | indexed),
    field("meeting", &Honorarium::meeting, indexed), field("for", &Honorarium::forWhat),
    field("kind", &Honorarium::kind), field("amount", &Honorarium::amount), field("agreedOn", &Honorarium::agreedOn),
    field("receiptLanguage", &Honorarium::receiptLanguage), field("note", &Honorarium::note, words));

} // namespace balai::records
