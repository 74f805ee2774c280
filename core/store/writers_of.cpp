#include "core/store/writers_of.h"

#include "core/store/cell_rows.h"
#include "core/vault/database.h"

namespace balai::store {

std::vector<Written> writersOf(const Store &store, const records::KindInfo &kind, const std::vector<Uuid> &records, const QString &field) {
    std::vector<Written> out;
    QHash<qint64, Uuid> accounts;  // by changeset
    for (const Uuid &record : records) {
        auto row = store.database().prepare("SELECT field, chain, seq, clock FROM cell WHERE record=? AND kind=? AND op=0 AND field>=?");
        row.bind(1, record.bytes()).bind(2, kind.name).bind(3, field);
        while (row.step()) {
            if (!covers(field, row.text(0))) continue;
            const qint64 changeset = logKey(row.integer(1), row.integer(2));
            auto account = accounts.find(changeset);
            if (account == accounts.end()) {
                auto wrote = store.database().prepare("SELECT account FROM changeset WHERE id=?");
                wrote.bind(1, changeset);
                account = accounts.insert(changeset, wrote.step() ? Uuid::fromBytes(wrote.blob(0)) : Uuid());
            }
            out.push_back({*account, Stamp::unpacked(row.integer(3))});
        }
    }
    return out;
}

}  // namespace balai::store
