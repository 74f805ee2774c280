#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/base/files.h"

#include <QFileInfo>

namespace balai::cli {

namespace {

using records::Account;

vault::Secret secondPassphrase(Invocation &in) {
    if (!in.args().has("passphrase-file2")) throw Error(ErrorCode::Usage, QStringLiteral("give --passphrase-file2 FILE with the account's passphrase"));
    return in.passphraseFrom(in.args().value("passphrase-file2"));
}

Account named(const store::Store &store, const QString &name) {
    for (const Account &account : store.all<Account>())
        if (account.name == name || account.id.text() == name) return account;
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

int runAdd(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    Account account;
    account.name = in.args().positional(0);
    account.role = records::fromWord<records::AccountRole>(in.args().has("role") ? in.args().value("role") : QStringLiteral("notetaker"));
    if (account.role == records::AccountRole::unknown || account.name.isEmpty())
        throw Error(ErrorCode::InvalidInput, QStringLiteral("facilitator, notetaker or reader"), {{QStringLiteral("field"), QStringLiteral("role")}});
    account.label = QStringLiteral("Desk %1").arg(session.store().count(records::kindOf<Account>()) + 1);
    account.language = in.args().has("language") ? in.args().value("language") : session.account().language;
    account.active = true;
    const Uuid id = session.addAccount(account, secondPassphrase(in));
    if (in.json()) in.print(QJsonObject{{QStringLiteral("account"), id.text()}});
    else in.printLine(id.text());
    return 0;
}

int runRemove(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    Account account = named(session.store(), in.args().positional(0));
    const auto slots = session.vault().slots();
    if (const auto *slot = slotOf(slots, account)) session.vault().removeSlot(slot->id);
    account.active = false;
    session.store().write(QStringLiteral("remove account"), [&](store::Write &w) { w.put(account); });
    if (in.json()) in.print(QJsonObject{{QStringLiteral("account"), account.id.text()}, {QStringLiteral("active"), false}});
    return 0;
}

int runPassphrase(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    const vault::Secret fresh = secondPassphrase(in);
    if (in.args().positional(0).isEmpty()) {
        session.vault().changePassphrase(fresh);
    } else {
        session.requireFacilitator();
        const Account account = named(session.store(), in.args().positional(0));
        const auto slots = session.vault().slots();
        if (const auto *slot = slotOf(slots, account)) session.vault().replacePassphrase(slot->id, fresh, council::rightsOf(account.role));
        else session.vault().addPassphrase(account.id.uuid(), fresh, council::rightsOf(account.role));
    }
    if (in.json()) in.print(QJsonObject{{QStringLiteral("changed"), true}});
    return 0;
}

int runRecoveryNew(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    const QString path = in.args().value("recovery-file");
    const QString inside = QFileInfo(session.vault().folder()).absoluteFilePath() + u'/';
    if (!path.isEmpty() && QFileInfo(path).absoluteFilePath().startsWith(inside))
        throw Error(ErrorCode::Usage, QStringLiteral("the recovery code may not lie in the vault's own folder"));
    if (!path.isEmpty() && QFileInfo::exists(path))
        throw Error(ErrorCode::AlreadyExists, QStringLiteral("recovery file exists"), {{QStringLiteral("path"), path}});
    const QString code = session.vault().newRecoveryCode();
    if (!path.isEmpty()) writeFile(path, code.toUtf8() + '\n', FileAccess::Private, IfExists::Refuse);
    if (in.json()) in.print(path.isEmpty() ? QJsonObject{{QStringLiteral("recoveryCode"), code}} : QJsonObject{{QStringLiteral("file"), path}});
    else if (path.isEmpty()) in.printLine(code);
    return 0;
}

// Opens with the code and sets a new passphrase for an account.
int runRecoveryUse(Invocation &in) {
    const crypto::SecretBytes line = Invocation::secretLine(in.args().value("recovery-file"));
    const vault::Secret code = vault::Secret::recoveryCode(QString::fromUtf8(line.view()));
    const vault::Secret fresh = secondPassphrase(in);
    auto session = council::Session::open(in.vaultFolder(), code, vault::Access::ReadWrite, in.args().value("account"), in.machine());
    const Account account = session->account();
    const auto slots = session->vault().slots();
    if (const auto *slot = slotOf(slots, account)) session->vault().replacePassphrase(slot->id, fresh, council::rightsOf(account.role));
    else session->vault().addPassphrase(account.id.uuid(), fresh, council::rightsOf(account.role));
    if (in.json()) in.print(QJsonObject{{QStringLiteral("account"), account.id.text()}});
    return 0;
}

}  // namespace

std::vector<VerbSpec> accountVerbs() {
    const OptionSpec second{"--passphrase-file2", OptionSpec::Value};
    return {{"account list", {}, {}, runList},
            {"account add", {{"NAME"}}, {{"--role", OptionSpec::Value}, {"--language", OptionSpec::Value}, second}, runAdd},
            {"account remove", {{"NAME"}}, {}, runRemove},
            {"account passphrase", {{"NAME", false}}, {second}, runPassphrase},
            {"recovery new", {}, {{"--recovery-file", OptionSpec::Value}}, runRecoveryNew},
            {"recovery use", {}, {{"--recovery-file", OptionSpec::Value, true}, second}, runRecoveryUse}};
}

}  // namespace balai::cli
