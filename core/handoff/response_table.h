#pragma once
#include "core/handoff/payload.h"
#include "core/handoff/sheet.h"

#include <QHash>
#include <QMap>

// A response sheet as an office sends it back: lines under the columns that we know, wherever and in whatever words they
// stand. What this cannot read for sure it asks about.
namespace balai::handoff {

// What a column of the office's own means: its heading, or its letter where it has none → columnName(), or empty to leave
// it out.
using ColumnMap = QMap<QString, QString>;

struct ResponseLine {
    int line = 0;  // of the sheet, from 1
    QHash<Column, SheetCell> cells;  // trimmed
    SheetCell cell(Column column) const { return cells.value(column); }
    QString text(Column column) const { return cells.value(column).text; }
};

// Error{InvalidInput, line, field, reason}; line 0: about the file as a whole.
[[noreturn]] void ask(int line, const QString &field, const char *reason);
[[noreturn]] void ask(int line, Column column, const char *reason);

// Lines with something in a column from Response on, of every sheet. Asks about a file that is no XLSX or CSV, has no head
// or two columns of one name, about filled columns that nobody knows, joined cells, and errors of the spreadsheet.
// Throws Error{Damaged} for a workbook that is broken.
std::vector<ResponseLine> responseLines(const QByteArray &file, const ColumnMap &map = {});

// Whether two words or headings are the same to a reader: case, blanks, and points or colons at the end do not count.
QString comparable(const QString &text);

}  // namespace balai::handoff
