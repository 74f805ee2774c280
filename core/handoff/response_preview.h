#pragma once
#include "core/handoff/response.h"

#include <QSet>

// What a returned sheet or reply would record, before anything is: its columns as they were found, its lines as they are read,
// and every question at once.
namespace balai::handoff {

// What a person said to the questions so far.
struct SheetAnswers {
    ColumnMap columns;
    QMap<qint64, QMap<Column, QString>> cells;  // ResponseLine::place() → what the cell means
    QSet<qint64> leftOut;                       // lines that are not to be taken in
};

struct PreviewLine {
    ResponseLine found;  // with what was said in the place of its cells
    std::optional<ReadResponse> read;
    std::optional<LineQuestion> question;
    bool isLeftOut = false;
};

struct ResponsePreview {
    std::vector<SheetColumn> columns;  // none of a reply
    std::vector<PreviewLine> lines;
    QStringList words;                 // of a reply's key

    int questions() const;             // without an answer
    bool isWhole() const;              // there is a column of answers, and one that names the items
    bool isReady() const;              // something is to be taken in, and nothing is asked
    std::vector<ReadResponse> responses() const;  // of lines that are not left out
};

// Throws what readResponses() throws about the file as a whole.
ResponsePreview previewResponses(const store::Store &store, const QByteArray &file, Id<records::Body> body, const SheetAnswers &answers);

}  // namespace balai::handoff
