#include "app/cli/invocation.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/handoff/opened_package.h"
#include "core/handoff/reply.h"
#include "core/handoff/response.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace balai::cli {

namespace {

// Heading → name of a column, or null to leave it out. A file's path, or the JSON itself.
handoff::ColumnMap columnMap(Invocation &in) {
    handoff::ColumnMap map;
    if (!in.args().has("map")) return map;
    const QString given = in.args().value("map");
    const QJsonDocument json = QJsonDocument::fromJson(given.trimmed().startsWith(u'{') ? given.toUtf8() : readFile(given, 1 << 20));
    if (!json.isObject()) throw Error(ErrorCode::InvalidInput, QStringLiteral("--map is no JSON object"), {{QStringLiteral("field"), QStringLiteral("map")}, {QStringLiteral("reason"), QStringLiteral("is no JSON object")}});
    const QJsonObject object = json.object();
    for (auto one = object.begin(); one != object.end(); ++one) map.insert(one.key(), one->toString());
    return map;
}

int runResponse(Invocation &in) {
    const QByteArray file = readFile(in.args().positional(0), 64 << 20);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireWriter();
    const auto done = handoff::recordResponses(session.store(), handoff::readResponses(session.store(), file, {}, columnMap(in)));
    QJsonArray ids;
    for (const auto &id : done.made) ids.append(id.text());
    QJsonObject out{{QStringLiteral("responses"), ids}, {QStringLiteral("already"), done.already}, {QStringLiteral("changed"), done.changed}};
    QJsonArray acknowledged;
    for (const auto &id : done.acknowledged) acknowledged.append(id.text());
    out.insert(QStringLiteral("acknowledged"), acknowledged);
    QStringList words;
    if (handoff::isReply(file)) {
        const handoff::ReadReply reply = handoff::readReply(file);
        words = reply.words;
        out.insert(QStringLiteral("signer"), QJsonObject{{QStringLiteral("keyId"), reply.keyId}, {QStringLiteral("words"), QJsonArray::fromStringList(words)}});
    }
    if (in.json()) {
        in.print(out);
        return 0;
    }
    in.printLine(Words::tr("Answers recorded: %1. Known before: %2.").arg(ids.size()).arg(done.already));
    if (done.changed > 0) in.printLine(Words::tr("Answers that differ from one recorded before: %1. Both stay.").arg(done.changed));
    if (!acknowledged.isEmpty()) in.printLine(Words::tr("A recall was acknowledged."));
    if (!words.isEmpty()) in.printLine(Words::tr("The reply is whole. Compare the words of its key with the office: %1").arg(words.join(u' ')));
    return 0;
}

// An office's side: no vault. The key of the reply is made for it alone.
int runMake(Invocation &in) {
    requireNewFile(in.args().value("out"));
    std::optional<crypto::SecretBytes> passphrase;
    if (in.args().has("passphrase-file")) passphrase = Invocation::secretLine(in.args().value("passphrase-file"));
    const handoff::OpenedPackage package = handoff::openPackageFile(in.args().positional(0), passphrase ? &*passphrase : nullptr);
    if (package.verdict.isEncrypted) throw Error(ErrorCode::WrongPassphrase, QStringLiteral("the package is wrapped; give --passphrase-file"));
    if (!package.text) throw Error(ErrorCode::Damaged, QStringLiteral("package: ") + package.verdict.reason, {{QStringLiteral("reason"), package.verdict.reason}});
    handoff::Reply reply{package.text->reference, package.hash, QDateTime::fromMSecsSinceEpoch(in.clock().nowMs()).date(), {}};
    reply.answers = handoff::readAnswers(readFile(in.args().value("answers"), 16 << 20), *package.text);
    const handoff::SignedReply made = handoff::signedReply(reply, in.random());
    writeFile(in.args().value("out"), made.file, FileAccess::Shared, IfExists::Refuse);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("answers"), qint64(reply.answers.size())}, {QStringLiteral("words"), QJsonArray::fromStringList(made.words)}});
    else in.printLine(Words::tr("The reply is saved. Tell the council these words in another way: %1").arg(made.words.join(u' ')));
    return 0;
}

}  // namespace

std::vector<VerbSpec> responseVerbs() {
    return {{"response import", {{"FILE"}}, {{"--map", OptionSpec::Value}}, runResponse},
            {"response make", {{"PACKAGE"}}, {{"--answers", OptionSpec::Value, true}, {"--out", OptionSpec::Value, true}}, runMake}};
}

}  // namespace balai::cli
