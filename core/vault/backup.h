#pragma once
#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/base/uuid.h"
#include "core/vault/machine.h"
#include "core/vault/secret.h"

#include <QString>
#include <QStringList>

namespace balai::vault {

class Vault;

// What a backup says of itself. Format: README.md of this folder.
struct BackupReport {
    Uuid vault;
    qint64 madeMs = 0;         // since 1970
    qint64 databaseBytes = 0;
    QStringList findings;      // of the database's pages; only with a secret, empty: clean
};

// Where a backup goes unless the person says otherwise: backups/NAME-20261123-100000.zip in the vault's folder.
QString defaultBackupPath(const Vault &vault);

// Writes `file` whole or not at all; never over another file. Still encrypted by the vault's own key. Works beside a
// writer and for a vault that is open to read only. Throws AlreadyExists, DiskFull, Permission, Io, Cancelled, Damaged.
void makeBackup(const Vault &vault, const QString &file, Progress &progress = noProgress());

// Without a secret: that every byte is as it was written. With one, also that it opens and every page verifies.
// Throws Damaged (also: not a backup, or one that asks for more than it holds), NewerFormat, NotFound, WrongPassphrase.
BackupReport verifyBackup(const QString &file, Progress &progress = noProgress());
BackupReport verifyBackup(const QString &file, const Secret &secret, const Machine &machine,
                          Progress &progress = noProgress());

// Makes the folder, whole or not at all. Throws AlreadyExists where there is anything at `folder`, and as verifyBackup.
// The new vault says isRestored() until its store has drawn a new epoch.
void restoreBackup(const QString &file, const QString &folder, Progress &progress = noProgress(),
                   FileOps &files = systemFiles());

}  // namespace balai::vault
