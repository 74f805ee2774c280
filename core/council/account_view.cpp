#include "core/council/account_view.h"

#include "core/base/error.h"
#include "core/council/attachments.h"
#include "core/records/agenda_item.h"

namespace balai::council {

namespace {

[[noreturn]] void refuse() {
    throw Error(ErrorCode::Refused, QStringLiteral("an account of a body does not read this"), {{QStringLiteral("reason"), QStringLiteral("role")}});
}

const QSet<QString> &membersOnly() {
    static const QSet<QString> kinds{QStringLiteral("identity"),    QStringLiteral("consent"),    QStringLiteral("comment"),
                                     QStringLiteral("commentAnswer"), QStringLiteral("packet"),   QStringLiteral("checkIn"),
                                     QStringLiteral("attendance"),  QStringLiteral("honorarium"), QStringLiteral("payment"),
                                     QStringLiteral("invitationAnswer"), QStringLiteral("identityOpening")};
    return kinds;
}

}  // namespace

AccountView::AccountView(Session &session) : m_session(session), m_isBody(session.isBody()) {
    if (!m_isBody) return;
    for (const auto &item : session.store().all<records::AgendaItem>())
        if (item.closed) m_closedItems.insert(item.id.text());
}

void AccountView::require(const records::KindInfo &kind) const {
    if (m_isBody && membersOnly().contains(kind.name)) refuse();
    // Without the key nothing is seen of a sealed identity but that it is there.
    if (kind.name == u"identityOpening" && !m_session.holdsIdentityKey())
        throw Error(ErrorCode::Refused, QStringLiteral("only an account with the identity key reads this"), {{QStringLiteral("reason"), QStringLiteral("sealedIdentity")}});
}

bool AccountView::hides(const records::KindInfo &kind, const QString &field) const {
    if (!m_isBody) return false;
    if (kind.name == u"block") return field == u"speaker" || field == u"attribution";
    if (kind.name == u"account") return field == u"member";
    if (kind.name == u"meeting") return field == u"counted";  // small numbers too
    return field == u"contributors" || field == u"shows";
}

bool AccountView::isClosed(const records::KindInfo &kind, const QJsonObject &record) const {
    if (kind.name == u"attachment") return !council::mayKnowOf(m_session.account(), record.value(QLatin1String("ofKind")).toString());
    if (m_closedItems.isEmpty()) return false;
    if (kind.name == u"agendaItem") return m_closedItems.contains(record.value(QLatin1String("id")).toString());
    return kind.name == u"block" && m_closedItems.contains(record.value(QLatin1String("agendaItem")).toString());
}

QJsonObject AccountView::shown(const records::KindInfo &kind, QJsonObject record) const {
    if (!m_isBody) return record;
    for (const records::FieldInfo &field : kind.fields)
        if (hides(kind, field.name)) record.insert(field.name, QJsonValue());
    return record;
}

bool AccountView::mayFind(const QString &kindName, Uuid id) const {
    if (!m_isBody) return true;
    const auto *kind = records::kindNamed(kindName);
    if (!kind || membersOnly().contains(kindName)) return false;
    const auto record = m_session.store().show(*kind, id);
    return record && !isClosed(*kind, *record);
}

void requireCouncil(const Session &session) {
    if (session.isBody()) refuse();
}

}  // namespace balai::council
