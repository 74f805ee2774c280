#pragma once
#include "core/base/error.h"

struct sqlite3;

namespace balai::vault {

// The error code for an SQLite result (extended or not). `broken`: a page of this connection failed to verify before.
// `systemError` is the errno behind it, 0 where there is none.
ErrorCode errorCodeOf(int sqliteCode, int systemError, bool broken);
// True where the result says that the bytes of the file do not verify.
bool saysDamaged(int sqliteCode);

}  // namespace balai::vault
