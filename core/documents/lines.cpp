#include "core/documents/lines.h"

#include "core/documents/faces.h"
#include "core/text/breaks.h"
#include "core/text/language.h"
#include "core/text/normalize.h"

#include <algorithm>
#include <memory>

namespace balai::documents {

namespace {

bool isDropped(QChar c) {
    return c == QChar(0x200B) || c == QChar(0x2060) || c == QChar(0x00AD) || c == QChar(0xFEFF) ||
           (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isControl(QChar c) { return c.category() == QChar::Other_Control; }

// What is printed: no broken surrogates, nothing invisible, no control character but the line feed.
QString printable(const QString &given) {
    QString result = text::wellFormed(given);
    result.removeIf(isDropped);
    result.replace(u"\r\n"_qs, u"\n"_qs);
    for (QChar &c : result)
        if (c != u'\n' && isControl(c)) c = u' ';
    return result;
}

bool isSpace(QChar c) { return c.isSpace() && c != QChar(0x00A0) && c != QChar(0x202F); }

struct Weighted {
    qsizetype end;
    Weight weight;
};

// The whole text of a paragraph and where its weight changes.
struct Source {
    QString text;
    std::vector<Weighted> weights;
    double lineFactor = 0;

    Source(const Spans &spans, const QString &language, TextStyle style) {
        for (const Span &span : spans) {
            text += printable(span.text);
            weights.push_back({text.size(), span.bold || style.bold ? Weight::Bold : Weight::Regular});
            lineFactor = std::max(lineFactor, lineFactorOf(span, language));
        }
    }

    // By the letters that are there: an English paragraph in a Khmer paper keeps English lines.
    static double lineFactorOf(const Span &span, const QString &language) {
        const text::Script script = text::guessScript(span.text);
        if (script == text::Script::Other)
            return text::lineHeightOf(span.language.isEmpty() ? language : span.language);
        return text::lineHeightOf(text::languageOfScript(script));
    }

    Weight weightAt(qsizetype at) const {
        const auto found = std::find_if(weights.begin(), weights.end(), [&](const Weighted &w) { return at < w.end; });
        return found == weights.end() ? Weight::Regular : found->weight;
    }
};

// Shapes stretches of one text; keeps HarfBuzz' buffer between them.
class Shaper {
public:
    Shaper(const Source &source, const QString &language, double size, const Faces &faces)
        : m_source(source), m_size(size), m_faces(faces), m_buffer(hb_buffer_create(), &hb_buffer_destroy),
          m_language(hb_language_from_string(language.toUtf8().constData(), -1)) {}

    // `end` of the stretch of one face that begins at `start`.
    std::vector<Piece> shape(qsizetype start, qsizetype end) {
        std::vector<Piece> pieces;
        double x = 0;
        while (start < end) {
            const auto [face, stop] = stretch(start, end);
            pieces.push_back(shapeOne(*face, start, stop));
            pieces.back().x = x;
            x += pieces.back().width;
            start = stop;
        }
        return pieces;
    }

private:
    std::pair<const Face *, qsizetype> stretch(qsizetype start, qsizetype end) {
        const QStringView part = QStringView(m_source.text).sliced(start, end - start);
        const Face *face = nullptr;
        qsizetype from = 0;
        for (const int to : text::graphemeBreaks(part)) {
            const Face &wanted = faceAt(start + from, part.sliced(from, to - from));
            if (face && &wanted != face) break;
            face = m_inUse = &wanted;
            from = to;
        }
        return {face, start + from};
    }

    const Face &faceAt(qsizetype at, QStringView letter) {
        const Weight weight = m_source.weightAt(at);
        if (weight != m_weightInUse) m_inUse = nullptr;
        m_weightInUse = weight;
        return m_faces.faceFor(letter, weight, m_inUse);
    }

    Piece shapeOne(const Face &face, qsizetype start, qsizetype end) {
        hb_buffer_t *buffer = m_buffer.get();
        hb_buffer_reset(buffer);
        hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(m_source.text.utf16()) + start,
                            static_cast<int>(end - start), 0, static_cast<int>(end - start));
        hb_buffer_set_language(buffer, m_language);
        hb_buffer_guess_segment_properties(buffer);
        const hb_feature_t noLigatures = {HB_TAG('l', 'i', 'g', 'a'), 0, 0, static_cast<unsigned>(-1)};
        const bool latin = hb_buffer_get_script(buffer) == HB_SCRIPT_LATIN;
        hb_shape(face.shaper(), buffer, &noLigatures, latin ? 1 : 0);
        return pieceOf(face, m_source.text.sliced(start, end - start));
    }

    Piece pieceOf(const Face &face, const QString &text) const {
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer.get(), &count);
        const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(m_buffer.get(), &count);
        const double unit = m_size / face.unitsPerEm();
        Piece piece{&face, 0, 0, text, {}};
        piece.glyphs.reserve(count);
        for (unsigned i = 0; i < count; ++i) {
            const double advance = hb_font_get_glyph_h_advance(face.shaper(), infos[i].codepoint) * unit;
            piece.glyphs.push_back(
                {infos[i].codepoint, piece.width + places[i].x_offset * unit, -places[i].y_offset * unit, advance});
            piece.width += places[i].x_advance * unit;
        }
        return piece;
    }

    const Source &m_source;
    double m_size;
    const Faces &m_faces;
    const Face *m_inUse = nullptr;
    Weight m_weightInUse = Weight::Regular;
    std::unique_ptr<hb_buffer_t, void (*)(hb_buffer_t *)> m_buffer;
    hb_language_t m_language;
};

double widthOf(const std::vector<Piece> &pieces) { return pieces.empty() ? 0 : pieces.back().x + pieces.back().width; }

// Fills lines one word after the other.
class LineFiller {
public:
    explicit LineFiller(double width) : m_width(width), m_lines(1) {}

    bool fits(double width) const { return m_lines.back().pieces.empty() || m_end + width <= m_width; }

    void add(std::vector<Piece> pieces) {
        for (Piece &piece : pieces) {
            piece.x += m_end;
            m_lines.back().pieces.push_back(std::move(piece));
        }
        m_end = widthOf(m_lines.back().pieces);
        m_lines.back().width = m_end;
    }

    // A space at the end of a line hangs over its edge: it is drawn, so that a screen reader knows of it.
    void addSpace(std::vector<Piece> pieces) {
        const double width = m_lines.back().width;
        add(std::move(pieces));
        m_lines.back().width = width;
    }

    void newLine() {
        m_lines.emplace_back();
        m_end = 0;
    }

    std::vector<Line> take() { return std::move(m_lines); }

private:
    double m_width;
    double m_end = 0;
    std::vector<Line> m_lines;
};

class ParagraphBreaker {
public:
    ParagraphBreaker(const Source &source, const QString &language, double size, double width, const Faces &faces)
        : m_source(source), m_language(language), m_width(width), m_shaper(source, language, size, faces),
          m_filler(width) {}

    std::vector<Line> run() {
        qsizetype start = 0;
        const std::vector<text::LineBreak> breaks = text::flaggedLineBreaks(m_source.text, m_language);
        for (const text::LineBreak &each : breaks) {
            addWord(start, each.position);
            start = each.position;
            if (each.mandatory && start < m_source.text.size()) m_filler.newLine();
        }
        return m_filler.take();
    }

private:
    void addWord(qsizetype start, qsizetype end) {
        qsizetype letters = end;
        while (letters > start && isSpace(m_source.text[letters - 1])) --letters;
        if (letters > start) place(start, letters);
        qsizetype space = end;
        while (space > letters && m_source.text[space - 1] == u'\n') --space;
        if (space > letters) m_filler.addSpace(m_shaper.shape(letters, space));
    }

    void place(qsizetype start, qsizetype end) {
        std::vector<Piece> word = m_shaper.shape(start, end);
        if (!m_filler.fits(widthOf(word))) m_filler.newLine();
        if (widthOf(word) <= m_width)
            m_filler.add(std::move(word));
        else
            placeByLetters(start, end);
    }

    void placeByLetters(qsizetype start, qsizetype end) {
        int from = 0;
        for (const int to : text::graphemeBreaks(QStringView(m_source.text).sliced(start, end - start))) {
            std::vector<Piece> letter = m_shaper.shape(start + from, start + to);
            if (!m_filler.fits(widthOf(letter))) m_filler.newLine();
            m_filler.add(std::move(letter));
            from = to;
        }
    }

    const Source &m_source;
    QString m_language;
    double m_width;
    Shaper m_shaper;
    LineFiller m_filler;
};

} // namespace

QString Line::text() const {
    QString result;
    for (const Piece &piece : pieces) result += piece.text;
    return result;
}

BrokenText breakText(const Spans &spans, const QString &language, TextStyle style, double width, const Faces &faces) {
    const Source source(spans, language, style);
    ParagraphBreaker breaker(source, language, style.size, width, faces);
    return {breaker.run(), style.size, style.size * source.lineFactor};
}

} // namespace balai::documents
