#pragma once
// Inside core/vault only: the zip around a backup.
#include "core/base/progress.h"
#include "core/vault/backup.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <functional>
#include <memory>

struct zip;
struct zip_error;

namespace balai::vault {

inline constexpr char databaseEntry[] = "vault.db";
inline constexpr char keysEntry[] = "keys.json";
inline constexpr char manifestEntry[] = "manifest.json";

struct Hashed {
    QByteArray sha256;
    qint64 size = 0;
    bool operator==(const Hashed &) const = default;
};
Hashed hashedBytes(const QByteArray &bytes);
Hashed hashedFile(const QString &path);

struct Manifest {
    Uuid vault;
    qint64 madeMs = 0;
    Hashed database, keys;
};
QByteArray toJson(const Manifest &manifest);
Manifest manifestFrom(const QByteArray &json);  // Error{Damaged, NewerFormat}

// Writes the three entries into a new file at `path`.
void writeBackupZip(const QString &path, const QString &database, const QByteArray &keys, const Manifest &manifest,
                    Progress &progress);

// A zip of unknown origin. Only three names, stored as they are, are taken; so it can neither write elsewhere nor grow.
class BackupZip {
public:
    explicit BackupZip(const QString &path);  // Error{Damaged, NotFound, Permission}
    ~BackupZip();
    BackupZip(const BackupZip &) = delete;
    BackupZip &operator=(const BackupZip &) = delete;
    const Manifest &manifest() const { return m_manifest; }
    const QByteArray &keys() const { return m_keys; }  // hash checked
    // Calls `part` with the database piece by piece; throws Error{Damaged} at the end where the hash is another.
    void readDatabase(const std::function<void(const QByteArray &)> &part, Progress &progress) const;

private:
    void requireShape(qint64 fileSize) const;
    QByteArray small(const char *entry, qint64 limit) const;
    QString m_path;
    zip *m_zip = nullptr;
    Manifest m_manifest;
    QByteArray m_keys;
};

}  // namespace balai::vault
