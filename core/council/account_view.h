#pragma once
#include "core/council/session.h"

#include <QSet>

namespace balai::council {

// What the acting account may read. An account of a body counts as that body: it opens no speakers, consents, comments,
// identities or closed items, nor what else tells of one member. Every other account reads all.
class AccountView {
public:
    explicit AccountView(Session &session);

    // Throws Error{Refused, reason "role"} for kinds that only tell of members.
    void require(const records::KindInfo &kind) const;
    // A field that names a member: neither shown nor asked for.
    bool hides(const records::KindInfo &kind, const QString &field) const;
    // A closed item or what was said there, and files that no body sent.
    bool isClosed(const records::KindInfo &kind, const QJsonObject &record) const;
    // Without the hidden fields.
    QJsonObject shown(const records::KindInfo &kind, QJsonObject record) const;
    // Kinds, closed items and all: whether a found record may be named.
    bool mayFind(const QString &kind, Uuid id) const;

private:
    Session &m_session;
    bool m_isBody;
    QSet<QString> m_closedItems;
};

// Throws Error{Refused, reason "role"} for an account of a body.
void requireCouncil(const Session &session);

}  // namespace balai::council
