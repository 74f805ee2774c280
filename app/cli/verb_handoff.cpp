#include "app/cli/handoff_list.h"
#include "app/cli/invocation.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/assets.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/account_view.h"
#include "core/council/consent_reader.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/handoff/make.h"
#include "core/handoff/preview.h"
#include "core/handoff/newer.h"
#include "core/handoff/verify.h"
#include "core/handoff/versions.h"
#include "core/text/language.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace balai::cli {

namespace {

// A file's path, or the JSON itself.
handoff::Spec specFrom(const QString &given) {
    if (given.trimmed().startsWith(u'{')) return handoff::parseSpec(given.toUtf8());
    return handoff::parseSpec(readFile(given, 16 << 20));
}

// An office asked for them, perhaps in a law: that nothing goes in them is told before somebody there misses it.
void tellEmptyLanguages(const QStringList &languages) {
    QStringList names;
    for (const QString &language : languages) names.append(text::ownNameOf(language));
    if (!names.isEmpty()) complain(Words::tr("Nothing goes in these languages: %1").arg(names.join(QStringLiteral(", "))));
}

int runPreview(Invocation &in) {
    const handoff::Spec spec = specFrom(in.args().positional(0));
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    const documents::FontSet fonts(fontsFolder());
    const handoff::Preview preview = handoff::preview(session.store(), spec, fonts, in.progress());
    tellEmptyLanguages(preview.contents.emptyLanguages());
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

// The passphrase of a package: from its file, or six words into it where it is not there yet, as for a packet. Those go
// again where no package was made.
class WrapAsked {
public:
    explicit WrapAsked(Invocation &in) {
        const bool age = in.args().has("encrypt-passphrase-file"), zip = in.args().has("zip-passphrase-file");
        if (age && zip) throw Error(ErrorCode::Usage, QStringLiteral("a package has one wrap: --encrypt-passphrase-file or --zip-passphrase-file"));
        if (!age && !zip) return;
        wrap = age ? handoff::Wrap::Age : handoff::Wrap::AesZip;
        const QString path = in.args().value(age ? "encrypt-passphrase-file" : "zip-passphrase-file");
        if (QFileInfo::exists(path)) passphrase = Invocation::secretLine(path);
        else make(in, path);
    }
    ~WrapAsked() {
        if (!m_made.isEmpty()) QFile::remove(m_made);
    }
    WrapAsked(const WrapAsked &) = delete;
    WrapAsked &operator=(const WrapAsked &) = delete;
    void keep() { m_made.clear(); }

    handoff::Wrap wrap = handoff::Wrap::None;
    crypto::SecretBytes passphrase;

private:
    void make(Invocation &in, const QString &path) {
        requireNewFile(path);
        const QByteArray words = crypto::passphraseOfWords(6, in.random()).toLatin1();
        passphrase = crypto::SecretBytes::copyOf(words);
        writeFile(path, QByteArray(words + '\n'), FileAccess::Private, IfExists::Refuse);
        m_made = path;
    }

    QString m_made;
};

qint64 splitBytes(Invocation &in) {
    if (!in.args().has("split-mb")) return 0;
    bool isNumber = false;
    const double megabytes = in.args().value("split-mb").toDouble(&isNumber);
    if (!isNumber || !(megabytes >= 0.01) || megabytes > 1000) throw Error(ErrorCode::Usage, QStringLiteral("--split-mb takes a number from 0.01 to 1000"));
    return qint64(megabytes * 1'000'000);
}

int runMake(Invocation &in) {
    const handoff::Spec spec = specFrom(in.args().positional(0));
    const QString out = in.args().value("out");
    for (const QString &file : {out, QString(out + QStringLiteral(".minisig"))}) requireNewFile(file);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    const documents::FontSet fonts(fontsFolder());
    const auto key = session.handoffKey();
    handoff::MakeOptions options{key, fonts};
    WrapAsked wrap(in);
    options.ifExists = IfExists::Refuse;
    options.wrap = wrap.wrap;
    options.passphrase = &wrap.passphrase;
    options.mostBytes = splitBytes(in);
    options.workFactor = session.vault().isTest() ? 10 : 18;
    options.catchingUp = session.isCatchingUp();
    options.secondPersonConfirmed = confirmedBySecond(in, session, spec);
    const handoff::Made made = handoff::make(session.store(), spec, out, options, in.progress());
    wrap.keep();
    tellEmptyLanguages(made.emptyLanguages);
    int included = 0;
    for (const handoff::PreviewItem &item : made.items) included += item.included ? 1 : 0;
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("handoff"), made.id.text()},
                             {QStringLiteral("id"), made.id.text()},
                             {QStringLiteral("reference"), made.reference},
                             {QStringLiteral("file"), made.files.first()},
                             {QStringLiteral("signature"), QString(made.files.first() + QStringLiteral(".minisig"))},
                             {QStringLiteral("files"), QJsonArray::fromStringList(made.files)},
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

// The wrap's passphrase, by either name; --passphrase-file is the vault's where there is one.
std::optional<crypto::SecretBytes> packagePassphrase(Invocation &in) {
    for (const char *option : {"encrypt-passphrase-file", "zip-passphrase-file"})
        if (in.args().has(option)) return Invocation::secretLine(in.args().value(option));
    if (!in.args().has("vault") && in.args().has("passphrase-file")) return Invocation::secretLine(in.args().value("passphrase-file"));
    return std::nullopt;
}

// As the folder says; else as the council's own register does.
std::optional<handoff::Newer> newerThan(Invocation &in, const QString &path) {
    auto newer = handoff::newerBeside(path);
    if (newer || !in.args().has("vault")) return newer;
    const store::Store &store = in.session(vault::Access::ReadOnly).store();
    const QString hash = QString::fromLatin1(crypto::toHex(crypto::sha256(readFile(path, 1ll << 30))));
    std::vector<records::Handoff> next = store.all<records::Handoff>({{QStringLiteral("packageHash"), hash}});
    while (!next.empty()) {
        next = handoff::replacementsOf(store, next.back().id);
        if (!next.empty()) newer = handoff::Newer{next.back().reference, {}};
    }
    return newer;
}

QJsonValue replacedByJson(const std::optional<handoff::Newer> &newer) {
    if (!newer) return {};
    return QJsonObject{{QStringLiteral("reference"), newer->reference}, {QStringLiteral("file"), newer->file.isEmpty() ? QJsonValue() : QJsonValue(newer->file)}};
}

QString withNewer(const QString &sentence, const std::optional<handoff::Newer> &newer) {
    if (!newer) return sentence;
    return QString(sentence + u' ' + Words::tr("An older version: package %1 takes its place. Use that one.").arg(newer->reference));
}

int runVerify(Invocation &in) {
    const QString path = in.args().positional(0);
    if (in.args().has("bag")) return verifyBag(in, path);
    const std::optional<crypto::SecretBytes> passphrase = packagePassphrase(in);
    const handoff::Verdict verdict = handoff::verifyFile(path, knownKeys(in), passphrase ? &*passphrase : nullptr);
    const auto newer = newerThan(in, path);
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("verdict"), outcomeWord(verdict.outcome)},
                             {QStringLiteral("keyId"), verdict.keyId},
                             {QStringLiteral("words"), QJsonArray::fromStringList(verdict.words)},
                             {QStringLiteral("reason"), verdict.reason.isEmpty() ? QJsonValue() : QJsonValue(verdict.reason)},
                             {QStringLiteral("encrypted"), verdict.isEncrypted},
                             {QStringLiteral("replacedBy"), replacedByJson(newer)},
                             {QStringLiteral("bag"), verdict.bagRead ? QJsonValue(bagJson(verdict.bag)) : QJsonValue()}});
    else if (verdict.outcome == handoff::Outcome::KnownKey) in.printLine(withNewer(outcomeSentence(verdict), newer));
    if (verdict.outcome != handoff::Outcome::KnownKey) complain(withNewer(outcomeSentence(verdict), newer));
    switch (verdict.outcome) {
    case handoff::Outcome::KnownKey: return 0;
    case handoff::Outcome::UnknownKey: return 7;
    case handoff::Outcome::Altered: return 4;
    }
    return 4;
}

}  // namespace

std::vector<VerbSpec> handoffVerbs() {
    const OptionSpec out{"--out", OptionSpec::Value, true};
    return {{"handoff preview", {{"SPEC"}}, {}, runPreview},
            {"handoff make", {{"SPEC"}}, {out, {"--encrypt-passphrase-file", OptionSpec::Value}, {"--zip-passphrase-file", OptionSpec::Value}, {"--split-mb", OptionSpec::Value}, {"--passphrase-file2", OptionSpec::Value}}, runMake},
            {"handoff verify", {{"FILE"}}, {{"--key", OptionSpec::Value}, {"--bag"}, {"--encrypt-passphrase-file", OptionSpec::Value}, {"--zip-passphrase-file", OptionSpec::Value}}, runVerify},
            {"handoff list", {}, {}, runHandoffList}};
}

}  // namespace balai::cli
