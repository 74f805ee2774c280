#include "core/handoff/response_table.h"

#include "core/base/error.h"
#include "core/handoff/words.h"
#include "core/text/fold.h"

#include <optional>

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
    int line = 0;
    bool isWhole() const { return places.contains(Column::Response) && (places.contains(Column::Item) || places.contains(Column::Reference)); }
};

class Table {
public:
    Table(const Sheet &sheet, const ColumnMap &map) : m_sheet(sheet) {
        for (auto one = map.begin(); one != map.end(); ++one) m_map.insert(comparable(one.key()), *one);
    }

    // Empty where there is no head.
    std::optional<std::vector<ResponseLine>> read() {
        const size_t rows = m_sheet.rows.size();
        size_t at = 0;
        while (at < rows && at < mostLinesBeforeHead && !beginsAt(at)) ++at;
        if (!m_head.isWhole()) return std::nullopt;
        m_firstLine = m_head.line;
        std::vector<ResponseLine> out;
        for (++at; at < rows; ++at) {
            if (beginsAt(at)) continue;  // the head again, as printed on every page
            if (auto line = lineAt(at)) out.push_back(std::move(*line));
        }
        checkMerges();
        return out;
    }

private:
    bool beginsAt(size_t row) {
        Head head;
        head.line = static_cast<int>(row) + 1;
        QHash<Column, int> twice;
        const Cells &cells = m_sheet.rows[row];
        for (size_t i = 0; i < cells.size(); ++i) place(head, twice, cells[i].text, static_cast<int>(i));
        if (!head.isWhole()) return false;
        if (!twice.isEmpty()) ask(head.line, twice.keyBegin().base().key(), "is the heading of two columns");
        m_head = head;
        return true;
    }

    void place(Head &head, QHash<Column, int> &twice, const QString &heading, int at) const {
        const QString given = comparable(heading), letter = letterOf(at);
        const auto mapped = m_map.constFind(given.isEmpty() ? comparable(letter) : given);
        if (mapped != m_map.constEnd() && mapped->isEmpty()) return;
        const auto column = mapped == m_map.constEnd() ? columnHeaded(heading) : columnNamed(*mapped);
        if (!column) head.others.insert(at, given.isEmpty() ? letter : heading.simplified());
        else if (head.places.contains(*column)) twice.insert(*column, at);
        else head.places.insert(*column, at);
    }

    bool isLeftOut(int at, const QString &heading) const {
        const auto mapped = m_map.constFind(heading.isEmpty() ? comparable(letterOf(at)) : heading);
        return mapped != m_map.constEnd() && mapped->isEmpty();
    }

    std::optional<ResponseLine> lineAt(size_t row) const {
        const Cells &cells = m_sheet.rows[row];
        ResponseLine line{static_cast<int>(row) + 1, {}};
        bool filled = false;
        for (auto place = m_head.places.begin(); place != m_head.places.end(); ++place) {
            if (*place >= static_cast<int>(cells.size())) continue;
            SheetCell cell = cells[static_cast<size_t>(*place)];
            cell.text = unguarded(cell.text.trimmed());
            filled |= place.key() >= Column::Response && isFilled(cell);
            line.cells.insert(place.key(), cell);
        }
        if (!filled) return std::nullopt;
        checkLine(line, cells);
        return line;
    }

    void checkLine(const ResponseLine &line, const Cells &cells) const {
        for (auto cell = line.cells.begin(); cell != line.cells.end(); ++cell) {
            if (cell.key() == Column::Title) continue;
            if (cell->origin == CellOrigin::Fault) ask(line.line, cell.key(), "holds an error of the spreadsheet");
            if (cell->origin == CellOrigin::Computed && cell->text.isEmpty()) ask(line.line, cell.key(), "holds a formula without its value");
        }
        for (size_t at = 0; at < cells.size(); ++at)
            if (isFilled(cells[at]) && isUnknown(static_cast<int>(at))) ask(line.line, nameOf(static_cast<int>(at)), "is a column that is not known; say what it is, or leave it out");
    }

    bool isUnknown(int at) const {
        if (m_head.others.contains(at)) return true;
        const Cells &head = m_sheet.rows[static_cast<size_t>(m_head.line - 1)];
        return at >= static_cast<int>(head.size()) && !isLeftOut(at, {});
    }
    QString nameOf(int at) const { return m_head.others.value(at, letterOf(at)); }

    // One answer across several lines could be meant for all of them or for one; one that begins in another column could
    // be either's.
    void checkMerges() const {
        for (const Sheet::Merge &merge : m_sheet.merges) {
            if (merge.row < m_firstLine) continue;
            for (auto place = m_head.places.begin(); place != m_head.places.end(); ++place) {
                if (place.key() < Column::Response || *place < merge.firstColumn || *place > merge.lastColumn) continue;
                if (merge.lastRow > merge.row) ask(merge.row + 1, place.key(), "is joined with other lines; take the cells apart");
                const bool begins = std::any_of(m_head.places.begin(), m_head.places.end(), [&](int at) { return at == merge.firstColumn; });
                if (!begins || !isAnswerAt(merge.firstColumn)) ask(merge.row + 1, place.key(), "is joined with another column; take the cells apart");
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
};

Sheet csvSheet(const QByteArray &file, QChar separator) {
    Sheet sheet;
    for (const QStringList &line : readCsvWith(separator, file)) {
        sheet.rows.emplace_back();
        for (const QString &cell : line) sheet.rows.back().push_back({cell});
    }
    return sheet;
}

// A title line may hold more commas than the table has semicolons: the separator is the one under which there is a head.
std::vector<ResponseLine> csvLines(const QByteArray &file, const ColumnMap &map) {
    std::optional<Error> broken;
    for (const char16_t separator : {u',', u';', u'\t'}) {
        try {
            const Sheet sheet = csvSheet(file, separator);
            if (auto lines = Table(sheet, map).read()) return *lines;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Damaged) throw;
            broken = error;
        }
    }
    if (!broken) ask(1, Column::Response, "has no column");
    const int line = broken->params().value(QStringLiteral("line")).toInt();
    const QString reason = broken->params().value(QStringLiteral("reason")).toString();
    if (reason == u"encoding") ask(line, wholeFile, "is not UTF-8; save it as XLSX, or as CSV in UTF-8");
    if (reason == u"quotes") ask(line, wholeFile, "has a quotation mark without its second");
    throw *broken;
}

std::vector<ResponseLine> xlsxLines(const QByteArray &file, const ColumnMap &map) {
    std::vector<ResponseLine> out;
    bool found = false;
    for (const Sheet &sheet : readXlsx(file)) {
        auto lines = Table(sheet, map).read();
        found |= lines.has_value();
        if (lines) out.insert(out.end(), std::make_move_iterator(lines->begin()), std::make_move_iterator(lines->end()));
    }
    if (!found) ask(1, Column::Response, "has no column");
    return out;
}

}  // namespace

std::vector<ResponseLine> responseLines(const QByteArray &file, const ColumnMap &map) {
    for (auto one = map.begin(); one != map.end(); ++one)
        if (!one->isEmpty() && !columnNamed(*one)) ask(0, *one, "is no column of a response sheet");
    if (file.startsWith("\xD0\xCF\x11\xE0")) ask(0, wholeFile, "is an old workbook or one with a password; save it as XLSX without a password");
    if (!file.startsWith("PK")) return csvLines(file, map);
    if (file.mid(30, 8) == "mimetype") ask(0, wholeFile, "is an OpenDocument file; save it as XLSX or CSV");
    return xlsxLines(file, map);
}

}  // namespace balai::handoff
