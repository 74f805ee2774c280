#include "app/cli/invocation.h"
#include "app/cli/new_vault.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/account_view.h"
#include "core/exchange/folder.h"
#include "core/exchange/invitation.h"
#include "core/exchange/resolve.h"
#include "core/vault/outside.h"
#include "core/words/why.h"

#include <QJsonArray>

namespace balai::cli {

namespace {

[[noreturn]] void usage(const QString &text) { throw Error(ErrorCode::Usage, text); }

// Exactly one of two ways to say where.
bool toFolder(const Invocation &in, bool otherGiven) {
    if (in.args().has("folder") == otherGiven) usage(QStringLiteral("give either a file or --folder DIR"));
    return in.args().has("folder");
}

QJsonArray idTexts(const std::vector<Uuid> &ids) {
    QJsonArray out;
    for (const Uuid &id : ids) out.append(id.text());
    return out;
}

int runExport(Invocation &in) {
    const bool folder = toFolder(in, in.args().has("out"));
    exchange::ExportOptions options;
    options.full = in.args().has("full");
    for (const QString &to : in.args().values("to")) options.to.push_back(in.id(to));
    if (folder) vault::requireOutside(in.args().value("folder"));
    else requireNewFile(in.args().value("out"));
    auto &session = in.session(vault::Access::ReadWrite);
    if (folder) {
        const QString path = exchange::exportToFolder(session, in.args().value("folder"), options);
        if (in.json()) in.print(QJsonObject{{QStringLiteral("file"), path}});
        else in.printLine(path);
        return 0;
    }
    const exchange::Exported done = exchange::exportToFile(session, in.args().value("out"), options);
    if (done.attachmentsLeft > 0) in.say(Words::tr("Files that go with a later bundle, once the other laptop has answered: %1.").arg(done.attachmentsLeft));
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("file"), in.args().value("out")},
                             {QStringLiteral("number"), done.number},
                             {QStringLiteral("changesets"), done.changesets},
                             {QStringLiteral("recipients"), idTexts(done.recipients)}});
    else in.say(Words::tr("Changes given: %1. Laptops that can read them: %2.").arg(done.changesets).arg(done.recipients.size()));
    return 0;
}

QJsonObject resultJson(const store::MergeResult &result) {
    QJsonArray missing;
    for (const store::Gap &gap : result.missing)
        missing.append(QJsonObject{{QStringLiteral("device"), gap.device.text()}, {QStringLiteral("from"), gap.from}, {QStringLiteral("to"), gap.to}});
    return {{QStringLiteral("applied"), result.applied},
            {QStringLiteral("already"), result.already},
            {QStringLiteral("held"), result.held},
            {QStringLiteral("missing"), missing},
            {QStringLiteral("conflicts"), result.conflicts}};
}

void showResult(Invocation &in, const store::MergeResult &result, QJsonObject json) {
    if (in.json()) return in.print(json);
    in.printLine(Words::tr("New: %1. Known already: %2. Waiting: %3. Two versions: %4.").arg(result.applied).arg(result.already).arg(result.held).arg(result.conflicts));
}

// Another account says yes to many erasures, with its own passphrase.
bool confirmed(Invocation &in, council::Session &session) {
    if (!in.args().has("confirm-erasures")) return false;
    if (!in.args().has("passphrase-file2")) usage(QStringLiteral("--confirm-erasures needs --passphrase-file2 of a second account"));
    const vault::Secret second = in.passphraseFrom(in.args().value("passphrase-file2"));
    for (const auto &account : session.store().all<records::Account>())
        if (account.id.uuid() != session.store().author().account && session.vault().confirms(account.id.uuid(), second)) return true;
    throw Error(ErrorCode::WrongPassphrase, QStringLiteral("not the passphrase of a second account"));
}

// A code alone tells a person nothing.
QString whyNot(const QString &code, const QString &reason) {
    const QString said = words::refusal(reason);
    if (said.isEmpty()) return reason.isEmpty() ? code : reason;
    return said + QStringLiteral(" (") + reason + u')';
}

int runImport(Invocation &in) {
    const bool folder = toFolder(in, !in.args().positionals.isEmpty());
    auto &session = in.session(vault::Access::ReadWrite);
    const exchange::ImportOptions options{confirmed(in, session)};
    if (!folder) {
        const store::MergeResult result = exchange::importFiles(session, in.args().positionals, options, in.progress());
        showResult(in, result, resultJson(result));
        return 0;
    }
    const exchange::FolderImport done = exchange::importFolder(session, in.args().value("folder"), options, in.progress());
    QJsonObject json = resultJson(done.result);
    QJsonArray skipped;
    for (const auto &one : done.skipped) {
        skipped.append(QJsonObject{{QStringLiteral("file"), one.name}, {QStringLiteral("why"), one.why}, {QStringLiteral("reason"), one.reason}});
        in.say(Words::tr("%1 was not taken in: %2").arg(one.name, whyNot(one.why, one.reason)));
    }
    json.insert(QStringLiteral("skipped"), skipped);
    showResult(in, done.result, json);
    return 0;
}

// Which items are sealed is itself sealed.
store::Conflict withoutItem(store::Conflict conflict) {
    conflict.cell.field = conflict.cell.field.section(u'.', 0, 0).section(u'/', 0, 0);
    return conflict;
}

int runConflicts(Invocation &in) {
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    for (const store::Conflict &found : session.store().conflicts()) {
        const bool closed = exchange::isSealed(found) && !session.holdsIdentityKey();
        const store::Conflict conflict = closed ? withoutItem(found) : found;
        const QJsonObject json = exchange::conflictJson(conflict);
        if (in.json()) in.print(json);
        else in.printLine(conflict.id() + u' ' + json.value(QLatin1String("what")).toString());
    }
    return 0;
}

exchange::Choice choiceOf(Invocation &in) {
    if (in.args().has("keep") == in.args().has("value")) usage(QStringLiteral("give either --keep or --value"));
    if (in.args().has("value")) {
        const auto value = records::parseJsonValue(in.args().value("value").toUtf8());
        if (!value)
            throw Error(ErrorCode::InvalidInput, QStringLiteral("not JSON"), {{QStringLiteral("field"), QStringLiteral("--value")}});
        return {exchange::Choice::Value, {}, *value};
    }
    const QString keep = in.args().value("keep");
    if (keep == u"ours") return {exchange::Choice::Ours, {}, {}};
    if (keep == u"theirs") return {exchange::Choice::Theirs, {}, {}};
    const auto change = store::ChangeRef::parse(keep);
    if (!change) usage(QStringLiteral("--keep takes ours, theirs or a change of the conflict"));
    return {exchange::Choice::Change, *change, {}};
}

int runResolve(Invocation &in) {
    const exchange::Choice choice = choiceOf(in);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireWriter();
    exchange::resolveConflict(session.store(), in.args().positional(0), choice);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("id"), in.args().positional(0)}});
    return 0;
}

int runInvite(Invocation &in) {
    requireNewFile(in.args().value("out"));
    const crypto::SecretBytes words = Invocation::secretLine(in.args().value("passphrase-file2"));
    exchange::InviteOptions options;
    options.deviceName = in.args().value("name");
    options.identityKey = in.args().has("identity");
    const Uuid device = exchange::inviteToFile(in.session(vault::Access::ReadWrite), in.args().value("out"), words, options);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("device"), device.text()}});
    return 0;
}

int runJoin(Invocation &in) {
    if ((in.args().has("seed") || in.args().has("now")) && !in.args().has("test-kdf"))
        usage(QStringLiteral("--now and --seed need --test-kdf"));
    if (!in.args().has("account")) usage(QStringLiteral("give --account NAME"));
    const QString folder = in.args().positional(1), recovery = in.args().value("recovery-file");
    const NewVault place(folder, recovery);
    const QByteArray file = readFile(in.args().positional(0), 16 << 20);
    const crypto::SecretBytes words = Invocation::secretLine(in.args().value("passphrase-file2"));
    in.seedWith(in.args().value("account").toUtf8() + '\n' + file);
    const exchange::JoinOptions options{in.args().value("account"), in.args().has("test-kdf")};
    auto created = exchange::join(file, words, folder, in.passphrase(), options, in.machine());
    place.handOver(in, created);
    in.say(Words::tr("The vault is made. Its records come with the first bundle: exchange import."));
    return 0;
}

}  // namespace

std::vector<VerbSpec> exchangeVerbs() {
    using Form = OptionSpec;
    return {
        {"exchange export", {}, {{"--out", Form::Value}, {"--folder", Form::Value}, {"--to", Form::Values}, {"--full"}}, runExport},
        {"exchange import",
         {{"FILES", false, true}},
         {{"--folder", Form::Value}, {"--confirm-erasures"}, {"--passphrase-file2", Form::Value}},
         runImport},
        {"exchange conflicts", {}, {}, runConflicts},
        {"exchange resolve", {{"ID"}}, {{"--keep", Form::Value}, {"--value", Form::Value}}, runResolve},
        {"exchange invite",
         {},
         {{"--out", Form::Value, true}, {"--passphrase-file2", Form::Value, true}, {"--identity"}, {"--name", Form::Value}},
         runInvite},
        {"exchange join",
         {{"FILE"}, {"DIR"}},
         {{"--passphrase-file2", Form::Value, true}, {"--test-kdf"}, {"--recovery-file", Form::Value}},
         runJoin},
    };
}

}  // namespace balai::cli
