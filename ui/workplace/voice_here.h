#pragma once
#include "ui/shell/voice.h"

#include <memory>

namespace balai::ui {

// The system's speech, where this program was built with Qt TextToSpeech and the system has a voice for one of our
// languages; else null.
std::unique_ptr<Voice> voiceOfMachine();

}  // namespace balai::ui
