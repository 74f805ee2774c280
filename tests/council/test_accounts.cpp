// Who can open the vault: added, removed, given a passphrase; and the statement after a restore.
#include "core/base/error.h"
#include "core/council/accounts.h"
#include "core/council/catching_up.h"
#include "core/records/kind_info.h"
#include "core/records/setting.h"
#include "core/vault/backup.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace balai;
using namespace balai::records;

namespace {

vault::Secret pass(const char *text) { return vault::Secret::passphrase(QString::fromLatin1(text)); }

struct Desk {
    QTemporaryDir folder;
    FixedClock clock{1'795'000'000'000};
    SeededRandom random{"accounts"};
    std::unique_ptr<council::Session> session;
    QString code;

    vault::Machine machine() { return {clock, random, QStringLiteral("test"), systemFiles(), folder.filePath(QStringLiteral("settings"))}; }
    QString path() const { return folder.filePath(QStringLiteral("Council.balai")); }
    void open(const vault::Secret &secret, const QString &folderName = {}) {
        session.reset();
        session = council::Session::open(folderName.isEmpty() ? path() : folderName, secret, vault::Access::ReadWrite, {}, machine());
    }
    Desk() {
        council::NewCouncil given;
        given.councilName = QStringLiteral("River Council");
        given.accountName = QStringLiteral("Rin");
        given.testKdf = true;
        auto created = council::Session::create(path(), pass("river lantern"), given, machine());
        session = std::move(created.session);
        code = created.recoveryCode;
    }
    static Account named(const char *name, AccountRole role) {
        Account account;
        account.name = QString::fromLatin1(name);
        account.role = role;
        return account;
    }
    Account stored(Uuid id) const { return session->store().find(Id<Account>(id)).value(); }
};

// Code, field or reason of what `work` throws.
template <class Work> QString failure(Work work) {
    try {
        work();
    } catch (const Error &error) {
        const QVariantMap &params = error.params();
        return params.contains(QStringLiteral("field")) ? params.value(QStringLiteral("field")).toString() : QString(codeWord(error.code()) + u' ' + params.value(QStringLiteral("reason")).toString());
    }
    return {};
}

}  // namespace

TEST_CASE("an account opens the vault with its own passphrase and the keys of its role") {
    Desk c;
    const Uuid sok = council::addAccount(*c.session, Desk::named("Sok", AccountRole::notetaker), pass("four other words"));
    const Uuid mali = council::addAccount(*c.session, Desk::named("Mali", AccountRole::facilitator), pass("a lamp by the water"));
    council::addAccount(*c.session, Desk::named("Chan", AccountRole::facilitator), pass("rice and tamarind"), council::Identities::Closed);
    CHECK(c.stored(sok).label == QStringLiteral("Desk 2"));
    CHECK(c.stored(mali).language == QStringLiteral("en"));
    c.open(pass("four other words"));
    CHECK(c.session->account().name == QStringLiteral("Sok"));
    CHECK_FALSE(c.session->holdsIdentityKey());
    c.open(pass("a lamp by the water"));
    CHECK(c.session->holdsIdentityKey());
    c.open(pass("rice and tamarind"));
    CHECK_FALSE(c.session->holdsIdentityKey());
    CHECK_NOTHROW(c.session->handoffKey());
    CHECK_NOTHROW(c.session->requireFacilitator());
}

TEST_CASE("who opens no identities gets no key of them with a new passphrase, and gives none away") {
    Desk c;
    const Uuid chan = council::addAccount(*c.session, Desk::named("Chan", AccountRole::facilitator), pass("rice and tamarind"), council::Identities::Closed);
    council::changePassphrase(*c.session, c.stored(chan), pass("another one for chan"));
    c.open(pass("another one for chan"));
    CHECK_FALSE(c.session->holdsIdentityKey());
    CHECK(failure([&] { council::addAccount(*c.session, Desk::named("Dao", AccountRole::facilitator), pass("x y z w")); }).startsWith(codeWord(ErrorCode::NoKey)));
    CHECK_NOTHROW(council::addAccount(*c.session, Desk::named("Dao", AccountRole::notetaker), pass("x y z w")));
}

TEST_CASE("an account needs a name of its own and a role") {
    Desk c;
    CHECK(failure([&] { council::addAccount(*c.session, Desk::named("", AccountRole::reader), pass("one two three")); }) == QStringLiteral("name"));
    CHECK(failure([&] { council::addAccount(*c.session, Desk::named("Rin", AccountRole::reader), pass("one two three")); }) == QStringLiteral("name"));
    CHECK(failure([&] { council::addAccount(*c.session, Desk::named("Sok", AccountRole::unset), pass("one two three")); }) == QStringLiteral("role"));
    CHECK(council::accountsHere(*c.session).size() == 1);
}

TEST_CASE("the last facilitator stays, everybody else goes and opens nothing any more") {
    Desk c;
    const Uuid sok = council::addAccount(*c.session, Desk::named("Sok", AccountRole::notetaker), pass("four other words"));
    const Account rin = c.session->account();
    CHECK(failure([&] { council::removeAccount(*c.session, rin); }) == codeWord(ErrorCode::Refused) + QStringLiteral(" lastFacilitator"));
    council::removeAccount(*c.session, c.stored(sok));
    const auto left = council::accountsHere(*c.session);
    REQUIRE(left.size() == 1);
    CHECK(left.front().opensHere);
    c.session.reset();
    CHECK(failure([&] { c.open(pass("four other words")); }).startsWith(codeWord(ErrorCode::WrongPassphrase)));
    c.open(pass("river lantern"));
    CHECK_NOTHROW(council::addAccount(*c.session, Desk::named("Sok", AccountRole::notetaker), pass("his name is free again")));
}

TEST_CASE("only a facilitator adds, removes and sets the passphrase of others; everybody sets their own") {
    Desk c;
    const Uuid sok = council::addAccount(*c.session, Desk::named("Sok", AccountRole::notetaker), pass("four other words"));
    const Account rin = c.session->account();
    c.open(pass("four other words"));
    const QString role = codeWord(ErrorCode::Refused) + QStringLiteral(" role");
    CHECK(failure([&] { council::addAccount(*c.session, Desk::named("Dao", AccountRole::reader), pass("x y z w")); }) == role);
    CHECK(failure([&] { council::removeAccount(*c.session, rin); }) == role);
    CHECK(failure([&] { council::changePassphrase(*c.session, rin, pass("x y z w")); }) == role);
    council::changePassphrase(*c.session, c.stored(sok), pass("sok chose this alone"));
    c.open(pass("sok chose this alone"));
    CHECK(c.session->account().name == QStringLiteral("Sok"));
}

TEST_CASE("who came in by the recovery code sets the passphrase that was forgotten") {
    Desk c;
    c.open(vault::Secret::recoveryCode(c.code));
    council::changePassphrase(*c.session, c.session->account(), pass("a passphrase to remember"));
    CHECK(failure([&] { c.open(pass("river lantern")); }).startsWith(codeWord(ErrorCode::WrongPassphrase)));
    c.open(pass("a passphrase to remember"));
    CHECK(c.session->account().name == QStringLiteral("Rin"));
    CHECK(c.session->holdsIdentityKey());
}

TEST_CASE("that nothing newer exists is said with a reason, once, by a facilitator, and is written down") {
    Desk c;
    council::addAccount(*c.session, Desk::named("Sok", AccountRole::notetaker), pass("four other words"));
    const QString refused = codeWord(ErrorCode::Refused) + u' ';
    CHECK(failure([&] { council::stateNothingNewer(*c.session, QStringLiteral("nothing")); }) == refused + QStringLiteral("notCatchingUp"));
    const QString backup = c.folder.filePath(QStringLiteral("backup.zip")), again = c.folder.filePath(QStringLiteral("Again.balai"));
    vault::makeBackup(c.session->vault(), backup);
    vault::restoreBackup(backup, again);
    c.open(pass("four other words"), again);
    CHECK(failure([&] { council::stateNothingNewer(*c.session, QStringLiteral("the laptop is gone")); }) == refused + QStringLiteral("role"));
    c.open(pass("river lantern"), again);
    CHECK(failure([&] { council::stateNothingNewer(*c.session, QStringLiteral("  ")); }) == QStringLiteral("why"));
    CHECK(c.session->isCatchingUp());
    council::stateNothingNewer(*c.session, QStringLiteral(" The laptop is gone, and it was the only one. "));
    CHECK_FALSE(c.session->isCatchingUp());
    const auto said = c.session->store().all<Setting>();
    REQUIRE(said.size() == 1);
    const QJsonObject value = parseJsonValue(said.front().value.toUtf8()).value_or(QJsonValue()).toObject();
    CHECK(value.value(QLatin1String("reason")).toString() == QStringLiteral("The laptop is gone, and it was the only one."));
    CHECK(value.value(QLatin1String("device")).toString() == c.session->device().text());
    CHECK(said.front().by == c.session->account().id.uuid());
    c.open(pass("river lantern"), again);
    CHECK_FALSE(c.session->isCatchingUp());
}
