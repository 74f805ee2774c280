#pragma once
#include "core/records/kind_info.h"
#include "core/store/store.h"

#include <unordered_map>

namespace balai::vault {
class Database;
}

namespace balai::store {

// What stands in the columns before a row's fields.
struct RowHead {
    qint64 created = 0;
    qint64 changed = 0;
    Uuid by;
    bool removed = false;
};

// The record tables: derived from the log, one per kind. Fields as JSON; unknown ones in the column "-extra".
class Rows {
public:
    explicit Rows(vault::Database &database) : m_database(database) {}

    // Sealed fields come as they are stored.
    void each(const records::KindInfo &kind, const std::vector<Where> &where, bool withRemoved,
              const std::function<void(const Store::Row &)> &each) const;
    std::optional<Store::Row> one(const records::KindInfo &kind, Uuid id) const;
    bool exists(const records::KindInfo &kind, Uuid id) const;
    qint64 count(const records::KindInfo &kind) const;

    void write(const records::KindInfo &kind, Uuid id, const RowHead &head, const QJsonObject &fields);
    void update(const records::KindInfo &kind, Uuid id, const RowHead &head, const QJsonObject &changedFields);
    void drop(const QString &kind, Uuid id);
    void writeOther(const QString &kind, Uuid id, const RowHead &head, const QJsonObject &fields);

private:
    const QByteArray &insertSql(const records::KindInfo &kind);

    vault::Database &m_database;
    std::unordered_map<const records::KindInfo *, QByteArray> m_insertSql;  // long texts, needed with every new record
};

}  // namespace balai::store
