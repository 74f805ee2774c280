#include "core/documents/drawing.h"

#include "core/documents/faces.h"
#include "core/text/language.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace balai::documents {

namespace {

constexpr double ink = 0;
constexpr double softInk = 0.27;
constexpr double ruleInk = 0.6;
constexpr double ruleThickness = 0.6;
constexpr double frameThickness = 1;
constexpr double pictureShare = 0.34; // its radius, of the room over the words
constexpr double headerBaseline = 40;
constexpr double footerFromBottom = 36;
// Of Noto Sans, in ems; the same for every script so that baselines of one line agree.
constexpr double ascent = 1.069;
constexpr double descent = 0.293;

const char *tagOf(Role role) {
    switch (role) {
    case Role::Heading1: return "H1";
    case Role::Heading2: return "H2";
    case Role::Heading3: return "H3";
    case Role::Heading4: return "H4";
    case Role::Paragraph: return "P";
    case Role::Label: return "Lbl";
    case Role::ItemText: return "LBody";
    case Role::HeaderCell: return "TH";
    case Role::Cell: return "TD";
    case Role::Caption: return "Caption";
    }
    return "P";
}

const char *tagOf(Container container) { return container == Container::List ? "L" : "Table"; }
const char *rowTagOf(Container container) { return container == Container::List ? "LI" : "TR"; }

void grey(cairo_t *context, double level) { cairo_set_source_rgb(context, level, level, level); }

bool standsAlone(QChar c) {
    const text::Script script = text::scriptOfCodePoint(c.unicode());
    const bool plainScript =
        script == text::Script::Latin || script == text::Script::Han || script == text::Script::Other;
    return plainScript && !c.isMark() && !c.isSurrogate();
}

// Every letter is one glyph, in the order of the text.
bool isSimple(const Piece &piece) {
    return piece.glyphs.size() == static_cast<std::size_t>(piece.text.size()) &&
           std::all_of(piece.text.begin(), piece.text.end(), standsAlone);
}

int utf8Length(QChar c) {
    if (c.unicode() < 0x80) return 1;
    return c.unicode() < 0x800 ? 2 : 3;
}

// A reader of PDF takes a word's place from its first glyph and its end from its last one: those must not be marks that
// hang over a neighbour, or a blank is read where none is, and none where one is.
std::vector<Glyph> endedBySpacing(std::vector<Glyph> glyphs, double width) {
    const auto startsWord = [](const Glyph &a, const Glyph &b) {
        return std::abs(a.x) + std::abs(a.y) < std::abs(b.x) + std::abs(b.y);
    };
    const auto endsWord = [&](const Glyph &a, const Glyph &b) {
        return std::abs(width - a.x - a.advance) < std::abs(width - b.x - b.advance);
    };
    const auto first = std::min_element(glyphs.begin(), glyphs.end(), startsWord);
    std::rotate(glyphs.begin(), first, std::next(first));
    const auto last = std::min_element(std::next(glyphs.begin()), glyphs.end(), endsWord);
    if (last != glyphs.end()) std::rotate(last, std::next(last), glyphs.end());
    return glyphs;
}

// An unseen blank that ends exactly where the word ends; for words of one letter, whose marks come last.
void closeWithBlank(std::vector<Glyph> &glyphs, const Piece &piece, double size) {
    const Glyph &last = glyphs.back();
    if (std::abs(piece.width - last.x - last.advance) < size * 0.02) return;
    hb_codepoint_t blank = 0;
    if (!hb_font_get_nominal_glyph(piece.face->shaper(), ' ', &blank)) return;
    const double advance = hb_font_get_glyph_h_advance(piece.face->shaper(), blank) * size / piece.face->unitsPerEm();
    glyphs.push_back({blank, piece.width - advance, 0, advance});
}

std::vector<Glyph> orderedGlyphs(const Piece &piece, double size) {
    if (isSimple(piece) || piece.glyphs.empty()) return piece.glyphs;
    std::vector<Glyph> glyphs = endedBySpacing(piece.glyphs, piece.width);
    closeWithBlank(glyphs, piece, size);
    return glyphs;
}

// Neighbours in one face, for one call: cairo drops a call that would draw only blanks.
struct Stretch {
    const Face *face;
    QByteArray utf8 = {};
    std::vector<cairo_glyph_t> glyphs = {};
    std::vector<cairo_text_cluster_t> clusters = {};
};

// Text and glyphs of a piece belong together as a whole: a reader gets back the word that was written, whatever order
// its glyphs are drawn in. Only where every letter is one glyph does each stand for itself.
void addClusters(Stretch &stretch, const Piece &piece, int bytes, int glyphs) {
    if (!isSimple(piece)) return stretch.clusters.push_back({bytes, glyphs});
    for (const QChar c : piece.text) stretch.clusters.push_back({utf8Length(c), 1});
}

void addPiece(Stretch &stretch, const Piece &piece, double x, double baseline, double size) {
    const QByteArray utf8 = piece.text.toUtf8();
    const std::vector<Glyph> glyphs = orderedGlyphs(piece, size);
    addClusters(stretch, piece, static_cast<int>(utf8.size()), static_cast<int>(glyphs.size()));
    for (const Glyph &glyph : glyphs) stretch.glyphs.push_back({glyph.id, x + glyph.x, baseline + glyph.y});
    stretch.utf8 += utf8;
}

std::vector<Stretch> stretchesOf(const Line &line, double x, double baseline, double size) {
    std::vector<Stretch> stretches;
    for (const Piece &piece : line.pieces) {
        if (stretches.empty() || stretches.back().face != piece.face) stretches.push_back({piece.face});
        addPiece(stretches.back(), piece, x + piece.x, baseline, size);
    }
    return stretches;
}

void show(cairo_t *context, const Stretch &stretch, double size) {
    cairo_set_font_face(context, stretch.face->drawer());
    cairo_set_font_size(context, size);
    cairo_show_text_glyphs(context, stretch.utf8.constData(), static_cast<int>(stretch.utf8.size()),
                           stretch.glyphs.data(), static_cast<int>(stretch.glyphs.size()), stretch.clusters.data(),
                           static_cast<int>(stretch.clusters.size()), static_cast<cairo_text_cluster_flags_t>(0));
}

// The program's marks for yes, no and later, told apart by shape; `radius` in points.
void picture(cairo_t *context, Picture which, double x, double y, double radius) {
    if (which == Picture::None) return;
    const auto at = [&](double right, double down) { return std::pair(x + right * radius, y + down * radius); };
    const auto line = [&](std::initializer_list<std::pair<double, double>> points) {
        for (const auto &[px, py] : points) cairo_line_to(context, px, py);
        cairo_stroke(context);
    };
    cairo_save(context);
    cairo_set_line_width(context, radius * 0.2);
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND);
    cairo_new_sub_path(context);
    cairo_arc(context, x, y, radius, 0, 2 * std::acos(-1.0));
    cairo_stroke(context);
    switch (which) {
    case Picture::None: break;
    case Picture::Tick: line({at(-0.45, 0.04), at(-0.13, 0.36), at(0.45, -0.3)}); break;
    case Picture::Bar: line({at(-0.48, 0), at(0.48, 0)}); break;
    case Picture::Clock: line({at(0, -0.55), at(0, 0), at(0.39, 0.22)}); break;
    }
    cairo_restore(context);
}

double baselineIn(const BrokenText &text) {
    return (text.lineHeight - (ascent + descent) * text.size) / 2 + ascent * text.size;
}

} // namespace

Margins marginsOf(const Document &document, std::size_t pageCount, const Faces &faces) {
    Margins margins{marginText(document.header, document.language, Sheet::textWidth, faces),
                    marginText(document.footer, document.language, Sheet::textWidth * 0.8, faces),
                    {}};
    for (std::size_t i = 0; document.pageNumbers && i < pageCount; ++i) {
        const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(pageCount);
        margins.numbers.push_back(marginText(number, document.language, Sheet::textWidth, faces));
    }
    return margins;
}

Drawing::Drawing(cairo_t *context, Structure structure) : m_context(context), m_structure(structure) {
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_set_font_options(m_context, options);
    cairo_font_options_destroy(options);
    begin("Document");
}

void Drawing::page(const Page &page, const Margins &margins, std::size_t number) {
    for (const PlacedRow &placed : page.rows) row(placed);
    grey(m_context, softInk);
    lines(margins.header, Sheet::side, headerBaseline - baselineIn(margins.header));
    const double footer = Sheet::height - footerFromBottom;
    lines(margins.footer, Sheet::side, footer - baselineIn(margins.footer));
    if (number >= margins.numbers.size()) return;
    const BrokenText &figures = margins.numbers[number];
    lines(figures, Sheet::side + Sheet::textWidth - figures.lines.front().width, footer - baselineIn(figures));
}

void Drawing::finish() {
    enter(Container::None, 0);
    end("Document");
}

void Drawing::row(const PlacedRow &placed) {
    const Row &row = placed.row;
    const bool tagged = !placed.repeated;
    if (tagged) enter(row.container, row.container == Container::None ? 0 : row.containerNumber);
    const bool inContainer = tagged && row.container != Container::None;
    if (inContainer) begin(rowTagOf(row.container));
    for (const RowCell &each : row.cells) cell(each, placed.y + row.paddingTop, tagged);
    if (inContainer) end(rowTagOf(row.container));
    if (row.squares.count > 0) squares(row.squares, placed.y);
    for (const Frame &each : row.frames) frame(each, placed);
    if (row.rule != RuleAt::None) rule(placed);
}

void Drawing::cell(const RowCell &cell, double top, bool tagged) {
    if (tagged) begin(tagOf(cell.role));
    grey(m_context, cell.soft ? softInk : ink);
    lines(cell.text, Sheet::side + cell.x, top);
    if (tagged) end(tagOf(cell.role));
}

void Drawing::lines(const BrokenText &text, double x, double top) {
    double baseline = top + baselineIn(text);
    for (const Line &line : text.lines) {
        for (const Stretch &each : stretchesOf(line, x, baseline, text.size)) show(m_context, each, text.size);
        baseline += text.lineHeight;
    }
}

void Drawing::rule(const PlacedRow &placed) {
    const double y = placed.row.rule == RuleAt::Top ? placed.y : placed.y + placed.row.height();
    const double width = placed.row.ruleWidth > 0 ? placed.row.ruleWidth : Sheet::textWidth;
    grey(m_context, ruleInk);
    cairo_rectangle(m_context, Sheet::side, y, width, ruleThickness);
    cairo_fill(m_context);
}

void Drawing::squares(const Squares &squares, double top) {
    const double side = squares.side / squares.count;
    grey(m_context, ink);
    for (int row = 0; row < squares.count; ++row)
        for (int column = 0; column < squares.count; ++column)
            if (squares.dark[static_cast<std::size_t>(row * squares.count + column)])
                cairo_rectangle(m_context, Sheet::side + column * side, top + row * side, side, side);
    cairo_fill(m_context);
}

// Outside of the structure, as rules are: the words under a picture say the same.
void Drawing::frame(const Frame &frame, const PlacedRow &placed) {
    const Row &row = placed.row;
    grey(m_context, ink);
    cairo_set_line_width(m_context, frameThickness);
    cairo_rectangle(m_context, Sheet::side + frame.x, placed.y, frame.width, row.height());
    cairo_stroke(m_context);
    const double middle = Sheet::side + frame.x + frame.width / 2;
    picture(m_context, frame.picture, middle, placed.y + row.paddingTop / 2, row.paddingTop * pictureShare);
}

void Drawing::enter(Container container, int number) {
    if (container == m_container && number == m_containerNumber) return;
    if (m_container != Container::None) end(tagOf(m_container));
    m_container = container;
    m_containerNumber = container == Container::None ? 0 : number;
    if (container != Container::None) begin(tagOf(container));
}

void Drawing::begin(const char *tag) {
    if (m_structure == Structure::Tagged) cairo_tag_begin(m_context, tag, nullptr);
}

void Drawing::end(const char *tag) {
    if (m_structure == Structure::Tagged) cairo_tag_end(m_context, tag);
}

} // namespace balai::documents
