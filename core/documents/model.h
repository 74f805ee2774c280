#pragma once
#include <QString>
#include <QStringList>
#include <utility>
#include <variant>
#include <vector>

namespace balai::documents {

// What a printed paper is made of, before anybody thinks of pages. Values only; the writers (pdf.h) read it.

// Text in one language. `language` is a tag; empty means the document's. A line feed starts a new line.
struct Span {
    QString text;
    bool bold = false;
    QString language = {};
};
using Spans = std::vector<Span>;

struct Heading {
    int level; // 1 to 4
    Spans text;
};

struct Paragraph {
    Spans text;
};

// Items in a row make one list. `marker` is what stands before it: "•", "1.", "៣."
struct ListItem {
    QString marker;
    Spans text;
};

// Every row has as many cells as there are widths. Where `headerRow`, the first row is bold and repeated on each page.
struct Table {
    std::vector<double> widths; // shares of the line, any unit
    std::vector<std::vector<Spans>> rows;
    bool headerRow = true;
};

struct KeyValue {
    Spans key;
    Spans value;
};
struct KeyValues {
    std::vector<KeyValue> rows;
};

struct Rule {};
struct PageBreak {};

// `side` in points; the caption stands under it, so that the sheet can be used without a camera.
struct QrCode {
    QString text;
    Spans caption = {};
    double side = 120;
};

struct SmallPrint {
    Spans text;
};

// Empty room with a line to sign on and the label under it.
struct SignatureSpace {
    Spans label;
};

// Framed fields side by side, all of one size, each with a picture over its words: for people who would rather point
// than read, or press a thumb. `height` in points is the room over the words.
enum class Picture { None, Tick, Bar, Clock };
struct Field {
    Picture picture;
    Spans words;
};
struct Fields {
    std::vector<Field> fields;
    double height = 64;
};

using Block = std::variant<Heading, Paragraph, ListItem, Table, KeyValues, Rule, PageBreak, QrCode, SmallPrint,
                           SignatureSpace, Fields>;

// A4, upright. `header` and `footer` stand small on every page; page numbers are "2 / 5".
struct Document {
    QString title;
    QString language;
    std::vector<Block> blocks = {};
    QString header = {};
    QString footer = {};
    bool pageNumbers = true;
};

inline Spans plain(const QString &text, const QString &language = {}) { return {{text, false, language}}; }
inline Spans bold(const QString &text, const QString &language = {}) { return {{text, true, language}}; }

} // namespace balai::documents
