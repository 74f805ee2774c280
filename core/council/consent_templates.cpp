#include "core/council/consent_templates.h"

#include "core/base/assets.h"
#include "core/base/error.h"
#include "core/crypto/hash.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
[[noreturn]] void damaged(const QString &file) {
    throw Error(ErrorCode::Damaged, QStringLiteral("consent text: ") + file, {{QStringLiteral("what"), file}});
}

QStringList partsFrom(const QJsonObject &json, const QString &file) {
    QStringList out;
    for (const char *part : consentParts) {
        out.append(json.value(QLatin1String(part)).toString().trimmed());
        if (out.last().isEmpty()) damaged(file);
    }
    return out;
}

ConsentTemplate templateFrom(const QJsonObject &json, const QString &file) {
    ConsentTemplate out;
    out.use = fromWord<Use>(json.value(QLatin1String("use")).toString());
    out.version = json.value(QLatin1String("version")).toInteger();
    out.waiver = json.value(QLatin1String("waiver")).toBool();
    const QJsonObject texts = json.value(QLatin1String("text")).toObject();
    if (out.use == Use::unset || out.use == Use::unknown || out.version < 1 || texts.isEmpty()) damaged(file);
    for (auto it = texts.begin(); it != texts.end(); ++it) out.parts.insert(it.key(), partsFrom(it.value().toObject(), file));
    return out;
}

ConsentTemplate read(const QDir &folder, const QString &name) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NotFound, QStringLiteral("consent text is missing: ") + name, {{QStringLiteral("what"), name}});
    return templateFrom(QJsonDocument::fromJson(file.readAll()).object(), name);
}
}  // namespace

QString ConsentTemplate::text(const QString &language) const { return parts.value(language).join(QStringLiteral("\n\n")); }

LocalText ConsentTemplate::texts() const {
    LocalText out;
    for (auto it = parts.begin(); it != parts.end(); ++it) out.insert(it.key(), text(it.key()));
    return out;
}

std::vector<ConsentTemplate> consentTemplates(const QString &folder) {
    const QDir files(folder.isEmpty() ? QString(assetsFolder() + QStringLiteral("/consent")) : folder);
    std::vector<ConsentTemplate> out;
    for (int use = int(Use::attend); use <= int(Use::training); ++use) {
        const QString file = wordOf(Use(use)) + QStringLiteral(".json");
        out.push_back(read(files, file));
        if (out.back().use != Use(use) || out.back().waiver) damaged(file);
    }
    out.push_back(read(files, QStringLiteral("waiver.json")));
    if (!out.back().waiver) damaged(QStringLiteral("waiver.json"));
    return out;
}

QString formHash(const LocalText &text) {
    QByteArray all;
    for (auto it = text.begin(); it != text.end(); ++it) all += it.key().toUtf8() + '\n' + it.value().toUtf8() + '\n';
    return QString::fromLatin1(crypto::sha256(all).toHex());
}

ConsentForm formFrom(const ConsentTemplate &one, QDate validFrom) {
    ConsentForm out;
    out.use = one.use;
    out.version = one.version;
    out.text = one.texts();
    out.hash = formHash(out.text);
    out.validFrom = validFrom;
    return out;
}

}  // namespace balai::council
