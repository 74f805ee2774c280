#include "core/crypto/age/bech32.h"

#include <QString>
#include <array>
#include <cstdint>
#include <cstring>

namespace balai::crypto::age {

namespace {
constexpr char symbols[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr int checksumSize = 6;
constexpr qsizetype longest = 4096;

std::uint32_t polymod(const QByteArray &values) {
    constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::uint32_t sum = 1;
    for (const char value : values) {
        const std::uint32_t top = sum >> 25;
        sum = (sum & 0x1ffffff) << 5 ^ std::uint32_t(value);
        for (std::size_t i = 0; i < generator.size(); ++i)
            if (top >> i & 1) sum ^= generator[i];
    }
    return sum;
}

// High bits, zero, low bits of every prefix character; the checksum is taken over these and the values.
QByteArray expanded(const QByteArray &prefix) {
    QByteArray out;
    for (const char letter : prefix) out.append(char(letter >> 5));
    out.append('\0');
    for (const char letter : prefix) out.append(char(letter & 31));
    return out;
}

// Groups of `from` bits as groups of `to` bits. Nothing when bits left over are not zero or make a whole group.
std::optional<QByteArray> regrouped(QByteArrayView values, int from, int to, bool pad) {
    QByteArray out;
    std::uint32_t held = 0;
    int bits = 0;
    for (const char value : values) {
        held = (held << from | std::uint8_t(value)) & 0xfff;
        for (bits += from; bits >= to;) {
            bits -= to;
            out.append(char(held >> bits & ((1u << to) - 1)));
        }
    }
    const std::uint32_t rest = held & ((1u << bits) - 1);
    if (pad && bits > 0) out.append(char(rest << (to - bits)));
    if (!pad && (bits >= from || rest != 0)) return std::nullopt;
    return out;
}

std::optional<QByteArray> valuesOf(QByteArrayView text) {
    QByteArray out;
    for (const char letter : text) {
        const char *at = letter == 0 ? nullptr : std::strchr(symbols, letter);
        if (at == nullptr) return std::nullopt;
        out.append(char(at - symbols));
    }
    return out;
}

bool isVisible(QByteArrayView text) {
    for (const char letter : text)
        if (letter < 33 || letter > 126) return false;
    return true;
}
}  // namespace

QByteArray bech32(QByteArrayView prefix, QByteArrayView bytes) {
    const QByteArray written = prefix.toByteArray();
    const QByteArray lower = written.toLower();
    QByteArray values = *regrouped(bytes, 8, 5, true);
    const std::uint32_t sum = polymod(expanded(lower) + values + QByteArray(checksumSize, '\0')) ^ 1;
    for (int i = 0; i < checksumSize; ++i) values.append(char(sum >> 5 * (checksumSize - 1 - i) & 31));
    QByteArray out = lower + '1';
    for (const char value : values) out.append(symbols[int(value)]);
    return written == lower ? out : out.toUpper();
}

std::optional<Bech32> parseBech32(QByteArrayView text) {
    if (text.size() > longest || !isVisible(text)) return std::nullopt;
    const QByteArray written = text.toByteArray();
    const QByteArray lower = written.toLower();
    if (written != lower && written != written.toUpper()) return std::nullopt;
    const qsizetype apart = lower.lastIndexOf('1');
    if (apart < 1 || lower.size() - apart - 1 < checksumSize) return std::nullopt;
    const auto values = valuesOf(QByteArrayView(lower).sliced(apart + 1));
    if (!values || polymod(expanded(lower.left(apart)) + *values) != 1) return std::nullopt;
    const auto bytes = regrouped(QByteArrayView(*values).chopped(checksumSize), 5, 8, false);
    if (!bytes) return std::nullopt;
    return Bech32{written.left(apart), *bytes};
}

}  // namespace balai::crypto::age
