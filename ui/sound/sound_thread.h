#pragma once
#include <functional>
#include <memory>

namespace balai::ui {

class SoundModule;

// Where everything that sounds happens, since asking for voices or opening a device may take seconds or never come back. Thread
// and module come to be with the first run(). Lives on the window's thread.
class SoundThread {
public:
    // (sound's thread) Null: the module or its libraries are not on this machine. It stays alive until the program ends.
    using Load = std::function<SoundModule *()>;
    explicit SoundThread(Load load);
    // Waits a moment for what runs there; a device that does not come back is left alone.
    ~SoundThread();

    void run(std::function<void(SoundModule *)> work);  // one after the other
    // For use on the sound's thread: `what` runs on the window's thread, and not at all once this object is gone.
    using Tell = std::function<void(std::function<void()> what)>;
    Tell teller() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

// The module beside the program, from ../lib/balai; null where it or what it links is missing.
SoundModule *loadSoundModule();

}  // namespace balai::ui
