#pragma once
#include <QString>
#include <memory>

namespace balai::vault {

struct Machine;

// The one writer of a vault folder: an advisory lock (flock) on its file `lock`, which names the holder for others:
// {"host":RANDOM,"pid":N,"program":NAME}. The lock ends with the process, however that ends; the file stays.
class FolderLock {
public:
    // Throws at once: Error{VaultInUse, program, pid, here: bool, on this computer}, {Permission, ReadOnly, Io}.
    static std::unique_ptr<FolderLock> take(const QString &folder, const Machine &machine);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    explicit FolderLock(int file) : m_file(file) {}
    int m_file;
};

}  // namespace balai::vault
