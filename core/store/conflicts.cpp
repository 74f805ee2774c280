// Conflicts, history and undo: what the log knows besides the present state.
#include "core/base/error.h"
#include "core/store/store_private.h"
#include "core/store/writer.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace balai::store {

namespace {

bool byStamp(const ConflictValue &a, const ConflictValue &b) {
    return std::pair(a.stamp, a.change) < std::pair(b.stamp, b.change);
}

// Kinds whose `reference` people read and quote.
constexpr const char *referenceKinds[] = {"recommendation", "handoff"};

std::vector<std::pair<QString, std::vector<Uuid>>> sameReferences(vault::Database &database, const QString &kind) {
    std::map<QString, std::vector<Uuid>> groups;
    const QByteArray table = '"' + kind.toUtf8() + '"';
    const QByteArray sql = "SELECT reference, id FROM " + table + " WHERE \"-removed\"=0 AND reference IN (SELECT reference FROM " +
                           table + " WHERE \"-removed\"=0 AND reference IS NOT NULL GROUP BY reference HAVING count(*)>1)";
    auto rows = database.prepare(sql.constData());
    while (rows.step()) groups[rows.text(0)].push_back(Uuid::fromBytes(rows.blob(1)));
    return {groups.begin(), groups.end()};
}

}  // namespace

std::optional<LogPosition> Store::createdAt(Uuid record) const {
    auto row = d->database.prepare("SELECT chain, seq, pos, clock, mark FROM cell WHERE record=? AND op=0 ORDER BY clock, chain, seq, pos LIMIT 1");
    row.bind(1, record.bytes());
    if (!row.step()) return std::nullopt;
    CellRow first;
    first.chain = row.integer(0);
    first.sequence = row.integer(1);
    first.position = int(row.integer(2));
    first.stamp = Stamp::unpacked(row.integer(3));
    first.mark = quint64(row.integer(4));
    return LogPosition{first.stamp, d->cells.refOf(first)};
}

std::vector<LogPosition> Store::createdAt(const std::vector<Uuid> &records) const {
    std::vector<LogPosition> out;
    for (const Uuid &record : records) out.push_back(createdAt(record).value_or(LogPosition{}));
    return out;
}

std::optional<Uuid> Store::createdBy(Uuid record) const {
    auto row = d->database.prepare("SELECT chain, seq FROM cell WHERE record=? AND op=0 ORDER BY clock, chain, seq, pos LIMIT 1");
    row.bind(1, record.bytes());
    if (!row.step()) return std::nullopt;
    return d->cells.accountOf(row.integer(0), row.integer(1));
}

std::vector<HistoryEntry> Store::history(const records::KindInfo &kind, Uuid id) const {
    std::vector<HistoryEntry> out;
    std::map<std::pair<qint64, qint64>, std::optional<Changeset>> bodies;  // many cells of a record come in one changeset
    for (const CellRow &row : d->cells.ofRecord(id, kind.name)) {
        HistoryEntry entry;
        entry.change = d->cells.refOf(row);
        entry.stamp = row.stamp;
        entry.field = row.field;
        entry.operation = row.operation;
        const auto [known, isNew] = bodies.try_emplace({row.chain, row.sequence});
        if (isNew) known->second = d->cells.withoutValues(*d->chains.byId(row.chain), row.sequence);
        const std::optional<Changeset> &changeset = known->second;
        if (!changeset) continue;
        entry.account = changeset->account;
        entry.label = changeset->label;
        const Change &change = changeset->changes[size_t(row.position)];
        entry.reason = change.reason;
        const auto *field = kind.field(fieldName(row.field));
        // Which items a sealed field holds is itself sealed.
        if (field && field->sealed && !d->sealer) entry.field = field->name;
        if (const auto bytes = d->cells.value(id, kind.name, row)) {
            const QJsonValue stored = records::parseJsonValue(*bytes).value_or(QJsonValue());
            const bool closed = field && field->sealed;
            entry.value = closed ? QJsonValue(QJsonObject{{QStringLiteral("sealed"), true}}) : stored;
        }
        out.push_back(std::move(entry));
    }
    std::sort(out.begin(), out.end(), [](const HistoryEntry &a, const HistoryEntry &b) {
        return std::pair(a.stamp, a.change) < std::pair(b.stamp, b.change);
    });
    return out;
}

std::vector<QJsonValue> Store::everValues(const records::KindInfo &kind, Uuid id, const QString &field) const {
    std::vector<QJsonValue> out;
    for (const CellRow &row : d->cells.ofRecord(id, kind.name)) {
        if (fieldName(row.field) != field || row.operation == Operation::Erase) continue;
        const QString part = fieldPart(row.field);
        const auto bytes = d->cells.value(id, kind.name, row);
        if (!bytes) continue;
        const QJsonValue value = presentWins(row.field) ? QJsonValue(part) : records::parseJsonValue(*bytes).value_or(QJsonValue());
        if (!value.isNull() && std::find(out.begin(), out.end(), value) == out.end()) out.push_back(value);
    }
    return out;
}

bool Store::hasConflict(Uuid record, const QStringList &fields) const {
    auto rows = d->database.prepare("SELECT field FROM conflict WHERE record=?");
    rows.bind(1, record.bytes());
    while (rows.step())
        if (fields.isEmpty() || fields.contains(fieldName(rows.text(0)))) return true;
    return false;
}

namespace {

// The open heads of one cell; of a contested removal, also the edits that did not know of it.
Conflict fieldConflict(Store::Private &d, const Cell &cell) {
    Conflict out{ConflictWhat::Field, cell, {}};
    const RecordState state = stateOf(d.inputFor(cell.kind, cell.record));
    const auto add = [&](const Head &head, const QJsonValue &value) {
        out.values.push_back({head.ref, value, head.row.stamp, d.cells.accountOf(head.row.chain, head.row.sequence)});
    };
    const auto found = state.cells.find(cell.field);
    if (found == state.cells.end()) return out;
    const bool removal = cell.field == u"removed";
    for (const Head &head : found->second.heads) add(head, removal ? QJsonValue(head.value.isArray()) : head.value);
    if (removal) {
        std::optional<Head> latest;
        for (const auto &[key, other] : state.cells)
            for (const Head &head : other.heads)
                if (key != cell.field && (!latest || std::pair(latest->row.stamp, latest->ref) < std::pair(head.row.stamp, head.ref))) latest = head;
        if (latest) add(*latest, false);
    }
    std::sort(out.values.begin(), out.values.end(), byStamp);
    return out;
}

}  // namespace

std::vector<Conflict> Store::conflicts() const {
    d->refresh();
    std::vector<Cell> cells;
    {
        auto rows = d->database.prepare("SELECT record, kind, field FROM conflict");
        while (rows.step()) cells.push_back({rows.text(1), Uuid::fromBytes(rows.blob(0)), rows.text(2)});
    }
    std::vector<Conflict> out;
    for (const Cell &cell : cells) out.push_back(fieldConflict(*d, cell));
    for (const char *kind : referenceKinds)
        for (const auto &[reference, ids] : sameReferences(d->database, QString::fromLatin1(kind))) {
            std::vector<ConflictValue> values;
            for (const Uuid &id : ids) {
                const auto at = createdAt(id).value_or(LogPosition{});
                values.push_back({at.change, QJsonObject{{QStringLiteral("record"), id.text()}, {QStringLiteral("reference"), reference}}, at.stamp, createdBy(id).value_or(Uuid())});
            }
            std::sort(values.begin(), values.end(), byStamp);
            const Uuid later = Uuid::parse(values.back().value.toObject().value(QLatin1String("record")).toString()).value_or(Uuid());
            out.push_back({ConflictWhat::Duplicate, {QString::fromLatin1(kind), later, QStringLiteral("reference")}, values});
        }
    for (const Chain &chain : d->chains.all()) {
        if (chain.fork == 0) continue;
        Conflict fork{ConflictWhat::Fork, {QStringLiteral("device"), chain.device, QStringLiteral("epoch.%1").arg(chain.epoch, 16, 16, QLatin1Char('0'))}, {}};
        for (const Chain *run : d->chains.of(chain.device, chain.epoch))
            fork.values.push_back({{{run->device, run->epoch, run->last}, 0, markOf(run->lastHash)}, QJsonValue(run->last), run->lastStamp, {}});
        std::sort(fork.values.begin(), fork.values.end(), byStamp);
        if (chain.fork == 1) out.push_back(fork);
    }
    std::sort(out.begin(), out.end(), [](const Conflict &a, const Conflict &b) { return a.id() < b.id(); });
    return out;
}

std::vector<Place> Store::recentPlaces(int count) const {
    std::vector<Place> out;
    for (const Chain *own : d->chains.of(d->author.device, d->author.epoch))
        for (qint64 sequence = own->last; sequence > 0 && int(out.size()) < count; --sequence)
            out.push_back({own->device, own->epoch, sequence});
    return out;
}

UndoResult Store::undo(const Place &place) {
    UndoResult result;
    const auto own = d->chains.of(place.device, place.epoch);
    const auto changeset = own.empty() ? std::nullopt : d->cells.changeset(*own.front(), place.sequence);
    if (!changeset) return result;
    for (const Change &change : changeset->changes) {
        const auto *kind = records::kindNamed(change.cell.kind);
        if (change.operation == Operation::Erase || !kind || kind->event) return result;
    }
    write(QStringLiteral("undo ") + changeset->label, [&](Write &w) {
        auto &writer = static_cast<Writer &>(w);
        std::set<Uuid> taken;
        for (size_t i = 0; i < changeset->changes.size(); ++i) {
            const Change &change = changeset->changes[i];
            const ChangeRef ref{place, int(i), markOf(changeset->hash)};
            const auto created = createdAt(change.cell.record);
            const bool made = created && created->change.place == place;
            if (made && !writer.isLetThrough(WriteAct::Remove, change.cell, {})) {
                result.skipped.push_back(change.cell);
                continue;
            }
            if (made) {
                if (taken.insert(change.cell.record).second) {
                    writer.remove(*records::kindNamed(change.cell.kind), change.cell.record);
                    result.restored.push_back(change.cell);
                }
                continue;
            }
            std::optional<QByteArray> former = "null";
            for (const ChangeRef &old : change.replaced) {
                const Chain *chain = d->chains.holding(old.place, old.mark);
                CellRow row;
                row.field = change.cell.field;
                row.chain = chain ? chain->id : 0;
                row.sequence = old.place.sequence;
                row.position = old.position;
                former = d->cells.value(change.cell.record, change.cell.kind, row);
            }
            bool head = false;
            for (const CellRow &row : d->cells.heads(change.cell.record, change.cell.kind, change.cell.field))
                head = head || d->cells.refOf(row) == ref;
            if (!head || !former || !writer.isLetThrough(WriteAct::Update, change.cell, *former)) {
                result.skipped.push_back(change.cell);
                continue;
            }
            writer.restore(change.cell, *former, {ref});
            result.restored.push_back(change.cell);
        }
    });
    result.possible = !result.restored.empty();
    return result;
}

}  // namespace balai::store
