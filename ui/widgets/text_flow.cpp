#include "ui/widgets/text_flow.h"

#include "core/text/breaks.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <cmath>

namespace balai::ui {

struct TextFlow::Source {
    const Theme &theme;
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QFont font;
    TextStyle style;
    double width;
    mutable std::unique_ptr<QTextLayout> measured{};  // the line that was measured last: addLine need not lay it out again
};

namespace {

QTextOption onOneLine() {
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    return option;
}

QList<QTextLayout::FormatRange> formatsWithin(const QList<QTextLayout::FormatRange> &all, int start, int length) {
    QList<QTextLayout::FormatRange> within;
    for (const QTextLayout::FormatRange &range : all) {
        const int from = std::max(range.start, start), to = std::min(range.start + range.length, start + length);
        if (from < to) within.append({from - start, to - from, range.format});
    }
    return within;
}

std::unique_ptr<QTextLayout> laidOut(const QString &text, const QFont &font, const QList<QTextLayout::FormatRange> &formats) {
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setTextOption(onOneLine());
    layout->setFormats(formats);
    layout->beginLayout();
    layout->createLine().setLineWidth(1e7);
    layout->endLayout();
    return layout;
}

// With the ink that stands beyond the last letter's own width: the dot of Burmese "ယနေ့" would be cut at the label's edge.
double inkWidth(const QTextLayout &layout) {
    constexpr int lastLetters = 8;
    constexpr char16_t firstOverhanging = 0x0B80;  // Tamil; before it no letter that we write leans out
    const QString text = layout.text();
    double wide = layout.lineAt(0).naturalTextWidth();
    if (text.isEmpty() || text.back().unicode() < firstOverhanging || text.back().isSpace()) return wide;
    const int from = int(std::max<qsizetype>(0, text.size() - lastLetters));
    const auto runs = layout.glyphRuns(from, int(text.size()) - from);
    for (const QGlyphRun &run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype at = 0; at < glyphs.size(); ++at) wide = std::max(wide, places[at].x() + run.rawFont().boundingRect(glyphs[at]).right());
    }
    return wide;
}

QList<QTextLayout::FormatRange> formatsOf(const Theme &theme, const QList<TextSpan> &spans) {
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextSpan &span : spans) {
        QTextCharFormat format;
        if (span.bold) format.setFontWeight(QFont::Bold);
        if (span.tone) format.setForeground(theme.tone(*span.tone));
        if (span.bold || span.tone) formats.append({start, int(span.text.size()), format});
        start += int(span.text.size());
    }
    return formats;
}

int withoutTrailingSpace(const QString &text, int from, int to) {
    while (to > from && text.at(to - 1).isSpace()) --to;
    return to;
}

// The last of `positions` up to which the line that starts at `start` fits; -1 when not even the first does.
int lastFitting(const QTextLine &line, const QString &text, const std::vector<int> &positions, int start, double width) {
    const double left = line.cursorToX(start);
    int best = -1;
    for (const int position : positions) {
        if (position <= start) continue;
        if (line.cursorToX(withoutTrailingSpace(text, start, position)) - left > width + 0.01) break;
        best = position;
    }
    return best;
}

bool fits(const QTextLayout &layout, double width) { return inkWidth(layout) <= width + 0.01; }

template <class Source> bool fitsAlone(const Source &source, const QString &paragraph, int start, int from, int end) {
    const int length = withoutTrailingSpace(paragraph, from, end) - from;
    source.measured = laidOut(paragraph.mid(from, length), source.font, formatsWithin(source.formats, start + from, length));
    return fits(*source.measured, source.width);
}

// Alone a line may be wider than it was within its paragraph, where a Burmese or Khmer letter leans on its neighbours:
// then it ends one word, or one letter, earlier.
template <class Source> int narrowed(const Source &source, const QString &paragraph, int start, int from, int to, const std::vector<int> &positions) {
    while (!fitsAlone(source, paragraph, start, from, to)) {
        const auto before = std::lower_bound(positions.begin(), positions.end(), to);
        if (before == positions.begin() || *(before - 1) <= from) break;
        to = *(before - 1);
    }
    return to;
}

// `text` ends with an ellipsis then. With that after it a letter may be wider than it was, and the sign may be another font's: then
// one letter less stays.
template <class Source> std::unique_ptr<QTextLayout> shortened(const Source &source, int start, QString &text, const QTextLayout &whole) {
    const QString all = text;
    const std::vector<int> letters = text::graphemeBreaks(all);
    const double room = source.width - QFontMetricsF(source.font).horizontalAdvance(QChar(0x2026));
    for (int kept = std::max(0, lastFitting(whole.lineAt(0), all, letters, 0, room));;) {
        text = all.left(withoutTrailingSpace(all, 0, kept)) + QChar(0x2026);
        auto layout = laidOut(text, source.font, formatsWithin(source.formats, start, int(text.size()) - 1));
        const auto before = std::lower_bound(letters.begin(), letters.end(), kept);
        if (before == letters.begin() || fits(*layout, source.width)) return layout;
        kept = *(before - 1);
    }
}

}  // namespace

QString plainText(const QList<TextSpan> &spans) {
    QString all;
    for (const TextSpan &span : spans) all += span.text;
    return all;
}

TextFlow::TextFlow(const Theme &theme, const QString &text, const TextStyle &style, double width, int lines)
    : TextFlow(theme, QList<TextSpan>{{text, false, {}}}, style, width, lines) {}

TextFlow::TextFlow(const Theme &theme, const QList<TextSpan> &spans, const TextStyle &style, double width, int lines) {
    const Source source{theme, plainText(spans), formatsOf(theme, spans), theme.font(style.type, style.bold), style, width};
    theme.prepare(source.text);
    int start = 0;
    while (start <= source.text.size() && !(lines > 0 && lineCount() >= lines)) {
        int end = int(source.text.indexOf(u'\n', start));
        if (end < 0) end = int(source.text.size());
        breakParagraph(source, start, end - start, lines);
        start = end + 1;
    }
}

void TextFlow::breakParagraph(const Source &source, int start, int length, int lines) {
    const QString paragraph = source.text.mid(start, length);
    if (source.width < 0 || length == 0) return addLine(source, start, length, false);
    auto whole = laidOut(paragraph, source.font, formatsWithin(source.formats, start, length));
    const QTextLine line = whole->lineAt(0);
    const bool isOne = fits(*whole, source.width) && line.cursorToX(length) - line.cursorToX(0) <= source.width + 0.01;
    if (isOne && !paragraph.back().isSpace()) {  // as most labels are: nowhere to break
        source.measured = std::move(whole);
        return addLine(source, start, length, false);
    }
    const std::vector<int> breaks = text::lineBreaks(paragraph, source.style.language);
    std::vector<int> letters;
    int from = 0;
    while (from < length) {
        const bool isLast = lines > 0 && lineCount() == lines - 1;
        int to = lastFitting(line, paragraph, breaks, from, source.width);
        if (isLast) {
            source.measured.reset();
            return addLine(source, start + from, length - from, to < length);
        }
        const auto word = std::upper_bound(breaks.begin(), breaks.end(), from);
        if (to < 0 && word != breaks.end() && fitsAlone(source, paragraph, start, from, *word)) to = *word;  // measured among its neighbours it was a little wider
        const bool isCut = to < 0;
        if (isCut) {  // one word is wider than the line: it breaks between letters
            m_broken = true;
            if (letters.empty()) letters = text::graphemeBreaks(paragraph);
            to = lastFitting(line, paragraph, letters, from, source.width);
        }
        if (to < 0) to = *std::upper_bound(letters.begin(), letters.end(), from);
        to = narrowed(source, paragraph, start, from, to, isCut ? letters : breaks);
        addLine(source, start + from, withoutTrailingSpace(paragraph, from, to) - from, false);
        from = to;
    }
}

void TextFlow::addLine(const Source &source, int start, int length, bool shorten) {
    QString text = source.text.mid(start, length);
    auto layout = std::exchange(source.measured, nullptr);
    if (!layout) layout = laidOut(text, source.font, formatsWithin(source.formats, start, length));
    if (shorten && inkWidth(*layout) > source.width) {
        m_shortened = true;
        layout = shortened(source, start, text, *layout);
    }
    QTextLine line = layout->lineAt(0);
    const double natural = line.ascent() + line.descent();
    const double high = std::max<double>(source.theme.lineHeight(source.style.type, text), std::ceil(natural));
    line.setPosition({0, (high - natural) / 2});
    const double wide = inkWidth(*layout);
    m_width = std::max(m_width, wide);
    m_lines.push_back({std::move(layout), start, wide, m_height});
    m_height += high;
}

double widestWord(const Theme &theme, const QList<TextSpan> &spans, const TextStyle &style) {
    const QString text = plainText(spans);
    theme.prepare(text);
    const QFont font = theme.font(style.type, style.bold);
    const QList<QTextLayout::FormatRange> formats = formatsOf(theme, spans);
    double widest = 0;
    int start = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        int from = 0;
        for (const int to : text::lineBreaks(paragraph, style.language)) {
            const int length = withoutTrailingSpace(paragraph, from, to) - from;
            widest = std::max(widest, inkWidth(*laidOut(paragraph.mid(from, length), font, formatsWithin(formats, start + from, length))));
            from = to;
        }
        start += int(paragraph.size()) + 1;
    }
    return widest;
}

TextFit fitOf(const QString &text, const QSizeF &needs, const QSizeF &has, const TextFlow &flow) {
    return {text, needs, has, flow.isShortened(), flow.lineCount(), flow.isBroken()};
}

std::vector<int> TextFlow::lineStarts() const {
    std::vector<int> starts;
    for (const Line &line : m_lines) starts.push_back(line.start);
    return starts;
}

void TextFlow::draw(QPainter &painter, const QRectF &area, const QColor &color, Qt::Alignment alignment) const {
    painter.setPen(color);
    double top = area.top();
    if (alignment & Qt::AlignVCenter) top += (area.height() - m_height) / 2;
    for (const Line &line : m_lines) {
        double left = area.left();
        if (alignment & Qt::AlignHCenter) left += (area.width() - line.width) / 2;
        if (alignment & Qt::AlignRight) left += area.width() - line.width;
        line.layout->draw(&painter, {left, top + line.y});
    }
}

}  // namespace balai::ui
