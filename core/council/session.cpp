#include "core/council/session.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/council/catching_up.h"
#include "core/council/check_in.h"
#include "core/crypto/hash.h"
#include "core/crypto/sealed_items.h"
#include "core/records/device.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace balai::council {

namespace {

constexpr char metaDevice[] = "device";
constexpr char metaEpoch[] = "epoch";
constexpr char metaSigningSeed[] = "device.signing";
constexpr char metaExchangeSecret[] = "device.exchange";

QByteArray hex64(quint64 value) { return QByteArray::number(value, 16).rightJustified(16, '0'); }

quint64 newEpoch(Random &random) { return random.number() >> 1; }  // fits a signed column

QString countryOfMachine() {
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QLocale::Country country = zone.isValid() ? zone.country() : QLocale::AnyCountry;
    const QString code = QLocale::territoryToCode(country);
    return code.size() == 2 ? code : QString();
}

QString currencyOf(const QString &country) {
    if (country.isEmpty()) return QStringLiteral("USD");
    const QString symbol = QLocale(QLocale::AnyLanguage, QLocale::codeToTerritory(country)).currencySymbol(QLocale::CurrencyIsoCode);
    return symbol.size() == 3 ? symbol : QStringLiteral("USD");
}

QJsonObject defaultRules() {
    return {{QStringLiteral("quorum"), 0.5},          {QStringLiteral("adoption"), QStringLiteral("consensus")},
            {QStringLiteral("approvalNeeded"), true}, {QStringLiteral("secondPerson"), false},
            {QStringLiteral("retention"), QJsonObject()}, {QStringLiteral("adultsOnly"), true}};
}

records::Council councilRecord(const NewCouncil &given, const crypto::minisign::KeyPair &key) {
    records::Council council;
    council.name.insert(given.language, given.councilName);
    council.level = records::CouncilLevel::community;
    council.country = countryOfMachine();
    council.languages.add(given.language);
    council.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    council.calendar = records::Calendar::gregorian;
    council.currency = currencyOf(council.country);
    council.replyDays = 60;
    council.withdrawalHours = 72;
    council.consentMonths = 12;
    council.sample = given.sample;
    council.signingKeys.push_back(QString::fromLatin1(crypto::minisign::publicKeyLine(key.publicKey())));
    council.rules = defaultRules();
    return council;
}

records::Device deviceRecord(Uuid id, const QString &name, const DeviceKeys &keys) {
    records::Device device;
    device.id = Id<records::Device>(id);
    device.name = name.isEmpty() ? QStringLiteral("Laptop 1") : name;
    device.signingKey = QString::fromLatin1(keys.signing.publicKey.toBase64());
    device.exchangeKey = QString::fromLatin1(keys.exchange.publicKey.toBase64());
    device.state = records::DeviceState::trusted;
    return device;
}

crypto::minisign::KeyPair councilKey(const crypto::SecretBytes &seed) {
    const crypto::SigningKeyPair pair = crypto::SigningKeyPair::fromSeed(seed.copy());
    return crypto::minisign::fromSeed(seed.copy(), crypto::sha256(pair.publicKey).left(8));
}

void keepDevice(vault::Vault &vault, Uuid device, const DeviceKeys &keys, quint64 epoch) {
    vault.setMeta(metaDevice, device.bytes());
    vault.setMeta(metaSigningSeed, keys.signing.seed.view());
    vault.setMeta(metaExchangeSecret, keys.exchange.secret.view());
    vault.setMeta(metaEpoch, hex64(epoch));
}

// A facilitator who was given no sealed identities gets none with a new passphrase.
vault::SlotRights kept(const vault::SlotRights &held, vault::SlotRights ofRole) {
    if (held.handoff && !held.identity) ofRole.identity = false;
    return ofRole;
}

class IdentitySealer final : public store::Sealer {
public:
    IdentitySealer(const crypto::SecretBytes &key, Random &random)
        : m_key(key.copy()), m_random(random), m_keyId(QString::fromLatin1(crypto::sha256(key.view()).left(4).toHex())) {}

    QByteArray sealValue(const QByteArray &value, Uuid record, const QString &item) override {
        return records::compactJson(crypto::sealItem(m_key, m_keyId, record, item, QString::fromUtf8(value), m_random));
    }
    std::optional<QByteArray> openValue(const QByteArray &sealed, Uuid record, const QString &item) override {
        const QJsonValue json = records::parseJsonValue(sealed).value_or(QJsonValue());
        const auto text = crypto::openItem(m_key, record, item, json.toObject());
        return text ? std::optional(text->toUtf8()) : std::nullopt;
    }
    QString elementName(const QString &element, Uuid record, const QString &field) override {
        const QByteArray message = record.bytes() + field.toUtf8() + '/' + element.toUtf8();
        return QString::fromLatin1(crypto::hmacSha256(m_key.view(), message).left(16).toHex());
    }

private:
    crypto::SecretBytes m_key;
    Random &m_random;
    QString m_keyId;
};

}  // namespace

std::unique_ptr<store::Sealer> sealerWith(const crypto::SecretBytes &identityKey, Random &random) {
    return std::make_unique<IdentitySealer>(identityKey, random);
}

vault::SlotRights rightsOf(records::AccountRole role) {
    const bool facilitator = role == records::AccountRole::facilitator;
    return {facilitator, facilitator};
}

Session::Session(std::unique_ptr<vault::Vault> vault, const vault::Machine &machine)
    : m_machine(machine), m_vault(std::move(vault)) {}

Session::~Session() = default;

void Session::begin() {
    m_device = Uuid::fromBytes(m_vault->meta(metaDevice).value_or(QByteArray()));
    m_store = std::make_unique<store::Store>(m_vault->database(), m_machine.clock, m_machine.random);
    if (m_vault->rights().identity) {
        m_sealer = sealerWith(m_vault->identityKey(), m_machine.random);
        m_store->setSealer(m_sealer.get());
    }
}

Session::Created Session::create(const QString &folder, vault::Secret passphrase, const NewCouncil &given,
                                 const vault::Machine &machine) {
    const Uuid accountId = Uuid::v7(machine.clock, machine.random);
    vault::CreateOptions options{std::move(passphrase), accountId, given.testKdf};
    auto created = vault::Vault::create(folder, std::move(options), machine);
    std::unique_ptr<Session> session(new Session(std::move(created.vault), machine));
    const Uuid device = Uuid::v7(machine.clock, machine.random);
    const DeviceKeys keys{crypto::SigningKeyPair::generate(machine.random), crypto::BoxKeyPair::generate(machine.random)};
    const quint64 epoch = newEpoch(machine.random);
    keepDevice(*session->m_vault, device, keys, epoch);
    session->begin();
    session->m_store->setAuthor({device, epoch, accountId});
    session->m_store->write(QStringLiteral("create council"), [&](store::Write &w) {
        records::Council council = councilRecord(given, session->handoffKey());
        w.put(council);
        records::Account account;
        account.id = Id<records::Account>(accountId);
        account.name = given.accountName;
        account.label = QStringLiteral("Desk 1");
        account.role = records::AccountRole::facilitator;
        account.language = given.language;
        account.active = true;
        w.put(account);
        records::Device own = deviceRecord(device, given.deviceName, keys);
        w.put(own);
    });
    return {std::move(session), created.recoveryCode};
}

Session::Created Session::join(const QString &folder, vault::Secret passphrase, Joining joining, const vault::Machine &machine) {
    vault::CreateOptions options{std::move(passphrase), joining.account,          joining.testKdf, false,
                                 std::move(joining.identityKey), std::move(joining.handoffKey)};
    auto created = vault::Vault::create(folder, std::move(options), machine);
    std::unique_ptr<Session> session(new Session(std::move(created.vault), machine));
    const quint64 epoch = newEpoch(machine.random);
    keepDevice(*session->m_vault, joining.device, joining.keys, epoch);
    session->begin();
    session->m_store->setAuthor({joining.device, epoch, joining.account});
    return {std::move(session), created.recoveryCode};
}

std::unique_ptr<Session> Session::open(const QString &folder, const vault::Secret &secret, vault::Access access,
                                       const QString &accountName, const vault::Machine &machine) {
    const auto opened = [&](const Uuid &first) {
        std::unique_ptr<Session> session(new Session(vault::Vault::open(folder, secret, access, machine, first), machine));
        session->begin();
        return session;
    };
    auto session = opened({});
    // Two accounts may have chosen one passphrase: then the one that was asked for opens, with what its own slot holds.
    const Uuid asked = session->named(accountName), own = session->m_vault->account();
    if (asked && own && asked != own && session->m_vault->confirms(asked, secret)) {
        session.reset();
        session = opened(asked);
    }
    session->settle(accountName);
    return session;
}

void Session::settle(const QString &accountName) {
    const Uuid account = accountFor(accountName);
    const bool writes = m_vault->access() == vault::Access::ReadWrite;
    if (writes) renewEpochIfNeeded();
    const quint64 epoch = m_vault->meta(metaEpoch).value_or(QByteArray()).toULongLong(nullptr, 16);
    m_store->setAuthor({m_device, epoch, account});
    if (writes) dropOldCheckIns(*m_store);
}

// A restored or copied folder never repeats a sequence number: it continues under a new epoch.
void Session::renewEpochIfNeeded() {
    const bool restored = m_vault->isRestored();
    if (!restored && !m_vault->isMovedOrCopied()) return;
    vault::Transaction transaction(m_vault->database());
    m_vault->setMeta(metaEpoch, hex64(newEpoch(m_machine.random)));
    if (restored) {
        m_vault->setMeta(metaCatchingUp, "1");
        vault::removeMeta(m_vault->database(), vault::metaRestored);
    }
    transaction.commit();
}

Uuid Session::named(const QString &accountName) const {
    if (accountName.isEmpty()) return {};
    for (const auto &account : m_store->all<records::Account>())
        if (account.name == accountName || account.label == accountName) return account.id.uuid();
    return {};
}

Uuid Session::accountFor(const QString &accountName) const {
    const Uuid own = m_vault->account();
    if (accountName.isEmpty() && own) return own;
    for (const auto &account : m_store->all<records::Account>()) {
        if (accountName.isEmpty() ? account.role != records::AccountRole::facilitator
                                  : account.name != accountName && account.label != accountName)
            continue;
        if (own && account.id.uuid() != own)
            throw Error(ErrorCode::Refused, QStringLiteral("the passphrase is another account's"),
                        {{QStringLiteral("reason"), QStringLiteral("otherAccount")}});
        return account.id.uuid();
    }
    // A laptop that joined knows the accounts' names from the first bundle on.
    if (accountName.isEmpty() || (own && m_store->all<records::Account>().empty())) return own;
    throw Error(ErrorCode::NotFound, QStringLiteral("no such account"), {{QStringLiteral("what"), accountName}});
}

records::Account Session::account() const {
    return m_store->find(Id<records::Account>(m_store->author().account)).value_or(records::Account{});
}

records::Council Session::council() const {
    const auto councils = m_store->all<records::Council>();
    return councils.empty() ? records::Council{} : councils.front();
}

quint64 Session::epoch() const { return m_store->author().epoch; }

DeviceKeys Session::deviceKeys() const {
    QByteArray seed = m_vault->meta(metaSigningSeed).value_or(QByteArray());
    QByteArray secret = m_vault->meta(metaExchangeSecret).value_or(QByteArray());
    return {crypto::SigningKeyPair::fromSeed(crypto::SecretBytes::taking(seed)),
            crypto::BoxKeyPair::fromSecret(crypto::SecretBytes::taking(secret))};
}

QDate Session::today() const { return dayIn(council().timeZone, m_machine.clock.nowMs()); }

void Session::requireWriter() const {
    const records::Account who = account();
    if (who.role == records::AccountRole::reader || who.employer)
        throw Error(ErrorCode::Refused, QStringLiteral("this account may only read"),
                    {{QStringLiteral("reason"), QStringLiteral("role")}});
}

void Session::requireFacilitator() const {
    const records::Account who = account();
    if (who.role != records::AccountRole::facilitator || who.employer)
        throw Error(ErrorCode::Refused, QStringLiteral("only a facilitator may do this"),
                    {{QStringLiteral("reason"), QStringLiteral("role")}});
}

crypto::minisign::KeyPair Session::handoffKey() const { return councilKey(m_vault->handoffKey()); }

bool Session::holdsIdentityKey() const { return m_vault->rights().identity; }

// A restored vault that was only read so far has not drawn its epoch yet.
bool Session::isCatchingUp() { return m_vault->meta(metaCatchingUp).has_value() || m_vault->isRestored(); }

void Session::caughtUp() { vault::removeMeta(m_vault->database(), metaCatchingUp); }

Uuid Session::addAccount(records::Account account, const vault::Secret &passphrase) {
    account.id = Id<records::Account>(Uuid::v7(m_machine.clock, m_machine.random));
    const Uuid slot = m_vault->addPassphrase(account.id.uuid(), passphrase, rightsOf(account.role));
    try {
        m_store->write(QStringLiteral("add account"), [&](store::Write &w) { w.put(account); });
    } catch (...) {
        m_vault->removeSlot(slot);
        throw;
    }
    return account.id.uuid();
}

void Session::setPassphrase(const records::Account &account, const vault::Secret &passphrase) {
    const auto slots = m_vault->slots();
    const auto own = std::find_if(slots.begin(), slots.end(), [&](const vault::SlotView &slot) { return slot.account == account.id.uuid(); });
    if (own == slots.end()) m_vault->addPassphrase(account.id.uuid(), passphrase, rightsOf(account.role));
    else m_vault->replacePassphrase(own->id, passphrase, kept(own->rights, rightsOf(account.role)));
}

}  // namespace balai::council
