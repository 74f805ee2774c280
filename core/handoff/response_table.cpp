#include "core/handoff/response_table.h"

#include "core/base/error.h"
#include "core/handoff/lost_words.h"
#include "core/handoff/words.h"
#include "core/text/fold.h"

#include <algorithm>
#include <tuple>

namespace balai::handoff {

void ask(int line, const QString &field, const char *reason) {
    QVariantMap params{{QStringLiteral("field"), field}, {QStringLiteral("reason"), QString::fromLatin1(reason)}};
    if (line > 0) params.insert(QStringLiteral("line"), line);
    throw Error(ErrorCode::InvalidInput, QStringLiteral("response sheet: line ") % QString::number(line) % u", " % field % u' ' % QLatin1String(reason), params);
}

void ask(int line, Column column, const char *reason) { ask(line, columnName(column), reason); }

QString comparable(const QString &text) {
    QString folded = text::fold(text).simplified();
    while (!folded.isEmpty() && QStringView(u".:*;").contains(folded.back())) folded = folded.chopped(1).trimmed();
    return folded;
}

namespace {

constexpr int mostLinesBeforeHead = 30;
const QString wholeFile = QStringLiteral("file");

using Cells = std::vector<SheetCell>;

bool isFilled(const SheetCell &cell) { return !cell.text.trimmed().isEmpty() || cell.origin != CellOrigin::Given; }

QString letterOf(int column) {
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

std::optional<Column> columnNamed(const QString &name) {
    for (int at = 0; at < static_cast<int>(Column::count); ++at)
        if (comparable(columnName(static_cast<Column>(at))) == comparable(name)) return static_cast<Column>(at);
    return std::nullopt;
}

std::optional<Column> columnHeaded(const QString &heading) {
    const QString given = comparable(heading);
    if (given.isEmpty()) return std::nullopt;
    if (const auto named = columnNamed(heading)) return named;
    for (int at = 0; at < static_cast<int>(Column::count); ++at)
        for (const QString &language : languagesOfWords())
            if (given == comparable(columnHeading(static_cast<Column>(at), language))) return static_cast<Column>(at);
    return std::nullopt;
}

// Where each column stands, and what the person said may be left out.
struct Head {
    QHash<Column, int> places;
    QHash<int, QString> others;  // a heading or letter that nobody knows
    QMap<int, Column> twice;     // places of columns that mean what one before means
    int line = 0;
    bool isWhole() const { return places.contains(Column::Response) && (places.contains(Column::Item) || places.contains(Column::Reference)); }
};

enum class Asks { AtOnce, Later };

class Table {
public:
    Table(const Sheet &sheet, const ColumnMap &map, Asks asks) : m_sheet(sheet), m_later(asks == Asks::Later) {
        for (auto one = map.begin(); one != map.end(); ++one) m_map.insert(comparable(one.key()), *one);
        for (auto one = m_map.begin(); one != m_map.end(); ++one) m_hasLetters |= one.key().startsWith(u'#');
    }

    // Empty where there is no head; with questions for later, a head may still lack a column (isWhole()).
    std::optional<FoundTable> read() {
        const std::optional<size_t> begin = headRow();
        if (!begin) return std::nullopt;
        takeHead(*begin);
        if (!m_head.isWhole() && !m_later) return std::nullopt;
        m_firstLine = m_head.line;
        FoundTable out{columns(*begin), {}};
        for (size_t at = *begin + 1; at < m_sheet.rows.size(); ++at) {
            if (headAt(at, false).isWhole()) takeHead(at);  // the head again, as printed on every page
            else if (auto line = lineAt(at)) out.lines.push_back(std::move(*line));
        }
        checkMerges(out.lines);
        return out;
    }
    bool isWhole() const { return m_head.isWhole(); }

private:
    std::optional<size_t> headRow() const {
        const size_t rows = std::min<size_t>(m_sheet.rows.size(), mostLinesBeforeHead);
        std::optional<size_t> fullest;
        qsizetype most = 1;
        for (size_t at = 0; at < rows; ++at) {
            if (headAt(at, false).isWhole()) return at;
            const auto filled = std::count_if(m_sheet.rows[at].begin(), m_sheet.rows[at].end(), isFilled);
            if (filled > most) std::tie(fullest, most) = std::pair(at, filled);
        }
        return m_later || m_hasLetters ? fullest : std::nullopt;
    }

    Head headAt(size_t row, bool byLetters) const {
        Head head;
        head.line = static_cast<int>(row) + 1;
        const Cells &cells = m_sheet.rows[row];
        for (size_t i = 0; i < cells.size(); ++i) place(head, cells[i].text, static_cast<int>(i), byLetters);
        return head;
    }

    void takeHead(size_t row) {
        m_head = headAt(row, true);
        if (!m_head.twice.isEmpty() && !m_later) ask(m_head.line, *m_head.twice.begin(), "is the heading of two columns");
    }

    // What the person said of the column at this place; null where nothing was said.
    const QString *said(const QString &heading, int at, bool byLetters) const {
        const QString letter = comparable(letterOf(at));
        auto found = byLetters ? m_map.constFind(QString(u'#' % letter)) : m_map.constEnd();
        if (found == m_map.constEnd()) found = m_map.constFind(heading.isEmpty() ? letter : heading);
        return found == m_map.constEnd() ? nullptr : &*found;
    }

    void place(Head &head, const QString &heading, int at, bool byLetters) const {
        const QString given = comparable(heading);
        const QString *mapped = said(given, at, byLetters);
        if (mapped && mapped->isEmpty()) return;
        const auto column = mapped ? columnNamed(*mapped) : columnHeaded(heading);
        if (!column) head.others.insert(at, given.isEmpty() ? letterOf(at) : heading.simplified());
        else if (head.places.contains(*column)) head.twice.insert(at, *column);
        else head.places.insert(*column, at);
    }

    bool isLeftOut(int at, const QString &heading) const {
        const QString *mapped = said(comparable(heading), at, true);
        return mapped && mapped->isEmpty();
    }

    std::vector<SheetColumn> columns(size_t headRow) const {
        size_t count = 0;
        for (const Cells &cells : m_sheet.rows) count = std::max(count, cells.size());
        std::vector<SheetColumn> out;
        for (size_t at = 0; at < count; ++at) {
            const Cells &head = m_sheet.rows[headRow];
            SheetColumn one{letterOf(int(at)), at < head.size() ? head[at].text.simplified() : QString(), std::nullopt, samples(headRow, at)};
            one.isTwice = m_head.twice.contains(int(at));
            one.isLeftOut = isLeftOut(int(at), one.heading);
            for (auto place = m_head.places.begin(); place != m_head.places.end(); ++place)
                if (*place == int(at)) one.column = place.key();
            if (one.isTwice) one.column = m_head.twice.value(int(at));
            if (!one.heading.isEmpty() || !one.samples.isEmpty()) out.push_back(std::move(one));
        }
        return out;
    }

    QStringList samples(size_t headRow, size_t at) const {
        QStringList out;
        for (size_t row = headRow + 1; row < m_sheet.rows.size() && out.size() < 3; ++row) {
            const Cells &cells = m_sheet.rows[row];
            if (at < cells.size() && isFilled(cells[at])) out.append(cells[at].text.simplified().left(80));
        }
        return out;
    }

    // Asked now, or kept for later.
    void question(ResponseLine &line, const QString &field, const char *reason) const {
        if (!m_later) ask(line.line, field, reason);
        line.questions.push_back({field, QString::fromLatin1(reason)});
    }

    std::optional<ResponseLine> lineAt(size_t row) const {
        ResponseLine line = cellsAt(row);
        const auto isAnswer = [&](Column column) { return column >= Column::Response && isFilled(line.cells.value(column)); };
        const QList<Column> all = line.cells.keys();
        if (std::none_of(all.begin(), all.end(), isAnswer)) return std::nullopt;
        checkLine(line, m_sheet.rows[row]);
        return line;
    }

    ResponseLine cellsAt(size_t row) const {
        const Cells &cells = m_sheet.rows[row];
        ResponseLine line{static_cast<int>(row) + 1};
        line.maker = m_sheet.maker;
        for (auto place = m_head.places.begin(); place != m_head.places.end(); ++place) {
            if (*place >= static_cast<int>(cells.size())) continue;
            SheetCell cell = cells[static_cast<size_t>(*place)];
            cell.text = unguarded(cell.text.trimmed());
            line.cells.insert(place.key(), cell);
        }
        return line;
    }

    void checkLine(ResponseLine &line, const Cells &cells) const {
        for (auto cell = line.cells.begin(); cell != line.cells.end(); ++cell) {
            if (cell.key() == Column::Title) continue;
            if (cell.key() >= Column::Response && isFilled(*cell) && isOutOfSight(line, m_head.places.value(cell.key()))) question(line, columnName(cell.key()), "is hidden; show it, or take it out");
            if (cell->origin == CellOrigin::Fault) question(line, columnName(cell.key()), "holds an error of the spreadsheet");
            if (cell->origin == CellOrigin::Computed && cell->text.isEmpty()) question(line, columnName(cell.key()), "holds a formula without its value");
        }
        for (size_t at = 0; !m_later && at < cells.size(); ++at)
            if (isFilled(cells[at]) && isUnknown(static_cast<int>(at))) ask(line.line, nameOf(static_cast<int>(at)), "is a column that is not known; say what it is, or leave it out");
    }

    // Nobody may have meant to send it.
    bool isOutOfSight(const ResponseLine &line, int column) const {
        return m_sheet.isHidden || m_sheet.hiddenRows.contains(line.line - 1) || m_sheet.hiddenColumns.contains(column);
    }

    bool isUnknown(int at) const {
        if (m_head.others.contains(at)) return true;
        const Cells &head = m_sheet.rows[static_cast<size_t>(m_head.line - 1)];
        return at >= static_cast<int>(head.size()) && !isLeftOut(at, {});
    }
    QString nameOf(int at) const { return m_head.others.value(at, letterOf(at)); }

    // One answer across several lines could be meant for all of them or for one; one that begins in another column could
    // be either's.
    void checkMerges(std::vector<ResponseLine> &lines) const {
        for (const Sheet::Merge &merge : m_sheet.merges) {
            if (merge.row < m_firstLine) continue;
            for (auto place = m_head.places.begin(); place != m_head.places.end(); ++place) {
                if (place.key() < Column::Response || *place < merge.firstColumn || *place > merge.lastColumn) continue;
                if (merge.lastRow > merge.row) joined(lines, merge, place.key(), "is joined with other lines; take the cells apart");
                const bool begins = std::any_of(m_head.places.begin(), m_head.places.end(), [&](int at) { return at == merge.firstColumn; });
                if (!begins || !isAnswerAt(merge.firstColumn)) joined(lines, merge, place.key(), "is joined with another column; take the cells apart");
            }
        }
    }

    // Also of lines that have nothing else in them: the answer may be meant for them.
    void joined(std::vector<ResponseLine> &lines, const Sheet::Merge &merge, Column column, const char *reason) const {
        if (!m_later) ask(merge.row + 1, column, reason);
        for (int row = merge.row; row <= std::max(merge.row, merge.lastRow); ++row) {
            const auto found = std::find_if(lines.begin(), lines.end(), [&](const ResponseLine &line) { return line.line == row + 1; });
            if (found != lines.end()) {
                found->questions.push_back({columnName(column), QString::fromLatin1(reason)});
            } else if (row < static_cast<int>(m_sheet.rows.size())) {
                ResponseLine line = cellsAt(static_cast<size_t>(row));
                line.questions.push_back({columnName(column), QString::fromLatin1(reason)});
                const auto after = std::find_if(lines.begin(), lines.end(), [&](const ResponseLine &other) { return other.line > row + 1; });
                lines.insert(after, std::move(line));
            }
        }
    }
    bool isAnswerAt(int at) const {
        for (auto place = m_head.places.begin(); place != m_head.places.end(); ++place)
            if (*place == at) return place.key() >= Column::Response;
        return false;
    }

    const Sheet &m_sheet;
    QMap<QString, QString> m_map;
    Head m_head;
    int m_firstLine = 0;
    bool m_later, m_hasLetters = false;
};

void add(FoundTable &to, FoundTable more) {
    to.lines.insert(to.lines.end(), std::make_move_iterator(more.lines.begin()), std::make_move_iterator(more.lines.end()));
    for (SheetColumn &column : more.columns) {
        const bool isKnown = std::any_of(to.columns.begin(), to.columns.end(), [&](const SheetColumn &one) { return one.letter == column.letter && one.heading == column.heading; });
        if (!isKnown) to.columns.push_back(std::move(column));
    }
}

bool isWholeTable(const FoundTable &table) {
    const auto has = [&](Column column) { return std::any_of(table.columns.begin(), table.columns.end(), [&](const SheetColumn &one) { return one.column == column; }); };
    return has(Column::Response) && (has(Column::Item) || has(Column::Reference));
}

Sheet csvSheet(const QByteArray &file, QChar separator) {
    Sheet sheet;
    for (const QStringList &line : readCsvWith(separator, file)) {
        sheet.rows.emplace_back();
        for (const QString &cell : line) sheet.rows.back().push_back({cell});
    }
    return sheet;
}

std::vector<Sheet> csvSheets(const QByteArray &file, QChar separator) { return {csvSheet(file, separator)}; }

// Every table of these sheets; those that lack a column only where none is whole.
std::optional<FoundTable> tablesOf(const std::vector<Sheet> &sheets, const ColumnMap &map, Asks asks) {
    std::optional<FoundTable> whole, partial;
    for (size_t at = 0; at < sheets.size(); ++at) {
        Table table(sheets[at], map, asks);
        auto found = table.read();
        if (!found) continue;
        for (ResponseLine &line : found->lines) line.sheet = static_cast<int>(at);
        std::optional<FoundTable> &to = table.isWhole() ? whole : partial;
        if (!to) to = std::move(found);
        else if (table.isWhole()) add(*to, std::move(*found));
    }
    return whole ? whole : partial;
}

// What a program wrote in an old code page has "?" for every letter that it did not know there.
void checkWords(const FoundTable &table) {
    for (const ResponseLine &line : table.lines)
        if (std::any_of(line.cells.begin(), line.cells.end(), [](const SheetCell &cell) { return areWordsLost(cell.text); }))
            ask(line.line, wholeFile, "lost its letters; save it as XLSX, or as CSV in UTF-8");
}

// A title line may hold more commas than the table has semicolons: the separator is the one under which there is a head.
FoundTable csvTable(const QByteArray &file, const ColumnMap &map, Asks asks) {
    std::optional<Error> broken;
    std::optional<FoundTable> best;
    for (const char16_t separator : {u',', u';', u'\t'}) {
        try {
            auto found = tablesOf(csvSheets(file, separator), map, asks);
            if (found && isWholeTable(*found)) return *found;
            if (found && (!best || found->columns.size() > best->columns.size())) best = std::move(found);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Damaged) throw;
            broken = error;
        }
    }
    if (best) return *best;
    if (!broken) ask(1, Column::Response, "has no column");
    const int line = broken->params().value(QStringLiteral("line")).toInt();
    const QString reason = broken->params().value(QStringLiteral("reason")).toString();
    if (reason == u"encoding") ask(line, wholeFile, "is not UTF-8; save it as XLSX, or as CSV in UTF-8");
    if (reason == u"quotes") ask(line, wholeFile, "has a quotation mark without its second");
    throw *broken;
}

FoundTable tableOf(const QByteArray &file, const ColumnMap &map, Asks asks) {
    for (auto one = map.begin(); one != map.end(); ++one)
        if (!one->isEmpty() && !columnNamed(*one)) ask(0, *one, "is no column of a response sheet");
    if (file.startsWith("\xD0\xCF\x11\xE0")) ask(0, wholeFile, "is an old workbook or one with a password; save it as XLSX without a password");
    if (!file.startsWith("PK")) {
        FoundTable table = csvTable(file, map, asks);
        checkWords(table);
        return table;
    }
    if (file.mid(30, 8) == "mimetype") ask(0, wholeFile, "is an OpenDocument file; save it as XLSX or CSV");
    auto found = tablesOf(readXlsx(file), map, asks);
    if (!found) ask(1, Column::Response, "has no column");
    return *found;
}

}  // namespace

std::vector<ResponseLine> responseLines(const QByteArray &file, const ColumnMap &map) { return tableOf(file, map, Asks::AtOnce).lines; }

FoundTable foundTable(const QByteArray &file, const ColumnMap &map) { return tableOf(file, map, Asks::Later); }

}  // namespace balai::handoff
