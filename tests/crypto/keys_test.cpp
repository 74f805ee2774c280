#include "core/crypto/keys.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/crypto/bytes.h"
#include "core/crypto/words.h"
#include "tests/support/catch.h"

#include <QSet>
#include <algorithm>

using namespace balai;
using namespace balai::crypto;

namespace {
SecretBytes secretOf(const char *hex) { return SecretBytes::copyOf(QByteArray::fromHex(hex)); }
}  // namespace

TEST_CASE("Ed25519 matches RFC 8032, test 2") {
    const auto pair = SigningKeyPair::fromSeed(secretOf("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    CHECK(toHex(pair.publicKey) == QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    CHECK(toHex(sign(pair, QByteArray("\x72")))
          == QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
}

TEST_CASE("a signature holds for its message and key only") {
    SeededRandom random("keys");
    const auto pair = SigningKeyPair::generate(random);
    const auto other = SigningKeyPair::generate(random);
    const QByteArray signature = sign(pair, "message");
    CHECK(verify(pair.publicKey, "message", signature));
    CHECK_FALSE(verify(pair.publicKey, "messagf", signature));
    CHECK_FALSE(verify(other.publicKey, "message", signature));
    for (int at = 0; at < signature.size(); ++at) {
        QByteArray changed = signature;
        changed[at] = char(changed[at] ^ 1);
        CHECK_FALSE(verify(pair.publicKey, "message", changed));
    }
    CHECK_FALSE(verify(pair.publicKey, "message", signature.left(63)));
    CHECK_FALSE(verify(pair.publicKey.left(31), "message", signature));
    CHECK_FALSE(verify({}, "message", {}));
    CHECK_FALSE(verify(QByteArray(32, '\0'), "message", signature));
}

TEST_CASE("X25519 matches RFC 7748, section 6.1") {
    const auto alice = BoxKeyPair::fromSecret(secretOf("77076d0a7318a57d3c16c17251b26645df4eccf67ebe0c31a8a1c1b3dcf6f5c2"));
    const auto bob = BoxKeyPair::fromSecret(secretOf("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"));
    CHECK(toHex(bob.publicKey) == QByteArray("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    CHECK(agree(alice.secret, bob.publicKey).equals(agree(bob.secret, alice.publicKey)));
}

TEST_CASE("a public key of low order agrees on nothing") {
    SeededRandom random("keys");
    const auto pair = BoxKeyPair::generate(random);
    CHECK_THROWS_AS(agree(pair.secret, QByteArray(32, '\0')), Error);
    CHECK_THROWS_AS(agree(pair.secret, '\1' + QByteArray(31, '\0')), Error);
    CHECK_THROWS_AS(agree(pair.secret, QByteArray(31, '\2')), Error);
}

TEST_CASE("keys of a wrong size are damaged") {
    CHECK_THROWS_AS(SigningKeyPair::fromSeed(SecretBytes(31)), Error);
    CHECK_THROWS_AS(BoxKeyPair::fromSecret(SecretBytes(33)), Error);
}

TEST_CASE("the word list holds 1024 different short words in order") {
    QSet<QByteArray> seen;
    for (const std::string_view word : words) {
        CHECK(word.size() >= 3);
        CHECK(word.size() <= 8);
        CHECK(std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
        seen.insert(QByteArray(word.data(), qsizetype(word.size())));
    }
    CHECK(seen.size() == 1024);
    CHECK(std::is_sorted(words.begin(), words.end()));
}

TEST_CASE("a key has the same eight words in every version") {
    QByteArray key;
    for (int i = 0; i < 32; ++i) key.append(char(i));
    CHECK(fingerprintWords(key).join(QLatin1Char(' ')) == QStringLiteral("frog cook shade fiber read salad glue deliver"));
    key[0] = 1;
    CHECK(fingerprintWords(key).first() != QStringLiteral("frog"));
}

TEST_CASE("a passphrase has the words asked for and follows the generator") {
    SeededRandom one("words"), same("words"), other("others");
    const QString passphrase = passphraseOfWords(6, one);
    CHECK(passphrase.split(QLatin1Char('-')).size() == 6);
    CHECK(passphrase == passphraseOfWords(6, same));
    CHECK(passphrase != passphraseOfWords(6, other));
}
