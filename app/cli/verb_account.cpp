#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"

namespace balai::cli {

namespace {

using records::Account;

// One that was removed may have had the same name.
Account named(const store::Store &store, const QString &name) {
    const std::vector<Account> all = store.all<Account>();
    for (const bool active : {true, false})
        for (const Account &account : all)
            if (account.active.value_or(true) == active && (account.name == name || account.id.text() == name)) return account;
    throw Error(ErrorCode::NotFound, QStringLiteral("no such account"), {{QStringLiteral("what"), name}});
}

const vault::SlotView *slotOf(const std::vector<vault::SlotView> &slots, const Account &account) {
    for (const auto &slot : slots)
        if (slot.account == account.id.uuid()) return &slot;
    return nullptr;
}

int runList(Invocation &in) {
    auto &session = in.session(vault::Access::ReadOnly);
    const auto slots = session.vault().slots();
    for (const QJsonObject &account : session.store().list(*records::kindNamed(u"account"))) {
        QJsonObject out = account;
        const auto id = Uuid::parse(account.value(QLatin1String("id")).toString());
        bool opens = false;
        for (const auto &slot : slots) opens = opens || slot.account == id;
        out.insert(QStringLiteral("opensHere"), opens);
        if (in.json()) in.print(out);
        else in.printLine(account.value(QLatin1String("name")).toString() + QStringLiteral("  ") + account.value(QLatin1String("role")).toString());
    }
    return 0;
}

// --account and commands name accounts by their names.
void requireFreeName(const store::Store &store, const QString &name) {
    for (const Account &other : store.all<Account>())
        if (other.active.value_or(true) && other.name == name)
            throw Error(ErrorCode::InvalidInput, QStringLiteral("another account has this name"),
                        {{QStringLiteral("field"), QStringLiteral("name")}, {QStringLiteral("reason"), QStringLiteral("another account has this name")}});
}

// Without one nobody could admit, invite or correct.
void requireAnotherFacilitator(const store::Store &store, const Account &leaving) {
    for (const Account &other : store.all<Account>())
        if (other.id != leaving.id && other.active.value_or(true) && other.role == records::AccountRole::facilitator) return;
    if (leaving.role == records::AccountRole::facilitator)
        throw Error(ErrorCode::Refused, QStringLiteral("the last facilitator stays"), {{QStringLiteral("reason"), QStringLiteral("lastFacilitator")}});
}

int runAdd(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    Account account;
    account.name = in.args().positional(0);
    account.role = records::fromWord<records::AccountRole>(in.args().has("role") ? in.args().value("role") : QStringLiteral("notetaker"));
    if (account.role == records::AccountRole::unknown || account.name.isEmpty())
        throw Error(ErrorCode::InvalidInput, QStringLiteral("facilitator, notetaker or reader"), {{QStringLiteral("field"), QStringLiteral("role")}});
    requireFreeName(session.store(), account.name);
    account.label = QStringLiteral("Desk %1").arg(session.store().count(records::kindOf<Account>()) + 1);
    account.language = in.args().has("language") ? in.args().value("language") : session.account().language;
    account.active = true;
    const Uuid id = session.addAccount(account, in.secondPassphrase());
    if (in.json()) in.print(QJsonObject{{QStringLiteral("account"), id.text()}});
    else in.printLine(id.text());
    return 0;
}

int runRemove(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    Account account = named(session.store(), in.args().positional(0));
    requireAnotherFacilitator(session.store(), account);
    const auto slots = session.vault().slots();
    if (const auto *slot = slotOf(slots, account)) session.vault().removeSlot(slot->id);
    account.active = false;
    session.store().write(QStringLiteral("remove account"), [&](store::Write &w) { w.put(account); });
    if (in.json()) in.print(QJsonObject{{QStringLiteral("account"), account.id.text()}, {QStringLiteral("active"), false}});
    return 0;
}

int runPassphrase(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    const vault::Secret fresh = in.secondPassphrase();
    const QString name = in.args().positional(0);
    if (name.isEmpty() || name == session.account().name) {
        session.vault().changePassphrase(fresh);
    } else {
        session.requireFacilitator();
        session.setPassphrase(named(session.store(), name), fresh);
    }
    if (in.json()) in.print(QJsonObject{{QStringLiteral("changed"), true}});
    return 0;
}

}  // namespace

std::vector<VerbSpec> accountVerbs() {
    const OptionSpec second{"--passphrase-file2", OptionSpec::Value};
    return {{"account list", {}, {}, runList},
            {"account add", {{"NAME"}}, {{"--role", OptionSpec::Value}, {"--language", OptionSpec::Value}, second}, runAdd},
            {"account remove", {{"NAME"}}, {}, runRemove},
            {"account passphrase", {{"NAME", false}}, {second}, runPassphrase}};
}

}  // namespace balai::cli
