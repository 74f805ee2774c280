// Where a bag lies: in a zip, or in a folder on disk.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/handoff/bag.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>

namespace balai::handoff {
namespace {

constexpr qint64 mostBagBytes = 4ll << 30;

[[noreturn]] void refused(const char *reason) {
    throw Error(ErrorCode::Damaged, QStringLiteral("bag folder: ") + QLatin1String(reason),
                {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

}  // namespace

BagReport checkBagZip(const QByteArray &zip) { return checkBag(bagIn(readZip(zip))); }

std::vector<PackedFile> bagIn(const std::vector<PackedFile> &zipFiles) {
    const auto declares = [](const PackedFile &file) { return file.name == u"bagit.txt"; };
    if (zipFiles.empty() || std::any_of(zipFiles.begin(), zipFiles.end(), declares)) return zipFiles;
    const QString folder = QString(zipFiles.front().name.section(QLatin1Char('/'), 0, 0) % u'/');
    std::vector<PackedFile> inside;
    for (const PackedFile &file : zipFiles) {
        if (!file.name.startsWith(folder)) return {};
        inside.push_back({file.name.mid(folder.size()), file.bytes, false});
    }
    return inside;
}

BagReport checkBagFolder(const QString &folder) {
    const QFileInfo root(folder);
    if (!root.isDir()) throw Error(ErrorCode::NotFound, QStringLiteral("no bag folder"), {{QStringLiteral("what"), folder}});
    const QDir base(root.absoluteFilePath());
    std::vector<PackedFile> files;
    qint64 total = 0;
    bool hasPayloadFolder = false;
    QDirIterator walk(base.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo file = walk.fileInfo();
        if (file.isSymLink()) refused("link");
        hasPayloadFolder |= file.isDir() && base.relativeFilePath(file.filePath()) == u"data";
        if (!file.isFile()) continue;
        total += file.size();
        if (total > mostBagBytes) refused("size");
        files.push_back({base.relativeFilePath(file.filePath()), readFile(file.filePath()), false});
    }
    BagReport report = checkBag(files);
    if (!hasPayloadFolder) report.wrong.append(QStringLiteral("noPayload"));
    return report;
}

}  // namespace balai::handoff
