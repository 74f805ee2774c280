#include "ui/workplace/founding_here.h"

#include "ui/workplace/recovery_sheet.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>

namespace balai::ui {

namespace {

const QString ending = QStringLiteral(".balai");

// A folder name from the council's: what every file system takes; nothing of the subject is added.
QString folderName(const QString &council) {
    QString name;
    for (const QChar letter : council.trimmed()) name.append(letter.isLetterOrNumber() || letter.isMark() ? letter : QChar(u' '));
    name = name.simplified();
    return (name.isEmpty() ? QStringLiteral("Council") : name) + ending;
}

}  // namespace

RecoverySheet FoundingHere::found(const NewCouncil &given, Progress &) {
    const QString folder = QDir(given.folder).absoluteFilePath(folderName(given.council));
    QDir().mkpath(given.folder);
    council::NewCouncil council;
    council.councilName = given.council;
    council.accountName = given.account;
    council.language = given.language;
    auto created = council::Session::create(folder, vault::Secret::passphrase(given.passphrase), council, m_records.machine());
    created.session->vault().setMeta(metaSheetTried, "0");
    m_records.open(std::move(created.session));
    m_session.setFolder(folder);
    return sheetOf(created.recoveryCode);
}

int FoundingHere::strength(const QString &passphrase) const { return passphraseStrength(passphrase); }

// Counts what a guesser would have to try: words and different letters; never a judgement of the person.
int passphraseStrength(const QString &passphrase) {
    const qsizetype words = passphrase.split(u' ', Qt::SkipEmptyParts).size();
    const qsizetype letters = QSet<QChar>(passphrase.cbegin(), passphrase.cend()).size();
    const qsizetype bits = std::min<qsizetype>(passphrase.size() * 2 + words * 4, letters * 5);
    if (bits < 20) return 0;
    if (bits < 32) return 1;
    if (bits < 44) return 2;
    return bits < 56 ? 3 : 4;
}

void FoundingHere::sheetTried(bool tried) {
    m_records.keep(&m_records, [tried](council::Session &session) { session.vault().setMeta(metaSheetTried, tried ? "1" : "0"); });
}

QString FoundingHere::suggestedFolder(const QString &) const { return usualFolder(); }

void FoundingHere::print(const RecoverySheet &sheet) { printSheet(sheet); }

QString freeFolder(const QString &parent, const QString &name) {
    const QString base = folderName(name).chopped(ending.size());
    QString path = QDir(parent).absoluteFilePath(base + ending);
    for (int number = 2; QFileInfo::exists(path); ++number) path = QDir(parent).absoluteFilePath(base + u' ' + QString::number(number) + ending);
    return path;
}

QString usualFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString lastVault() {
    const QFileInfoList found = QDir(usualFolder()).entryInfoList({u'*' + ending}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo &folder : found)
        if (QFileInfo::exists(folder.filePath() + QStringLiteral("/keys.json"))) return folder.filePath();
    return {};
}

}  // namespace balai::ui
