#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/attached.h"
#include "core/store/record_state.h"
#include "core/store/revocations.h"
#include "core/store/rows.h"
#include "core/store/store.h"
#include "core/vault/database.h"

namespace balai::store {

constexpr qint64 dayMs = 24ll * 60 * 60 * 1000;

// The pieces of a Store, shared by its source files.
struct Store::Private {
    Private(vault::Database &db, Clock &c, Random &r) : database(db), clock(c), random(r), chains(db), cells(db, chains), rows(db), attached(db) {}

    vault::Database &database;
    Clock &clock;
    Random &random;
    Chains chains;
    CellRows cells;
    Rows rows;
    Attached attached;
    Author author;
    Sealer *sealer = nullptr;
    Stamp lastStamp;
    Revocations revocations;
    std::function<void(const std::vector<std::pair<QString, Uuid>> &)> erasedWatch;
    WriteGuard guard;
    qint64 commits = 0;
    mutable qint64 seenVersion = -1;

    void load();
    // Another connection may have written: read the chains again where it did.
    void refresh();
    Stamp nextStamp();
    void noteForeign(Stamp stamp);
    Chain &ownChain();

    StateInput inputFor(const QString &kind, Uuid record) const;
    // Recomputes flags, values to erase and the table row of one record from its changes.
    void derive(const QString &kind, Uuid record);
    void deriveConflicts(const QString &kind, Uuid record, const RecordState &state);
    // What the values of an attachment's `hash` commit to, former ones too; `gaps`: an erasure took one of them.
    struct NamedBytes {
        std::vector<Commitment> all;
        bool gaps = false;
    };
    NamedBytes namedBytes(Uuid attachment) const;
    // Bytes stay while a value names them and the record they belong to is not erased.
    void deriveAttached(const QString &kind, Uuid record, const RecordState &state);
    bool isOwnerErased(const RecordState &attachment) const;
    Taken takeAttached(Uuid attachment, const QByteArray &bytes);
    // Places the changeset behind the own chain's last; its stamp is set already.
    void appendOwn(Changeset &changeset);
    void dropWaiting(Uuid about);
    // Inside the transaction that erases; finishErasures takes the mark away, now or at the next open.
    void markErasure();
    void finishErasures();
    QJsonObject opened(const records::KindInfo &kind, Uuid id, QJsonObject fields) const;
    QJsonObject shown(const records::KindInfo &kind, const Store::Row &row, const QString &timeZone) const;
    QString councilTimeZone() const;
};

}  // namespace balai::store
