// What lies on the disk while a round runs: sealed, whole or told, and nothing half taken in.
#include "tests/exchange/turns.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

TEST_CASE("a file of turns holds no word, name or record id, and nobody opens it without the vault") {
    Round round;
    round.give(round.answer("Lotus", 0, Answer::change, str("Fees are far too high.")));
    round.give(round.answer("River", 0, Answer::right));
    const QByteArray file = round.onDisk();
    for (const char *word : {"Fees", "Rice", "Lotus", "River", "change", "answer", "seat"}) CHECK_FALSE(file.contains(word));
    for (const Uuid &id : {round.it.lotus, round.it.river, round.it.fees, round.it.rice, round.it.may}) {
        CHECK_FALSE(file.contains(id.text().toLatin1()));
        CHECK_FALSE(file.contains(id.bytes()));
    }
    CHECK(QFile::permissions(round.file->path()) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const crypto::SecretBytes other = crypto::SecretBytes::random(32, round.it.desk.random);
    CHECK(failureOf([&] { exchange::readTurnFile(file, Uuid(), other); }) == str("noKey"));
}

TEST_CASE("a damaged, cut or foreign file of turns is told, kept, and nothing of it is taken in") {
    Round round;
    for (int i = 0; i < 3; ++i) round.give(round.answer("Lotus", 0, i == 2 ? Answer::right : Answer::later));
    const QByteArray whole = round.onDisk();
    QStringList kinds;
    SeededRandom random("damage");
    round.it.desk.open();
    const QByteArray before = round.it.desk.digest();
    const auto refusedWith = [&](const QByteArray &bytes) {
        round.putOnDisk(bytes);
        const exchange::ReceivedTurns taken = round.open();
        CHECK(taken.answers == 0);
        CHECK(round.it.desk.digest() == before);
        CHECK(round.onDisk() == bytes);
        return taken.left.size() == 1 ? codeWord(taken.left[0].code()) : QString();
    };
    CHECK(refusedWith(whole.left(whole.size() - 1)) == str("damaged"));
    CHECK(refusedWith({}) == str("damaged"));
    CHECK(refusedWith(QByteArray("balai-turns/2\n")) == str("newerFormat"));
    CHECK(refusedWith(QByteArray("something else")) == str("damaged"));
    const qsizetype first = 14 + 4 + qsizetype(quint8(whole[16]) << 8 | quint8(whole[17]));
    CHECK(refusedWith(whole.left(14) + whole.mid(first)) == str("damaged"));           // the first is missing
    CHECK(refusedWith(whole + whole.mid(14, first - 14)) == str("damaged"));           // one twice
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = whole;
        const qsizetype at = qsizetype(random.below(quint64(bytes.size())));
        bytes[at] = char(bytes[at] ^ char(1 << random.below(8)));
        INFO("byte " << at);
        CHECK_FALSE(refusedWith(bytes).isEmpty());
    }
    // Of another vault: under its own name it stays unread, under this round's name it is refused.
    Round other("other");
    other.give(other.answer("Lotus", 0, Answer::right));
    QFile::remove(round.file->path());
    const QString foreign = QDir(round.it.desk.path()).filePath(exchange::turnFileName(str("00000000000000aa")));
    writeFile(foreign, other.onDisk(), FileAccess::Private);
    CHECK(round.open().left.at(0).code() == ErrorCode::NoKey);
    CHECK(QFile::exists(foreign));
    QFile::remove(foreign);
    CHECK(refusedWith(other.onDisk()) == str("noKey"));
    // And the true file is still taken in.
    round.putOnDisk(whole);
    CHECK(round.open().answers == 3);
}

TEST_CASE("an answer to what the round did not hold refuses the whole file") {
    Round round;
    round.give(round.answer("River", 0, Answer::right));
    TurnEntry strange = round.answer("Lotus", 0, Answer::right);
    strange.item = Uuid::v4(round.it.desk.random);
    round.give(strange);
    const exchange::ReceivedTurns taken = round.open();
    CHECK(taken.answers == 0);
    REQUIRE(taken.left.size() == 1);
    CHECK(taken.left[0].code() == ErrorCode::Damaged);
    CHECK(round.comments(round.it.rice).empty());
}

TEST_CASE("each turn is on the disk when it was given, and what a full disk did not take goes with the next") {
    Round round;
    FullDisk disk;
    exchange::TurnFile file = round.round->turnFile(disk);
    disk.allowed = 1;
    file.append(round.answer("Lotus", 0, Answer::right), round.it.desk.random);
    const QByteArray one = readFile(file.path());
    disk.allowed = 0;
    CHECK(failureOf([&] { file.append(round.answer("Lotus", 1, Answer::later), round.it.desk.random); }) == str("diskFull"));
    CHECK(readFile(file.path()) == one);  // the old file, whole
    CHECK(failureOf([&] { file.flush(); }) == str("diskFull"));
    disk.allowed = 1;
    file.append(round.answer("River", 0, Answer::right), round.it.desk.random);
    CHECK(round.open().answers == 3);
}
