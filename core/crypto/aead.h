#pragma once
#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>
#include <optional>

namespace balai {
class Random;
}

namespace balai::crypto {

inline constexpr int sealedOverhead = 24 + 16;  // bytes: nonce before, tag after

// XChaCha20-Poly1305 (IETF). Result: nonce (24) ‖ ciphertext ‖ tag (16). `key` is 32 bytes; another length is
// Error{Internal}. `bound` is authenticated and not stored.
QByteArray seal(const SecretBytes &key, QByteArrayView plaintext, QByteArrayView bound, Random &random);

// Nothing when the bytes were altered, bound to something else or sealed with another key.
std::optional<SecretBytes> open(const SecretBytes &key, QByteArrayView sealed, QByteArrayView bound);

}  // namespace balai::crypto
