// JPEG by its segments (ITU-T T.81 annex B): what is needed to decode it is copied, all else is left behind.
#include "core/documents/picture.h"

namespace balai::documents::jpeg {

namespace {

enum Marker : int { Soi = 0xd8, Eoi = 0xd9, Sos = 0xda, Dqt = 0xdb, Dri = 0xdd, Dht = 0xc4, Dac = 0xcc, App0 = 0xe0, App14 = 0xee, Com = 0xfe };

// A JFIF head that says nothing: version 1.1, no density, no preview.
constexpr char plainJfif[] = "\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00";

int byteAt(QByteArrayView bytes, qsizetype at) { return static_cast<unsigned char>(bytes[at]); }
int wordAt(QByteArrayView bytes, qsizetype at) { return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1); }

bool isFrame(int marker) { return marker >= 0xc0 && marker <= 0xcf && marker != Dht && marker != 0xc8 && marker != Dac; }
bool isRestart(int marker) { return marker >= 0xd0 && marker <= 0xd7; }
bool isLeftBehind(int marker) { return marker == Com || (marker >= App0 && marker <= 0xef && marker != App14); }

// Tables one behind the other that fill their segment exactly.
template <class LengthAt> bool fills(QByteArrayView body, LengthAt lengthAt) {
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype length = lengthAt(body, at);
        if (length <= 0 || at + length > body.size()) return false;
        at += length;
    }
    return !body.isEmpty();
}

qsizetype quantisationLength(QByteArrayView body, qsizetype at) { return byteAt(body, at) >> 4 ? 129 : 65; }

qsizetype huffmanLength(QByteArrayView body, qsizetype at) {
    if (at + 17 > body.size()) return -1;
    qsizetype length = 17;
    for (int i = 1; i <= 16; ++i) length += byteAt(body, at + i);
    return length;
}

bool isFrameBody(QByteArrayView body) { return body.size() >= 9 && body.size() == 6 + 3 * byteAt(body, 5) && wordAt(body, 1) > 0 && wordAt(body, 3) > 0; }
bool isScanBody(QByteArrayView body) { return body.size() >= 6 && body.size() == 4 + 2 * byteAt(body, 0); }

// Which colours a file of Adobe's programs means: one of three words, written anew so that nothing else goes along.
std::optional<QByteArray> adobeColours(QByteArrayView body) {
    if (body.size() != 12 || !body.startsWith("Adobe") || byteAt(body, 11) > 2) return std::nullopt;
    return QByteArray("Adobe\0\x64\0\0\0\0", 11) + body[11];
}

bool isWellFormed(int marker, QByteArrayView body) {
    if (marker == Dqt) return fills(body, quantisationLength);
    if (marker == Dht) return fills(body, huffmanLength);
    if (marker == Dac) return !body.isEmpty() && body.size() % 2 == 0;
    if (marker == Dri) return body.size() == 2;
    if (marker == Sos) return isScanBody(body);
    return isFrame(marker) && isFrameBody(body);
}

class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    // Up to the end mark; false where something is not as the format says.
    bool run() {
        if (m_bytes.size() < 4 || wordAt(m_bytes, 0) != (0xff00 | Soi)) return false;
        m_out.append("\xff\xd8", 2);
        m_out.append(plainJfif, sizeof(plainJfif) - 1);
        m_at = 2;
        while (const auto marker = nextMarker()) {
            if (*marker == Eoi) return finish();
            if (!segment(*marker)) return false;
        }
        return false;
    }
    QByteArray take() { return std::move(m_out); }
    std::optional<QSize> size() const { return m_size; }

private:
    std::optional<int> nextMarker() {
        if (m_at + 1 >= m_bytes.size() || byteAt(m_bytes, m_at) != 0xff) return std::nullopt;
        while (m_at + 1 < m_bytes.size() && byteAt(m_bytes, m_at + 1) == 0xff) ++m_at;  // fill bytes
        if (m_at + 1 >= m_bytes.size()) return std::nullopt;
        m_at += 2;
        return byteAt(m_bytes, m_at - 1);
    }

    bool segment(int marker) {
        if (m_at + 2 > m_bytes.size()) return false;
        const int length = wordAt(m_bytes, m_at);
        if (length < 2 || m_at + length > m_bytes.size()) return false;
        const QByteArrayView body = m_bytes.sliced(m_at + 2, length - 2);
        m_at += length;
        if (isLeftBehind(marker)) return true;
        if (marker == App14) return putColours(body);
        if (!isWellFormed(marker, body)) return false;
        if (isFrame(marker) && !noteFrame(body)) return false;
        put(marker, body);
        return marker != Sos || scan();
    }

    bool noteFrame(QByteArrayView body) {
        if (m_size) return false;
        m_size = QSize(wordAt(body, 3), wordAt(body, 1));
        return true;
    }

    bool putColours(QByteArrayView body) {
        if (const auto colours = adobeColours(body)) put(App14, *colours);
        return true;
    }

    void put(int marker, QByteArrayView body) {
        const qsizetype length = body.size() + 2;
        m_out.append('\xff').append(char(marker)).append(char(length >> 8)).append(char(length & 0xff));
        m_out.append(body);
    }

    // Coded data: up to the next mark that is neither a stuffed byte nor a restart.
    bool scan() {
        if (!m_size) return false;
        const qsizetype begin = m_at;
        while (m_at + 1 < m_bytes.size()) {
            const int next = byteAt(m_bytes, m_at) == 0xff ? byteAt(m_bytes, m_at + 1) : 0;
            if (next != 0 && !isRestart(next)) break;
            m_at += byteAt(m_bytes, m_at) == 0xff ? 2 : 1;
        }
        m_out.append(m_bytes.sliced(begin, m_at - begin));
        m_scanned = true;
        return true;
    }

    bool finish() {
        m_out.append("\xff\xd9", 2);
        return m_scanned;
    }

    QByteArrayView m_bytes;
    QByteArray m_out;
    std::optional<QSize> m_size;
    qsizetype m_at = 0;
    bool m_scanned = false;
};

}  // namespace

std::optional<QByteArray> stripped(QByteArrayView bytes) {
    Reader reader(bytes);
    return reader.run() ? std::optional(reader.take()) : std::nullopt;
}

std::optional<QSize> size(QByteArrayView bytes) {
    Reader reader(bytes);
    return reader.run() ? reader.size() : std::nullopt;
}

}  // namespace balai::documents::jpeg
