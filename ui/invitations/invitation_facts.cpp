#include "ui/invitations/invitation_facts.h"

#include "core/council/invitations.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/shell/figures.h"
#include "ui/shell/theme.h"

namespace balai::ui {

QString InvitationFacts::day(QDate date) const { return date.isValid() ? dayText(m_theme, date) : QString(); }

QList<std::pair<QString, QString>> InvitationFacts::all() const {
    const records::Money &pay = m_invitation.pay;
    const bool isPaid = !council::cautionsOf(m_invitation).withoutPay;
    return {{tr("Where"), m_invitation.place},
            {tr("When"), day(m_invitation.on)},
            {tr("Paid"), isPaid ? text::formatMoney(pay.minor, pay.currency, m_theme.language()) : tr("nothing", "what is paid")},
            {tr("Travel"), m_invitation.travelPaid ? tr("is paid") : tr("is not paid")},
            {tr("Answer by"), day(m_invitation.answerBy)}};
}

QStringList InvitationFacts::cautions() const {
    QStringList out;
    const council::Cautions cautions = council::cautionsOf(m_invitation);
    if (cautions.withoutPay) out.append(tr("This is not paid."));
    if (cautions.asksStory) out.append(tr("They want to ask about a person’s own story. Nobody has to tell it."));
    return out;
}

}  // namespace balai::ui
