#include "core/exchange/invitation.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/crypto/age/age.h"
#include "core/crypto/told_words.h"
#include "core/exchange/known_devices.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"
#include "core/vault/outside.h"

#include <QDir>
#include <algorithm>

namespace balai::exchange {

namespace {

constexpr char invitationWord[] = "balai-invitation";
constexpr qint64 largestInvitation = 4 << 20;
constexpr int testWorkFactor = 10;

struct Content {
    Uuid council, device;
    QString councilName;
    crypto::SigningKeyPair signing;
    crypto::BoxKeyPair exchange;
    std::vector<InvitedAccount> accounts;
    std::vector<KnownDevice> devices;
    crypto::SecretBytes identityKey, handoffKey;
    bool test = false;
};

QJsonArray accountsJson(council::Session &session) {
    QJsonArray out;
    for (const auto &account : session.store().all<records::Account>())
        if (account.active.value_or(true) && !account.employer)
            out.append(QJsonObject{{QStringLiteral("id"), account.id.text()},
                                   {QStringLiteral("name"), account.name},
                                   {QStringLiteral("label"), account.label},
                                   {QStringLiteral("role"), records::wordOf(account.role)},
                                   {QStringLiteral("language"), account.language}});
    return out;
}

QJsonArray devicesJson(council::Session &session) {
    QJsonArray out;
    for (const KnownDevice &device : knownDevices(session))
        if (device.state == records::DeviceState::trusted)
            out.append(QJsonObject{{QStringLiteral("id"), device.id.text()},
                                   {QStringLiteral("name"), device.name},
                                   {QStringLiteral("signingKey"), base64Text(device.signingKey)},
                                   {QStringLiteral("exchangeKey"), base64Text(device.exchangeKey)}});
    return out;
}

QString firstText(const records::LocalText &text) { return text.isEmpty() ? QString() : text.first(); }

QJsonObject invitationJson(council::Session &session, const records::Device &device, const council::DeviceKeys &keys,
                           const InviteOptions &options) {
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("balai-invitation/1")},
                     {QStringLiteral("council"), councilId(session).text()},
                     {QStringLiteral("councilName"), firstText(session.council().name)},
                     {QStringLiteral("device"), device.id.text()},
                     {QStringLiteral("signingSeed"), base64Text(keys.signing.seed.view())},
                     {QStringLiteral("exchangeSecret"), base64Text(keys.exchange.secret.view())},
                     {QStringLiteral("accounts"), accountsJson(session)},
                     {QStringLiteral("devices"), devicesJson(session)},
                     {QStringLiteral("test"), session.vault().isTest()}};
    if (options.identityKey) {
        json.insert(QStringLiteral("identityKey"), base64Text(session.vault().identityKey().view()));
        json.insert(QStringLiteral("handoffKey"), base64Text(session.vault().handoffKey().view()));
    }
    return json;
}

records::Device invitedDevice(council::Session &session, const council::DeviceKeys &keys, const QString &name) {
    records::Device device;
    device.id = Id<records::Device>(Uuid::v7(session.clock(), session.random()));
    const size_t count = session.store().all<records::Device>().size();
    device.name = name.isEmpty() ? QStringLiteral("Laptop %1").arg(count + 1) : name;
    device.signingKey = base64Text(keys.signing.publicKey);
    device.exchangeKey = base64Text(keys.exchange.publicKey);
    device.admittedBy = session.store().author().account;
    device.state = records::DeviceState::invited;
    return device;
}

struct Minted {
    Invitation invitation;
    records::Device device;
};

Minted mint(council::Session &session, const crypto::SecretBytes &passphrase, const InviteOptions &options) {
    session.requireFacilitator();
    const council::DeviceKeys keys{crypto::SigningKeyPair::generate(session.random()), crypto::BoxKeyPair::generate(session.random())};
    const records::Device device = invitedDevice(session, keys, options.deviceName);
    QByteArray plain = records::compactJson(invitationJson(session, device, keys, options));
    const crypto::SecretBytes content = crypto::SecretBytes::taking(plain);
    const int factor = session.vault().isTest() ? testWorkFactor : crypto::age::usualWorkFactor;
    return {{crypto::age::encryptWithPassphrase(content.view(), passphrase, session.random(), factor), device.id.uuid()}, device};
}

void record(council::Session &session, records::Device device) {
    session.store().write(QStringLiteral("invite device"), [&](store::Write &w) { w.put(device); });
}

crypto::SecretBytes secretIn(const QJsonObject &json, const char *key) {
    QByteArray bytes = base64In(json, key, 32);
    return crypto::SecretBytes::taking(bytes);
}

crypto::SecretBytes opened(const QByteArray &file, const crypto::SecretBytes &passphrase) {
    if (file.size() > largestInvitation) throwDamaged(QStringLiteral("too long for an invitation"));
    try {
        QByteArray plain = crypto::age::decrypt(file, crypto::age::Keys::passphrase(passphrase));
        return crypto::SecretBytes::taking(plain);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoKey) throw;
        throw Error(ErrorCode::WrongPassphrase, QStringLiteral("the passphrase does not open the invitation"));
    }
}

std::vector<InvitedAccount> accountsIn(const QJsonObject &json) {
    std::vector<InvitedAccount> out;
    const QJsonArray accounts = arrayIn(json, "accounts");
    for (const auto &item : accounts) {
        const QJsonObject one = item.toObject();
        out.push_back({uuidIn(one, "id"), textIn(one, "name"), textIn(one, "label"), textIn(one, "role"), textIn(one, "language")});
    }
    return out;
}

std::vector<KnownDevice> devicesIn(const QJsonObject &json) {
    std::vector<KnownDevice> out;
    const QJsonArray devices = arrayIn(json, "devices");
    for (const auto &item : devices) {
        const QJsonObject one = item.toObject();
        out.push_back({uuidIn(one, "id"), textIn(one, "name"), base64In(one, "signingKey", 32), base64In(one, "exchangeKey", 32),
                       records::DeviceState::trusted});
    }
    return out;
}

Content contentOf(const QByteArray &file, const crypto::SecretBytes &passphrase) {
    const crypto::SecretBytes plain = opened(file, passphrase);
    const QJsonObject json = objectFrom(plain.view(), 4);
    requireFormat(json, invitationWord, 1);
    Content out{uuidIn(json, "council"),
                uuidIn(json, "device"),
                textIn(json, "councilName"),
                crypto::SigningKeyPair::fromSeed(secretIn(json, "signingSeed")),
                crypto::BoxKeyPair::fromSecret(secretIn(json, "exchangeSecret")),
                accountsIn(json),
                devicesIn(json),
                {},
                {},
                json.value(QLatin1String("test")).toBool()};
    if (json.contains(QLatin1String("identityKey"))) {
        out.identityKey = secretIn(json, "identityKey");
        out.handoffKey = secretIn(json, "handoffKey");
    }
    return out;
}

InvitedAccount accountNamed(const Content &content, const QString &name) {
    for (const InvitedAccount &account : content.accounts)
        if (account.name == name || account.label == name) return account;
    throw Error(ErrorCode::NotFound, QStringLiteral("the council has no such account"), {{QStringLiteral("what"), name}});
}

void keepJoining(vault::Vault &vault, const Content &content, const council::DeviceKeys &keys) {
    Invited invited{content.council, content.devices, content.signing.publicKey, {}};
    invited.proof = proveJoining(content.council, content.device, keys.signing.publicKey, keys.exchange.publicKey, content.signing);
    vault::Transaction transaction(vault.database());
    keepInvited(vault, invited);
    vault.setMeta(meta::oneTimeSecret, content.exchange.secret.view());
    transaction.commit();
}

}  // namespace

Invitation invite(council::Session &session, const crypto::SecretBytes &passphrase, const InviteOptions &options) {
    Minted minted = mint(session, passphrase, options);
    record(session, minted.device);
    return std::move(minted.invitation);
}

Uuid inviteToFile(council::Session &session, const QString &path, const crypto::SecretBytes &passphrase, const InviteOptions &options) {
    vault::requireOutside(path);
    const Minted minted = mint(session, passphrase, options);
    writeFile(path, minted.invitation.file, FileAccess::Private, IfExists::Refuse);
    try {
        record(session, minted.device);
    } catch (...) {
        QFile::remove(path);
        throw;
    }
    return minted.invitation.device;
}

ToldInvitation inviteToTell(council::Session &session, const QString &path, const InviteOptions &options) {
    crypto::SecretBytes passphrase = crypto::sixWords(session.random());
    const Uuid device = inviteToFile(session, path, passphrase, options);
    return {device, std::move(passphrase)};
}

InvitationView viewInvitation(const QByteArray &file, const crypto::SecretBytes &passphrase) {
    const Content content = contentOf(file, passphrase);
    return {content.councilName, content.accounts, !content.identityKey.isEmpty(), content.test};
}

council::Session::Created join(const QByteArray &file, const crypto::SecretBytes &filePassphrase, const QString &folder,
                               vault::Secret passphrase, const JoinOptions &options, const vault::Machine &machine) {
    Content content = contentOf(file, filePassphrase);
    if (options.testKdf && !content.test)
        throw Error(ErrorCode::Usage, QStringLiteral("--test-kdf is only for invitations of vaults made for tests"));
    const InvitedAccount account = accountNamed(content, options.account);
    // Whose role holds no keys gets none, whatever the invitation brings.
    if (!council::rightsOf(records::fromWord<records::AccountRole>(account.role)).identity) {
        content.identityKey = {};
        content.handoffKey = {};
    }
    const council::DeviceKeys keys{crypto::SigningKeyPair::generate(machine.random), crypto::BoxKeyPair::generate(machine.random)};
    council::Joining joining{account.id,
                             content.device,
                             {keys.signing.copy(), keys.exchange.copy()},
                             std::move(content.identityKey),
                             std::move(content.handoffKey),
                             options.testKdf};
    auto created = council::Session::join(folder, std::move(passphrase), std::move(joining), machine);
    try {
        keepJoining(created.session->vault(), content, keys);
    } catch (...) {
        created.session.reset();
        QDir(folder).removeRecursively();
        throw;
    }
    return created;
}

}  // namespace balai::exchange
