#pragma once
#include <QByteArray>

namespace balai::ui {

// What a microphone gives that knows no 16 kHz of one channel, made so: channels averaged, frames between which a wanted one lies
// weighed. Good enough for a voice.
class ToSpoken {
public:
    enum class Sample { Int16, Float };
    ToSpoken(int rate, int channels, Sample sample) : m_rate(rate), m_channels(channels), m_sample(sample) {}
    QByteArray of(const QByteArray &bytes);  // goes on where the last call ended

private:
    double frameAt(qsizetype frame) const;
    const int m_rate, m_channels;
    const Sample m_sample;
    QByteArray m_left;      // what is not used up
    double m_at = 0;        // of the next wanted frame, in frames of m_left
};

}  // namespace balai::ui
