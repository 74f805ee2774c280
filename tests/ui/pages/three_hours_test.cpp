// A three-hour meeting, typed by keys alone.
#include "core/council/minutes.h"
#include "core/council/session.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/typed_meeting.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <atomic>
#include <cstdio>
#include <set>

using namespace balai;
using namespace balai::test;
using records::Block;
using records::BlockKind;
using What = Turn::What;

namespace {

// Moved by the keys; read by the worker as well.
class KeyClock final : public Clock {
public:
    qint64 nowMs() override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    std::atomic<qint64> m_now = SystemClock().nowMs();
};

constexpr qint64 msForKey = 111;  // 90 words of five letters and a space in a minute
constexpr int wholeMeeting = 16'000;

std::vector<Turn> kept(const std::vector<Turn> &turns) {
    std::vector<Turn> out;
    for (const Turn &turn : turns)
        if (turn.what != What::OffRecord && turn.what != What::Pause && turn.what != What::NextItem) out.push_back(turn);
    return out;
}

BlockKind kindOf(const Turn &turn) {
    if (turn.what == What::Note) return BlockKind::note;
    if (turn.what == What::Decision) return BlockKind::decision;
    return turn.what == What::Action ? BlockKind::action : BlockKind::statement;
}

void checkNothingIsLost(const TypedMeeting &meeting, const std::vector<Turn> &turns, const std::vector<Block> &blocks) {
    const std::vector<Turn> said = kept(turns);
    REQUIRE(blocks.size() == said.size());
    int differ = 0;
    for (size_t i = 0; i < said.size(); ++i) {
        const QString language = said[i].second ? QStringLiteral("km") : QStringLiteral("en");
        const bool same = blocks[i].text.value(language) == said[i].words.trimmed() && blocks[i].text.size() == 1 && blocks[i].original == language &&
                          blocks[i].kind == kindOf(said[i]) && (said[i].speaker < 0 || blocks[i].speaker == meeting.speaker(said[i].speaker));
        if (!same && differ++ < 3) UNSCOPED_INFO(i << ": " << qPrintable(blocks[i].text.value(language)) << " for " << qPrintable(said[i].words));
    }
    CHECK(differ == 0);
}

int filesWith(const QString &folder, const QByteArray &words) {
    int found = 0;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly)) found += file.readAll().contains(words);
    }
    return found;
}

void typeMeeting(int words) {
    KeyClock clock;
    DeskA desk(&clock);
    TypedMeeting meeting(desk);
    meeting.prepare();
    meeting.open();
    const std::vector<Turn> turns = transcript(words);
    meeting.onKey = [&] { clock.advance(msForKey); };
    const qint64 begun = clock.nowMs();
    QElapsedTimer took;
    took.start();
    meeting.type(turns);
    desk.go(ui::Place::Today);
    desk.settle();
    std::printf("typed %d words in %d keys: %lld minutes of the meeting in %lld s\n", wordCount(turns), meeting.keys(), (clock.nowMs() - begun) / 60'000, took.elapsed() / 1000);
    checkNothingIsLost(meeting, turns, council::blocksOf(desk.records.read(), meeting.id()));
    CHECK(desk.records.read().drafts().isEmpty());
    const auto pages = std::make_shared<QByteArray>();
    desk.records.write({}, &desk.window, [pages](council::Session &session) { *pages = pagesOf(session.store()); });
    desk.settle();
    CHECK(pages->contains("point 1."));
    CHECK_FALSE(pages->contains(offRecordMark.toUtf8()));
    CHECK(filesWith(desk.folder.path(), offRecordMark.toUtf8()) == 0);
    CHECK(desk.records.read().check(true).empty());
}

}  // namespace

TEST_CASE("the invented transcript has the words, speakers, languages, silences and pauses that it is asked for") {
    const std::vector<Turn> turns = transcript(wholeMeeting);
    CHECK(wordCount(turns) >= wholeMeeting);
    CHECK(wordCount(turns) < wholeMeeting + 60);
    std::set<int> speakers, languages;
    QHash<int, int> count;
    for (const Turn &turn : turns) {
        ++count[int(turn.what)];
        if (turn.what != What::Statement) continue;
        speakers.insert(turn.speaker);
        languages.insert(turn.second);
    }
    CHECK(speakers.size() == 8);
    CHECK(languages.size() == 2);
    CHECK(count[int(What::OffRecord)] == 4);
    CHECK(count[int(What::Pause)] == 3);
    CHECK(count[int(What::NextItem)] == 7);
}

TEST_CASE("half an hour typed at ninety words a minute loses nothing, and what is off the record is in no byte of the vault") {
    typeMeeting(wholeMeeting / 6);
}

TEST_CASE("three hours typed at ninety words a minute lose nothing, and what is off the record is in no byte of the vault", "[.long]") {
    typeMeeting(wholeMeeting);
}

TEST_CASE("right after the key no log of pages holds what is off the record") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    meeting.open();
    Turn secret{What::OffRecord};
    secret.words = offRecordMark + QStringLiteral("1 ") + offRecordMark + QStringLiteral("2");
    secret.unheard = offRecordMark;
    meeting.type({secret});
    desk.settle();
    CHECK(QFile(desk.vaultFolder() + QStringLiteral("/vault.db-wal")).size() == 0);
    CHECK(desk.records.read().drafts().isEmpty());
}

// What the next case starts and kills: types, and says after each key how many there were and when.
TEST_CASE("typed until it is killed", "[.child]") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    meeting.open();
    std::printf("meeting %s\n", qPrintable(meeting.id().text()));
    std::printf("folder %s\n", qPrintable(desk.folder.path()));
    const std::vector<Turn> turns = transcript(wholeMeeting);
    meeting.type(std::vector<Turn>(turns.begin(), turns.begin() + 10));
    meeting.key(Qt::Key_Return);
    QString typed;
    for (int n = 0; n < 100'000; ++n) {
        const QString letter(n % 6 == 5 ? QChar(u' ') : QChar(char16_t(u'a' + n % 26)));
        meeting.letters(letter);
        typed += letter;
        std::printf("key %lld %s\n", QDateTime::currentMSecsSinceEpoch(), qPrintable(QString(typed).replace(u' ', u'_')));
        std::fflush(stdout);
        QTest::qWait(int(msForKey));
    }
    CHECK(typed.isEmpty());
}

TEST_CASE("a program killed while somebody types is at most one second behind the keyboard") {
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("typed until it is killed")});
    REQUIRE(child.waitForStarted());
    QString folder, meeting;
    std::vector<std::pair<qint64, QString>> keys;
    const auto read = [&] {
        while (child.canReadLine()) {
            const QStringList words = QString::fromUtf8(child.readLine()).trimmed().split(u' ');
            if (words.first() == u"meeting") meeting = words.last();
            if (words.first() == u"folder") folder = words.last();
            if (words.first() == u"key" && words.size() == 3) keys.push_back({words[1].toLongLong(), QString(words[2]).replace(u'_', u' ')});
        }
    };
    while (keys.size() < 30 && child.waitForReadyRead(120'000)) read();
    REQUIRE(keys.size() >= 30);
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    child.kill();
    REQUIRE(child.waitForFinished());
    read();
    const auto old = std::find_if(keys.rbegin(), keys.rend(), [&](const auto &key) { return key.first <= killed - 1000; });
    REQUIRE(old != keys.rend());

    SystemClock clock;
    SystemRandom random;
    vault::Machine machine{clock, random, QStringLiteral("Balai")};
    machine.settingsFolder = folder + QStringLiteral("/settings");
    const auto session = council::Session::open(folder + QStringLiteral("/Sample.balai"), vault::Secret::passphrase(sample::samplePassphrase()), vault::Access::ReadWrite, {}, machine);
    const QStringList drafts = session->store().drafts();
    REQUIRE(drafts.size() == 1);
    const QString words = QString::fromUtf8(*session->store().draft(drafts.first()));
    INFO("of " << qPrintable(keys.back().second) << " kept " << qPrintable(words));
    CHECK(words.contains(old->second.trimmed()));
    const auto blocks = council::blocksOf(session->store(), Id<records::Meeting>(*Uuid::parse(meeting)));
    CHECK(blocks.size() == 10);
    CHECK(session->store().check(true).empty());
    QDir(folder).removeRecursively();
}
