#include "core/vault/meta.h"

#include "core/vault/database.h"

namespace balai::vault {

void createMeta(Database &database) {
    database.execute("CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID");
}

std::optional<QByteArray> meta(Database &database, const char *key) {
    Statement row = database.prepare("SELECT value FROM meta WHERE key = ?1");
    row.bindText(1, key);
    if (!row.step()) return {};
    return row.blob(0);
}

void setMeta(Database &database, const char *key, const QByteArray &value) {
    database.prepare("INSERT INTO meta VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        .bindText(1, key)
        .bind(2, value)
        .run();
}

void removeMeta(Database &database, const char *key) {
    database.prepare("DELETE FROM meta WHERE key = ?1").bindText(1, key).run();
}

}  // namespace balai::vault
