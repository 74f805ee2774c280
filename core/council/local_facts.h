#pragma once
#include "core/council/due.h"

namespace balai::vault {
class Vault;
}

namespace balai::council {

class Session;

// The day of the last backup that this laptop knows of: noted by noteBackup(), or the newest file in backups/.
QDate lastBackup(Session &session);
// Remembers that a backup was made today; needs the vault open for writing.
void noteBackup(Session &session, QDate day);

}  // namespace balai::council
