#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/council/accounts.h"

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

int runAdd(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    Account account;
    account.name = in.args().positional(0);
    account.role = records::fromWord<records::AccountRole>(in.args().has("role") ? in.args().value("role") : QStringLiteral("notetaker"));
    account.language = in.args().value("language");
    const auto identities = in.args().has("no-identities") ? council::Identities::Closed : council::Identities::AsRole;
    const Uuid id = council::addAccount(session, account, in.secondPassphrase(), identities);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("account"), id.text()}});
    else in.printLine(id.text());
    return 0;
}

int runRemove(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    const Account account = named(session.store(), in.args().positional(0));
    council::removeAccount(session, account);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("account"), account.id.text()}, {QStringLiteral("active"), false}});
    return 0;
}

int runPassphrase(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    const vault::Secret fresh = in.secondPassphrase();
    const QString name = in.args().positional(0);
    const bool own = name.isEmpty() || name == session.account().name;
    if (!own) session.requireFacilitator();
    council::changePassphrase(session, own ? session.account() : named(session.store(), name), fresh);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("changed"), true}});
    return 0;
}

}  // namespace

std::vector<VerbSpec> accountVerbs() {
    const OptionSpec second{"--passphrase-file2", OptionSpec::Value};
    return {{"account list", {}, {}, runList},
            {"account add", {{"NAME"}}, {{"--role", OptionSpec::Value}, {"--language", OptionSpec::Value}, {"--no-identities"}, second}, runAdd},
            {"account remove", {{"NAME"}}, {}, runRemove},
            {"account passphrase", {{"NAME", false}}, {second}, runPassphrase}};
}

}  // namespace balai::cli
