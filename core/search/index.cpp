#include "core/search/index.h"

#include "core/search/query.h"
#include "core/search/tokenizer.h"
#include "core/store/merge.h"
#include "core/vault/database.h"

#include <QJsonArray>
#include <algorithm>
#include <set>

namespace balai::search {

namespace {

constexpr const char *tables = R"(
CREATE TABLE IF NOT EXISTS search_row(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record BLOB NOT NULL, UNIQUE(record, kind));
CREATE TABLE IF NOT EXISTS search_seen(device BLOB NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(device, epoch)) WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(title, body, tokenize='balai');
INSERT INTO search(search, rank) VALUES('secure-delete', 1);
INSERT INTO search(search, rank) VALUES('rank', 'bm25(10.0, 1.0)');
)";

bool isTitle(const records::FieldInfo &field) {
    return field.name == u"title" || field.name == u"name" || field.name == u"reference" || field.name == u"code";
}

bool isSearched(const records::FieldInfo &field) {
    if (field.sealed) return false;
    return field.freeText || isTitle(field);
}

void appendText(QString &out, const QString &text) {
    if (text.isEmpty()) return;
    if (!out.isEmpty()) out += u'\n';
    out += text;
}

void appendValue(QString &out, const QJsonValue &value) {
    if (value.isString()) return appendText(out, value.toString());
    const QJsonObject parts = value.toObject();
    for (const auto &part : parts) appendText(out, part.toString());
    const QJsonArray items = value.toArray();
    for (const auto &item : items) appendText(out, item.toString());
}

store::Seen seenBefore(vault::Database &database) {
    store::Seen out;
    auto rows = database.prepare("SELECT device, epoch, seq FROM search_seen");
    while (rows.step()) out[{Uuid::fromBytes(rows.blob(0)), quint64(rows.integer(1))}] = rows.integer(2);
    return out;
}

}  // namespace

Index::Index(store::Store &store) : m_store(store) {
    registerTokenizer(store.database().handle());
    if (!store.database().isReadOnly()) prepare();
}

bool Index::isPrepared() const {
    auto row = m_store.database().prepare("SELECT 1 FROM sqlite_master WHERE name='search_seen'");
    return row.step();
}

void Index::prepare() {
    if (isPrepared()) return;
    vault::Transaction transaction(m_store.database());
    m_store.database().execute(tables);
    transaction.commit();
}

Index::Words Index::wordsFrom(const records::KindInfo &kind, const QJsonObject &record) {
    Words out;
    for (const auto &field : kind.fields) {
        if (!isSearched(field)) continue;
        appendValue(isTitle(field) ? out.title : out.body, record.value(field.name));
    }
    return out;
}

std::optional<Index::Words> Index::wordsOf(const records::KindInfo &kind, Uuid id) const {
    const auto record = m_store.show(kind, id);
    if (!record || record->value(QLatin1String("removed")).toBool()) return std::nullopt;
    Words words = wordsFrom(kind, *record);
    return words.isEmpty() ? std::nullopt : std::optional(words);
}

void Index::reindex(const QString &kindName, Uuid id) {
    auto &database = m_store.database();
    std::optional<qint64> row;
    {
        auto found = database.prepare("SELECT id FROM search_row WHERE record=? AND kind=?");
        found.bind(1, id.bytes()).bind(2, kindName);
        if (found.step()) row = found.integer(0);
    }
    if (row) database.prepare("DELETE FROM search WHERE rowid=?").bind(1, *row).run();
    const auto *kind = records::kindNamed(kindName);
    const auto words = kind ? wordsOf(*kind, id) : std::nullopt;
    if (!words) {
        if (row) database.prepare("DELETE FROM search_row WHERE id=?").bind(1, *row).run();
        return;
    }
    if (!row) {
        database.prepare("INSERT INTO search_row(kind, record) VALUES(?,?)").bind(1, kindName).bind(2, id.bytes()).run();
        row = database.lastInsertId();
    }
    database.prepare("INSERT INTO search(rowid, title, body) VALUES(?,?,?)").bind(1, *row).bind(2, words->title).bind(3, words->body).run();
}

std::vector<std::pair<QString, Uuid>> Index::changedSince() const {
    std::set<std::pair<QString, Uuid>> out;
    store::Merge(m_store).forEach(seenBefore(m_store.database()), [&](const store::Changeset &changeset) {
        for (const store::Change &change : changeset.changes) out.emplace(change.cell.kind, change.cell.record);
    });
    return {out.begin(), out.end()};
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

void Index::followErasures() {
    m_store.onErased([this](const std::vector<std::pair<QString, Uuid>> &records) {
        for (const auto &[kind, id] : records) reindex(kind, id);
    });
}

void Index::catchUp(Progress &progress) {
    if (m_store.database().isReadOnly()) return;
    const store::Seen before = seenBefore(m_store.database());
    if (before == store::Merge(m_store).seen()) return;
    const auto changed = changedSince();
    vault::Transaction transaction(m_store.database());
    qint64 done = 0;
    for (const auto &[kind, id] : changed) {
        stepOrCancel(progress, ++done, qint64(changed.size()));
        reindex(kind, id);
    }
    remember();
    transaction.commit();
}

void Index::rebuild(Progress &progress) {
    {
        vault::Transaction transaction(m_store.database());
        m_store.database().execute("DELETE FROM search; DELETE FROM search_row; DELETE FROM search_seen;");
        transaction.commit();
    }
    catchUp(progress);
}

std::vector<Hit> Index::indexed(const QString &expression, const QString &kind, int limit) const {
    std::vector<Hit> out;
    auto rows = m_store.database().prepare(
        "SELECT r.kind, r.record, s.rank FROM search s JOIN search_row r ON r.id = s.rowid "
        "WHERE search MATCH ?1 AND (?2 = '' OR r.kind = ?2) ORDER BY s.rank, r.id LIMIT ?3");
    rows.bind(1, expression).bind(2, kind).bind(3, qint64(limit));
    while (rows.step()) out.push_back({rows.text(0), Uuid::fromBytes(rows.blob(1)), {}, {}, {}, 0});
    return out;
}

std::vector<Hit> Index::find(const QString &typed, const QString &kind, int limit) const {
    std::vector<Hit> out;
    const QString expression = expressionFor(typed);
    if (expression.isEmpty()) return out;
    std::vector<Hit> candidates;
    const bool prepared = isPrepared();
    if (prepared) candidates = indexed(expression, kind, limit);
    std::set<std::pair<QString, Uuid>> known;
    for (const Hit &hit : candidates) known.emplace(hit.kind, hit.record);
    std::vector<std::pair<QString, Uuid>> tail;
    if (prepared) tail = changedSince();
    else
        store::Merge(m_store).forEach({}, [&](const store::Changeset &c) {
            for (const store::Change &change : c.changes) tail.emplace_back(change.cell.kind, change.cell.record);
        });
    for (const auto &[tailKind, id] : tail)
        if ((kind.isEmpty() || tailKind == kind) && known.emplace(tailKind, id).second) candidates.push_back({tailKind, id, {}, {}, {}, 0});
    const Typed wanted(typed), nothingTyped({});
    for (Hit &hit : candidates) {
        const auto *info = records::kindNamed(hit.kind);
        const auto words = info ? wordsOf(*info, hit.record) : std::nullopt;
        if (!words) continue;
        const QString all = words->title + u'\n' + words->body;
        const auto tokens = text::tokens(all), titleTokens = text::tokens(words->title);
        if (!wanted.isIn(tokens)) continue;
        const Snippet snippet = wanted.isIn(titleTokens) ? wanted.snippetOf(words->title, titleTokens) : wanted.snippetOf(all, tokens);
        hit.title = words->title.isEmpty() ? nothingTyped.snippetOf(words->body, {}).text : words->title.section(u'\n', 0, 0);
        hit.snippet = snippet.text;
        hit.marks = snippet.marks;
        hit.rank = double(out.size());
        out.push_back(std::move(hit));
        if (int(out.size()) == limit) break;
    }
    return out;
}

QStringList Index::differences() const {
    QStringList out;
    if (!isPrepared()) return out;
    std::set<std::pair<QString, Uuid>> pending;
    for (const auto &record : changedSince()) pending.insert(record);
    std::vector<std::tuple<QString, Uuid, QString, QString>> stored;
    {
        auto rows = m_store.database().prepare("SELECT r.kind, r.record, s.title, s.body FROM search_row r JOIN search s ON s.rowid = r.id");
        while (rows.step()) stored.emplace_back(rows.text(0), Uuid::fromBytes(rows.blob(1)), rows.text(2), rows.text(3));
    }
    for (const auto &[kindName, id, title, body] : stored) {
        if (pending.contains({kindName, id})) continue;
        const auto *kind = records::kindNamed(kindName);
        const auto words = kind ? wordsOf(*kind, id) : std::nullopt;
        if (!words || words->title != title || words->body != body) out.append(kindName + u':' + id.text());
    }
    return out;
}

}  // namespace balai::search
