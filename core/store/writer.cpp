#include "core/store/writer.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <algorithm>

namespace balai::store {

namespace {

bool isEmptyValue(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

// A required field that says nothing: null, no text, no language.
bool saysNothing(const QJsonValue &value) {
    if (value.isString()) return value.toString().trimmed().isEmpty();
    return isEmptyValue(value) || (value.isObject() && value.toObject().isEmpty());
}

}  // namespace

void throwWrongField(const QString &field, const QString &reason) {
    throw Error(ErrorCode::InvalidInput, field + QStringLiteral(": ") + reason,
                {{QStringLiteral("field"), field}, {QStringLiteral("reason"), reason}});
}

Uuid Writer::put(const records::KindInfo &kind, const QJsonObject &record) {
    checkFields(kind, record);
    const QJsonValue given = record.value(QLatin1String("id"));
    if (isEmptyValue(given)) {
        const bool coarse = kind.name == u"checkIn" || kind.name == u"packet";
        return create(kind, coarse ? Uuid::v4(d.random) : newId(), record);
    }
    const auto id = Uuid::parse(given.toString());
    if (!id) throwWrongField(QStringLiteral("id"), QStringLiteral("not an id"));
    return update(kind, *id, record, Parts::Given);
}

Uuid Writer::putWhole(const records::KindInfo &kind, const QJsonObject &record) {
    checkFields(kind, record);
    const auto id = Uuid::parse(record.value(QLatin1String("id")).toString());
    if (!id) return put(kind, record);
    if (!m_created.contains(*id) && !d.cells.exists(*id)) return create(kind, *id, record);
    return update(kind, *id, record, Parts::Whole);
}

void Writer::checkFields(const records::KindInfo &kind, const QJsonObject &record) const {
    if (const auto wrong = records::firstWrong(kind, record)) throwWrongField(wrong->field, wrong->reason);
    for (auto it = record.begin(); it != record.end(); ++it)
        if (const auto *field = kind.field(it.key())) checkReferences(*field, it.value());
}

void Writer::checkReferences(const records::FieldInfo &field, const QJsonValue &value) const {
    if (field.type == records::FieldType::ReferenceSet) {
        const QJsonArray items = value.toArray();
        records::FieldInfo single = field;
        single.type = records::FieldType::Reference;
        for (const auto &item : items) checkReferences(single, item);
        return;
    }
    if (field.type != records::FieldType::Reference || isEmptyValue(value)) return;
    const Uuid id = Uuid::parse(value.toString()).value_or(Uuid());
    const auto *target = records::kindNamed(field.refKind);
    const bool known = target ? d.rows.exists(*target, id) : m_created.contains(id) || d.cells.exists(id);
    if (!known) throwWrongField(field.name, QStringLiteral("unknown reference"));
}

// References that people read ("NC-2026-014") are unique by rule.
void Writer::checkUnique(const records::KindInfo &kind, Uuid id, const QJsonObject &record) const {
    const QString reference = record.value(QLatin1String("reference")).toString();
    if (reference.isEmpty() || !kind.field(u"reference")) return;
    d.rows.each(kind, {{QStringLiteral("reference"), reference}}, true, [&](const Store::Row &row) {
        if (row.id != id) throwWrongField(QStringLiteral("reference"), QStringLiteral("already taken by another record"));
    });
}

Uuid Writer::create(const records::KindInfo &kind, Uuid id, const QJsonObject &record) {
    const bool belongsApart = kind.name == u"checkIn";
    if (belongsApart != m_apart) throwWrongField(kind.name, QStringLiteral("not written together with other changes"));
    for (const auto &field : kind.fields)
        if (field.required && saysNothing(record.value(field.name))) throwWrongField(field.name, QStringLiteral("required"));
    checkUnique(kind, id, record);
    if (d.guard) d.guard(WriteAct::Create, kind, id, record);
    Target target{kind, id, true, {m_stamp.ms, m_stamp.ms, d.author.account, false}, {}, {}};
    const size_t before = m_changes.size();
    for (const auto &field : kind.fields)
        if (!isEmptyValue(record.value(field.name))) putField(target, field, record.value(field.name), Parts::Whole);
    if (m_changes.size() == before) throwWrongField(kind.name, QStringLiteral("nothing given"));
    m_created.insert(id);
    writeRow(target);
    return id;
}

Uuid Writer::update(const records::KindInfo &kind, Uuid id, const QJsonObject &record, Parts parts) {
    const auto row = d.rows.one(kind, id);
    if (!row)
        throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
    if (kind.event || m_apart) throwWrongField(QStringLiteral("id"), QStringLiteral("an event never changes; write a new one that corrects it"));
    if (row->removed) throwWrongField(QStringLiteral("id"), QStringLiteral("the record was removed"));
    checkUnique(kind, id, record);
    // Made by a clock that was ahead: the lowest stamp counts, as in a replay of the log.
    const qint64 created = std::min(row->created, m_stamp.ms);
    RowHead head{created, row->changed, row->by, false};
    if (m_stamp.ms >= head.changed) head = {created, m_stamp.ms, d.author.account, false};
    Target target{kind, id, false, head, row->fields, {}};
    for (const auto &field : kind.fields)
        if (record.contains(field.name)) putField(target, field, record.value(field.name), parts);
    if (d.guard && !target.changed.isEmpty()) d.guard(WriteAct::Update, kind, id, target.changed);
    if (!target.changed.isEmpty()) writeRow(target);
    return id;
}

QJsonValue Writer::plainOf(const Target &target, const records::FieldInfo &field) const {
    const QJsonValue stored = target.stored.value(field.name);
    if (!field.sealed || isEmptyValue(stored)) return stored;
    return d.opened(target.kind, target.id, {{field.name, stored}}).value(field.name);
}

void Writer::putField(Target &target, const records::FieldInfo &field, const QJsonValue &value, Parts parts) {
    if (field.sealed && !d.sealer) {
        // What is closed to this account stays as it is; of a new record there is nothing yet that could stay.
        if (isEmptyValue(value) || (parts == Parts::Whole && !target.isNew)) return;
        throw Error(ErrorCode::Refused, QStringLiteral("a sealed field needs the identity key"),
                    {{QStringLiteral("field"), field.name}, {QStringLiteral("reason"), QStringLiteral("sealed")}});
    }
    for (const CellValue &cell : cellsFor(target, field, value, parts)) setCell(target, field, cell);
}

std::vector<Writer::CellValue> Writer::cellsFor(const Target &target, const records::FieldInfo &field,
                                                const QJsonValue &value, Parts parts) const {
    const QJsonValue before = plainOf(target, field);
    std::vector<CellValue> out;
    if (target.kind.isOneCell(field)) {
        const bool newerWord = field.type == records::FieldType::Enum && isEmptyValue(value) && parts == Parts::Whole &&
                               !field.words.contains(before.toString());
        if (!(before == value) && !(isEmptyValue(before) && isEmptyValue(value)) && !newerWord)
            out.push_back({field.name, isEmptyValue(value) ? QJsonValue() : value});
    } else if (field.isKeyed()) {
        addKeyed(out, field, before.toObject(), value, parts);
    } else if (field.isOrdered()) {
        addOrdered(out, field, before, value);
    } else {
        addElements(out, field, before, value);
    }
    return out;
}

// A map merges key by key; only a whole null clears keys that are not named.
void Writer::addKeyed(std::vector<CellValue> &out, const records::FieldInfo &field, const QJsonObject &before,
                      const QJsonValue &value, Parts parts) const {
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        if (!(before.value(it.key()) == it.value()) && !(isEmptyValue(before.value(it.key())) && it.value().isNull()))
            out.push_back({field.name + u'.' + it.key(), it.value()});
    if (parts == Parts::Given && !value.isNull()) return;
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!given.contains(it.key())) out.push_back({field.name + u'.' + it.key(), QJsonValue()});
}

void Writer::addElements(std::vector<CellValue> &out, const records::FieldInfo &field, const QJsonValue &before,
                         const QJsonValue &value) const {
    const QJsonArray had = before.toArray(), wants = value.toArray();
    for (const auto &item : wants)
        if (!had.contains(item)) out.push_back({field.name + u'/' + item.toString(), true});
    for (const auto &item : had) {
        const bool newerWord = field.type == records::FieldType::EnumSet && !field.words.contains(item.toString());
        if (!wants.contains(item) && !newerWord) out.push_back({field.name + u'/' + item.toString(), false});
    }
}

// New order keys for all elements behind the first difference.
void Writer::addOrdered(std::vector<CellValue> &out, const records::FieldInfo &field, const QJsonValue &before,
                        const QJsonValue &value) const {
    const auto element = [&](const QJsonValue &item) {
        return field.type == records::FieldType::OrderedTexts ? item.toString() : QString::fromUtf8(records::compactJson(item));
    };
    const QJsonArray had = before.toArray(), wants = value.toArray();
    if (had == wants) return;
    for (const auto &item : had)
        if (!wants.contains(item)) out.push_back({field.name + u'/' + element(item), false});
    QString last;
    for (const auto &item : wants) {
        last = keyBetween(last, {}, d.random);
        out.push_back({field.name + u'/' + element(item), last});
    }
}

void Writer::setCell(Target &target, const records::FieldInfo &field, const CellValue &cell) {
    QString key = cell.key;
    QJsonValue stored = cell.value;
    if (field.sealed) {
        if (field.isSet()) key = field.name + u'/' + d.sealer->elementName(fieldPart(key), target.id, field.name);
        const bool empty = stored.isNull() || (stored.isBool() && !stored.toBool());
        const QJsonValue plain = field.isSet() ? QJsonValue(fieldPart(cell.key)) : stored;
        if (!empty)
            stored = records::parseJsonValue(d.sealer->sealValue(records::compactJson(plain), target.id, key)).value_or(QJsonValue());
    }
    const Cell place{target.kind.name, target.id, key};
    addChange(place, records::compactJson(stored), shownHeads(place, target.isNew));
    if (field.isOrdered()) m_derive.emplace(target.kind.name, target.id);
    const QJsonValue whole = target.changed.contains(field.name) ? target.changed.value(field.name) : target.stored.value(field.name);
    if (!field.isOrdered()) target.changed.insert(field.name, withPart(field, whole, key, stored));
    else target.changed.insert(field.name, whole);
}

// The heads its author was shown: the value in force (with its equals) and the erasures that cover the cell. Where
// other heads stay, the new value may end or keep a conflict: the row is computed from the log afterwards.
std::vector<ChangeRef> Writer::shownHeads(const Cell &cell, bool isNew) {
    std::vector<ChangeRef> out;
    if (isNew) return out;
    std::vector<Head> sets;
    for (const CellRow &row : d.cells.heads(cell.record, cell.kind, cell.field)) {
        const ChangeRef ref = d.cells.refOf(row);
        if (row.operation == Operation::Erase) {
            out.push_back(ref);
            continue;
        }
        if (const auto bytes = d.cells.value(cell.record, cell.kind, row)) sets.push_back({row, ref, QJsonValue(QString::fromUtf8(*bytes))});
    }
    const auto winner = std::max_element(sets.begin(), sets.end(), [](const Head &a, const Head &b) {
        return std::pair(a.row.stamp, a.ref) < std::pair(b.row.stamp, b.ref);
    });
    for (const Head &head : sets) {
        if (head.value == winner->value || presentWins(cell.field)) out.push_back(head.ref);
        else m_derive.emplace(cell.kind, cell.record);
    }
    return out;
}

void Writer::addChange(const Cell &cell, const QByteArray &value, std::vector<ChangeRef> replaced) {
    const auto [at, fresh] = m_index.try_emplace({cell.record, cell.field}, m_changes.size());
    if (!fresh) {  // the same cell twice in one action: the last value counts
        m_changes[at->second].value = value;
        return;
    }
    Change change;
    change.cell = cell;
    change.replaced = std::move(replaced);
    change.value = value;
    m_changes.push_back(std::move(change));
}

void Writer::writeRow(const Target &target) {
    if (target.isNew) d.rows.write(target.kind, target.id, target.head, target.changed);
    else d.rows.update(target.kind, target.id, target.head, target.changed);
}

Place Writer::finish(const QString &label) {
    Changeset changeset;
    changeset.label = label;
    changeset.stamp = m_stamp;
    changeset.changes = std::move(m_changes);
    for (Change &change : changeset.changes) {
        if (change.operation == Operation::Erase) continue;
        change.salt = d.random.bytes(16);
        change.commitment = commitmentOf(change.salt, change.value);
    }
    d.appendOwn(changeset);
    log(changeset);
    bool devices = false;
    for (const auto &[kind, id] : m_derive) d.derive(kind, id);
    if (m_erased && d.erasedWatch) d.erasedWatch({m_derive.begin(), m_derive.end()});
    for (const Change &change : changeset.changes) devices = devices || change.cell.kind == u"device";
    if (devices) d.revocations = Revocations::read(d.database, d.cells, d.chains);
    return changeset.place;
}

void Writer::markPast(const Change &change) {
    for (const CellRow &head : d.cells.heads(change.cell.record, change.cell.kind, change.cell.field)) {
        if (head.operation == Operation::Erase) continue;
        const ChangeRef ref = d.cells.refOf(head);
        if (std::find(change.replaced.begin(), change.replaced.end(), ref) != change.replaced.end())
            d.cells.setPast(change.cell, head, true);
    }
}

void Writer::log(const Changeset &changeset) {
    const Chain &chain = d.ownChain();
    for (size_t i = 0; i < changeset.changes.size(); ++i) {
        const Change &change = changeset.changes[i];
        if (change.operation == Operation::Set && !change.replaced.empty()) markPast(change);
        d.cells.insert(chain, changeset, int(i));
    }
}

Place Store::write(const QString &label, const std::function<void(Write &)> &action) {
    Place place;
    bool erased = false;
    try {
        vault::Transaction transaction(d->database);
        d->refresh();
        Writer writer(*d);
        action(writer);
        if (writer.isEmpty()) return {};
        place = writer.finish(label);
        erased = writer.erased();
        if (erased) d->markErasure();
        transaction.commit();
    } catch (...) {
        d->load();
        throw;
    }
    ++d->commits;
    if (erased) d->finishErasures();
    return place;
}

}  // namespace balai::store
