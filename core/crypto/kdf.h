#pragma once
#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>
#include <QtGlobal>

namespace balai::crypto {

// Cost of Argon2id (version 1.3, one lane).
struct Argon2Params {
    quint64 memoryBytes = 256ull << 20;
    int passes = 3;
    bool operator==(const Argon2Params &) const = default;
};
inline constexpr Argon2Params weakestParams{8ull << 20, 1};  // only for vaults made for tests

// 8 MiB-1 GiB in whole KiB, 1-10 passes. What a file asks for outside of this is refused before memory is taken.
bool isAcceptable(const Argon2Params &params);

// Argon2id. `salt16` is 16 bytes, `size` 16-64. Throws Error{Damaged} for parameters or a salt that no Balai writes,
// Error{Internal} when the memory is not there.
SecretBytes deriveKey(const SecretBytes &passphrase, const QByteArray &salt16, const Argon2Params &params,
                      std::size_t size = 32);

// What costs about one second on this machine, with at least 256 MiB where an eighth of its memory allows that.
Argon2Params measured();
// The rule behind `measured`: one pass over `memoryBytes` took `ms`; at most `budget` bytes may be used.
Argon2Params paramsFor(quint64 memoryBytes, double ms, quint64 budget);

// RFC 5869 with SHA-256; `size` up to 8160 bytes.
SecretBytes hkdfSha256(const SecretBytes &key, QByteArrayView salt, QByteArrayView info, std::size_t size = 32);

}  // namespace balai::crypto
