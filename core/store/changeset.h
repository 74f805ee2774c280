#pragma once
#include "core/base/uuid.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace balai::store {

// Hybrid logical clock: milliseconds since 1970 UTC and a counter within the millisecond.
struct Stamp {
    qint64 ms = 0;
    int counter = 0;
    auto operator<=>(const Stamp &) const = default;
    qint64 packed() const { return (ms << 16) | counter; }
    static Stamp unpacked(qint64 packed) { return {packed >> 16, int(packed & 0xffff)}; }
};

// Where a changeset stands: gapless `sequence` from 1 within one device's epoch.
struct Place {
    Uuid device;
    quint64 epoch = 0;
    qint64 sequence = 0;
    auto operator<=>(const Place &) const = default;
};

// Names one change everywhere: place of its changeset, position in it, first 8 bytes of the changeset's hash (two
// changesets of one place, a fork, stay two).
struct ChangeRef {
    Place place;
    int position = 0;
    quint64 mark = 0;
    auto operator<=>(const ChangeRef &) const = default;
    QString text() const;  // "DEVICE.EPOCH.SEQUENCE.POSITION.MARK", epoch and mark in hex
    static std::optional<ChangeRef> parse(QStringView text);
};

struct Cell {
    QString kind;
    Uuid record;
    QString field;  // "title", "text.km", "lead/<element>"; in an erasure also "text" (all its cells) or "*"
    bool operator==(const Cell &) const = default;
};

enum class Operation { Set, Erase };

// One cell getting one value. The hash of the changeset covers all but `salt` and `value`.
struct Change {
    Cell cell;
    Operation operation = Operation::Set;
    QString reason;               // of an erasure: member-asked, mistake, retention
    QByteArray commitment;        // SHA-256(salt ‖ value), 32 bytes; empty in an erasure
    std::vector<ChangeRef> replaced;
    QByteArray salt;              // 16 bytes; empty once erased
    QByteArray value;             // compact JSON; null once erased
    bool hasValue() const { return !salt.isEmpty(); }
};

// One action. `hash` = SHA-256 of canonical(); `previous` the hash of the same device's and epoch's last one (32
// zero bytes before the first).
struct Changeset {
    Place place;
    Stamp stamp;
    Uuid account;
    QString label;  // neutral English word of the action: "put member", "resolve"
    QByteArray previous;
    std::vector<Change> changes;
    QByteArray hash;
};

// The bytes the hash is made of: compact JSON with keys in alphabetical order.
QByteArray canonical(const Changeset &changeset);
QByteArray hashOf(const QByteArray &canonicalBytes);
QByteArray commitmentOf(const QByteArray &salt, const QByteArray &value);
quint64 markOf(const QByteArray &hash);

// Strict reading of canonical(); throws Error{Damaged} on any deviation, NewerFormat on an unknown operation.
Changeset parseCanonical(const QByteArray &bytes);

}  // namespace balai::store
