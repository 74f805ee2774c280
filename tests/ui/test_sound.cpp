// The voice, the microphone and the loudspeaker, all made up: what is queued and stopped, and what happens where they fail or never answer.
#include "tests/support/catch.h"
#include "tests/support/fake_sound.h"
#include "tests/ui/fake_session.h"
#include "ui/sound/sound.h"
#include "ui/sound/to_spoken.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>
#include <cmath>
#include <cstring>
#include <numbers>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using Does = FakeSound::Does;

namespace {

struct Made {
    FakeSound fake;
    bool isThere = true;
    Sound sound;
    QSignalSpy known, ended, failed;
    explicit Made(const Sound::Patience &patience = {{60'000, 60'000, 0}, 60'000, 60'000})
        : sound([this]() -> SoundModule * { ++fake.loads; loadedOn = QThread::currentThread(); return isThere ? &fake : nullptr; }, patience), known(&sound.voice(), &Voice::known),
          ended(&sound.voice(), &Voice::ended), failed(&sound.voice(), &Voice::failed) {}
    ~Made() { fake.letGo(); }  // a thread that waits would be left alone, with this still in its hands
    QThread *loadedOn = nullptr;
};

const QStringList two{QStringLiteral("One."), QStringLiteral("Two.")};

}  // namespace

TEST_CASE("nothing is loaded before a page asks, and then on a thread of its own") {
    Made made;
    QTest::qWait(20);
    CHECK(made.fake.loads == 0);
    CHECK_FALSE(made.sound.voice().isKnown());
    made.sound.voice().prepare();
    made.sound.voice().prepare();
    REQUIRE(becomes([&] { return made.sound.voice().isKnown(); }));
    CHECK(made.fake.loads == 1);
    CHECK(made.loadedOn != QThread::currentThread());
    QStringList languages = made.sound.voice().languages();
    languages.sort();
    CHECK(languages == QStringList{QStringLiteral("en"), QStringLiteral("th")});  // Cantonese is no voice for Mandarin
}

TEST_CASE("what is read aloud is said part after part, slower for who wants it") {
    Made made;
    made.sound.voice().say(two, QStringLiteral("en"), Voice::Speed::Usual);
    REQUIRE(becomes([&] { return made.ended.size() == 1; }));
    CHECK(made.fake.said() == QStringList{QStringLiteral("en:One."), QStringLiteral("en:Two.")});
    const double usual = made.fake.rate();
    made.sound.voice().say({QStringLiteral("Three.")}, QStringLiteral("th"), Voice::Speed::Slow);
    REQUIRE(becomes([&] { return made.ended.size() == 2; }));
    CHECK(made.fake.said().last() == QStringLiteral("th:Three."));
    CHECK(made.fake.rate() < usual);
    CHECK(made.failed.isEmpty());
}

TEST_CASE("a stop holds at once, whatever the engine does") {
    Made made;
    made.fake.speaks = Does::Silent;
    made.sound.voice().say(two, QStringLiteral("en"), Voice::Speed::Usual);
    REQUIRE(becomes([&] { return made.fake.said().size() == 1; }));
    const int before = made.fake.stops();
    made.sound.voice().stop();
    CHECK(made.ended.size() == 1);  // without waiting
    REQUIRE(becomes([&] { return made.fake.stops() > before; }));
    QTest::qWait(20);
    CHECK(made.fake.said().size() == 1);
    made.sound.voice().stop();
    CHECK(made.ended.size() == 1);
}

TEST_CASE("another text takes the place of what is being said") {
    Made made;
    made.fake.speaks = Does::Silent;
    made.sound.voice().say(two, QStringLiteral("en"), Voice::Speed::Usual);
    REQUIRE(becomes([&] { return made.fake.said().size() == 1; }));
    made.fake.speaks = Does::Works;
    made.sound.voice().say({QStringLiteral("Other.")}, QStringLiteral("en"), Voice::Speed::Usual);
    CHECK(made.ended.size() == 1);
    REQUIRE(becomes([&] { return made.ended.size() == 2; }));
    CHECK(made.fake.said() == QStringList{QStringLiteral("en:One."), QStringLiteral("en:Other.")});
}

TEST_CASE("an engine that fails is told of, once, and the rest of the queue is forgotten") {
    Made made;
    made.fake.speaks = Does::Fails;
    made.sound.voice().say(two, QStringLiteral("en"), Voice::Speed::Usual);
    REQUIRE(becomes([&] { return made.failed.size() == 1; }));
    CHECK(made.ended.size() == 1);
    CHECK(made.fake.said().size() == 1);
}

TEST_CASE("an engine that never answers holds nobody up") {
    Made made({{20, 30, 0}, 60'000, 60'000});
    SECTION("when it is asked for its voices") {
        made.fake.knowsNoVoices = true;
        made.sound.voice().prepare();
        REQUIRE(becomes([&] { return made.sound.voice().isKnown(); }));
        CHECK(made.sound.voice().languages().isEmpty());
        made.fake.letGo();  // it comes back after all
        REQUIRE(becomes([&] { return !made.sound.voice().languages().isEmpty(); }));
    }
    SECTION("while it should speak") {
        made.fake.speaks = Does::Silent;
        made.sound.voice().say(two, QStringLiteral("en"), Voice::Speed::Usual);
        REQUIRE(becomes([&] { return made.failed.size() == 1; }));
        CHECK(made.ended.size() == 1);
        REQUIRE(becomes([&] { return made.fake.stops() >= 2; }));
    }
}

TEST_CASE("without the module, or without a voice, a laptop has no languages and says nothing") {
    Made made;
    if (GENERATE(true, false)) made.isThere = false;
    else made.fake.speaks = Does::Missing;
    made.sound.voice().say(two, QStringLiteral("en"), Voice::Speed::Usual);
    REQUIRE(becomes([&] { return made.ended.size() == 1; }));
    CHECK(made.sound.voice().isKnown());
    CHECK(made.sound.voice().languages().isEmpty());
    CHECK(made.fake.said().isEmpty());
}

TEST_CASE("what is said into the microphone is kept as it came, until it is taken") {
    Made made;
    Recorder &recorder = made.sound.recorder();
    QSignalSpy heard(&recorder, &Recorder::heard), ends(&recorder, &Recorder::ended);
    recorder.begin();
    REQUIRE(becomes([&] { return heard.size() == made.fake.chunks; }));
    CHECK(recorder.isRecording());
    CHECK(recorder.ms() == 400);
    recorder.end();
    CHECK(ends.size() == 1);
    const auto wave = readWave(recorder.take());
    REQUIRE(wave);
    CHECK(wave->frames == FakeSound::frames(4));
    CHECK(wave->rate == spokenRate);
    CHECK(recorder.take().isEmpty());
}

TEST_CASE("a recording ends by itself at its limit") {
    Made made;
    made.fake.chunks = 10;
    Recorder &recorder = made.sound.recorder();
    QSignalSpy ends(&recorder, &Recorder::ended), fails(&recorder, &Recorder::failed);
    recorder.begin(2 * FakeSound::chunkBytes + 100);
    REQUIRE(becomes([&] { return ends.size() == 1; }));
    QTest::qWait(20);
    CHECK(fails.isEmpty());
    const QByteArray file = recorder.take();
    CHECK(readWave(file)->frames == FakeSound::frames(3).left(2 * FakeSound::chunkBytes + 100));
    CHECK(isSpokenHere(file));
}

TEST_CASE("a microphone that is missing, silent or dies is told of, and what was said before is kept") {
    Made made({{60'000, 60'000, 0}, 40, 60'000});
    const Does does = GENERATE(Does::Missing, Does::Silent, Does::Fails);
    made.fake.hears = does;
    Recorder &recorder = made.sound.recorder();
    QSignalSpy ends(&recorder, &Recorder::ended), fails(&recorder, &Recorder::failed);
    recorder.begin();
    REQUIRE(becomes([&] { return fails.size() == 1; }));
    CHECK(ends.size() == 1);
    CHECK_FALSE(recorder.isRecording());
    CHECK(fails.first().first().value<SoundTrouble>() == (does == Does::Fails ? SoundTrouble::Ended : SoundTrouble::NotHere));
    CHECK(recorder.take().isEmpty() == (does != Does::Fails));
}

TEST_CASE("a recording is played, stopped at once, and told of where it cannot be") {
    Made made({{60'000, 60'000, 0}, 60'000, 30});
    Player &player = made.sound.player();
    QSignalSpy ends(&player, &Player::ended), fails(&player, &Player::failed);
    const QByteArray file = waveFile({spokenRate, 1, FakeSound::frames(1)});
    SECTION("to its end") {
        player.play(file);
        REQUIRE(becomes([&] { return ends.size() == 1; }));
        CHECK(made.fake.played() == FakeSound::frames(1));
        CHECK(fails.isEmpty());
    }
    SECTION("stopped") {
        made.fake.plays = Does::Silent;
        player.play(file);
        CHECK(player.isPlaying());
        player.stop();
        CHECK(ends.size() == 1);
        CHECK_FALSE(player.isPlaying());
        REQUIRE(becomes([&] { return made.fake.stops() > 0; }));
        CHECK(fails.isEmpty());
    }
    SECTION("no loudspeaker, one that fails, one that never comes to its end") {
        made.fake.plays = GENERATE(Does::Missing, Does::Fails, Does::Silent);
        player.play(file);
        REQUIRE(becomes([&] { return fails.size() == 1; }));
        CHECK(ends.size() == 1);
    }
    SECTION("what is no sound") {
        player.play("words");
        CHECK(fails.size() == 1);
        CHECK(made.fake.loads == 0);
    }
}

TEST_CASE("nothing speaks into a recording, and nothing is recorded while something plays") {
    Made made;
    made.fake.speaks = made.fake.plays = Does::Silent;
    made.sound.voice().say(two, QStringLiteral("en"), Voice::Speed::Usual);
    made.sound.recorder().begin();
    CHECK(made.ended.size() == 1);
    made.sound.player().play(waveFile({spokenRate, 1, FakeSound::frames(1)}));
    CHECK_FALSE(made.sound.recorder().isRecording());
    made.sound.beQuiet();
    CHECK_FALSE(made.sound.player().isPlaying());
}

TEST_CASE("a program ends although a device never comes back") {
    auto fake = std::make_unique<FakeSound>();
    fake->knowsNoVoices = true;
    QElapsedTimer timer;
    {
        Sound sound([&]() -> SoundModule * { return fake.get(); });
        sound.voice().prepare();
        REQUIRE(becomes([&] { return fake->asked == 1; }));
        timer.start();
    }
    CHECK(timer.elapsed() < 5'000);
    fake->letGo();
    REQUIRE(becomes([&] { return fake->engines == 0; }));  // what it held is given back after all
}

TEST_CASE("a microphone of another kind becomes what is spoken here") {
    const int rate = GENERATE(16'000, 44'100, 48'000, 8'000);
    const int channels = GENERATE(1, 2);
    const bool isFloat = GENERATE(true, false);
    const int count = rate / 10;
    QByteArray in;
    for (int i = 0; i < count; ++i)
        for (int channel = 0; channel < channels; ++channel) {
            const double value = 0.5 * std::sin(2 * std::numbers::pi * 200 * i / rate);
            if (isFloat) {
                const float sample = float(value);
                in.append(reinterpret_cast<const char *>(&sample), sizeof sample);
            } else {
                const qint16 sample = qint16(std::lround(value * 32'767));
                in.append(reinterpret_cast<const char *>(&sample), sizeof sample);
            }
        }
    ToSpoken to(rate, channels, isFloat ? ToSpoken::Sample::Float : ToSpoken::Sample::Int16);
    QByteArray out;
    for (qsizetype at = 0; at < in.size(); at += 777) out += to.of(in.mid(at, 777));  // cut anywhere
    const qsizetype frames = out.size() / 2;
    CHECK(std::abs(double(frames) - spokenRate / 10.0) <= 3);
    for (qsizetype i = 0; i < frames; ++i) {
        qint16 sample;
        std::memcpy(&sample, out.constData() + 2 * i, sizeof sample);
        const double wanted = 0.5 * std::sin(2 * std::numbers::pi * 200 * double(i) / spokenRate) * 32'767;
        if (std::abs(sample - wanted) > 700) FAIL("frame " << i << ": " << sample << " for " << wanted);
    }
    CHECK(out.size() % 2 == 0);
}

TEST_CASE("the module stands beside the program and brings a voice, a microphone and a loudspeaker") {
    std::atomic<int> parts = -1;
    SoundThread thread(loadSoundModule);
    thread.run([&parts](SoundModule *module) { parts = module ? (module->microphone() ? 1 : 0) + (module->loudspeaker() ? 1 : 0) : 0; });
    REQUIRE(becomes([&] { return parts != -1; }));
    CHECK(parts == 2);
}

// By hand, on a machine with sound: test_ui "[machine]".
TEST_CASE("this machine speaks", "[.][machine]") {
    Sound sound;
    QSignalSpy ended(&sound.voice(), &Voice::ended), failed(&sound.voice(), &Voice::failed);
    sound.voice().prepare();
    REQUIRE(becomes([&] { return sound.voice().isKnown(); }));
    WARN("voices: " << sound.voice().languages().join(u' ').toStdString());
    QElapsedTimer timer;
    timer.start();
    sound.voice().say({QStringLiteral("You can stop here."), QStringLiteral("Nothing more is needed from you today.")}, QStringLiteral("en"), Voice::Speed::Usual);
    REQUIRE(becomes([&] { return ended.size() == 1; }));
    WARN("said in " << timer.elapsed() << " ms");
    CHECK(failed.isEmpty());
    CHECK(timer.elapsed() > 1'000);  // and not swallowed
    sound.voice().say({QString(400, u'a')}, QStringLiteral("en"), Voice::Speed::Slow);
    QTest::qWait(1'500);
    sound.voice().stop();
    CHECK(ended.size() == 2);
}

// With a microphone that hears the loudspeaker, as the monitor of a null sink does.
TEST_CASE("this machine hears what it plays", "[.][machine]") {
    QByteArray tone;
    for (int i = 0; i < spokenRate; ++i) {
        const qint16 sample = qint16(std::lround(12'000 * std::sin(2 * std::numbers::pi * 440 * i / spokenRate)));
        tone.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
    struct Kit {
        std::unique_ptr<Microphone> microphone;
        std::unique_ptr<Loudspeaker> loudspeaker;
    } kit;
    QByteArray heard;
    std::atomic<int> ended = 0, troubles = 0;
    std::atomic<bool> isDone = false;
    SoundThread thread(loadSoundModule);
    thread.run([&](SoundModule *module) {
        kit.microphone = module->microphone();
        kit.microphone->heard = [&](const QByteArray &frames) { heard += frames; };
        kit.microphone->failed = [&](SoundTrouble) { ++troubles; };
        kit.microphone->begin();
        kit.loudspeaker = module->loudspeaker();
        kit.loudspeaker->ended = [&](bool well) { ended = well ? 1 : -1; };
        kit.loudspeaker->play({spokenRate, 1, tone});
    });
    QTest::qWait(4'000);
    thread.run([&](SoundModule *) {
        kit.microphone->end();
        kit = {};
        isDone = true;
    });
    REQUIRE(becomes([&] { return isDone.load(); }));
    CHECK(troubles == 0);
    CHECK(ended == 1);
    qint64 loud = 0;
    for (qsizetype at = 0; at + 1 < heard.size(); at += 2) {
        qint16 sample;
        std::memcpy(&sample, heard.constData() + at, sizeof sample);
        loud += std::abs(int(sample)) > 6'000 ? 1 : 0;
    }
    WARN("heard " << heard.size() / 2 << " frames, " << loud << " of them loud");
    CHECK(heard.size() / 2 > spokenRate * 2);
    CHECK(heard.size() / 2 < spokenRate * 5);
    CHECK(loud > spokenRate / 2);
}
