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

// Binds what names one change: parameters `after`+1 to `after`+placeColumns.
constexpr int placeColumns = 6;
void bindPlace(vault::Statement &row, int after, const Cell &cell, qint64 chain, qint64 sequence, int position) {
    row.bind(after + 1, cell.record.bytes()).bind(after + 2, cell.kind).bind(after + 3, cell.field);
    row.bind(after + 4, chain).bind(after + 5, sequence).bind(after + 6, position);
}

// Clock, mark, operation and what it replaced: all that the log says of a change but its value.
void bindMeaning(vault::Statement &row, int after, const Changeset &changeset, const Change &change) {
    row.bind(after + 1, changeset.stamp.packed()).bind(after + 2, qint64(markOf(changeset.hash)));
    row.bind(after + 3, change.operation == Operation::Set ? 0 : 1).bind(after + 4, packRefs(change.replaced));
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

std::optional<QByteArray> CellRows::value(Uuid record, const QString &kind, const CellRow &row) const {
    auto found = m_database.prepare(
        "SELECT bytes FROM cell WHERE record=? AND kind=? AND field=? AND past IN (0,1) AND chain=? AND seq=? AND pos=? "
        "AND bytes IS NOT NULL");
    bindPlace(found, 0, {kind, record, row.field}, row.chain, row.sequence, row.position);
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

void CellRows::insertChangeset(const Chain &chain, const Changeset &changeset, const QByteArray &body) {
    const qint64 key = logKey(chain.id, changeset.place.sequence);
    if (key == 0) throw Error(ErrorCode::Damaged, QStringLiteral("a changeset's number is out of range"));
    m_database.prepare("INSERT INTO changeset(id, clock, account, hash, body) VALUES(?,?,?,?,?)")
        .bind(1, key)
        .bind(2, changeset.stamp.packed())
        .bind(3, changeset.account.bytes())
        .bind(4, changeset.hash)
        .bindText(5, body)
        .run();
}

void CellRows::insert(const Chain &chain, const Changeset &changeset, int position) {
    const Change &change = changeset.changes[size_t(position)];
    auto row = m_database.prepare("INSERT INTO cell(record, kind, field, past, chain, seq, pos, clock, mark, op, replaced, salt, bytes) "
                                  "VALUES(?1,?2,?3,0,?4,?5,?6,?7,?8,?9,?10,?11,?12)");
    bindPlace(row, 0, change.cell, chain.id, changeset.place.sequence, position);
    bindMeaning(row, placeColumns, changeset, change);
    if (change.hasValue()) row.bind(11, change.salt).bind(12, change.value);
    row.run();
}

void CellRows::setValue(const Chain &chain, const Changeset &changeset, int position) {
    const Change &change = changeset.changes[size_t(position)];
    auto row = m_database.prepare("UPDATE cell SET salt=?, bytes=? WHERE record=? AND kind=? AND field=? AND past IN (0,1) "
                                  "AND chain=? AND seq=? AND pos=?");
    row.bind(1, change.salt).bind(2, change.value);
    bindPlace(row, 2, change.cell, chain.id, changeset.place.sequence, position);
    row.run();
}

void CellRows::eraseValue(Uuid record, const QString &kind, const CellRow &row) {
    auto values = m_database.prepare("UPDATE cell SET salt=NULL, bytes=NULL WHERE record=? AND kind=? AND field=? AND past IN (0,1) "
                                     "AND chain=? AND seq=? AND pos=? AND salt IS NOT NULL");
    bindPlace(values, 0, {kind, record, row.field}, row.chain, row.sequence, row.position);
    values.run();
}

void CellRows::setPast(const Cell &cell, const CellRow &row, bool past) {
    auto rows = m_database.prepare(
        "UPDATE cell SET past=? WHERE record=? AND kind=? AND field=? AND chain=? AND seq=? AND pos=? AND past=?");
    rows.bind(1, past ? 1 : 0).bind(2 + placeColumns, row.past ? 1 : 0);
    bindPlace(rows, 1, cell, row.chain, row.sequence, row.position);
    rows.run();
}

void CellRows::doubtAll() { m_database.execute("UPDATE cell SET past=past+2"); }

void CellRows::confirm(const Chain &chain, const Changeset &changeset, int position) {
    const Change &change = changeset.changes[size_t(position)];
    auto row = m_database.prepare("UPDATE cell SET past=0, clock=?7, mark=?8, op=?9, replaced=?10 "
                                  "WHERE record=?1 AND kind=?2 AND field=?3 AND past IN (2,3) AND chain=?4 AND seq=?5 AND pos=?6");
    bindPlace(row, 0, change.cell, chain.id, changeset.place.sequence, position);
    bindMeaning(row, placeColumns, changeset, change);
    row.run();
    if (m_database.changes() == 0) insert(chain, changeset, position);
}

void CellRows::dropDoubted() { m_database.execute("DELETE FROM cell WHERE past>1"); }

std::optional<Changeset> CellRows::withoutValues(const Chain &chain, qint64 sequence) const {
    auto row = m_database.prepare("SELECT body FROM changeset WHERE id=?");
    row.bind(1, logKey(chain.id, sequence));
    return row.step() ? std::optional(parseCanonical(row.textBytes(0))) : std::nullopt;
}

std::optional<Changeset> CellRows::changeset(const Chain &chain, qint64 sequence) const {
    std::optional<Changeset> out = withoutValues(chain, sequence);
    for (int i = 0; out && i < int(out->changes.size()); ++i) {
        Change &change = out->changes[size_t(i)];
        auto found = m_database.prepare("SELECT salt, bytes FROM cell WHERE record=? AND kind=? AND field=? AND past IN (0,1) "
                                        "AND chain=? AND seq=? AND pos=? AND salt IS NOT NULL");
        bindPlace(found, 0, change.cell, chain.id, sequence, i);
        if (!found.step()) continue;
        change.salt = found.blob(0);
        change.value = found.blob(1);
    }
    return out;
}

Uuid CellRows::accountOf(qint64 chain, qint64 sequence) const {
    auto row = m_database.prepare("SELECT account FROM changeset WHERE id=?");
    row.bind(1, logKey(chain, sequence));
    return row.step() ? Uuid::fromBytes(row.blob(0)) : Uuid();
}

}  // namespace balai::store
