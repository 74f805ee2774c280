#pragma once
#include "core/crypto/age/byte_reader.h"

namespace balai::crypto::age {

// The payload: STREAM over chunks of 64 KiB, ChaCha20-Poly1305, nonce = 11-byte counter and a last-chunk flag.
inline constexpr qsizetype chunkBytes = 64 * 1024;
inline constexpr qsizetype payloadNonceBytes = 16;

SecretBytes payloadKey(const SecretBytes &fileKey, QByteArrayView nonce);

void sealPayload(const SecretBytes &key, ByteReader &from, const Sink &to);
// Gives each chunk after it verified. Throws Failure::Payload.
void openPayload(const SecretBytes &key, ByteReader &from, const Sink &to);

}  // namespace balai::crypto::age
