#include "core/handoff/report_words/tables.h"

#include "core/text/word_tables.h"

namespace balai::handoff {

using namespace records;

namespace {

const text::WordTable<ReportWords> tables[] = {
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

const ReportWords &tableOf(const QString &language) { return text::tableFor(tables, language); }

}  // namespace

QString words(ReportWord word, const QString &language) { return QString::fromUtf8(tableOf(language).words[size_t(word)]); }
QString inWords(Stage stage, const QString &language) { return text::wordOf(tableOf(language).stages, stage); }
QString inWords(DeliveryState state, const QString &language) { return text::wordOf(tableOf(language).deliveries, state); }
QString inWords(Verdict verdict, const QString &language) { return text::wordOf(tableOf(language).verdicts, verdict); }
QString inWords(ChangeSeen change, const QString &language) { return text::wordOf(tableOf(language).changes, change); }
QString inWords(MeetingKind kind, const QString &language) { return text::wordOf(tableOf(language).meetings, kind); }
QString inWords(HonorariumKind kind, const QString &language) { return text::wordOf(tableOf(language).payments, kind); }

}  // namespace balai::handoff
