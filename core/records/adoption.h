#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class AdoptionMethod { unset, unknown, consensus, vote };
inline constexpr const char *const adoptionMethodWords[] = {"consensus", "vote", nullptr};
template <> inline constexpr const char *const *enumWords<AdoptionMethod> = adoptionMethodWords;

// The council's decision to make a recommendation its own.
struct Adoption : EventBase {
    Id<Adoption> id;
    Id<Recommendation> recommendation;
    Id<Meeting> meeting;
    AdoptionMethod method{};
    std::optional<qint64> votesFor;
    std::optional<qint64> against;
    std::optional<qint64> abstain;
    std::optional<qint64> present;
    QString of; // commitment of the adopted text
    LocalText dissent;
    QDate on;
};

template <>
inline constexpr auto
    schemaOf<Adoption> = schema(Nature::Event, field("recommendation", &Adoption::recommendation, required | indexed),
                                field("meeting", &Adoption::meeting, indexed), field("method", &Adoption::method),
                                field("for", &Adoption::votesFor), field("against", &Adoption::against),
                                field("abstain", &Adoption::abstain), field("present", &Adoption::present),
                                field("of", &Adoption::of), field("dissent", &Adoption::dissent),
                                field("on", &Adoption::on));

} // namespace balai::records
