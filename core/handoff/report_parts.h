#pragma once
// Inside core/handoff only: what both reports are made of.
#include "core/handoff/outgoing.h"
#include "core/handoff/report.h"
#include "core/handoff/report_words.h"
#include "core/handoff/words.h"
#include "core/text/dates.h"

namespace balai::handoff {

// Title, council, audience and day.
Report begunReport(const store::Store &store, const council::Release &release, const QString &language, const QString &title);

// The rows of one kind as they may leave; what stays is counted in the report.
std::vector<QJsonObject> rowsOf(const store::Store &store, const records::KindInfo &kind, const council::Release &release, Report &report);

inline ReportCell textOf(const QJsonObject &row, const char *field) { return {row.value(QLatin1String(field)).toString()}; }
// A text by language in the report's, else in English, else in any.
ReportCell wordsOf(const QJsonObject &row, const char *field, const QString &language);
ReportCell dayOf(const QJsonObject &row, const char *field, const QString &language);
template <class E> E enumOf(const QJsonObject &row, const char *field) { return records::fromWord<E>(row.value(QLatin1String(field)).toString()); }

// A part whose headings are these words.
ReportPart begunPart(ReportWord heading, const QString &language, std::vector<std::pair<ReportWord, double>> columns);

}  // namespace balai::handoff
