#include "core/exchange/devices.h"

#include "core/base/error.h"
#include "core/exchange/known_devices.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"

namespace balai::exchange {

namespace {

constexpr char cardWord[] = "balai-device-card";
constexpr qint64 largestCard = 16 << 10;

[[noreturn]] void refuse(const char *reason, const QString &log) {
    throw Error(ErrorCode::Refused, log, {{QStringLiteral("reason"), QLatin1String(reason)}});
}

QByteArray cardMessage(QJsonObject card) {
    card.remove(QStringLiteral("signature"));
    return records::compactJson(card);
}

struct Tip {
    store::Stamp stamp;
    quint64 epoch = 0;
    qint64 sequence = 0;
    QByteArray hash;
};

// The newest changeset that this vault has from the device; what was written apart says nothing of when.
Tip tipOf(council::Session &session, Uuid device) {
    const store::Merge log(session.store());
    store::Seen since = log.seen();
    for (auto &[chain, last] : since)
        if (chain.first == device) --last;
    Tip tip;
    const Uuid apart = councilId(session);
    log.forEach(since, [&](const store::Changeset &c) {
        if (c.place.device == device && c.account != apart && (tip.sequence == 0 || tip.stamp < c.stamp))
            tip = {c.stamp, c.place.epoch, c.place.sequence, c.hash};
    });
    return tip;
}

}  // namespace

QByteArray deviceCard(council::Session &session) {
    const council::DeviceKeys keys = session.deviceKeys();
    const auto own = session.store().find(Id<records::Device>(session.device()));
    QJsonObject card{{QStringLiteral("format"), QStringLiteral("balai-device-card/1")},
                     {QStringLiteral("device"), session.device().text()},
                     {QStringLiteral("name"), own ? own->name : QString()},
                     {QStringLiteral("signingKey"), base64Text(keys.signing.publicKey)},
                     {QStringLiteral("exchangeKey"), base64Text(keys.exchange.publicKey)}};
    card.insert(QStringLiteral("signature"), base64Text(crypto::sign(keys.signing, cardMessage(card))));
    return records::compactJson(card) + '\n';
}

DeviceCard readDeviceCard(const QByteArray &file) {
    if (file.size() > largestCard) throwDamaged(QStringLiteral("too long for a device card"));
    const QJsonObject json = objectFrom(file, 1);
    requireFormat(json, cardWord, 1);
    DeviceCard card{uuidIn(json, "device"), textIn(json, "name"), base64In(json, "signingKey", 32),
                    base64In(json, "exchangeKey", 32), {}};
    if (!crypto::verify(card.signingKey, cardMessage(json), base64In(json, "signature", 64)))
        throwDamaged(QStringLiteral("the device card is not signed with its own key"));
    card.words = crypto::fingerprintWords(card.signingKey);
    return card;
}

bool admitDevice(council::Session &session, const DeviceCard &card) {
    session.requireFacilitator();
    const auto known = knownDevice(session, card.device);
    const bool sameKeys = known && known->signingKey == card.signingKey && known->exchangeKey == card.exchangeKey;
    if (known && known->state == records::DeviceState::revoked) refuse("revoked", QStringLiteral("the device was revoked"));
    if (known && known->state == records::DeviceState::trusted && !sameKeys)
        refuse("otherKeys", QStringLiteral("the device is trusted with other keys"));
    if (known && known->state == records::DeviceState::trusted) return false;
    records::Device record = session.store().find(Id<records::Device>(card.device)).value_or(records::Device{});
    record.id = Id<records::Device>(card.device);
    if (record.name.isEmpty()) record.name = card.name.isEmpty() ? QStringLiteral("Laptop") : card.name;
    record.signingKey = base64Text(card.signingKey);
    record.exchangeKey = base64Text(card.exchangeKey);
    record.admittedBy = session.store().author().account;
    record.state = records::DeviceState::trusted;
    session.store().write(QStringLiteral("admit device"), [&](store::Write &w) { w.put(record); });
    return true;
}

std::vector<QJsonObject> deviceList(council::Session &session) {
    std::vector<QJsonObject> out = session.store().list(records::kindOf<records::Device>());
    const auto all = heard(session);
    for (QJsonObject &device : out) {
        const Uuid id = Uuid::parse(device.value(QLatin1String("id")).toString()).value_or(Uuid());
        const auto known = knownDevice(session, id);
        const auto last = all.find(id);
        const QStringList words = known && known->signingKey.size() == 32 ? crypto::fingerprintWords(known->signingKey) : QStringList();
        device.insert(QStringLiteral("own"), id == session.device());
        device.insert(QStringLiteral("words"), words.join(u' '));
        device.insert(QStringLiteral("heardAt"), last == all.end() ? QJsonValue() : QJsonValue(last->second.atMs));
    }
    return out;
}

void revokeDevice(council::Session &session, Uuid device, const QString &why) {
    session.requireFacilitator();
    if (device == session.device()) refuse("ownDevice", QStringLiteral("a device does not revoke itself"));
    if (!session.store().find(Id<records::Device>(device)))
        throw Error(ErrorCode::NotFound, QStringLiteral("no such device"), {{QStringLiteral("what"), device.text()}});
    const Tip tip = tipOf(session, device);
    const QJsonObject at{{QStringLiteral("epoch"), hex64(tip.epoch)},
                         {QStringLiteral("sequence"), tip.sequence},
                         {QStringLiteral("hash"), QString::fromLatin1(tip.hash.toHex())}};
    QJsonObject revoked{{QStringLiteral("id"), device.text()},
                        {QStringLiteral("state"), QStringLiteral("revoked")},
                        {QStringLiteral("revokedAt"), at}};
    if (!why.isEmpty()) revoked.insert(QStringLiteral("revokedWhy"), why);
    session.store().write(QStringLiteral("revoke device"), [&](store::Write &w) { w.put(records::kindOf<records::Device>(), revoked); });
}

}  // namespace balai::exchange
