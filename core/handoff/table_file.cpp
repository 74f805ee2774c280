#include "core/handoff/table_file.h"

#include "core/handoff/sheet.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace balai::handoff {

using records::KindInfo;

namespace {

QString compact(const QJsonValue &value) { return QString::fromUtf8(records::compactJson(value)); }

bool isListOfPlainTexts(const QJsonArray &list) {
    return std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isString() && !one.toString().contains(u';'); });
}

QString cellText(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
    case QJsonValue::Object: return compact(value);
    case QJsonValue::Array: break;
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    }
    const QJsonArray list = value.toArray();
    if (!isListOfPlainTexts(list)) return compact(value);
    QStringList texts;
    for (const QJsonValue one : list) texts.append(one.toString());
    return texts.join(QStringLiteral("; "));
}

QMap<QString, QString> cellsOf(const QJsonObject &row) {
    QMap<QString, QString> out;
    for (auto field = row.begin(); field != row.end(); ++field) {
        if (!field->isObject()) {
            out.insert(field.key(), cellText(*field));
            continue;
        }
        const QJsonObject parts = field->toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part) out.insert(QString(field.key() + u'.' + part.key()), cellText(*part));
    }
    return out;
}

// Every column that some row fills, in the order of the kind's fields, `id` first; of no rows, the fields.
QStringList columnsOf(const KindInfo &kind, const std::vector<QMap<QString, QString>> &rows) {
    QMap<std::pair<int, QString>, QString> ordered;
    const auto add = [&](const QString &column) {
        const QString field = column.section(u'.', 0, 0);
        const int at = field == u"id" ? -1 : kind.indexOf(field) < 0 ? int(kind.fields.size()) : kind.indexOf(field);
        ordered.insert({at, column}, column);
    };
    for (const auto &row : rows)
        for (auto cell = row.begin(); cell != row.end(); ++cell)
            if (!cell->isEmpty()) add(cell.key());
    if (rows.empty())
        for (const auto &field : kind.fields) add(field.name);
    return ordered.values();
}

QByteArray jsonFile(const std::vector<QJsonObject> &rows) {
    QByteArray out = "[";
    for (const QJsonObject &row : rows) out += (out.size() > 1 ? ",\n" : "\n") + QJsonDocument(row).toJson(QJsonDocument::Compact);
    return out + "\n]\n";
}

QByteArray workbook(const KindInfo &kind, const std::vector<QStringList> &lines, QDate day) {
    Sheet sheet;
    sheet.name = kind.name;
    sheet.widths.assign(size_t(lines.front().size()), 24);
    for (const QStringList &line : lines) {
        sheet.rows.emplace_back();
        const CellLook look = sheet.rows.size() == 1 ? CellLook::Heading : CellLook::Open;
        for (const QString &cell : line) sheet.rows.back().push_back({cell, {}, look});
    }
    return xlsxOf({sheet}, day);
}

}  // namespace

std::optional<TableForm> tableFormOf(const QString &path) {
    const QString name = path.endsWith(QLatin1String(".age"), Qt::CaseInsensitive) ? path.chopped(4) : path;
    if (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return TableForm::Csv;
    if (name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) return TableForm::Xlsx;
    if (name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) return TableForm::Json;
    return std::nullopt;
}

QByteArray tableFile(const KindInfo &kind, const std::vector<QJsonObject> &rows, TableForm form, QDate day) {
    if (form == TableForm::Json) return jsonFile(rows);
    std::vector<QMap<QString, QString>> cells;
    for (const QJsonObject &row : rows) cells.push_back(cellsOf(row));
    const QStringList columns = columnsOf(kind, cells);
    std::vector<QStringList> lines{columns};
    for (const auto &row : cells) {
        lines.emplace_back();
        for (const QString &column : columns) lines.back().append(row.value(column));
    }
    return form == TableForm::Csv ? csvOf(lines) : workbook(kind, lines, day);
}

}  // namespace balai::handoff
