#include "ui/sound/player.h"

#include "core/base/wave.h"
#include "ui/sound/sound_thread.h"

#include <utility>

namespace balai::ui {

// Used on the sound's thread alone.
struct Player::There {
    std::function<void(int turn, std::optional<SoundTrouble>)> end;
    std::unique_ptr<Loudspeaker> loudspeaker;

    void play(SoundModule *module, const Wave &wave, int turn) {
        stop();
        loudspeaker = module ? module->loudspeaker() : nullptr;
        if (!loudspeaker) return end(turn, SoundTrouble::NotHere);
        loudspeaker->ended = [this, turn](bool well) { end(turn, well ? std::nullopt : std::optional(SoundTrouble::Ended)); };
        loudspeaker->play(wave);
    }
    void stop() {
        if (loudspeaker) loudspeaker->stop();
        loudspeaker.reset();
    }
};

Player::Player(SoundThread &thread, int patienceMs) : m_thread(thread), m_patienceMs(patienceMs) {
    m_say.setSingleShot(true);
    connect(&m_say, &QTimer::timeout, this, [this] { end(m_turn, SoundTrouble::Ended); });
}

Player::~Player() {
    if (m_there) m_thread.run([there = std::move(m_there)](SoundModule *) { there->stop(); });
}

void Player::play(const QByteArray &file) {
    stop();
    if (!m_there) {
        m_there = std::make_shared<There>();
        m_there->end = [this, tell = m_thread.teller()](int turn, std::optional<SoundTrouble> trouble) { tell([this, turn, trouble] { end(turn, trouble); }); };
    }
    const auto wave = readWave(file);
    m_isPlaying = true;
    Q_EMIT began();
    if (!wave) return end(m_turn, SoundTrouble::Ended);
    m_say.start(int(wave->ms()) + m_patienceMs);
    m_thread.run([there = m_there, wave = *wave, turn = ++m_turn](SoundModule *module) { there->play(module, wave, turn); });
}

void Player::stop() { end(m_turn, std::nullopt); }

void Player::end(int turn, std::optional<SoundTrouble> trouble) {
    if (turn != m_turn || !std::exchange(m_isPlaying, false)) return;
    m_say.stop();
    m_thread.run([there = m_there](SoundModule *) { there->stop(); });
    Q_EMIT ended();
    if (trouble) Q_EMIT failed(*trouble);
}

}  // namespace balai::ui
