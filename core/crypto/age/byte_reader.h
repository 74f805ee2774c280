#pragma once
#include "core/crypto/age/age.h"

#include <QByteArray>

namespace balai::crypto::age {

// A source read byte by byte or in blocks, one 64 KiB buffer ahead.
class ByteReader {
public:
    explicit ByteReader(Source from) : m_from(std::move(from)) {}
    int peek();                          // the next byte, -1 at the end
    int next();                          // the same, and passes it
    qint64 read(char *to, qint64 most);  // as many as there are up to `most`; less only at the end

private:
    bool refill();

    Source m_from;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_ended = false;
};

}  // namespace balai::crypto::age
