#pragma once
// Sound as it is kept: uncompressed in a WAV file (RIFF; Microsoft and IBM, "Multimedia Programming Interface", 1991).
#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace balai {

struct Wave {
    int rate = 0;       // frames a second
    int channels = 0;   // 1 or 2
    QByteArray frames;  // 16 bit, signed, little-endian, channels side by side
    qint64 ms() const;
};

// What a person says into this program: one channel, this many frames a second, at most three minutes.
inline constexpr int spokenRate = 16'000;
inline constexpr int mostSpokenSeconds = 180;
inline constexpr qsizetype mostSpokenBytes = qsizetype(mostSpokenSeconds) * spokenRate * 2;  // without the head of the file

// Head of 44 bytes, then the frames; nothing else.
QByteArray waveFile(const Wave &wave);

// A file from outside: 16 bit PCM of one or two channels, 8000 to 48000 frames a second; other chunks are passed over. nullopt: not
// such a file, or not whole.
std::optional<Wave> readWave(QByteArrayView file);

// Byte for byte what waveFile() makes of something spoken here: no room for a name, a date or anything else.
bool isSpokenHere(QByteArrayView file);

}  // namespace balai
