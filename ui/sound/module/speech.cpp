#include "ui/sound/module/of_machine.h"

#include <QTextToSpeech>
#include <QTimer>

namespace balai::ui {

namespace {

constexpr int stillMs = 400;  // an engine that was stopped says so within this, or will not

// The engines tell of a stop later than of the next beginning, so the next text waits for it.
class Speech final : public SpeechEngine {
public:
    Speech() {
        m_still.setSingleShot(true);
        QObject::connect(&m_still, &QTimer::timeout, &m_speech, [this] { begin(); });
        QObject::connect(&m_speech, &QTextToSpeech::stateChanged, &m_speech, [this](QTextToSpeech::State state) { turn(state); });
    }

    QList<QLocale> voices() override { return m_speech.availableLocales(); }

    void say(const QString &text, const QLocale &voice, double rate) override {
        m_text = text;
        m_voice = voice;
        m_rate = rate;
        if (m_speech.state() == QTextToSpeech::State::Error) return ended(false);
        if (m_speech.state() != QTextToSpeech::State::Ready) {
            m_speech.stop();
            return m_still.start(stillMs);
        }
        begin();
    }

    void stop() override {
        m_text.clear();
        m_still.stop();
        m_isSaying = false;
        m_speech.stop();
    }

private:
    void begin() {
        m_still.stop();
        if (m_text.isEmpty()) return;
        m_speech.setLocale(m_voice);
        m_speech.setRate(m_rate);
        m_isSaying = true;
        m_speech.say(std::exchange(m_text, {}));
    }
    void turn(QTextToSpeech::State state) {
        if (state == QTextToSpeech::State::Ready && !m_text.isEmpty()) return begin();
        if (state != QTextToSpeech::State::Ready && state != QTextToSpeech::State::Error) return;
        if (std::exchange(m_isSaying, false)) ended(state == QTextToSpeech::State::Ready);
    }

    QTextToSpeech m_speech;
    QTimer m_still;
    QString m_text;
    QLocale m_voice;
    double m_rate = 0;
    bool m_isSaying = false;
};

}  // namespace

std::unique_ptr<SpeechEngine> speechOfMachine() {
    if (QTextToSpeech::availableEngines().isEmpty()) return nullptr;
    return std::make_unique<Speech>();
}

}  // namespace balai::ui
