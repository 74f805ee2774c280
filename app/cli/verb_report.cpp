#include "app/cli/release.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "core/base/assets.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/account_view.h"
#include "core/documents/pdf.h"
#include "core/handoff/payload.h"
#include "core/handoff/report.h"
#include "core/handoff/words.h"

namespace balai::cli {

namespace {

enum class PaperForm { Pdf, Odt, Xlsx };

PaperForm formOf(const QString &path) {
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) return PaperForm::Pdf;
    if (path.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive)) return PaperForm::Odt;
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) return PaperForm::Xlsx;
    throw Error(ErrorCode::Usage, QStringLiteral("the file's name ends in .pdf, .odt or .xlsx"));
}

// What was asked for, else the account's or the council's first that papers are written in.
QString languageFor(const Invocation &in, const council::Session &session) {
    const QStringList known = handoff::languagesOfWords();
    if (in.args().has("language")) {
        const QString asked = in.args().value("language");
        if (known.contains(asked.section(u'-', 0, 0))) return asked;
        throw Error(ErrorCode::InvalidInput, QStringLiteral("reports are written in ") + known.join(QStringLiteral(", ")),
                    {{QStringLiteral("field"), QStringLiteral("language")}, {QStringLiteral("reason"), QString(QStringLiteral("not one of ") + known.join(u' '))}});
    }
    const auto council = session.council().languages;
    QStringList wanted{session.account().language};
    wanted.append(QStringList(council.begin(), council.end()));
    for (const QString &language : wanted)
        if (known.contains(language.section(u'-', 0, 0))) return language;
    return known.front();
}

QByteArray written(const handoff::Report &report, PaperForm form) {
    switch (form) {
    case PaperForm::Xlsx: return handoff::workbookOf(report);
    case PaperForm::Odt: return handoff::odtOf(handoff::paperOf(report), report.day);
    case PaperForm::Pdf: break;
    }
    const documents::FontSet fonts(fontsFolder());
    return documents::toPdf(handoff::paperOf(report), fonts, {report.title, report.language, report.day});
}

template <class Make> int writeReport(Invocation &in, Make make) {
    const QString out = in.args().value("out");
    const PaperForm form = formOf(out);
    requireNewFile(out);
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    const council::Release release = releaseFrom(in, session.store());
    const handoff::Report report = make(session, release, languageFor(in, session));
    writeFile(out, written(report, form), FileAccess::Private, IfExists::Refuse);
    sayHeldBack(report.heldBack);
    int held = 0;
    for (const auto &[reason, count] : report.heldBack) held += count;
    if (in.json()) in.print(QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("heldBack"), held}, {QStringLiteral("reasons"), heldBackJson(report.heldBack)}});
    else in.printLine(out);
    return 0;
}

int runStatus(Invocation &in) {
    return writeReport(in, [](const council::Session &session, const council::Release &release, const QString &language) {
        return handoff::statusReport(session.store(), release, language);
    });
}

int runAnnual(Invocation &in) {
    bool ok = false;
    const int year = in.args().value("year").toInt(&ok);
    if (!ok || year < 1900 || year > 2400) throw Error(ErrorCode::Usage, QStringLiteral("--year takes a year such as 2026"));
    return writeReport(in, [&](const council::Session &session, const council::Release &release, const QString &language) {
        return handoff::annualReport(session.store(), year, release, language);
    });
}

}  // namespace

std::vector<VerbSpec> reportVerbs() {
    const OptionSpec out{"--out", OptionSpec::Value, true}, audience{"--audience", OptionSpec::Value}, body{"--body", OptionSpec::Value},
        language{"--language", OptionSpec::Value};
    return {{"report status", {}, {out, audience, body, language}, runStatus},
            {"report annual", {}, {{"--year", OptionSpec::Value, true}, out, audience, body, language}, runAnnual}};
}

}  // namespace balai::cli
