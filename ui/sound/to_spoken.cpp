#include "ui/sound/to_spoken.h"

#include "core/base/wave.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace balai::ui {

double ToSpoken::frameAt(qsizetype frame) const {
    const int wide = m_sample == Sample::Int16 ? 2 : 4;
    double sum = 0;
    for (int channel = 0; channel < m_channels; ++channel) {
        const char *from = m_left.constData() + (frame * m_channels + channel) * wide;
        if (m_sample == Sample::Int16) {
            qint16 value;
            std::memcpy(&value, from, sizeof value);
            sum += value;
        } else {
            float value;
            std::memcpy(&value, from, sizeof value);
            sum += std::isfinite(value) ? value * 32'767.0 : 0.0;
        }
    }
    return sum / m_channels;
}

QByteArray ToSpoken::of(const QByteArray &bytes) {
    m_left += bytes;
    const qsizetype wide = (m_sample == Sample::Int16 ? 2 : 4) * m_channels, have = m_left.size() / wide;
    const double step = double(m_rate) / spokenRate;
    QByteArray out;
    for (; qsizetype(m_at) + 1 < have; m_at += step) {
        const auto low = qsizetype(m_at);
        const double part = m_at - double(low), value = frameAt(low) * (1 - part) + frameAt(low + 1) * part;
        char frame[2];
        qToLittleEndian(qint16(std::lround(std::clamp(value, -32'768.0, 32'767.0))), frame);
        out.append(frame, sizeof frame);
    }
    const qsizetype used = std::min(qsizetype(m_at), have);
    m_left.remove(0, used * wide);
    m_at -= double(used);
    return out;
}

}  // namespace balai::ui
