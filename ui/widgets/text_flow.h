#pragma once
#include "ui/shell/theme.h"

#include <QRectF>
#include <QTextLayout>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace balai::ui {

// A piece of a sentence with its own weight and colour.
struct TextSpan {
    QString text;
    bool bold = false;
    std::optional<Tone> tone{};
};
QString plainText(const QList<TextSpan> &spans);

// How a text is set. `language` only chooses among ways to break lines; empty means the letters decide.
struct TextStyle {
    Type type = Type::Base;
    bool bold = false;
    QString language{};
};

// Text laid out at the line positions of core/text, because Qt breaks Khmer, Lao and Burmese wrongly. Left to right.
// Lines are as high as the script asks for, never less than the letters need.
class TextFlow {
public:
    TextFlow() = default;
    // width in px; below 0: one line per paragraph. `lines` above 0 shortens the last allowed line with an ellipsis.
    TextFlow(const Theme &theme, const QList<TextSpan> &spans, const TextStyle &style, double width, int lines = 0);
    TextFlow(const Theme &theme, const QString &text, const TextStyle &style, double width = -1, int lines = 0);

    double height() const { return m_height; }
    double width() const { return m_width; }  // of the longest line
    int lineCount() const { return int(m_lines.size()); }
    bool isShortened() const { return m_shortened; }
    bool isBroken() const { return m_broken; }  // a word was wider than the line and went on between its letters
    bool isEmpty() const { return m_lines.empty(); }
    std::vector<int> lineStarts() const;
    // Painted from the corner of `area`; aligned inside it horizontally and vertically.
    void draw(QPainter &painter, const QRectF &area, const QColor &color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop) const;

private:
    struct Line {
        std::unique_ptr<QTextLayout> layout;
        int start;
        double width, y;
    };
    struct Source;
    void breakParagraph(const Source &source, int start, int length, int lines);
    void addLine(const Source &source, int start, int length, bool shorten);

    std::vector<Line> m_lines;
    double m_height = 0;
    double m_width = 0;
    bool m_shortened = false, m_broken = false;
};

// Px: the width from which on no word of the text is broken between its letters.
double widestWord(const Theme &theme, const QList<TextSpan> &spans, const TextStyle &style);

// One visible text of a widget, for the pictures' report: does it have the room it needs?
struct TextFit {
    QString text;
    QSizeF needs, has;
    bool shortened = false;
    int lines = 1;
    bool broken = false;  // a word goes on in the next line between two of its letters
};
// Of one that is laid out as `flow`.
TextFit fitOf(const QString &text, const QSizeF &needs, const QSizeF &has, const TextFlow &flow);
// Implemented by every widget that paints text.
class ShowsText {
public:
    virtual ~ShowsText() = default;
    virtual QList<TextFit> textFits() const = 0;
};

}  // namespace balai::ui
