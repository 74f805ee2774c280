#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class YesNoLater { unset, unknown, yes, no, later };
inline constexpr const char *const yesNoLaterWords[] = {"yes", "no", "later", nullptr};
template <> inline constexpr const char *const *enumWords<YesNoLater> = yesNoLaterWords;

// A member's answer to an invitation.
struct InvitationAnswer : EventBase {
    Id<InvitationAnswer> id;
    Id<Invitation> invitation;
    Id<Member> member;
    YesNoLater answer{};
    LocalText conditions;
};

template <>
inline constexpr auto schemaOf<InvitationAnswer> =
    schema(Nature::Event, field("invitation", &InvitationAnswer::invitation, required | indexed),
           field("member", &InvitationAnswer::member, required | indexed), field("answer", &InvitationAnswer::answer),
           field("conditions", &InvitationAnswer::conditions));

} // namespace balai::records
