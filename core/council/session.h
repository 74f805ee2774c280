#pragma once
#include "core/crypto/keys.h"
#include "core/crypto/minisign.h"
#include "core/records/account.h"
#include "core/records/council.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

namespace balai::council {

// The keys of this installation, kept in the encrypted database.
struct DeviceKeys {
    crypto::SigningKeyPair signing;  // Ed25519: heads and bundles
    crypto::BoxKeyPair exchange;     // X25519: bundles reach it
};

struct NewCouncil {
    QString councilName;
    QString accountName;
    QString language = QStringLiteral("en");
    QString deviceName;
    bool sample = false;
    bool testKdf = false;
};

// A laptop that joins a council: the council's records come with the first bundle.
struct Joining {
    Uuid account;
    Uuid device;
    DeviceKeys keys;
    crypto::SecretBytes identityKey, handoffKey;  // empty where the invitation brings none
    bool testKdf = false;
};

// An open council: vault, store, who acts on which device, and what this account's keys may open. One thread.
class Session {
public:
    struct Created;
    // Writes the council, its first account (facilitator) and this device. Throws what Vault::create throws.
    static Created create(const QString &folder, vault::Secret passphrase, const NewCouncil &council, const vault::Machine &machine);
    static Created join(const QString &folder, vault::Secret passphrase, Joining joining, const vault::Machine &machine);
    // `accountName` empty: the account whose passphrase it is. Throws what Vault::open throws, and Error{Refused,
    // reason "otherAccount"} where the passphrase is somebody else's, Error{NotFound} where there is no such account.
    static std::unique_ptr<Session> open(const QString &folder, const vault::Secret &secret, vault::Access access,
                                         const QString &accountName, const vault::Machine &machine);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    vault::Vault &vault() { return *m_vault; }
    store::Store &store() { return *m_store; }
    const store::Store &store() const { return *m_store; }
    Clock &clock() const { return m_machine.clock; }
    Random &random() const { return m_machine.random; }

    records::Account account() const;
    records::Council council() const;
    Uuid device() const { return m_device; }
    quint64 epoch() const;
    DeviceKeys deviceKeys() const;
    QDate today() const;  // in the council's time zone
    // True for an account of a body: it counts as that body and opens nothing of members.
    bool isBody() const { return bool(account().employer); }
    // Throws Error{Refused, reason "role"} for a reader or an account of a body.
    void requireWriter() const;
    void requireFacilitator() const;

    // The council's hand-off signing key. Throws Error{NoKey} where this account's slot does not hold it.
    crypto::minisign::KeyPair handoffKey() const;
    bool holdsIdentityKey() const;

    // After a restore: nothing is handed off until something newer was imported, or a person says why that is right.
    bool isCatchingUp();
    void caughtUp();

    // Adds an account with a passphrase of its own; rights follow the role.
    Uuid addAccount(records::Account account, const vault::Secret &passphrase);
    // A new passphrase for an account, which may have none here yet; rights follow the role.
    void setPassphrase(const records::Account &account, const vault::Secret &passphrase);

private:
    Session(std::unique_ptr<vault::Vault> vault, const vault::Machine &machine);
    void begin();
    void settle(const QString &accountName);
    void renewEpochIfNeeded();
    Uuid named(const QString &accountName) const;  // null: nobody
    Uuid accountFor(const QString &accountName) const;

    vault::Machine m_machine;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<store::Sealer> m_sealer;
    std::unique_ptr<store::Store> m_store;
    Uuid m_device;
};

struct Session::Created {
    std::unique_ptr<Session> session;
    QString recoveryCode;  // shown once, kept nowhere
};

// Seals with the vault's identity key; items bound to record and item.
std::unique_ptr<store::Sealer> sealerWith(const crypto::SecretBytes &identityKey, Random &random);

// Which keys a role's slot may hold.
vault::SlotRights rightsOf(records::AccountRole role);

}  // namespace balai::council
