#pragma once
// What is kept sealed of a member: who may open it, and what was written down when somebody did.
#include "core/council/session.h"
#include "core/records/identity.h"
#include "core/records/identity_opening.h"
#include "core/records/member.h"

namespace balai::council {

// The items of Identity::sealed, in the order in which people look for them.
const QStringList &identityItems();
// Items of several values: a list of texts. The others are one text.
bool isList(const QString &item);

// Neutral labels of the active accounts whose passphrase opens sealed identities on this laptop, in order.
QStringList openersOf(Session &session);
// Whether anything is sealed of this member; told to every account.
bool hasIdentity(const store::Store &store, Id<records::Member> member);

// Opened with the passphrase of whoever opened the vault: nullopt where it is another's. Every identity of the member is
// noted as opened before anything of it is returned. Items of several records (made on two laptops at once) are put
// together; the oldest counts. Throws Error{NoKey} for an account without the identity key.
std::optional<QJsonObject> openIdentity(Session &session, Id<records::Member> member, const QString &passphrase);
// One item; null takes it away. Makes the record where there is none. Throws Error{NoKey, Refused}.
void changeIdentity(Session &session, Id<records::Member> member, const QString &item, const QJsonValue &value);

struct Opening {
    Id<records::Account> account;
    records::Time at;
};
// When it was opened and by whom, the latest first. Empty without the key.
std::vector<Opening> openingsOf(const store::Store &store, Id<records::Member> member);

}  // namespace balai::council
