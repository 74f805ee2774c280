#include "core/handoff/parts.h"

#include "core/base/error.h"
#include "core/handoff/open_forms.h"

#include <QFileInfo>

namespace balai::handoff {
namespace {

constexpr qint64 roundAbout = 4 << 10;  // manifests, names and the zip's own words, and a wrap's

bool isInAll(const PackedFile &file) { return file.name == u"README.txt" || file.name == u"signing-key.pub"; }
bool isFirst(const PackedFile &file) { return file.name == u"handoff.json" || file.name == QLatin1String(daysFile) || file.name.startsWith(u"open/") || file.name.startsWith(u"response."); }

qint64 packedSize(const PackedFile &file, QDate day) { return zipOf({file}, day).size(); }

}  // namespace

std::vector<std::vector<PackedFile>> partsOf(const std::vector<PackedFile> &files, qint64 mostBytes, QDate day) {
    if (mostBytes <= 0) return {files};
    std::vector<PackedFile> all, order;
    qint64 always = roundAbout;
    for (const PackedFile &file : files) {
        if (!isInAll(file)) continue;
        all.push_back(file);
        always += packedSize(file, day);
    }
    for (const bool first : {true, false})
        for (const PackedFile &file : files)
            if (!isInAll(file) && isFirst(file) == first) order.push_back(file);
    std::vector<std::vector<PackedFile>> parts(1, all);
    qint64 size = always;
    for (const PackedFile &file : order) {
        const qint64 more = packedSize(file, day);
        if (always + more > mostBytes)
            throw Error(ErrorCode::InvalidInput, QStringLiteral("hand-off: a file is larger than a part"),
                        {{QStringLiteral("field"), QStringLiteral("split")}, {QStringLiteral("reason"), QString(file.name % u" alone is larger")}});
        if (size + more > mostBytes) {
            parts.push_back(all);
            size = always;
        }
        parts.back().push_back(file);
        size += more;
    }
    return parts.size() == 1 ? std::vector<std::vector<PackedFile>>{files} : parts;
}

QString partPath(const QString &path, Part part) {
    if (part.count == 1) return path;
    const QFileInfo file(path);
    const QString end = file.suffix().isEmpty() ? QString() : QString(u'.' % file.suffix());
    return QString(path.chopped(end.size()) % u'-' % QString::number(part.number) % u"of" % QString::number(part.count) % end);
}

}  // namespace balai::handoff
