#include "app/cli/new_vault.h"

#include "app/cli/targets.h"
#include "app/cli/words.h"
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

void NewVault::handOver(Invocation &in, council::Session::Created &created, QJsonObject more) const {
    try {
        if (!m_file.isEmpty()) writeFile(m_file, created.recoveryCode.toUtf8() + '\n', FileAccess::Private, IfExists::Refuse);
        tell(in, created, std::move(more));
        if (m_file.isEmpty()) flushSecret();
    } catch (...) {
        created.session.reset();
        takeBack();
        throw;
    }
}

void NewVault::tell(Invocation &in, const council::Session::Created &created, QJsonObject out) const {
    const bool isShown = m_file.isEmpty();
    if (in.json()) {
        out.insert(QStringLiteral("vault"), created.session->vault().vaultId().text());
        out.insert(QStringLiteral("device"), created.session->device().text());
        if (isShown) out.insert(QStringLiteral("recoveryCode"), created.recoveryCode);
        in.print(out);
    } else if (isShown) {
        in.printLine(Words::tr("Recovery code (write it down; it is shown once and opens the vault):"));
        in.printLine(created.recoveryCode);
    }
}

void NewVault::takeBack() const {
    QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) folder.remove(name);
    if (!m_wasThere) QDir().rmdir(m_folder);
}

}  // namespace balai::cli
