#include "ui/workplace/founding_here.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <qrencode.h>

namespace balai::ui {

namespace {

constexpr char metaSheetTried[] = "ui.sheetTried";
const QString ending = QStringLiteral(".balai");

QList<QList<bool>> squareCode(const QString &text) {
    const auto code = std::unique_ptr<QRcode, decltype(&QRcode_free)>(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    QList<QList<bool>> rows;
    for (int y = 0; code && y < code->width; ++y) {
        QList<bool> row;
        for (int x = 0; x < code->width; ++x) row.append(code->data[y * code->width + x] & 1);
        rows.append(row);
    }
    return rows;
}

QStringList groupsOf(const QString &code) {
    return code.split(QRegularExpression(QStringLiteral("[\\s-]+")), Qt::SkipEmptyParts);
}

// A folder name from the council's: what every file system takes; nothing of the subject is added.
QString folderName(const QString &council) {
    QString name;
    for (const QChar letter : council.trimmed()) name.append(letter.isLetterOrNumber() || letter.isMark() ? letter : QChar(u' '));
    name = name.simplified();
    return (name.isEmpty() ? QStringLiteral("Council") : name) + ending;
}

void drawSheet(QPainter &painter, const RecoverySheet &sheet, double dot) {
    QFont font(QStringLiteral("monospace"), 14);
    painter.setFont(font);
    const double line = painter.fontMetrics().height() * 1.8;
    for (int i = 0; i < sheet.groups.size(); ++i)
        painter.drawText(QPointF(0, line * (i + 1)), QString::number(i + 1) + QStringLiteral("   ") + sheet.groups.at(i));
    const double top = line * double(sheet.groups.size() + 2);
    for (int y = 0; y < sheet.code.size(); ++y)
        for (int x = 0; x < sheet.code.at(y).size(); ++x)
            if (sheet.code.at(y).at(x)) painter.fillRect(QRectF(x * dot, top + y * dot, dot, dot), Qt::black);
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
    const RecoverySheet sheet{groupsOf(created.recoveryCode), squareCode(created.recoveryCode)};
    m_records.open(std::move(created.session));
    m_session.setFolder(folder);
    return sheet;
}

// Counts what a guesser would have to try: words and different letters; never a judgement of the person.
int FoundingHere::strength(const QString &passphrase) const {
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

void FoundingHere::print(const RecoverySheet &sheet) {
    if (QPrinterInfo::defaultPrinter().isNull())
        throw Error(ErrorCode::NotFound, QStringLiteral("no printer"), {{QStringLiteral("what"), QStringLiteral("printer")}});
    QPrinter printer(QPrinterInfo::defaultPrinter());
    printer.setDocName(QStringLiteral("Sheet"));  // seen by whoever looks at the queue
    QPainter painter;
    if (!painter.begin(&printer)) throw Error(ErrorCode::Io, QStringLiteral("printer does not answer"));
    drawSheet(painter, sheet, printer.resolution() / 25.4);
}

QString usualFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString lastVault() {
    const QFileInfoList found = QDir(usualFolder()).entryInfoList({u'*' + ending}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo &folder : found)
        if (QFileInfo::exists(folder.filePath() + QStringLiteral("/keys.json"))) return folder.filePath();
    return {};
}

}  // namespace balai::ui
