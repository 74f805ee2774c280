#include "core/handoff/report_parts.h"

#include "core/council/receipt_words.h"
#include "core/records/body.h"

namespace balai::handoff {

using namespace records;

Report begunReport(const store::Store &store, const council::Release &release, const QString &language, const QString &title) {
    const Council council = council::councilOf(store);
    Report report{title, language, {}, council.sample, council::today(store)};
    const auto named = [&](const LocalText &name) {
        const Chosen chosen = inLanguages(name, {language, QStringLiteral("en")});
        return ReportCell{chosen.text, chosen.language};
    };
    report.head.push_back({words(Word::From, language), named(council.name)});
    ReportCell whom{council::inWords(release.audience, language)};
    if (const auto body = store.find(release.body)) whom = named(body->name);
    report.head.push_back({words(ReportWord::ForWhom, language), whom});
    report.head.push_back({words(Word::Date, language), {text::formatDate(report.day, language, text::DateStyle::Long)}});
    return report;
}

std::vector<QJsonObject> rowsOf(const store::Store &store, const KindInfo &kind, const council::Release &release, Report &report) {
    Outgoing going = outgoing(store, kind, release, report.language);
    for (const auto &[reason, count] : going.heldBack) report.heldBack[reason] += count;
    return std::move(going.rows);
}

ReportCell wordsOf(const QJsonObject &row, const char *field, const QString &language) {
    const Chosen chosen = inLanguages(Codec<LocalText>::fromJson(row.value(QLatin1String(field))), {language, QStringLiteral("en")});
    return {chosen.text, chosen.language};
}

ReportCell dayOf(const QJsonObject &row, const char *field, const QString &language) {
    return {text::formatDate(dateFrom(row.value(QLatin1String(field)).toString()), language, text::DateStyle::Long)};
}

ReportPart begunPart(ReportWord heading, const QString &language, std::vector<std::pair<ReportWord, double>> columns) {
    ReportPart part{words(heading, language), {}, {{}}};
    for (const auto &[word, width] : columns) {
        part.widths.push_back(width);
        part.rows.front().push_back({words(word, language)});
    }
    return part;
}

}  // namespace balai::handoff
