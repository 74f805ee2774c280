#include "core/search/index.h"

#include "core/search/readings.h"
#include "core/search/tokenizer.h"
#include "core/store/merge.h"
#include "core/vault/database.h"

#include <algorithm>
#include <map>
#include <set>

namespace balai::search {

namespace {

constexpr const char *shape = "4/";  // counts up with any change of the tables or of the terms

// No copy of the words and no places of terms: what is found is looked at in the record itself. `pgsz`: one leaf of the
// index in one page of the database, of which SQLCipher keeps 80 bytes. search_row's number is the place in time.
constexpr const char *tables = R"(
DROP TABLE IF EXISTS search_terms; DROP TABLE IF EXISTS search; DROP TABLE IF EXISTS search_row; DROP TABLE IF EXISTS search_seen;
CREATE TABLE IF NOT EXISTS search_shape(name TEXT PRIMARY KEY) WITHOUT ROWID;
DELETE FROM search_shape;
CREATE TABLE search_row(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, record BLOB NOT NULL);
CREATE INDEX search_place ON search_row(substr(record, 1, 8));
CREATE TABLE search_seen(device BLOB NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(device, epoch)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(terms, tokenize='balai', content='', contentless_delete=1, detail=none);
CREATE VIRTUAL TABLE search_terms USING fts5vocab(search, instance);
INSERT INTO search(search, rank) VALUES('pgsz', 3960);
)";

constexpr qint64 bulk = 5'000;  // so many new rows, and the index is put together in one piece

QString currentShape() { return QString::fromLatin1(shape + wordsFingerprint()); }

store::Seen seenBefore(vault::Database &database) {
    store::Seen out;
    auto rows = database.prepare("SELECT device, epoch, seq FROM search_seen");
    while (rows.step()) out[{Uuid::fromBytes(rows.blob(0)), quint64(rows.integer(1))}] = rows.integer(2);
    return out;
}

int numberOf(const QString &kindName) {
    const auto &kinds = records::allKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto *kind) { return kind->name == kindName; });
    return found == kinds.end() ? -1 : int(found - kinds.begin());
}

QSet<QString> termsOf(const Words &words) { return termsOf(tokensOf(words.title), tokensOf(words.body), words.facts); }

quint64 hashOf(const QByteArray &term) {
    quint64 hash = 1469598103934665603ull;  // FNV-1a
    for (const char c : term) hash = (hash ^ quint8(c)) * 1099511628211ull;
    return hash;
}

}  // namespace

Index::Index(store::Store &store) : m_store(store) {
    registerTokenizer(store.database().handle());
    if (!store.database().isReadOnly()) prepare();
}

bool Index::isPrepared() const {
    vault::Database &database = m_store.database();
    {
        auto there = database.prepare("SELECT 1 FROM sqlite_master WHERE name='search_shape'");
        if (!there.step()) return false;
    }
    auto row = database.prepare("SELECT 1 FROM search_shape WHERE name=?");
    row.bind(1, currentShape());
    return row.step();
}

// An index of another shape goes, and is made again from the log.
void Index::prepare() {
    if (!isPrepared()) makeTables();
}

void Index::makeTables() {
    vault::Database &database = m_store.database();
    vault::Transaction transaction(database);
    database.execute(tables);
    database.prepare("INSERT INTO search_shape(name) VALUES(?)").bind(1, currentShape()).run();
    transaction.commit();
}

std::optional<qint64> Index::rowOf(int kind, Uuid id) const {
    auto found = m_store.database().prepare("SELECT id FROM search_row WHERE substr(record, 1, 8)=substr(?1, 1, 8) AND record=?1 AND kind=?2");
    found.bind(1, id.bytes()).bind(2, qint64(kind));
    return found.step() ? std::optional(found.integer(0)) : std::nullopt;
}

void Index::reindex(const QString &kindName, Uuid id) {
    const int number = numberOf(kindName);
    if (number < 0) return;
    auto &database = m_store.database();
    std::optional<qint64> row = rowOf(number, id);
    if (row) database.prepare("DELETE FROM search WHERE rowid=?").bind(1, *row).run();
    const auto words = wordsOf(m_store, *records::allKinds()[size_t(number)], id);
    if (!words) {
        if (row) database.prepare("DELETE FROM search_row WHERE id=?").bind(1, *row).run();
        return;
    }
    if (!row) {
        database.prepare("INSERT INTO search_row(kind, record) VALUES(?,?)").bind(1, qint64(number)).bind(2, id.bytes()).run();
        row = database.lastInsertId();
    }
    const QSet<QString> terms = termsOf(*words);
    database.prepare("INSERT INTO search(rowid, terms) VALUES(?,?)").bind(1, *row).bind(2, QStringList(terms.begin(), terms.end()).join(u'\n')).run();
}

// Oldest first, so that the newest record has the highest number.
std::vector<std::pair<QString, Uuid>> Index::changedSince() const {
    std::set<std::pair<Uuid, QString>> changed;
    store::Merge(m_store).forEach(seenBefore(m_store.database()), [&](const store::Changeset &changeset) {
        for (const store::Change &change : changeset.changes) changed.emplace(change.cell.record, change.cell.kind);
    });
    std::vector<std::pair<QString, Uuid>> out;
    for (const auto &[record, kind] : changed) out.emplace_back(kind, record);
    return out;
}

void Index::remember() {
    for (const auto &[chain, sequence] : store::Merge(m_store).seen())
        m_store.database()
            .prepare("INSERT OR REPLACE INTO search_seen(device, epoch, seq) VALUES(?,?,?)")
            .bind(1, chain.first.bytes())
            .bind(2, qint64(chain.second))
            .bind(3, sequence)
            .run();
}

// A deleted row's terms stay until their part of the index is written anew: here that is at once.
void Index::followErasures() {
    m_store.onErased([this](const std::vector<std::pair<QString, Uuid>> &records) {
        for (const auto &[kind, id] : records) reindex(kind, id);
        m_store.database().execute("INSERT INTO search(search) VALUES('optimize')");
    });
}

void Index::catchUp(Progress &progress) {
    vault::Database &database = m_store.database();
    if (database.isReadOnly()) return;
    const store::Seen before = seenBefore(database);
    if (before == store::Merge(m_store).seen()) return;
    const auto changed = changedSince();
    vault::Transaction transaction(database);
    qint64 done = 0;
    for (const auto &[kind, id] : changed) {
        stepOrCancel(progress, ++done, qint64(changed.size()));
        reindex(kind, id);
    }
    if (qint64(changed.size()) > bulk) database.execute("INSERT INTO search(search) VALUES('optimize')");
    remember();
    transaction.commit();
}

void Index::rebuild(Progress &progress) {
    makeTables();
    catchUp(progress);
}

QStringList Index::beginning(const QString &head) const {
    QStringList out;
    QString last;
    for (;;) {
        auto next = m_store.database().prepare(last.isNull() ? "SELECT term FROM search_terms WHERE term >= ? LIMIT 1"
                                                             : "SELECT term FROM search_terms WHERE term > ? LIMIT 1");
        next.bind(1, last.isNull() ? head : last);
        if (!next.step()) return out;
        last = next.text(0);
        if (!last.startsWith(head)) return out;
        out.append(last);
    }
}

QStringList Index::differences() const {
    QStringList out;
    if (!isPrepared()) return out;
    std::map<qint64, quint64> indexed;  // the sum of the hashes of a row's terms
    {
        auto rows = m_store.database().prepare("SELECT term, doc FROM search_terms");
        while (rows.step()) indexed[rows.integer(1)] += hashOf(rows.textBytes(0));
    }
    std::set<std::pair<QString, Uuid>> pending;
    for (const auto &record : changedSince()) pending.insert(record);
    std::vector<std::tuple<qint64, size_t, Uuid>> listed;
    {
        auto rows = m_store.database().prepare("SELECT id, kind, record FROM search_row");
        while (rows.step()) listed.emplace_back(rows.integer(0), size_t(rows.integer(1)), Uuid::fromBytes(rows.blob(2)));
    }
    for (const auto &[row, number, id] : listed) {
        const quint64 found = indexed[row];
        indexed.erase(row);
        const records::KindInfo &kind = *records::allKinds().at(number);
        if (pending.contains({kind.name, id})) continue;
        quint64 wanted = 0;
        if (const auto words = wordsOf(m_store, kind, id))
            for (const QString &term : termsOf(*words)) wanted += hashOf(term.toUtf8());
        if (wanted != found) out.append(kind.name + u':' + id.text());
    }
    for (const auto &[row, sum] : indexed) out.append(QStringLiteral("row:%1").arg(row));
    return out;
}

Index::Size Index::size() const {
    Size out;
    if (!isPrepared()) return out;
    vault::Database &database = m_store.database();
    auto parts = database.prepare(
        "SELECT coalesce(sum(length(block) + 12), 0) FROM search_data UNION ALL SELECT coalesce(sum(length(term) + 12), 0) FROM search_idx "
        "UNION ALL SELECT coalesce(sum(length(sz) + 12), 0) FROM search_docsize UNION ALL SELECT 42 * count(*) FROM search_row");
    while (parts.step()) out.index += parts.integer(0);
    auto rows = database.prepare("SELECT kind, record FROM search_row");
    while (rows.step())
        if (const auto words = wordsOf(m_store, *records::allKinds().at(size_t(rows.integer(0))), Uuid::fromBytes(rows.blob(1)))) out.words += words->all().toUtf8().size();
    return out;
}

}  // namespace balai::search
