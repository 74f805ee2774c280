#pragma once
#include <QString>
#include <functional>

namespace balai::vault {

enum class DiskOperation { Write, Sync, Truncate };

// The seam through which tests make the disk fail under the database, as FileOps does for other files. While it lives,
// every database opened asks `fault` before it writes: 0 lets it pass, ENOSPC is a full disk, anything else an I/O
// error. Not used by the programs.
class FaultyDisk {
public:
    using Fault = std::function<int(DiskOperation, const QString &path)>;
    explicit FaultyDisk(Fault fault);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

private:
    Fault m_fault;
};

}  // namespace balai::vault
