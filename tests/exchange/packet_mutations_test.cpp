// Packets and replies in which something is other than it was written. BALAI_PACKET_MUTATIONS: how many (a full run:
// tests/run.sh --full packets).
#include "core/crypto/age/age.h"
#include "core/exchange/packet.h"
#include "core/records/attachment.h"
#include "tests/exchange/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace balai;
using namespace balai::test;

namespace {

constexpr int usualMutations = 300;
constexpr int quickFactor = 1;  // of scrypt: the format is the same

QJsonObject in(const char *language, const QString &words) { return {{QString::fromLatin1(language), words}}; }
QString str(const char *words) { return QString::fromLatin1(words); }

// A value that does not belong where it will stand.
QJsonValue strange(SeededRandom &random) {
    switch (random.below(9)) {
    case 0: return QJsonValue();
    case 1: return -1;
    case 2: return 1.5e300;
    case 3: return true;
    case 4: return QJsonArray{QJsonArray{1}};
    case 5: return QJsonObject{{str("x"), str("y")}};
    case 6: return QString(70'000, QLatin1Char('a'));
    case 7: return QString();
    default: return str("\xff\x01 right");
    }
}

// Changes one thing somewhere in it.
QJsonValue mutated(const QJsonValue &value, SeededRandom &random) {
    if (value.isObject() && !value.toObject().isEmpty() && random.below(6) > 0) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(qsizetype(random.below(quint64(object.size()))));
        if (random.below(4) == 0) object.remove(key);
        else object.insert(random.below(8) == 0 ? QString(key + u'x') : key, mutated(object.value(key), random));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && random.below(6) > 0) {
        QJsonArray array = value.toArray();
        const qsizetype at = qsizetype(random.below(quint64(array.size())));
        if (random.below(4) == 0) array.append(array.at(at));
        else array[at] = mutated(array.at(at), random);
        return array;
    }
    return strange(random);
}

QByteArray flipped(QByteArray bytes, SeededRandom &random) {
    const qsizetype at = qsizetype(random.below(quint64(bytes.size())));
    switch (random.below(4)) {
    case 0: return bytes.left(at);
    case 1: return bytes.insert(at, char(random.below(256)));
    case 2: return bytes.remove(at, qsizetype(random.below(8)) + 1);
    default: bytes[at] = char(bytes[at] ^ (1 << random.below(8))); return bytes;
    }
}

// Of the JSON inside: changed by its parts, or by its bytes.
QByteArray changedInside(const QByteArray &json, SeededRandom &random) {
    if (random.below(3) == 0) return flipped(json, random);
    return QJsonDocument(mutated(QJsonDocument::fromJson(json).object(), random).toObject()).toJson(QJsonDocument::Compact);
}

class Reviewing {
public:
    Reviewing() : desk("mutations"), random("mutations") {
        desk.create();
        reader = desk.put("member", {{str("name"), str("Dara")}, {str("state"), str("active")}});
        const Uuid meeting = desk.put("meeting", {{str("title"), in("en", str("Monday"))}, {str("state"), str("held")}});
        for (int i = 0; i < 3; ++i)
            desk.put("block", {{str("meeting"), meeting.text()}, {str("kind"), str("statement")}, {str("text"), in("en", QStringLiteral("Sentence %1.").arg(i))}, {str("original"), str("en")},
                               {str("speaker"), reader.text()}, {str("order"), QStringLiteral("a%1").arg(i)}, {str("contentNote"), in("en", str("money"))}});
        const QString file = desk.folder.filePath(str("p.packet")), words = desk.folder.filePath(str("p.words"));
        exchange::makePacket(*desk.session, {Id<records::Meeting>(meeting), Id<records::Member>(reader), {}, 14}, file, words);
        QByteArray line = readFile(words).trimmed();
        passphrase = crypto::SecretBytes::taking(line);
        packetFile = readFile(file);
        packet = exchange::readPacket(packetFile, passphrase);
        packetJson = crypto::age::decrypt(packetFile, crypto::age::Keys::passphrase(passphrase));
    }

    QByteArray replyJson() const {
        QJsonArray answers;
        for (const exchange::PacketBlock &block : packet.blocks) {
            QJsonObject answer{{str("block"), block.item.text()}, {str("answer"), str("change")}, {str("text"), in("en", str("Other words."))}};
            if (answers.size() == 1) answer.insert(str("audio"), QString::fromLatin1(waveFile({spokenRate, 1, QByteArray("\1\2\3\4")}).toBase64()));
            answers.append(answer);
        }
        return records::compactJson(QJsonObject{{str("format"), str("balai-packet-reply/1")}, {str("packet"), packet.packet.text()}, {str("mode"), str("self")}, {str("at"), noon}, {str("answers"), answers}});
    }
    QByteArray sealedReply(const QByteArray &json) { return crypto::age::encrypt(json, {packet.replyKey}, random); }
    QByteArray sealedPacket(const QByteArray &json) { return crypto::age::encryptWithPassphrase(json, passphrase, random, quickFactor); }

    // Nothing of a refused one is there; of an accepted one every answer is.
    void receive(const QByteArray &file, const QByteArray &json) {
        store::Store &store = desk.session->store();
        const qint64 before = store.count(records::kindOf<records::Comment>()), version = store.version();
        const qint64 notes = store.count(records::kindOf<records::Attachment>());
        desk.clock.advance(1000);
        exchange::ReceivedReply done;
        try {
            done = exchange::receiveReply(*desk.session, file);
        } catch (const Error &) {
            ++refused;
            CHECK(store.count(records::kindOf<records::Comment>()) == before);
            CHECK(store.version() == version);
            CHECK(store.count(records::kindOf<records::Attachment>()) == notes);
            return;
        }
        ++accepted;
        const QJsonArray answers = QJsonDocument::fromJson(json).object().value(QLatin1String("answers")).toArray();
        if (!done.again) {
            CHECK(done.comments == answers.size());
            CHECK(store.count(records::kindOf<records::Comment>()) == before + answers.size());
        }
        qint64 spoken = 0;
        for (const auto &answer : answers) {
            const QJsonValue audio = answer.toObject().value(QLatin1String("audio"));
            if (!audio.isUndefined() && !audio.isNull()) CHECK(isSpokenHere(QByteArray::fromBase64(audio.toString().toLatin1())));
            if (audio.isString()) ++spoken;
            const auto item = Uuid::parse(answer.toObject().value(QLatin1String("block")).toString());
            const auto word = records::fromWord<records::Answer>(answer.toObject().value(QLatin1String("answer")).toString());
            CHECK((item && std::any_of(packet.blocks.begin(), packet.blocks.end(), [&](const auto &block) { return block.item == *item; })));
            CHECK((word != records::Answer::unset && word != records::Answer::unknown));
        }
        if (!done.again) CHECK(store.count(records::kindOf<records::Attachment>()) == notes + spoken);
    }

    // What is read is what stands there, or nothing is.
    void open(const QByteArray &file, const QByteArray &json) {
        exchange::PacketText read;
        try {
            read = exchange::readPacket(file, passphrase);
        } catch (const Error &) {
            ++refused;
            return;
        }
        ++accepted;
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        const QJsonArray blocks = object.value(QLatin1String("blocks")).toArray();
        CHECK(object.value(QLatin1String("format")) == str("balai-packet/1"));
        CHECK(object.value(QLatin1String("meeting")).isString());
        CHECK(read.expires.isValid());
        CHECK(read.replyKey.size() == 32);
        REQUIRE(read.blocks.size() == size_t(blocks.size()));
        QSet<Uuid> items;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const QJsonObject block = blocks.at(i).toObject();
            const exchange::PacketBlock &one = read.blocks[size_t(i)];
            items.insert(one.item);
            CHECK(Uuid::parse(block.value(QLatin1String("block")).toString()) == one.item);  // capitals are the same number
            CHECK(block.value(QLatin1String("kind")) == one.kind);
            CHECK(block.value(QLatin1String("text")) == one.text);
            CHECK(block.value(QLatin1String("own")) == one.own);
            const QJsonValue note = block.value(QLatin1String("contentNote"));
            CHECK((one.contentNote.isEmpty() ? note.isNull() || note.isUndefined() || note == QString() : note == one.contentNote));
        }
        CHECK(size_t(items.size()) == read.blocks.size());
    }

    Desk desk;
    SeededRandom random;
    Uuid reader;
    crypto::SecretBytes passphrase;
    QByteArray packetFile, packetJson;
    exchange::PacketText packet;
    int refused = 0, accepted = 0;
};

}  // namespace

TEST_CASE("mutated packets and replies are refused as a whole or accepted as valid, never half") {
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("BALAI_PACKET_MUTATIONS", &given);
    Reviewing it;
    const QByteArray replyJson = it.replyJson(), reply = it.sealedReply(replyJson), quick = it.sealedPacket(it.packetJson);
    it.open(quick, it.packetJson);
    it.receive(reply, replyJson);
    REQUIRE(it.accepted == 2);
    for (int i = 0; i < (given ? wanted : usualMutations); ++i) {
        INFO("mutation " << i);
        switch (i % 4) {
        case 0: {
            const QByteArray json = changedInside(it.packetJson, it.random);
            it.open(it.sealedPacket(json), json);
            break;
        }
        case 1: {
            const QByteArray json = changedInside(replyJson, it.random);
            it.receive(it.sealedReply(json), json);
            break;
        }
        case 2: it.open(flipped(quick, it.random), it.packetJson); break;
        default: it.receive(flipped(reply, it.random), replyJson); break;
        }
    }
    std::printf("packets and replies: %d refused, %d accepted\n", it.refused, it.accepted);
    CHECK(it.refused > it.accepted);
    CHECK(it.accepted > 2);
    CHECK(it.desk.session->store().check(true).empty());
}
