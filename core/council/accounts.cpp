#include "core/council/accounts.h"

#include "core/base/error.h"

#include <algorithm>

namespace balai::council {

using records::Account;
using records::AccountRole;

namespace {

bool isActive(const Account &account) { return account.active.value_or(true) && !account.removed; }

[[noreturn]] void invalid(const char *field, const QString &reason) {
    throw Error(ErrorCode::InvalidInput, reason, {{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("reason"), reason}});
}

// People and commands name accounts by their names.
void requireFreeName(const store::Store &store, const QString &name) {
    for (const Account &other : store.all<Account>())
        if (isActive(other) && other.name == name) invalid("name", QStringLiteral("another account has this name"));
}

std::optional<vault::SlotView> slotOf(const vault::Vault &vault, const Account &account) {
    for (const vault::SlotView &slot : vault.slots())
        if (slot.account == account.id.uuid()) return slot;
    return std::nullopt;
}

// The slot first: an account that opens nothing would be worse than a slot that is taken away again.
Uuid add(Session &session, Account account, const vault::Secret &passphrase, const vault::SlotRights &rights) {
    account.id = Id<Account>(Uuid::v7(session.clock(), session.random()));
    const Uuid slot = session.vault().addPassphrase(account.id.uuid(), passphrase, rights);
    try {
        session.store().write(QStringLiteral("add account"), [&](store::Write &w) { w.put(account); });
    } catch (...) {
        session.vault().removeSlot(slot);
        throw;
    }
    return account.id.uuid();
}

}  // namespace

// Without one nobody could admit, invite or correct.
void requireAnotherFacilitator(const store::Store &store, const Account &leaving) {
    if (leaving.role != AccountRole::facilitator) return;
    for (const Account &other : store.all<Account>())
        if (other.id != leaving.id && isActive(other) && other.role == AccountRole::facilitator && !other.employer) return;
    throw Error(ErrorCode::Refused, QStringLiteral("the last facilitator stays"), {{QStringLiteral("reason"), QStringLiteral("lastFacilitator")}});
}

std::vector<AccountHere> accountsHere(Session &session) {
    std::vector<AccountHere> out;
    for (const Account &account : session.store().all<Account>())
        if (isActive(account)) {
            const auto slot = slotOf(session.vault(), account);
            out.push_back({account, slot.has_value(), slot && slot->rights.identity});
        }
    std::sort(out.begin(), out.end(), [](const AccountHere &a, const AccountHere &b) { return a.account.id.text() < b.account.id.text(); });
    return out;
}

Uuid addAccount(Session &session, Account account, const vault::Secret &passphrase, Identities identities) {
    session.requireFacilitator();
    if (account.name.isEmpty()) invalid("name", QStringLiteral("a name is needed"));
    if (account.role == AccountRole::unset || account.role == AccountRole::unknown) invalid("role", QStringLiteral("facilitator, notetaker or reader"));
    requireFreeName(session.store(), account.name);
    if (account.label.isEmpty()) account.label = QStringLiteral("Desk %1").arg(session.store().count(records::kindOf<Account>()) + 1);
    if (account.language.isEmpty()) account.language = session.account().language;
    account.active = true;
    vault::SlotRights rights = rightsOf(account.role);
    if (identities == Identities::Closed) rights.identity = false;
    return add(session, account, passphrase, rights);
}

void removeAccount(Session &session, Account account) {
    session.requireFacilitator();
    requireAnotherFacilitator(session.store(), account);
    if (const auto slot = slotOf(session.vault(), account)) session.vault().removeSlot(slot->id);
    account.active = false;
    session.store().write(QStringLiteral("remove account"), [&](store::Write &w) { w.put(account); });
}

void changePassphrase(Session &session, const Account &account, const vault::Secret &fresh) {
    const bool own = account.id.uuid() == session.store().author().account;
    if (own && session.vault().account() == account.id.uuid()) return session.vault().changePassphrase(fresh);
    if (!own) session.requireFacilitator();
    session.setPassphrase(account, fresh);
}

QString newRecoveryCode(Session &session, const std::function<void(const QString &)> &show) {
    session.requireFacilitator();
    return session.vault().newRecoveryCode(show);
}

}  // namespace balai::council
