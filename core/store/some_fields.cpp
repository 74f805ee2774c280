#include "core/store/some_fields.h"

#include "core/vault/database.h"

namespace balai::store {

std::optional<QJsonObject> someFields(const Store &store, const records::KindInfo &kind, Uuid id, const std::vector<const records::FieldInfo *> &fields) {
    QByteArray sql = "SELECT id";
    for (const auto *field : fields) sql += ", \"" + field->name.toUtf8() + '"';
    sql += " FROM \"" + kind.name.toUtf8() + "\" WHERE id=? AND \"-removed\"=0";
    auto row = store.database().prepare(sql.constData());
    row.bind(1, id.bytes());
    if (!row.step()) return std::nullopt;
    QJsonObject out;
    for (size_t i = 0; i < fields.size(); ++i)
        if (!row.isNull(int(i) + 1)) out.insert(fields[i]->name, records::fromColumn(*fields[i], row.textBytes(int(i) + 1)));
    return out;
}

}  // namespace balai::store
