#include "core/exchange/known_devices.h"

#include "core/base/clock.h"
#include "core/crypto/bytes.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"

namespace balai::exchange {

namespace {

QByteArray keyBytes(const QString &text) { return crypto::fromBase64(text.toLatin1()).value_or(QByteArray()); }

KnownDevice fromRecord(const records::Device &record) {
    return {record.id.uuid(), record.name, keyBytes(record.signingKey), keyBytes(record.exchangeKey), record.state};
}

QJsonObject metaObject(council::Session &session, const char *key) {
    return records::parseJsonValue(session.vault().meta(key).value_or("{}")).value_or(QJsonValue()).toObject();
}

QJsonObject headJson(const SignedHead &head) {
    return {{QStringLiteral("device"), head.place.device.text()},     {QStringLiteral("epoch"), hex64(head.place.epoch)},
            {QStringLiteral("sequence"), head.place.sequence},        {QStringLiteral("hash"), base64Text(head.hash)},
            {QStringLiteral("key"), base64Text(head.key)},            {QStringLiteral("signature"), base64Text(head.signature)}};
}

SignedHead headFrom(const QJsonObject &json) {
    return {{uuidIn(json, "device"), hex64In(json, "epoch"), numberIn(json, "sequence")},
            base64In(json, "hash", 32), base64In(json, "key", 32), base64In(json, "signature", 64)};
}

QJsonObject deviceJson(const KnownDevice &device) {
    return {{QStringLiteral("id"), device.id.text()},
            {QStringLiteral("name"), device.name},
            {QStringLiteral("signingKey"), base64Text(device.signingKey)},
            {QStringLiteral("exchangeKey"), base64Text(device.exchangeKey)}};
}

}  // namespace

std::vector<KnownDevice> knownDevices(council::Session &session) {
    std::vector<KnownDevice> out;
    for (const records::Device &record : session.store().all<records::Device>()) out.push_back(fromRecord(record));
    if (!out.empty()) return out;
    const auto before = invited(session);
    return before ? before->devices : out;
}

std::optional<KnownDevice> knownDevice(council::Session &session, Uuid id) {
    for (KnownDevice &device : knownDevices(session))
        if (device.id == id) return device;
    return std::nullopt;
}

Uuid councilId(council::Session &session) {
    const Uuid own = session.council().id.uuid();
    if (own) return own;
    const auto before = invited(session);
    return before ? before->council : Uuid();
}

crypto::age::Keys ownIdentities(council::Session &session) {
    crypto::age::Keys keys;
    keys.identities.push_back(std::move(session.deviceKeys().exchange.secret));
    if (auto secret = session.vault().meta(meta::oneTimeSecret)) keys.identities.push_back(crypto::SecretBytes::taking(*secret));
    return keys;
}

std::optional<JoinProof> ownJoinProof(council::Session &session) {
    const auto before = invited(session);
    return before ? std::optional(before->proof) : std::nullopt;
}

std::map<Uuid, Heard> heard(council::Session &session) {
    std::map<Uuid, Heard> out;
    const QJsonObject all = metaObject(session, meta::heard);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto id = Uuid::parse(it.key());
        const QJsonObject one = it.value().toObject();
        if (id) out[*id] = {seenFrom(arrayIn(one, "seen")), numberIn(one, "made"), numberIn(one, "at"), numberIn(one, "number"),
                                one.contains(QLatin1String("lacks")) ? uuidsIn(one, "lacks") : std::vector<Uuid>()};
    }
    return out;
}

// An old bundle taken in once more says nothing new about its sender.
void keepHeard(council::Session &session, const BundleHeader &header) {
    QJsonObject all = metaObject(session, meta::heard);
    const QJsonObject before = all.value(header.sender.text()).toObject();
    if (before.value(QLatin1String("made")).toInteger(-1) > header.madeMs) return;
    QJsonArray lacks;
    for (const Uuid &attachment : header.lacks) lacks.append(attachment.text());
    all.insert(header.sender.text(), QJsonObject{{QStringLiteral("seen"), seenJson(header.seen)},
                                                 {QStringLiteral("made"), header.madeMs},
                                                 {QStringLiteral("at"), session.clock().nowMs()},
                                                 {QStringLiteral("number"), header.number},
                                                 {QStringLiteral("lacks"), lacks}});
    session.vault().setMeta(meta::heard, records::compactJson(all));
}

std::optional<Invited> invited(council::Session &session) {
    if (!session.vault().meta(meta::invited)) return std::nullopt;
    const QJsonObject json = metaObject(session, meta::invited);
    Invited out{uuidIn(json, "council"), {}, base64In(json, "oneTimeSigningKey", 32), {}};
    const QJsonObject proof = objectIn(json, "proof");
    out.proof = {base64In(proof, "signingKey", 32), base64In(proof, "exchangeKey", 32), base64In(proof, "signature", 64)};
    const QJsonArray devices = arrayIn(json, "devices");
    for (const auto &item : devices) {
        const QJsonObject one = item.toObject();
        out.devices.push_back({uuidIn(one, "id"), textIn(one, "name"), base64In(one, "signingKey", 32),
                               base64In(one, "exchangeKey", 32), records::DeviceState::trusted});
    }
    return out;
}

void keepInvited(vault::Vault &vault, const Invited &invited) {
    QJsonArray devices;
    for (const KnownDevice &device : invited.devices) devices.append(deviceJson(device));
    const QJsonObject proof{{QStringLiteral("signingKey"), base64Text(invited.proof.signingKey)},
                            {QStringLiteral("exchangeKey"), base64Text(invited.proof.exchangeKey)},
                            {QStringLiteral("signature"), base64Text(invited.proof.signature)}};
    const QJsonObject json{{QStringLiteral("council"), invited.council.text()},
                           {QStringLiteral("devices"), devices},
                           {QStringLiteral("oneTimeSigningKey"), base64Text(invited.oneTimeSigningKey)},
                           {QStringLiteral("proof"), proof}};
    vault.setMeta(meta::invited, records::compactJson(json));
}

std::vector<SignedHead> keptHeads(council::Session &session) {
    std::vector<SignedHead> out;
    const QJsonObject all = metaObject(session, meta::heads);
    for (const auto &item : all) out.push_back(headFrom(item.toObject()));
    return out;
}

void keepHeads(council::Session &session, const std::vector<SignedHead> &heads) {
    QJsonObject all = metaObject(session, meta::heads);
    for (const SignedHead &head : heads) {
        const QString chain = head.place.device.text() + u'/' + hex64(head.place.epoch);
        if (all.value(chain).toObject().value(QLatin1String("sequence")).toInteger() > head.place.sequence) continue;
        all.insert(chain, headJson(head));
    }
    session.vault().setMeta(meta::heads, records::compactJson(all));
}

}  // namespace balai::exchange
