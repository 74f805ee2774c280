#include "core/crypto/secret_bytes.h"

#include "core/base/random.h"
#include "core/crypto/sodium.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace balai::crypto {

namespace {
// Own pages with guards around them, locked where the limit allows; sodium_free wipes.
std::uint8_t *allocate(std::size_t size) {
    if (size == 0) return nullptr;
    ensureReady();
    void *memory = sodium_malloc(size);
    if (memory == nullptr) throw std::bad_alloc();
    return static_cast<std::uint8_t *>(memory);
}
}  // namespace

SecretBytes::SecretBytes(std::size_t size) : m_data(allocate(size)), m_size(size) {
    if (size > 0) sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::random(std::size_t size, Random &random) {
    SecretBytes out(size);
    if (size > 0) random.fill(out.data(), size);
    return out;
}

SecretBytes SecretBytes::copyOf(const QByteArray &bytes) {
    SecretBytes out(std::size_t(bytes.size()));
    if (!bytes.isEmpty()) std::memcpy(out.data(), bytes.constData(), out.size());
    return out;
}

SecretBytes SecretBytes::taking(QByteArray &bytes) {
    SecretBytes out = copyOf(bytes);
    // Shared or literal bytes are not ours to overwrite.
    if (bytes.isDetached()) sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
    return out;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept {
    if (this == &other) return *this;
    sodium_free(m_data);
    m_data = std::exchange(other.m_data, nullptr);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes::~SecretBytes() { sodium_free(m_data); }

SecretBytes SecretBytes::copy() const {
    SecretBytes out(m_size);
    if (m_size > 0) std::memcpy(out.m_data, m_data, m_size);
    return out;
}

QByteArray SecretBytes::view() const {
    return QByteArray::fromRawData(reinterpret_cast<const char *>(m_data), qsizetype(m_size));
}

bool SecretBytes::equals(const SecretBytes &other) const {
    if (m_size != other.m_size) return false;
    return m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0;
}

}  // namespace balai::crypto
