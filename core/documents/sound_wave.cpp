#include "core/documents/picture.h"

#include <QtEndian>

namespace balai::documents::wave {
namespace {

quint32 number32(QByteArrayView from) { return qFromLittleEndian<quint32>(from.data()); }
quint16 number16(QByteArrayView from) { return qFromLittleEndian<quint16>(from.data()); }

QByteArray chunk(const char *name, QByteArrayView bytes) {
    QByteArray size(4, '\0');
    qToLittleEndian(quint32(bytes.size()), size.data());
    QByteArray out = QByteArray(name, 4) + size + bytes.toByteArray();
    if (bytes.size() % 2 != 0) out += '\0';
    return out;
}

// Plain samples alone: whole numbers, or fractions; nothing packed, in which something else could travel.
bool isPlainFormat(QByteArrayView format) {
    if (format.size() != 16 && format.size() != 18 && format.size() != 40) return false;
    const quint16 kind = format.size() == 40 ? number16(format.sliced(24)) : number16(format);
    const quint16 channels = number16(format.sliced(2)), frame = number16(format.sliced(12)), bits = number16(format.sliced(14));
    const bool isKnown = kind == 1 || kind == 3;
    return isKnown && channels >= 1 && channels <= 8 && bits >= 8 && bits <= 64 && bits % 8 == 0 && frame == channels * bits / 8;
}

// As short as the format lets it be: an extension says nothing that a player needs.
QByteArray plainFormat(QByteArrayView format) {
    QByteArray out = format.first(16).toByteArray();
    if (format.size() == 40) qToLittleEndian(number16(format.sliced(24)), out.data());
    return out;
}

}  // namespace

std::optional<QByteArray> stripped(QByteArrayView bytes) {
    if (bytes.size() < 12 || bytes.first(4) != QByteArrayView("RIFF", 4) || bytes.sliced(8, 4) != QByteArrayView("WAVE", 4)) return std::nullopt;
    std::optional<QByteArray> format;
    const qsizetype end = std::min<qsizetype>(bytes.size(), qsizetype(number32(bytes.sliced(4))) + 8);
    for (qsizetype at = 12; at + 8 <= end;) {
        const QByteArrayView name = bytes.sliced(at, 4);
        const qsizetype size = number32(bytes.sliced(at + 4));
        if (size > end - at - 8) return std::nullopt;
        const QByteArrayView inside = bytes.sliced(at + 8, size);
        if (name == QByteArrayView("fmt ", 4)) {
            if (format || !isPlainFormat(inside)) return std::nullopt;
            format = plainFormat(inside);
        }
        if (name == QByteArrayView("data", 4)) {
            const qsizetype frame = format ? number16(QByteArrayView(*format).sliced(12)) : 0;
            if (frame == 0 || size == 0 || size % frame != 0) return std::nullopt;
            const QByteArray body = QByteArray("WAVE") + chunk("fmt ", *format) + chunk("data", inside);
            return chunk("RIFF", body);
        }
        at += 8 + size + size % 2;
    }
    return std::nullopt;
}

}  // namespace balai::documents::wave
