#include "ui/sound/speech_here.h"

#include "core/text/language.h"
#include "ui/sound/sound_module.h"
#include "ui/sound/sound_thread.h"

#include <QHash>
#include <numeric>
#include <optional>
#include <utility>

namespace balai::ui {

namespace {

constexpr double slow = -0.4, usual = -0.1;

// A voice of exactly this language; Cantonese is no voice for Mandarin.
std::optional<QLocale> voiceFor(const QString &tag, const QList<QLocale> &voices) {
    const QLocale::Language wanted = QLocale(tag).language();
    if (wanted == QLocale::C) return std::nullopt;
    for (const QLocale &one : voices)
        if (one.language() == wanted && one.territory() != QLocale::HongKong) return one;
    return std::nullopt;
}

}  // namespace

// Used on the sound's thread alone.
struct SpeechHere::There {
    std::function<void(const QStringList &languages)> know;
    std::function<void(int turn, bool well)> end;
    std::unique_ptr<SpeechEngine> engine;
    QHash<QString, QLocale> voices;
    bool isReady = false;
    QStringList parts;
    QLocale voice;
    double rate = 0;
    int turn = 0;

    void prepare(SoundModule *module) {
        if (std::exchange(isReady, true)) return;
        engine = module ? module->speech() : nullptr;
        if (engine) {
            engine->ended = [this](bool well) { well ? next() : finish(false); };
            const QList<QLocale> all = engine->voices();
            for (const text::Language &language : text::interfaceLanguages())
                if (const auto one = voiceFor(language.tag, all)) voices.insert(language.tag, *one);
        }
        know(voices.keys());
    }
    void say(SoundModule *module, const QStringList &all, const QString &language, double speed, int now) {
        prepare(module);
        if (engine) engine->stop();
        turn = now;
        parts = all;
        rate = speed;
        if (!voices.contains(language)) parts.clear();
        else voice = voices.value(language);
        next();
    }
    void next() {
        if (turn == 0) return;
        if (parts.isEmpty()) return finish(true);
        engine->say(parts.takeFirst(), voice, rate);
    }
    void finish(bool well) {
        parts.clear();
        if (const int ended = std::exchange(turn, 0)) end(ended, well);
    }
    void stop() {
        parts.clear();
        turn = 0;
        if (engine) engine->stop();
    }
};

SpeechHere::SpeechHere(SoundThread &thread, const Patience &patience) : m_thread(thread), m_patience(patience), m_there(std::make_shared<There>()) {
    const SoundThread::Tell tell = thread.teller();
    m_there->know = [this, tell](const QStringList &languages) { tell([this, languages] { know(languages); }); };
    m_there->end = [this, tell](int turn, bool well) { tell([this, turn, well] { end(turn, well); }); };
    for (QTimer *timer : {&m_know, &m_say}) timer->setSingleShot(true);
    connect(&m_know, &QTimer::timeout, this, [this] { know({}); });
    connect(&m_say, &QTimer::timeout, this, [this] {
        m_thread.run([there = m_there](SoundModule *) { there->stop(); });
        end(m_turn, false);
    });
}

SpeechHere::~SpeechHere() {
    if (m_isAsked) m_thread.run([there = std::move(m_there)](SoundModule *) { there->engine.reset(); });
}

void SpeechHere::prepare() {
    if (std::exchange(m_isAsked, true)) return;
    m_know.start(m_patience.knowMs);
    m_thread.run([there = m_there](SoundModule *module) { there->prepare(module); });
}

// Voices that come after all are taken.
void SpeechHere::know(const QStringList &languages) {
    m_know.stop();
    m_isKnown = true;
    m_languages = languages;
    Q_EMIT known();
}

void SpeechHere::say(const QStringList &parts, const QString &language, Speed speed) {
    if (std::exchange(m_isSaying, false)) Q_EMIT ended();
    prepare();
    m_isSaying = true;
    const int letters = std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const QString &part) { return sum + int(part.size()); });
    m_say.start(m_patience.sayMs + letters * m_patience.letterMs);
    m_thread.run([there = m_there, parts, language, rate = speed == Speed::Slow ? slow : usual, turn = ++m_turn](SoundModule *module) { there->say(module, parts, language, rate, turn); });
}

void SpeechHere::stop() {
    if (m_isSaying) m_thread.run([there = m_there](SoundModule *) { there->stop(); });
    end(m_turn, true);
}

void SpeechHere::end(int turn, bool well) {
    if (turn != m_turn || !std::exchange(m_isSaying, false)) return;
    m_say.stop();
    Q_EMIT ended();
    if (!well) Q_EMIT failed();
}

}  // namespace balai::ui
