#pragma once
#include "core/store/store_private.h"

#include <map>
#include <set>

namespace balai::store {

// Gathers the changes of one action. Record rows are written at once, so that later parts of the action see them; the
// log entries follow in finish(), when the changeset's hash is known.
class Writer final : public Write {
public:
    explicit Writer(Store::Private &store) : d(store), m_stamp(store.nextStamp()) {}
    // Apart from all other changes: the stamp is handed in and moves no clock.
    Writer(Store::Private &store, Stamp stamp) : d(store), m_stamp(stamp), m_apart(true) {}

    Uuid put(const records::KindInfo &kind, const QJsonObject &record) override;
    void remove(const records::KindInfo &kind, Uuid id) override;
    void resolve(const Cell &cell, const QJsonValue &value) override;
    void erase(const records::KindInfo &kind, Uuid id, const QString &field, EraseReason reason) override;
    Uuid newId() override { return Uuid::v7(d.clock, d.random); }
    QString attach(Uuid attachment, QIODevice &from, Progress &progress) override;

    // Undo gives a cell a former value.
    void restore(const Cell &cell, const QByteArray &value, const std::vector<ChangeRef> &replaced);
    bool isLetThrough(WriteAct act, const Cell &cell, const QByteArray &value) const;
    bool isEmpty() const { return m_changes.empty(); }
    bool erased() const { return m_erased; }
    Place finish(const QString &label);

protected:
    Uuid putWhole(const records::KindInfo &kind, const QJsonObject &record) override;

private:
    enum class Parts { Given, Whole };
    struct Target {
        const records::KindInfo &kind;
        Uuid id;
        bool isNew;
        RowHead head;
        QJsonObject stored;   // fields as stored (sealed ones closed)
        QJsonObject changed;  // fields whose columns change
    };
    struct CellValue {
        QString key;
        QJsonValue value;
    };

    Uuid create(const records::KindInfo &kind, Uuid id, const QJsonObject &record);
    Uuid update(const records::KindInfo &kind, Uuid id, const QJsonObject &record, Parts parts);
    void askGuard(WriteAct act, const Cell &cell, const QJsonValue &value) const;
    void checkFields(const records::KindInfo &kind, const QJsonObject &record) const;
    void checkReferences(const records::FieldInfo &field, const QJsonValue &value) const;
    void checkUnique(const records::KindInfo &kind, Uuid id, const QJsonObject &record) const;
    void putField(Target &target, const records::FieldInfo &field, const QJsonValue &value, Parts parts);
    std::vector<CellValue> cellsFor(const Target &target, const records::FieldInfo &field, const QJsonValue &value,
                                    Parts parts) const;
    void addKeyed(std::vector<CellValue> &out, const records::FieldInfo &field, const QJsonObject &before,
                  const QJsonValue &value, Parts parts) const;
    void addElements(std::vector<CellValue> &out, const records::FieldInfo &field, const QJsonValue &before,
                     const QJsonValue &value) const;
    void addOrdered(std::vector<CellValue> &out, const records::FieldInfo &field, const QJsonValue &before,
                    const QJsonValue &value) const;
    QJsonValue plainOf(const Target &target, const records::FieldInfo &field) const;
    void setCell(Target &target, const records::FieldInfo &field, const CellValue &cell);
    void addChange(const Cell &cell, const QByteArray &value, std::vector<ChangeRef> replaced);
    std::vector<ChangeRef> shownHeads(const Cell &cell, bool isNew);
    void writeRow(const Target &target);
    void eraseAttachmentsOf(const records::KindInfo &kind, Uuid id, const QString &field, EraseReason reason);
    void markPast(const Change &change);
    void log(const Changeset &changeset);

    Store::Private &d;
    Stamp m_stamp;
    std::vector<Change> m_changes;
    std::map<std::pair<Uuid, QString>, size_t> m_index;
    std::set<std::pair<QString, Uuid>> m_derive;  // rows to compute from the log once it is written
    std::set<Uuid> m_created;
    bool m_erased = false;
    bool m_apart = false;
};

// Which error a wrong field is: names the field, never the value.
[[noreturn]] void throwWrongField(const QString &field, const QString &reason);

// A fractional key strictly between two others ("" = open end) over 0-9A-Za-z, with two random symbols behind it.
QString keyBetween(const QString &low, const QString &high, Random &random);

}  // namespace balai::store
