#pragma once
// What bodies ask of members, what each answers alone, and what a body is told of it.
#include "core/council/released.h"
#include "core/documents/model.h"
#include "core/records/invitation.h"
#include "core/records/invitation_answer.h"
#include "core/records/member.h"
#include "core/store/store.h"

#include <variant>

namespace balai::council {

bool isOpen(const records::Invitation &invitation);  // its state; one without a state is open

// Said before anybody is asked.
struct Cautions {
    bool withoutPay = false;
    bool asksStory = false;
};
Cautions cautionsOf(const records::Invitation &invitation);

// Her last answer that stands; `unset`: none yet.
records::YesNoLater answerOf(const store::Store &store, Id<records::Invitation> invitation, Id<records::Member> member);
// What she can still answer on this day: open, not over, and not yet a yes or a no of hers. By the day an answer is awaited.
std::vector<records::Invitation> waitingFor(const store::Store &store, Id<records::Member> member, QDate on);
// Members here who have not said yes or no, by name.
std::vector<records::Member> stillToAsk(const store::Store &store, Id<records::Invitation> invitation);

// What the desk sees: who said yes and on which conditions. A no stands nowhere by name.
struct Yes {
    Id<records::Member> member;
    records::LocalText conditions;
};
struct InvitationStanding {
    std::vector<Yes> yes;
    int answered = 0;  // yes, no and later together
};
InvitationStanding standingOf(const store::Store &store, const records::Invitation &invitation);

// The paper for the body in its language: that nobody is available, or those whose yes it may be told: `contact` to that
// body lets it be told, `attribute` as well with her name, else "a member". Held back: noConsent where somebody said yes
// and of nobody it may be told; notFound without such an invitation or its body.
std::variant<documents::Document, HeldBack> invitationPaper(const store::Store &store, Id<records::Invitation> invitation);

}  // namespace balai::council
