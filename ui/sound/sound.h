#pragma once
#include "ui/sound/player.h"
#include "ui/sound/recorder.h"
#include "ui/sound/sound_thread.h"
#include "ui/sound/speech_here.h"

namespace balai::ui {

// What this laptop says, hears and plays; never two of them at once. Nothing is loaded before it is asked for.
class Sound {
public:
    struct Patience {
        SpeechHere::Patience voice;
        int recordMs = Recorder::usualPatienceMs, playMs = Player::usualPatienceMs;
    };
    explicit Sound(SoundThread::Load load = loadSoundModule) : Sound(std::move(load), Patience()) {}
    Sound(SoundThread::Load load, const Patience &patience);

    Voice &voice() { return m_voice; }
    Recorder &recorder() { return m_recorder; }
    Player &player() { return m_player; }
    void beQuiet();  // at once, and nothing is heard either

private:
    SoundThread m_thread;  // last gone
    SpeechHere m_voice;
    Recorder m_recorder;
    Player m_player;
};

}  // namespace balai::ui
