#pragma once
// The bytes of attachments: beside the log, in parts, by record and by what the record's `hash` commits to.
#include "core/base/progress.h"
#include "core/base/uuid.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <set>
#include <vector>

class QIODevice;

namespace balai::vault {
class Database;
}

namespace balai::store {

// What is kept of one attachment at most, in bytes: a file of 20 MiB, and what sealing it adds.
inline constexpr qint64 mostAttachedBytes = 20ll << 20;
inline constexpr qint64 mostStoredBytes = mostAttachedBytes + 256;

// The field `hash` of an attachment: "SALT:HASH" in lower-case hex, 16 random bytes and SHA-256(salt ‖ stored bytes).
struct Commitment {
    QByteArray salt, hash;
    QString text() const;
    bool isOf(const QByteArray &bytes) const;
    static std::optional<Commitment> parse(QStringView text);
};

// What became of bytes that came in.
enum class Taken {
    Kept,
    Known,    // here already
    Erased,   // an erasure took the record, the commitment, or the record they belong to
    Unknown,  // no such attachment here
    Other,    // not what the attachment commits to
};

struct AttachedSize {
    QByteArray hash;  // in its commitment
    qint64 bytes = 0;
};

class Attached {
public:
    explicit Attached(vault::Database &database) : m_database(database) {}

    // Reads `from` to its end. Throws Error{InvalidInput}: nothing in it, or more than mostStoredBytes; Error{Io,
    // Cancelled}. Inside a transaction, as all that writes here.
    Commitment keep(Uuid record, QIODevice &from, const QByteArray &salt, Progress &progress);
    bool has(Uuid record, const QByteArray &hash) const;
    // nullopt: not here. Throws Error{Damaged} where parts are missing.
    std::optional<QByteArray> bytes(Uuid record, const QByteArray &hash) const;
    std::vector<AttachedSize> of(Uuid record) const;
    void dropAllBut(Uuid record, const std::set<QByteArray> &hashes);

    std::set<Uuid> records() const;
    qint64 partsOfNothing() const;  // parts that belong to no attachment
    void dropPartsOfNothing();
    // False in a vault of an older version that is open to read only.
    bool isPrepared() const;

private:
    struct Kept {
        qint64 id = 0, size = 0;
    };
    std::optional<Kept> find(Uuid record, const QByteArray &hash) const;
    vault::Database &m_database;
};

}  // namespace balai::store
