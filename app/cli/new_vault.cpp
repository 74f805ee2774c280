#include "app/cli/new_vault.h"

#include "app/cli/streams.h"
#include "app/cli/targets.h"
#include "core/base/files.h"
#include "core/vault/outside.h"

#include <QDir>
#include <QFileInfo>

namespace balai::cli {

NewVault::NewVault(const QString &folder, const QString &file) : m_folder(folder), m_file(file), m_wasThere(QFileInfo::exists(folder)) {
    if (file.isEmpty()) return;
    vault::requireOutside(file, folder);
    requireAbsent(file);
}

void NewVault::handOver(council::Session::Created &created, const std::function<void()> &show) const {
    try {
        if (!m_file.isEmpty()) writeFile(m_file, created.recoveryCode.toUtf8() + '\n', FileAccess::Private, IfExists::Refuse);
        show();
        if (m_file.isEmpty()) flushSecret();
    } catch (...) {
        created.session.reset();
        takeBack();
        throw;
    }
}

void NewVault::takeBack() const {
    QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) folder.remove(name);
    if (!m_wasThere) QDir().rmdir(m_folder);
}

}  // namespace balai::cli
