#pragma once
#include "ui/shell/voice.h"

#include <QTimer>
#include <memory>

namespace balai::ui {

class SoundThread;

// The system's speech: a queue of parts said one after the other on the sound's thread. Nothing here waits for the engine: a stop
// holds at once, and an engine that does not answer counts as none.
class SpeechHere final : public Voice {
    Q_OBJECT
public:
    struct Patience {
        int knowMs = 8'000;                    // for the list of voices
        int sayMs = 15'000, letterMs = 400;    // for what is said: this, and this for each letter
    };
    explicit SpeechHere(SoundThread &thread) : SpeechHere(thread, Patience()) {}
    SpeechHere(SoundThread &thread, const Patience &patience);
    ~SpeechHere() override;

    void prepare() override;
    bool isKnown() const override { return m_isKnown; }
    QStringList languages() const override { return m_languages; }
    void say(const QStringList &parts, const QString &language, Speed speed) override;
    void stop() override;

private:
    struct There;
    void know(const QStringList &languages);
    void end(int turn, bool well);

    SoundThread &m_thread;
    const Patience m_patience;
    std::shared_ptr<There> m_there;
    QStringList m_languages;
    QTimer m_know, m_say;
    int m_turn = 0;
    bool m_isAsked = false, m_isKnown = false, m_isSaying = false;
};

}  // namespace balai::ui
