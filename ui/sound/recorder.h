#pragma once
#include "core/base/wave.h"
#include "ui/sound/sound_module.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <memory>

namespace balai::ui {

class SoundThread;

// Somebody speaks, and it is kept in memory: never a file, and nothing before begin() or after end(). One recording at a time.
class Recorder : public QObject {
    Q_OBJECT
public:
    static constexpr int usualPatienceMs = 5'000;
    explicit Recorder(SoundThread &thread, int patienceMs = usualPatienceMs);
    ~Recorder() override;

    // What was recorded before goes. Ends by itself after `mostBytes` of frames.
    void begin(qsizetype mostBytes = mostSpokenBytes);
    void end();     // at once
    void forget();  // ends, and nothing is left
    bool isRecording() const { return m_isRecording; }
    qint64 ms() const;        // said so far
    QByteArray take();        // the WAV file, which is then no longer here; empty: nothing was said

Q_SIGNALS:
    void began();
    void heard();  // some more
    void ended();  // also where a microphone broke off: what was said until then is kept
    void failed(balai::ui::SoundTrouble trouble);  // after ended()

private:
    struct There;
    void hear(int turn, const QByteArray &frames);
    void fail(int turn, SoundTrouble trouble);

    SoundThread &m_thread;
    const int m_patienceMs;
    std::shared_ptr<There> m_there;
    QByteArray m_frames;
    qsizetype m_most = 0;
    QTimer m_silence;
    int m_turn = 0;
    bool m_isRecording = false;
};

}  // namespace balai::ui
