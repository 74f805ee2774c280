#include "core/vault/sqlite_errors.h"

#include <cerrno>
#include <sqlite3.h>

namespace balai::vault {

namespace {

ErrorCode codeOfErrno(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT: return ErrorCode::DiskFull;
    case EACCES:
    case EPERM: return ErrorCode::Permission;
    case EROFS: return ErrorCode::ReadOnly;
    default: return ErrorCode::Io;
    }
}

}  // namespace

bool saysDamaged(int sqliteCode) {
    switch (sqliteCode) {
    case SQLITE_IOERR_CODEC:
    case SQLITE_IOERR_BADKEY:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_SHORT_READ: return true;
    default: break;
    }
    const int primary = sqliteCode & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

ErrorCode errorCodeOf(int sqliteCode, int systemError, bool broken) {
    if (saysDamaged(sqliteCode)) return ErrorCode::Damaged;
    switch (sqliteCode & 0xff) {
    case SQLITE_ERROR:
    case SQLITE_NOMEM: return broken ? ErrorCode::Damaged : ErrorCode::Internal;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY: return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::VaultInUse;
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::Permission;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return codeOfErrno(systemError);
    case SQLITE_NOLFS: return ErrorCode::Io;
    default: return ErrorCode::Internal;
    }
}

}  // namespace balai::vault
