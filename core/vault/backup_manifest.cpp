#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/vault/backup_zip.h"
#include "core/vault/key_slots_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace balai::vault {

namespace {

constexpr int backupFormat = 1;

QJsonObject toJson(const Hashed &hashed) {
    return {{QStringLiteral("sha256"), QString::fromLatin1(crypto::toHex(hashed.sha256))},
            {QStringLiteral("size"), hashed.size}};
}

Hashed hashedFrom(const QJsonValue &value) {
    const QJsonObject object = value.toObject();
    const auto hash = crypto::fromHex(object.value(QLatin1String("sha256")).toString().toLatin1());
    return {hash.value_or(QByteArray()), object.value(QLatin1String("size")).toInteger(-1)};
}

bool isUsable(const Hashed &hashed) { return hashed.sha256.size() == 32 && hashed.size >= 0; }

}  // namespace

Hashed hashedBytes(const QByteArray &bytes) { return {crypto::sha256(bytes), bytes.size()}; }

Hashed hashedFile(const QString &path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw Error(ErrorCode::Io, QStringLiteral("cannot read what was written"), {{QStringLiteral("path"), path}});
    return {hash.result(), file.size()};
}

QByteArray toJson(const Manifest &manifest) {
    const QJsonObject files{{QLatin1String(databaseEntry), toJson(manifest.database)},
                            {QLatin1String(keysEntry), toJson(manifest.keys)}};
    return compact({{QStringLiteral("format"), backupFormat},
                    {QStringLiteral("vault"), manifest.vault.text()},
                    {QStringLiteral("made"), manifest.madeMs},
                    {QStringLiteral("files"), files}}) +
           '\n';
}

Manifest manifestFrom(const QByteArray &json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const qint64 format = object.value(QLatin1String("format")).toInteger();
    if (format > backupFormat)
        throw Error(ErrorCode::NewerFormat, QStringLiteral("the backup is of a newer format"),
                    {{QStringLiteral("needs"), format}});
    const QJsonObject files = object.value(QLatin1String("files")).toObject();
    const Manifest manifest{uuidIn(object, "vault"), object.value(QLatin1String("made")).toInteger(),
                            hashedFrom(files.value(QLatin1String(databaseEntry))),
                            hashedFrom(files.value(QLatin1String(keysEntry)))};
    if (format < 1 || !isUsable(manifest.database) || !isUsable(manifest.keys) || toJson(manifest) != json)
        throw Error(ErrorCode::Damaged, QStringLiteral("the backup's manifest is not one"));
    return manifest;
}

}  // namespace balai::vault
