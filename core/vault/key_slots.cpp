#include "core/vault/key_slots.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/aead.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/vault/key_slots_json.h"

#include <QJsonDocument>
#include <algorithm>

namespace balai::vault {

namespace {

QByteArray bound(const Uuid &vault, const Slot &slot, const char *key) {
    return QByteArray("balai key slot 1\n") + vault.bytes() + slot.id.bytes() + key;
}

crypto::SecretBytes wrappingKey(const Uuid &vault, const Slot &slot, const Secret &secret) {
    if (slot.kind == SlotKind::Passphrase) return crypto::deriveKey(secret.bytes(), slot.salt, slot.params);
    return crypto::hkdfSha256(secret.bytes(), vault.bytes(), "balai recovery slot 1");
}

QByteArray wrapped(const crypto::SecretBytes &with, const crypto::SecretBytes &key, const QByteArray &boundTo,
                   Random &random) {
    if (key.isEmpty()) throw Error(ErrorCode::NoKey, QStringLiteral("a key that is not held cannot be given"));
    return crypto::seal(with, key.view(), boundTo, random);
}

// The right secret opens every key of its slot: the vault key opened, so another that does not was altered.
crypto::SecretBytes unwrapped(const crypto::SecretBytes &with, const QByteArray &sealed, const QByteArray &boundTo) {
    if (sealed.isEmpty()) return {};
    auto key = crypto::open(with, sealed, boundTo);
    if (!key || key->size() != 32) throw Error(ErrorCode::Damaged, QStringLiteral("a wrapped key does not open"));
    return std::move(*key);
}

std::optional<HeldKeys> openSlot(const Uuid &vault, const Slot &slot, const Secret &secret) {
    const auto with = wrappingKey(vault, slot, secret);
    auto vaultKey = crypto::open(with, slot.vaultKey, bound(vault, slot, "vault"));
    if (!vaultKey || vaultKey->size() != 32) return {};
    return HeldKeys{std::move(*vaultKey), unwrapped(with, slot.identityKey, bound(vault, slot, "identity")),
                    unwrapped(with, slot.handoffKey, bound(vault, slot, "handoff"))};
}

bool fits(const Slot &slot, const Secret &secret) {
    return (slot.kind == SlotKind::Passphrase) == (secret.kind() == Secret::Kind::Passphrase);
}

QByteArray macOf(const QJsonObject &content, const crypto::SecretBytes &vaultKey) {
    const auto key = crypto::hkdfSha256(vaultKey, {}, "balai keys.json mac 1");
    return crypto::hmacSha256(key.view(), compact(content));
}

}  // namespace

KeySlots KeySlots::parse(const QByteArray &file) {
    const QJsonObject whole = summedObject(file);
    KeySlots slots(uuidIn(whole, "vault"), whole.value(QLatin1String("test")).toBool());
    slots.m_generation = whole.value(QLatin1String("generation")).toInteger();
    slots.m_mac = bytesIn(whole, "mac");
    for (const QJsonValue &value : whole.value(QLatin1String("slots")).toArray())
        slots.m_slots.push_back(slotFrom(value.toObject()));
    // What was read, written again, is the file: nothing in it was overlooked.
    if (summed(slots.content(), slots.m_mac) != file || slots.m_generation < 1 || slots.m_mac.size() != 32)
        throw Error(ErrorCode::Damaged, QStringLiteral("keys.json holds what no Balai writes"));
    return slots;
}

QByteArray KeySlots::serialize(const crypto::SecretBytes &vaultKey) {
    m_mac = macOf(content(), vaultKey);
    return summed(content(), m_mac);
}

bool KeySlots::isAuthentic(const crypto::SecretBytes &vaultKey) const {
    return crypto::sameBytes(m_mac, macOf(content(), vaultKey));
}

QJsonObject KeySlots::content() const {
    QJsonArray slots;
    for (const Slot &slot : m_slots) slots.append(toJson(slot));
    QJsonObject content{{QStringLiteral("format"), format},
                        {QStringLiteral("vault"), m_vault.text()},
                        {QStringLiteral("generation"), m_generation},
                        {QStringLiteral("slots"), slots}};
    if (m_test) content.insert(QStringLiteral("test"), true);
    return content;
}

std::optional<KeySlots::Opened> KeySlots::open(const Secret &secret, const Uuid &first) const {
    if (!secret.vaultTag().isEmpty() && secret.vaultTag() != vaultTagOf(m_vault))
        throw Error(ErrorCode::WrongPassphrase, QStringLiteral("a recovery code of another vault"), {{QStringLiteral("reason"), QStringLiteral("codeForeign")}});
    std::vector<const Slot *> order;
    for (const Slot &slot : m_slots)
        if (fits(slot, secret)) order.push_back(&slot);
    std::stable_partition(order.begin(), order.end(), [&](const Slot *slot) { return slot->id == first; });
    for (const Slot *slot : order)
        if (auto keys = openSlot(m_vault, *slot, secret)) return Opened{std::move(*keys), slot->id};
    return {};
}

void KeySlots::put(Slot slot) {
    const auto same = [&](const Slot &other) { return other.id == slot.id; };
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), same);
    if (found == m_slots.end())
        m_slots.push_back(std::move(slot));
    else
        *found = std::move(slot);
}

void KeySlots::remove(const Uuid &id) {
    std::erase_if(m_slots, [&](const Slot &slot) { return slot.id == id; });
}

const Slot *KeySlots::find(const Uuid &id) const {
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) { return slot.id == id; });
    return found == m_slots.end() ? nullptr : &*found;
}

QString KeySlots::freeLabel(SlotKind kind) const {
    for (int number = 1;; ++number) {
        QString label = kindText(kind) + u' ' + QString::number(number);
        const auto taken = [&](const Slot &slot) { return slot.label == label; };
        if (std::none_of(m_slots.begin(), m_slots.end(), taken)) return label;
    }
}

void wrap(Slot &slot, const Uuid &vault, const HeldKeys &keys, SlotRights rights, const Secret &secret,
          Random &random) {
    if (!fits(slot, secret)) throw Error(ErrorCode::Internal, QStringLiteral("a secret of another kind than its slot"));
    const auto with = wrappingKey(vault, slot, secret);
    slot.vaultKey = wrapped(with, keys.vault, bound(vault, slot, "vault"), random);
    slot.identityKey.clear();
    slot.handoffKey.clear();
    if (rights.identity) slot.identityKey = wrapped(with, keys.identity, bound(vault, slot, "identity"), random);
    if (rights.handoff) slot.handoffKey = wrapped(with, keys.handoff, bound(vault, slot, "handoff"), random);
}

QByteArray vaultTagOf(const Uuid &vault) {
    const QByteArray named = "balai recovery code 1\n" + vault.bytes();
    return crypto::sha256(named).left(3);
}

}  // namespace balai::vault
