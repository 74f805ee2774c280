#include "core/sample/to_try.h"

#include "core/base/assets.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/exchange/bundle.h"
#include "core/exchange/invitation.h"
#include "core/handoff/make.h"
#include "core/handoff/payload.h"
#include "core/handoff/preview.h"
#include "core/records/handoff.h"
#include "core/records/recommendation.h"
#include "core/vault/backup.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

namespace balai::sample {

namespace {

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

Uuid keyed(const Resolver &resolver, const QJsonObject &object, const char *key) { return resolver.idOf(text(object, key).mid(1)); }

void actAs(council::Session &session, const Resolver &resolver, const QJsonObject &line) {
    store::Author author = session.store().author();
    author.account = keyed(resolver, line, "account");
    session.store().setAuthor(author);
}

// One side's version of the passage that two people edited.
void editPassage(council::Session &session, FixedClock &clock, const Resolver &resolver, const QJsonObject &conflict, const char *side) {
    const QJsonObject line = conflict.value(QLatin1String(side)).toObject();
    const store::Author before = session.store().author();
    actAs(session, resolver, line);
    clock.set(resolver.momentMs(text(line, "at")));
    const QString language = text(conflict, "field").section(u'.', 1);
    const QJsonObject words{{language, line.value(QLatin1String("value"))}};
    session.store().write(QStringLiteral("put block"), [&](store::Write &write) {
        write.put(*records::kindNamed(u"block"), {{QStringLiteral("id"), keyed(resolver, conflict, "record").text()}, {QStringLiteral("text"), words}});
    });
    session.store().setAuthor(before);
}

void tellChange(council::Session &session, FixedClock &clock, const Resolver &resolver, const QJsonObject &line) {
    const auto *kind = records::kindNamed(text(line, "kind"));
    QJsonObject fields = resolver.resolved(line.value(QLatin1String("fields"))).toObject();
    if (resolver.knows(text(line, "key"))) fields.insert(QStringLiteral("id"), resolver.idOf(text(line, "key")).text());
    clock.set(resolver.momentMs(text(line, "at")));
    session.store().write(QStringLiteral("put ") + kind->name, [&](store::Write &write) { write.put(*kind, fields); });
}

QString folderToTry(council::Session &session) {
    const QString folder = session.vault().folder() + QStringLiteral("/To try");
    QDir().mkpath(folder);
    return folder;
}

QString accountName(council::Session &session, Uuid account) {
    const auto found = session.store().find(Id<records::Account>(account));
    return found ? found->name : QString();
}

handoff::Spec answered(council::Session &session, handoff::Spec spec, const documents::FontSet &fonts) {
    for (const handoff::Finding &finding : handoff::preview(session.store(), spec, fonts).disclosure.findings)
        if (!finding.answered()) spec.answers.push_back({finding.id, QStringLiteral("Looked at for the sample.")});
    return spec;
}

void makePackage(council::Session &copy, const QJsonObject &spec, const QString &path, const documents::FontSet &fonts) {
    copy.caughtUp();
    const auto key = copy.handoffKey();
    handoff::MakeOptions options{key, fonts};
    handoff::make(copy.store(), answered(copy, handoff::parseSpec(records::compactJson(spec)), fonts), path, options);
}

}  // namespace

qint64 branchMoment(const SampleOptions &options, const Resolver &resolver) {
    const QJsonObject conflict = readToTry(options.resources).value(QLatin1String("colleague")).toObject().value(QLatin1String("conflict")).toObject();
    return resolver.momentMs(text(conflict.value(QLatin1String("here")).toObject(), "at"));
}

void makeColleague(council::Session &session, FixedClock &clock, Resolver &resolver, const SampleOptions &options, const vault::Machine &machine) {
    const QJsonObject colleague = readToTry(options.resources).value(QLatin1String("colleague")).toObject();
    const QJsonObject conflict = colleague.value(QLatin1String("conflict")).toObject();
    const QTemporaryDir place;
    const vault::Machine elsewhere{clock, machine.random, machine.program, machine.files, place.filePath(QStringLiteral("settings"))};
    QByteArray words = "sample invitation";
    const crypto::SecretBytes secret = crypto::SecretBytes::taking(words);
    const auto invitation = exchange::invite(session, secret, {text(colleague, "device"), false});
    exchange::JoinOptions joining{accountName(session, keyed(resolver, colleague, "account")), options.testKdf};
    auto joined = exchange::join(invitation.file, secret, place.filePath(QStringLiteral("colleague.balai")),
                                 vault::Secret::passphrase(options.passphrase), joining, elsewhere);
    exchange::importBundle(*joined.session, exchange::makeBundle(session, {{invitation.device}, true}).file);
    editPassage(session, clock, resolver, conflict, "here");
    editPassage(*joined.session, clock, resolver, conflict, "there");
    const QJsonArray changes = colleague.value(QLatin1String("changes")).toArray();
    for (const auto &change : changes) tellChange(*joined.session, clock, resolver, change.toObject());
    const auto bundle = exchange::makeBundle(*joined.session, {{session.device()}, false});
    writeFile(folderToTry(session) + QStringLiteral("/colleague.balai-bundle"), bundle.file, FileAccess::Private);
}

void makeSheet(council::Session &session, const Resolver &resolver, const SampleOptions &options) {
    using handoff::Column;
    const QJsonObject sheet = readToTry(options.resources).value(QLatin1String("responseSheet")).toObject();
    const QDate day = QDate::fromString(resolver.resolved(sheet.value(QLatin1String("officialDate"))).toString(), Qt::ISODate);
    std::vector<QMap<Column, QString>> answers;
    const QJsonArray lines = sheet.value(QLatin1String("rows")).toArray();
    for (const auto &value : lines) {
        const QJsonObject line = resolver.resolved(value).toObject();
        const auto id = Uuid::parse(text(line, "recommendation")).value_or(Uuid());
        const auto recommendation = session.store().find(Id<records::Recommendation>(id));
        answers.push_back({{Column::Reference, recommendation ? recommendation->reference : QString()},
                           {Column::Title, recommendation ? recommendation->title.value(QStringLiteral("en")) : QString()},
                           {Column::Response, text(line, "response")},
                           {Column::Reason, text(line.value(QLatin1String("reason")).toObject(), "en")},
                           {Column::Due, text(line, "due")},
                           {Column::OfficialRef, text(sheet, "officialRef")},
                           {Column::OfficialDate, records::dateText(day)},
                           {Column::Office, text(sheet, "signedByOffice")}});
    }
    writeFile(folderToTry(session) + QStringLiteral("/response.xlsx"), handoff::answeredXlsx(answers, QStringLiteral("en"), day),
              FileAccess::Shared);
}

void makeSamplePackage(council::Session &session, const Resolver &resolver, const SampleOptions &options, const vault::Machine &machine) {
    const QTemporaryDir place;
    const QString backup = place.filePath(QStringLiteral("copy.zip")), folder = place.filePath(QStringLiteral("copy.balai"));
    vault::makeBackup(session.vault(), backup);
    vault::restoreBackup(backup, folder);
    const vault::Machine elsewhere{machine.clock, machine.random, machine.program, machine.files, place.filePath(QStringLiteral("settings"))};
    const auto copy = council::Session::open(folder, vault::Secret::passphrase(options.passphrase), vault::Access::ReadWrite, {}, elsewhere);
    const documents::FontSet fonts(fontsFolder());
    const QJsonObject spec = resolver.resolved(readToTry(options.resources).value(QLatin1String("package"))).toObject();
    makePackage(*copy, spec, folderToTry(session) + QStringLiteral("/package.zip"), fonts);
}

}  // namespace balai::sample
