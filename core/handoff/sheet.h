#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

// Tables in and out of memory: a small XLSX (ECMA-376 transitional, what every office program reads) and CSV (RFC 4180).
namespace balai::handoff {

enum class CellLook { Plain, Title, Heading, Locked, Open, OpenDate };

struct SheetCell {
    QString text;
    std::optional<double> number = std::nullopt;  // as read: also dates, as days since 1899-12-30
    CellLook look = CellLook::Plain;
};

struct Sheet {
    QString name;
    std::vector<double> widths;  // in letters
    std::vector<std::vector<SheetCell>> rows;
    bool isProtected = false;    // open cells can be filled in all the same
    struct Choice {              // a drop-down
        int column, firstRow, lastRow;  // from 0
        QString source;          // "Answers!$A$2:$A$8"
    };
    std::vector<Choice> choices;
    struct Merge {
        int row, firstColumn, lastColumn;
    };
    std::vector<Merge> merges;
};

// No author, no program, no time inside.
QByteArray xlsxOf(const std::vector<Sheet> &sheets, QDate day);
// The sheets of a stranger's workbook, values only. Throws Error{Damaged, reason}: "zip" and the like (readZip), "xml",
// "size" (over 20,000 rows or 200 columns), "noSheet".
std::vector<Sheet> readXlsx(const QByteArray &bytes);

// UTF-8 with a byte order mark and CRLF; a cell that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray csvOf(const std::vector<QStringList> &rows);
// Comma, semicolon or tab, whichever the first line has most of; UTF-8 with or without mark, UTF-16 with mark.
// Throws Error{Damaged, reason "encoding", "quotes" or "size"}.
std::vector<QStringList> readCsv(const QByteArray &bytes);

// The day of a date cell (1900 system; day 60 never was).
QDate dayOfSerial(double serial);
double serialOf(QDate day);

}  // namespace balai::handoff
