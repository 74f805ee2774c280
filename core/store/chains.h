#pragma once
#include "core/store/changeset.h"

#include <deque>
#include <map>

namespace balai::vault {
class Database;
}

namespace balai::store {

// The row of table `changeset`: chain in the upper 23 bits, sequence in the lower 40. 0, which is no row, where one does
// not fit: a reference may name any number.
qint64 logKey(qint64 chain, qint64 sequence);
qint64 lastLogKey(qint64 chain);  // the highest that the chain can have
qint64 sequenceOf(qint64 logKey);

// One run of changesets of a device's epoch. A second run with the same place (a fork) is a chain of its own.
struct Chain {
    qint64 id = 0;  // local row number
    Uuid device;
    quint64 epoch = 0;
    int fork = 0;
    qint64 last = 0;       // highest sequence; 0: none
    QByteArray lastHash;   // 32 zero bytes before the first
    Stamp lastStamp;
};

// The chains this vault knows, with their tips; mirrors the tables `chain` and `changeset`.
class Chains {
public:
    explicit Chains(vault::Database &database) : m_database(database) {}
    void load();
    Chain &create(Uuid device, quint64 epoch);  // the next fork number
    Chain *byId(qint64 id);
    std::vector<Chain *> of(Uuid device, quint64 epoch);
    std::deque<Chain> &all() { return m_chains; }
    // The chain that holds this very changeset; null where it is not here.
    Chain *holding(const Place &place, quint64 mark);
    std::optional<QByteArray> hashAt(const Chain &chain, qint64 sequence);

private:
    vault::Database &m_database;
    std::deque<Chain> m_chains;  // stable addresses
    std::map<qint64, Chain *> m_byId;
    std::map<std::pair<Uuid, quint64>, std::vector<Chain *>> m_byPlace;
    Chain &keep(const Chain &chain);
    void readTip(Chain &chain);
};

QByteArray noHash();  // 32 zero bytes

}  // namespace balai::store
