#include "core/crypto/aead.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/raw.h"
#include "core/crypto/sodium.h"

#include <sodium.h>

namespace balai::crypto {

namespace {
constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(nonceBytes + tagBytes == sealedOverhead);

void checkKey(const SecretBytes &key) {
    ensureReady();
    if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        throw Error(ErrorCode::Internal, QStringLiteral("sealing key of a wrong size"));
}
}  // namespace

QByteArray seal(const SecretBytes &key, QByteArrayView plaintext, QByteArrayView bound, Random &random) {
    checkKey(key);
    QByteArray out(sealedOverhead + plaintext.size(), Qt::Uninitialized);
    random.fill(out.data(), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + nonceBytes, nullptr, raw(plaintext), rawSize(plaintext),
                                               raw(bound), rawSize(bound), nullptr, raw(out), key.data());
    return out;
}

std::optional<SecretBytes> open(const SecretBytes &key, QByteArrayView sealed, QByteArrayView bound) {
    checkKey(key);
    if (sealed.size() < sealedOverhead) return std::nullopt;
    SecretBytes out(std::size_t(sealed.size() - sealedOverhead));
    unsigned char nothing = 0;
    unsigned char *to = out.isEmpty() ? &nothing : out.data();
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        to, nullptr, nullptr, raw(sealed) + nonceBytes, rawSize(sealed) - nonceBytes, raw(bound), rawSize(bound),
        raw(sealed), key.data());
    if (failed) return std::nullopt;
    return out;
}

}  // namespace balai::crypto
