#include "core/store/rows.h"

#include "core/vault/database.h"

#include <QJsonArray>

namespace balai::store {

namespace {

constexpr int firstField = 6;  // id, -created, -changed, -by, -removed, -extra

QByteArray quoted(const QString &name) { return '"' + name.toUtf8() + '"'; }

QByteArray selectSql(const records::KindInfo &kind) {
    QByteArray sql = "SELECT id, \"-created\", \"-changed\", \"-by\", \"-removed\", \"-extra\"";
    for (const auto &field : kind.fields) sql += ", " + quoted(field.name);
    return sql + " FROM " + quoted(kind.name);
}

Store::Row readRow(const records::KindInfo &kind, vault::Statement &row) {
    Store::Row out{Uuid::fromBytes(row.blob(0)), row.integer(1), row.integer(2), Uuid::fromBytes(row.blob(3)),
                   row.integer(4) != 0, {}};
    if (!row.isNull(5)) out.fields = records::parseJsonValue(row.textBytes(5)).value_or(QJsonValue()).toObject();
    for (size_t i = 0; i < kind.fields.size(); ++i) {
        const int column = firstField + int(i);
        if (!row.isNull(column))
            out.fields.insert(kind.fields[i].name, records::fromColumn(kind.fields[i], row.textBytes(column)));
    }
    return out;
}

bool matches(const QJsonValue &value, const QString &wanted) {
    if (value.isString()) return value.toString() == wanted;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            if (matches(item, wanted)) return true;
        return false;
    }
    if (value.isObject()) {
        const QJsonObject parts = value.toObject();
        for (const auto &part : parts)
            if (part.isString() && part.toString() == wanted) return true;
    }
    if (value.isNull() || value.isUndefined()) return wanted.isEmpty() || wanted == u"null";
    return QString::fromUtf8(records::compactJson(value)) == wanted;
}

bool inSql(const records::KindInfo &kind, const Where &where) {
    const auto *field = kind.field(where.field);
    return field && field->isPlainText() && !where.value.isEmpty();
}

bool passes(const records::KindInfo &kind, const Store::Row &row, const std::vector<Where> &where) {
    for (const Where &w : where) {
        if (inSql(kind, w)) continue;
        const bool isId = w.field == u"id";
        if (isId ? row.id.text() != w.value : !matches(row.fields.value(w.field), w.value)) return false;
    }
    return true;
}

void bindColumn(vault::Statement &statement, int at, const records::FieldInfo &field, const QJsonValue &value) {
    const QByteArray column = records::columnOf(field, value);
    if (column.isNull()) statement.bindNull(at);
    else statement.bindText(at, column);
}

QJsonObject unknownOnly(const records::KindInfo &kind, const QJsonObject &fields) {
    QJsonObject out;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (!kind.field(it.key())) out.insert(it.key(), it.value());
    return out;
}

void bindExtra(vault::Statement &statement, int at, const QJsonObject &extra) {
    if (extra.isEmpty()) statement.bindNull(at);
    else statement.bindText(at, records::compactJson(extra));
}

}  // namespace

void Rows::each(const records::KindInfo &kind, const std::vector<Where> &where, bool withRemoved,
                const std::function<void(const Store::Row &)> &each) const {
    QByteArray sql = selectSql(kind);
    QByteArray joint = " WHERE ";
    for (const Where &w : where) {
        if (!inSql(kind, w)) continue;
        sql += joint + quoted(w.field) + "=?";
        joint = " AND ";
    }
    if (!withRemoved) sql += joint + "\"-removed\"=0";
    sql += " ORDER BY id";
    std::vector<Store::Row> found;  // collected first: no read transaction stays open while `each` works
    {
        auto rows = m_database.prepare(sql.constData());
        int at = 0;
        for (const Where &w : where)
            if (inSql(kind, w)) rows.bindText(++at, w.value.toUtf8());
        while (rows.step()) {
            Store::Row row = readRow(kind, rows);
            if (passes(kind, row, where)) found.push_back(std::move(row));
        }
    }
    for (const Store::Row &row : found) each(row);
}

std::optional<Store::Row> Rows::one(const records::KindInfo &kind, Uuid id) const {
    const QByteArray sql = selectSql(kind) + " WHERE id=?";
    auto row = m_database.prepare(sql.constData());
    row.bind(1, id.bytes());
    return row.step() ? std::optional(readRow(kind, row)) : std::nullopt;
}

bool Rows::exists(const records::KindInfo &kind, Uuid id) const {
    const QByteArray sql = "SELECT 1 FROM " + quoted(kind.name) + " WHERE id=?";
    auto row = m_database.prepare(sql.constData());
    row.bind(1, id.bytes());
    return row.step();
}

qint64 Rows::count(const records::KindInfo &kind) const {
    const QByteArray sql = "SELECT count(*) FROM " + quoted(kind.name) + " WHERE \"-removed\"=0";
    auto row = m_database.prepare(sql.constData());
    return row.step() ? row.integer(0) : 0;
}

const QByteArray &Rows::insertSql(const records::KindInfo &kind) {
    QByteArray &sql = m_insertSql[&kind];
    if (!sql.isEmpty()) return sql;
    sql = "INSERT OR REPLACE INTO " + quoted(kind.name) + "(id, \"-created\", \"-changed\", \"-by\", \"-removed\", \"-extra\"";
    QByteArray marks = "?,?,?,?,?,?";
    for (const auto &field : kind.fields) {
        sql += ", " + quoted(field.name);
        marks += ",?";
    }
    sql += ") VALUES(" + marks + ')';
    return sql;
}

void Rows::write(const records::KindInfo &kind, Uuid id, const RowHead &head, const QJsonObject &fields) {
    auto row = m_database.prepare(insertSql(kind).constData());
    row.bind(1, id.bytes()).bind(2, head.created).bind(3, head.changed).bind(4, head.by.bytes()).bind(5, qint64(head.removed));
    bindExtra(row, 6, unknownOnly(kind, fields));
    for (size_t i = 0; i < kind.fields.size(); ++i)
        bindColumn(row, firstField + 1 + int(i), kind.fields[i], fields.value(kind.fields[i].name));
    row.run();
}

void Rows::update(const records::KindInfo &kind, Uuid id, const RowHead &head, const QJsonObject &changedFields) {
    QByteArray sql = "UPDATE " + quoted(kind.name) + " SET \"-created\"=?, \"-changed\"=?, \"-by\"=?, \"-removed\"=?";
    for (auto it = changedFields.begin(); it != changedFields.end(); ++it) sql += ", " + quoted(it.key()) + "=?";
    sql += " WHERE id=?";
    auto row = m_database.prepare(sql.constData());
    row.bind(1, head.created).bind(2, head.changed).bind(3, head.by.bytes()).bind(4, qint64(head.removed));
    int at = 4;
    for (auto it = changedFields.begin(); it != changedFields.end(); ++it)
        bindColumn(row, ++at, *kind.field(it.key()), it.value());
    row.bind(++at, id.bytes());
    row.run();
}

void Rows::drop(const QString &kind, Uuid id) {
    if (records::kindNamed(kind)) {
        const QByteArray sql = "DELETE FROM " + quoted(kind) + " WHERE id=?";
        m_database.prepare(sql.constData()).bind(1, id.bytes()).run();
    } else {
        m_database.prepare("DELETE FROM other_record WHERE kind=? AND id=?").bind(1, kind).bind(2, id.bytes()).run();
    }
}

void Rows::writeOther(const QString &kind, Uuid id, const RowHead &head, const QJsonObject &fields) {
    auto row = m_database.prepare("INSERT OR REPLACE INTO other_record(kind, id, created, changed, by, removed, extra) "
                                  "VALUES(?,?,?,?,?,?,?)");
    row.bind(1, kind).bind(2, id.bytes()).bind(3, head.created).bind(4, head.changed).bind(5, head.by.bytes());
    row.bind(6, qint64(head.removed));
    bindExtra(row, 7, fields);
    row.run();
}

}  // namespace balai::store
