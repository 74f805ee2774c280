#pragma once
#include "core/store/chains.h"

namespace balai::store {

// One change as the table `cell` keeps it: the index over the log by record and field.
struct CellRow {
    QString field;
    bool past = false;  // replaced by a later change of its cell, or without effect
    qint64 chain = 0;
    qint64 sequence = 0;
    int position = 0;
    Stamp stamp;
    quint64 mark = 0;
    Operation operation = Operation::Set;
    std::vector<ChangeRef> replaced;
};

// Reads and writes the tables `changeset` and `cell`.
class CellRows {
public:
    CellRows(vault::Database &database, Chains &chains) : m_database(database), m_chains(chains) {}

    ChangeRef refOf(const CellRow &row) const;
    std::vector<CellRow> ofRecord(Uuid record, const QString &kind) const;
    // Heads of one cell, and of the erasures that cover it.
    std::vector<CellRow> heads(Uuid record, const QString &kind, const QString &field) const;
    // nullopt: erased, or never given. Of `row` only field and place are asked.
    std::optional<QByteArray> value(Uuid record, const QString &kind, const CellRow &row) const;
    bool exists(Uuid record) const;
    std::optional<QString> kindOf(Uuid record) const;

    void insertChangeset(const Chain &chain, const Changeset &changeset, const QByteArray &body);
    // One change of it, as a head, with its value where it has one.
    void insert(const Chain &chain, const Changeset &changeset, int position);
    void setValue(const Chain &chain, const Changeset &changeset, int position);
    void eraseValue(Uuid record, const QString &kind, const CellRow &row);
    void setPast(const Cell &cell, const CellRow &row, bool past);

    // Replay: all rows count as strangers until the log names them again; a row that it names keeps its value.
    void doubtAll();
    void confirm(const Chain &chain, const Changeset &changeset, int position);
    void dropDoubted();

    // The stored changeset without values.
    std::optional<Changeset> withoutValues(const Chain &chain, qint64 sequence) const;
    // The stored changeset with the values that are not erased.
    std::optional<Changeset> changeset(const Chain &chain, qint64 sequence) const;
    Uuid accountOf(qint64 chain, qint64 sequence) const;

private:
    vault::Database &m_database;
    Chains &m_chains;
};

// Field key → name of the field it belongs to ("text.km" → "text", "lead/x" → "lead").
QString fieldName(const QString &key);
// The part behind the name; empty for a whole field.
QString fieldPart(const QString &key);
// True where an erasure of `erased` ("*", "text", "text.km") covers the cell `key`.
bool covers(const QString &erased, const QString &key);

QByteArray packRefs(const std::vector<ChangeRef> &refs);
std::vector<ChangeRef> unpackRefs(const QByteArray &packed);

}  // namespace balai::store
