#pragma once
// Inside core/handoff only.
#include "core/handoff/response_table.h"

#include <QDate>

namespace balai::handoff {

// The day in a cell of a response sheet, invalid where the cell is empty: a spreadsheet's number, or words in `language`, in
// English or with a month's name of any of our languages, also with an hour behind it. Asks (Error{InvalidInput, line, field,
// reason}) about what is no day of our time or could be another one.
QDate dayIn(const SheetCell &given, int line, Column column, const QString &language);

}  // namespace balai::handoff
