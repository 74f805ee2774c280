#pragma once
// What the loadable part does: the machine's voice, microphone and loudspeaker. It alone links Qt TextToSpeech and Qt Multimedia,
// so that a start of the program does not. Tests put a made-up one in its place.
#include "core/base/wave.h"

#include <QList>
#include <QLocale>
#include <QtPlugin>
#include <functional>
#include <memory>

namespace balai::ui {

enum class SoundTrouble {
    NotHere,  // this machine has none, or will not let us
    Ended,    // it went away meanwhile
};

// Each of these is made, called and deleted on the sound's own thread, may block there, and calls back there.
class SpeechEngine {
public:
    virtual ~SpeechEngine() = default;
    virtual QList<QLocale> voices() = 0;
    // One text at a time. `rate` of -1 to 1, 0 the engine's own.
    virtual void say(const QString &text, const QLocale &voice, double rate) = 0;
    virtual void stop() = 0;  // `ended` is not called for what is stopped
    std::function<void(bool well)> ended;
};

class Microphone {
public:
    virtual ~Microphone() = default;
    virtual void begin() = 0;
    virtual void end() = 0;
    std::function<void(const QByteArray &frames)> heard;  // as Wave has them, one channel at spokenRate
    std::function<void(SoundTrouble)> failed;
};

class Loudspeaker {
public:
    virtual ~Loudspeaker() = default;
    virtual void play(const Wave &wave) = 0;
    virtual void stop() = 0;  // `ended` is not called for what is stopped
    std::function<void(bool well)> ended;
};

class SoundModule {
public:
    virtual ~SoundModule() = default;
    // Null: this machine has none.
    virtual std::unique_ptr<SpeechEngine> speech() = 0;
    virtual std::unique_ptr<Microphone> microphone() = 0;
    virtual std::unique_ptr<Loudspeaker> loudspeaker() = 0;
};

}  // namespace balai::ui

#define BALAI_SOUND_MODULE "balai.sound/1"
Q_DECLARE_INTERFACE(balai::ui::SoundModule, BALAI_SOUND_MODULE)
