#include "ui/sound/module/of_machine.h"

#include "ui/sound/to_spoken.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QAudioSource>
#include <QBuffer>
#include <QMediaDevices>
#include <optional>

namespace balai::ui {

namespace {

QAudioFormat spokenFormat() {
    QAudioFormat format;
    format.setSampleRate(spokenRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

// The wanted one where the device knows it, else its own in numbers that ToSpoken reads.
QAudioFormat formatOf(const QAudioDevice &device) {
    if (device.isFormatSupported(spokenFormat())) return spokenFormat();
    QAudioFormat format = device.preferredFormat();
    if (format.sampleFormat() != QAudioFormat::Float) format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

class MachineMicrophone final : public Microphone {
public:
    void begin() override {
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        if (device.isNull()) return failed(SoundTrouble::NotHere);
        const QAudioFormat format = formatOf(device);
        m_spoken.emplace(format.sampleRate(), std::max(1, format.channelCount()), format.sampleFormat() == QAudioFormat::Float ? ToSpoken::Sample::Float : ToSpoken::Sample::Int16);
        m_source = std::make_unique<QAudioSource>(device, format);
        QObject::connect(m_source.get(), &QAudioSource::stateChanged, m_source.get(), [this](QAudio::State state) {
            if (state == QAudio::StoppedState && m_from) failed(SoundTrouble::Ended);
        });
        QIODevice *from = m_source->start();
        if (!from || m_source->error() != QAudio::NoError) return failed(SoundTrouble::NotHere);
        m_from = from;
        QObject::connect(from, &QIODevice::readyRead, m_source.get(), [this] { if (m_from) heard(m_spoken->of(m_from->readAll())); });
    }
    void end() override {
        m_from = nullptr;
        if (m_source) m_source->stop();
    }

private:
    std::unique_ptr<QAudioSource> m_source;
    std::optional<ToSpoken> m_spoken;
    QIODevice *m_from = nullptr;
};

class MachineLoudspeaker final : public Loudspeaker {
public:
    void play(const Wave &wave) override {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        QAudioFormat format = spokenFormat();
        format.setSampleRate(wave.rate);
        format.setChannelCount(wave.channels);
        if (device.isNull() || !device.isFormatSupported(format)) return ended(false);
        m_frames.setData(wave.frames);
        m_frames.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_isPlaying = true;
        QObject::connect(m_sink.get(), &QAudioSink::stateChanged, m_sink.get(), [this](QAudio::State state) {
            if (state == QAudio::IdleState && m_frames.atEnd()) done(true);
            if (state == QAudio::StoppedState) done(false);
        });
        m_sink->start(&m_frames);
    }
    void stop() override {
        m_isPlaying = false;
        if (m_sink) m_sink->stop();
    }

private:
    void done(bool well) {
        if (std::exchange(m_isPlaying, false)) ended(well);
    }

    QBuffer m_frames;
    std::unique_ptr<QAudioSink> m_sink;
    bool m_isPlaying = false;
};

}  // namespace

std::unique_ptr<Microphone> microphoneOfMachine() { return std::make_unique<MachineMicrophone>(); }
std::unique_ptr<Loudspeaker> loudspeakerOfMachine() { return std::make_unique<MachineLoudspeaker>(); }

}  // namespace balai::ui
