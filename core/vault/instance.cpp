#include "core/vault/instance.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/vault/machine.h"
#include "core/vault/meta.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QSysInfo>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balai::vault {

namespace {

constexpr auto tokenKey = QLatin1String("token");
constexpr auto beforeKey = QLatin1String("before");  // only until the commit that replaces it is known to be durable
constexpr auto slotKey = QLatin1String("slot");

bool canBeWritten(const QString &folder) {
    return QDir().mkpath(folder) &&
           ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

QString hashedName(const Uuid &vault, const QString &folder) {
    const QByteArray path = QFile::encodeName(QFileInfo(folder).canonicalFilePath());
    const QByteArray named = "balai instance 1\n" + vault.bytes() + path;
    return QString::fromLatin1(crypto::toHex(crypto::sha256(named)));
}

QJsonObject readSettings(const QString &path) {
    try {
        return QJsonDocument::fromJson(readFile(path, 4096)).object();
    } catch (const Error &) {
        return {};  // not known here yet
    }
}

}  // namespace

QString defaultSettingsFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("balai"));
}

Instance::Instance(const Machine &machine, const Uuid &vault, const QString &folder)
    : m_machine(machine), m_vault(vault), m_folder(folder),
      m_file(QDir(machine.settingsFolder).filePath(QStringLiteral("instances/") + hashedName(vault, folder))),
      m_settings(readSettings(m_file)) {}

bool Instance::isForeign(Database &database) const {
    if (!canBeWritten(QFileInfo(m_file).absolutePath())) return meta(database, metaPlace) != place();
    const QString held = QString::fromLatin1(meta(database, metaInstance).value_or(QByteArray()).toHex());
    if (held.isEmpty()) return true;
    return held != m_settings.value(tokenKey).toString() && held != m_settings.value(beforeKey).toString();
}

void Instance::before(Database &database) {
    const QByteArray token = m_machine.random.bytes(16);
    QJsonObject next = m_settings;
    next.insert(tokenKey, QString::fromLatin1(token.toHex()));
    if (const auto held = meta(database, metaInstance)) next.insert(beforeKey, QString::fromLatin1(held->toHex()));
    if (save(next)) {
        m_settings = next;
        setMeta(database, metaInstance, token);
    }
    if (meta(database, metaPlace) != place()) setMeta(database, metaPlace, place());
}

void Instance::after() noexcept {
    m_settings.remove(beforeKey);
    save(m_settings);
}

Uuid Instance::lastSlot() const { return Uuid::parse(m_settings.value(slotKey).toString()).value_or(Uuid()); }

void Instance::rememberSlot(const Uuid &slot) {
    if (slot == lastSlot()) return;
    m_settings.insert(slotKey, slot.text());
    save(m_settings);
}

bool Instance::save(const QJsonObject &settings) const noexcept {
    try {
        if (!canBeWritten(QFileInfo(m_file).absolutePath())) return false;
        writeFile(m_file, QJsonDocument(settings).toJson(QJsonDocument::Compact), FileAccess::Private);
        return true;
    } catch (const Error &) {
        return false;  // then the place decides
    }
}

QByteArray Instance::place() const {
    const QString database = QDir(m_folder).filePath(QStringLiteral("vault.db"));
    struct stat status {};
    ::stat(QFile::encodeName(database).constData(), &status);
    const QByteArray seen = "balai place 1\n" + m_vault.bytes() + QSysInfo::machineUniqueId() + '\n' +
                            QFile::encodeName(QFileInfo(m_folder).canonicalFilePath()) + '\n' +
                            QByteArray::number(qulonglong(status.st_dev)) + ':' +
                            QByteArray::number(qulonglong(status.st_ino));
    return crypto::sha256(seen);
}

}  // namespace balai::vault
