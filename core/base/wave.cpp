#include "core/base/wave.h"

#include <QtEndian>

namespace balai {

namespace {

constexpr qsizetype headBytes = 44, chunkHead = 8, formatBytes = 16;
constexpr int bits = 16;

template <class Number> Number at(QByteArrayView bytes, qsizetype from) { return qFromLittleEndian<Number>(bytes.data() + from); }

template <class Number> void append(QByteArray &to, Number value) {
    char bytes[sizeof(Number)];
    qToLittleEndian(value, bytes);
    to.append(bytes, sizeof bytes);
}

bool readFormat(QByteArrayView chunk, Wave &out) {
    if (chunk.size() < formatBytes || at<quint16>(chunk, 0) != 1 || at<quint16>(chunk, 14) != bits) return false;
    const quint32 channels = at<quint16>(chunk, 2), rate = at<quint32>(chunk, 4);
    if (channels < 1 || channels > 2 || rate < 8'000 || rate > 48'000) return false;
    out.channels = int(channels);
    out.rate = int(rate);
    return at<quint16>(chunk, 12) == channels * bits / 8;
}

}  // namespace

qint64 Wave::ms() const { return rate > 0 && channels > 0 ? frames.size() * 1000 / (qint64(rate) * channels * bits / 8) : 0; }

QByteArray waveFile(const Wave &wave) {
    const quint16 frame = quint16(wave.channels * bits / 8);
    QByteArray out;
    out.reserve(headBytes + wave.frames.size());
    out += "RIFF";
    append(out, quint32(headBytes - chunkHead + wave.frames.size()));
    out += "WAVEfmt ";
    append(out, quint32(formatBytes));
    append(out, quint16(1));
    append(out, quint16(wave.channels));
    append(out, quint32(wave.rate));
    append(out, quint32(wave.rate * frame));
    append(out, frame);
    append(out, quint16(bits));
    out += "data";
    append(out, quint32(wave.frames.size()));
    return out + wave.frames;
}

std::optional<Wave> readWave(QByteArrayView file) {
    if (file.size() < 12 || file.first(4) != "RIFF" || file.sliced(8, 4) != "WAVE") return std::nullopt;
    Wave out;
    for (qsizetype from = 12; file.size() - from >= chunkHead;) {
        const QByteArrayView name = file.sliced(from, 4);
        const qint64 size = at<quint32>(file, from + 4);
        from += chunkHead;
        if (size > file.size() - from) return std::nullopt;
        const QByteArrayView chunk = file.sliced(from, qsizetype(size));
        if (name == "fmt " && (out.channels > 0 || !readFormat(chunk, out))) return std::nullopt;
        if (name == "data") {
            if (out.channels == 0 || chunk.isEmpty() || chunk.size() % (out.channels * bits / 8) != 0) return std::nullopt;
            out.frames = chunk.toByteArray();
            return out;
        }
        from += qsizetype(size + size % 2);
    }
    return std::nullopt;
}

bool isSpokenHere(QByteArrayView file) {
    if (file.size() <= headBytes || file.size() > headBytes + mostSpokenBytes) return false;
    const auto wave = readWave(file);
    return wave && wave->rate == spokenRate && wave->channels == 1 && waveFile(*wave) == file;
}

}  // namespace balai
