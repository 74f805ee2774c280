#include "ui/workplace/desk_session.h"

#include "core/crypto/recovery_code.h"
#include "core/vault/meta.h"
#include "core/vault/shares.h"
#include "ui/today/overview.h"

#include <QFileInfo>

namespace balai::ui {

namespace {

constexpr char metaLook[] = "ui.look";  // "dark 120": of this laptop, not of the council

// A recovery code is told from a passphrase by its length and letters; a passphrase that looks like one still opens.
bool looksLikeCode(const QString &typed) {
    int symbols = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace() || letter == u'-') continue;
        if (letter.unicode() > 127 || !letter.isLetterOrNumber()) return false;
        ++symbols;
    }
    return symbols == 64;
}

vault::Secret secretOf(const QString &typed) {
    if (looksLikeCode(typed)) return vault::Secret::recoveryCode(typed);
    return vault::Secret::passphrase(typed);
}

}  // namespace

bool DeskSession::hasVault() const { return QFileInfo::exists(m_folder + QStringLiteral("/keys.json")); }

QStringList DeskSession::accounts() const {
    QStringList labels;
    try {
        const vault::KeyFile keys = vault::KeyFolder(m_folder, m_records.machine().files).read();
        for (const vault::Slot &slot : keys.slots.slots())
            if (slot.kind == vault::SlotKind::Passphrase) labels.append(tr("Desk %1").arg(labels.size() + 1));
    } catch (const Error &) {
        // Opening it says what is wrong.
    }
    if (labels.isEmpty()) labels.append(tr("Desk %1").arg(1));
    return labels;
}

bool DeskSession::open(const QString &, const QString &secret, Progress &) {
    try {
        m_records.open(council::Session::open(m_folder, secretOf(secret), vault::Access::ReadWrite, {}, m_records.machine()));
    } catch (const Error &error) {
        if (error.code() == ErrorCode::WrongPassphrase || error.code() == ErrorCode::InvalidInput) return false;
        throw;
    }
    return true;
}

void DeskSession::openWithShares(const QList<HandedShare> &shares, const QString &newPassphrase, Progress &) {
    std::vector<vault::GivenShare> given;
    for (const HandedShare &share : shares) given.push_back({share.name, share.text});
    const vault::Secret secret = vault::secretOf(given, vault::vaultIn(m_folder));
    auto session = council::Session::open(m_folder, secret, vault::Access::ReadWrite, {}, m_records.machine());
    session->setPassphrase(session->account(), vault::Secret::passphrase(newPassphrase));
    m_records.open(std::move(session));
}

bool DeskSession::uncovers(const QString &secret, Progress &) {
    if (m_records.isLent() && m_records.pin().opens(secret)) return true;
    return isPassphrase(secret);
}

bool DeskSession::isPassphrase(const QString &secret) {
    try {
        return m_records.confirms(secretOf(secret));
    } catch (const Error &error) {
        if (error.code() == ErrorCode::WrongPassphrase || error.code() == ErrorCode::InvalidInput) return false;
        throw;
    }
}

QString DeskSession::kindOf(const records::Council &council) const {
    return council.sample ? tr("Council · sample") : tr("Council");
}

DeskView DeskSession::desk(const QString &language) const {
    if (!isOpen()) return {};
    const records::Council council = m_records.council();
    const TodayReading *reading = m_records.overview().reading();
    const DeskNumbers numbers = deskNumbers(reading, m_records.today(), language, reading ? reading->form : text::DateForm());
    return {councilName(council, language), kindOf(council), numbers.status, numbers.counts};
}

void DeskSession::whenDeskChanges(std::function<void()> tell) {
    QObject::disconnect(&m_records.overview(), nullptr, &m_here, nullptr);
    if (tell) QObject::connect(&m_records.overview(), &Overview::read, &m_here, std::move(tell));
}

int DeskSession::idleMinutes() const {
    if (!isOpen()) return usualIdleMinutes;
    bool isNumber = false;
    const int minutes = vault::meta(m_records.read().database(), metaIdle).value_or(QByteArray()).toInt(&isNumber);
    return isNumber && minutes >= 0 ? minutes : usualIdleMinutes;
}

bool DeskSession::undo() {
    if (!isOpen()) return false;
    m_records.undo();
    return true;
}

void DeskSession::make(Progress &) {
    m_make();
}

QString DeskSession::language() const { return isOpen() ? m_records.account().language : QString(); }

void DeskSession::keepLanguage(const QString &tag) {
    if (!isOpen() || m_records.isLent() || tag == m_records.account().language) return;
    const Uuid account = m_records.accountId();
    m_records.write({}, &m_records, [account, tag](council::Session &session) {
        session.store().write(QStringLiteral("choose a language"), [&](store::Write &write) {
            write.put(records::kindOf<records::Account>(), {{QStringLiteral("id"), account.text()}, {QStringLiteral("language"), tag}});
        });
    });
}

DeskSession::Look DeskSession::look() const {
    if (!isOpen()) return m_look;
    const QList<QByteArray> words = vault::meta(m_records.read().database(), metaLook).value_or(QByteArray()).split(' ');
    if (words.size() != 2) return m_look;
    return {words.first() == "dark", words.last().toInt()};
}

void DeskSession::keepLook(bool dark, int scale) {
    m_look = {dark, scale};
    if (!isOpen() || m_records.isLent()) return;
    const QByteArray words = (dark ? "dark " : "light ") + QByteArray::number(scale);
    m_records.keep(&m_records, [words](council::Session &session) {
        if (session.vault().meta(metaLook) != words) session.vault().setMeta(metaLook, words);
    });
}

}  // namespace balai::ui
