// Rebuilding everything derived from the log, and proving that it is what the log says.
#include "core/base/error.h"
#include "core/store/store_private.h"
#include "core/store/tables.h"

#include <QCryptographicHash>
#include <algorithm>
#include <set>

namespace balai::store {

namespace {

using RecordKey = std::pair<QString, Uuid>;

std::set<RecordKey> allRecords(vault::Database &database) {
    std::set<RecordKey> out;
    auto rows = database.prepare("SELECT DISTINCT kind, record FROM cell");
    while (rows.step()) out.emplace(rows.text(0), Uuid::fromBytes(rows.blob(1)));
    return out;
}

void confirmChanges(Store::Private &d, const Chain &chain, Progress &progress) {
    auto rows = d.database.prepare("SELECT id FROM changeset WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(1, logKey(chain.id, 1)).bind(2, lastLogKey(chain.id));
    while (rows.step()) {
        const qint64 sequence = sequenceOf(rows.integer(0));
        stepOrCancel(progress, sequence, chain.last);
        const auto changeset = d.cells.withoutValues(chain, sequence);
        for (int i = 0; changeset && i < int(changeset->changes.size()); ++i) d.cells.confirm(chain, *changeset, i);
    }
}

// Bytes of attachments that the log does not know.
void dropStrangersBytes(Store::Private &d) {
    for (const Uuid &record : d.attached.records())
        if (!d.cells.exists(record)) d.attached.dropAllBut(record, {});
    d.attached.dropPartsOfNothing();
}

QByteArray rowBytes(vault::Statement &row, int columns) {
    QByteArray out;
    for (int i = 0; i < columns; ++i) {
        if (row.isNull(i)) {
            out += "~|";
            continue;
        }
        const QByteArray bytes = row.blob(i);
        out += QByteArray::number(bytes.size()) + ':' + bytes + '|';
    }
    return out;
}

void addTable(QCryptographicHash &hash, vault::Database &database, const QByteArray &table, const QByteArray &order, int columns) {
    hash.addData(table);
    const QByteArray sql = "SELECT * FROM \"" + table + "\" ORDER BY " + order;
    auto rows = database.prepare(sql.constData());
    while (rows.step()) hash.addData(rowBytes(rows, columns));
}

class Checker {
public:
    Checker(Store::Private &store, Progress &progress) : d(store), m_progress(progress) {}

    std::vector<Finding> run(bool deep) {
        checkChains(deep);
        if (deep) {
            checkRecords();
            checkAttached();
            checkPages();
        }
        return std::move(m_findings);
    }

private:
    void add(const char *what, const QString &where, const char *fix = "") {
        m_findings.push_back({QString::fromLatin1(what), where, QString::fromLatin1(fix)});
    }

    void checkChains(bool deep) {
        for (const Chain &chain : d.chains.all()) {
            if (chain.fork > 0) continue;
            checkChain(chain, deep);
        }
    }

    void checkChain(const Chain &chain, bool deep) {
        QByteArray previous = noHash();
        for (qint64 sequence = 1; sequence <= chain.last; ++sequence) {
            stepOrCancel(m_progress, sequence, chain.last);
            const QString where = QStringLiteral("%1.%2").arg(chain.device.text()).arg(sequence);
            try {
                const auto changeset = d.cells.changeset(chain, sequence);
                if (!changeset) return add("hashChain", where, "restoreBackup");
                const auto stored = d.chains.hashAt(chain, sequence);
                if (changeset->previous != previous || changeset->hash != stored) add("hashChain", where, "restoreBackup");
                if (deep) checkValues(*changeset, where);
                if (changeset->stamp.ms > d.clock.nowMs() + dayMs) add("clockAhead", where);
                previous = changeset->hash;
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Damaged) throw;
                return add("hashChain", where, "restoreBackup");
            }
        }
    }

    void checkValues(const Changeset &changeset, const QString &where) {
        for (const Change &change : changeset.changes)
            if (change.hasValue() && commitmentOf(change.salt, change.value) != change.commitment) add("commitment", where, "restoreBackup");
    }

    void checkRecords() {
        const auto records = allRecords(d.database);
        qint64 done = 0;
        for (const auto &[kind, record] : records) {
            stepOrCancel(m_progress, ++done, qint64(records.size()));
            checkRecord(kind, record);
        }
        for (const auto *kind : records::allKinds())
            d.rows.each(*kind, {}, true, [&](const Store::Row &row) {
                if (!records.contains({kind->name, row.id})) add("tableDiffers", kind->name + u':' + row.id.text(), "replay");
                checkReferences(*kind, row);
            });
    }

    void checkRecord(const QString &kind, Uuid record) {
        const StateInput input = d.inputFor(kind, record);
        const RecordState state = stateOf(input);
        const QString where = kind + u':' + record.text();
        if (!state.pastChanges.empty() || listedConflicts(record) != conflictsOf(state)) add("tableDiffers", where, "replay");
        for (const CellRow &row : state.toErase)
            if (input.value(row)) add("erasePending", where, "replay");
        for (const CellRow &row : input.rows) checkPresent(input, row, state, where);
        if (!input.kind) return;
        const auto stored = d.rows.one(*input.kind, record);
        if (stored.has_value() != state.exists) return add("tableDiffers", where, "replay");
        if (!stored) return;
        const Store::Row expected{record, state.created.ms, state.changed.ms,
                                  d.cells.accountOf(state.last.chain, state.last.sequence), state.removed, fieldsOf(input.kind, state)};
        if (stored->created != expected.created || stored->changed != expected.changed || stored->by != expected.by ||
            stored->removed != expected.removed || !sameFields(*input.kind, stored->fields, expected.fields))
            add("tableDiffers", where, "replay");
    }

    QStringList listedConflicts(Uuid record) {
        QStringList out;
        auto rows = d.database.prepare("SELECT field FROM conflict WHERE record=? ORDER BY field");
        rows.bind(1, record.bytes());
        while (rows.step()) out.append(rows.text(0));
        return out;
    }

    static bool sameFields(const records::KindInfo &kind, const QJsonObject &a, const QJsonObject &b) {
        for (const auto &field : kind.fields)
            if (records::columnOf(field, a.value(field.name)) != records::columnOf(field, b.value(field.name))) return false;
        return true;
    }

    // A value may only be missing where an erasure took it.
    void checkPresent(const StateInput &input, const CellRow &row, const RecordState &state, const QString &where) {
        if (row.operation == Operation::Erase || input.value(row)) return;
        for (const CellRow &erased : state.toErase)
            if (erased.chain == row.chain && erased.sequence == row.sequence && erased.position == row.position) return;
        add("missingValue", where, "import");
    }

    void checkReferences(const records::KindInfo &kind, const Store::Row &row) {
        for (const auto &field : kind.fields) {
            if (field.type != records::FieldType::Reference || field.sealed) continue;
            const auto id = Uuid::parse(row.fields.value(field.name).toString());
            if (id && !d.cells.exists(*id)) add("danglingReference", kind.name + u':' + row.id.text() + u':' + field.name);
        }
    }

    // Bytes that have not come are ordinary; those that this epoch of this device wrote must be here.
    void checkAttached() {
        const std::set<Uuid> kept = d.attached.records();
        qint64 done = 0;
        for (const Uuid &record : kept) {
            stepOrCancel(m_progress, ++done, qint64(kept.size()));
            checkBytes(record, QStringLiteral("attachment:") + record.text());
        }
        if (d.attached.partsOfNothing() > 0) add("attachmentOrphan", QStringLiteral("attachment"), "replay");
        d.rows.each(*records::kindNamed(u"attachment"), {}, true, [&](const Store::Row &row) {
            if (isMissing(row.id)) add("attachmentMissing", QStringLiteral("attachment:") + row.id.text(), "restoreBackup");
        });
    }

    void checkBytes(Uuid record, const QString &where) {
        const auto named = d.namedBytes(record).all;
        const bool ownerErased = d.isOwnerErased(stateOf(d.inputFor(QStringLiteral("attachment"), record)));
        for (const auto &[hash, size] : d.attached.of(record)) {
            const auto one = std::find_if(named.begin(), named.end(), [&](const Commitment &c) { return c.hash == hash; });
            if (one == named.end() || ownerErased) add("attachmentOrphan", where, "replay");
            else if (!isWhole(record, *one)) add("attachmentDamaged", where, "restoreBackup");
        }
    }

    bool isWhole(Uuid record, const Commitment &commitment) {
        try {
            return commitment.isOf(d.attached.bytes(record, commitment.hash).value_or(QByteArray()));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Damaged) throw;
            return false;
        }
    }

    bool isMissing(Uuid record) {
        const RecordState state = stateOf(d.inputFor(QStringLiteral("attachment"), record));
        const auto hash = state.cells.find(QStringLiteral("hash"));
        if (hash == state.cells.end() || hash->second.heads.empty() || d.isOwnerErased(state)) return false;
        const Head &head = hash->second.winner();
        const auto named = Commitment::parse(head.value.toString());
        const bool own = head.ref.place.device == d.author.device && head.ref.place.epoch == d.author.epoch;
        return named && own && !d.attached.has(record, named->hash);
    }

    void checkPages() {
        const QStringList pages = d.database.integrityFindings();
        for (const QString &page : pages) add("damagedPage", page, "restoreBackup");
    }

    Store::Private &d;
    Progress &m_progress;
    std::vector<Finding> m_findings;
};

}  // namespace

void Store::replay(Progress &progress) {
    try {
        vault::Transaction transaction(d->database);
        clearDerived(d->database);
        d->cells.doubtAll();
        for (const Chain &chain : d->chains.all()) confirmChanges(*d, chain, progress);
        d->cells.dropDoubted();
        d->revocations = Revocations::read(d->database, d->cells, d->chains);
        for (const auto &[kind, record] : allRecords(d->database)) d->derive(kind, record);
        dropStrangersBytes(*d);
        transaction.commit();
    } catch (...) {
        d->load();
        throw;
    }
    ++d->commits;
}

std::vector<Finding> Store::check(bool deep, Progress &progress) const {
    d->refresh();
    return Checker(*d, progress).run(deep);
}

QByteArray Store::tableDigest() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto *kind : records::allKinds()) addTable(hash, d->database, kind->name.toUtf8(), "id", 6 + int(kind->fields.size()));
    addTable(hash, d->database, "other_record", "kind, id", 7);
    addTable(hash, d->database, "conflict", "record, field", 3);
    return hash.result();
}

}  // namespace balai::store
