#pragma once
#include "core/store/cell_rows.h"

#include <map>

namespace balai::store {

// The changes that ever set a device's last accepted sequence.
inline constexpr char revokingChanges[] =
    "SELECT record, chain, seq, pos, clock FROM cell WHERE kind='device' AND field='revokedAt.sequence' AND op=0";

// Up to where each revoked device's changes count. Later ones are kept in the log without effect.
class Revocations {
public:
    static Revocations read(vault::Database &database, const CellRows &cells, Chains &chains);
    bool isRevoked(Uuid device) const { return m_limits.contains(device); }
    // False for a change behind its device's last accepted sequence, or of another epoch and later than the revocation.
    bool effective(Uuid device, quint64 epoch, qint64 sequence, Stamp stamp) const;
    bool operator==(const Revocations &) const = default;

private:
    struct Limit {
        quint64 epoch = 0;
        qint64 sequence = 0;
        Stamp at;
        bool operator==(const Limit &) const = default;
    };
    std::map<Uuid, Limit> m_limits;
};

}  // namespace balai::store
