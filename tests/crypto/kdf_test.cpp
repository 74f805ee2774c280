#include "core/crypto/kdf.h"

#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::crypto;

namespace {
const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");

ErrorCode codeOf(const QByteArray &usedSalt, const Argon2Params &params) {
    try {
        deriveKey(SecretBytes::copyOf("x"), usedSalt, params);
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Usage;
}
}  // namespace

TEST_CASE("digests and MACs match the published examples") {
    CHECK(toHex(sha256("abc")) == QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(toHex(blake2b("abc")) == QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    CHECK(toHex(blake2b("abc", 64))
          == QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
    CHECK(toHex(hmacSha256("Jefe", "what do ya want for nothing?"))  // RFC 4231, case 2
          == QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    CHECK(toHex(sha256({})) == QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

TEST_CASE("HKDF matches RFC 5869, cases 1 and 3") {
    const SecretBytes key(22);
    SecretBytes ikm = key.copy();
    std::fill(ikm.data(), ikm.data() + ikm.size(), std::uint8_t(0x0b));
    const QByteArray info = QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9");
    CHECK(toHex(hkdfSha256(ikm, QByteArray::fromHex("000102030405060708090a0b0c"), info, 42).view())
          == QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    CHECK(toHex(hkdfSha256(ikm, {}, {}, 42).view())
          == QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
}

TEST_CASE("a passphrase derives the same key in every version") {
    const SecretBytes passphrase = SecretBytes::copyOf("correct horse");
    CHECK(toHex(deriveKey(passphrase, salt, {8ull << 20, 2}).view()) == QByteArray("5d6feb78fec962f9fe4465119605b64a5dbce8acde9e8ae0c8b3d4c2f518c9a4"));
}

TEST_CASE("passphrase, salt, memory, passes and size each change the key") {
    const SecretBytes passphrase = SecretBytes::copyOf("one");
    const SecretBytes key = deriveKey(passphrase, salt, weakestParams);
    CHECK(key.size() == 32);
    CHECK_FALSE(key.equals(deriveKey(SecretBytes::copyOf("onf"), salt, weakestParams)));
    CHECK_FALSE(key.equals(deriveKey(passphrase, QByteArray(16, 'x'), weakestParams)));
    CHECK_FALSE(key.equals(deriveKey(passphrase, salt, {9ull << 20, 1})));
    CHECK_FALSE(key.equals(deriveKey(passphrase, salt, {8ull << 20, 2})));
    CHECK(deriveKey(passphrase, salt, weakestParams, 64).size() == 64);
}

TEST_CASE("parameters no Balai writes are refused before any memory is taken") {
    CHECK(codeOf(salt, {(8ull << 20) - 1024, 1}) == ErrorCode::Damaged);
    CHECK(codeOf(salt, {(1ull << 30) + 1024, 1}) == ErrorCode::Damaged);
    CHECK(codeOf(salt, {~0ull, 1}) == ErrorCode::Damaged);
    CHECK(codeOf(salt, {(8ull << 20) + 1, 1}) == ErrorCode::Damaged);
    CHECK(codeOf(salt, {8ull << 20, 0}) == ErrorCode::Damaged);
    CHECK(codeOf(salt, {8ull << 20, -1}) == ErrorCode::Damaged);
    CHECK(codeOf(salt, {8ull << 20, 11}) == ErrorCode::Damaged);
    CHECK(codeOf(salt.left(15), weakestParams) == ErrorCode::Damaged);
    CHECK(codeOf(salt + 'x', weakestParams) == ErrorCode::Damaged);
    CHECK(isAcceptable({1ull << 30, 10}));
    CHECK(isAcceptable(weakestParams));
}

TEST_CASE("the cost is chosen for about one second") {
    constexpr quint64 mib = 1ull << 20;
    CHECK(paramsFor(256 * mib, 200, 1024 * mib) == Argon2Params{256 * mib, 5});
    CHECK(paramsFor(256 * mib, 3000, 1024 * mib) == Argon2Params{256 * mib, 1});
    CHECK(paramsFor(256 * mib, 60, 1024 * mib) == Argon2Params{512 * mib, 8});
    CHECK(paramsFor(256 * mib, 0, 1024 * mib) == Argon2Params{1024 * mib, 10});
    CHECK(paramsFor(256 * mib, 60, 256 * mib) == Argon2Params{256 * mib, 10});
    CHECK(paramsFor(64 * mib, 150, 64 * mib) == Argon2Params{64 * mib, 7});
}

TEST_CASE("what is measured on this machine is acceptable") {
    const Argon2Params params = measured();
    CHECK(isAcceptable(params));
}
