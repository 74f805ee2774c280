#pragma once
#include "core/records/invitation.h"

#include <QCoreApplication>

namespace balai::ui {

class Theme;

// What an invitation offers and asks, in words: the same for the desk and for the member.
class InvitationFacts {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::InvitationFacts)
public:
    InvitationFacts(const records::Invitation &invitation, const Theme &theme) : m_invitation(invitation), m_theme(theme) {}
    QList<std::pair<QString, QString>> all() const;  // label, value; empty values may stand in it
    QStringList cautions() const;                    // whole sentences

private:
    QString day(QDate date) const;
    const records::Invitation &m_invitation;
    const Theme &m_theme;
};

}  // namespace balai::ui
