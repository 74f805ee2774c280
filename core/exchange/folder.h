#pragma once
// Bundles in one folder that any file synchroniser carries: append-only, one writer per name.
#include "core/exchange/bundle.h"

#include <QStringList>

namespace balai::exchange {

// Writes WRITER-NUMBER.balai-bundle and returns its path. WRITER: 8 hex digits of the hash of device and epoch, so that
// a restored or copied vault never writes the same name.
QString exportToFolder(council::Session &session, const QString &folder, const ExportOptions &options = {});

struct FolderImport {
    store::MergeResult result;
    int files = 0;  // taken in now
    struct Skipped {
        QString name;
        QString why;  // "damaged", "refused", "newerFormat": looked at again next time
        QString reason;
    };
    std::vector<Skipped> skipped;
};
// Every file of others that was not taken in yet; those for other devices are passed over. Throws Error{NotFound} for
// the folder and what the machine reports.
FolderImport importFolder(council::Session &session, const QString &folder, const ImportOptions &options = {},
                          Progress &progress = noProgress());

}  // namespace balai::exchange
