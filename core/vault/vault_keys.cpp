// The part of Vault that changes who can open it.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/kdf.h"
#include "core/crypto/recovery_code.h"
#include "core/vault/folder_lock.h"
#include "core/vault/instance.h"
#include "core/vault/vault.h"

#include <algorithm>

namespace balai::vault {

namespace {

bool covers(SlotRights held, SlotRights wanted) {
    return (held.identity || !wanted.identity) && (held.handoff || !wanted.handoff);
}

const crypto::SecretBytes &required(const crypto::SecretBytes &key) {
    if (key.isEmpty()) throw Error(ErrorCode::NoKey, QStringLiteral("this slot does not hold that key"));
    return key;
}

// Where not even this can be written, the newer file counts at the next open.
void putBack(const KeyFolder &folder, const QByteArray &bytes) noexcept {
    try {
        folder.write(bytes);
    } catch (const Error &) {  // the error that led here is the one to report
    }
}

const Slot *ofKind(const KeySlots &slots, SlotKind kind) {
    for (const Slot &slot : slots.slots())
        if (slot.kind == kind) return &slot;
    return nullptr;
}

}  // namespace

const KeySlots &Vault::keySlots() const {
    if (!m_slots) throw Error(ErrorCode::Internal, QStringLiteral("the vault was never open"));
    return *m_slots;
}

const Slot &Vault::slotOf(const Uuid &id) const {
    const Slot *slot = keySlots().find(id);
    if (!slot)
        throw Error(ErrorCode::NotFound, QStringLiteral("no such slot"), {{QStringLiteral("what"), id.text()}});
    return *slot;
}

const Uuid &Vault::vaultId() const { return keySlots().vault(); }
bool Vault::isTest() const { return keySlots().isTest(); }
Uuid Vault::account() const { return slotOf(m_slot).account; }
SlotRights Vault::rights() const { return {!m_keys.identity.isEmpty(), !m_keys.handoff.isEmpty()}; }
const crypto::SecretBytes &Vault::identityKey() const { return required(m_keys.identity); }
const crypto::SecretBytes &Vault::handoffKey() const { return required(m_keys.handoff); }

crypto::SecretBytes Vault::derivedKey(const QByteArray &name) const {
    const QByteArray purpose = "balai derived 1\n" + name;
    return crypto::hkdfSha256(required(m_keys.vault), {}, purpose);
}

std::vector<SlotView> Vault::slots() const {
    std::vector<SlotView> views;
    for (const Slot &slot : keySlots().slots())
        views.push_back({slot.id, slot.label, slot.kind, slot.account, slot.rights(), slot.id == m_slot});
    return views;
}

bool Vault::confirms(const Uuid &account, const Secret &secret) const {
    for (const Slot &slot : keySlots().slots()) {
        if (slot.account != account || account.isNull()) continue;
        KeySlots only(keySlots().vault(), keySlots().isTest());
        only.put(slot);
        if (only.open(secret)) return true;
    }
    return false;
}

Slot Vault::newSlot(SlotKind kind, const Uuid &account, const KeySlots &among) const {
    Slot slot;
    slot.id = Uuid::v4(m_machine.random);
    slot.label = among.freeLabel(kind);
    slot.kind = kind;
    slot.account = account;
    if (kind != SlotKind::Passphrase) return slot;
    slot.params = among.isTest() ? crypto::weakestParams : crypto::measured();
    slot.salt = m_machine.random.bytes(16);
    return slot;
}

Uuid Vault::addPassphrase(const Uuid &account, const Secret &passphrase, SlotRights rights) {
    requireOpenForWriting();
    Slot slot = newSlot(SlotKind::Passphrase, account, keySlots());
    wrap(slot, vaultId(), m_keys, rights, passphrase, m_machine.random);
    changeKeys([&](KeySlots &slots) { slots.put(slot); });
    return slot.id;
}

void Vault::replacePassphrase(const Uuid &id, const Secret &passphrase, SlotRights rights) {
    requireOpenForWriting();
    const Slot &former = slotOf(id);
    if (former.kind != SlotKind::Passphrase)
        throw Error(ErrorCode::Usage, QStringLiteral("only a passphrase slot takes a passphrase"));
    Slot slot = newSlot(SlotKind::Passphrase, former.account, keySlots());
    slot.id = former.id;
    slot.label = former.label;
    wrap(slot, vaultId(), m_keys, rights, passphrase, m_machine.random);
    changeKeys([&](KeySlots &slots) { slots.put(slot); });
}

void Vault::changePassphrase(const Secret &passphrase) {
    replacePassphrase(m_slot, passphrase, slotOf(m_slot).rights());
}

void Vault::removeSlot(const Uuid &id) {
    requireOpenForWriting();
    const Slot &slot = slotOf(id);
    const auto isPassphrase = [](const Slot &one) { return one.kind == SlotKind::Passphrase; };
    const auto &all = keySlots().slots();
    if (isPassphrase(slot) && std::count_if(all.begin(), all.end(), isPassphrase) == 1)
        throw Error(ErrorCode::Refused, QStringLiteral("the last passphrase stays"),
                    {{QStringLiteral("reason"), QStringLiteral("lastPassphrase")}});
    changeKeys([&](KeySlots &slots) { slots.remove(id); });
}

crypto::SecretBytes Vault::replaceKeySlot(SlotKind kind, const KeepSecret &keep) {
    requireOpenForWriting();
    const Slot *former = ofKind(keySlots(), kind);
    if (former && !covers(rights(), former->rights()))
        throw Error(ErrorCode::NoKey, QStringLiteral("the slot to replace holds keys that are not held here"));
    auto secret = Secret::key(crypto::SecretBytes::random(32, m_machine.random));
    Slot slot = newSlot(kind, {}, keySlots());
    wrap(slot, vaultId(), m_keys, rights(), secret, m_machine.random);
    const Uuid gone = former ? former->id : Uuid();
    const bool isOwn = gone == m_slot;
    keep(secret.bytes());
    changeKeys([&](KeySlots &slots) {
        slots.remove(gone);
        slots.put(slot);
    });
    if (isOwn) m_slot = slot.id;
    return secret.bytes().copy();
}

QString Vault::newRecoveryCode(const std::function<void(const QString &)> &show) {
    QString code;
    replaceKeySlot(SlotKind::Recovery, [&](const crypto::SecretBytes &secret) {
        code = crypto::encodeRecoveryCode(secret, vaultTagOf(vaultId()));
        if (show) show(code);
    });
    return code;
}

void Vault::newShareSecret(const KeepSecret &keep) { replaceKeySlot(SlotKind::Share, keep); }

void Vault::takeCouncilKeys(const Secret &own, crypto::SecretBytes identityKey, crypto::SecretBytes handoffKey) {
    requireOpenForWriting();
    Slot slot = slotOf(m_slot);
    KeySlots only(vaultId(), isTest());
    only.put(slot);
    if (!only.open(own)) throw Error(ErrorCode::WrongPassphrase, QStringLiteral("not the secret of the own slot"));
    HeldKeys keys = m_keys.copy();
    if (!identityKey.isEmpty()) keys.identity = std::move(identityKey);
    if (!handoffKey.isEmpty()) keys.handoff = std::move(handoffKey);
    const SlotRights all{!keys.identity.isEmpty(), !keys.handoff.isEmpty()};
    wrap(slot, vaultId(), keys, all, own, m_machine.random);
    changeKeys([&](KeySlots &slots) { slots.put(slot); });
    m_keys = std::move(keys);
}

void Vault::requireOpenForWriting() const {
    if (m_access != Access::ReadWrite || isLocked())
        throw Error(ErrorCode::ReadOnly, QStringLiteral("the vault is not open for writing"));
}

void Vault::recordKeys(const KeySlots &slots, const QByteArray &file) {
    setMeta(metaGeneration, QByteArray::number(slots.generation()));
    setMeta(metaKeysHash, KeyFile{slots, file}.hash());
}

// First the file, then the database, then the copy: cut off anywhere, one of the two files is in force at the next
// open. A failure before the database knows puts the former file back.
void Vault::changeKeys(const std::function<void(KeySlots &)> &change) {
    KeySlots next = keySlots();
    change(next);
    next.advance();
    const QByteArray bytes = next.serialize(m_keys.vault);
    const KeyFolder folder(m_folder, m_machine.files);
    folder.write(bytes);
    try {
        Transaction transaction(database());
        recordKeys(next, bytes);
        transaction.commit();
    } catch (...) {
        putBack(folder, m_keysFile);
        throw;
    }
    m_slots = std::move(next);
    m_keysFile = bytes;
    folder.writeCopy(bytes);
}

}  // namespace balai::vault
