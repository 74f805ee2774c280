#include "ui/plain/backups_page.h"

#include "core/records/values.h"
#include "core/vault/backup.h"
#include "core/vault/meta.h"
#include "ui/errors.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/recovery_shares.h"
#include "ui/shell/figures.h"
#include "ui/workplace/records.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace balai::ui {

BackupsPage::BackupsPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("backups"), QStringLiteral("archive")) {}

QString BackupsPage::emptySentence() const {
    return tr("A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.");
}

// Those in the vault's own folder; others are looked at with their file.
QList<RowGroup> BackupsPage::groups() {
    RowGroup here{tr("In the vault’s folder"), {}}, last{tr("Last backup"), {}, false};
    const QDate day = localFacts(m_records.read()).lastBackup;
    if (day.isValid()) last.rows.append({QStringLiteral("last"), QStringLiteral("check"), dayText(m_theme, day)});
    const QDir folder(m_records.folder() + QStringLiteral("/backups"));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.zip")}, QDir::Files, QDir::Time)) {
        RowSpec row{file.absoluteFilePath(), QStringLiteral("archive"), file.fileName()};
        row.when = dayText(m_theme, file.lastModified().date(), text::DateStyle::DayMonth);
        here.rows.append(row);
    }
    return {last, here};
}

void BackupsPage::fill(const QString &id) {
    addHeading(tr("Backups"), emptySentence());
    addText(m_said);
    if (!id.isEmpty() && id != u"last") addButton(QStringLiteral("backup-check"), tr("Check this one"), [this, id](Button *) { check(id); });
    addButton(QStringLiteral("backup-check-file"), tr("Check a file…"), [this](Button *) {
        chooseFiles(this, tr("The backup to check"), tr("Backups (*.zip)"), [this](const QStringList &paths) { check(paths.first()); });
    });
    const records::Account account = m_records.account();
    if (account.role != records::AccountRole::facilitator || account.employer) return;
    addHeading(tr("If every passphrase is lost"), tr("The key can be shared among people the council trusts. One share opens nothing; enough of them together do."));
    addButton(QStringLiteral("recovery-shares"), tr("Shares of the key…"), [this](Button *at) {
        askShares(m_theme, m_records, this, at, [this] {
            m_said = tr("The shares are made. Give each to another person, and try them once.");
            refresh();
        });
    });
}

void BackupsPage::runPrimary() {
    const QString name = QStringLiteral("%1-%2.zip").arg(QFileInfo(m_records.folder()).completeBaseName(), m_records.today().toString(QStringLiteral("yyyyMMdd")));
    chooseNewFile(this, tr("Where to put the backup"), name, tr("Backups (*.zip)"), [this](const QString &path) { make(path); });
}

void BackupsPage::make(const QString &path) {
    const QByteArray day = records::dateText(m_records.today()).toLatin1();
    m_records.ask<bool>(tr("Making a backup"), this,
        [path, day](council::Session &session, Progress &progress) {
            vault::makeBackup(session.vault(), path, progress);
            session.vault().setMeta(metaLastBackup, day);
            return true;
        },
        [this, path](bool) {
            m_said = tr("Saved: %1. Put it somewhere else than this laptop.").arg(QFileInfo(path).fileName());
            refresh();
            Q_EMIT recordsChanged();
        });
}

void BackupsPage::check(const QString &path) {
    m_tools.tasks.start(tr("Checking the backup"), this, [path](Progress &progress) { return vault::verifyBackup(path, progress); },
        [this](const vault::BackupReport &report) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(report.madeMs).date();
            m_said = tr("This backup is whole. It was made on %1.").arg(dayText(m_theme, day));
            refresh();
        },
        [this](const Error &error) {
            m_said = wordsFor(error).what;
            refresh();
        });
}

}  // namespace balai::ui
