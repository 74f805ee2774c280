#include "ui/sound/module/module.h"

#include "ui/sound/module/of_machine.h"

namespace balai::ui {

std::unique_ptr<SpeechEngine> MachineSound::speech() { return speechOfMachine(); }
std::unique_ptr<Microphone> MachineSound::microphone() { return microphoneOfMachine(); }
std::unique_ptr<Loudspeaker> MachineSound::loudspeaker() { return loudspeakerOfMachine(); }

}  // namespace balai::ui
