#pragma once
#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

// Tables in and out of memory: a small XLSX (ECMA-376 transitional, what every office program reads) and CSV (RFC 4180).
namespace balai::handoff {

enum class CellLook { Plain, Title, Heading, Locked, Open, OpenDate };

// What a stranger's cell held; Computed: a formula, whose last value is the text. Fault: "#REF!" and the like.
enum class CellOrigin { Given, Computed, Fault };

struct SheetCell {
    QString text;
    std::optional<double> number = std::nullopt;  // as read: also dates, as days since 1899-12-30
    CellLook look = CellLook::Plain;
    CellOrigin origin = CellOrigin::Given;
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
        int lastRow = -1;        // -1: the same row
    };
    std::vector<Merge> merges;
    QString maker = {};          // of the workbook, out of sight: id of the key that the package is signed with
    bool isHidden = false;       // as read, like the next two: whole, or lines and columns from 0
    QSet<int> hiddenRows = {}, hiddenColumns = {};
};

// A table of a stranger has at most these.
inline constexpr int mostTableRows = 20'000;
inline constexpr int mostTableColumns = 200;

inline const QString makerName = QStringLiteral("balai.maker");  // of Sheet::maker in a workbook

// No author, no program, no time inside.
QByteArray xlsxOf(const std::vector<Sheet> &sheets, QDate day);
// The sheets of a stranger's workbook, values only. Throws Error{Damaged, reason}: "zip" and the like (readZip), "xml",
// "size", "noSheet".
std::vector<Sheet> readXlsx(const QByteArray &bytes);

// UTF-8 with a byte order mark and CRLF; a cell that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray csvOf(const std::vector<QStringList> &rows);
// Without the apostrophe that csvOf puts before a cell.
QString unguarded(const QString &cell);
// Comma, semicolon or tab, whichever the first line has most of; UTF-8 with or without mark, UTF-16 with mark.
// Throws Error{Damaged, reason "encoding", "quotes" or "size", and, but for "size", line, from 1}.
std::vector<QStringList> readCsv(const QByteArray &bytes);
std::vector<QStringList> readCsvWith(QChar separator, const QByteArray &bytes);

// The day of a date cell (1900 system; day 60 never was).
QDate dayOfSerial(double serial);
double serialOf(QDate day);

}  // namespace balai::handoff
