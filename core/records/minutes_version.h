#pragma once
#include "core/records/schema.h"
#include "core/records/shared_words.h"

namespace balai::records {

enum class ConfirmedHow { unset, unknown, asPresented, withChanges };
inline constexpr const char *const confirmedHowWords[] = {"asPresented", "withChanges", nullptr};
template <> inline constexpr const char *const *enumWords<ConfirmedHow> = confirmedHowWords;

// The minutes as they stood at one step of their life.
struct MinutesVersion : EventBase {
    Id<MinutesVersion> id;
    Id<Meeting> meeting;
    std::optional<qint64> number;
    MinutesState state{};
    QJsonArray contents; // ordered: {block, field, commitment}
    QString root;
    QString signature;
    Id<Device> device; // whose key signed
    Id<Meeting> confirmedIn;
    ConfirmedHow how{};
    Id<MinutesVersion> correctionOf;
};

template <>
inline constexpr auto schemaOf<MinutesVersion> =
    schema(Nature::Event, field("meeting", &MinutesVersion::meeting, required | indexed),
           field("number", &MinutesVersion::number), field("state", &MinutesVersion::state),
           field("contents", &MinutesVersion::contents), field("root", &MinutesVersion::root),
           field("signature", &MinutesVersion::signature), field("device", &MinutesVersion::device),
           field("confirmedIn", &MinutesVersion::confirmedIn), field("how", &MinutesVersion::how),
           field("correctionOf", &MinutesVersion::correctionOf));

} // namespace balai::records
