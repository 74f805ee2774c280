#pragma once
// Names of all record kinds, so that references can be typed before the structs are complete.
namespace balai::records {

template <class Record> inline constexpr const char *kindName = nullptr;

#define BALAI_KIND(Type, word)                                                                                         \
    struct Type;                                                                                                       \
    template <> inline constexpr const char *kindName<Type> = word;

BALAI_KIND(Council, "council")
BALAI_KIND(Account, "account")
BALAI_KIND(Device, "device")
BALAI_KIND(Member, "member")
BALAI_KIND(Helper, "helper")
BALAI_KIND(Help, "help")
BALAI_KIND(Identity, "identity")
BALAI_KIND(IdentityOpening, "identityOpening")
BALAI_KIND(Committee, "committee")
BALAI_KIND(ConsentForm, "consentForm")
BALAI_KIND(Consent, "consent")
BALAI_KIND(Meeting, "meeting")
BALAI_KIND(AgendaItem, "agendaItem")
BALAI_KIND(Attendance, "attendance")
BALAI_KIND(Block, "block")
BALAI_KIND(MinutesVersion, "minutesVersion")
BALAI_KIND(Packet, "packet")
BALAI_KIND(Comment, "comment")
BALAI_KIND(CommentAnswer, "commentAnswer")
BALAI_KIND(CheckIn, "checkIn")
BALAI_KIND(Recommendation, "recommendation")
BALAI_KIND(Adoption, "adoption")
BALAI_KIND(Body, "body")
BALAI_KIND(Response, "response")
BALAI_KIND(Delivery, "delivery")
BALAI_KIND(Assessment, "assessment")
BALAI_KIND(Action, "action")
BALAI_KIND(Honorarium, "honorarium")
BALAI_KIND(Payment, "payment")
BALAI_KIND(Invitation, "invitation")
BALAI_KIND(InvitationAnswer, "invitationAnswer")
BALAI_KIND(Incident, "incident")
BALAI_KIND(Handoff, "handoff")
BALAI_KIND(HandoffItem, "handoffItem")
BALAI_KIND(HandoffReceipt, "handoffReceipt")
BALAI_KIND(Recall, "recall")
BALAI_KIND(Attachment, "attachment")
BALAI_KIND(Vocabulary, "vocabulary")
BALAI_KIND(Term, "term")
BALAI_KIND(Setting, "setting")
#undef BALAI_KIND

}  // namespace balai::records
