#include "core/vault/key_slots_json.h"

#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"

#include <QJsonDocument>
#include <array>

namespace balai::vault {

namespace {

constexpr std::array kinds{SlotKind::Passphrase, SlotKind::Recovery, SlotKind::Share};

[[noreturn]] void damaged(const char *what) {
    throw Error(ErrorCode::Damaged, QStringLiteral("keys.json: ") + QLatin1String(what));
}

QString base64(const QByteArray &bytes) { return QString::fromLatin1(crypto::toBase64(bytes)); }

SlotKind kindFrom(const QString &text) {
    for (const SlotKind kind : kinds)
        if (text == kindText(kind)) return kind;
    damaged("unknown kind of slot");
}

QJsonObject derivation(const Slot &slot) {
    return {{QStringLiteral("name"), QStringLiteral("argon2id")},
            {QStringLiteral("memory"), qint64(slot.params.memoryBytes)},
            {QStringLiteral("passes"), slot.params.passes},
            {QStringLiteral("salt"), base64(slot.salt)}};
}

void readDerivation(Slot &slot, const QJsonObject &object) {
    const qint64 memory = object.value(QLatin1String("memory")).toInteger();
    const qint64 passes = object.value(QLatin1String("passes")).toInteger();
    if (memory < 0 || passes < 0 || passes > 1000) damaged("derivation parameters outside the limits");
    slot.params = {quint64(memory), int(passes)};
    slot.salt = bytesIn(object, "salt");
    if (!crypto::isAcceptable(slot.params)) damaged("derivation parameters outside the limits");
    if (slot.salt.size() != 16) damaged("a salt of the wrong size");
}

}  // namespace

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray summed(QJsonObject content, const QByteArray &mac) {
    content.insert(QStringLiteral("mac"), base64(mac));
    const QByteArray sum = crypto::toHex(crypto::sha256(compact(content)));
    content.insert(QStringLiteral("sum"), QString::fromLatin1(sum));
    return compact(content) + '\n';
}

QJsonObject summedObject(const QByteArray &file) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) damaged("not an object");
    QJsonObject whole = document.object();
    const QString sum = whole.take(QLatin1String("sum")).toString();
    if (sum.toLatin1() != crypto::toHex(crypto::sha256(compact(whole)))) damaged("the sum does not fit");
    const qint64 format = whole.value(QLatin1String("format")).toInteger();
    if (format > KeySlots::format)
        throw Error(ErrorCode::NewerFormat, QStringLiteral("keys.json is of a newer format"),
                    {{QStringLiteral("needs"), format}});
    if (format != KeySlots::format) damaged("no format");
    return whole;
}

QString kindText(SlotKind kind) {
    switch (kind) {
    case SlotKind::Passphrase: return QStringLiteral("passphrase");
    case SlotKind::Recovery: return QStringLiteral("recovery");
    case SlotKind::Share: return QStringLiteral("share");
    }
    return {};
}

QJsonObject toJson(const Slot &slot) {
    QJsonObject keys{{QStringLiteral("vault"), base64(slot.vaultKey)}};
    if (!slot.identityKey.isEmpty()) keys.insert(QStringLiteral("identity"), base64(slot.identityKey));
    if (!slot.handoffKey.isEmpty()) keys.insert(QStringLiteral("handoff"), base64(slot.handoffKey));
    QJsonObject object{{QStringLiteral("id"), slot.id.text()},
                       {QStringLiteral("label"), slot.label},
                       {QStringLiteral("kind"), kindText(slot.kind)},
                       {QStringLiteral("keys"), keys}};
    if (!slot.account.isNull()) object.insert(QStringLiteral("account"), slot.account.text());
    if (slot.kind == SlotKind::Passphrase) object.insert(QStringLiteral("kdf"), derivation(slot));
    return object;
}

Slot slotFrom(const QJsonObject &object) {
    Slot slot;
    slot.id = uuidIn(object, "id");
    slot.label = object.value(QLatin1String("label")).toString();
    slot.kind = kindFrom(object.value(QLatin1String("kind")).toString());
    if (object.contains(QLatin1String("account"))) slot.account = uuidIn(object, "account");
    if (slot.kind == SlotKind::Passphrase) readDerivation(slot, object.value(QLatin1String("kdf")).toObject());
    const QJsonObject keys = object.value(QLatin1String("keys")).toObject();
    slot.vaultKey = bytesIn(keys, "vault");
    slot.identityKey = bytesIn(keys, "identity");
    slot.handoffKey = bytesIn(keys, "handoff");
    return slot;
}

Uuid uuidIn(const QJsonObject &object, const char *key) {
    const auto id = Uuid::parse(object.value(QLatin1String(key)).toString());
    if (!id || id->isNull()) damaged("not an id");
    return *id;
}

QByteArray bytesIn(const QJsonObject &object, const char *key) {
    const auto bytes = crypto::fromBase64(object.value(QLatin1String(key)).toString().toLatin1());
    if (!bytes) damaged("not base64");
    return *bytes;
}

}  // namespace balai::vault
