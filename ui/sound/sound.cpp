#include "ui/sound/sound.h"

namespace balai::ui {

Sound::Sound(SoundThread::Load load, const Patience &patience) : m_thread(std::move(load)), m_voice(m_thread, patience.voice), m_recorder(m_thread, patience.recordMs), m_player(m_thread, patience.playMs) {
    QObject::connect(&m_recorder, &Recorder::began, &m_voice, [this] {
        m_voice.stop();
        m_player.stop();
    });
    QObject::connect(&m_player, &Player::began, &m_voice, [this] {
        m_voice.stop();
        m_recorder.end();
    });
}

void Sound::beQuiet() {
    m_voice.stop();
    m_player.stop();
    m_recorder.end();
}

}  // namespace balai::ui
