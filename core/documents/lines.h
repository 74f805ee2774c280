#pragma once
// Inside core/documents only: text shaped and broken into lines of a width. All lengths in points.
#include "core/documents/model.h"

#include <QByteArray>
#include <vector>

namespace balai::documents {

class Face;
struct Faces;

struct Glyph {
    unsigned id;
    double x, y;    // from the piece's start on the baseline
    double advance; // what the font says, which a PDF reader takes for its width
};

// Text in one face: a word, part of one, or the space after it.
struct Piece {
    const Face *face;
    double x; // from the start of the line
    double width;
    QString text;
    std::vector<Glyph> glyphs;
};

struct Line {
    std::vector<Piece> pieces;
    double width = 0; // without the space at its end
    QString text() const;
};

struct TextStyle {
    double size;
    bool bold = false; // all of it, whatever the spans say
};

// A paragraph of one width. `lineHeight` is the distance of baselines, the same for all lines.
struct BrokenText {
    std::vector<Line> lines;
    double size;
    double lineHeight;
};

// Lines end at the positions of core/text only; a word wider than the line is cut between letters.
BrokenText breakText(const Spans &spans, const QString &language, TextStyle style, double width, const Faces &faces);

} // namespace balai::documents
