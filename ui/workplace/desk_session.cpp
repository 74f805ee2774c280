#include "ui/workplace/desk_session.h"

#include "core/council/minutes_life.h"
#include "core/crypto/recovery_code.h"
#include "core/exchange/held_round.h"
#include "core/search/index.h"
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
        took(council::Session::open(m_folder, secretOf(secret), vault::Access::ReadWrite, {}, m_records.machine()));
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
    took(std::move(session));
}

// What members answered in a round behind the lock is taken in before anybody sees the records. An erasure reaches the
// search index within its own transaction, and sealed minutes stay sealed, as always.
void DeskSession::took(std::unique_ptr<council::Session> session) {
    QStringList left;
    {
        store::Store &store = session->store();
        store.setGuard(council::sealedGuard(store));
        search::Index index(store);
        index.followErasures();
        for (const Error &error : exchange::receiveTurns(*session).left) left.append(error.params().value(QStringLiteral("path")).toString().section(u'/', -1));
        store.onErased({});
    }
    m_records.open(std::move(session));
    const std::lock_guard hold(m_turns);
    m_turnsLeft = left;
}

bool DeskSession::uncovers(const QString &secret, Progress &) { return isPassphrase(secret); }

bool DeskSession::isPassphrase(const QString &secret) {
    try {
        if (isOpen()) return m_records.confirms(secretOf(secret));
        return vault::KeyFolder(m_folder, m_records.machine().files).read().slots.open(secretOf(secret)).has_value();
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
    return {councilName(council, language), kindOf(council), turnsLeft().isEmpty() ? numbers.status : turnsLeft(), numbers.counts};
}

// Until the file is put right or taken away: whoever opens the desk reads it.
QString DeskSession::turnsLeft() const {
    const std::lock_guard hold(m_turns);
    if (m_turnsLeft.isEmpty()) return {};
    return tr("Answers of a reading round could not be taken in. The file was kept: %1").arg(m_turnsLeft.join(QStringLiteral(", ")));
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
