#pragma once
// A made-up voice, microphone and loudspeaker: what they do is set beforehand, what was asked of them is kept.
#include "core/base/random.h"
#include "ui/sound/sound_module.h"

#include <QStringList>
#include <atomic>
#include <mutex>
#include <semaphore>

namespace balai::test {

class FakeSound final : public ui::SoundModule {
public:
    enum class Does { Works, Missing, Fails, Silent };  // Fails: in the middle; Silent: never answers
    std::atomic<Does> speaks = Does::Works, hears = Does::Works, plays = Does::Works;
    std::atomic<bool> knowsNoVoices = false;  // asked for them, it does not come back before letGo()
    std::atomic<int> loads = 0, asked = 0, engines = 0, chunks = 4;
    static constexpr int chunkBytes = 3200;   // a tenth of a second
    QStringList voices{QStringLiteral("en_US"), QStringLiteral("th_TH"), QStringLiteral("yue_HK")};

    std::unique_ptr<ui::SpeechEngine> speech() override { return speaks == Does::Missing ? nullptr : std::make_unique<Engine>(*this); }
    std::unique_ptr<ui::Microphone> microphone() override { return hears == Does::Missing ? nullptr : std::make_unique<Hearing>(*this); }
    std::unique_ptr<ui::Loudspeaker> loudspeaker() override { return plays == Does::Missing ? nullptr : std::make_unique<Playing>(*this); }

    void letGo() { m_gate.release(); }
    QStringList said() const { return locked(m_said); }
    QByteArray played() const { return locked(m_played); }
    int stops() const { return m_stops; }
    double rate() const { return m_rate; }
    // What the microphone yields, chunk after chunk.
    static QByteArray frames(int chunks) {
        SeededRandom random("microphone");
        QByteArray out;
        for (int i = 0; i < chunks; ++i) out += random.bytes(chunkBytes);
        return out;
    }

private:
    struct Engine final : ui::SpeechEngine {
        explicit Engine(FakeSound &f) : fake(f) { ++fake.engines; }
        ~Engine() override { --fake.engines; }
        QList<QLocale> voices() override {
            ++fake.asked;
            if (fake.knowsNoVoices) fake.m_gate.acquire();
            QList<QLocale> out;
            for (const QString &name : fake.voices) out.append(QLocale(name));
            return out;
        }
        void say(const QString &text, const QLocale &voice, double speed) override {
            {
                const std::lock_guard hold(fake.m_lock);
                fake.m_said.append(QString(voice.bcp47Name().left(2) + u':' + text));
            }
            fake.m_rate = speed;
            if (fake.speaks == Does::Works) ended(true);
            if (fake.speaks == Does::Fails) ended(false);
        }
        void stop() override { ++fake.m_stops; }
        FakeSound &fake;
    };
    struct Hearing final : ui::Microphone {
        explicit Hearing(FakeSound &f) : fake(f) {}
        void begin() override {
            if (fake.hears == Does::Silent) return;
            const QByteArray all = frames(fake.chunks);
            for (int i = 0; i < fake.chunks; ++i) heard(all.mid(i * chunkBytes, chunkBytes));
            if (fake.hears == Does::Fails) failed(ui::SoundTrouble::Ended);
        }
        void end() override {}
        FakeSound &fake;
    };
    struct Playing final : ui::Loudspeaker {
        explicit Playing(FakeSound &f) : fake(f) {}
        void play(const Wave &wave) override {
            {
                const std::lock_guard hold(fake.m_lock);
                fake.m_played = wave.frames;
            }
            if (fake.plays == Does::Works) ended(true);
            if (fake.plays == Does::Fails) ended(false);
        }
        void stop() override { ++fake.m_stops; }
        FakeSound &fake;
    };
    template <class T> T locked(const T &what) const {
        const std::lock_guard hold(m_lock);
        return what;
    }

    mutable std::mutex m_lock;
    std::counting_semaphore<> m_gate{0};
    QStringList m_said;
    QByteArray m_played;
    std::atomic<int> m_stops = 0;
    std::atomic<double> m_rate = 0;
};

}  // namespace balai::test
