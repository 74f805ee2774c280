#pragma once
#include "ui/shell/session.h"

namespace balai::ui {

// The sheet of a recovery code: its groups, and the same as a square code.
RecoverySheet sheetOf(const QString &recoveryCode);
// (worker) The queue shows a neutral name. Throws Error{NotFound, Io}.
void printSheet(const RecoverySheet &sheet);

}  // namespace balai::ui
