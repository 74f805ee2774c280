#include "ui/sound/sound_thread.h"

#include "ui/sound/sound_module.h"

#include <QCoreApplication>
#include <QPluginLoader>
#include <QThread>
#include <utility>

namespace balai::ui {

namespace {
constexpr int partingMs = 1500;
}  // namespace

// Held by everything that is under way, so that a thread that never comes back finds it still there.
struct SoundThread::State {
    Load load;
    QObject here;   // on the window's thread
    QObject there;  // on the sound's
    QThread thread;
    SoundModule *module = nullptr;
    bool isLoaded = false, isAway = false;
};

SoundThread::SoundThread(Load load) : m_state(std::make_shared<State>()) {
    m_state->load = std::move(load);
    m_state->thread.setObjectName(QStringLiteral("sound"));
    m_state->there.moveToThread(&m_state->thread);
}

SoundThread::~SoundThread() {
    m_state->isAway = true;
    if (m_state->thread.isRunning()) {
        run([](SoundModule *) { QThread::currentThread()->quit(); });  // in its turn, after what was asked to be deleted
        if (!m_state->thread.wait(partingMs)) {
            new std::shared_ptr<State>(m_state);  // for as long as the program lives: a running thread cannot be deleted
            return;
        }
    }
    QCoreApplication::removePostedEvents(&m_state->there);
    QCoreApplication::removePostedEvents(&m_state->here);
}

void SoundThread::run(std::function<void(SoundModule *)> work) {
    State *state = m_state.get();  // ~SoundThread waits for the thread, or keeps the state
    if (!state->thread.isRunning()) state->thread.start();
    QMetaObject::invokeMethod(&state->there, [state, work = std::move(work)] {
        if (!std::exchange(state->isLoaded, true)) state->module = state->load();
        work(state->module);
    }, Qt::QueuedConnection);
}

SoundThread::Tell SoundThread::teller() const {
    return [state = std::weak_ptr<State>(m_state)](std::function<void()> what) {
        const auto held = state.lock();
        if (!held) return;
        QMetaObject::invokeMethod(&held->here, [state = held.get(), what = std::move(what)] { if (!state->isAway) what(); }, Qt::QueuedConnection);
    };
}

SoundModule *loadSoundModule() {
    QPluginLoader loader(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/balai/balai_sound"));
    return qobject_cast<SoundModule *>(loader.instance());
}

}  // namespace balai::ui
