#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class AccountRole { unset, unknown, facilitator, notetaker, reader };
inline constexpr const char *const accountRoleWords[] = {"facilitator", "notetaker", "reader", nullptr};
template <> inline constexpr const char *const *enumWords<AccountRole> = accountRoleWords;

// A person who can unlock the vault. `active` not set counts as active.
struct Account : RecordBase {
    Id<Account> id;
    QString name;
    QString label; // neutral: shown before the vault is open
    AccountRole role{};
    QString language;
    std::optional<bool> active;
    Id<Member> member; // the account belongs to this member
    Id<Body> employer; // the account counts as this body
};

template <>
inline constexpr auto schemaOf<Account> = schema(Nature::Record, field("name", &Account::name, required | words),
                                                 field("label", &Account::label), field("role", &Account::role),
                                                 field("language", &Account::language),
                                                 field("active", &Account::active), field("member", &Account::member),
                                                 field("employer", &Account::employer));

} // namespace balai::records
