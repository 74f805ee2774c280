#pragma once
#include "ui/sound/sound_module.h"

namespace balai::ui {

std::unique_ptr<SpeechEngine> speechOfMachine();          // Qt TextToSpeech
std::unique_ptr<Microphone> microphoneOfMachine();        // Qt Multimedia
std::unique_ptr<Loudspeaker> loudspeakerOfMachine();

}  // namespace balai::ui
