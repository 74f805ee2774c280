#include "core/store/cell_rows.h"

#include "core/base/error.h"
#include "core/vault/database.h"

#include <QDataStream>
#include <QIODevice>

namespace balai::store {

namespace {

constexpr const char *columns = "field, past, chain, seq, pos, clock, mark, op, replaced";

CellRow readRow(vault::Statement &row) {
    return {row.text(0),
            row.integer(1) != 0,
            row.integer(2),
            row.integer(3),
            int(row.integer(4)),
            Stamp::unpacked(row.integer(5)),
            quint64(row.integer(6)),
            row.integer(7) == 0 ? Operation::Set : Operation::Erase,
            unpackRefs(row.blob(8))};
}

}  // namespace

QString fieldName(const QString &key) {
    for (qsizetype i = 0; i < key.size(); ++i)
        if (key[i] == u'.' || key[i] == u'/') return key.left(i);
    return key;
}

QString fieldPart(const QString &key) { return key.mid(fieldName(key).size() + 1); }

bool covers(const QString &erased, const QString &key) {
    return erased == u"*" || erased == key || erased == fieldName(key);
}

QByteArray packRefs(const std::vector<ChangeRef> &refs) {
    QByteArray out;
    if (refs.empty()) return out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    for (const ChangeRef &ref : refs) {
        stream.writeRawData(ref.place.device.bytes().constData(), 16);
        stream << quint64(ref.place.epoch) << qint64(ref.place.sequence) << qint32(ref.position) << quint64(ref.mark);
    }
    return out;
}

std::vector<ChangeRef> unpackRefs(const QByteArray &packed) {
    std::vector<ChangeRef> out;
    QDataStream stream(packed);
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        QByteArray device(16, '\0');
        quint64 epoch = 0, mark = 0;
        qint64 sequence = 0;
        qint32 position = 0;
        stream.readRawData(device.data(), 16);
        stream >> epoch >> sequence >> position >> mark;
        out.push_back({{Uuid::fromBytes(device), epoch, sequence}, position, mark});
    }
    return out;
}

ChangeRef CellRows::refOf(const CellRow &row) const {
    const Chain *chain = m_chains.byId(row.chain);
    if (!chain) throw Error(ErrorCode::Damaged, QStringLiteral("a cell names a chain that is not there"));
    return {{chain->device, chain->epoch, row.sequence}, row.position, row.mark};
}

std::vector<CellRow> CellRows::ofRecord(Uuid record, const QString &kind) const {
    static const QByteArray sql = QByteArray("SELECT ") + columns + " FROM cell WHERE record=? AND kind=?";
    auto rows = m_database.prepare(sql.constData());
    rows.bind(1, record.bytes()).bind(2, kind);
    std::vector<CellRow> out;
    while (rows.step()) out.push_back(readRow(rows));
    return out;
}

std::vector<CellRow> CellRows::heads(Uuid record, const QString &kind, const QString &field) const {
    static const QByteArray sql =
        QByteArray("SELECT ") + columns + " FROM cell WHERE record=? AND kind=? AND field IN (?,?,'*') AND past=0";
    auto rows = m_database.prepare(sql.constData());
    rows.bind(1, record.bytes()).bind(2, kind).bind(3, field).bind(4, fieldName(field));
    std::vector<CellRow> out;
    while (rows.step()) {
        CellRow row = readRow(rows);
        if (row.field == field || row.operation == Operation::Erase) out.push_back(std::move(row));
    }
    return out;
}

std::optional<QByteArray> CellRows::value(const CellRow &row) const {
    auto found = m_database.prepare("SELECT bytes FROM change_value WHERE chain=? AND seq=? AND pos=?");
    found.bind(1, row.chain).bind(2, row.sequence).bind(3, row.position);
    return found.step() ? std::optional(found.blob(0)) : std::nullopt;
}

bool CellRows::exists(Uuid record) const {
    auto found = m_database.prepare("SELECT 1 FROM cell WHERE record=? LIMIT 1");
    found.bind(1, record.bytes());
    return found.step();
}

std::optional<QString> CellRows::kindOf(Uuid record) const {
    auto found = m_database.prepare("SELECT kind FROM cell WHERE record=? LIMIT 1");
    found.bind(1, record.bytes());
    return found.step() ? std::optional(found.text(0)) : std::nullopt;
}

void CellRows::insert(const Cell &cell, const CellRow &row) {
    m_database
        .prepare("INSERT INTO cell(record, kind, field, past, chain, seq, pos, clock, mark, op, replaced) "
                 "VALUES(?,?,?,?,?,?,?,?,?,?,?)")
        .bind(1, cell.record.bytes())
        .bind(2, cell.kind)
        .bind(3, cell.field)
        .bind(4, row.past ? 1 : 0)
        .bind(5, row.chain)
        .bind(6, row.sequence)
        .bind(7, row.position)
        .bind(8, row.stamp.packed())
        .bind(9, qint64(row.mark))
        .bind(10, row.operation == Operation::Set ? 0 : 1)
        .bind(11, packRefs(row.replaced))
        .run();
}

void CellRows::setPast(const Cell &cell, const CellRow &row, bool past) {
    m_database
        .prepare("UPDATE cell SET past=? WHERE record=? AND kind=? AND field=? AND past=? AND chain=? AND seq=? AND pos=?")
        .bind(1, past ? 1 : 0)
        .bind(2, cell.record.bytes())
        .bind(3, cell.kind)
        .bind(4, cell.field)
        .bind(5, row.past ? 1 : 0)
        .bind(6, row.chain)
        .bind(7, row.sequence)
        .bind(8, row.position)
        .run();
}

void CellRows::eraseValue(const CellRow &row) {
    m_database.prepare("DELETE FROM change_value WHERE chain=? AND seq=? AND pos=?")
        .bind(1, row.chain)
        .bind(2, row.sequence)
        .bind(3, row.position)
        .run();
}

void CellRows::insertValue(qint64 chain, qint64 sequence, int position, const Change &change) {
    m_database.prepare("INSERT OR REPLACE INTO change_value(chain, seq, pos, salt, bytes) VALUES(?,?,?,?,?)")
        .bind(1, chain)
        .bind(2, sequence)
        .bind(3, position)
        .bind(4, change.salt)
        .bind(5, change.value)
        .run();
}

void CellRows::insertChangeset(const Chain &chain, const Changeset &changeset, const QByteArray &body) {
    m_database.prepare("INSERT INTO changeset(chain, seq, clock, account, hash, body) VALUES(?,?,?,?,?,?)")
        .bind(1, chain.id)
        .bind(2, changeset.place.sequence)
        .bind(3, changeset.stamp.packed())
        .bind(4, changeset.account.bytes())
        .bind(5, changeset.hash)
        .bindText(6, body)
        .run();
}

std::optional<Changeset> CellRows::changeset(const Chain &chain, qint64 sequence) const {
    std::optional<Changeset> out;
    {
        auto row = m_database.prepare("SELECT body FROM changeset WHERE chain=? AND seq=?");
        row.bind(1, chain.id).bind(2, sequence);
        if (!row.step()) return std::nullopt;
        out = parseCanonical(row.textBytes(0));
    }
    auto values = m_database.prepare("SELECT pos, salt, bytes FROM change_value WHERE chain=? AND seq=?");
    values.bind(1, chain.id).bind(2, sequence);
    while (values.step()) {
        const auto position = size_t(values.integer(0));
        if (position >= out->changes.size()) throw Error(ErrorCode::Damaged, QStringLiteral("a value without its change"));
        out->changes[position].salt = values.blob(1);
        out->changes[position].value = values.blob(2);
    }
    return out;
}

Uuid CellRows::accountOf(qint64 chain, qint64 sequence) const {
    auto row = m_database.prepare("SELECT account FROM changeset WHERE chain=? AND seq=?");
    row.bind(1, chain).bind(2, sequence);
    return row.step() ? Uuid::fromBytes(row.blob(0)) : Uuid();
}

}  // namespace balai::store
