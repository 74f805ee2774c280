#include "app/cli/body_view.h"
#include "app/cli/invocation.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "core/base/assets.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/handoff/make.h"
#include "core/handoff/preview.h"
#include "core/handoff/recall.h"
#include "core/handoff/response.h"
#include "core/handoff/verify.h"

#include <QFileInfo>
#include <QJsonArray>

namespace balai::cli {

namespace {

QString fontFolder() { return assetsFolder() + QStringLiteral("/fonts"); }

// A file's path, or the JSON itself.
handoff::Spec specFrom(const QString &given) {
    if (given.trimmed().startsWith(u'{')) return handoff::parseSpec(given.toUtf8());
    return handoff::parseSpec(readFile(given, 16 << 20));
}

int runPreview(Invocation &in) {
    const handoff::Spec spec = specFrom(in.args().positional(0));
    auto &session = in.session(vault::Access::ReadOnly);
    requireCouncil(session);
    const documents::FontSet fonts(fontFolder());
    const handoff::Preview preview = handoff::preview(session.store(), spec, fonts, in.progress());
    if (in.json()) {
        in.print(handoff::previewJson(preview));
        return 0;
    }
    for (const handoff::PreviewItem &item : preview.items)
        in.printLine(QStringLiteral("%1 %2  %3").arg(item.itemKind, item.item.text(), item.included ? records::wordOf(item.attribution) : item.reason));
    return 0;
}

bool confirmedBySecond(Invocation &in, council::Session &session, const handoff::Spec &spec) {
    if (!spec.confirmedBy || !in.args().has("passphrase-file2")) return false;
    if (spec.confirmedBy.uuid() == session.store().author().account) return false;
    return session.vault().confirms(spec.confirmedBy.uuid(), in.passphraseFrom(in.args().value("passphrase-file2")));
}

int runMake(Invocation &in) {
    const handoff::Spec spec = specFrom(in.args().positional(0));
    const QString out = in.args().value("out");
    requireOutside(in.vaultFolder(), out);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    const documents::FontSet fonts(fontFolder());
    const auto key = session.handoffKey();
    handoff::MakeOptions options{key, fonts};
    crypto::SecretBytes passphrase;
    if (in.args().has("encrypt-passphrase-file")) {
        passphrase = Invocation::secretLine(in.args().value("encrypt-passphrase-file"));
        options.encryptPassphrase = &passphrase;
    }
    options.workFactor = session.vault().isTest() ? 10 : 18;
    options.catchingUp = session.isCatchingUp();
    options.secondPersonConfirmed = confirmedBySecond(in, session, spec);
    const handoff::Made made = handoff::make(session.store(), spec, out, options, in.progress());
    int included = 0;
    for (const handoff::PreviewItem &item : made.items) included += item.included ? 1 : 0;
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("handoff"), made.id.text()},
                             {QStringLiteral("id"), made.id.text()},
                             {QStringLiteral("reference"), made.reference},
                             {QStringLiteral("file"), out},
                             {QStringLiteral("signature"), QString(out + QStringLiteral(".minisig"))},
                             {QStringLiteral("packageHash"), QString::fromLatin1(made.packageHash.toHex())},
                             {QStringLiteral("included"), included},
                             {QStringLiteral("heldBack"), int(made.items.size()) - included}});
    else in.printLine(made.id.text());
    return 0;
}

QString outcomeWord(handoff::Outcome outcome) {
    switch (outcome) {
    case handoff::Outcome::KnownKey: return QStringLiteral("knownKey");
    case handoff::Outcome::UnknownKey: return QStringLiteral("unknownKey");
    case handoff::Outcome::Altered: return QStringLiteral("altered");
    }
    return {};
}

QString outcomeSentence(const handoff::Verdict &verdict) {
    switch (verdict.outcome) {
    case handoff::Outcome::KnownKey: return Words::tr("Known key; the package is unaltered.");
    case handoff::Outcome::UnknownKey:
        return Words::tr("Unaltered, but by a key that is not known here. Compare these words with the council: %1").arg(verdict.words.join(u' '));
    case handoff::Outcome::Altered: return Words::tr("Altered or damaged (%1). Do not use it; ask for it again.").arg(verdict.reason);
    }
    return {};
}

QJsonObject bagJson(const handoff::BagReport &bag) {
    return {{QStringLiteral("valid"), bag.isValid()},
            {QStringLiteral("version"), bag.version},
            {QStringLiteral("wrong"), QJsonArray::fromStringList(bag.wrong)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(bag.warnings)}};
}

int verifyBag(Invocation &in, const QString &path) {
    handoff::BagReport bag;
    try {
        bag = QFileInfo(path).isDir() ? handoff::checkBagFolder(path) : handoff::checkBagZip(readFile(path, 1ll << 30));
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Damaged || !in.json()) throw;
        bag.wrong.append(error.params().value(QStringLiteral("reason"), error.log()).toString());
    }
    if (in.json()) in.print(bagJson(bag));
    else if (bag.isValid()) in.printLine(Words::tr("The bag is valid."));
    if (bag.isValid()) return 0;
    complain(Words::tr("The bag is not valid: %1").arg(bag.wrong.join(QStringLiteral("; "))));
    return 4;
}

std::vector<crypto::minisign::PublicKey> knownKeys(Invocation &in) {
    std::vector<crypto::minisign::PublicKey> keys;
    if (in.args().has("vault")) keys = handoff::knownKeys(in.session(vault::Access::ReadOnly).store());
    if (!in.args().has("key")) return keys;
    const QString given = in.args().value("key");
    const QByteArray text = QFileInfo::exists(given) ? readFile(given, 1 << 16) : given.toLatin1();
    try {
        keys.push_back(crypto::minisign::parsePublicKey(text));
    } catch (const Error &) {
        throw Error(ErrorCode::Usage, QStringLiteral("--key takes a minisign public key or a file of one"));
    }
    return keys;
}

int runVerify(Invocation &in) {
    const QString path = in.args().positional(0);
    if (in.args().has("bag")) return verifyBag(in, path);
    const handoff::Verdict verdict = handoff::verifyFile(path, knownKeys(in));
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("verdict"), outcomeWord(verdict.outcome)},
                             {QStringLiteral("keyId"), verdict.keyId},
                             {QStringLiteral("words"), QJsonArray::fromStringList(verdict.words)},
                             {QStringLiteral("reason"), verdict.reason.isEmpty() ? QJsonValue() : QJsonValue(verdict.reason)},
                             {QStringLiteral("encrypted"), verdict.isEncrypted},
                             {QStringLiteral("bag"), bagJson(verdict.bag)}});
    else if (verdict.outcome == handoff::Outcome::KnownKey) in.printLine(outcomeSentence(verdict));
    if (verdict.outcome != handoff::Outcome::KnownKey) complain(outcomeSentence(verdict));
    switch (verdict.outcome) {
    case handoff::Outcome::KnownKey: return 0;
    case handoff::Outcome::UnknownKey: return 7;
    case handoff::Outcome::Altered: return 4;
    }
    return 4;
}

int runList(Invocation &in) {
    auto &session = in.session(vault::Access::ReadOnly);
    for (const QJsonObject &record : session.store().list(*records::kindNamed(u"handoff"))) {
        QJsonObject out = record;
        const auto id = Uuid::parse(record.value(QLatin1String("id")).toString()).value_or(Uuid());
        QJsonArray recalled;
        for (const qint64 number : council::recalledNumbers(session.store(), Id<records::Handoff>(id))) recalled.append(number);
        out.insert(QStringLiteral("recalled"), recalled);
        out.insert(QStringLiteral("toRecall"), int(handoff::touchedItems(session.store(), Id<records::Handoff>(id)).size()));
        if (in.json()) in.print(out);
        else in.printLine(record.value(QLatin1String("reference")).toString() + QStringLiteral("  ") + id.text());
    }
    return 0;
}

int runRecall(Invocation &in) {
    const Id<records::Handoff> id(in.id(in.args().positional(0)));
    const QString out = in.args().value("out");
    requireOutside(in.vaultFolder(), out);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    const documents::FontSet fonts(fontFolder());
    const handoff::RecallMade made = handoff::recall(session.store(), id, out, fonts);
    QJsonArray numbers;
    for (const int number : made.numbers) numbers.append(number);
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("recall"), made.id ? QJsonValue(made.id.text()) : QJsonValue()},
                             {QStringLiteral("items"), numbers}, {QStringLiteral("file"), out}});
    else in.printLine(out);
    return 0;
}

int runResponse(Invocation &in) {
    const QByteArray file = readFile(in.args().positional(0), 64 << 20);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireWriter();
    const auto done = handoff::recordResponses(session.store(), handoff::readResponses(session.store(), file));
    QJsonArray ids;
    for (const auto &id : done.made) ids.append(id.text());
    if (in.json()) in.print(QJsonObject{{QStringLiteral("responses"), ids}, {QStringLiteral("already"), done.already}});
    else in.printLine(Words::tr("Answers recorded: %1. Known before: %2.").arg(ids.size()).arg(done.already));
    return 0;
}

}  // namespace

std::vector<VerbSpec> handoffVerbs() {
    const OptionSpec out{"--out", OptionSpec::Value, true};
    return {{"handoff preview", {{"SPEC"}}, {}, runPreview},
            {"handoff make", {{"SPEC"}}, {out, {"--encrypt-passphrase-file", OptionSpec::Value}, {"--passphrase-file2", OptionSpec::Value}}, runMake},
            {"handoff verify", {{"FILE"}}, {{"--key", OptionSpec::Value}, {"--bag"}}, runVerify},
            {"handoff list", {}, {}, runList},
            {"handoff recall", {{"ID"}}, {out}, runRecall},
            {"response import", {{"FILE"}}, {}, runResponse}};
}

}  // namespace balai::cli
