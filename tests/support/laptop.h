#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crypto/secret_bytes.h"
#include "core/store/merge.h"
#include "core/store/store.h"
#include "core/vault/database.h"

#include <QTemporaryDir>

namespace balai::test {

// One device with a store of its own in a folder of its own; clock and randomness seeded.
class Laptop {
public:
    explicit Laptop(quint64 seed, qint64 nowMs = 1'795'000'000'000)
        : clock(nowMs), random(QByteArray::number(seed)), database(open()), store(*database, clock, random) {
        store.setAuthor({Uuid::v7(clock, random), random.number() >> 1, Uuid::v7(clock, random)});
    }

    // Everything the other has that this one lacks.
    store::MergeResult takeFrom(Laptop &other) {
        std::vector<store::Changeset> changesets;
        store::Merge(other.store).forEach(store::Merge(store).seen(), [&](const store::Changeset &c) { changesets.push_back(c); });
        return store::Merge(store).apply(changesets);
    }
    std::vector<store::Changeset> everything() {
        std::vector<store::Changeset> out;
        store::Merge(store).forEach({}, [&](const store::Changeset &c) { out.push_back(c); });
        return out;
    }
    QString path() const { return folder.filePath(QStringLiteral("vault.db")); }

    FixedClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    std::unique_ptr<vault::Database> database;
    store::Store store;

private:
    std::unique_ptr<vault::Database> open() {
        const crypto::SecretBytes key = crypto::SecretBytes::random(32, random);
        return vault::Database::create(path(), key);
    }
};

}  // namespace balai::test
