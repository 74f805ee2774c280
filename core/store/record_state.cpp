#include "core/store/record_state.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <algorithm>
#include <set>

namespace balai::store {

namespace {

const QString removedKey = QStringLiteral("removed");

// Orders changes by (clock, device, …): the last one is in force.
bool before(const Head &a, const Head &b) {
    if (a.row.stamp != b.row.stamp) return a.row.stamp < b.row.stamp;
    return a.ref < b.ref;
}

bool isPresent(const QJsonValue &value) { return !value.isNull() && !(value.isBool() && !value.toBool()); }

class Computation {
public:
    explicit Computation(const StateInput &input) : m_input(input) {
        for (const CellRow &row : input.rows) m_refs.push_back(input.refOf(row));
        for (size_t i = 0; i < m_refs.size(); ++i) m_index[m_refs[i]] = i;
    }

    RecordState run() {
        findEffective();
        findErased();
        findPast();
        collectHeads();
        sortHeads();
        judgeRemoval();
        judgeConflicts();
        return std::move(m_state);
    }

private:
    const CellRow &row(size_t i) const { return m_input.rows[i]; }

    void findEffective() {
        m_effective.resize(m_input.rows.size());
        for (size_t i = 0; i < m_effective.size(); ++i) m_effective[i] = m_input.effective(row(i));
        if (m_input.kind && m_input.kind->event) keepOnlyFirstChangeset();
        for (size_t i = 0; i < m_effective.size(); ++i)
            if (m_effective[i]) note(i);
    }

    // An event never changes: only what its first changeset said counts.
    void keepOnlyFirstChangeset() {
        std::optional<size_t> first;
        for (size_t i = 0; i < m_effective.size(); ++i) {
            if (!m_effective[i] || row(i).operation != Operation::Set) continue;
            if (!first || std::pair(row(i).stamp, m_refs[i]) < std::pair(row(*first).stamp, m_refs[*first])) first = i;
        }
        if (!first) return;
        for (size_t i = 0; i < m_effective.size(); ++i)
            if (row(i).operation == Operation::Set)
                m_effective[i] = m_effective[i] && row(i).chain == row(*first).chain && row(i).sequence == row(*first).sequence;
    }

    void note(size_t i) {
        const bool any = m_state.exists;
        m_state.exists = true;
        if (!any || row(i).stamp < m_state.created) m_state.created = row(i).stamp;
        if (!any || std::pair(m_state.changed, m_lastRef) < std::pair(row(i).stamp, m_refs[i])) {
            m_state.changed = row(i).stamp;
            m_state.last = row(i);
            m_lastRef = m_refs[i];
        }
    }

    void findErased() {
        m_erased.assign(m_input.rows.size(), false);
        for (size_t e = 0; e < m_input.rows.size(); ++e) {
            if (!m_effective[e] || row(e).operation != Operation::Erase) continue;
            if (row(e).field == u"*") m_state.erasedWhole = true;
            for (size_t i = 0; i < m_input.rows.size(); ++i)
                if (row(i).operation == Operation::Set && covers(row(e).field, row(i).field) &&
                    (row(e).field == u"*" || !descends(i, m_refs[e])))
                    m_erased[i] = true;
        }
        for (size_t i = 0; i < m_input.rows.size(); ++i)
            if (m_erased[i]) m_state.toErase.push_back(row(i));
        if (m_state.erasedWhole) m_state.exists = false;
    }

    bool descends(size_t from, const ChangeRef &ancestor) const {
        std::vector<size_t> open{from};
        std::set<size_t> seen{from};
        while (!open.empty()) {
            const size_t i = open.back();
            open.pop_back();
            for (const ChangeRef &ref : row(i).replaced) {
                if (ref == ancestor) return true;
                const auto found = m_index.find(ref);
                if (found != m_index.end() && seen.insert(found->second).second) open.push_back(found->second);
            }
        }
        return false;
    }

    void findPast() {
        std::vector<bool> past(m_input.rows.size(), false);
        for (size_t i = 0; i < past.size(); ++i) {
            if (row(i).operation == Operation::Erase) continue;
            if (!m_effective[i] || m_erased[i]) past[i] = true;
            if (m_effective[i] && !m_erased[i]) markReplaced(i, past);
        }
        m_past = past;
        for (size_t i = 0; i < past.size(); ++i)
            if (row(i).past != past[i]) m_state.pastChanges.emplace_back(row(i), past[i]);
    }

    void markReplaced(size_t by, std::vector<bool> &past) const {
        for (const ChangeRef &ref : row(by).replaced) {
            const auto found = m_index.find(ref);
            if (found == m_index.end()) continue;
            const CellRow &target = row(found->second);
            if (target.operation == Operation::Set && target.field == row(by).field) past[found->second] = true;
        }
    }

    void collectHeads() {
        for (size_t i = 0; i < m_input.rows.size(); ++i) {
            if (m_past[i] || row(i).operation != Operation::Set) continue;
            const auto bytes = m_input.value(row(i));
            if (!bytes) continue;
            const auto value = records::parseJsonValue(*bytes);
            if (!value) throw Error(ErrorCode::Damaged, QStringLiteral("a stored value is not JSON"));
            m_state.cells[row(i).field].heads.push_back({row(i), m_refs[i], *value});
        }
    }

    void sortHeads() {
        for (auto &[key, cell] : m_state.cells) {
            std::sort(cell.heads.begin(), cell.heads.end(), before);
            if (!presentWins(key)) continue;
            std::stable_partition(cell.heads.begin(), cell.heads.end(),
                                  [](const Head &head) { return !isPresent(head.value); });
        }
    }

    void judgeRemoval() {
        const auto found = m_state.cells.find(removedKey);
        if (found == m_state.cells.end()) return;
        for (const Head &head : found->second.heads)
            if (head.value.isArray()) m_state.removed = true;
        if (!m_state.removed) return;
        std::set<QString> seen;
        for (const Head &head : found->second.heads) {
            const QJsonArray refs = head.value.toArray();
            for (const auto &ref : refs) seen.insert(ref.toString());
        }
        for (const auto &[key, cell] : m_state.cells)
            for (const Head &head : cell.heads)
                if (key != removedKey && !seen.contains(head.ref.text())) m_state.removalContested = true;
        if (!found->second.winner().value.isArray()) m_state.removalContested = true;
        if (m_state.removalContested) m_state.removed = false;
    }

    void judgeConflicts() {
        for (auto &[key, cell] : m_state.cells) {
            if (key == removedKey || presentWins(key)) continue;
            for (const Head &head : cell.heads)
                if (head.value != cell.winner().value) cell.conflict = true;
        }
    }

    const StateInput &m_input;
    std::vector<ChangeRef> m_refs;
    std::map<ChangeRef, size_t> m_index;
    std::vector<bool> m_effective, m_erased, m_past;
    ChangeRef m_lastRef;
    RecordState m_state;
};

QJsonValue ordered(std::vector<std::pair<QString, QString>> items, bool objects) {
    std::sort(items.begin(), items.end());  // (fractional key, element)
    QJsonArray out;
    for (const auto &[key, element] : items)
        out.append(objects ? records::parseJsonValue(element.toUtf8()).value_or(QJsonValue()) : QJsonValue(element));
    return out.isEmpty() ? QJsonValue() : QJsonValue(out);
}

struct Parts {
    QJsonObject keyed;
    QStringList elements;
    QJsonObject sealedElements;
    std::vector<std::pair<QString, QString>> orderedItems;
    QJsonValue whole;
};

void addPart(Parts &parts, const QString &key, const QJsonValue &value) {
    const QString name = fieldName(key);
    if (key.size() == name.size()) {
        parts.whole = value;
    } else if (key[name.size()] == u'.') {
        if (!value.isNull()) parts.keyed.insert(fieldPart(key), value);
    } else if (isPresent(value)) {
        parts.elements.append(fieldPart(key));
        if (value.isObject()) parts.sealedElements.insert(fieldPart(key), value);
        if (value.isString()) parts.orderedItems.emplace_back(value.toString(), fieldPart(key));
    }
}

QJsonValue assembled(const records::FieldInfo *field, Parts parts) {
    if (field && field->isOrdered() && parts.whole.isNull())
        return ordered(std::move(parts.orderedItems), field->type == records::FieldType::OrderedObjects);
    if (!parts.sealedElements.isEmpty()) return parts.sealedElements;
    if (!parts.elements.isEmpty()) {
        parts.elements.sort();
        return QJsonArray::fromStringList(parts.elements);
    }
    if (!parts.keyed.isEmpty()) return parts.keyed;
    return parts.whole;
}

}  // namespace

bool presentWins(const QString &key) {
    const qsizetype at = fieldName(key).size();
    return at < key.size() && key[at] == u'/';
}

RecordState stateOf(const StateInput &input) { return Computation(input).run(); }

QStringList conflictsOf(const RecordState &state) {
    QStringList out;
    if (!state.exists) return out;
    for (const auto &[key, cell] : state.cells)
        if (cell.conflict) out.append(key);
    if (state.removalContested) out.append(removedKey);
    std::sort(out.begin(), out.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return out;
}

QJsonObject fieldsOf(const records::KindInfo *kind, const RecordState &state) {
    std::map<QString, Parts> fields;
    for (const auto &[key, cell] : state.cells)
        if (!cell.heads.empty() && key != removedKey) addPart(fields[fieldName(key)], key, cell.winner().value);
    QJsonObject out;
    for (auto &[name, parts] : fields) {
        parts.whole = parts.whole.isUndefined() ? QJsonValue() : parts.whole;
        const QJsonValue value = assembled(kind ? kind->field(name) : nullptr, parts);
        if (!value.isNull()) out.insert(name, value);
    }
    return out;
}

QJsonValue withPart(const records::FieldInfo &field, const QJsonValue &whole, const QString &key, const QJsonValue &value) {
    const QString part = fieldPart(key);
    if (key == field.name) return value;
    if (key[field.name.size()] == u'.' || field.sealed) {
        QJsonObject object = whole.toObject();
        if (isPresent(value) || (key[field.name.size()] == u'.' && !value.isNull())) object.insert(part, value);
        else object.remove(part);
        return object.isEmpty() ? QJsonValue() : QJsonValue(object);
    }
    QStringList elements;
    const QJsonArray present = whole.toArray();
    for (const auto &element : present)
        if (element.toString() != part) elements.append(element.toString());
    if (isPresent(value)) elements.append(part);
    elements.sort();
    return elements.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(elements));
}

}  // namespace balai::store
