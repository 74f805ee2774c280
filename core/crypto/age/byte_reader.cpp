#include "core/crypto/age/byte_reader.h"

#include <algorithm>
#include <cstring>

namespace balai::crypto::age {

bool ByteReader::refill() {
    constexpr qsizetype bufferBytes = 64 * 1024;
    if (m_at < m_buffer.size()) return true;
    if (m_ended) return false;
    m_buffer.resize(bufferBytes);
    m_at = 0;
    m_buffer.resize(qsizetype(m_from(m_buffer.data(), bufferBytes)));
    m_ended = m_buffer.isEmpty();
    return !m_ended;
}

int ByteReader::peek() { return refill() ? int(static_cast<unsigned char>(m_buffer.at(m_at))) : -1; }

int ByteReader::next() {
    const int byte = peek();
    if (byte >= 0) ++m_at;
    return byte;
}

qint64 ByteReader::read(char *to, qint64 most) {
    qint64 done = 0;
    while (done < most && refill()) {
        const qint64 part = std::min<qint64>(most - done, m_buffer.size() - m_at);
        std::memcpy(to + done, m_buffer.constData() + m_at, std::size_t(part));
        m_at += part;
        done += part;
    }
    return done;
}

}  // namespace balai::crypto::age
