#include "ui/handoff/sheet_question.h"

#include "core/handoff/payload.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {

using handoff::Column;

struct SheetQuestion {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::SheetQuestion)
};

// As the sheet's own head has it; the office's own headings stay as they are.
QString headingOf(const QString &field, const QString &language) {
    for (int at = 0; at < int(Column::count); ++at)
        if (handoff::columnName(Column(at)) == field) return handoff::columnHeading(Column(at), language);
    return field;
}

bool is(const QString &field, Column column) { return field == handoff::columnName(column); }

QString nextStep(const QString &field, const QString &reason) {
    if (reason.contains(u"joined")) return SheetQuestion::tr("Take the joined cells apart and try again.");
    if (reason == u"has no column") return SheetQuestion::tr("The head of the sheet is gone. Ask the office for the sheet as it was sent.");
    if (reason.contains(u"column")) return SheetQuestion::tr("Ask the office what this column means, or take it out of the sheet.");
    if (is(field, Column::Due) || is(field, Column::OfficialDate)) return SheetQuestion::tr("Ask the office which day it means, and write it as 2027-03-01.");
    if (is(field, Column::Response)) return SheetQuestion::tr("Ask the office which answer of the list it means.");
    if (is(field, Column::Handoff) || is(field, Column::Item) || is(field, Column::Reference) || is(field, Column::Title)) return SheetQuestion::tr("Compare the numbers with the package, or ask the office.");
    return SheetQuestion::tr("Ask the office what it means.");
}

}  // namespace

QString questionWords(const QString &field, const QString &reason, const QString &language) {
    return SheetQuestion::tr("Not read for sure: %1. %2", "column, what to do").arg(headingOf(field, language), nextStep(field, reason));
}

ErrorWords sheetQuestion(const Error &error, const QString &language) {
    const QString field = error.params().value(QStringLiteral("field")).toString();
    if (error.code() != ErrorCode::InvalidInput || field.isEmpty()) return wordsFor(error);
    if (field == u"file") return {SheetQuestion::tr("This file cannot be read as a response sheet. Nothing was recorded."), SheetQuestion::tr("Save it again as XLSX without a password.")};
    const QString line = error.params().value(QStringLiteral("line")).toString();
    return {SheetQuestion::tr("Line %1, column %2, could not be read for sure. Nothing was recorded.").arg(line, headingOf(field, language)),
            nextStep(field, error.params().value(QStringLiteral("reason")).toString())};
}

}  // namespace balai::ui
