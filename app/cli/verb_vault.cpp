#include "app/cli/invocation.h"
#include "app/cli/new_vault.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/store/merge.h"

#include <QFileInfo>
#include <QJsonArray>

namespace balai::cli {

namespace {

int runCreate(Invocation &in) {
    const QString folder = in.args().positional(0);
    if ((in.args().has("seed") || in.args().has("now")) && !in.args().has("test-kdf"))
        throw Error(ErrorCode::Usage, QStringLiteral("--now and --seed need --test-kdf"));
    const QString recovery = in.args().value("recovery-file");
    const NewVault place(folder, recovery);
    council::NewCouncil council;
    council.councilName = in.args().value("council");
    council.accountName = in.args().value("account");
    if (in.args().has("language")) council.language = in.args().value("language");
    council.testKdf = in.args().has("test-kdf");
    if (council.councilName.isEmpty() || council.accountName.isEmpty())
        throw Error(ErrorCode::Usage, QStringLiteral("--council and --account need a name"));
    in.seedWith(council.accountName.toUtf8());
    auto created = council::Session::create(folder, in.passphrase(), council, in.machine());
    place.handOver(in, created, {{QStringLiteral("council"), created.session->council().id.text()}, {QStringLiteral("account"), created.session->account().id.text()}});
    if (!recovery.isEmpty()) in.say(Words::tr("The recovery code is in the file you named. It is the key to the vault: keep it elsewhere."));
    return 0;
}

QJsonObject counts(const store::Store &store) {
    QJsonObject out;
    for (const auto *kind : records::allKinds())
        if (const qint64 n = store.count(*kind)) out.insert(kind->name, n);
    return out;
}

QJsonArray devicesOf(const store::Store &store) {
    QJsonArray out;
    for (const QJsonObject &device : store.list(*records::kindNamed(u"device")))
        out.append(QJsonObject{{QStringLiteral("id"), device.value(QLatin1String("id"))},
                               {QStringLiteral("name"), device.value(QLatin1String("name"))},
                               {QStringLiteral("state"), device.value(QLatin1String("state"))}});
    return out;
}

int runInfo(Invocation &in) {
    auto &session = in.session(vault::Access::ReadOnly);
    const QFileInfo file(session.vault().folder() + QStringLiteral("/vault.db"));
    const QJsonObject out{{QStringLiteral("format"), 1},
                          {QStringLiteral("program"), QStringLiteral("0.1.0")},
                          {QStringLiteral("vault"), session.vault().vaultId().text()},
                          {QStringLiteral("council"), session.council().id.text()},
                          {QStringLiteral("device"), session.device().text()},
                          {QStringLiteral("account"), session.account().id.text()},
                          {QStringLiteral("epoch"), QString::number(session.epoch(), 16).rightJustified(16, u'0')},
                          {QStringLiteral("catchingUp"), session.isCatchingUp()},
                          {QStringLiteral("test"), session.vault().isTest()},
                          {QStringLiteral("changesets"), store::Merge(session.store()).countSince({})},
                          {QStringLiteral("bytes"), file.size()},
                          {QStringLiteral("records"), counts(session.store())},
                          {QStringLiteral("devices"), devicesOf(session.store())}};
    if (in.json()) in.print(out);
    else
        in.printLine(Words::tr("Council %1, vault format %2. Changesets: %3. Bytes: %4.")
                         .arg(out.value(QLatin1String("council")).toString())
                         .arg(1)
                         .arg(out.value(QLatin1String("changesets")).toInteger())
                         .arg(file.size()));
    return 0;
}

int runCheck(Invocation &in) {
    auto &session = in.session(vault::Access::ReadOnly);
    auto findings = session.store().check(in.args().has("deep"), in.progress());
    if (in.args().has("deep"))
        for (const QString &where : search::Index(session.store()).differences())
            findings.push_back({QStringLiteral("indexDiffers"), where, QStringLiteral("replay")});
    QJsonArray list;
    for (const store::Finding &finding : findings)
        list.append(QJsonObject{{QStringLiteral("what"), finding.what}, {QStringLiteral("where"), finding.where},
                                {QStringLiteral("fix"), finding.fix.isEmpty() ? QJsonValue() : QJsonValue(finding.fix)}});
    const bool ok = findings.empty();
    if (in.json()) in.print(QJsonObject{{QStringLiteral("ok"), ok}, {QStringLiteral("findings"), list}});
    else if (ok) in.printLine(Words::tr("Everything is in order."));
    for (const store::Finding &finding : findings)
        if (!in.json()) in.printLine(finding.what + QStringLiteral("  ") + finding.where);
    if (!ok) complain(Words::tr("%n finding(s). Make a backup before anything is repaired.", nullptr, int(findings.size())));
    bool damaged = false;
    for (const store::Finding &finding : findings) damaged = damaged || !finding.fix.isEmpty();
    return ok ? 0 : damaged ? 4 : 1;
}

int runReplay(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireWriter();
    session.store().replay(in.progress());
    search::Index(session.store()).rebuild();
    const QString digest = QString::fromLatin1(session.store().tableDigest().toHex());
    if (in.json()) in.print(QJsonObject{{QStringLiteral("tables"), digest}});
    else in.printLine(Words::tr("The tables were rebuilt from the change log."));
    return 0;
}

}  // namespace

std::vector<VerbSpec> vaultVerbs() {
    return {{"create",
             {{"DIR"}},
             {{"--council", OptionSpec::Value, true}, {"--account", OptionSpec::Value, true}, {"--language", OptionSpec::Value},
              {"--recovery-file", OptionSpec::Value}, {"--test-kdf"}},
             runCreate},
            {"info", {}, {}, runInfo},
            {"check", {}, {{"--deep"}}, runCheck},
            {"replay", {}, {}, runReplay}};
}

}  // namespace balai::cli
