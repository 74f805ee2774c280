#pragma once
#include <QByteArray>
#include <cstddef>
#include <cstdint>

namespace balai {

// Randomness, injected everywhere. Every implementation used with real vaults is cryptographic.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(void *to, std::size_t bytes) = 0;
    QByteArray bytes(int count);
    std::uint64_t number();
    std::uint64_t below(std::uint64_t bound);  // uniform in [0, bound); bound > 0
};

// The operating system's generator.
class SystemRandom final : public Random {
public:
    void fill(void *to, std::size_t bytes) override;
};

// Repeatable stream: SHA-256(key, counter). Only for tests and for vaults made with weak test parameters.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(const QByteArray &key);  // any length; hashed
    void fill(void *to, std::size_t bytes) override;

private:
    QByteArray m_key;
    QByteArray m_block;
    std::uint64_t m_counter = 0;
    int m_used = 0;
};

}  // namespace balai
