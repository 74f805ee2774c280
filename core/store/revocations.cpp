#include "core/store/revocations.h"

#include "core/records/kind_info.h"
#include "core/vault/database.h"

#include <algorithm>

namespace balai::store {

namespace {

struct Act {
    Uuid device;
    CellRow row;
};

// Every change that ever set a device's last accepted sequence, in log order.
std::vector<Act> acts(vault::Database &database) {
    std::vector<Act> out;
    auto rows = database.prepare(revokingChanges);
    while (rows.step()) {
        CellRow row;
        row.chain = rows.integer(1);
        row.sequence = rows.integer(2);
        row.position = int(rows.integer(3));
        row.stamp = Stamp::unpacked(rows.integer(4));
        out.push_back({Uuid::fromBytes(rows.blob(0)), row});
    }
    std::sort(out.begin(), out.end(), [](const Act &a, const Act &b) {
        return std::tuple(a.row.stamp, a.device, a.row.chain) < std::tuple(b.row.stamp, b.device, b.row.chain);
    });
    return out;
}

QJsonValue partOf(const Changeset &changeset, Uuid device, const char *field) {
    for (const Change &change : changeset.changes)
        if (change.cell.record == device && change.cell.field == QLatin1String(field) && change.hasValue())
            return records::parseJsonValue(change.value).value_or(QJsonValue());
    return {};
}

}  // namespace

Revocations Revocations::read(vault::Database &database, const CellRows &cells, Chains &chains) {
    Revocations out;
    for (const Act &act : acts(database)) {
        const Chain *by = chains.byId(act.row.chain);
        if (!by || !out.effective(by->device, by->epoch, act.row.sequence, act.row.stamp)) continue;
        const auto changeset = cells.changeset(*by, act.row.sequence);
        if (!changeset) continue;
        const QJsonValue sequence = partOf(*changeset, act.device, "revokedAt.sequence");
        if (!sequence.isDouble()) continue;
        const quint64 epoch = partOf(*changeset, act.device, "revokedAt.epoch").toString().toULongLong(nullptr, 16);
        const auto [limit, fresh] = out.m_limits.try_emplace(act.device, Limit{epoch, sequence.toInteger(), act.row.stamp});
        if (!fresh && limit->second.epoch == epoch)
            limit->second.sequence = std::min(limit->second.sequence, sequence.toInteger());
    }
    return out;
}

bool Revocations::effective(Uuid device, quint64 epoch, qint64 sequence, Stamp stamp) const {
    const auto found = m_limits.find(device);
    if (found == m_limits.end()) return true;
    const Limit &limit = found->second;
    return epoch == limit.epoch ? sequence <= limit.sequence : stamp <= limit.at;
}

}  // namespace balai::store
