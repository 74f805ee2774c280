#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class InvitationKind { unset, unknown, speaking, training, media, review, research, meeting };
inline constexpr const char *const invitationKindWords[] = {"speaking", "training", "media", "review",
                                                            "research", "meeting",  nullptr};
template <> inline constexpr const char *const *enumWords<InvitationKind> = invitationKindWords;

enum class InvitationState { unset, unknown, open, answered, declined, done };
inline constexpr const char *const invitationStateWords[] = {"open", "answered", "declined", "done", nullptr};
template <> inline constexpr const char *const *enumWords<InvitationState> = invitationStateWords;

// What a body asks of members.
struct Invitation : RecordBase {
    Id<Invitation> id;
    Id<Body> body;
    LocalText what;
    InvitationKind kind{};
    QDate on;
    QString place;
    Money pay;
    bool travelPaid = false;
    QDate askedOn;
    QDate answerBy;
    bool asksStory = false; // would ask about a person's own story
    InvitationState state{};
};

template <>
inline constexpr auto
    schemaOf<Invitation> = schema(Nature::Record, field("body", &Invitation::body, indexed),
                                  field("what", &Invitation::what), field("kind", &Invitation::kind),
                                  field("on", &Invitation::on), field("place", &Invitation::place, words),
                                  field("pay", &Invitation::pay), field("travelPaid", &Invitation::travelPaid),
                                  field("askedOn", &Invitation::askedOn), field("answerBy", &Invitation::answerBy),
                                  field("asksStory", &Invitation::asksStory),
                                  field("state", &Invitation::state));

} // namespace balai::records
