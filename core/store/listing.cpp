// Reading records as JSON.
#include "core/store/store_private.h"

#include <map>

namespace balai::store {

namespace {

// Of records that carry one reference after a merge, the later ones show it with "-2", "-3" … until somebody decided.
std::map<Uuid, QString> suffixed(const Store &store, const records::KindInfo &kind) {
    std::map<Uuid, QString> out;
    if (!kind.field(u"reference")) return out;
    for (const Conflict &conflict : store.conflicts()) {
        if (conflict.what != ConflictWhat::Duplicate || conflict.cell.kind != kind.name) continue;
        for (size_t i = 1; i < conflict.values.size(); ++i) {
            const QJsonObject value = conflict.values[i].value.toObject();
            const auto id = Uuid::parse(value.value(QLatin1String("record")).toString());
            if (id) out[*id] = value.value(QLatin1String("reference")).toString() + QStringLiteral("-%1").arg(i + 1);
        }
    }
    return out;
}

// Whether another record carries the same reference; looked up in an index, where all duplicates cost a walk over the kind.
bool isShared(const Rows &rows, const records::KindInfo &kind, const Store::Row &row) {
    const QString reference = kind.field(u"reference") ? row.fields.value(QLatin1String("reference")).toString() : QString();
    if (reference.isEmpty()) return false;
    int count = 0;
    rows.each(kind, {{QStringLiteral("reference"), reference}}, false, [&](const Store::Row &) { ++count; });
    return count > 1;
}

}  // namespace

std::vector<QJsonObject> Store::list(const records::KindInfo &kind, const std::vector<Where> &where, bool withRemoved) const {
    const QString zone = d->councilTimeZone();
    const auto references = suffixed(*this, kind);
    std::vector<QJsonObject> out;
    d->rows.each(kind, where, withRemoved, [&](const Row &row) {
        out.push_back(d->shown(kind, row, zone));
        if (const auto found = references.find(row.id); found != references.end())
            out.back().insert(QStringLiteral("reference"), found->second);
    });
    return out;
}

std::optional<QJsonObject> Store::show(const records::KindInfo &kind, Uuid id) const {
    const auto row = d->rows.one(kind, id);
    if (!row) return std::nullopt;
    QJsonObject out = d->shown(kind, *row, d->councilTimeZone());
    if (!isShared(d->rows, kind, *row)) return out;
    const auto references = suffixed(*this, kind);
    if (const auto found = references.find(id); found != references.end())
        out.insert(QStringLiteral("reference"), found->second);
    return out;
}

}  // namespace balai::store
