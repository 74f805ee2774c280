#pragma once
// Every kind of record, in declared order.
#include "core/records/account.h"
#include "core/records/action.h"
#include "core/records/adoption.h"
#include "core/records/agenda_item.h"
#include "core/records/assessment.h"
#include "core/records/attachment.h"
#include "core/records/attendance.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/records/check_in.h"
#include "core/records/comment.h"
#include "core/records/comment_answer.h"
#include "core/records/committee.h"
#include "core/records/consent.h"
#include "core/records/consent_form.h"
#include "core/records/council.h"
#include "core/records/delivery.h"
#include "core/records/device.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/records/handoff_receipt.h"
#include "core/records/help.h"
#include "core/records/helper.h"
#include "core/records/honorarium.h"
#include "core/records/identity.h"
#include "core/records/identity_opening.h"
#include "core/records/incident.h"
#include "core/records/invitation.h"
#include "core/records/invitation_answer.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "core/records/minutes_version.h"
#include "core/records/packet.h"
#include "core/records/payment.h"
#include "core/records/recall.h"
#include "core/records/recommendation.h"
#include "core/records/response.h"
#include "core/records/setting.h"
#include "core/records/term.h"
#include "core/records/vocabulary.h"

namespace balai::records {

// Calls `use.operator()<Council, Account, …>()`: for code that is written once for every kind.
template <class Use> auto everyKind(Use use) {
    return use.template operator()<
        Council, Account, Device, Member, Helper, Help, Identity, IdentityOpening, Committee, ConsentForm, Consent, Meeting,
        AgendaItem, Attendance, Block, MinutesVersion, Packet, Comment, CommentAnswer, CheckIn, Recommendation, Adoption, Body,
        Response, Delivery, Assessment, Action, Honorarium, Payment, Invitation, InvitationAnswer, Incident, Handoff,
        HandoffItem, HandoffReceipt, Recall, Attachment, Vocabulary, Term, Setting>();
}

} // namespace balai::records
