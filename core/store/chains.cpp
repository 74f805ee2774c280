#include "core/store/chains.h"

#include "core/base/error.h"
#include "core/vault/database.h"

namespace balai::store {

namespace {

constexpr int sequenceBits = 40;
constexpr qint64 maxSequence = (1ll << sequenceBits) - 1;
constexpr qint64 maxChain = (1ll << (63 - sequenceBits)) - 1;

}  // namespace

qint64 logKey(qint64 chain, qint64 sequence) {
    const bool fits = chain >= 1 && chain <= maxChain && sequence >= 1 && sequence <= maxSequence;
    return fits ? (chain << sequenceBits) | sequence : 0;
}

qint64 lastLogKey(qint64 chain) { return logKey(chain, maxSequence); }

qint64 sequenceOf(qint64 logKey) { return logKey & maxSequence; }

QByteArray noHash() { return QByteArray(32, '\0'); }

void Chains::load() {
    m_chains.clear();
    m_byId.clear();
    m_byPlace.clear();
    auto rows = m_database.prepare("SELECT id, device, epoch, fork FROM chain ORDER BY id");
    while (rows.step())
        keep({rows.integer(0), Uuid::fromBytes(rows.blob(1)), quint64(rows.integer(2)), int(rows.integer(3)), 0, noHash(), {}});
    for (Chain &chain : m_chains) readTip(chain);
}

void Chains::readTip(Chain &chain) {
    auto tip = m_database.prepare("SELECT id, hash, clock FROM changeset WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1");
    tip.bind(1, logKey(chain.id, 1)).bind(2, lastLogKey(chain.id));
    if (!tip.step()) return;
    chain.last = sequenceOf(tip.integer(0));
    chain.lastHash = tip.blob(1);
    chain.lastStamp = Stamp::unpacked(tip.integer(2));
}

Chain &Chains::keep(const Chain &chain) {
    m_chains.push_back(chain);
    Chain &kept = m_chains.back();
    m_byId[kept.id] = &kept;
    m_byPlace[{kept.device, kept.epoch}].push_back(&kept);
    return kept;
}

Chain &Chains::create(Uuid device, quint64 epoch) {
    const int fork = int(of(device, epoch).size());
    if (qint64(m_chains.size()) >= maxChain) throw Error(ErrorCode::Damaged, QStringLiteral("more chains than a vault can hold"));
    m_database.prepare("INSERT INTO chain(device, epoch, fork) VALUES(?,?,?)")
        .bind(1, device.bytes())
        .bind(2, qint64(epoch))
        .bind(3, fork)
        .run();
    return keep({m_database.lastInsertId(), device, epoch, fork, 0, noHash(), {}});
}

// Another connection may have begun a chain after these were read, between two statements of one reading.
Chain *Chains::byId(qint64 id) {
    const auto found = m_byId.find(id);
    if (found != m_byId.end()) return found->second;
    auto row = m_database.prepare("SELECT device, epoch, fork FROM chain WHERE id=?");
    row.bind(1, id);
    if (!row.step()) return nullptr;
    Chain &chain = keep({id, Uuid::fromBytes(row.blob(0)), quint64(row.integer(1)), int(row.integer(2)), 0, noHash(), {}});
    readTip(chain);
    return &chain;
}

std::vector<Chain *> Chains::of(Uuid device, quint64 epoch) {
    const auto found = m_byPlace.find({device, epoch});
    return found == m_byPlace.end() ? std::vector<Chain *>{} : found->second;
}

std::optional<QByteArray> Chains::hashAt(const Chain &chain, qint64 sequence) {
    if (sequence == chain.last) return chain.lastHash;
    auto row = m_database.prepare("SELECT hash FROM changeset WHERE id=?");
    row.bind(1, logKey(chain.id, sequence));
    return row.step() ? std::optional(row.blob(0)) : std::nullopt;
}

Chain *Chains::holding(const Place &place, quint64 mark) {
    for (Chain *chain : of(place.device, place.epoch)) {
        if (place.sequence > chain->last) continue;
        const auto hash = hashAt(*chain, place.sequence);
        if (hash && markOf(*hash) == mark) return chain;
    }
    return nullptr;
}

}  // namespace balai::store
