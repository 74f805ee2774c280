#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/council/catching_up.h"
#include "core/council/local_facts.h"
#include "core/vault/backup.h"

namespace balai::cli {

namespace {

QJsonObject reportJson(const vault::BackupReport &report) {
    return {{QStringLiteral("vault"), report.vault.text()},
            {QStringLiteral("made"), timeText(QStringLiteral("UTC"), report.madeMs)},
            {QStringLiteral("bytes"), report.databaseBytes},
            {QStringLiteral("ok"), report.findings.isEmpty()}};
}

// Open for writing where that is possible, so that the day is remembered; beside a running program to read only.
council::Session &anySession(Invocation &in) {
    try {
        return in.session(vault::Access::ReadWrite);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::VaultInUse && error.code() != ErrorCode::ReadOnly && error.code() != ErrorCode::Permission) throw;
        return in.session(vault::Access::ReadOnly);
    }
}

int runMake(Invocation &in) {
    auto &session = anySession(in);
    const QString file = in.args().has("out") ? in.args().value("out") : vault::defaultBackupPath(session.vault());
    vault::makeBackup(session.vault(), file, in.progress());
    if (session.vault().access() == vault::Access::ReadWrite) council::noteBackup(session, session.today());
    if (in.json()) in.print(QJsonObject{{QStringLiteral("file"), file}});
    else in.printLine(file);
    return 0;
}

int runVerify(Invocation &in) {
    const QString file = in.args().positional(0);
    const bool opens = in.args().has("passphrase-file");
    const vault::BackupReport report = opens ? vault::verifyBackup(file, in.passphrase(), in.machine(), in.progress()) : vault::verifyBackup(file, in.progress());
    if (in.json()) in.print(reportJson(report));
    else if (report.findings.isEmpty()) in.printLine(Words::tr("The backup is whole."));
    if (report.findings.isEmpty()) return 0;
    complain(Words::tr("The backup is damaged. Use another one."));
    return 4;
}

int runRestore(Invocation &in) {
    const QString folder = in.args().positional(1);
    vault::restoreBackup(in.args().positional(0), folder, in.progress());
    if (in.json()) in.print(QJsonObject{{QStringLiteral("vault"), folder}});
    in.say(Words::tr("Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer."));
    return 0;
}

int runNothingNewer(Invocation &in) {
    auto &session = in.session(vault::Access::ReadWrite);
    council::stateNothingNewer(session, in.args().value("why"));
    if (in.json()) in.print(QJsonObject{{QStringLiteral("catchingUp"), session.isCatchingUp()}});
    return 0;
}

}  // namespace

std::vector<VerbSpec> backupVerbs() {
    return {{"backup make", {}, {{"--out", OptionSpec::Value}}, runMake},
            {"backup verify", {{"FILE"}}, {}, runVerify},
            {"backup restore", {{"FILE"}, {"DIR"}}, {}, runRestore},
            {"backup nothing-newer", {}, {{"--why", OptionSpec::Value, true}}, runNothingNewer}};
}

}  // namespace balai::cli
