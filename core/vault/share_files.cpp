#include "core/vault/share_files.h"

#include "core/base/error.h"
#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace balai::vault {

ShareFiles::ShareFiles(const QString &folder, int count) : m_madeFolder(!QFileInfo::exists(folder)), m_folder(folder) {
    for (int index = 1; index <= count; ++index) m_paths.append(QDir(folder).filePath(QStringLiteral("share-%1-of-%2.txt").arg(index).arg(count)));
    for (const QString &path : m_paths)
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) throw Error(ErrorCode::AlreadyExists, QStringLiteral("the target exists"), {{QStringLiteral("path"), path}});
}

ShareFiles::~ShareFiles() {
    if (m_kept) return;
    for (int at = 0; at < m_written; ++at) QFile::remove(m_paths[at]);
    if (m_madeFolder) QDir().rmdir(m_folder);
}

void ShareFiles::write(const std::vector<crypto::Share> &shares) {
    if (!QDir().mkpath(m_folder)) throw Error(ErrorCode::Permission, QStringLiteral("cannot make the folder"), {{QStringLiteral("path"), m_folder}});
    for (const crypto::Share &share : shares) {
        QByteArray text = crypto::shareFile(share);
        writeFile(m_paths[m_written], text, FileAccess::Private, IfExists::Refuse);
        text.fill('\0');
        ++m_written;
    }
}

}  // namespace balai::vault
