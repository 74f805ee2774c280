#pragma once
#include "core/base/uuid.h"
#include "core/crypto/kdf.h"
#include "core/crypto/secret_bytes.h"
#include "core/vault/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace balai {
class Random;
}

namespace balai::vault {

// The keys of a vault, 32 bytes each. Identity and hand-off are empty where the slot that opened it holds none.
struct HeldKeys {
    crypto::SecretBytes vault;     // of the database
    crypto::SecretBytes identity;  // of sealed fields
    crypto::SecretBytes handoff;   // seed of the council's hand-off signing key (Ed25519)
    HeldKeys copy() const { return {vault.copy(), identity.copy(), handoff.copy()}; }
};

// Which keys a slot holds beside the vault key.
struct SlotRights {
    bool identity = false;
    bool handoff = false;
    bool operator==(const SlotRights &) const = default;
};

enum class SlotKind { Passphrase, Recovery, Share };

// One way into the vault. Wrapped keys: XChaCha20-Poly1305, bound to vault, slot and the key's name.
struct Slot {
    Uuid id;
    QString label;  // neutral: "passphrase 1"
    SlotKind kind = SlotKind::Passphrase;
    Uuid account;  // opaque; none for recovery and share
    crypto::Argon2Params params;  // of a passphrase slot
    QByteArray salt;              // 16 bytes, of a passphrase slot
    QByteArray vaultKey, identityKey, handoffKey;  // wrapped; the latter two may be empty
    SlotRights rights() const { return {!identityKey.isEmpty(), !handoffKey.isEmpty()}; }
};

// The content of keys.json. Format: README.md of this folder.
class KeySlots {
public:
    static constexpr int format = 1;

    KeySlots(Uuid vault, bool test) : m_vault(vault), m_test(test) {}
    // Throws Error{Damaged} for anything that this class does not write to the last byte, Error{NewerFormat, needs}.
    static KeySlots parse(const QByteArray &file);
    // The file's bytes, authenticated with the vault key.
    QByteArray serialize(const crypto::SecretBytes &vaultKey);
    // False: somebody without the vault key changed what was parsed.
    bool isAuthentic(const crypto::SecretBytes &vaultKey) const;

    struct Opened {
        HeldKeys keys;
        Uuid slot;
    };
    // Tries the slot `first` before the others: every passphrase slot costs a derivation. Nothing: no slot opens.
    // Throws Error{WrongPassphrase, reason "codeForeign"}: a recovery code of another vault.
    std::optional<Opened> open(const Secret &secret, const Uuid &first = {}) const;

    // Replaces the slot of that id, else appends.
    void put(Slot slot);
    void remove(const Uuid &id);
    const Slot *find(const Uuid &id) const;
    const std::vector<Slot> &slots() const { return m_slots; }
    QString freeLabel(SlotKind kind) const;

    const Uuid &vault() const { return m_vault; }
    qint64 generation() const { return m_generation; }
    void advance() { ++m_generation; }
    bool isTest() const { return m_test; }

private:
    QJsonObject content() const;
    Uuid m_vault;
    bool m_test;
    qint64 m_generation = 1;
    std::vector<Slot> m_slots;
    QByteArray m_mac;
};

// Wraps `keys` as far as `rights` say under `secret`, with the slot's own id, parameters and salt.
// Throws Error{NoKey} where a right names a key that is not held.
void wrap(Slot &slot, const Uuid &vault, const HeldKeys &keys, SlotRights rights, const Secret &secret, Random &random);

// Three bytes that tell which vault a recovery code belongs to.
QByteArray vaultTagOf(const Uuid &vault);

}  // namespace balai::vault
