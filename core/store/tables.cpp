#include "core/store/tables.h"

#include "core/records/kind_info.h"
#include "core/vault/database.h"

#include <QCryptographicHash>
#include <QSet>

namespace balai::store {

namespace {

// `changeset`: a row table, and its number made of chain and sequence (logKey), because SQLite splits a full page
// cheaply only where a row number goes to the end.
// "cell-revoked": whoever hears of another's commit asks which devices were revoked, and the window's thread is one of them;
// without it that reads the whole log.
// PRIMARY KEY order of `cell`: heads (past=0) of one cell stand together, so a write reads only them.
constexpr const char *logTables = R"(
CREATE TABLE IF NOT EXISTS chain(id INTEGER PRIMARY KEY, device BLOB NOT NULL, epoch INTEGER NOT NULL, fork INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS changeset(id INTEGER PRIMARY KEY, clock INTEGER NOT NULL, account BLOB NOT NULL,
  hash BLOB NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS held(hash BLOB PRIMARY KEY, body TEXT NOT NULL, vals BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cell(record BLOB NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL, past INTEGER NOT NULL,
  chain INTEGER NOT NULL, seq INTEGER NOT NULL, pos INTEGER NOT NULL, clock INTEGER NOT NULL, mark INTEGER NOT NULL,
  op INTEGER NOT NULL, replaced BLOB NOT NULL, salt BLOB, bytes BLOB,
  PRIMARY KEY(record, kind, field, past, chain, seq, pos)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS "cell-revoked" ON cell(record) WHERE kind='device' AND field='revokedAt.sequence';
CREATE TABLE IF NOT EXISTS other_record(kind TEXT NOT NULL, id BLOB NOT NULL, created INTEGER NOT NULL,
  changed INTEGER NOT NULL, by BLOB NOT NULL, removed INTEGER NOT NULL, extra TEXT, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS conflict(record BLOB NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL,
  PRIMARY KEY(record, field)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS store_meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS waiting(id BLOB PRIMARY KEY, about BLOB NOT NULL, answer BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attached(id INTEGER PRIMARY KEY, record BLOB NOT NULL, hash BLOB NOT NULL, size INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS "attached-record" ON attached(record, hash);
CREATE TABLE IF NOT EXISTS attached_part(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS draft(key TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
)";

QByteArray quoted(const QString &name) { return '"' + name.toUtf8() + '"'; }

QByteArray createSql(const records::KindInfo &kind) {
    QByteArray sql = "CREATE TABLE IF NOT EXISTS " + quoted(kind.name) +
                     "(id BLOB PRIMARY KEY, \"-created\" INTEGER NOT NULL, \"-changed\" INTEGER NOT NULL, "
                     "\"-by\" BLOB NOT NULL, \"-removed\" INTEGER NOT NULL, \"-extra\" TEXT";
    for (const auto &field : kind.fields) sql += ", " + quoted(field.name) + " TEXT";
    return sql + ") WITHOUT ROWID";
}

void addMissingColumns(vault::Database &database, const records::KindInfo &kind) {
    QSet<QString> present;
    {
        const QByteArray sql = "SELECT name FROM pragma_table_info('" + kind.name.toUtf8() + "')";
        auto columns = database.prepare(sql.constData());
        while (columns.step()) present.insert(columns.text(0));
    }
    for (const auto &field : kind.fields) {
        if (present.contains(field.name)) continue;
        const QByteArray sql = "ALTER TABLE " + quoted(kind.name) + " ADD COLUMN " + quoted(field.name) + " TEXT";
        database.execute(sql.constData());
    }
}

// A reference is looked up with every record that carries one: no two may be the same.
bool isLookedUp(const records::FieldInfo &field) { return field.indexed || field.name == u"reference"; }

void createIndexes(vault::Database &database, const records::KindInfo &kind) {
    for (const auto &field : kind.fields) {
        if (!isLookedUp(field)) continue;
        const QByteArray sql = "CREATE INDEX IF NOT EXISTS \"" + kind.name.toUtf8() + "-" + field.name.toUtf8() + "\" ON " +
                               quoted(kind.name) + '(' + quoted(field.name) + ')';
        database.execute(sql.constData());
    }
}

// A number that changes with any table; kept as user_version so that an ordinary open creates nothing.
qint64 fingerprint() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(logTables));
    for (const auto *kind : records::allKinds()) {
        hash.addData(createSql(*kind));
        for (const auto &field : kind->fields) hash.addData(QByteArray(isLookedUp(field) ? "i" : "-"));
    }
    return qint64(hash.result().left(4).toHex().toULongLong(nullptr, 16) >> 1);
}

}  // namespace

void prepareTables(vault::Database &database) {
    const qint64 wanted = fingerprint();
    {
        auto present = database.prepare("PRAGMA user_version");
        if (present.step() && present.integer(0) == wanted) return;
    }
    vault::Transaction transaction(database);
    database.execute(logTables);
    for (const auto *kind : records::allKinds()) {
        const QByteArray sql = createSql(*kind);
        database.execute(sql.constData());
        addMissingColumns(database, *kind);
        createIndexes(database, *kind);
    }
    const QByteArray stamp = "PRAGMA user_version=" + QByteArray::number(wanted);
    database.execute(stamp.constData());
    transaction.commit();
}

void clearDerived(vault::Database &database) {
    database.execute("DELETE FROM other_record; DELETE FROM conflict;");
    for (const auto *kind : records::allKinds()) {
        const QByteArray sql = "DELETE FROM " + quoted(kind->name);
        database.execute(sql.constData());
    }
}

}  // namespace balai::store
