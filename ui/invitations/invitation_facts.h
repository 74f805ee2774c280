#pragma once
#include "core/records/invitation.h"

#include <QCoreApplication>

namespace balai::ui {

// What an invitation offers and asks, in words: the same for the desk and for the member.
class InvitationFacts {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::InvitationFacts)
public:
    InvitationFacts(const records::Invitation &invitation, QString language) : m_invitation(invitation), m_language(std::move(language)) {}
    QList<std::pair<QString, QString>> all() const;  // label, value; empty values may stand in it
    QStringList cautions() const;                    // whole sentences

private:
    QString day(QDate date) const;
    const records::Invitation &m_invitation;
    QString m_language;
};

}  // namespace balai::ui
