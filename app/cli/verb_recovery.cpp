#include "app/cli/invocation.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/accounts.h"
#include "core/vault/outside.h"
#include "core/vault/share_files.h"
#include "core/vault/shares.h"

#include <QFile>
#include <QJsonArray>

namespace balai::cli {

namespace {

// Out of our hands before the former code ends: one of the two always opens the vault.
void show(Invocation &in, const QString &code) {
    if (in.json()) in.print(QJsonObject{{QStringLiteral("recoveryCode"), code}});
    else in.printLine(code);
    flushSecret();
}

int runNew(Invocation &in) {
    const QString path = in.args().value("recovery-file");
    if (!path.isEmpty()) requireNewFile(path);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    bool written = false;
    try {
        council::newRecoveryCode(session, [&](const QString &code) {
            if (path.isEmpty()) return show(in, code);
            writeFile(path, code.toUtf8() + '\n', FileAccess::Private, IfExists::Refuse);
            written = true;
        });
    } catch (...) {
        if (written) QFile::remove(path);
        throw;
    }
    if (in.json() && !path.isEmpty()) in.print(QJsonObject{{QStringLiteral("file"), path}});
    return 0;
}

// Opens with what stands in for a passphrase and sets a new one for an account.
int openAndSetPassphrase(Invocation &in, const vault::Secret &secret) {
    const vault::Secret fresh = in.secondPassphrase();
    auto session = council::Session::open(in.vaultFolder(), secret, vault::Access::ReadWrite, in.args().value("account"), in.machine());
    const records::Account account = session->account();
    session->setPassphrase(account, fresh);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("account"), account.id.text()}});
    return 0;
}

int runUse(Invocation &in) {
    const crypto::SecretBytes line = Invocation::secretLine(in.args().value("recovery-file"));
    return openAndSetPassphrase(in, vault::Secret::recoveryCode(QString::fromUtf8(line.view())));
}

int numberFrom(const Invocation &in, const char *option) {
    bool ok = false;
    const int number = in.args().value(option).toInt(&ok);
    if (!ok || number < 2 || number > crypto::mostShares)
        throw Error(ErrorCode::Usage, QStringLiteral("--%1 takes a whole number from 2 to %2").arg(QLatin1String(option)).arg(crypto::mostShares));
    return number;
}

int runSplit(Invocation &in) {
    const int shares = numberFrom(in, "shares"), threshold = numberFrom(in, "threshold");
    if (threshold > shares) throw Error(ErrorCode::Usage, QStringLiteral("--threshold may not be over --shares"));
    const QString folder = in.args().value("out");
    vault::requireOutside(folder);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    vault::ShareFiles files(folder, shares);
    vault::splitKeys(session.vault(), shares, threshold, [&](const std::vector<crypto::Share> &made) { files.write(made); });
    files.keep();
    in.say(Words::tr("Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.").arg(threshold));
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("shares"), shares}, {QStringLiteral("threshold"), threshold},
                             {QStringLiteral("files"), QJsonArray::fromStringList(files.paths())}});
    else
        for (const QString &path : files.paths()) in.printLine(path);
    return 0;
}

int runJoin(Invocation &in) {
    const Uuid vault = vault::vaultIn(in.vaultFolder());
    std::vector<vault::GivenShare> given;
    for (const QString &path : in.args().positionals) given.push_back({path, readFile(path, 1 << 16)});
    const vault::Secret secret = vault::secretOf(given, vault);
    for (vault::GivenShare &share : given) share.bytes.fill('\0');
    return openAndSetPassphrase(in, secret);
}

}  // namespace

std::vector<VerbSpec> recoveryVerbs() {
    const OptionSpec second{"--passphrase-file2", OptionSpec::Value};
    return {{"recovery new", {}, {{"--recovery-file", OptionSpec::Value}}, runNew},
            {"recovery use", {}, {{"--recovery-file", OptionSpec::Value, true}, second}, runUse},
            {"recovery split",
             {},
             {{"--shares", OptionSpec::Value, true}, {"--threshold", OptionSpec::Value, true}, {"--out", OptionSpec::Value, true}},
             runSplit},
            {"recovery join", {{"FILES", true, true}}, {second}, runJoin}};
}

}  // namespace balai::cli
