// What a person does to a whole record or cell: remove, resolve, take back, erase.
#include "core/base/error.h"
#include "core/store/writer.h"

#include <QJsonArray>

namespace balai::store {

namespace {

QString reasonWord(EraseReason reason) {
    switch (reason) {
    case EraseReason::MemberAsked: return QStringLiteral("member-asked");
    case EraseReason::Mistake: return QStringLiteral("mistake");
    case EraseReason::Retention: return QStringLiteral("retention");
    }
    return {};
}

}  // namespace

void Writer::remove(const records::KindInfo &kind, Uuid id) {
    if (kind.event) throwWrongField(QStringLiteral("id"), QStringLiteral("an event is never removed"));
    const auto row = d.rows.one(kind, id);
    if (!row || row->removed)
        throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
    if (d.guard) d.guard(WriteAct::Remove, kind, id, {});
    QJsonArray seen;
    for (const CellRow &cell : d.cells.ofRecord(id, kind.name))
        if (!cell.past && cell.operation == Operation::Set && cell.field != u"removed") seen.append(d.cells.refOf(cell).text());
    const Cell cell{kind.name, id, QStringLiteral("removed")};
    addChange(cell, records::compactJson(seen), shownHeads(cell, false));
    m_derive.emplace(kind.name, id);
}

void Writer::resolve(const Cell &cell, const QJsonValue &value) {
    std::vector<ChangeRef> all;
    for (const CellRow &row : d.cells.heads(cell.record, cell.kind, cell.field)) all.push_back(d.cells.refOf(row));
    if (all.empty()) throw Error(ErrorCode::NotFound, QStringLiteral("no such cell"), {{QStringLiteral("what"), cell.field}});
    askGuard(WriteAct::Update, cell, value);
    addChange(cell, records::compactJson(value), std::move(all));
    m_derive.emplace(cell.kind, cell.record);
}

void Writer::askGuard(WriteAct act, const Cell &cell, const QJsonValue &value) const {
    const auto *kind = records::kindNamed(cell.kind);
    if (d.guard && kind) d.guard(act, *kind, cell.record, {{fieldName(cell.field), value}});
}

bool Writer::isLetThrough(WriteAct act, const Cell &cell, const QByteArray &value) const {
    try {
        askGuard(act, cell, records::parseJsonValue(value).value_or(QJsonValue()));
    } catch (const Error &) {
        return false;
    }
    return true;
}

void Writer::restore(const Cell &cell, const QByteArray &value, const std::vector<ChangeRef> &replaced) {
    addChange(cell, value, replaced);
    m_derive.emplace(cell.kind, cell.record);
}

void Writer::erase(const records::KindInfo &kind, Uuid id, const QString &field, EraseReason reason) {
    if (!d.rows.exists(kind, id))
        throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
    const QString key = field.isEmpty() ? QStringLiteral("*") : field;
    if (!field.isEmpty() && !kind.field(fieldName(field))) throwWrongField(field, QStringLiteral("unknown field"));
    Change change;
    change.cell = {kind.name, id, key};
    change.operation = Operation::Erase;
    change.reason = reasonWord(reason);
    for (const CellRow &row : d.cells.ofRecord(id, kind.name))
        if (!row.past && row.operation == Operation::Set && covers(key, row.field)) change.replaced.push_back(d.cells.refOf(row));
    m_changes.push_back(std::move(change));
    m_derive.emplace(kind.name, id);
    m_erased = true;
    eraseAttachmentsOf(kind, id, field, reason);
    d.database.prepare("DELETE FROM draft WHERE instr(key, ?) > 0").bind(1, id.text()).run();
}

}  // namespace balai::store
