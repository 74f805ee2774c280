#include "core/vault/faulty_disk.h"

#include <QFile>
#include <atomic>
#include <cerrno>
#include <sqlite3.h>

namespace balai::vault {

namespace {

std::atomic<const FaultyDisk::Fault *> activeFault = nullptr;

// What SQLite allocates for an open file: ours first, the real one behind it.
struct ShimFile {
    sqlite3_file base;
    const char *path;
};

sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(reinterpret_cast<ShimFile *>(file) + 1); }
sqlite3_vfs *realVfs(sqlite3_vfs *vfs) { return static_cast<sqlite3_vfs *>(vfs->pAppData); }

// SQLITE_OK, or what to answer instead of working.
int faultAt(sqlite3_file *file, DiskOperation operation, int otherwise) {
    const auto *fault = activeFault.load();
    const char *path = reinterpret_cast<ShimFile *>(file)->path;
    const int error = fault ? (*fault)(operation, QFile::decodeName(path ? path : "")) : 0;
    if (error == 0) return SQLITE_OK;
    errno = error;
    return error == ENOSPC ? SQLITE_FULL : otherwise;
}

int onClose(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }
int onRead(sqlite3_file *file, void *to, int size, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), to, size, at);
}
int onWrite(sqlite3_file *file, const void *from, int size, sqlite3_int64 at) {
    const int fault = faultAt(file, DiskOperation::Write, SQLITE_IOERR_WRITE);
    return fault ? fault : real(file)->pMethods->xWrite(real(file), from, size, at);
}
int onTruncate(sqlite3_file *file, sqlite3_int64 size) {
    const int fault = faultAt(file, DiskOperation::Truncate, SQLITE_IOERR_TRUNCATE);
    return fault ? fault : real(file)->pMethods->xTruncate(real(file), size);
}
int onSync(sqlite3_file *file, int flags) {
    const int fault = faultAt(file, DiskOperation::Sync, SQLITE_IOERR_FSYNC);
    return fault ? fault : real(file)->pMethods->xSync(real(file), flags);
}
int onSize(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
int onLock(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int onUnlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int onCheck(sqlite3_file *file, int *held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); }
int onControl(sqlite3_file *file, int what, void *with) {
    return real(file)->pMethods->xFileControl(real(file), what, with);
}
int onSector(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
int onTraits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int onShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **to) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}
int onShmLock(sqlite3_file *file, int from, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), from, count, flags);
}
void onShmBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
int onShmUnmap(sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

const sqlite3_io_methods methods{2,        onClose,  onRead,    onWrite,  onTruncate, onSync,    onSize,
                                 onLock,   onUnlock, onCheck,   onControl, onSector,  onTraits,  onShmMap,
                                 onShmLock, onShmBarrier, onShmUnmap, nullptr, nullptr};

int onOpen(sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *file, int flags, int *got) {
    auto *shim = reinterpret_cast<ShimFile *>(file);
    shim->path = path;
    const int code = realVfs(vfs)->xOpen(realVfs(vfs), path, real(file), flags, got);
    file->pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}
int onDelete(sqlite3_vfs *vfs, const char *path, int sync) { return realVfs(vfs)->xDelete(realVfs(vfs), path, sync); }
int onAccess(sqlite3_vfs *vfs, const char *path, int flags, int *result) {
    return realVfs(vfs)->xAccess(realVfs(vfs), path, flags, result);
}
int onFullPath(sqlite3_vfs *vfs, const char *path, int size, char *to) {
    return realVfs(vfs)->xFullPathname(realVfs(vfs), path, size, to);
}

// Registered once and for good, since files opened through it may outlive the faults.
sqlite3_vfs *shim() {
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *sqlite3_vfs_find(nullptr);
        made.pAppData = sqlite3_vfs_find(nullptr);
        made.pNext = nullptr;
        made.szOsFile += int(sizeof(ShimFile));
        made.zName = "balai-faulty";
        made.xOpen = onOpen;
        made.xDelete = onDelete;
        made.xAccess = onAccess;
        made.xFullPathname = onFullPath;
        return made;
    }();
    return &vfs;
}

}  // namespace

FaultyDisk::FaultyDisk(Fault fault) : m_fault(std::move(fault)) {
    sqlite3_initialize();
    sqlite3_vfs *vfs = shim();
    activeFault = &m_fault;
    sqlite3_vfs_register(vfs, 1);
}

FaultyDisk::~FaultyDisk() {
    activeFault = nullptr;
    sqlite3_vfs_register(realVfs(shim()), 1);
}

}  // namespace balai::vault
