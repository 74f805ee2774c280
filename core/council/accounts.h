#pragma once
// The accounts of a council: who can open its vault. The words of refusals are ErrorCode and `reason`.
#include "core/council/session.h"

#include <functional>
#include <vector>

namespace balai::council {

// An account, and what its passphrase opens on this laptop.
struct AccountHere {
    records::Account account;
    bool opensHere = false, opensIdentities = false;
};
// Active accounts in the order in which they were made.
std::vector<AccountHere> accountsHere(Session &session);

// Whether a facilitator's passphrase opens sealed identities; nobody else's does.
enum class Identities { AsRole, Closed };

// Without one nobody could admit, invite or correct. Throws Error{Refused, reason "lastFacilitator"} where `leaving` is the last.
void requireAnotherFacilitator(const store::Store &store, const records::Account &leaving);

// Adds an account by name, role and language, with a neutral label and a passphrase of its own. Throws Error{Refused, reason "role"}, Error{InvalidInput} naming the field (no name, one that another account has, no role),
// Error{NoKey} where it would hold keys that are not held here.
Uuid addAccount(Session &session, records::Account account, const vault::Secret &passphrase, Identities identities = Identities::AsRole);

// Its passphrase opens nothing here from then on; the record stays for what it wrote. Throws Error{Refused, reason
// "role", "lastFacilitator"}.
void removeAccount(Session &session, records::Account account);

// A facilitator sets anybody's passphrase, everybody their own. Throws Error{Refused, reason "role"}.
void changePassphrase(Session &session, const records::Account &account, const vault::Secret &fresh);

// A new recovery code, shown once and kept nowhere; the former one opens only backups that were made before. Throws
// Error{Refused, reason "role"}, Error{NoKey} where the recovery slot holds keys that are not held here. `show` gets it while
// the former one still opens the vault; where it throws, that one stays.
QString newRecoveryCode(Session &session, const std::function<void(const QString &)> &show = {});

}  // namespace balai::council
