#pragma once
// Inside core/documents only: pages drawn with cairo, for print and for the screen alike.
#include "core/documents/pages.h"

#include <cairo.h>

namespace balai::documents {

// Whether the structure of the document is written too (tagged PDF).
enum class Structure { Tagged, None };

// Header, footer and number that every page shows; outside the structure.
struct Margins {
    BrokenText header;
    BrokenText footer;
    std::vector<BrokenText> numbers; // one per page, or none
};
Margins marginsOf(const Document &document, std::size_t pageCount, const Faces &faces);

// Draws page after page on one cairo context whose unit is the point.
class Drawing {
public:
    Drawing(cairo_t *context, Structure structure);

    void page(const Page &page, const Margins &margins, std::size_t number);
    void finish(); // closes what is open in the structure

private:
    void row(const PlacedRow &placed);
    void cell(const RowCell &cell, double top, bool tagged);
    void lines(const BrokenText &text, double x, double top);
    void rule(const PlacedRow &placed);
    void squares(const Squares &squares, double top);
    void frame(const Frame &frame, const PlacedRow &placed);
    void enter(Container container, int number);
    void begin(const char *tag);
    void end(const char *tag);

    cairo_t *m_context;
    Structure m_structure;
    Container m_container = Container::None;
    int m_containerNumber = 0;
};

} // namespace balai::documents
