#pragma once
#include "core/handoff/payload.h"
#include "core/handoff/sheet.h"

#include <QHash>
#include <QMap>
#include <optional>

// A response sheet as an office sends it back: lines under the columns that we know, wherever and in whatever words they
// stand. What this cannot read for sure it asks about.
namespace balai::handoff {

// What a column of the office's own means: its heading, or its letter where it has none → columnName(), or empty to leave
// it out. "#B" is the column at that letter, whatever stands above it; such a key also lets a table be read whose headings are all
// the office's own: its head is the row, of the first thirty, with most cells filled.
using ColumnMap = QMap<QString, QString>;

struct LineQuestion {
    QString field;  // columnName()
    QString reason;
};

struct ResponseLine {
    int line = 0;  // of the sheet, from 1
    int sheet = 0; // of the workbook, from 0
    std::vector<LineQuestion> questions = {};  // by foundTable() alone
    QHash<Column, SheetCell> cells = {};  // trimmed
    QString maker = {};  // Sheet::maker of the workbook
    qint64 place() const { return qint64(sheet) * mostTableRows * 2 + line; }  // tells lines of one file apart
    SheetCell cell(Column column) const { return cells.value(column); }
    QString text(Column column) const { return cells.value(column).text; }
};

// Error{InvalidInput, line, field, reason}; line 0: about the file as a whole.
[[noreturn]] void ask(int line, const QString &field, const char *reason);
[[noreturn]] void ask(int line, Column column, const char *reason);

// Lines with something in a column from Response on, of every sheet. Asks about a file that is no XLSX or CSV, has no head
// or two columns of one name, about filled columns that nobody knows, joined cells, lines out of sight, errors of the
// spreadsheet, and a CSV whose letters became "?".
// Throws Error{Damaged} for a workbook that is broken.
std::vector<ResponseLine> responseLines(const QByteArray &file, const ColumnMap &map = {});

// A column as it was found.
struct SheetColumn {
    QString letter, heading;
    std::optional<Column> column;  // what it means
    QStringList samples;           // the first of what stands below it, three at most
    bool isLeftOut = false;        // somebody said so
    bool isTwice = false;          // means what a column before it means
    bool isQuestion() const { return isTwice || (!column && !isLeftOut && !samples.isEmpty()); }
};

// The same without a question: what is not sure stands with its line or column. Throws what is about the file as a whole.
struct FoundTable {
    std::vector<SheetColumn> columns;
    std::vector<ResponseLine> lines;
};
FoundTable foundTable(const QByteArray &file, const ColumnMap &map);

// Whether two words or headings are the same to a reader: case, blanks, and points or colons at the end do not count.
QString comparable(const QString &text);

}  // namespace balai::handoff
