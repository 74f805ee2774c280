#pragma once
// Records as a table in a file, and a stranger's table as records.
#include "core/records/kind_info.h"

#include <QDate>
#include <QMap>
#include <vector>

namespace balai::handoff {

enum class TableForm { Csv, Xlsx, Json };
// By the end of a file's name, ".age" left out of account.
std::optional<TableForm> tableFormOf(const QString &path);

// CSV and XLSX: a heading, then one line for each row. A text by language, an object or money takes a column for each key
// ("title.km", "amount.minor"); texts of a list stand in one cell with "; " between; anything deeper is JSON. JSON: a list of
// objects, one a line. Fields stand in the order of the kind; others come after. No temporary file, no author, no time.
QByteArray tableFile(const records::KindInfo &kind, const std::vector<QJsonObject> &rows, TableForm form, QDate day);

// Which column of a table is which field: "field", or "field.part" for one language of a text, for "minor" and "currency" of
// money, and for an item of a sealed object.
using TableMap = QMap<QString, QString>;
// From {"column heading": "field"}. Throws Error{InvalidInput, field "map", reason}: not such an object, no such field, a
// field that no cell can hold, a missing or needless part, two columns for one field, a required field without a column.
TableMap parseTableMap(const QByteArray &json, const records::KindInfo &kind);

struct TableLine {
    int line = 0;  // as a spreadsheet counts, from 1
    QJsonObject record;
};

// Reads every filled line below the heading (the first filled line) and guesses nothing. `form` is Csv or Xlsx. Days are read
// in English and in `language`; times only with their offset from UTC. Throws Error{InvalidInput} with `line`, `column` (the
// heading) and `reason`: a column of the map is missing or there twice, a formula, joined cells, a value that is not of the
// field's type, a day that reads two ways or has a year of two figures or over 2400 (the reason says what to write), too many
// lines, columns or bytes; Error{Damaged} where a workbook is none.
std::vector<TableLine> readTable(const records::KindInfo &kind, const QByteArray &file, TableForm form, const TableMap &map,
                                 const QString &language);

}  // namespace balai::handoff
