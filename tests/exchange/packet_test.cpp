#include "core/base/clock.h"
#include "core/council/accounts.h"
#include "core/council/attachments.h"
#include "core/council/block_review.h"
#include "core/council/commitment.h"
#include "core/council/take_out.h"
#include "core/exchange/packet.h"
#include "tests/exchange/desk.h"

#include <QFile>
#include <QJsonArray>

using namespace balai;
using namespace balai::test;

namespace {

QJsonObject in(const char *language, const QString &words) { return {{QString::fromLatin1(language), words}}; }

// A meeting with words of two members, Dara who reads them and Sophea who allowed the council to record hers, or not.
struct Meeting {
    explicit Meeting(bool sopheaAllows = true) : desk("packet") {
        desk.create();
        dara = desk.put("member", {{QStringLiteral("name"), QStringLiteral("Dara")}, {QStringLiteral("reads"), QJsonArray{QStringLiteral("km")}}, {QStringLiteral("state"), QStringLiteral("active")}});
        sophea = desk.put("member", {{QStringLiteral("name"), QStringLiteral("Sophea")}, {QStringLiteral("state"), QStringLiteral("active")}});
        meeting = desk.put("meeting", {{QStringLiteral("title"), in("en", QStringLiteral("Monday meeting"))}, {QStringLiteral("state"), QStringLiteral("held")}});
        if (sopheaAllows) allow(sophea);
        own = statement(dara, QStringLiteral("Interpreters should be paid."));
        theirs = statement(sophea, QStringLiteral("Travel should be paid."));
    }
    void allow(Uuid member) {
        desk.put("consent", {{QStringLiteral("member"), member.text()}, {QStringLiteral("use"), QStringLiteral("record")},
                             {QStringLiteral("audience"), QStringLiteral("council")}, {QStringLiteral("scopeKind"), QStringLiteral("all")},
                             {QStringLiteral("decision"), QStringLiteral("given")}, {QStringLiteral("attribution"), QStringLiteral("member")},
                             {QStringLiteral("signedOn"), today()}, {QStringLiteral("effectiveOn"), today()}, {QStringLiteral("recordedOn"), today()}});
    }
    QString today() { return records::dateText(desk.session->today()); }
    Uuid statement(Uuid speaker, const QString &words) {
        return desk.put("block", {{QStringLiteral("meeting"), meeting.text()}, {QStringLiteral("kind"), QStringLiteral("statement")},
                                  {QStringLiteral("text"), in("en", words)}, {QStringLiteral("original"), QStringLiteral("en")},
                                  {QStringLiteral("speaker"), speaker.text()}, {QStringLiteral("order"), QStringLiteral("a%1").arg(++blocks)}});
    }
    exchange::MadePacket make() {
        return exchange::makePacket(*desk.session, {Id<records::Meeting>(meeting), Id<records::Member>(dara), {}, 14}, file(), words());
    }
    QString file() const { return desk.folder.filePath(QStringLiteral("dara.packet")); }
    QString words() const { return desk.folder.filePath(QStringLiteral("dara.words")); }
    crypto::SecretBytes passphrase() const {
        QByteArray line = readFile(words()).trimmed();
        return crypto::SecretBytes::taking(line);
    }
    exchange::PacketText shown() { return exchange::openPacket(readFile(file()), passphrase(), desk.session->today()); }
    QByteArray answer(const QByteArray &lines) {
        const exchange::PacketText packet = shown();
        exchange::PacketReply reply{packet.packet, records::CommentMode::self, noon, exchange::readAnswers(lines, packet)};
        return exchange::writeReply(reply, packet.replyKey, desk.random);
    }
    Desk desk;
    Uuid dara, sophea, meeting, own, theirs;
    int blocks = 0;
};

QByteArray answerLine(const Uuid &item, const char *answer, const QJsonObject &text = {}) {
    return records::compactJson(QJsonObject{{QStringLiteral("block"), item.text()}, {QStringLiteral("answer"), QString::fromLatin1(answer)}, {QStringLiteral("text"), text}}) + '\n';
}

QByteArray said(int frames) {
    SeededRandom random("said");
    return waveFile({spokenRate, 1, random.bytes(frames * 2)});
}

QByteArray spokenLine(const Uuid &item, const char *answer, const QByteArray &spoken) {
    return records::compactJson(QJsonObject{{QStringLiteral("block"), item.text()}, {QStringLiteral("answer"), QString::fromLatin1(answer)}, {QStringLiteral("audio"), QString::fromLatin1(spoken.toBase64())}}) + '\n';
}

}  // namespace

TEST_CASE("a packet shows its reader her own words and others' that they allowed, and no record id") {
    Meeting it;
    CHECK(it.make().blocks == 2);
    const exchange::PacketText packet = it.shown();
    REQUIRE(packet.blocks.size() == 2);
    CHECK(packet.blocks[0].own);
    CHECK(packet.blocks[0].text == QStringLiteral("Interpreters should be paid."));
    CHECK_FALSE(packet.blocks[1].own);
    CHECK(packet.blocks[1].speaker.isEmpty());
    const QByteArray json = records::compactJson(exchange::packetJson(packet));
    for (const Uuid &id : {it.own, it.theirs, it.meeting, it.dara, it.sophea}) CHECK_FALSE(json.contains(id.text().toLatin1()));
    CHECK(it.passphrase().view().count('-') == 5);
    CHECK(QFile::permissions(it.words()).testFlag(QFile::ReadOwner));
    CHECK_FALSE(QFile::permissions(it.words()).testFlag(QFile::ReadGroup));
}

TEST_CASE("words that another member did not allow are not in the packet") {
    Meeting it(false);
    const exchange::MadePacket made = it.make();
    CHECK(made.blocks == 1);
    CHECK(made.heldBack.value(QStringLiteral("noConsent")) == 1);
    CHECK(it.shown().blocks[0].own);
}

TEST_CASE("answers come back as comments about the text that was shown, once") {
    Meeting it;
    it.make();
    const exchange::PacketText packet = it.shown();
    const QByteArray reply = it.answer(answerLine(packet.blocks[0].item, "takeOut") +
                                       answerLine(packet.blocks[1].item, "change", in("km", QStringLiteral("words"))));
    // The text changes before the reply arrives.
    it.desk.put("block", {{QStringLiteral("id"), it.own.text()}, {QStringLiteral("text"), in("en", QStringLiteral("Other words."))}});
    const exchange::ReceivedReply done = exchange::receiveReply(*it.desk.session, reply);
    CHECK(done.comments == 2);
    const auto comments = it.desk.session->store().all<records::Comment>("block", Id<records::Block>(it.own));
    REQUIRE(comments.size() == 1);
    CHECK(comments[0].answer == records::Answer::takeOut);
    CHECK(comments[0].member.uuid() == it.dara);
    CHECK(comments[0].packet == done.packet);
    CHECK(comments[0].mode == records::CommentMode::self);
    CHECK(council::commitmentMatches(comments[0].of, QStringLiteral("Interpreters should be paid.")));
    CHECK_FALSE(council::commitmentMatches(comments[0].of, QStringLiteral("Other words.")));
    CHECK(exchange::receiveReply(*it.desk.session, reply).again);
    CHECK(it.desk.session->store().count(records::kindOf<records::Comment>()) == 2);
}

TEST_CASE("a voice note travels inside the reply, is kept sealed with her answer, and goes with the passage") {
    Meeting it;
    it.make();
    const exchange::PacketText packet = it.shown();
    const QByteArray spoken = said(400);
    const QByteArray reply = it.answer(spokenLine(packet.blocks[0].item, "change", spoken) + answerLine(packet.blocks[1].item, "right"));
    CHECK_FALSE(reply.contains(spoken.mid(44, 64)));
    CHECK(exchange::receiveReply(*it.desk.session, reply).comments == 2);
    store::Store &store = it.desk.session->store();
    const auto comments = store.all<records::Comment>("block", Id<records::Block>(it.own));
    REQUIRE(comments.size() == 1);
    const auto note = store.find(comments[0].audio);
    REQUIRE(note);
    CHECK(note->sealed);
    CHECK(note->ofKind == u"comment");
    CHECK(note->of == comments[0].id.uuid());
    CHECK(note->mediaType == u"audio/wav");
    CHECK(council::openAttachment(*it.desk.session, note->id) == spoken);
    CHECK_FALSE(store.bytesOf(note->id.uuid()).contains(spoken.mid(44, 64)));
    council::takeOut(*it.desk.session, Id<records::Block>(it.own), comments[0].id);
    CHECK_THROWS_AS(council::openAttachment(*it.desk.session, note->id), Error);
    CHECK_FALSE(store.hasBytes(note->id.uuid()));
    CHECK(it.desk.session->store().check(true).empty());
}

TEST_CASE("an account that cannot keep a voice note sealed takes in nothing of the reply") {
    Meeting it;
    it.make();
    const exchange::PacketText packet = it.shown();
    const QByteArray reply = it.answer(spokenLine(packet.blocks[0].item, "change", said(400)) + answerLine(packet.blocks[1].item, "right"));
    records::Account sok;
    sok.name = QStringLiteral("Sok");
    sok.role = records::AccountRole::notetaker;
    const vault::Secret words = vault::Secret::passphrase(QStringLiteral("four other words"));
    council::addAccount(*it.desk.session, sok, words);
    it.desk.close();
    it.desk.session = council::Session::open(it.desk.path(), words, vault::Access::ReadWrite, sok.name, it.desk.machine());
    CHECK(failureOf([&] { exchange::receiveReply(*it.desk.session, reply); }) == QStringLiteral("refused sealedIdentity"));
    CHECK(it.desk.session->store().count(records::kindOf<records::Comment>()) == 0);
    CHECK(it.desk.session->store().count(records::kindOf<records::Attachment>()) == 0);
    it.desk.close();
    it.desk.open();
    CHECK(exchange::receiveReply(*it.desk.session, reply).comments == 2);  // it is not marked as received
}

TEST_CASE("what is no voice note, or stands where none may, refuses the whole reply") {
    Meeting it;
    it.make();
    const exchange::PacketText packet = it.shown();
    const Uuid item = packet.blocks[0].item, other = packet.blocks[1].item;
    const QByteArray good = spokenLine(other, "change", said(10));
    for (const QByteArray &bad : QList<QByteArray>{spokenLine(item, "change", "not sound"), spokenLine(item, "change", said(10) + "LISTmore"), spokenLine(item, "right", said(10)),
                                                   spokenLine(item, "takeOut", said(10)), spokenLine(item, "change", said(0)),
                                                   answerLine(item, "change").replace("}}\n", "},\"audio\":7}\n"), answerLine(item, "change").replace("}}\n", "},\"audio\":\"%%\"}\n")}) {
        CAPTURE(bad);
        try {
            exchange::readAnswers(good + bad, packet);
            FAIL("nothing was thrown");
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
            CHECK(error.params().value(QStringLiteral("line")).toInt() == 2);
        }
    }
    std::vector<exchange::PacketAnswer> many;
    for (int i = 0; i < 5; ++i) many.push_back({item, records::Answer::change, {}, waveFile({spokenRate, 1, QByteArray(mostSpokenBytes, 'x')})});
    CHECK_THROWS_AS(exchange::writeReply({packet.packet, records::CommentMode::self, noon, many}, packet.replyKey, it.desk.random), Error);
    CHECK(it.desk.session->store().count(records::kindOf<records::Comment>()) == 0);
}

TEST_CASE("an answer to a block that was erased meanwhile is counted and left out") {
    Meeting it;
    it.make();
    const QByteArray reply = it.answer(answerLine(it.shown().blocks[0].item, "right"));
    it.desk.session->store().erase(*records::kindNamed(u"block"), it.own, {}, store::EraseReason::MemberAsked);
    const exchange::ReceivedReply done = exchange::receiveReply(*it.desk.session, reply);
    CHECK(done.comments == 0);
    CHECK(done.gone == 1);
}

TEST_CASE("answers that do not fit name their line") {
    Meeting it;
    it.make();
    const exchange::PacketText packet = it.shown();
    const QByteArray good = answerLine(packet.blocks[0].item, "right");
    for (const QByteArray &bad : QList<QByteArray>{answerLine(it.own, "right"), answerLine(packet.blocks[0].item, "perhaps"), "{\"block\":3}\n", "words\n",
                                                   "{\"block\":\"" + packet.blocks[0].item.text().toLatin1() + "\",\"answer\":\"right\",\"text\":7}\n"}) {
        try {
            exchange::readAnswers(good + bad, packet);
            FAIL("nothing was thrown");
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::InvalidInput);
            CHECK(error.params().value(QStringLiteral("line")).toInt() == 2);
        }
    }
}

TEST_CASE("a packet opens with its passphrase, until it expires, and whole") {
    Meeting it;
    it.make();
    const QByteArray file = readFile(it.file());
    const QDate today = it.desk.session->today();
    CHECK(failureOf([&] { exchange::openPacket(file, bytesOf("other words"), today); }) == QStringLiteral("wrongPassphrase"));
    CHECK(failureOf([&] { exchange::openPacket(file, it.passphrase(), today.addDays(14)); }).isEmpty());
    CHECK(failureOf([&] { exchange::openPacket(file, it.passphrase(), today.addDays(15)); }) == QStringLiteral("refused expired"));
    SeededRandom random("flip");
    for (int i = 0; i < 40; ++i) {
        QByteArray changed = file;
        const qsizetype at = qsizetype(random.below(quint64(changed.size())));
        changed[at] = char(changed[at] ^ (1 << random.below(8)));
        const QString failure = failureOf([&] { exchange::readPacket(changed, it.passphrase()); });
        INFO(at << " " << failure.toStdString());
        CHECK((failure == QStringLiteral("damaged") || failure == QStringLiteral("wrongPassphrase") || failure == QStringLiteral("newerFormat")));
    }
}

TEST_CASE("a packet is never written over a file, nor into the vault's folder, and leaves nothing behind") {
    Meeting it;
    QFile taken(it.file());
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    CHECK(failureOf([&] { it.make(); }) == QStringLiteral("alreadyExists"));
    CHECK(readFile(it.file()) == "mine");
    CHECK_FALSE(QFile::exists(it.words()));
    const exchange::PacketRequest request{Id<records::Meeting>(it.meeting), Id<records::Member>(it.dara), {}, 14};
    const QString inside = it.desk.path() + QStringLiteral("/words");
    const QString out = it.desk.folder.filePath(QStringLiteral("other.packet"));
    CHECK(failureOf([&] { exchange::makePacket(*it.desk.session, request, out, inside); }) == QStringLiteral("usage insideVault"));
    CHECK_FALSE(QFile::exists(out));
    CHECK(it.desk.session->store().count(*records::kindNamed(u"packet")) == 0);
}

TEST_CASE("a reply to nobody's packet, or another laptop's, has no key here") {
    Meeting it, other;
    it.make();
    const QByteArray reply = it.answer(answerLine(it.shown().blocks[0].item, "right"));
    Desk desk("elsewhere");
    desk.create();
    CHECK(failureOf([&] { exchange::receiveReply(*desk.session, reply); }).startsWith(QStringLiteral("noKey")));
    CHECK(failureOf([&] { exchange::receiveReply(*it.desk.session, reply.left(60)); }) == QStringLiteral("damaged"));
}
