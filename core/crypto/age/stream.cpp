#include "core/crypto/age/stream.h"

#include "core/crypto/age/failure.h"
#include "core/crypto/kdf.h"
#include "core/crypto/raw.h"

#include <QtEndian>
#include <array>
#include <sodium.h>

namespace balai::crypto::age {

namespace {
constexpr qsizetype tagBytes = crypto_aead_chacha20poly1305_ietf_ABYTES;
using Nonce = std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

[[noreturn]] void failPayload() { fail(Failure::Payload, QStringLiteral("payload does not verify")); }

// 64 bits of the counter are more than any file reaches.
Nonce nonceOf(quint64 counter, bool last) {
    Nonce out{};
    qToBigEndian(counter, out.data() + 3);
    out.back() = last ? 1 : 0;
    return out;
}

bool openChunk(const SecretBytes &key, quint64 counter, bool last, QByteArrayView sealed, SecretBytes &to) {
    const Nonce nonce = nonceOf(counter, last);
    return crypto_aead_chacha20poly1305_ietf_decrypt(to.data(), nullptr, nullptr, raw(sealed), rawSize(sealed), nullptr,
                                                     0, nonce.data(), key.data()) == 0;
}
}  // namespace

SecretBytes payloadKey(const SecretBytes &fileKey, QByteArrayView nonce) {
    return hkdfSha256(fileKey, nonce, QByteArrayView("payload"));
}

void sealPayload(const SecretBytes &key, ByteReader &from, const Sink &to) {
    SecretBytes plain(chunkBytes);
    QByteArray sealed(chunkBytes + tagBytes, Qt::Uninitialized);
    for (quint64 counter = 0;; ++counter) {
        const qint64 size = from.read(reinterpret_cast<char *>(plain.data()), chunkBytes);
        const bool last = from.peek() < 0;
        const Nonce nonce = nonceOf(counter, last);
        crypto_aead_chacha20poly1305_ietf_encrypt(raw(sealed), nullptr, plain.data(), quint64(size), nullptr, 0, nullptr,
                                                  nonce.data(), key.data());
        to(QByteArrayView(sealed).first(size + tagBytes));
        if (last) return;
    }
}

void openPayload(const SecretBytes &key, ByteReader &from, const Sink &to) {
    SecretBytes plain(chunkBytes);
    QByteArray sealed(chunkBytes + tagBytes, Qt::Uninitialized);
    for (quint64 counter = 0;; ++counter) {
        const qint64 size = from.read(sealed.data(), sealed.size());
        const bool isFull = size == sealed.size();
        const qint64 held = size - tagBytes;
        // Only an empty payload has an empty chunk.
        if (held < 0 || (held == 0 && counter > 0)) failPayload();
        const QByteArrayView chunk = QByteArrayView(sealed).first(size);
        const bool more = isFull && openChunk(key, counter, false, chunk, plain);
        if (!more && !openChunk(key, counter, true, chunk, plain)) failPayload();
        to(QByteArrayView(plain.data(), held));
        if (more) continue;
        if (from.peek() >= 0) failPayload();
        return;
    }
}

}  // namespace balai::crypto::age
