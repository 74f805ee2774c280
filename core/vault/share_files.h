#pragma once
#include "core/crypto/shares.h"

#include <QStringList>

namespace balai::vault {

// Files of one split, "share-2-of-5.txt" in a folder, all or none: what was written goes again unless it is kept.
class ShareFiles {
public:
    // Throws Error{AlreadyExists} where one of them is there.
    ShareFiles(const QString &folder, int count);
    ~ShareFiles();
    ShareFiles(const ShareFiles &) = delete;
    ShareFiles &operator=(const ShareFiles &) = delete;

    // Readable for this user alone. Throws Error{Permission, Io, DiskFull}.
    void write(const std::vector<crypto::Share> &shares);
    void keep() { m_kept = true; }
    const QStringList &paths() const { return m_paths; }

private:
    bool m_madeFolder, m_kept = false;
    QString m_folder;
    QStringList m_paths;
    int m_written = 0;
};

}  // namespace balai::vault
