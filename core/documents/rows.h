#pragma once
// Inside core/documents only: a document as rows of cells down an endless page. All lengths in points.
#include "core/documents/lines.h"
#include "core/documents/model.h"

#include <vector>

namespace balai::documents {

enum class Role { Heading1, Heading2, Heading3, Heading4, Paragraph, Label, ItemText, HeaderCell, Cell, Caption };

struct RowCell {
    double x;
    BrokenText text;
    Role role;
    bool soft = false; // small print: dark grey
    double height() const { return static_cast<double>(text.lines.size()) * text.lineHeight; }
};

// What stands around a row in the structure of the document.
enum class Container { None, List, Table };

enum class RuleAt { None, Top, Bottom };

// The black squares of a QR code.
struct Squares {
    int count = 0; // along one side; 0: no code
    double side = 0;
    std::vector<bool> dark;
};

// The edge of a field as high as its row, and what is drawn over its words.
struct Frame {
    double x, width;
    Picture picture;
};

struct Row {
    int block = 0;
    std::vector<RowCell> cells = {};
    double spaceBefore = 0;
    double paddingTop = 0;
    double paddingBottom = 0;
    double minimumHeight = 0;
    RuleAt rule = RuleAt::None;
    double ruleWidth = 0; // 0: the whole line
    Container container = Container::None;
    int containerNumber = 0; // rows of one list or table share it
    bool keepWithNext = false;
    bool startsPage = false;
    bool repeats = false; // a table's header row
    Squares squares = {};
    std::vector<Frame> frames = {}; // the pictures stand in paddingTop

    double height() const;
    bool canSplit() const; // between lines; short table rows cannot
};

std::vector<Row> rowsOf(const Document &document, double width, const Faces &faces);

// Header, footer and page number of one page, at their place relative to the text area.
BrokenText marginText(const QString &text, const QString &language, double width, const Faces &faces);

} // namespace balai::documents
