#include "core/base/uuid.h"

#include "core/base/clock.h"
#include "core/base/random.h"

namespace balai {

namespace {
void mark(std::array<std::uint8_t, 16> &bytes, int version) {
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
}
}  // namespace

Uuid Uuid::v7(Clock &clock, Random &random) {
    Uuid id;
    random.fill(id.m_bytes.data(), 16);
    const auto ms = static_cast<std::uint64_t>(clock.nowMs());
    for (int i = 0; i < 6; ++i) id.m_bytes[size_t(i)] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    mark(id.m_bytes, 7);
    return id;
}

Uuid Uuid::v4(Random &random) {
    Uuid id;
    random.fill(id.m_bytes.data(), 16);
    mark(id.m_bytes, 4);
    return id;
}

Uuid Uuid::v8(const QByteArray &digest) {
    Uuid id = fromBytes(digest.left(16));
    mark(id.m_bytes, 8);
    return id;
}

std::optional<Uuid> Uuid::parse(QStringView text) {
    if (text.size() != 36) return std::nullopt;
    Uuid id;
    int nibble = 0;
    for (int i = 0; i < 36; ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text[i].unicode();
        if (hyphen) {
            if (c != u'-') return std::nullopt;
            continue;
        }
        int value = -1;
        if (c >= u'0' && c <= u'9') value = c - u'0';
        else if (c >= u'a' && c <= u'f') value = c - u'a' + 10;
        else if (c >= u'A' && c <= u'F') value = c - u'A' + 10;
        if (value < 0) return std::nullopt;
        auto &byte = id.m_bytes[size_t(nibble / 2)];
        byte = static_cast<std::uint8_t>((byte << 4) | value);
        ++nibble;
    }
    return id;
}

Uuid Uuid::fromBytes(const QByteArray &bytes) {
    Uuid id;
    if (bytes.size() == 16) std::memcpy(id.m_bytes.data(), bytes.constData(), 16);
    return id;
}

QString Uuid::text() const {
    static constexpr char digits[] = "0123456789abcdef";
    QString out(36, u'-');
    QChar *to = out.data();
    int at = 0;
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) ++at;
        to[at++] = QLatin1Char(digits[m_bytes[size_t(i)] >> 4]);
        to[at++] = QLatin1Char(digits[m_bytes[size_t(i)] & 15]);
    }
    return out;
}

QByteArray Uuid::bytes() const {
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16);
}

}  // namespace balai
