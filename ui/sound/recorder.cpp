#include "ui/sound/recorder.h"

#include "ui/sound/sound_thread.h"

#include <utility>

namespace balai::ui {

// Used on the sound's thread alone.
struct Recorder::There {
    std::function<void(int turn, const QByteArray &frames)> hear;
    std::function<void(int turn, SoundTrouble)> fail;
    std::unique_ptr<Microphone> microphone;

    void begin(SoundModule *module, int turn) {
        microphone = module ? module->microphone() : nullptr;
        if (!microphone) return fail(turn, SoundTrouble::NotHere);
        microphone->heard = [this, turn](const QByteArray &frames) { hear(turn, frames); };
        microphone->failed = [this, turn](SoundTrouble trouble) { fail(turn, trouble); };
        microphone->begin();
    }
    void end() {
        if (microphone) microphone->end();
        microphone.reset();
    }
};

Recorder::Recorder(SoundThread &thread, int patienceMs) : m_thread(thread), m_patienceMs(patienceMs) {
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { fail(m_turn, m_frames.isEmpty() ? SoundTrouble::NotHere : SoundTrouble::Ended); });
}

Recorder::~Recorder() {
    if (m_there) m_thread.run([there = std::move(m_there)](SoundModule *) { there->end(); });
}

void Recorder::begin(qsizetype mostBytes) {
    forget();
    if (!m_there) {
        m_there = std::make_shared<There>();
        const SoundThread::Tell tell = m_thread.teller();
        m_there->hear = [this, tell](int turn, const QByteArray &frames) { tell([this, turn, frames] { hear(turn, frames); }); };
        m_there->fail = [this, tell](int turn, SoundTrouble trouble) { tell([this, turn, trouble] { fail(turn, trouble); }); };
    }
    m_most = mostBytes;
    m_isRecording = true;
    m_silence.start(m_patienceMs);
    m_thread.run([there = m_there, turn = ++m_turn](SoundModule *module) { there->begin(module, turn); });
    Q_EMIT began();
}

void Recorder::end() {
    if (!std::exchange(m_isRecording, false)) return;
    m_silence.stop();
    m_thread.run([there = m_there](SoundModule *) { there->end(); });
    Q_EMIT ended();
}

// Written over before they are let go.
void Recorder::forget() {
    end();
    m_frames.fill('\0');
    m_frames.clear();
}

qint64 Recorder::ms() const { return Wave{spokenRate, 1, m_frames}.ms(); }

QByteArray Recorder::take() {
    end();
    const QByteArray file = m_frames.isEmpty() ? QByteArray() : waveFile({spokenRate, 1, m_frames});
    forget();
    return file;
}

void Recorder::hear(int turn, const QByteArray &frames) {
    if (turn != m_turn || !m_isRecording || frames.isEmpty()) return;
    m_silence.start(m_patienceMs);
    m_frames += frames.first(std::min(frames.size() & ~qsizetype(1), m_most - m_frames.size()));
    Q_EMIT heard();
    if (m_frames.size() >= m_most) end();
}

void Recorder::fail(int turn, SoundTrouble trouble) {
    if (turn != m_turn || !m_isRecording) return;
    end();
    Q_EMIT failed(trouble);
}

}  // namespace balai::ui
