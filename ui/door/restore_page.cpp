#include "ui/door/restore_page.h"

#include "core/vault/backup.h"
#include "ui/door/chosen_file.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/workplace/desk_session.h"
#include "ui/workplace/founding_here.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace balai::ui {

namespace {

// "Council-20261123.zip" was made of a vault called "Council".
QString nameIn(const QString &backup) {
    static const QRegularExpression day(QStringLiteral("(-\\d{6,8})+$"));
    return QFileInfo(backup).completeBaseName().remove(day);
}

}  // namespace

RestorePage::RestorePage(const PageTools &tools, DeskSession &session)
    : DoorPage(tools, QStringLiteral("restore"), tr("Go back to a backup")), m_session(session),
      m_file(new ChosenFile(tools.theme, QStringLiteral("restore-file"), tr("Choose the backup…"), tr("The backup to go back to"), tr("Backups (*.zip)"))) {
    addText(tr("The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made."));
    box()->addWidget(m_file);
    m_folder = addField(QStringLiteral("restore-folder"), tr("Folder"), usualFolder());
    box()->addSpacing(m_theme.px(12));
    addText(tr("What was written after the backup is not in it. Take in what other laptops have before anything is handed off."), Tone::Soft);
    box()->addStretch(1);
    step()->setText(tr("Go back to it"));
    connect(m_file, &ChosenFile::chosen, this, &RestorePage::check);
    check();
}

void RestorePage::focusFirst() { m_file->focusFirst(); }

QString RestorePage::missing() const {
    if (m_file->path().isEmpty()) return tr("The backup is still missing");
    if (m_folder->text().trimmed().isEmpty()) return tr("The folder is still missing");
    return {};
}

void RestorePage::go() {
    setBusy(true);
    m_tools.tasks.start(tr("Going back to the backup"), this,
        [file = m_file->path(), parent = m_folder->text().trimmed()](Progress &progress) {
            QDir().mkpath(parent);
            const QString folder = freeFolder(parent, nameIn(file));
            vault::restoreBackup(file, folder, progress);
            return folder;
        },
        [this](const QString &folder) {
            m_session.setFolder(folder);
            Q_EMIT finished();
        },
        [this](const Error &error) {
            setBusy(false);
            say(error);
        });
}

}  // namespace balai::ui
