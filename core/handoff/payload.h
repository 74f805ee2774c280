#pragma once
#include "core/documents/model.h"
#include "core/documents/pdf.h"
#include "core/handoff/contents.h"
#include "core/handoff/zip.h"

#include <QMap>

namespace balai::handoff {

// The files of a package, each made from what the gate let go, and the pages of the PDF as people see them. Paths are
// relative to the bag's data/.
struct Payload {
    documents::Document paper;
    std::vector<documents::PageText> pages;
    std::vector<PackedFile> files;
};

Payload payloadOf(const Contents &contents, const documents::FontSet &fonts, Progress &progress = noProgress());

// handoff.json; schema: resources/handoff/handoff.schema.json
QByteArray jsonOf(const Contents &contents);
QByteArray odtOf(const documents::Document &paper, QDate day);
QByteArray recommendationsXlsx(const Contents &contents);
QByteArray responseXlsx(const Contents &contents);
QByteArray responseCsv(const Contents &contents);

// Columns of a response sheet, in order. The CSV is headed by their names, the XLSX by words.
enum class Column { Handoff, Item, Reference, Title, Response, Reason, Due, OfficialRef, OfficialDate, Office, count };
QString columnName(Column column);                             // "handoff", "item", "reference", …
QString columnHeading(Column column, const QString &language);
// What stands in the column `item` of the line that acknowledges a recall, in every language; its reference is that of the
// package that was recalled.
inline constexpr char recallItem[] = "recall";
// `maker`, in both: id of the key that the package is signed with, as Sheet::maker.
QByteArray recallXlsx(const Replaced &recalled, const QString &language, QDate day, const QString &maker);  // that line alone
// A response sheet as an office sends it back: one line for each answer.
QByteArray answeredXlsx(const std::vector<QMap<Column, QString>> &answers, const QString &language, QDate day, const QString &maker = {});

}  // namespace balai::handoff
