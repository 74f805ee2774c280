#include "core/crypto/kdf.h"

#include "core/base/error.h"
#include "core/crypto/hash.h"
#include "core/crypto/machine_memory.h"
#include "core/crypto/raw.h"
#include "core/crypto/sodium.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <sodium.h>

namespace balai::crypto {

namespace {
constexpr quint64 leastMemory = 8ull << 20;
constexpr quint64 usualMemory = 256ull << 20;
constexpr quint64 mostMemory = 1ull << 30;
constexpr int mostPasses = 10;
constexpr double wantedMs = 1000;
constexpr int saltBytes = 16;
static_assert(saltBytes == crypto_pwhash_argon2id_SALTBYTES);

void checkParams(const QByteArray &salt, const Argon2Params &params) {
    if (isAcceptable(params) && salt.size() == saltBytes) return;
    throw Error(ErrorCode::Damaged, QStringLiteral("key derivation parameters outside the accepted range"));
}
}  // namespace

bool isAcceptable(const Argon2Params &params) {
    return params.memoryBytes >= leastMemory && params.memoryBytes <= mostMemory && params.memoryBytes % 1024 == 0
        && params.passes >= 1 && params.passes <= mostPasses;
}

SecretBytes deriveKey(const SecretBytes &passphrase, const QByteArray &salt16, const Argon2Params &params,
                      std::size_t size) {
    checkParams(salt16, params);
    ensureReady();
    SecretBytes out(size);
    const QByteArray words = passphrase.view();
    const int failed = crypto_pwhash_argon2id(out.data(), size, reinterpret_cast<const char *>(raw(words)), rawSize(words),
                                              raw(salt16), unsigned(params.passes), std::size_t(params.memoryBytes),
                                              crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed) throw Error(ErrorCode::Internal, QStringLiteral("not enough memory for key derivation"));
    return out;
}

Argon2Params paramsFor(quint64 memoryBytes, double ms, quint64 budget) {
    ms = std::max(ms, 1.0);
    while (ms * mostPasses < wantedMs && memoryBytes * 2 <= std::min(budget, mostMemory)) {
        memoryBytes *= 2;
        ms *= 2;
    }
    const int passes = int(std::clamp(std::round(wantedMs / ms), 1.0, double(mostPasses)));
    return {memoryBytes, passes};
}

Argon2Params measured() {
    const quint64 budget = std::clamp(machineMemory() / 8, leastMemory, mostMemory) / leastMemory * leastMemory;
    Argon2Params params{std::min(usualMemory, budget), 1};
    QElapsedTimer timer;
    timer.start();
    deriveKey(SecretBytes(saltBytes), QByteArray(saltBytes, '\0'), params);
    return paramsFor(params.memoryBytes, double(timer.nsecsElapsed()) / 1e6, budget);
}

SecretBytes hkdfSha256(const SecretBytes &key, QByteArrayView salt, QByteArrayView info, std::size_t size) {
    constexpr std::size_t block = 32;
    if (size > 255 * block) throw Error(ErrorCode::Internal, QStringLiteral("derived key too long"));
    const SecretBytes extracted = [&] {
        QByteArray mac = hmacSha256(salt, key.view());
        return SecretBytes::taking(mac);
    }();
    SecretBytes out(size);
    QByteArray last;
    for (std::size_t done = 0; done < size; done += block) {
        QByteArray input = last + info.toByteArray();
        input.append(char(done / block + 1));
        sodium_memzero(last.data(), rawSize(last));
        last = hmacSha256(extracted.view(), input);
        sodium_memzero(input.data(), rawSize(input));
        std::memcpy(out.data() + done, last.constData(), std::min(block, size - done));
    }
    sodium_memzero(last.data(), rawSize(last));
    return out;
}

}  // namespace balai::crypto
