#include "core/documents/rows.h"

#include "core/documents/faces.h"
#include "core/base/error.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <qrencode.h>

namespace balai::documents {

namespace {

constexpr double bodySize = 10.5;
constexpr double smallSize = 8.5;
constexpr double headingSizes[] = {18, 14, 12, 10.5};
constexpr double markerWidth = 22;
constexpr double cellPadding = 4;
constexpr double keyShare = 0.32;
constexpr int quietSquares = 4; // ISO/IEC 18004 asks for that much white on every side
constexpr double tallestWholeRow = 220;
constexpr double signatureRoom = 40;
constexpr double signatureWidth = 240;
constexpr double fieldGap = 12;
constexpr double fieldWords = 13;

Squares squaresOf(const QrCode &code) {
    const QByteArray bytes = code.text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> made(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!made) throw Error(ErrorCode::InvalidInput, QStringLiteral("text does not fit a QR code"));
    const auto count = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    Squares squares{made->width, code.side, std::vector<bool>(count)};
    for (std::size_t i = 0; i < count; ++i) squares.dark[i] = (made->data[i] & 1) != 0;
    return squares;
}

// Turns the blocks of one document into rows, in order.
class RowMaker {
public:
    RowMaker(const Document &document, double width, const Faces &faces)
        : m_document(document), m_width(width), m_faces(faces) {}

    std::vector<Row> run() {
        for (const Block &block : m_document.blocks) {
            std::visit([&](const auto &each) { make(each); }, block);
            m_inList = std::holds_alternative<ListItem>(block);
            ++m_block;
        }
        return std::move(m_rows);
    }

private:
    RowCell cell(const Spans &spans, TextStyle style, double x, double width, Role role) const {
        return {x, breakText(spans, m_document.language, style, width, m_faces), role};
    }

    Row &addRow(std::vector<RowCell> cells, double spaceBefore) {
        Row row;
        row.block = m_block;
        row.cells = std::move(cells);
        row.spaceBefore = spaceBefore;
        row.startsPage = std::exchange(m_startsPage, false);
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    void make(const Heading &heading) {
        const int level = std::clamp(heading.level, 1, 4);
        const TextStyle style{headingSizes[level - 1], true};
        addRow({cell(heading.text, style, 0, m_width, static_cast<Role>(level - 1))}, style.size).keepWithNext = true;
    }

    void make(const Paragraph &paragraph) {
        addRow({cell(paragraph.text, {bodySize}, 0, m_width, Role::Paragraph)}, bodySize * 0.6);
    }

    void make(const ListItem &item) {
        if (!m_inList) ++m_container;
        RowCell marker = cell(plain(item.marker), {bodySize}, 0, m_width / 2, Role::Label);
        const double indent = std::max(markerWidth, marker.text.lines.front().width + 6);
        RowCell text = cell(item.text, {bodySize}, indent, m_width - indent, Role::ItemText);
        marker.text.lineHeight = text.text.lineHeight;
        Row &row = addRow({std::move(marker), std::move(text)}, bodySize * 0.35);
        row.container = Container::List;
        row.containerNumber = m_container;
    }

    void make(const Table &table) {
        ++m_container;
        const double total = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const bool header = table.headerRow && i == 0;
            if (table.rows[i].size() != table.widths.size() || !(total > 0))
                throw Error(ErrorCode::Internal, QStringLiteral("table row and widths differ"));
            Row &row = addTableRow(table, i, total, header);
            row.repeats = header;
            row.keepWithNext = header;
        }
    }

    Row &addTableRow(const Table &table, std::size_t index, double total, bool header) {
        std::vector<RowCell> cells;
        double x = 0;
        for (std::size_t column = 0; column < table.widths.size(); ++column) {
            const double width = m_width * table.widths[column] / total;
            const TextStyle style{bodySize - 1, header};
            cells.push_back(cell(table.rows[index][column], style, x + cellPadding, width - 2 * cellPadding,
                                 header ? Role::HeaderCell : Role::Cell));
            x += width;
        }
        return inTable(addRow(std::move(cells), index == 0 ? bodySize : 0));
    }

    Row &inTable(Row &row) {
        row.container = Container::Table;
        row.containerNumber = m_container;
        row.paddingTop = row.paddingBottom = cellPadding / 2;
        row.rule = RuleAt::Bottom;
        return row;
    }

    void make(const KeyValues &values) {
        ++m_container;
        const double keyWidth = m_width * keyShare;
        for (const KeyValue &each : values.rows) {
            RowCell key = cell(each.key, {bodySize, true}, 0, keyWidth - 2 * cellPadding, Role::HeaderCell);
            RowCell value = cell(each.value, {bodySize}, keyWidth, m_width - keyWidth, Role::Cell);
            inTable(addRow({std::move(key), std::move(value)}, &each == &values.rows.front() ? bodySize : 0));
        }
    }

    void make(const Rule &) { addRow({}, bodySize).rule = RuleAt::Top; }

    void make(const PageBreak &) { m_startsPage = true; }

    void make(const QrCode &code) {
        Squares squares = squaresOf(code);
        const double margin = quietSquares * code.side / squares.count;
        Row &row = addRow({}, std::max(bodySize, margin));
        row.squares = std::move(squares);
        row.minimumHeight = code.side + margin;
        row.keepWithNext = !code.caption.empty();
        if (row.keepWithNext) addRow({cell(code.caption, {smallSize}, 0, m_width, Role::Caption)}, 0);
    }

    void make(const SmallPrint &small) {
        Row &row = addRow({cell(small.text, {smallSize}, 0, m_width, Role::Paragraph)}, smallSize * 0.6);
        row.cells.front().soft = true;
    }

    void make(const SignatureSpace &space) {
        Row &row = addRow({cell(space.label, {smallSize}, 0, signatureWidth, Role::Paragraph)}, signatureRoom);
        row.rule = RuleAt::Top;
        row.ruleWidth = signatureWidth;
        row.paddingTop = cellPadding / 2;
    }

    void make(const Fields &fields) {
        const auto count = static_cast<double>(fields.fields.size());
        const double width = (m_width - fieldGap * (count - 1)) / std::max(1.0, count);
        std::vector<RowCell> cells;
        std::vector<Frame> frames;
        double x = 0;
        for (const Field &field : fields.fields) {
            const TextStyle style = field.picture == Picture::None ? TextStyle{smallSize} : TextStyle{fieldWords, true};
            RowCell words = cell(field.words, style, x + cellPadding, width - 2 * cellPadding, Role::Paragraph);
            double longest = 0;
            for (const Line &line : words.text.lines) longest = std::max(longest, line.width);
            words.x = x + (width - longest) / 2;
            cells.push_back(std::move(words));
            frames.push_back({x, width, field.picture});
            x += width + fieldGap;
        }
        Row &row = addRow(std::move(cells), bodySize * 0.6);
        row.frames = std::move(frames);
        row.paddingTop = fields.height;
        row.paddingBottom = cellPadding;
    }

    const Document &m_document;
    double m_width;
    const Faces &m_faces;
    std::vector<Row> m_rows;
    int m_block = 0;
    int m_container = 0;
    bool m_inList = false;
    bool m_startsPage = false;
};

} // namespace

double Row::height() const {
    double tallest = minimumHeight;
    for (const RowCell &each : cells) tallest = std::max(tallest, each.height());
    return paddingTop + tallest + paddingBottom;
}

bool Row::canSplit() const {
    const bool shortRow = container == Container::Table && height() < tallestWholeRow;
    return !keepWithNext && !repeats && !shortRow && squares.count == 0 && frames.empty();
}

std::vector<Row> rowsOf(const Document &document, double width, const Faces &faces) {
    return RowMaker(document, width, faces).run();
}

BrokenText marginText(const QString &text, const QString &language, double width, const Faces &faces) {
    return breakText(plain(text), language, {smallSize}, width, faces);
}

} // namespace balai::documents
