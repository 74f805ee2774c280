#pragma once
#include "core/council/honoraria.h"
#include "core/handoff/disclosure.h"
#include "core/records/account.h"
#include "core/records/adoption.h"
#include "core/records/assessment.h"
#include "core/records/body.h"
#include "core/records/consent.h"
#include "core/records/delivery.h"
#include "core/records/honorarium.h"
#include "core/records/invitation.h"
#include "core/records/member.h"
#include "core/records/recommendation.h"
#include "core/records/response.h"
#include "core/records/shared_words.h"


#include <QCoreApplication>

namespace balai::ui {

// The words of enumerations as people read them, in the language of the window.
class KindWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::KindWords)
public:
    static QString use(records::Use use);                 // "Share"; head of a column
    static QString audience(records::Audience audience, const QString &body);  // `body`: its name
    static QString decision(records::Decision decision);  // "yes", "no", "taken back"
    static QString attribution(records::Attribution attribution);  // "as a member"
    static QString heldBack(const QString &reason);       // why something does not go; names nobody
    static QString finding(const handoff::Finding &finding);  // what the disclosure check saw, sentences
    static QString response(records::ResponseWord response);
    static QString source(records::ResponseSource source);
    static QString stage(records::Stage stage);
    static QString delivery(records::DeliveryState state);
    static QString verdict(records::Verdict verdict);
    static QString bodyKind(records::BodyKind kind);
    static QString memberState(records::MemberState state);
    static QString honorarium(council::HonorariumState state);
    static QString payment(records::PaymentState state);
    static QString work(records::WorkDone work);
    static QString money(records::HonorariumKind kind);   // "for time", "travel"
    static QString role(records::AccountRole role);
    static QString invitation(records::InvitationKind kind);

private:
    static QString found(const QString &what);
    static QString hint(const QString &kind);  // what words may give away
};

}  // namespace balai::ui
