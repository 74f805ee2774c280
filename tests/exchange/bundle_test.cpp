#include "core/exchange/folder.h"
#include "core/exchange/known_devices.h"
#include "core/exchange/resolve.h"
#include "core/vault/backup.h"
#include "tests/exchange/desk.h"

#include <QDir>
#include <QFile>

using namespace balai;
using namespace balai::test;

TEST_CASE("what one laptop writes stands on the other after one bundle") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    const Uuid dara = rin.member(QStringLiteral("Dara"));
    const store::MergeResult result = desk.take(rin.bundle());
    CHECK(result.applied == 1);
    CHECK(result.held == 0);
    CHECK(desk.nameOf(dara) == QStringLiteral("Dara"));
    CHECK(desk.session->council().name.value(QStringLiteral("en")) == QStringLiteral("River Council"));
    CHECK(desk.digest() == rin.digest());
}

TEST_CASE("a bundle leaves out what its receiver told that it has, unless everything is asked for") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    rin.member(QStringLiteral("Dara"));
    CHECK(exchange::makeBundle(*rin.session).changesets == 1);
    CHECK(exchange::makeBundle(*rin.session, {{}, true}).changesets > 3);
    desk.take(rin.bundle());
    rin.take(desk.bundle());
    CHECK(exchange::makeBundle(*rin.session).changesets == 0);
}

TEST_CASE("the same bundle twice changes nothing") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    rin.member(QStringLiteral("Dara"));
    const QByteArray bundle = rin.bundle();
    desk.take(bundle);
    const QByteArray before = desk.digest();
    const store::MergeResult again = desk.take(bundle);
    CHECK(again.applied == 0);
    CHECK(again.already == 1);
    CHECK(desk.digest() == before);
}

TEST_CASE("a bundle for two starts where the one that has less stands") {
    Desk rin("rin"), desk("desk"), third("third");
    rin.create();
    pair(rin, desk);
    third.join(exchange::invite(*rin.session, bytesOf("six words")).file);
    const Uuid dara = rin.member(QStringLiteral("Dara"));
    const auto forDesk = exchange::makeBundle(*rin.session, {{desk.session->device()}});
    const auto forBoth = exchange::makeBundle(*rin.session);
    CHECK(forDesk.recipients.size() == 1);
    CHECK(forBoth.recipients.size() == 2);
    CHECK(forBoth.changesets > forDesk.changesets);
    CHECK(third.take(forBoth.file).held == 0);
    CHECK(desk.take(forBoth.file).held == 0);
    CHECK(third.nameOf(dara) == QStringLiteral("Dara"));
}

TEST_CASE("of several files a damaged one is told before any is applied") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    rin.member(QStringLiteral("Dara"));
    QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("good")), bad = folder.filePath(QStringLiteral("bad"));
    exchange::exportToFile(*rin.session, good);
    writeFile(bad, readFile(good).left(400), FileAccess::Private);
    const QByteArray before = desk.digest();
    CHECK(failureOf([&] { exchange::importFiles(*desk.session, {good, bad}); }) == QStringLiteral("damaged"));
    CHECK(desk.digest() == before);
    CHECK(exchange::importFiles(*desk.session, {good, good}).applied == 1);
}

TEST_CASE("a later bundle that comes first waits for the earlier one") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    const Uuid dara = rin.member(QStringLiteral("Dara"));
    const QByteArray early = rin.bundle();
    // What the receiver would say after the early one.
    exchange::BundleHeader told;
    told.sender = desk.session->device();
    told.madeMs = rin.clock.nowMs() + 1;
    told.seen = store::Merge(rin.session->store()).seen();
    exchange::keepHeard(*rin.session, told);
    rin.rename(dara, QStringLiteral("Dara Sok"));
    const QByteArray late = rin.bundle();
    const store::MergeResult held = desk.take(late);
    CHECK(held.applied == 0);
    CHECK(held.held == 1);
    REQUIRE(held.missing.size() == 1);
    CHECK(held.missing[0].device == rin.session->device());
    CHECK(held.missing[0].from == held.missing[0].to);
    const store::MergeResult filled = desk.take(early);
    CHECK(filled.applied == 2);
    CHECK(filled.held == 0);
    CHECK(desk.nameOf(dara) == QStringLiteral("Dara Sok"));
}

TEST_CASE("two names given apart are a conflict on both laptops until somebody decides") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    const Uuid dara = rin.member(QStringLiteral("Dara"));
    desk.take(rin.bundle());
    rin.rename(dara, QStringLiteral("Dara by the river"));
    desk.rename(dara, QStringLiteral("Dara of the hill"));
    CHECK(desk.take(rin.bundle()).conflicts == 1);
    CHECK(rin.take(desk.bundle()).conflicts == 1);
    CHECK(rin.digest() == desk.digest());
    const auto conflicts = rin.session->store().conflicts();
    REQUIRE(conflicts.size() == 1);
    const QString id = dara.text() + QStringLiteral(":name");
    CHECK(conflicts[0].id() == id);
    CHECK(conflicts[0].values.size() == 2);

    SECTION("keeping one's own") {
        exchange::resolveConflict(rin.session->store(), id, {exchange::Choice::Ours, {}, {}});
        CHECK(rin.nameOf(dara) == QStringLiteral("Dara by the river"));
    }
    SECTION("keeping theirs") {
        exchange::resolveConflict(rin.session->store(), id, {exchange::Choice::Theirs, {}, {}});
        CHECK(rin.nameOf(dara) == QStringLiteral("Dara of the hill"));
    }
    SECTION("keeping one change by its name") {
        exchange::resolveConflict(rin.session->store(), id, {exchange::Choice::Change, conflicts[0].values[0].change, {}});
        CHECK(rin.nameOf(dara) == conflicts[0].values[0].value.toString());
    }
    SECTION("a third wording") {
        exchange::resolveConflict(rin.session->store(), id, {exchange::Choice::Value, {}, QStringLiteral("Dara")});
        CHECK(rin.nameOf(dara) == QStringLiteral("Dara"));
    }
    CHECK(rin.session->store().conflicts().empty());
    CHECK(desk.take(rin.bundle()).conflicts == 0);
    CHECK(rin.digest() == desk.digest());
}

TEST_CASE("a value that does not fit, or a conflict that is none, is told") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    const Uuid dara = rin.member(QStringLiteral("Dara"));
    desk.take(rin.bundle());
    rin.rename(dara, QStringLiteral("River"));
    desk.rename(dara, QStringLiteral("Hill"));
    rin.take(desk.bundle());
    auto &store = rin.session->store();
    const QString id = dara.text() + QStringLiteral(":name");
    CHECK(failureOf([&] { exchange::resolveConflict(store, id, {exchange::Choice::Value, {}, 12}); }).startsWith(QStringLiteral("invalidInput")));
    CHECK(failureOf([&] { exchange::resolveConflict(store, dara.text() + QStringLiteral(":state"), {}); }) == QStringLiteral("notFound"));
    CHECK(failureOf([&] { exchange::resolveConflict(store, id, {exchange::Choice::Change, {}, {}}); }) == QStringLiteral("notFound"));
    CHECK(store.conflicts().size() == 1);
}

TEST_CASE("three laptops that hand bundles on end alike") {
    Desk rin("rin"), desk("desk"), third("third");
    rin.create();
    pair(rin, desk);
    third.join(exchange::invite(*desk.session, bytesOf("six words")).file);
    third.take(desk.bundle());
    desk.take(third.bundle());
    const Uuid one = rin.member(QStringLiteral("Dara"));
    const Uuid two = third.member(QStringLiteral("Sophea"));
    // Rin never heard of the third laptop but through the desk.
    desk.take(third.bundle({{desk.session->device()}}));
    rin.take(desk.bundle());
    CHECK(rin.nameOf(two) == QStringLiteral("Sophea"));
    third.take(rin.bundle());
    CHECK(third.nameOf(one) == QStringLiteral("Dara"));
    desk.take(rin.bundle());
    CHECK(rin.digest() == desk.digest());
    CHECK(rin.digest() == third.digest());
}

TEST_CASE("an erased block does not come back with an old bundle") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    const Uuid dara = rin.member(QStringLiteral("Dara"));
    const QByteArray old = rin.bundle();
    desk.take(old);
    rin.clock.advance(1000);
    rin.session->store().erase(*records::kindNamed(u"member"), dara, {}, store::EraseReason::MemberAsked);
    desk.take(rin.bundle());
    CHECK(desk.nameOf(dara).isEmpty());
    desk.take(old);
    CHECK(desk.nameOf(dara).isEmpty());
    CHECK(desk.digest() == rin.digest());
}

TEST_CASE("many erasures in one bundle, or of an adoption, wait for a second account") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    std::vector<Uuid> members;
    for (int i = 0; i < 21; ++i) members.push_back(rin.member(QStringLiteral("Member")));
    desk.take(rin.bundle());
    rin.take(desk.bundle());
    const int some = GENERATE(20, 21);
    for (int i = 0; i < some; ++i) {
        rin.clock.advance(1000);
        rin.session->store().erase(*records::kindNamed(u"member"), members[size_t(i)], {}, store::EraseReason::Mistake);
    }
    const QByteArray bundle = rin.bundle();
    const exchange::BundleView view = exchange::viewBundle(*desk.session, bundle);
    CHECK(view.needsSecondAccount == (some > 20));
    CHECK(view.erasures.size() == size_t(some));
    const QByteArray before = desk.digest();
    if (some > 20) {
        CHECK(failureOf([&] { desk.take(bundle); }) == QStringLiteral("refused manyErasures"));
        CHECK(desk.digest() == before);
    }
    desk.take(bundle, some > 20);
    CHECK(desk.digest() == rin.digest());
}

TEST_CASE("an erasure after which more might be allowed waits for a second account") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    const Uuid member = rin.member(QStringLiteral("Dara"));
    const Uuid no = rin.put("consent", {{QStringLiteral("member"), member.text()}, {QStringLiteral("use"), QStringLiteral("share")}, {QStringLiteral("audience"), QStringLiteral("public")},
                                        {QStringLiteral("scopeKind"), QStringLiteral("all")}, {QStringLiteral("decision"), QStringLiteral("refused")}, {QStringLiteral("note"), QStringLiteral("in private")}});
    desk.take(rin.bundle());
    rin.take(desk.bundle());
    const auto [field, waits] = GENERATE(table<const char *, bool>({{"note", false}, {"use", true}, {"", true}}));
    rin.session->store().erase(*records::kindNamed(u"consent"), no, QLatin1String(field), store::EraseReason::Mistake);
    const QByteArray bundle = rin.bundle();
    INFO(field);
    CHECK(exchange::viewBundle(*desk.session, bundle).needsSecondAccount == waits);
    if (waits) CHECK(failureOf([&] { desk.take(bundle); }) == QStringLiteral("refused manyErasures"));
    desk.take(bundle, waits);
    CHECK(desk.digest() == rin.digest());
}

TEST_CASE("a folder that a synchroniser carries brings every bundle once") {
    Desk rin("rin"), desk("desk");
    rin.create();
    pair(rin, desk);
    QTemporaryDir shared;
    const Uuid dara = rin.member(QStringLiteral("Dara"));
    const QString first = exchange::exportToFolder(*rin.session, shared.path());
    rin.rename(dara, QStringLiteral("Dara Sok"));
    const QString second = exchange::exportToFolder(*rin.session, shared.path());
    CHECK(first != second);
    QFile half(shared.filePath(QStringLiteral("half.balai-bundle")));
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write(rin.bundle().left(300));
    half.close();
    const exchange::FolderImport taken = exchange::importFolder(*desk.session, shared.path());
    CHECK(taken.files == 2);
    REQUIRE(taken.skipped.size() == 1);
    CHECK(taken.skipped[0].why == QStringLiteral("damaged"));
    CHECK(desk.nameOf(dara) == QStringLiteral("Dara Sok"));
    CHECK(exchange::importFolder(*desk.session, shared.path()).files == 0);
    CHECK(exchange::importFolder(*rin.session, shared.path()).files == 0);
}

namespace {

void copyFolder(const QString &from, const QString &to) {
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files)) QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
}

void exchangeAll(std::vector<Desk *> desks) {
    for (int turn = 0; turn < 2; ++turn)
        for (Desk *from : desks)
            for (Desk *to : desks)
                if (from != to) to->take(from->bundle({{}, true}));
}

}  // namespace

TEST_CASE("a restored backup and a copied folder, used beside the original, lose nothing") {
    Desk original("original"), restored("restored"), copied("copied");
    original.create();
    original.member(QStringLiteral("Before"));
    const QString backup = original.folder.filePath(QStringLiteral("backup.zip"));
    vault::makeBackup(original.session->vault(), backup);
    original.member(QStringLiteral("After"));
    original.close();
    copyFolder(original.path(), copied.path());
    vault::restoreBackup(backup, restored.path());
    original.open();
    copied.open();
    restored.open();
    CHECK(restored.session->isCatchingUp());
    const std::vector<Desk *> all{&original, &restored, &copied};
    std::vector<Uuid> members;
    for (Desk *desk : all) members.push_back(desk->member(QStringLiteral("Here")));
    exchangeAll(all);
    for (Desk *desk : all) {
        for (const Uuid &member : members) CHECK(desk->nameOf(member) == QStringLiteral("Here"));
        CHECK(desk->session->store().conflicts().empty());
        CHECK(desk->digest() == original.digest());
        CHECK(desk->session->store().check(true).empty());
    }
    CHECK_FALSE(restored.session->isCatchingUp());
}
