#pragma once
#include "core/store/attached.h"
#include "core/store/store.h"

#include <map>

namespace balai::store {

// How far a device has seen each chain: highest sequence without a gap below it.
using Seen = std::map<std::pair<Uuid, quint64>, qint64>;

struct Gap {
    Uuid device;
    quint64 epoch = 0;
    qint64 from = 0, to = 0;
};

struct MergeResult {
    int applied = 0;   // changesets that are new and took effect
    int already = 0;   // known before
    int held = 0;      // kept until a gap below them is filled
    std::vector<Gap> missing;
    int conflicts = 0;  // open in the vault afterwards
};

// Hands over attachments one by one, inside the transaction and after the changes. What it throws undoes all.
using TakeBytes = std::function<Taken(Uuid attachment, const QByteArray &bytes)>;
using BytesSource = std::function<void(const TakeBytes &take)>;

// The whole log going out and changesets of other devices coming in.
class Merge {
public:
    explicit Merge(Store &store) : m_store(store) {}
    Seen seen() const;
    // Every changeset above `since`, ordered so that causes come before effects; values included where not erased.
    void forEach(const Seen &since, const std::function<void(const Changeset &)> &each) const;
    qint64 countSince(const Seen &since) const;
    // All or nothing, in one transaction. Order, repetition and grouping do not matter. Throws Error{Damaged}: a hash
    // or commitment does not match.
    MergeResult apply(const std::vector<Changeset> &changesets, Progress &progress = noProgress(), const BytesSource &bytes = {});

    // Attachments: what is here of one, by the hash in its commitment; and the ones whose bytes have not come.
    std::vector<AttachedSize> attached(Uuid attachment) const;
    QByteArray attachedBytes(Uuid attachment, const QByteArray &hash) const;
    std::vector<Uuid> lacking() const;

private:
    Store &m_store;
};

}  // namespace balai::store
