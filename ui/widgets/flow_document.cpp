#include "ui/widgets/flow_document.h"

#include "core/text/breaks.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace balai::ui {

namespace {

// What the layout really shows: letters still being composed by an input method are part of it.
QString shownText(const QTextBlock &block) {
    QString text = block.text();
    const QTextLayout *layout = block.layout();
    if (layout->preeditAreaPosition() >= 0) text.insert(layout->preeditAreaPosition(), layout->preeditAreaText());
    return text;
}

struct Step {
    int end;        // position after the line
    double width;   // without the spaces at its end
};

QTextOption wrapping(QTextOption::WrapMode mode) {
    QTextOption option;
    option.setWrapMode(mode);
    return option;
}

int withoutTrailingSpace(const QString &text, int from, int to) {
    while (to > from && text.at(to - 1).isSpace()) --to;
    return to;
}

// What laying out a plan taught for the next one.
struct Learnt {
    // Less room for the line that begins there: laid out alone, its letters lean on other neighbours and came out wider.
    std::map<int, double> room;
    std::set<int> barred;  // positions where Qt, which goes by width, cannot end a line
};
constexpr double barely = 0.5, slightly = 1;  // px: nobody sees it; measured among neighbours
constexpr int mostAttempts = 64;  // a line that ends elsewhere moves all that follow it

// Chooses the lines on the paragraph measured as one line.
std::vector<Step> stepsOf(const QTextLine &line, const QString &text, const QString &language, double width, const Learnt &learnt) {
    const auto open = [&](std::vector<int> positions) {
        std::erase_if(positions, [&](int position) { return learnt.barred.contains(position); });
        return positions;
    };
    const std::vector<int> breaks = open(text::lineBreaks(text, language));
    std::vector<int> letters;
    std::vector<Step> steps;
    const auto wide = [&](int from, int to) { return line.cursorToX(withoutTrailingSpace(text, from, to)) - line.cursorToX(from); };
    const auto roomAt = [&](int from) {
        const auto less = learnt.room.find(from);
        return less == learnt.room.end() ? width : less->second;
    };
    const auto farthest = [&](const std::vector<int> &positions, int from) {
        int best = -1;
        const double room = roomAt(from);
        for (auto at = std::upper_bound(positions.begin(), positions.end(), from); at != positions.end() && wide(from, *at) <= room; ++at) best = *at;
        return best;
    };
    for (int from = 0; from < text.size();) {
        int to = farthest(breaks, from);
        // Among its neighbours a word may be a little wider than by itself.
        if (const auto word = std::upper_bound(breaks.begin(), breaks.end(), from); to < 0 && word != breaks.end() && wide(from, *word) <= roomAt(from) + slightly) to = *word;
        if (to < 0) {
            if (letters.empty()) letters = open(text::graphemeBreaks(text));
            to = farthest(letters, from);
            if (to < 0) to = *std::upper_bound(letters.begin(), letters.end(), from);
        }
        steps.push_back({to, wide(from, to)});
        from = to;
    }
    return steps;
}

// Qt decides by width where a line ends: the width that ends it where we want is looked for from both sides. Whether it
// ends there.
bool fit(QTextLine &line, int wanted, double width) {
    double room = width + 0.5, less = -1, more = -1;
    for (int attempt = 0; attempt < 24; ++attempt) {
        line.setLineWidth(room);
        const int length = line.textLength();
        if (length == wanted) return true;
        (length < wanted ? less : more) = room;
        if (less >= 0 && more >= 0) room = (less + more) / 2;
        else room += length < wanted ? 0.5 + attempt : -0.5 - attempt;
        room = std::max(room, 1.0);
    }
    if (less >= 0) line.setLineWidth(less);  // rather too early than over the edge
    return false;
}

QTextLine onOneLine(QTextLayout *layout) {
    layout->setTextOption(wrapping(QTextOption::NoWrap));
    layout->beginLayout();
    QTextLine whole = layout->createLine();
    if (whole.isValid()) whole.setLineWidth(1e7);
    layout->endLayout();
    return whole;
}

// Whether all lines end as planned; the first end that cannot be is barred.
bool layOutSteps(QTextLayout *layout, const std::vector<Step> &steps, int size, Learnt &learnt) {
    bool all = true;
    layout->setTextOption(wrapping(QTextOption::WrapAnywhere));
    layout->beginLayout();
    int from = 0;
    for (const Step &step : steps) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) break;
        if (step.end == size) line.setLineWidth(1e7);
        else if (!fit(line, step.end - from, step.width) && std::exchange(all, false)) learnt.barred.insert(step.end);
        from = line.textStart() + line.textLength();
    }
    layout->endLayout();
    return all;
}

// Whether a line came out too wide; it gets that much less room.
bool narrow(Learnt &learnt, QTextLayout *layout, double width) {
    bool any = false;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const double over = line.naturalTextWidth() - width;
        if (over <= barely) continue;
        const auto [room, isNew] = learnt.room.try_emplace(line.textStart(), width);
        room->second -= over;
        any = true;
    }
    return any;
}

}  // namespace

FlowDocument::FlowDocument(const Theme &theme, QTextDocument *document) : QAbstractTextDocumentLayout(document), m_theme(theme) {
    connect(&theme, &Theme::changed, this, &FlowDocument::relayout);
}

void FlowDocument::setType(Type type) {
    m_type = type;
    relayout();
}

void FlowDocument::setLanguage(const QString &tag) {
    m_language = tag;
    relayout();
}

double FlowDocument::width() const {
    const double page = document()->pageSize().width();
    return std::max(1.0, (page > 0 ? page : 1e6) - 2 * document()->documentMargin());
}

double FlowDocument::lineHeight(const QTextBlock &block) const {
    double high = m_theme.lineHeight(m_type, block.text().isEmpty() ? QStringView() : QStringView(shownText(block)));
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        high = std::max(high, std::ceil(line.ascent() + line.descent()));
    }
    return high;
}

void FlowDocument::layOut(const QTextBlock &block) {
    QTextLayout *layout = block.layout();
    const QString text = shownText(block);
    m_theme.prepare(text);
    QTextLine whole = onOneLine(layout);
    if (text.isEmpty() || whole.naturalTextWidth() <= width()) {
        const double high = lineHeight(block);
        whole.setPosition({0, (high - whole.height()) / 2});
        return;
    }
    Learnt learnt;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        if (attempt > 0) whole = onOneLine(layout);
        const std::vector<Step> steps = stepsOf(whole, text, m_language, width(), learnt);
        if (!layOutSteps(layout, steps, int(text.size()), learnt)) continue;
        if (!narrow(learnt, layout, width())) break;
    }
    const double high = lineHeight(block);
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition({0, i * high + (high - line.height()) / 2});
    }
}

void FlowDocument::placeBlocks() {
    const double margin = document()->documentMargin();
    double top = margin, wide = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        block.layout()->setPosition({margin, top});
        for (int i = 0; i < block.layout()->lineCount(); ++i) wide = std::max(wide, double(block.layout()->lineAt(i).naturalTextWidth()));
        top += std::max(1, block.layout()->lineCount()) * lineHeight(block);
    }
    const QSizeF size(wide + 2 * margin, top + margin);
    const bool isNew = size != m_size;
    m_size = size;
    if (isNew) Q_EMIT documentSizeChanged(m_size);
}

void FlowDocument::relayout() {
    document()->setDefaultFont(m_theme.font(m_type));
    documentChanged(0, 0, document()->characterCount());
}

void FlowDocument::documentChanged(int from, int, int added) {
    const bool all = from == 0 && added == 0;  // the page got another width
    QTextBlock block = all ? document()->begin() : document()->findBlock(from);
    const QTextBlock last = all ? document()->lastBlock() : document()->findBlock(std::max(0, from + added - 1));
    while (block.isValid()) {
        layOut(block);
        if (block == last) break;
        block = block.next();
    }
    placeBlocks();
    Q_EMIT update(QRectF(0, 0, 1e7, 1e7));
}

QRectF FlowDocument::frameBoundingRect(QTextFrame *) const {
    return {QPointF(0, 0), m_size};
}

QRectF FlowDocument::blockBoundingRect(const QTextBlock &block) const {
    if (!block.isValid()) return {};
    const QTextLayout *layout = block.layout();
    return {layout->position(), QSizeF(width(), std::max(1, layout->lineCount()) * lineHeight(block))};
}

std::vector<int> FlowDocument::lineStarts(const QTextBlock &block) const {
    std::vector<int> starts;
    for (int i = 0; i < block.layout()->lineCount(); ++i) starts.push_back(block.layout()->lineAt(i).textStart());
    return starts;
}

int FlowDocument::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingRect(block);
        if (point.y() > area.bottom() && block.next().isValid()) continue;
        if (accuracy == Qt::ExactHit && !area.contains(point)) return -1;
        const QTextLayout *layout = block.layout();
        if (layout->lineCount() == 0) return block.position();
        const int row = int((point.y() - area.top()) / lineHeight(block));
        const QTextLine line = layout->lineAt(qBound(0, row, layout->lineCount() - 1));
        const int at = line.xToCursor(point.x() - area.left());
        const std::vector<int> letters = text::graphemeBreaks(block.text());
        const auto next = std::lower_bound(letters.begin(), letters.end(), at);
        return block.position() + (at == 0 || next == letters.end() ? std::min<int>(at, int(block.text().size())) : *next);
    }
    return 0;
}

void FlowDocument::draw(QPainter *painter, const PaintContext &context) {
    painter->setPen(context.palette.color(QPalette::Text));
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (context.clip.isValid() && !context.clip.intersects(blockBoundingRect(block))) continue;
        QList<QTextLayout::FormatRange> selections;
        for (const Selection &selection : context.selections) {
            const int from = std::max(selection.cursor.selectionStart() - block.position(), 0);
            const int to = std::min(selection.cursor.selectionEnd() - block.position(), block.length());
            if (from < to) selections.append({from, to - from, selection.format});
        }
        block.layout()->draw(painter, {0, 0}, selections, context.clip);
        if (context.cursorPosition < -1) {  // Qt's way to say: within the letters being composed
            block.layout()->drawCursor(painter, {0, 0}, block.layout()->preeditAreaPosition() - (context.cursorPosition + 2), 1);
        } else if (block.contains(context.cursorPosition)) {
            block.layout()->drawCursor(painter, {0, 0}, context.cursorPosition - block.position(), std::max(1, m_theme.px(1)));
        }
    }
}

}  // namespace balai::ui
