#pragma once
#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <span>

namespace balai {
class Random;
}

namespace balai::crypto {

// Bytes that are wiped when they go and, where the system allows, never swapped. Move only: a copy is asked for.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);            // zeros
    static SecretBytes random(std::size_t size, Random &random);
    static SecretBytes copyOf(const QByteArray &bytes);      // the caller's bytes stay the caller's to wipe
    static SecretBytes taking(QByteArray &bytes);            // copies, then overwrites and empties `bytes`
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    SecretBytes copy() const;
    std::uint8_t *data() { return m_data; }
    const std::uint8_t *data() const { return m_data; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::span<const std::uint8_t> span() const { return {m_data, m_size}; }
    QByteArray view() const;  // no copy; valid while this lives, never stored
    bool equals(const SecretBytes &other) const;  // constant time

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

}  // namespace balai::crypto
