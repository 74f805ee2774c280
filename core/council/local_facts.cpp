#include "core/council/local_facts.h"

#include "core/council/session.h"

#include <QDir>
#include <QFileInfo>

namespace balai::council {

namespace {
constexpr char metaLastBackup[] = "backup.last";
}

QDate lastBackup(Session &session) {
    QDate last = QDate::fromString(QString::fromLatin1(session.vault().meta(metaLastBackup).value_or(QByteArray())), Qt::ISODate);
    const QDir folder(session.vault().folder() + QStringLiteral("/backups"));
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.zip")}, QDir::Files);
    for (const QFileInfo &file : files) last = last.isValid() ? std::max(last, file.lastModified().date()) : file.lastModified().date();
    return last;
}

void noteBackup(Session &session, QDate day) { session.vault().setMeta(metaLastBackup, day.toString(Qt::ISODate).toLatin1()); }

}  // namespace balai::council
