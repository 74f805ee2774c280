#include "core/vault/vault.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/kdf.h"
#include "core/crypto/recovery_code.h"
#include "core/vault/folder_lock.h"
#include "core/vault/instance.h"
#include "core/vault/outside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace balai::vault {

namespace {

constexpr int databaseFormat = 1;

QStringList ownFiles() {
    return {QStringLiteral("vault.db"),      QStringLiteral("vault.db-wal"),   QStringLiteral("vault.db-shm"),
            QStringLiteral("keys.json.bak"), QStringLiteral("keys.json"),      QStringLiteral("lock")};
}

// A new folder for a vault, or an empty one that is there; taken back unless the vault was made.
class NewFolder {
public:
    explicit NewFolder(const QString &folder) : m_folder(folder) {
        const QByteArray name = QFile::encodeName(folder);
        m_made = ::mkdir(name.constData(), 0700) == 0;
        if (m_made) return;
        const bool isEmptyFolder = errno == EEXIST && QFileInfo(folder).isDir() &&
                                   QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        if (!isEmptyFolder) throwErrno(QStringLiteral("cannot make the vault's folder"), folder);
        if (::chmod(name.constData(), 0700) != 0) throwErrno(QStringLiteral("cannot make the folder private"), folder);
    }
    ~NewFolder() {
        if (m_kept) return;
        for (const QString &file : ownFiles()) QFile::remove(QDir(m_folder).filePath(file));
        if (m_made) QDir().rmdir(m_folder);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;
    void keep() { m_kept = true; }

private:
    QString m_folder;
    bool m_made = false;
    bool m_kept = false;
};

void requireAccess(const QString &path, int mode) {
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) != 0)
        throwErrno(QStringLiteral("the vault cannot be written"), path);
}

}  // namespace

Vault::Vault(QString folder, Access access, const Machine &machine)
    : m_folder(std::move(folder)), m_access(access), m_machine(machine) {}

Vault::~Vault() = default;

Vault::Created Vault::create(const QString &folder, CreateOptions options, const Machine &machine) {
    requireOutside(QFileInfo(folder).absolutePath());  // a vault there is told as what it is
    NewFolder made(folder);
    std::unique_ptr<Vault> vault(new Vault(QFileInfo(folder).canonicalFilePath(), Access::ReadWrite, machine));
    vault->m_lock = FolderLock::take(vault->m_folder, machine);
    QString code = vault->populate(std::move(options));
    made.keep();
    return {std::move(vault), std::move(code)};
}

// keys.json comes last: without it the folder is no vault that could be opened.
QString Vault::populate(CreateOptions options) {
    const auto recovery = Secret::key(crypto::SecretBytes::random(32, m_machine.random));
    m_slots.emplace(Uuid::v4(m_machine.random), options.testKdf);
    makeSlots(options, recovery);
    m_keysFile = m_slots->serialize(m_keys.vault);
    makeDatabase();
    const KeyFolder keys(m_folder, m_machine.files);
    keys.write(m_keysFile);
    keys.writeCopy(m_keysFile);
    m_instance->rememberSlot(m_slot);
    return crypto::encodeRecoveryCode(recovery.bytes(), vaultTagOf(m_slots->vault()));
}

void Vault::makeSlots(CreateOptions &options, const Secret &recovery) {
    Random &random = m_machine.random;
    m_keys = {crypto::SecretBytes::random(32, random), std::move(options.identityKey), std::move(options.handoffKey)};
    if (options.drawCouncilKeys) {
        m_keys.identity = crypto::SecretBytes::random(32, random);
        m_keys.handoff = crypto::SecretBytes::random(32, random);
    }
    Slot own = newSlot(SlotKind::Passphrase, options.account, *m_slots);
    wrap(own, m_slots->vault(), m_keys, rights(), options.passphrase, random);
    m_slot = own.id;
    m_slots->put(std::move(own));
    Slot recoverySlot = newSlot(SlotKind::Recovery, {}, *m_slots);
    wrap(recoverySlot, m_slots->vault(), m_keys, rights(), recovery, random);
    m_slots->put(std::move(recoverySlot));
}

void Vault::makeDatabase() {
    m_database = Database::create(databasePath(), m_keys.vault);
    m_instance = std::make_unique<Instance>(m_machine, m_slots->vault(), m_folder);
    m_database->onFirstCommit(m_instance.get());
    Transaction transaction(*m_database);
    createMeta(*m_database);
    setMeta(metaFormat, QByteArray::number(databaseFormat));
    setMeta(metaVault, m_slots->vault().text().toLatin1());
    if (isTest()) setMeta(metaTest, "1");
    recordKeys(*m_slots, m_keysFile);
    transaction.commit();
}

std::unique_ptr<Vault> Vault::open(const QString &folder, const Secret &secret, Access access,
                                   const Machine &machine, const Uuid &first) {
    std::unique_ptr<Vault> vault(new Vault(QDir(folder).absolutePath(), access, machine));
    vault->requireVaultFolder();
    if (access == Access::ReadWrite) {
        vault->requireWritable();
        vault->m_lock = FolderLock::take(vault->m_folder, machine);
    }
    vault->unlock(secret, first);
    return vault;
}

void Vault::lock() {
    m_database.reset();
    m_instance.reset();
    m_keys = {};
}

void Vault::unlock(const Secret &secret, const Uuid &first) {
    if (!isLocked()) return;
    try {
        admit(secret, first);
    } catch (...) {
        lock();
        throw;
    }
}

void Vault::admit(const Secret &secret, const Uuid &first) {
    const KeyFolder folder(m_folder, m_machine.files);
    KeyFile current = openKeys(secret, folder, first);
    openDatabase();
    settleKeys(secret, folder, std::move(current));
    if (m_access == Access::ReadWrite) greetMachine();
}

namespace {
Uuid slotFor(const KeySlots &slots, const Uuid &account) {
    for (const Slot &slot : slots.slots())
        if (slot.account == account) return slot.id;
    return {};
}
}  // namespace

// A newer copy beside keys.json means that an older keys.json was put back: then the secret of today opens the copy.
KeyFile Vault::openKeys(const Secret &secret, const KeyFolder &folder, const Uuid &first) {
    KeyFile current = folder.read();
    m_instance = std::make_unique<Instance>(m_machine, current.slots.vault(), m_folder);
    const Uuid last = first ? slotFor(current.slots, first) : m_instance->lastSlot();
    auto opened = current.slots.open(secret, last);
    if (!opened) {
        auto copy = folder.readCopy();
        const bool isNewer = copy && copy->slots.vault() == current.slots.vault() &&
                             copy->slots.generation() > current.slots.generation();
        if (isNewer) opened = copy->slots.open(secret, last);
        if (!opened) throw Error(ErrorCode::WrongPassphrase, QStringLiteral("no slot opens with this secret"));
        current = std::move(*copy);
        m_mended = true;
    }
    if (!current.slots.isAuthentic(opened->keys.vault))
        throw Error(ErrorCode::Damaged, QStringLiteral("keys.json was changed by somebody without its key"),
                    {{QStringLiteral("path"), QString(m_folder + QStringLiteral("/keys.json"))}});
    hold(std::move(*opened));
    return current;
}

void Vault::hold(KeySlots::Opened opened) {
    m_keys = std::move(opened.keys);
    m_slot = opened.slot;
}

// The database says which keys.json is in force. One that is newer was written by a change that was cut off before the
// database heard of it: it is whole and authentic, so it counts.
void Vault::settleKeys(const Secret &secret, const KeyFolder &folder, KeyFile current) {
    if (meta(metaVault) != current.slots.vault().text().toLatin1())
        throw Error(ErrorCode::Damaged, QStringLiteral("keys.json and vault.db are of different vaults"));
    auto copy = folder.readCopy();
    const qint64 known = meta(metaGeneration).value_or(QByteArray()).toLongLong();
    const bool isNewer = current.slots.generation() > known;
    if (!isNewer && !isInForce(current)) {
        if (!copy || !isInForce(*copy))
            throw Error(ErrorCode::OlderKeys, QStringLiteral("keys.json is older than the database says"));
        auto opened = copy->slots.open(secret);
        if (!opened) throw Error(ErrorCode::WrongPassphrase, QStringLiteral("no slot in force opens with this secret"));
        hold(std::move(*opened));
        current = *copy;
        m_mended = true;
    }
    if (m_access == Access::ReadWrite) {
        if (m_mended) folder.write(current.bytes);
        if (isNewer) {
            Transaction transaction(*m_database);
            recordKeys(current.slots, current.bytes);
            transaction.commit();
        }
        if (!copy || copy->bytes != current.bytes) folder.writeCopy(current.bytes);
    }
    m_slots = std::move(current.slots);
    m_keysFile = std::move(current.bytes);
}

bool Vault::isInForce(const KeyFile &file) {
    return meta(metaGeneration) == QByteArray::number(file.slots.generation()) && meta(metaKeysHash) == file.hash();
}

void Vault::openDatabase() {
    m_database = Database::open(databasePath(), m_keys.vault, m_access);
    const auto format = meta(metaFormat);
    if (!format || format->toInt() < 1)
        throw Error(ErrorCode::Damaged, QStringLiteral("vault.db says no format"), {{QStringLiteral("path"), databasePath()}});
    if (format->toInt() > databaseFormat)
        throw Error(ErrorCode::NewerFormat, QStringLiteral("vault.db is of a newer format"),
                    {{QStringLiteral("needs"), format->toInt()}});
}

void Vault::greetMachine() {
    m_movedOrCopied = m_instance->isForeign(*m_database);
    m_database->onFirstCommit(m_instance.get());
    m_instance->rememberSlot(m_slot);
}

void Vault::requireVaultFolder() const {
    const QDir folder(m_folder);
    if (folder.exists()) requireAccess(m_folder, R_OK | X_OK);  // what may not be looked into is not "no vault"
    const bool hasDatabase = folder.exists(QStringLiteral("vault.db"));
    if (!hasDatabase && !folder.exists(QStringLiteral("keys.json")))
        throw Error(ErrorCode::NotFound, QStringLiteral("no vault in this folder"),
                    {{QStringLiteral("what"), m_folder}, {QStringLiteral("path"), m_folder}});
    if (!hasDatabase)
        throw Error(ErrorCode::Damaged, QStringLiteral("vault.db is missing"), {{QStringLiteral("path"), databasePath()}});
}

void Vault::requireWritable() const {
    requireAccess(m_folder, W_OK | X_OK);
    requireAccess(databasePath(), R_OK | W_OK);
}

QString Vault::databasePath() const { return m_folder + QStringLiteral("/vault.db"); }

Database &Vault::database() {
    if (!m_database) throw Error(ErrorCode::Internal, QStringLiteral("the vault is locked"));
    return *m_database;
}

std::unique_ptr<Database> Vault::openReader() const {
    return Database::open(databasePath(), m_keys.vault, Access::ReadOnly);
}

QByteArray Vault::writeSnapshot(const QString &path) const {
    openReader()->snapshotTo(path);
    auto snapshot = Database::open(path, m_keys.vault, Access::ReadWrite);
    Transaction transaction(*snapshot);
    removeMeta(*snapshot, metaInstance);
    removeMeta(*snapshot, metaPlace);
    vault::setMeta(*snapshot, metaRestored, QByteArray::number(m_machine.clock.nowMs()));
    transaction.commit();
    return keysFor(*snapshot);
}

// A writer beside us may have changed the keys since we opened: what the snapshot names, or something newer.
QByteArray Vault::keysFor(Database &snapshot) const {
    const qint64 generation = vault::meta(snapshot, metaGeneration).value_or(QByteArray()).toLongLong();
    const auto hash = vault::meta(snapshot, metaKeysHash);
    const KeyFolder folder(m_folder, m_machine.files);
    for (const auto &file : {std::optional(KeyFile{keySlots(), m_keysFile}), std::optional(folder.read()), folder.readCopy()})
        if (file && file->slots.isAuthentic(m_keys.vault) &&
            (file->hash() == hash || file->slots.generation() > generation))
            return file->bytes;
    throw Error(ErrorCode::OlderKeys, QStringLiteral("no keys.json belongs to the database"));
}

}  // namespace balai::vault
