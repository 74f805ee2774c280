#pragma once
#include "ui/sound/sound_module.h"

#include <QObject>

namespace balai::ui {

// The library balai_sound, loaded when a page first has to do with sound.
class MachineSound final : public QObject, public SoundModule {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID BALAI_SOUND_MODULE)
    Q_INTERFACES(balai::ui::SoundModule)
public:
    std::unique_ptr<SpeechEngine> speech() override;
    std::unique_ptr<Microphone> microphone() override;
    std::unique_ptr<Loudspeaker> loudspeaker() override;
};

}  // namespace balai::ui
