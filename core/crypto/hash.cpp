#include "core/crypto/hash.h"

#include "core/crypto/raw.h"
#include "core/crypto/sodium.h"

#include <sodium.h>

namespace balai::crypto {

QByteArray sha256(QByteArrayView message) {
    QByteArray out(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(out), raw(message), rawSize(message));
    return out;
}

QByteArray blake2b(QByteArrayView message, int size) {
    QByteArray out(size, Qt::Uninitialized);
    crypto_generichash(raw(out), std::size_t(size), raw(message), rawSize(message), nullptr, 0);
    return out;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message) {
    QByteArray out(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key), rawSize(key));
    crypto_auth_hmacsha256_update(&state, raw(message), rawSize(message));
    crypto_auth_hmacsha256_final(&state, raw(out));
    sodium_memzero(&state, sizeof state);
    return out;
}

bool sameBytes(QByteArrayView one, QByteArrayView other) {
    return one.size() == other.size() && (one.isEmpty() || sodium_memcmp(one.data(), other.data(), rawSize(one)) == 0);
}

}  // namespace balai::crypto
