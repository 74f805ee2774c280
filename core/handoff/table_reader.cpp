// A stranger's table as records.
#include "core/base/error.h"
#include "core/handoff/sheet.h"
#include "core/handoff/table_file.h"
#include "core/handoff/table_value.h"

#include <QSet>

namespace balai::handoff {

using records::FieldInfo;
using records::KindInfo;

namespace {

using Cells = std::vector<SheetCell>;

[[noreturn]] void wrong(int line, const QString &column, const QString &reason) {
    QVariantMap params{{QStringLiteral("line"), line}, {QStringLiteral("reason"), reason}};
    if (!column.isEmpty()) params.insert(QStringLiteral("column"), column);
    throw Error(ErrorCode::InvalidInput, QStringLiteral("table: ") + reason, params);
}
[[noreturn]] void wrong(int line, const QString &column, const char *reason) { wrong(line, column, QString::fromLatin1(reason)); }

bool isFilled(const SheetCell &cell) { return !cell.text.trimmed().isEmpty() || cell.origin != CellOrigin::Given; }
bool isFilled(const Cells &row) { return std::any_of(row.begin(), row.end(), [](const SheetCell &cell) { return isFilled(cell); }); }

[[noreturn]] void refuseTable(const Error &error) {
    const QString reason = error.params().value(QStringLiteral("reason")).toString();
    const int line = error.params().value(QStringLiteral("line")).toInt();
    if (reason == u"encoding") wrong(line, {}, "not UTF-8");
    if (reason == u"quotes") wrong(line, {}, "a quotation mark without its second");
    if (reason == u"size")
        throw Error(ErrorCode::InvalidInput, QStringLiteral("the table is too large"),
                    {{QStringLiteral("reason"), QStringLiteral("over %1 lines, %2 columns or 32 MiB").arg(mostTableRows).arg(mostTableColumns)}});
    throw error;
}

// In a CSV only its first sign tells a formula.
SheetCell csvCell(const QString &text) {
    SheetCell cell{unguarded(text)};
    if (text.trimmed().startsWith(u'=')) cell.origin = CellOrigin::Computed;
    return cell;
}

std::vector<Sheet> sheetsIn(const QByteArray &file, TableForm form) {
    if (form == TableForm::Xlsx) return readXlsx(file);
    Sheet sheet;
    for (const QStringList &line : readCsv(file)) {
        sheet.rows.emplace_back();
        for (const QString &cell : line) sheet.rows.back().push_back(csvCell(cell));
    }
    return {sheet};
}

class Reading {
public:
    Reading(const KindInfo &kind, const TableMap &map, const QString &language) : m_kind(kind), m_map(map), m_language(language) {}

    std::vector<TableLine> run(const std::vector<Sheet> &sheets) {
        const Sheet &sheet = chosen(sheets);
        const size_t head = headOf(sheet);
        findColumns(sheet.rows[head], int(head) + 1);
        if (!sheet.merges.empty()) wrong(sheet.merges.front().row + 1, headingAt(sheet.merges.front().firstColumn), "joined cells; take them apart");
        std::vector<TableLine> out;
        for (size_t at = head + 1; at < sheet.rows.size(); ++at)
            if (isFilled(sheet.rows[at])) out.push_back({int(at) + 1, recordOf(sheet.rows[at], int(at) + 1)});
        return out;
    }

private:
    static size_t headOf(const Sheet &sheet) {
        for (size_t at = 0; at < sheet.rows.size(); ++at)
            if (isFilled(sheet.rows[at])) return at;
        return sheet.rows.size();
    }
    bool hasHeadings(const Sheet &sheet) const {
        const size_t head = headOf(sheet);
        return head < sheet.rows.size() && std::any_of(sheet.rows[head].begin(), sheet.rows[head].end(),
                                                       [&](const SheetCell &cell) { return m_map.contains(cell.text.trimmed()); });
    }
    // The one with columns of the map.
    const Sheet &chosen(const std::vector<Sheet> &sheets) const {
        const Sheet *found = nullptr;
        for (const Sheet &sheet : sheets) {
            if (!hasHeadings(sheet)) continue;
            if (found) wrong(1, m_map.firstKey(), "is in two sheets");
            found = &sheet;
        }
        if (!found) wrong(1, m_map.firstKey(), "there is no such column");
        return *found;
    }

    void findColumns(const Cells &row, int line) {
        for (size_t at = 0; at < row.size(); ++at) {
            const QString heading = row[at].text.trimmed();
            m_headings.append(heading);
            if (!m_map.contains(heading)) continue;
            if (m_columns.contains(heading)) wrong(line, heading, "the column is there twice");
            if (row[at].origin != CellOrigin::Given) wrong(line, heading, "a formula; put its value there");
            m_columns.insert(heading, at);
        }
        for (auto it = m_map.begin(); it != m_map.end(); ++it)
            if (!m_columns.contains(it.key())) wrong(line, it.key(), "there is no such column");
    }
    QString headingAt(int column) const {
        const QString heading = m_headings.value(column);
        return heading.isEmpty() ? QString::number(column + 1) : heading;
    }

    QJsonObject recordOf(const Cells &row, int line) const {
        for (size_t at = size_t(m_headings.size()); at < row.size(); ++at)
            if (isFilled(row[at])) wrong(line, QString::number(at + 1), "a cell below no heading");
        QJsonObject record;
        for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
            if (*it >= row.size() || !isFilled(row[*it])) continue;
            const QString target = m_map.value(it.key()), name = target.section(u'.', 0, 0), part = target.section(u'.', 1);
            SheetCell cell = row[*it];
            cell.text = cell.text.trimmed();
            const CellValue read = valueOf(*m_kind.field(name), part, cell, m_language);
            if (!read.reason.isEmpty()) wrong(line, it.key(), read.reason);
            if (part.isEmpty()) {
                record.insert(name, read.value);
                continue;
            }
            QJsonObject whole = record.value(name).toObject();
            whole.insert(part, read.value);
            record.insert(name, whole);
        }
        return checked(record, line);
    }

    QJsonObject checked(const QJsonObject &record, int line) const {
        for (const FieldInfo &field : m_kind.fields)
            if (field.required && !record.contains(field.name)) wrong(line, columnOf(field.name), "is missing");
        if (const auto bad = records::firstWrong(m_kind, record)) wrong(line, columnOf(bad->field), bad->reason);
        return record;
    }
    QString columnOf(const QString &field) const {
        for (auto it = m_map.begin(); it != m_map.end(); ++it)
            if (it->section(u'.', 0, 0) == field) return it.key();
        return field;
    }

    const KindInfo &m_kind;
    const TableMap &m_map;
    QString m_language;
    QStringList m_headings;
    QMap<QString, size_t> m_columns;
};

}  // namespace

std::vector<TableLine> readTable(const KindInfo &kind, const QByteArray &file, TableForm form, const TableMap &map, const QString &language) {
    try {
        return Reading(kind, map, language).run(sheetsIn(file, form));
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Damaged) refuseTable(error);
        throw;
    }
}

}  // namespace balai::handoff
