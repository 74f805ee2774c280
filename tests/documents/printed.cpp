#include "tests/documents/printed.h"

#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace balai::test {

const documents::FontSet &fonts() {
    static const documents::FontSet set(
        inSource("packaging/deps/node_modules/@expo-google-fonts"));
    return set;
}

QByteArray printed(const documents::Document &document) {
    return documents::toPdf(document, fonts(), {{}, {}, QDate(2026, 11, 23)});
}

QString askPoppler(const QString &program, const QStringList &arguments, const QByteArray &pdf) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QStringList all = arguments;
    all.append(file.fileName());
    if (program == u"pdftotext") all.append(QStringLiteral("-"));
    QProcess process;
    process.start(program, all);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList readBack(const QByteArray &pdf) {
    QString text = askPoppler(QStringLiteral("pdftotext"), {}, pdf);
    text.remove(u'\f');
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        if (!line.trimmed().isEmpty()) lines.append(line.trimmed());
    return lines;
}

} // namespace balai::test
