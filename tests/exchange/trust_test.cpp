#include "core/exchange/bundle_file.h"
#include "core/exchange/known_devices.h"
#include "tests/exchange/desk.h"

using namespace balai;
using namespace balai::test;

namespace {

// A bundle as somebody who knows the receiver's public key could write it.
struct Forger {
    Forger(Desk &sender, Desk &receiver)
        : random("forger"), key(crypto::SigningKeyPair::generate(random)), to{receiver.session->deviceKeys().exchange.publicKey} {
        header.council = sender.session->council().id.uuid();
        header.sender = sender.session->device();
        header.recipients = {receiver.session->device()};
        header.number = 9;
        header.madeMs = noon;
    }
    QByteArray write(const std::vector<store::Changeset> &changesets) {
        header.changesets = qint64(changesets.size());
        return exchange::writeBundle(header, changesets, key, to, random);
    }
    SeededRandom random;
    crypto::SigningKeyPair key;
    QList<QByteArray> to;
    exchange::BundleHeader header;
};

std::vector<store::Changeset> everythingOf(Desk &desk) {
    std::vector<store::Changeset> out;
    store::Merge(desk.session->store()).forEach({}, [&](const store::Changeset &c) { out.push_back(c); });
    return out;
}

struct Two {
    Two() : rin("rin"), desk("desk") {
        rin.create();
        pair(rin, desk);
    }
    Desk rin, desk;
};

}  // namespace

TEST_CASE("a bundle signed with another key than the sender's is refused") {
    Two two;
    Forger forger(two.rin, two.desk);
    const QByteArray before = two.desk.digest();
    CHECK(failureOf([&] { two.desk.take(forger.write(everythingOf(two.rin))); }) == QStringLiteral("refused forged"));
    CHECK(two.desk.digest() == before);
}

TEST_CASE("a bundle of a device nobody admitted is refused, and accepted once it was") {
    Two two;
    Desk stranger("stranger");
    stranger.create();
    Forger forger(two.rin, two.desk);
    forger.header.sender = stranger.session->device();
    forger.key = stranger.session->deviceKeys().signing.copy();
    CHECK(failureOf([&] { two.desk.take(forger.write({})); }) == QStringLiteral("refused unknownDevice"));
    const auto card = exchange::readDeviceCard(exchange::deviceCard(*stranger.session));
    CHECK(exchange::admitDevice(*two.desk.session, card));
    CHECK_FALSE(exchange::admitDevice(*two.desk.session, card));
    CHECK(failureOf([&] { two.desk.take(forger.write({})); }).isEmpty());
}

TEST_CASE("another council's bundle is refused") {
    Two two;
    Desk other("other");
    other.create(QStringLiteral("Hill Council"));
    exchange::admitDevice(*other.session, exchange::readDeviceCard(exchange::deviceCard(*two.desk.session)));
    other.member(QStringLiteral("Nary"));
    const QByteArray bundle = other.bundle();
    CHECK(failureOf([&] { two.desk.take(bundle); }) == QStringLiteral("refused otherCouncil"));
    // Even where its device is trusted here.
    exchange::admitDevice(*two.desk.session, exchange::readDeviceCard(exchange::deviceCard(*other.session)));
    CHECK(failureOf([&] { two.desk.take(bundle); }) == QStringLiteral("refused otherCouncil"));
}

TEST_CASE("a revoked device's bundles are refused and its later changes have no effect") {
    Two two;
    two.rin.member(QStringLiteral("Dara"));
    two.desk.take(two.rin.bundle());
    two.rin.take(two.desk.bundle());
    exchange::revokeDevice(*two.rin.session, two.desk.session->device());
    two.desk.member(QStringLiteral("Late"));
    const QByteArray bundle = two.desk.bundle();
    CHECK(failureOf([&] { two.rin.take(bundle); }) == QStringLiteral("refused revoked"));
    CHECK(failureOf([&] { two.rin.bundle({{two.desk.session->device()}}); }) == QStringLiteral("refused revoked"));
    CHECK(exchange::makeBundle(*two.rin.session).recipients.empty());
    CHECK(failureOf([&] { exchange::revokeDevice(*two.rin.session, two.rin.session->device()); }) == QStringLiteral("refused ownDevice"));
}

TEST_CASE("why the trust in a device ended stands with it, also where it was not said") {
    Two two;
    const bool said = GENERATE(true, false);
    const QString why = said ? QStringLiteral("lost on the bus") : QString();
    exchange::revokeDevice(*two.rin.session, two.desk.session->device(), why);
    const auto device = two.rin.session->store().find(Id<records::Device>(two.desk.session->device()));
    REQUIRE(device);
    CHECK(device->state == records::DeviceState::revoked);
    CHECK(device->revokedWhy == why);
}

TEST_CASE("an invitation that is told opens with its six words and lies nowhere else") {
    Desk rin("rin"), desk("desk");
    rin.create();
    const QString path = rin.folder.filePath(QStringLiteral("invitation.age"));
    const exchange::ToldInvitation told = exchange::inviteToTell(*rin.session, path);
    const QByteArray file = readFile(path), words = told.passphrase.view();
    CHECK(words.count('-') == 5);
    CHECK_FALSE(file.contains(words));
    CHECK(rin.session->store().find(Id<records::Device>(told.device))->state == records::DeviceState::invited);
    CHECK(exchange::viewInvitation(file, told.passphrase).councilName == QStringLiteral("River Council"));
    CHECK(failureOf([&] { exchange::viewInvitation(file, bytesOf("other-words")); }) == QStringLiteral("wrongPassphrase"));
    CHECK(failureOf([&] { exchange::inviteToTell(*rin.session, path); }).startsWith(QStringLiteral("alreadyExists")));
    CHECK(rin.session->store().all<records::Device>().size() == 2);
}

TEST_CASE("a bundle for others, or readdressed to this device, is not for it") {
    Two two;
    Desk third("third");
    third.join(exchange::invite(*two.rin.session, bytesOf("six words")).file);
    CHECK(failureOf([&] { third.take(two.rin.bundle({{two.desk.session->device()}})); }) == QStringLiteral("noKey"));
    Forger forger(two.rin, two.desk);
    forger.key = two.rin.session->deviceKeys().signing.copy();
    forger.header.recipients = {third.session->device()};
    CHECK(failureOf([&] { two.desk.take(forger.write({})); }) == QStringLiteral("noKey"));
}

TEST_CASE("a newer bundle format is told apart from damage") {
    Two two;
    Forger forger(two.rin, two.desk);
    forger.key = two.rin.session->deviceKeys().signing.copy();
    const QByteArray file = forger.write({});
    CHECK(failureOf([&] { two.desk.take(file); }).isEmpty());
    CHECK(failureOf([&] { two.desk.take("age-encryption.org/v2\n-> X25519 x\n"); }) == QStringLiteral("newerFormat"));
    CHECK(failureOf([&] { two.desk.take("not a bundle at all"); }) == QStringLiteral("damaged"));
    CHECK(failureOf([&] { two.desk.take({}); }) == QStringLiteral("damaged"));
}

TEST_CASE("a trusted device's own changes cannot be told otherwise by another") {
    Two two;
    two.rin.member(QStringLiteral("Dara"));
    std::vector<store::Changeset> altered = everythingOf(two.rin);
    REQUIRE_FALSE(altered.back().changes.empty());
    altered.back().changes.front().value = "\"Somebody\"";
    Forger forger(two.rin, two.desk);
    forger.key = two.rin.session->deviceKeys().signing.copy();
    const QByteArray before = two.desk.digest();
    CHECK(failureOf([&] { two.desk.take(forger.write(altered)); }) == QStringLiteral("damaged"));
    CHECK(two.desk.digest() == before);
}

TEST_CASE("a signed head that does not fit the changes is refused") {
    Two two;
    two.rin.member(QStringLiteral("Dara"));
    const std::vector<store::Changeset> all = everythingOf(two.rin);
    Forger forger(two.rin, two.desk);
    forger.key = two.rin.session->deviceKeys().signing.copy();
    exchange::SignedHead head = exchange::signHead(all.back().place, QByteArray(32, 'x'), forger.key);
    forger.header.heads = {head};
    CHECK(failureOf([&] { two.desk.take(forger.write(all)); }) == QStringLiteral("refused forged"));
    head = exchange::signHead(all.back().place, all.back().hash, forger.key);
    head.signature[3] = char(head.signature[3] ^ 1);
    forger.header.heads = {head};
    CHECK(failureOf([&] { two.desk.take(forger.write(all)); }) == QStringLiteral("refused forged"));
}

TEST_CASE("an invitation makes one laptop, not two") {
    Desk rin("rin"), desk("desk"), second("second");
    rin.create();
    const auto invitation = exchange::invite(*rin.session, bytesOf("six words"));
    const QByteArray first = rin.bundle();
    desk.join(invitation.file);
    second.join(invitation.file);
    desk.take(first);
    rin.take(desk.bundle());
    second.take(first);  // it was made before anybody had joined
    CHECK(failureOf([&] { rin.take(second.bundle()); }) == QStringLiteral("refused invitationUsed"));
    CHECK(failureOf([&] { second.take(rin.bundle({{}, true})); }) == QStringLiteral("noKey"));
    const auto record = rin.session->store().find(Id<records::Device>(invitation.device));
    REQUIRE(record);
    CHECK(record->state == records::DeviceState::trusted);
    CHECK(rin.session->store().conflicts().empty());
}

TEST_CASE("an invitation asks for its passphrase and for an account of the council") {
    Desk rin("rin"), desk("desk");
    rin.create();
    const auto invitation = exchange::invite(*rin.session, bytesOf("six words"));
    CHECK(failureOf([&] { desk.join(invitation.file, "other words"); }) == QStringLiteral("wrongPassphrase"));
    CHECK(failureOf([&] {
              exchange::join(invitation.file, bytesOf("six words"), desk.path(), own(), {QStringLiteral("Nobody"), true}, desk.machine());
          }) == QStringLiteral("notFound"));
    CHECK_FALSE(QFile::exists(desk.path()));
    const auto view = exchange::viewInvitation(invitation.file, bytesOf("six words"));
    CHECK(view.councilName == QStringLiteral("River Council"));
    REQUIRE(view.accounts.size() == 1);
    CHECK(view.accounts[0].name == QStringLiteral("Rin"));
    for (qsizetype at : {qsizetype(3), invitation.file.size() / 2, invitation.file.size() - 1})
        CHECK_FALSE(failureOf([&] { exchange::viewInvitation(invitation.file.left(at), bytesOf("six words")); }).isEmpty());
}

TEST_CASE("the identity key travels only with an invitation that says so") {
    Desk rin("rin"), with("with"), without("without");
    rin.create();
    with.join(exchange::invite(*rin.session, bytesOf("six words"), {{}, true}).file);
    without.join(exchange::invite(*rin.session, bytesOf("six words")).file);
    CHECK(with.session->holdsIdentityKey());
    CHECK_FALSE(without.session->holdsIdentityKey());
    CHECK(with.session->handoffKey().publicKey() == rin.session->handoffKey().publicKey());
    CHECK(failureOf([&] { without.session->handoffKey(); }) == QStringLiteral("noKey"));
}

TEST_CASE("who may not open identities does not get their key by joining") {
    Desk rin("rin"), desk("desk");
    rin.create();
    rin.put("account", {{QStringLiteral("name"), QStringLiteral("Note taker")}, {QStringLiteral("role"), QStringLiteral("notetaker")}});
    const auto invitation = exchange::invite(*rin.session, bytesOf("six words"), {{}, true});
    const auto created = exchange::join(invitation.file, bytesOf("six words"), desk.path(), own(), {QStringLiteral("Note taker"), true}, desk.machine());
    CHECK_FALSE(created.session->holdsIdentityKey());
}

TEST_CASE("a joined laptop works after it was closed, before and after its first bundle") {
    Desk rin("rin"), desk("desk");
    rin.create();
    desk.join(exchange::invite(*rin.session, bytesOf("six words")).file);
    desk.close();
    desk.open();
    CHECK(desk.session->council().name.isEmpty());
    desk.take(rin.bundle());
    desk.close();
    desk.open();
    CHECK(desk.session->account().name == QStringLiteral("Rin"));
    const Uuid dara = desk.member(QStringLiteral("Dara"));
    rin.take(desk.bundle());
    CHECK(rin.nameOf(dara) == QStringLiteral("Dara"));
    desk.take(rin.bundle());
    CHECK(rin.digest() == desk.digest());
    CHECK(rin.session->store().check(true).empty());
    CHECK(desk.session->store().check(true).empty());
}

TEST_CASE("a device card with one changed letter is not believed") {
    Desk rin("rin");
    rin.create();
    const QByteArray card = exchange::deviceCard(*rin.session);
    CHECK(exchange::readDeviceCard(card).words.size() == 8);
    for (qsizetype at = 0; at < card.size() - 1; at += 3) {
        QByteArray changed = card;
        changed[at] = char(changed[at] ^ 1);
        INFO(at);
        CHECK_FALSE(failureOf([&] { exchange::readDeviceCard(changed); }).isEmpty());
    }
    CHECK(failureOf([&] { exchange::readDeviceCard(QByteArray(100'000, '[')); }) == QStringLiteral("damaged"));
}
