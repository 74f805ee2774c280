#include "core/exchange/folder.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/exchange/known_devices.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"
#include "core/vault/outside.h"

#include <QDir>
#include <QFileInfo>

namespace balai::exchange {

namespace {

const QString suffix = QStringLiteral(".balai-bundle");

QString writerName(council::Session &session) {
    const QByteArray writer = session.device().bytes() + hex64(session.epoch()).toLatin1();
    return QString::fromLatin1(crypto::sha256(writer).left(4).toHex());
}

QStringList takenNames(council::Session &session) {
    QStringList out;
    const QJsonArray all = records::parseJsonValue(session.vault().meta(meta::taken).value_or("[]")).value_or(QJsonValue()).toArray();
    for (const auto &name : all) out.append(name.toString());
    return out;
}

QDir folderAt(const QString &path) {
    const QDir dir(path);
    if (!dir.exists()) throw Error(ErrorCode::NotFound, QStringLiteral("no such folder"), {{QStringLiteral("what"), path}});
    return dir;
}

void addResult(FolderImport &out, const store::MergeResult &one) {
    const int applied = out.result.applied, already = out.result.already;
    out.result = one;
    out.result.applied += applied;
    out.result.already += already;
    ++out.files;
}

bool isOfMachine(ErrorCode code) {
    return code != ErrorCode::Damaged && code != ErrorCode::Refused && code != ErrorCode::NewerFormat;
}

// Nothing where it was taken in, or is for others; else why not.
std::optional<FolderImport::Skipped> take(council::Session &session, const QString &path, FolderImport &out,
                                          const ImportOptions &options, Progress &progress) {
    try {
        addResult(out, importBundle(session, readFile(path), options, progress));
    } catch (const Error &error) {
        if (error.code() == ErrorCode::NoKey) return std::nullopt;
        if (isOfMachine(error.code())) throw;
        return FolderImport::Skipped{QFileInfo(path).fileName(), codeWord(error.code()),
                                     error.params().value(QStringLiteral("reason")).toString()};
    }
    return std::nullopt;
}

}  // namespace

QString exportToFolder(council::Session &session, const QString &folder, const ExportOptions &options) {
    const QDir dir = folderAt(folder);
    vault::requireOutside(folder);
    Exported exported = makeBundle(session, options);
    const QString writer = writerName(session);
    qint64 at = exported.number;
    const auto name = [&] { return QString(writer + u'-' + QString::number(at) + suffix); };
    while (dir.exists(name())) ++at;
    const QString path = dir.filePath(name());
    writeFile(path, exported.file, FileAccess::Private, IfExists::Refuse);
    exported.number = at;
    noteExported(session, exported);
    return path;
}

FolderImport importFolder(council::Session &session, const QString &folder, const ImportOptions &options, Progress &progress) {
    const QDir dir = folderAt(folder);
    const QString own = writerName(session) + u'-';
    const QStringList before = takenNames(session);
    const QStringList names = dir.entryList({QString(u'*' + suffix)}, QDir::Files, QDir::Time | QDir::Reversed);
    FolderImport out;
    QStringList left, taken;
    for (const QString &name : names) {
        if (before.contains(name)) taken.append(name);
        else if (!name.startsWith(own)) left.append(name);
    }
    for (qsizetype last = -1; !left.isEmpty() && left.size() != last;) {
        last = left.size();
        out.skipped.clear();
        QStringList again;
        for (const QString &name : std::as_const(left)) {
            if (auto skipped = take(session, dir.filePath(name), out, options, progress)) {
                out.skipped.push_back(*skipped);
                again.append(name);
            } else {
                taken.append(name);
            }
        }
        left = again;
    }
    session.vault().setMeta(meta::taken, records::compactJson(QJsonArray::fromStringList(taken)));
    return out;
}

}  // namespace balai::exchange
