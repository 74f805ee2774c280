#pragma once
#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>

namespace balai {

class Clock;
class Random;

// 128-bit identifier; all zero means "none". Text form: RFC 9562, lower case, with hyphens.
class Uuid {
public:
    constexpr Uuid() = default;
    static Uuid v7(Clock &clock, Random &random);  // time-ordered; records
    static Uuid v4(Random &random);                // no time inside; checkIn, packet
    static Uuid v8(const QByteArray &digest);      // from the first 16 bytes of a MAC; border files
    static std::optional<Uuid> parse(QStringView text);
    static Uuid fromBytes(const QByteArray &bytes);  // 16 bytes, else none

    QString text() const;
    QByteArray bytes() const;
    bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }
    explicit operator bool() const { return !isNull(); }
    auto operator<=>(const Uuid &) const = default;
    friend size_t qHash(const Uuid &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), 16, seed); }

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

// A Uuid that says what it identifies.
template <class Record> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(Uuid uuid) : m_uuid(uuid) {}
    const Uuid &uuid() const { return m_uuid; }
    QString text() const { return m_uuid.text(); }
    bool isNull() const { return m_uuid.isNull(); }
    explicit operator bool() const { return !isNull(); }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    Uuid m_uuid;
};

}  // namespace balai
