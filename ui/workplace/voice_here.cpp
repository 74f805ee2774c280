#include "ui/workplace/voice_here.h"

#ifdef BALAI_SPEECH
#include "core/text/language.h"

#include <QLocale>
#include <QTextToSpeech>
#endif

namespace balai::ui {

#ifdef BALAI_SPEECH

namespace {

constexpr double slow = -0.4, usual = -0.1;  // of Qt's -1 to 1

class VoiceHere final : public Voice {
public:
    VoiceHere() {
        connect(&m_speech, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) { if (state == QTextToSpeech::State::Ready || state == QTextToSpeech::State::Error) next(); });
        for (const text::Language &language : text::interfaceLanguages())
            if (const auto voice = localeOf(language.tag)) m_locales.insert(language.tag, *voice);
    }

    QStringList languages() const override { return m_locales.keys(); }

    void say(const QStringList &parts, const QString &language, Speed speed) override {
        m_parts.clear();
        m_speech.stop();
        m_speech.setLocale(m_locales.value(language));
        m_speech.setRate(speed == Speed::Slow ? slow : usual);
        m_parts = parts;
        m_open = true;
        next();
    }

    void stop() override {
        m_parts.clear();
        m_speech.stop();
        next();
    }

private:
    // A locale of exactly this language; Cantonese is no voice for Mandarin.
    std::optional<QLocale> localeOf(const QString &tag) const {
        const QLocale::Language wanted = QLocale(tag).language();
        if (wanted == QLocale::C) return std::nullopt;
        for (const QLocale &one : m_speech.availableLocales())
            if (one.language() == wanted && one.territory() != QLocale::HongKong) return one;
        return std::nullopt;
    }

    void next() {
        if (m_speech.state() == QTextToSpeech::State::Speaking || !m_open) return;
        if (!m_parts.isEmpty() && m_speech.state() != QTextToSpeech::State::Error) return m_speech.say(m_parts.takeFirst());
        m_open = false;
        Q_EMIT ended();
    }

    QTextToSpeech m_speech;
    QHash<QString, QLocale> m_locales;
    QStringList m_parts;
    bool m_open = false;
};

}  // namespace

std::unique_ptr<Voice> voiceOfMachine() {
    auto voice = std::make_unique<VoiceHere>();
    if (voice->languages().isEmpty()) return nullptr;
    return voice;
}

#else

std::unique_ptr<Voice> voiceOfMachine() { return nullptr; }

#endif

}  // namespace balai::ui
