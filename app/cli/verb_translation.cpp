#include "app/cli/invocation.h"
#include "app/cli/release.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/account_view.h"
#include "core/handoff/translation_sheet.h"
#include "core/records/account.h"

#include <QFileInfo>

namespace balai::cli {

namespace {

constexpr qint64 mostSheetBytes = 32ll << 20;

handoff::TranslationForm formOf(const QString &path) {
    if (const auto form = handoff::translationFormOf(path)) return *form;
    throw Error(ErrorCode::Usage, QStringLiteral("the file's name ends in .xliff, .xlf or .xlsx"));
}

// Without --audience: partner organisations, which a translator who signed no confidence is one of.
council::Release translatorsRelease(Invocation &in, const store::Store &store) {
    if (in.args().has("audience") || in.args().has("body")) return releaseFrom(in, store);
    council::Release release;
    release.audience = records::Audience::partners;
    release.use = records::Use::share;
    return release;
}

QString fromLanguage(const Invocation &in, council::Session &session) {
    if (in.args().has("original")) return in.args().value("original");
    const auto languages = session.council().languages;
    return languages.empty() ? QStringLiteral("en") : languages.front();
}

int runExport(Invocation &in) {
    const QString out = in.args().value("out");
    const handoff::TranslationForm form = formOf(out);
    requireNewFile(out);
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    const QString from = fromLanguage(in, session), to = in.args().value("language");
    if (from == to) throw Error(ErrorCode::Usage, QStringLiteral("--original and --language are one language"));
    const auto scope = in.args().has("all") ? handoff::SheetScope::All : handoff::SheetScope::Open;
    const handoff::TranslationSheet sheet = handoff::translationSheet(session.store(), from, to, translatorsRelease(in, session.store()), scope);
    writeFile(out, handoff::translationFile(sheet, form, session.today()), FileAccess::Private, IfExists::Refuse);
    sayHeldBack(sheet.heldBack);
    int held = 0;
    for (const auto &[reason, count] : sheet.heldBack) held += count;
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("from"), from}, {QStringLiteral("to"), to}, {QStringLiteral("passages"), int(sheet.units.size())},
                             {QStringLiteral("heldBack"), held}, {QStringLiteral("reasons"), heldBackJson(sheet.heldBack)}});
    else in.printLine(out);
    return 0;
}

int runImport(Invocation &in) {
    const QString path = in.args().positional(0);
    const handoff::TranslationForm form = formOf(path);
    if (QFileInfo(path).size() > mostSheetBytes) throw Error(ErrorCode::InvalidInput, QStringLiteral("over 32 MiB"), {{QStringLiteral("reason"), QStringLiteral("over 32 MiB")}});
    const handoff::TranslationSheet sheet = handoff::readTranslationFile(readFile(path, mostSheetBytes), form);
    auto &session = in.session(vault::Access::ReadWrite);
    council::requireCouncil(session);
    session.requireWriter();
    std::optional<Uuid> checker;
    if (in.args().has("checked-by")) checker = in.id(in.args().value("checked-by"));
    if (checker && !session.store().find(Id<records::Account>(*checker))) throw Error(ErrorCode::NotFound, QStringLiteral("no such account"), {{QStringLiteral("what"), in.args().value("checked-by")}});
    const handoff::TranslationsTaken taken = handoff::takeTranslations(session.store(), sheet, checker, in.random());
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("taken"), taken.taken}, {QStringLiteral("unchanged"), taken.unchanged}, {QStringLiteral("empty"), taken.empty}, {QStringLiteral("behind"), taken.behind},
                             {QStringLiteral("checked"), taken.checked}});
    else {
        in.printLine(Words::tr("Translations taken in: %1. Their originals changed since: %2.").arg(taken.taken).arg(taken.behind));
        if (checker) in.printLine(Words::tr("Marked as checked: %1.").arg(taken.checked));
    }
    return 0;
}

}  // namespace

std::vector<VerbSpec> translationVerbs() {
    return {{"translation export",
             {},
             {{"--language", OptionSpec::Value, true}, {"--out", OptionSpec::Value, true}, {"--original", OptionSpec::Value}, {"--all"}, {"--audience", OptionSpec::Value}, {"--body", OptionSpec::Value}},
             runExport},
            {"translation import", {{"FILE"}}, {{"--checked-by", OptionSpec::Value}}, runImport}};
}

}  // namespace balai::cli
