#pragma once
#include "core/base/uuid.h"
#include "core/vault/database.h"
#include "core/vault/key_file.h"
#include "core/vault/machine.h"
#include "core/vault/meta.h"
#include "core/vault/secret.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace balai::vault {

class FolderLock;
class Instance;

struct CreateOptions {
    Secret passphrase;
    Uuid account;          // of whom the passphrase is; opaque here
    bool testKdf = false;  // weak derivation; the vault says so for ever
    // A vault that joins a council brings the council's keys, or comes without; else new ones are drawn.
    bool drawCouncilKeys = true;
    crypto::SecretBytes identityKey{}, handoffKey{};
};

// What a slot is, without its keys.
struct SlotView {
    Uuid id;
    QString label;
    SlotKind kind;
    Uuid account;
    SlotRights rights;
    bool current;  // the vault was opened with it
};

// An open vault folder. Format: README.md of this folder. One thread; other threads take a reader.
class Vault {
public:
    struct Created;
    // `folder` must not exist, or be empty. The recovery code is shown once and kept nowhere.
    // Throws Error{AlreadyExists, NotFound, Permission, ReadOnly, DiskFull, Io}; leaves nothing behind.
    static Created create(const QString &folder, CreateOptions options, const Machine &machine);
    // Throws, told apart: NotFound (no vault), Permission or ReadOnly (cannot be written), VaultInUse (another writer,
    // at once), Damaged (`mendable` where keys.json.bak is whole: see mendKeys), NewerFormat, WrongPassphrase,
    // OlderKeys. ReadOnly access takes no lock and changes no file of the vault.
    // `first`: the account whose slot is tried before others, since one secret may open several; null: the last used.
    static std::unique_ptr<Vault> open(const QString &folder, const Secret &secret, Access access,
                                       const Machine &machine, const Uuid &first = {});
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    // Wipes the keys and closes the connection; nobody else can take the vault meanwhile. Readers must be gone.
    void lock();
    bool isLocked() const { return !m_database; }
    void unlock(const Secret &secret, const Uuid &first = {});

    Database &database();                        // ours; writes where the vault is open for it
    std::unique_ptr<Database> openReader() const;  // for another thread
    const QString &folder() const { return m_folder; }
    const Uuid &vaultId() const;
    Access access() const { return m_access; }
    bool isTest() const;  // made with `testKdf`: --seed and --now are allowed
    // Not the folder this machine wrote last: copied, moved or put back. The store draws a new epoch; its first commit
    // ends this state.
    bool isMovedOrCopied() const { return m_movedOrCopied; }
    bool isRestored() { return meta(metaRestored).has_value(); }
    bool wasMended() const { return m_mended; }  // an older keys.json had been put back

    std::optional<QByteArray> meta(const char *key) { return vault::meta(database(), key); }
    void setMeta(const char *key, const QByteArray &value) { vault::setMeta(database(), key, value); }

    // Who opened it (none with a recovery code) and what that slot holds.
    Uuid account() const;
    Uuid slot() const { return m_slot; }
    SlotRights rights() const;
    // Throw Error{NoKey} where the slot holds none.
    const crypto::SecretBytes &identityKey() const;
    const crypto::SecretBytes &handoffKey() const;
    // A subkey of the vault key, for what a module seals under a name of its own.
    crypto::SecretBytes derivedKey(const QByteArray &name) const;

    std::vector<SlotView> slots() const;
    // True where `secret` opens the account's slot: a second person confirms.
    bool confirms(const Uuid &account, const Secret &secret) const;
    // Each changes keys.json as a whole or not at all. Rights can only be given for keys that are held: Error{NoKey}.
    Uuid addPassphrase(const Uuid &account, const Secret &passphrase, SlotRights rights);
    // A new passphrase and rights for the slot; wipes what it held.
    void replacePassphrase(const Uuid &slot, const Secret &passphrase, SlotRights rights);
    void changePassphrase(const Secret &passphrase);  // of the slot that opened the vault
    void removeSlot(const Uuid &slot);  // Error{NotFound}, Error{Refused, reason "lastPassphrase"}
    // Replaces the recovery slot or the share slot. Error{NoKey} where that slot holds keys that we do not.
    // `show` gets the code before the former one ends; where it throws, nothing has changed.
    QString newRecoveryCode(const std::function<void(const QString &)> &show = {});
    // `keep` gets the secret before anything changes; where it throws, nothing did.
    using KeepSecret = std::function<void(const crypto::SecretBytes &)>;
    void newShareSecret(const KeepSecret &keep);
    // The council's keys as they came later (an invitation, a new hand-off key): held from now on and put into the slot
    // that opened the vault. `own` is that slot's secret; else Error{WrongPassphrase}.
    void takeCouncilKeys(const Secret &own, crypto::SecretBytes identityKey, crypto::SecretBytes handoffKey);

    const Machine &machine() const { return m_machine; }
    // For a backup: a consistent database at `path`, which must not exist, marked as restored and as of no machine;
    // works beside a writer and where the vault is open to read only. Returns the keys.json that belongs to it.
    QByteArray writeSnapshot(const QString &path) const;

private:
    Vault(QString folder, Access access, const Machine &machine);
    QString databasePath() const;
    QString populate(CreateOptions options);
    void makeSlots(CreateOptions &options, const Secret &recovery);
    void makeDatabase();
    void requireVaultFolder() const;
    void requireWritable() const;
    void admit(const Secret &secret, const Uuid &first);
    KeyFile openKeys(const Secret &secret, const KeyFolder &folder, const Uuid &first);
    void settleKeys(const Secret &secret, const KeyFolder &folder, KeyFile current);
    void hold(KeySlots::Opened opened);
    void openDatabase();
    bool isInForce(const KeyFile &file);
    void recordKeys(const KeySlots &slots, const QByteArray &file);
    void greetMachine();
    void requireOpenForWriting() const;
    void changeKeys(const std::function<void(KeySlots &)> &change);
    QByteArray keysFor(Database &snapshot) const;
    Slot newSlot(SlotKind kind, const Uuid &account, const KeySlots &among) const;
    crypto::SecretBytes replaceKeySlot(SlotKind kind, const KeepSecret &keep);
    const KeySlots &keySlots() const;
    const Slot &slotOf(const Uuid &id) const;

    QString m_folder;
    Access m_access;
    Machine m_machine;
    std::unique_ptr<FolderLock> m_lock;
    HeldKeys m_keys;
    std::optional<KeySlots> m_slots;
    QByteArray m_keysFile;
    Uuid m_slot;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Database> m_database;
    bool m_movedOrCopied = false;
    bool m_mended = false;
};

struct Vault::Created {
    std::unique_ptr<Vault> vault;
    QString recoveryCode;
};

}  // namespace balai::vault
