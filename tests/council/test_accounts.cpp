// Who can open the vault: added, removed, given a passphrase; and the statement after a restore.
#include "core/base/error.h"
#include "core/council/accounts.h"
#include "core/council/catching_up.h"
#include "core/records/caught_up.h"
#include "core/vault/backup.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {

vault::Secret words(const char *text) { return vault::Secret::passphrase(QString::fromLatin1(text)); }

struct Council {
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
    Council() {
        council::NewCouncil given;
        given.councilName = QStringLiteral("River Council");
        given.accountName = QStringLiteral("Rin");
        given.testKdf = true;
        auto created = council::Session::create(path(), words("river lantern"), given, machine());
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
    Council c;
    const Uuid sok = council::addAccount(*c.session, Council::named("Sok", AccountRole::notetaker), words("four other words"));
    const Uuid mali = council::addAccount(*c.session, Council::named("Mali", AccountRole::facilitator), words("a lamp by the water"));
    Account without = Council::named("Chan", AccountRole::facilitator);
    without.opensIdentities = false;
    council::addAccount(*c.session, without, words("rice and tamarind"));
    CHECK(c.stored(sok).label == QStringLiteral("Desk 2"));
    CHECK(c.stored(mali).language == QStringLiteral("en"));
    c.open(words("four other words"));
    CHECK(c.session->account().name == QStringLiteral("Sok"));
    CHECK_FALSE(c.session->holdsIdentityKey());
    c.open(words("a lamp by the water"));
    CHECK(c.session->holdsIdentityKey());
    c.open(words("rice and tamarind"));
    CHECK_FALSE(c.session->holdsIdentityKey());
    CHECK_NOTHROW(c.session->handoffKey());
    CHECK_NOTHROW(c.session->requireFacilitator());
}

TEST_CASE("who opens no identities gets no key of them with a new passphrase, and gives none away") {
    Council c;
    Account without = Council::named("Chan", AccountRole::facilitator);
    without.opensIdentities = false;
    const Uuid chan = council::addAccount(*c.session, without, words("rice and tamarind"));
    council::changePassphrase(*c.session, c.stored(chan), words("another one for chan"));
    c.open(words("another one for chan"));
    CHECK_FALSE(c.session->holdsIdentityKey());
    CHECK(failure([&] { council::addAccount(*c.session, Council::named("Dao", AccountRole::facilitator), words("x y z w")); }).startsWith(codeWord(ErrorCode::NoKey)));
    CHECK_NOTHROW(council::addAccount(*c.session, Council::named("Dao", AccountRole::notetaker), words("x y z w")));
}

TEST_CASE("an account needs a name of its own and a role") {
    Council c;
    CHECK(failure([&] { council::addAccount(*c.session, Council::named("", AccountRole::reader), words("one two three")); }) == QStringLiteral("name"));
    CHECK(failure([&] { council::addAccount(*c.session, Council::named("Rin", AccountRole::reader), words("one two three")); }) == QStringLiteral("name"));
    CHECK(failure([&] { council::addAccount(*c.session, Council::named("Sok", AccountRole::unset), words("one two three")); }) == QStringLiteral("role"));
    CHECK(council::accountsHere(*c.session).size() == 1);
}

TEST_CASE("the last facilitator stays, everybody else goes and opens nothing any more") {
    Council c;
    const Uuid sok = council::addAccount(*c.session, Council::named("Sok", AccountRole::notetaker), words("four other words"));
    const Account rin = c.session->account();
    CHECK(failure([&] { council::removeAccount(*c.session, rin); }) == codeWord(ErrorCode::Refused) + QStringLiteral(" lastFacilitator"));
    council::removeAccount(*c.session, c.stored(sok));
    const auto left = council::accountsHere(*c.session);
    REQUIRE(left.size() == 1);
    CHECK(left.front().opensHere);
    c.session.reset();
    CHECK(failure([&] { c.open(words("four other words")); }).startsWith(codeWord(ErrorCode::WrongPassphrase)));
    c.open(words("river lantern"));
    CHECK_NOTHROW(council::addAccount(*c.session, Council::named("Sok", AccountRole::notetaker), words("his name is free again")));
}

TEST_CASE("only a facilitator adds, removes and sets the passphrase of others; everybody sets their own") {
    Council c;
    const Uuid sok = council::addAccount(*c.session, Council::named("Sok", AccountRole::notetaker), words("four other words"));
    const Account rin = c.session->account();
    c.open(words("four other words"));
    const QString role = codeWord(ErrorCode::Refused) + QStringLiteral(" role");
    CHECK(failure([&] { council::addAccount(*c.session, Council::named("Dao", AccountRole::reader), words("x y z w")); }) == role);
    CHECK(failure([&] { council::removeAccount(*c.session, rin); }) == role);
    CHECK(failure([&] { council::changePassphrase(*c.session, rin, words("x y z w")); }) == role);
    council::changePassphrase(*c.session, c.stored(sok), words("sok chose this alone"));
    c.open(words("sok chose this alone"));
    CHECK(c.session->account().name == QStringLiteral("Sok"));
}

TEST_CASE("who came in by the recovery code sets the passphrase that was forgotten") {
    Council c;
    c.open(vault::Secret::recoveryCode(c.code));
    council::changePassphrase(*c.session, c.session->account(), words("a passphrase to remember"));
    CHECK(failure([&] { c.open(words("river lantern")); }).startsWith(codeWord(ErrorCode::WrongPassphrase)));
    c.open(words("a passphrase to remember"));
    CHECK(c.session->account().name == QStringLiteral("Rin"));
    CHECK(c.session->holdsIdentityKey());
}

TEST_CASE("that nothing newer exists is said with a reason, once, by a facilitator, and is written down") {
    Council c;
    council::addAccount(*c.session, Council::named("Sok", AccountRole::notetaker), words("four other words"));
    const QString refused = codeWord(ErrorCode::Refused) + u' ';
    CHECK(failure([&] { council::stateNothingNewer(*c.session, QStringLiteral("nothing")); }) == refused + QStringLiteral("notCatchingUp"));
    const QString backup = c.folder.filePath(QStringLiteral("backup.zip")), again = c.folder.filePath(QStringLiteral("Again.balai"));
    vault::makeBackup(c.session->vault(), backup);
    vault::restoreBackup(backup, again);
    c.open(words("four other words"), again);
    CHECK(failure([&] { council::stateNothingNewer(*c.session, QStringLiteral("the laptop is gone")); }) == refused + QStringLiteral("role"));
    c.open(words("river lantern"), again);
    CHECK(failure([&] { council::stateNothingNewer(*c.session, QStringLiteral("  ")); }) == QStringLiteral("why"));
    CHECK(c.session->isCatchingUp());
    council::stateNothingNewer(*c.session, QStringLiteral(" The laptop is gone, and it was the only one. "));
    CHECK_FALSE(c.session->isCatchingUp());
    const auto said = c.session->store().all<CaughtUp>();
    REQUIRE(said.size() == 1);
    CHECK(said.front().reason == QStringLiteral("The laptop is gone, and it was the only one."));
    CHECK(said.front().device.uuid() == c.session->device());
    CHECK(said.front().by == c.session->account().id.uuid());
    c.open(words("river lantern"), again);
    CHECK_FALSE(c.session->isCatchingUp());
}
