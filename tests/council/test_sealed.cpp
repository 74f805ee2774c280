// Sealed identities and the wish not to be together, with and without the key.
#include "core/base/error.h"
#include "core/council/identity.h"
#include "core/council/together.h"
#include "core/records/identity_opening.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {

const QString words = QStringLiteral("river lantern");

// A council with two accounts: Rin holds the identity key, Sok does not.
struct Vaults {
    QTemporaryDir folder;
    FixedClock clock{1'795'000'000'000};
    SeededRandom random{"sealed"};
    std::unique_ptr<council::Session> session;
    Id<Member> member;

    vault::Machine machine() { return {clock, random, QStringLiteral("test"), systemFiles(), folder.filePath(QStringLiteral("settings"))}; }
    QString path() const { return folder.filePath(QStringLiteral("Council.balai")); }
    void open(const QString &secret) {
        session.reset();
        session = council::Session::open(path(), vault::Secret::passphrase(secret), vault::Access::ReadWrite, {}, machine());
    }
    Vaults() {
        council::NewCouncil given;
        given.councilName = QStringLiteral("River Council");
        given.accountName = QStringLiteral("Rin");
        given.testKdf = true;
        session = council::Session::create(path(), vault::Secret::passphrase(words), given, machine()).session;
        Account sok;
        sok.name = QStringLiteral("Sok");
        sok.label = QStringLiteral("Desk 2");
        sok.role = AccountRole::notetaker;
        sok.active = true;
        session->addAccount(sok, vault::Secret::passphrase(QStringLiteral("four other words")));
        Member lotus;
        lotus.name = QStringLiteral("White Lotus");
        session->store().write(QStringLiteral("put"), [&](store::Write &write) { member = write.put(lotus); });
    }
    std::optional<QJsonObject> opened(const QString &secret = words) { return council::openIdentity(*session, member, secret); }
    size_t openings() const { return session->store().all<IdentityOpening>().size(); }
};

const QString legalName = QStringLiteral("legalName");

}  // namespace

TEST_CASE("an identity opens with the passphrase alone, and each opening is written down without what was seen") {
    Vaults v;
    council::changeIdentity(*v.session, v.member, legalName, QStringLiteral("Chan Sopheap"));
    CHECK_FALSE(v.opened(QStringLiteral("another one")));
    CHECK(v.openings() == 0);
    v.clock.advance(60'000);
    REQUIRE(v.opened());
    CHECK(v.opened()->value(legalName) == QStringLiteral("Chan Sopheap"));
    const auto openings = council::openingsOf(v.session->store(), v.member);
    REQUIRE(openings.size() == 2);
    CHECK(openings.front().account == v.session->account().id);
    CHECK(openings.front().at.day() == v.session->today());
    for (const QJsonObject &one : v.session->store().list(kindOf<IdentityOpening>()))
        CHECK_FALSE(compactJson(one).contains("Sopheap"));
}

TEST_CASE("an opening stays written down: it is never changed, and undo passes it by") {
    Vaults v;
    council::changeIdentity(*v.session, v.member, legalName, QStringLiteral("Chan Sopheap"));
    REQUIRE(v.opened());
    store::Store &store = v.session->store();
    CHECK_FALSE(store.undo(store.recentPlaces(1).front()).possible);
    const Uuid id = store.all<IdentityOpening>().front().id.uuid();
    CHECK_THROWS_AS(store.write(QStringLiteral("put"), [&](store::Write &write) {
        write.put(kindOf<IdentityOpening>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("at"), QStringLiteral("2020-01-01T00:00:00+07:00")}});
    }), Error);
    CHECK(v.openings() == 1);
}

TEST_CASE("an empty identity opens to nothing, and what is typed into it makes it") {
    Vaults v;
    REQUIRE(v.opened());
    CHECK(v.opened()->isEmpty());
    CHECK(v.openings() == 0);
    CHECK_FALSE(council::hasIdentity(v.session->store(), v.member));
    council::changeIdentity(*v.session, v.member, QStringLiteral("phones"), QJsonArray{QStringLiteral("+855 12 345 678")});
    council::changeIdentity(*v.session, v.member, legalName, QStringLiteral("Chan"));
    CHECK(v.opened()->size() == 2);
    council::changeIdentity(*v.session, v.member, legalName, QJsonValue());
    CHECK(v.opened()->keys() == QStringList{QStringLiteral("phones")});
    CHECK(v.session->store().all<Identity>().size() == 1);
}

TEST_CASE("two identities of one member are read as one, and a changed item is taken out of the other") {
    Vaults v;
    for (const char *name : {"First", "Second"}) {
        v.clock.advance(1000);
        v.session->store().write(QStringLiteral("put"), [&](store::Write &write) {
            write.put(kindOf<Identity>(), {{QStringLiteral("member"), v.member.text()}, {QStringLiteral("sealed"), QJsonObject{{legalName, QString::fromLatin1(name)}, {QString::fromLatin1(name), QStringLiteral("x")}}}});
        });
    }
    CHECK(v.opened()->value(legalName) == QStringLiteral("First"));
    CHECK(v.opened()->size() == 3);
    council::changeIdentity(*v.session, v.member, legalName, QJsonValue());
    CHECK_FALSE(v.opened()->contains(legalName));
}

TEST_CASE("an account without the key learns who can open it, and nothing else") {
    Vaults v;
    council::changeIdentity(*v.session, v.member, legalName, QStringLiteral("Chan Sopheap"));
    REQUIRE(v.opened());
    const Uuid identity = v.session->store().all<Identity>().front().id.uuid();
    v.open(QStringLiteral("four other words"));
    CHECK(council::hasIdentity(v.session->store(), v.member));
    CHECK(council::openersOf(*v.session) == QStringList{QStringLiteral("Desk 1")});
    CHECK(council::openingsOf(v.session->store(), v.member).empty());
    CHECK_THROWS_AS(v.opened(QStringLiteral("four other words")), Error);
    CHECK_THROWS_AS(council::changeIdentity(*v.session, v.member, legalName, QStringLiteral("x")), Error);
    for (const store::HistoryEntry &entry : v.session->store().history(kindOf<Identity>(), identity)) {
        CHECK((entry.field == QStringLiteral("member") || entry.field == QStringLiteral("sealed")));
        if (entry.field == QStringLiteral("sealed")) CHECK(*entry.value == QJsonValue(QJsonObject{{QStringLiteral("sealed"), true}}));
    }
}

TEST_CASE("members who asked not to be together are found whoever of them asked") {
    Vaults v;
    std::vector<Id<Member>> ids;
    v.session->store().write(QStringLiteral("put"), [&](store::Write &write) {
        for (const char *name : {"a", "b", "c"}) {
            Member one;
            one.name = QString::fromLatin1(name);
            ids.push_back(write.put(one));
        }
    });
    const auto wish = [&](size_t who, const Set<QString> &notWith) {
        Member one = *v.session->store().find(ids[who]);
        one.notWith = notWith;
        v.session->store().write(QStringLiteral("put"), [&](store::Write &write) { write.put(one); });
    };
    const std::set<Id<Member>> all(ids.begin(), ids.end());
    CHECK(council::apartAmong(v.session->store(), all).empty());
    wish(2, {ids[0].text(), ids[2].text(), QStringLiteral("nobody")});
    const std::vector<council::Apart> pair{{ids[0], ids[2]}};
    CHECK(council::apartAmong(v.session->store(), all) == pair);
    wish(0, {ids[2].text()});
    CHECK(council::apartAmong(v.session->store(), all) == pair);
    CHECK(council::apartAmong(v.session->store(), {ids[0], ids[1]}).empty());
    CHECK(council::apartAmong(v.session->store(), {}).empty());
    CHECK_FALSE(council::isClosed(v.session->store(), all));
    SECTION("and without the key nobody is found, only that something is closed") {
        v.open(QStringLiteral("four other words"));
        CHECK(council::apartAmong(v.session->store(), all).empty());
        CHECK(council::isClosed(v.session->store(), all));
        CHECK_FALSE(council::isClosed(v.session->store(), {ids[1]}));
        for (const store::HistoryEntry &entry : v.session->store().history(kindOf<Member>(), ids[0].uuid()))
            CHECK_FALSE(entry.field.startsWith(QStringLiteral("notWith/")));
    }
}
