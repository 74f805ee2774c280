#pragma once

namespace balai::vault {
class Database;
}

namespace balai::store {

// Creates what is missing: the log (chain, changeset, change_value, held), the cell index, one table per record kind,
// other_record for kinds of newer versions, draft. Columns of fields that a newer version of Balai added to a known kind
// are added to its table.
void prepareTables(vault::Database &database);
// Empties everything that is derived from the log.
void clearDerived(vault::Database &database);

}  // namespace balai::store
