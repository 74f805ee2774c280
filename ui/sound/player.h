#pragma once
#include "ui/sound/sound_module.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace balai::ui {

class SoundThread;

// What was recorded is heard: one at a time, from memory.
class Player : public QObject {
    Q_OBJECT
public:
    static constexpr int usualPatienceMs = 5'000;  // beyond the length of what is played
    explicit Player(SoundThread &thread, int patienceMs = usualPatienceMs);
    ~Player() override;

    void play(const QByteArray &file);  // a WAV file; what was played before ends
    void stop();                        // at once
    bool isPlaying() const { return m_isPlaying; }

Q_SIGNALS:
    void began();
    void ended();
    void failed(balai::ui::SoundTrouble trouble);  // after ended()

private:
    struct There;
    void end(int turn, std::optional<SoundTrouble> trouble);

    SoundThread &m_thread;
    const int m_patienceMs;
    std::shared_ptr<There> m_there;
    QTimer m_say;
    int m_turn = 0;
    bool m_isPlaying = false;
};

}  // namespace balai::ui
