#pragma once
#include "core/base/progress.h"
#include "core/records/schema.h"
#include "core/store/changeset.h"

#include <QJsonObject>
#include <functional>
#include <memory>

class QIODevice;

namespace balai {
class Clock;
class Random;
}
namespace balai::vault {
class Database;
}

namespace balai::store {

// Which device, epoch and account write.
struct Author {
    Uuid device;
    quint64 epoch = 0;
    Uuid account;
};

// Opens and closes sealed values; given by the session of an account that holds the identity key, else null.
class Sealer {
public:
    virtual ~Sealer() = default;
    virtual QByteArray sealValue(const QByteArray &value, Uuid record, const QString &item) = 0;
    // nullopt: sealed with another key or damaged
    virtual std::optional<QByteArray> openValue(const QByteArray &sealed, Uuid record, const QString &item) = 0;
    // Name of a set's element that does not give the element away.
    virtual QString elementName(const QString &element, Uuid record, const QString &field) = 0;
};

// Equality on one field; a set matches when it contains the value, a localised text when any language equals it.
struct Where {
    QString field;
    QString value;  // bare text or JSON ("true", "12")
};

// Place of the change that made an event, for total orders (consent rule): clock, device, epoch, sequence, position.
struct LogPosition {
    Stamp stamp;
    ChangeRef change;
    auto operator<=>(const LogPosition &other) const {
        if (auto by = stamp <=> other.stamp; by != 0) return by;
        return change <=> other.change;
    }
    bool operator==(const LogPosition &) const = default;
};

// A value that lost, and the one in force.
struct ConflictValue {
    ChangeRef change;
    QJsonValue value;
    Stamp stamp;
    Uuid account;
};
enum class ConflictWhat { Field, Duplicate, Fork };
struct Conflict {
    ConflictWhat what = ConflictWhat::Field;
    Cell cell;
    std::vector<ConflictValue> values;  // by (clock, device), the one in force last
    QString id() const { return cell.record.text() + QLatin1Char(':') + cell.field; }
};

struct HistoryEntry {
    ChangeRef change;
    Stamp stamp;
    Uuid account;
    QString label;
    QString field;
    Operation operation = Operation::Set;
    QString reason;
    std::optional<QJsonValue> value;  // nullopt: erased
};

struct UndoResult {
    bool possible = false;
    std::vector<Cell> restored;
    std::vector<Cell> skipped;  // changed since
};

struct Finding {
    QString what;   // code: "hashChain", "commitment", "tableDiffers", "danglingReference", "clockAhead", …
    QString where;  // ids only
    QString fix;    // code or empty
};

enum class EraseReason { MemberAsked, Mistake, Retention };

// The action inside Store::write.
class Write {
public:
    virtual ~Write() = default;
    // A null or missing `id` in `record` creates (v7 id unless given), otherwise updates the fields that are present.
    // Returns the id. Throws Error{InvalidInput, params field, reason}: unknown field, wrong type, unknown reference,
    // update of an event; Error{NotFound}: no such record; Error{Refused}: sealed without the key.
    virtual Uuid put(const records::KindInfo &kind, const QJsonObject &record) = 0;
    virtual void remove(const records::KindInfo &kind, Uuid id) = 0;
    // Names all heads of the cell and gives it one value (null clears).
    virtual void resolve(const Cell &cell, const QJsonValue &value) = 0;
    // `field` empty: the whole record, and the attachments that belong to it. True erasure (values, salts, bytes, index,
    // drafts).
    virtual void erase(const records::KindInfo &kind, Uuid id, const QString &field, EraseReason reason) = 0;
    virtual Uuid newId() = 0;
    // Keeps all that `from` holds as the bytes of `attachment`, which is put in the same action. Returns what goes into its
    // field `hash`. Throws Error{InvalidInput}: empty, or more than mostStoredBytes; Error{Io, Cancelled}.
    virtual QString attach(Uuid attachment, QIODevice &from, Progress &progress) = 0;

    // Typed: differences to what is stored are written; a null id is filled in.
    template <class R> Id<R> put(R &record) {
        QJsonObject json = records::toJson(record);
        if (record.id) json.insert(QStringLiteral("id"), record.id.text());
        record.id = Id<R>(putWhole(records::kindOf<R>(), json));
        return record.id;
    }

protected:
    // Like put, but a record that does not exist yet may carry its id, and null fields are not written at creation.
    virtual Uuid putWhole(const records::KindInfo &kind, const QJsonObject &record) = 0;
};

// `given`: the fields that are written; of a removal none.
enum class WriteAct { Create, Update, Remove };
using WriteGuard = std::function<void(WriteAct act, const records::KindInfo &kind, Uuid id, const QJsonObject &given)>;

// The append-only change log and the record tables derived from it. One Store per connection; not thread safe.
class Store {
public:
    // Prepares the tables where they are missing (read-write only). The references must outlive the store.
    Store(vault::Database &database, Clock &clock, Random &random);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    void setAuthor(const Author &author);
    const Author &author() const;
    void setSealer(Sealer *sealer);  // not owned; null: sealed values stay closed
    Sealer *sealer() const;
    Clock &clock() const;
    Random &random() const;
    vault::Database &database() const;

    // --- write -----------------------------------------------------------------------------------------------------
    // One changeset, one transaction, one commit. An empty action writes nothing and returns a null place. When
    // `action` throws, nothing was written.
    Place write(const QString &label, const std::function<void(Write &)> &action);
    // One changeset that leads back to nobody: by `account`, its clock cut to the council's day, in a chain of its own (no
    // place among other changes). The only way in which kinds are written that hold what nobody said alone (checkIn).
    // The answers that waited about `settled` go in the same transaction.
    Place writeApart(const QString &label, Uuid account, const std::function<void(Write &)> &action, Uuid settled = {});
    // Erases in a changeset of its own and ends with a truncating checkpoint (else the erasure is pending and
    // finished at the next open).
    Place erase(const records::KindInfo &kind, Uuid id, const QString &field, EraseReason reason);
    UndoResult undo(const Place &place);
    // Called inside every transaction that erases something, own or imported, with the records touched: whatever else
    // holds their words (the search index) drops them there.
    void onErased(std::function<void(const std::vector<std::pair<QString, Uuid>> &)> watch);
    // Asked before a record is created, changed or removed; throws to refuse the whole action. Erasing, and what other
    // devices wrote, is not asked about. Undo leaves out what is refused.
    void setGuard(WriteGuard guard);

    // --- read ------------------------------------------------------------------------------------------------------
    // Removed records are left out unless asked for. JSON forms of the record contract, with id, created, changed, by,
    // removed; sealed fields read {"sealed":true} without the key.
    std::vector<QJsonObject> list(const records::KindInfo &kind, const std::vector<Where> &where = {},
                                  bool withRemoved = false) const;
    std::optional<QJsonObject> show(const records::KindInfo &kind, Uuid id) const;
    std::optional<QString> kindOfRecord(Uuid id) const;
    qint64 count(const records::KindInfo &kind) const;

    template <class R> std::vector<R> all(const std::vector<Where> &where = {}) const {
        std::vector<R> out;
        readRows(records::kindOf<R>(), where, [&](const Row &row) { out.push_back(typed<R>(row)); });
        return out;
    }
    template <class R, class K> std::vector<R> all(const char *field, Id<K> reference) const {
        return all<R>({{QString::fromLatin1(field), reference.text()}});
    }
    template <class R> std::optional<R> find(Id<R> id) const {
        std::optional<R> out;
        readRow(records::kindOf<R>(), id.uuid(), [&](const Row &row) { out = typed<R>(row); });
        return out;
    }

    // Position of the change that created the record (its earliest).
    std::optional<LogPosition> createdAt(Uuid record) const;
    std::vector<LogPosition> createdAt(const std::vector<Uuid> &records) const;
    // The account that wrote that change.
    std::optional<Uuid> createdBy(Uuid record) const;
    // Every value a cell (or all cells of a field) ever had that is not erased, oldest first. Of a sealed field never the
    // value, and its parts only with the key.
    std::vector<HistoryEntry> history(const records::KindInfo &kind, Uuid id) const;
    // Non-erased values that the field ever had ("speaker": which members were ever named).
    std::vector<QJsonValue> everValues(const records::KindInfo &kind, Uuid id, const QString &field) const;
    std::vector<Conflict> conflicts() const;
    bool hasConflict(Uuid record, const QStringList &fields) const;
    std::vector<Place> recentPlaces(int count) const;  // own changesets, newest first (undo)

    // --- bytes of attachments: beside the log ------------------------------------------------------------------------
    // Whether the bytes are here that the attachment's present `hash` names; they may come with a later bundle.
    bool hasBytes(Uuid attachment) const;
    // As they were kept. Throws Error{NotFound}: not come yet, or erased; Error{Damaged}.
    QByteArray bytesOf(Uuid attachment) const;

    // --- whole log -------------------------------------------------------------------------------------------------
    void replay(Progress &progress = noProgress());
    std::vector<Finding> check(bool deep, Progress &progress = noProgress()) const;
    // SHA-256 over all record tables in a fixed order: equal on devices that have seen the same changes.
    QByteArray tableDigest() const;
    // Increases with every commit of this connection or another.
    qint64 version() const;

    // --- drafts: local, not in the log ------------------------------------------------------------------------------
    void saveDraft(const QString &key, const QByteArray &text);
    std::optional<QByteArray> draft(const QString &key) const;
    void dropDraft(const QString &key);
    // The same, and its bytes are in no page and in no log of pages afterwards: what is off the record.
    void forgetDraft(const QString &key);
    QStringList drafts() const;

    // --- answers that wait until there are enough of them: local, not in the log, without time, account or order ---------
    void addWaiting(Uuid about, const QByteArray &answer);
    std::vector<QByteArray> waiting(Uuid about) const;  // in an order that says nothing
    std::vector<Uuid> waitingAbout() const;
    // No byte of them stays, in this file and beside it.
    void dropWaiting(Uuid about);

    struct Private;  // the pieces, for this folder's own sources

    struct Row {  // one row of a record table
        Uuid id;
        qint64 created, changed;
        Uuid by;
        bool removed;
        QJsonObject fields;
    };

private:
    friend class Merge;
    std::unique_ptr<Private> d;
    void readRows(const records::KindInfo &kind, const std::vector<Where> &where,
                  const std::function<void(const Row &)> &each) const;
    void readRow(const records::KindInfo &kind, Uuid id, const std::function<void(const Row &)> &each) const;

    template <class R> static R typed(const Row &row) {
        R out{};
        out.id = Id<R>(row.id);
        out.created = row.created;
        out.changed = row.changed;
        out.by = row.by;
        out.removed = row.removed;
        records::readJson(row.fields, out);
        return out;
    }
};

}  // namespace balai::store
