#include "core/store/attached.h"

#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/vault/database.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace balai::store {

namespace {

constexpr qint64 partBytes = 256 << 10;
constexpr int saltSize = 16, hashSize = 32;

// Row of `attached_part`: the attachment's row in the upper bits, the part in the lower 16, so that the parts of one
// attachment stand together.
constexpr int partBits = 16;
qint64 partRow(qint64 attached, qint64 part) { return (attached << partBits) | part; }

[[noreturn]] void throwUnfit(const QString &reason) {
    throw Error(ErrorCode::InvalidInput, reason, {{QStringLiteral("reason"), reason}});
}

QByteArray readPart(QIODevice &from) {
    QByteArray part(partBytes, Qt::Uninitialized);
    qint64 have = 0;
    while (have < partBytes) {
        const qint64 got = from.read(part.data() + have, partBytes - have);
        if (got < 0) throw Error(ErrorCode::Io, QStringLiteral("the file cannot be read"));
        if (got == 0) break;
        have += got;
    }
    part.truncate(have);
    return part;
}

}  // namespace

QString Commitment::text() const { return QString::fromLatin1(salt.toHex() + ':' + hash.toHex()); }

bool Commitment::isOf(const QByteArray &bytes) const {
    QCryptographicHash both(QCryptographicHash::Sha256);
    both.addData(salt);
    both.addData(bytes);
    return both.result() == hash;
}

std::optional<Commitment> Commitment::parse(QStringView text) {
    const QByteArray latin = text.toLatin1();
    if (latin.size() != 2 * (saltSize + hashSize) + 1 || latin[2 * saltSize] != ':') return std::nullopt;
    const auto salt = crypto::fromHex(QByteArrayView(latin).first(2 * saltSize));
    const auto hash = crypto::fromHex(QByteArrayView(latin).sliced(2 * saltSize + 1));
    return salt && hash ? std::optional(Commitment{*salt, *hash}) : std::nullopt;
}

Commitment Attached::keep(Uuid record, QIODevice &from, const QByteArray &salt, Progress &progress) {
    m_database.prepare("INSERT INTO attached(record, hash, size) VALUES(?, x'', 0)").bind(1, record.bytes()).run();
    const qint64 id = m_database.lastInsertId();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    qint64 size = 0, part = 0;
    for (QByteArray bytes = readPart(from); !bytes.isEmpty(); bytes = readPart(from)) {
        size += bytes.size();
        if (size > mostStoredBytes) throwUnfit(QStringLiteral("larger than 20 MB, the most that is kept of one file"));
        stepOrCancel(progress, size, from.isSequential() ? 0 : from.size());
        hash.addData(bytes);
        m_database.prepare("INSERT INTO attached_part(id, bytes) VALUES(?, ?)").bind(1, partRow(id, part++)).bind(2, bytes).run();
    }
    if (size == 0) throwUnfit(QStringLiteral("the file is empty"));
    const Commitment out{salt, hash.result()};
    m_database.prepare("UPDATE attached SET hash=?, size=? WHERE id=?").bind(1, out.hash).bind(2, size).bind(3, id).run();
    return out;
}

std::optional<Attached::Kept> Attached::find(Uuid record, const QByteArray &hash) const {
    if (!isPrepared()) return std::nullopt;
    auto row = m_database.prepare("SELECT id, size FROM attached WHERE record=? AND hash=?");
    row.bind(1, record.bytes()).bind(2, hash);
    return row.step() ? std::optional(Kept{row.integer(0), row.integer(1)}) : std::nullopt;
}

bool Attached::has(Uuid record, const QByteArray &hash) const { return find(record, hash).has_value(); }

std::optional<QByteArray> Attached::bytes(Uuid record, const QByteArray &hash) const {
    const auto kept = find(record, hash);
    if (!kept) return std::nullopt;
    QByteArray out;
    out.reserve(kept->size);
    auto rows = m_database.prepare("SELECT id, bytes FROM attached_part WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(1, partRow(kept->id, 0)).bind(2, partRow(kept->id + 1, 0) - 1);
    for (qint64 part = 0; rows.step(); ++part) {
        if (rows.integer(0) != partRow(kept->id, part)) throw Error(ErrorCode::Damaged, QStringLiteral("a part of an attachment is missing"));
        out += rows.blob(1);
    }
    if (out.size() != kept->size) throw Error(ErrorCode::Damaged, QStringLiteral("a part of an attachment is missing"));
    return out;
}

std::vector<AttachedSize> Attached::of(Uuid record) const {
    std::vector<AttachedSize> out;
    if (!isPrepared()) return out;
    auto rows = m_database.prepare("SELECT hash, size FROM attached WHERE record=? ORDER BY hash");
    rows.bind(1, record.bytes());
    while (rows.step()) out.push_back({rows.blob(0), rows.integer(1)});
    return out;
}

void Attached::dropAllBut(Uuid record, const std::set<QByteArray> &hashes) {
    for (const auto &[hash, size] : of(record)) {
        if (hashes.contains(hash)) continue;
        const auto kept = find(record, hash);
        m_database.prepare("DELETE FROM attached_part WHERE id BETWEEN ? AND ?").bind(1, partRow(kept->id, 0)).bind(2, partRow(kept->id + 1, 0) - 1).run();
        m_database.prepare("DELETE FROM attached WHERE id=?").bind(1, kept->id).run();
    }
}

std::set<Uuid> Attached::records() const {
    std::set<Uuid> out;
    if (!isPrepared()) return out;
    auto rows = m_database.prepare("SELECT DISTINCT record FROM attached");
    while (rows.step()) out.insert(Uuid::fromBytes(rows.blob(0)));
    return out;
}

qint64 Attached::partsOfNothing() const {
    if (!isPrepared()) return 0;
    auto row = m_database.prepare("SELECT count(*) FROM attached_part WHERE id>>16 NOT IN (SELECT id FROM attached)");
    return row.step() ? row.integer(0) : 0;
}

void Attached::dropPartsOfNothing() { m_database.execute("DELETE FROM attached_part WHERE id>>16 NOT IN (SELECT id FROM attached)"); }

bool Attached::isPrepared() const {
    auto row = m_database.prepare("SELECT 1 FROM sqlite_master WHERE name='attached'");
    return row.step();
}

}  // namespace balai::store
