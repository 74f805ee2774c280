#include "core/documents/pages.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace balai::documents {

namespace {

constexpr double tolerance = 0.01;
constexpr std::size_t fewestLines = 2;

std::size_t linesWithin(const RowCell &cell, std::size_t count, double height) {
    const double fitting = (height + tolerance) / cell.text.lineHeight;
    return std::min(count, static_cast<std::size_t>(std::max(fitting, 0.0)));
}

std::size_t linesStaying(const RowCell &cell, std::size_t count, double height, std::size_t fewest) {
    const std::size_t within = linesWithin(cell, count, height);
    return within < count && count - within < fewest ? count - fewest : within;
}

// Moves the lines that do not fit into a second row; nullopt where nothing worth it would stay, or go.
std::optional<Row> cut(Row &row, double height, std::size_t fewest) {
    const double room = height - row.paddingTop - row.paddingBottom;
    bool stays = false;
    bool goes = false;
    for (const RowCell &cell : row.cells) {
        const std::size_t count = cell.text.lines.size();
        const std::size_t within = linesWithin(cell, count, room);
        const std::size_t rest = count - within;
        if (rest > 0 && (within < fewest || count < 2 * fewest)) return std::nullopt;
        stays = stays || within > 0;
        goes = goes || rest > 0;
    }
    if (!stays || !goes) return std::nullopt;
    std::vector<std::vector<Line>> all; // moved, not copied: a long paragraph is cut once per page
    for (RowCell &cell : row.cells) all.push_back(std::exchange(cell.text.lines, {}));
    Row second = row;
    second.spaceBefore = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::size_t within = linesStaying(row.cells[i], all[i].size(), room, fewest);
        const auto middle = std::make_move_iterator(all[i].begin() + static_cast<std::ptrdiff_t>(within));
        row.cells[i].text.lines.assign(std::make_move_iterator(all[i].begin()), middle);
        second.cells[i].text.lines.assign(middle, std::make_move_iterator(all[i].end()));
    }
    return second;
}

class Paginator {
public:
    std::vector<Page> run(std::vector<Row> rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double wanted = followerHeight(rows, i);
            if (rows[i].startsPage && !m_pages.back().rows.empty()) newPage();
            if (m_header && m_header->containerNumber != rows[i].containerNumber) m_header.reset();
            std::optional<Row> header = rows[i].repeats ? std::optional(rows[i]) : std::nullopt;
            place(std::move(rows[i]), wanted);
            if (header) m_header = std::move(header);
        }
        return std::move(m_pages);
    }

private:
    // Room that must be left under a row that stays with the next one.
    static double followerHeight(const std::vector<Row> &rows, std::size_t at) {
        double wanted = 0;
        while (rows[at].keepWithNext && at + 1 < rows.size()) {
            const Row &next = rows[++at];
            const double lines = next.cells.empty() ? 0 : 2 * next.cells.back().text.lineHeight;
            const bool whole = next.keepWithNext || !next.canSplit();
            wanted += next.spaceBefore + (whole ? next.height() : std::min(next.height(), lines + next.paddingTop));
        }
        return wanted;
    }

    bool pageIsFresh() const { return m_pages.back().rows.size() <= m_freshRows; }
    double room(const Row &row) const { return Sheet::textBottom - m_y - (pageIsFresh() ? 0 : row.spaceBefore); }

    void place(Row row, double wantedBelow) {
        for (;;) {
            const double left = room(row);
            const double below = pageIsFresh() ? 0 : wantedBelow;
            if (row.height() + below <= left + tolerance) return put(std::move(row), false);
            std::optional<Row> rest;
            if (row.canSplit()) rest = cut(row, left, fewestLines);
            if (!rest && pageIsFresh()) rest = cut(row, left, 1);
            const bool placed = rest.has_value() || pageIsFresh();
            if (placed) put(std::move(row), false);
            if (placed && !rest) return;
            newPage();
            if (rest) row = std::move(*rest);
        }
    }

    void put(Row row, bool repeated) {
        m_y += m_pages.back().rows.empty() ? 0 : row.spaceBefore;
        const double height = row.height();
        m_pages.back().rows.push_back({std::move(row), m_y, repeated});
        m_y += height;
    }

    void newPage() {
        m_pages.emplace_back();
        m_y = Sheet::top;
        if (m_header) put(*m_header, true);
        m_freshRows = m_pages.back().rows.size();
    }

    std::vector<Page> m_pages{1};
    double m_y = Sheet::top;
    std::size_t m_freshRows = 0; // rows that every page of a table begins with
    std::optional<Row> m_header;
};

} // namespace

std::vector<Page> pagesOf(std::vector<Row> rows) { return Paginator().run(std::move(rows)); }

} // namespace balai::documents
