#include "core/store/merge.h"

#include "core/base/error.h"
#include "core/store/store_private.h"

#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <set>

namespace balai::store {

namespace {

QByteArray packValues(const Changeset &changeset) {
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    for (const Change &change : changeset.changes) stream << change.salt << change.value;
    return out;
}

void unpackValues(const QByteArray &packed, Changeset &changeset) {
    QDataStream stream(packed);
    for (Change &change : changeset.changes) stream >> change.salt >> change.value;
}

void verifyValues(const Changeset &changeset) {
    for (const Change &change : changeset.changes)
        if (change.hasValue() && commitmentOf(change.salt, change.value) != change.commitment)
            throw Error(ErrorCode::Damaged, QStringLiteral("a value does not match its commitment"));
}

// One import: takes in what fits, keeps the rest until the gap below it is filled.
class Import {
public:
    Import(Store::Private &store, Progress &progress) : d(store), m_progress(progress) {}

    MergeResult run(const std::vector<Changeset> &incoming) {
        for (const Changeset &changeset : incoming) {
            verifyValues(changeset);
            m_pool.push_back(changeset);
        }
        takeHeld();
        std::stable_sort(m_pool.begin(), m_pool.end(), [](const Changeset &a, const Changeset &b) {
            return std::pair(a.stamp, a.place) < std::pair(b.stamp, b.place);
        });
        while (pass()) {}
        keepRest();
        deriveAffected();
        return m_result;
    }
    bool erased() const { return m_erased; }

private:
    void takeHeld() {
        auto rows = d.database.prepare("SELECT body, vals FROM held");
        while (rows.step()) {
            Changeset changeset = parseCanonical(rows.textBytes(0));
            unpackValues(rows.blob(1), changeset);
            m_pool.push_back(std::move(changeset));
        }
    }

    bool pass() {
        std::vector<Changeset> rest;
        bool any = false;
        qint64 done = 0;
        for (Changeset &changeset : m_pool) {
            stepOrCancel(m_progress, ++done, qint64(m_pool.size()));
            if (isKnown(changeset)) any = true;
            else if (apply(changeset)) any = true;
            else rest.push_back(std::move(changeset));
        }
        m_pool = std::move(rest);
        return any && !m_pool.empty();
    }

    // The same changeset again: nothing new, but a value that the first bundle lacked is filled in.
    bool isKnown(const Changeset &changeset) {
        Chain *chain = d.chains.holding(changeset.place, markOf(changeset.hash));
        if (!chain) return false;
        ++m_result.already;
        for (size_t i = 0; i < changeset.changes.size(); ++i) {
            const Change &change = changeset.changes[i];
            CellRow row;
            row.field = change.cell.field;
            row.chain = chain->id;
            row.sequence = changeset.place.sequence;
            row.position = int(i);
            if (!change.hasValue() || d.cells.value(change.cell.record, change.cell.kind, row)) continue;
            d.cells.setValue(*chain, changeset, int(i));
            m_affected.emplace(change.cell.kind, change.cell.record);  // erased again where an erasure covers it
            m_erased = true;
        }
        return true;
    }

    bool apply(const Changeset &changeset) {
        if (!causesPresent(changeset)) return false;
        Chain *chain = chainFor(changeset);
        if (!chain) return false;
        d.cells.insertChangeset(*chain, changeset, canonical(changeset));
        chain->last = changeset.place.sequence;
        chain->lastHash = changeset.hash;
        chain->lastStamp = changeset.stamp;
        d.noteForeign(changeset.stamp);
        for (size_t i = 0; i < changeset.changes.size(); ++i) insertChange(*chain, changeset, int(i));
        ++m_result.applied;
        return true;
    }

    bool causesPresent(const Changeset &changeset) {
        for (const Change &change : changeset.changes)
            for (const ChangeRef &ref : change.replaced)
                if (!(ref.place == changeset.place) && !d.chains.holding(ref.place, ref.mark)) return false;
        return true;
    }

    // The chain it continues; a new one for a first changeset or a fork; null while the one before is missing.
    Chain *chainFor(const Changeset &changeset) {
        const qint64 sequence = changeset.place.sequence;
        const auto runs = d.chains.of(changeset.place.device, changeset.place.epoch);
        for (Chain *chain : runs)
            if (chain->last == sequence - 1 && chain->lastHash == changeset.previous) return chain;
        if (sequence == 1)
            return changeset.previous == noHash() ? &d.chains.create(changeset.place.device, changeset.place.epoch) : nullptr;
        for (Chain *chain : runs) {
            if (chain->last < sequence) continue;
            const auto hash = d.chains.hashAt(*chain, sequence - 1);
            if (hash && *hash == changeset.previous) return &d.chains.create(changeset.place.device, changeset.place.epoch);
        }
        return nullptr;
    }

    void insertChange(const Chain &chain, const Changeset &changeset, int position) {
        const Change &change = changeset.changes[size_t(position)];
        d.cells.insert(chain, changeset, position);
        m_affected.emplace(change.cell.kind, change.cell.record);
        if (change.operation == Operation::Erase) m_erased = true;
    }

    void keepRest() {
        d.database.execute("DELETE FROM held");
        std::set<QByteArray> kept;
        for (const Changeset &changeset : m_pool) {
            if (!kept.insert(changeset.hash).second) continue;
            d.database.prepare("INSERT OR REPLACE INTO held(hash, body, vals) VALUES(?,?,?)")
                .bind(1, changeset.hash)
                .bindText(2, canonical(changeset))
                .bind(3, packValues(changeset))
                .run();
            noteMissing(changeset);
        }
        m_result.held = int(kept.size());
        for (const auto &[chain, range] : m_missing)
            m_result.missing.push_back({chain.first, chain.second, range.first, range.second});
    }

    void noteMissing(const Changeset &changeset) {
        const auto want = [&](const Place &place, qint64 upTo) {
            qint64 last = 0;
            for (const Chain *chain : d.chains.of(place.device, place.epoch)) last = std::max(last, chain->last);
            if (upTo <= last) return;
            auto [range, fresh] = m_missing.try_emplace({place.device, place.epoch}, last + 1, upTo);
            if (!fresh) range->second.second = std::min(range->second.second, upTo);
        };
        want(changeset.place, changeset.place.sequence - 1);
        for (const Change &change : changeset.changes)
            for (const ChangeRef &ref : change.replaced)
                if (!(ref.place.device == changeset.place.device && ref.place.epoch == changeset.place.epoch))
                    want(ref.place, ref.place.sequence);
    }

    void deriveAffected() {
        const bool devices = std::any_of(m_affected.begin(), m_affected.end(), [](const auto &r) { return r.first == u"device"; });
        if (devices) {
            const Revocations after = Revocations::read(d.database, d.cells, d.chains);
            if (!(after == d.revocations)) {
                d.revocations = after;
                addTouchedByRevoked();
            }
        }
        qint64 done = 0;
        for (const auto &[kind, record] : m_affected) {
            stepOrCancel(m_progress, ++done, qint64(m_affected.size()));
            d.derive(kind, record);
        }
        if (m_erased && d.erasedWatch) d.erasedWatch({m_affected.begin(), m_affected.end()});
    }

    void addTouchedByRevoked() {
        for (const Chain &chain : d.chains.all()) {
            if (!d.revocations.isRevoked(chain.device)) continue;
            auto rows = d.database.prepare("SELECT DISTINCT kind, record FROM cell WHERE chain=?");
            rows.bind(1, chain.id);
            while (rows.step()) m_affected.emplace(rows.text(0), Uuid::fromBytes(rows.blob(1)));
        }
    }

    Store::Private &d;
    Progress &m_progress;
    std::vector<Changeset> m_pool;
    std::set<std::pair<QString, Uuid>> m_affected;
    std::map<std::pair<Uuid, quint64>, std::pair<qint64, qint64>> m_missing;
    bool m_erased = false;
    MergeResult m_result;
};

}  // namespace

Seen Merge::seen() const {
    auto &d = *m_store.d;
    d.refresh();
    Seen out;
    for (const Chain &chain : d.chains.all()) {
        auto [entry, fresh] = out.try_emplace({chain.device, chain.epoch}, chain.last);
        if (!fresh) entry->second = std::max(entry->second, chain.last);
    }
    return out;
}

void Merge::forEach(const Seen &since, const std::function<void(const Changeset &)> &each) const {
    auto &d = *m_store.d;
    d.refresh();
    struct Entry {
        qint64 clock, chain, sequence;
        auto operator<=>(const Entry &) const = default;
    };
    std::vector<Entry> entries;
    for (const Chain &chain : d.chains.all()) {
        const auto found = since.find({chain.device, chain.epoch});
        const bool forked = d.chains.of(chain.device, chain.epoch).size() > 1;
        auto rows = d.database.prepare("SELECT clock, id FROM changeset WHERE id BETWEEN ? AND ?");
        const qint64 seen = forked || found == since.end() ? 0 : found->second;
        if (seen >= chain.last) continue;
        rows.bind(1, logKey(chain.id, std::max(seen, 0ll) + 1)).bind(2, lastLogKey(chain.id));
        while (rows.step()) entries.push_back({rows.integer(0), chain.id, sequenceOf(rows.integer(1))});
    }
    std::sort(entries.begin(), entries.end());
    for (const Entry &entry : entries)
        if (const auto changeset = d.cells.changeset(*d.chains.byId(entry.chain), entry.sequence)) each(*changeset);
}

qint64 Merge::countSince(const Seen &since) const {
    qint64 count = 0;
    for (const Chain &chain : m_store.d->chains.all()) {
        const auto found = since.find({chain.device, chain.epoch});
        count += chain.last - (found == since.end() ? 0 : std::min(found->second, chain.last));
    }
    return count;
}

MergeResult Merge::apply(const std::vector<Changeset> &changesets, Progress &progress, const BytesSource &bytes) {
    auto &d = *m_store.d;
    d.refresh();
    MergeResult result;
    bool erased = false;
    try {
        vault::Transaction transaction(d.database);
        Import import(d, progress);
        result = import.run(changesets);
        erased = import.erased();
        if (erased) d.markErasure();
        if (bytes) bytes([&](Uuid attachment, const QByteArray &one) { return d.takeAttached(attachment, one); });
        transaction.commit();
    } catch (...) {
        d.load();
        throw;
    }
    ++d.commits;
    if (erased) d.finishErasures();
    result.conflicts = int(m_store.conflicts().size());
    return result;
}

}  // namespace balai::store
