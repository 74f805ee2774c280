#include "core/base/random.h"
#include "core/base/wave.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace balai;

namespace {

QByteArray frames(int count, const char *seed = "wave") {
    SeededRandom random{QByteArray(seed)};
    return random.bytes(count * 2);
}

QByteArray spoken(int count) { return waveFile({spokenRate, 1, frames(count)}); }

}  // namespace

TEST_CASE("what is spoken here comes back as it was") {
    const QByteArray file = spoken(spokenRate);
    CHECK(file.size() == 44 + 2 * spokenRate);
    CHECK(isSpokenHere(file));
    const auto wave = readWave(file);
    REQUIRE(wave);
    CHECK(wave->frames == frames(spokenRate));
    CHECK(wave->rate == spokenRate);
    CHECK(wave->channels == 1);
    CHECK(wave->ms() == 1000);
}

TEST_CASE("what is spoken here has no room for anything else") {
    const QByteArray file = spoken(100);
    CHECK_FALSE(isSpokenHere({}));
    CHECK_FALSE(isSpokenHere(spoken(0)));
    CHECK_FALSE(isSpokenHere(QByteArray(file + "LIST")));
    CHECK_FALSE(isSpokenHere(file.left(file.size() - 1)));
    CHECK_FALSE(isSpokenHere(waveFile({spokenRate, 2, frames(100)})));
    CHECK_FALSE(isSpokenHere(waveFile({44'100, 1, frames(100)})));
    CHECK(isSpokenHere(waveFile({spokenRate, 1, QByteArray(mostSpokenBytes, 'x')})));
    CHECK_FALSE(isSpokenHere(waveFile({spokenRate, 1, QByteArray(mostSpokenBytes + 2, 'x')})));
    QByteArray named = file;
    named.insert(36, QByteArray("LIST\x04\0\0\0Dara", 12));
    named[4] = char(named[4] + 12);
    CHECK(readWave(named));
    CHECK_FALSE(isSpokenHere(named));
    for (int at = 0; at < 44; ++at) {  // every byte of the head is what it must be
        QByteArray other = file;
        other[at] = char(other[at] ^ 1);
        CHECK_FALSE(isSpokenHere(other));
    }
}

TEST_CASE("a file from outside that is cut or changed anywhere is read whole or not at all") {
    const bool ok = rc::check("any change", [] {
        const QByteArray file = waveFile({8'000, 2, frames(40)});
        QByteArray other = file;
        const auto cut = *rc::gen::inRange<int>(0, int(file.size()) + 1);
        other.truncate(cut);
        const auto changes = *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, 60), rc::gen::inRange(0, 256)));
        for (const auto &[at, value] : changes)
            if (at < other.size()) other[at] = char(value);
        const auto wave = readWave(other);
        if (!wave) return;
        RC_ASSERT(wave->channels == 1 || wave->channels == 2);
        RC_ASSERT(wave->rate >= 8'000 && wave->rate <= 48'000);
        RC_ASSERT(wave->frames.size() > 0 && wave->frames.size() <= other.size());
        RC_ASSERT(wave->frames.size() % (wave->channels * 2) == 0);
        RC_ASSERT(readWave(waveFile(*wave))->frames == wave->frames);
    });
    CHECK(ok);
}
