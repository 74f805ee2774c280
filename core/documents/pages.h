#pragma once
// Inside core/documents only: rows put on pages. All lengths in points, y down from the top of the sheet.
#include "core/documents/rows.h"

#include <vector>

namespace balai::documents {

struct Sheet {
    static constexpr double width = 595.276; // A4
    static constexpr double height = 841.89;
    static constexpr double side = 62;
    static constexpr double top = 68;
    static constexpr double bottom = 68;
    static constexpr double textWidth = width - 2 * side;
    static constexpr double textBottom = height - bottom;
};

struct PlacedRow {
    Row row;
    double y;
    bool repeated; // a table header shown again; not part of the document's structure
};

struct Page {
    std::vector<PlacedRow> rows;
};

// Never empty: a document without blocks has one page. A row taller than what is left goes on the next page, or is cut
// between lines, at least two of them on each side; headings stay with what they head.
std::vector<Page> pagesOf(std::vector<Row> rows);

} // namespace balai::documents
