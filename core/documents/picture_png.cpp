// PNG by its chunks (ISO/IEC 15948): what is needed to show it is copied, all else is left behind.
#include "core/documents/picture.h"

#include <QtEndian>
#include <array>

namespace balai::documents::png {

namespace {

constexpr char signature[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype signatureSize = 8, frameSize = 12;  // of a chunk: length, type, check sum

std::array<quint32, 256> makeTable() {
    std::array<quint32, 256> out{};
    for (quint32 n = 0; n < 256; ++n) {
        quint32 c = n;
        for (int k = 0; k < 8; ++k) c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
        out[n] = c;
    }
    return out;
}

quint32 checkSum(QByteArrayView bytes) {
    static const std::array<quint32, 256> table = makeTable();
    quint32 c = 0xffffffffu;
    for (const char byte : bytes) c = table[(c ^ static_cast<unsigned char>(byte)) & 0xff] ^ (c >> 8);
    return c ^ 0xffffffffu;
}

struct Chunk {
    QByteArray type;
    QByteArrayView body, whole;
};

// Depths that a kind of colour allows.
bool isDepth(int depth, int colour) {
    const bool small = depth == 1 || depth == 2 || depth == 4;
    if (colour == 0) return small || depth == 8 || depth == 16;
    if (colour == 3) return small || depth == 8;
    return (colour == 2 || colour == 4 || colour == 6) && (depth == 8 || depth == 16);
}

bool isHead(QByteArrayView body) {
    if (body.size() != 13) return false;
    const quint32 width = qFromBigEndian<quint32>(body.data()), height = qFromBigEndian<quint32>(body.data() + 4);
    const bool sized = width > 0 && height > 0 && width <= 0x7fffffff && height <= 0x7fffffff;
    return sized && isDepth(body[8], body[9]) && body[10] == 0 && body[11] == 0 && (body[12] == 0 || body[12] == 1);
}

// How the colours are meant; each of its own size, so nothing else can stand in it.
bool isColourNote(const Chunk &chunk) {
    if (chunk.type == "tRNS") return chunk.body.size() <= 256;
    if (chunk.type == "gAMA") return chunk.body.size() == 4;
    if (chunk.type == "cHRM") return chunk.body.size() == 32;
    if (chunk.type == "sRGB") return chunk.body.size() == 1;
    return chunk.type == "sBIT" && chunk.body.size() <= 4;
}

bool isPalette(const Chunk &chunk) { return chunk.type == "PLTE" && !chunk.body.isEmpty() && chunk.body.size() <= 768 && chunk.body.size() % 3 == 0; }
bool isAncillary(const QByteArray &type) { return type[0] & 0x20; }

class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool run() {
        if (!m_bytes.startsWith(QByteArrayView(signature, signatureSize))) return false;
        m_out.append(signature, signatureSize);
        m_at = signatureSize;
        while (const auto chunk = next()) {
            if (m_out.size() == signatureSize && !(chunk->type == "IHDR" && isHead(chunk->body))) return false;
            if (chunk->type == "IEND") return finish(*chunk);
            if (!take(*chunk)) return false;
        }
        return false;
    }
    QByteArray result() { return std::move(m_out); }

private:
    std::optional<Chunk> next() {
        if (m_bytes.size() - m_at < frameSize) return std::nullopt;
        const qint64 length = qFromBigEndian<quint32>(m_bytes.data() + m_at);
        if (length > m_bytes.size() - m_at - frameSize) return std::nullopt;
        const QByteArrayView whole = m_bytes.sliced(m_at, qsizetype(length) + frameSize);
        const quint32 sum = qFromBigEndian<quint32>(whole.data() + length + 8);
        if (checkSum(whole.sliced(4, qsizetype(length) + 4)) != sum) return std::nullopt;
        m_at += whole.size();
        return Chunk{whole.sliced(4, 4).toByteArray(), whole.sliced(8, qsizetype(length)), whole};
    }

    bool take(const Chunk &chunk) {
        const bool head = chunk.type == "IHDR", data = chunk.type == "IDAT";
        if (head && m_out.size() != signatureSize) return false;
        if (!head && !data && !isPalette(chunk) && !isColourNote(chunk)) return isAncillary(chunk.type);
        if (data && m_data == Data::Ended) return false;
        if (data) m_data = Data::Running;
        else if (m_data == Data::Running) m_data = Data::Ended;
        m_out.append(chunk.whole);
        return true;
    }

    bool finish(const Chunk &chunk) {
        m_out.append(chunk.whole);
        return m_data != Data::None && chunk.body.isEmpty();
    }

    enum class Data { None, Running, Ended };
    QByteArrayView m_bytes;
    QByteArray m_out;
    qsizetype m_at = 0;
    Data m_data = Data::None;
};

}  // namespace

std::optional<QByteArray> stripped(QByteArrayView bytes) {
    Reader reader(bytes);
    return reader.run() ? std::optional(reader.result()) : std::nullopt;
}

std::optional<QSize> size(QByteArrayView bytes) {
    if (!Reader(bytes).run()) return std::nullopt;
    const char *head = bytes.data() + signatureSize + 8;  // behind length and type
    return QSize(int(qFromBigEndian<quint32>(head)), int(qFromBigEndian<quint32>(head + 4)));
}

}  // namespace balai::documents::png
