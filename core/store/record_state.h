#pragma once
#include "core/records/kind_info.h"
#include "core/store/cell_rows.h"

#include <functional>
#include <map>

namespace balai::store {

struct Head {
    CellRow row;
    ChangeRef ref;
    QJsonValue value;
};

// Live heads of one cell by (clock, device), the one in force last. Heads with equal values count as one.
struct CellState {
    std::vector<Head> heads;
    bool conflict = false;
    const Head &winner() const { return heads.back(); }
};

// Everything that follows from the changes of one record; a pure function of the set of changes.
struct RecordState {
    bool exists = false;
    bool erasedWhole = false;
    bool removed = false;
    bool removalContested = false;  // somebody changed it without knowing of the removal
    Stamp created, changed;
    CellRow last;  // the change that `changed` and `by` come from
    std::map<QString, CellState> cells;
    std::vector<CellRow> toErase;                        // their values must go
    std::vector<std::pair<CellRow, bool>> pastChanges;   // rows whose `past` is not what it should be
};

struct StateInput {
    const records::KindInfo *kind = nullptr;  // null: a kind of a newer version
    std::vector<CellRow> rows;
    std::function<ChangeRef(const CellRow &)> refOf;
    std::function<std::optional<QByteArray>(const CellRow &)> value;
    std::function<bool(const CellRow &)> effective;  // false: after its device was revoked
};

RecordState stateOf(const StateInput &input);

// True where several heads are no conflict: elements of sets (present wins).
bool presentWins(const QString &key);

// Cells in conflict, "removed" where the removal is contested; in byte order.
QStringList conflictsOf(const RecordState &state);

// The field values of a record as JSON (unknown fields included under their own names).
QJsonObject fieldsOf(const records::KindInfo *kind, const RecordState &state);

// Replaces one part of a field's JSON by a cell's new value: what fieldsOf() would give after that one write.
QJsonValue withPart(const records::FieldInfo &field, const QJsonValue &whole, const QString &key, const QJsonValue &value);

}  // namespace balai::store
