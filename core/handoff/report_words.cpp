#include "core/handoff/report_words/tables.h"

#include <algorithm>
#include <iterator>

namespace balai::handoff {

using namespace records;

namespace {

struct Table {
    const char *tag;
    const ReportWords &words;
};

const Table tables[] = {
    {"en", reportEn},
    {"id", reportId},
    {"km", reportKm},
    {"ms", reportMs},
    {"fil", reportFil},
    {"th", reportTh},
    {"vi", reportVi},
    {"lo", reportLo},
    {"my", reportMy},
    {"zh", reportZh},
    {"ta", reportTa},
    {"pt", reportPt},
    {"tet", reportTet},
};

const ReportWords &tableOf(const QString &language) {
    const QString primary = language.section(QLatin1Char('-'), 0, 0);
    const auto at = std::find_if(std::begin(tables), std::end(tables), [&](const Table &one) { return primary == QLatin1String(one.tag); });
    return at == std::end(tables) ? reportEn : at->words;
}

// Every enum begins with unset and unknown, which have no word.
template <class E, size_t N> QString oneOf(const std::array<const char *, N> &rows, E value) {
    const size_t at = size_t(value);
    return at < 2 || at - 2 >= N ? QString() : QString::fromUtf8(rows[at - 2]);
}

}  // namespace

QString words(ReportWord word, const QString &language) { return QString::fromUtf8(tableOf(language).words[size_t(word)]); }
QString inWords(Stage stage, const QString &language) { return oneOf(tableOf(language).stages, stage); }
QString inWords(DeliveryState state, const QString &language) { return oneOf(tableOf(language).deliveries, state); }
QString inWords(Verdict verdict, const QString &language) { return oneOf(tableOf(language).verdicts, verdict); }
QString inWords(ChangeSeen change, const QString &language) { return oneOf(tableOf(language).changes, change); }
QString inWords(MeetingKind kind, const QString &language) { return oneOf(tableOf(language).meetings, kind); }
QString inWords(HonorariumKind kind, const QString &language) { return oneOf(tableOf(language).payments, kind); }

}  // namespace balai::handoff
