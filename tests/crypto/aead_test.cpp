#include "core/crypto/aead.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>
#include <string>

using namespace balai;
using namespace balai::crypto;

TEST_CASE("what is sealed opens with the same key and binding only") {
    SeededRandom random("aead");
    const SecretBytes key = SecretBytes::random(32, random);
    const SecretBytes otherKey = SecretBytes::random(32, random);
    const QByteArray sealed = seal(key, "words", "place", random);
    CHECK(sealed.size() == 5 + sealedOverhead);
    REQUIRE(open(key, sealed, "place"));
    CHECK(open(key, sealed, "place")->view() == QByteArray("words"));
    CHECK_FALSE(open(otherKey, sealed, "place"));
    CHECK_FALSE(open(key, sealed, "other place"));
}

TEST_CASE("one flipped bit anywhere, or a byte less, and nothing opens") {
    SeededRandom random("aead");
    const SecretBytes key = SecretBytes::random(32, random);
    const QByteArray sealed = seal(key, "words", "place", random);
    for (int bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = char(changed[bit / 8] ^ 1 << bit % 8);
        CHECK_FALSE(open(key, changed, "place"));
    }
    for (int size = 0; size < sealed.size(); ++size) CHECK_FALSE(open(key, sealed.left(size), "place"));
}

TEST_CASE("sealing the same twice gives different bytes") {
    SeededRandom random("aead");
    const SecretBytes key = SecretBytes::random(32, random);
    CHECK(seal(key, "words", {}, random) != seal(key, "words", {}, random));
}

TEST_CASE("a key of a wrong size is a mistake of the program") {
    SeededRandom random("aead");
    CHECK_THROWS_AS(seal(SecretBytes(31), "x", {}, random), Error);
    CHECK_THROWS_AS(open(SecretBytes(), QByteArray(60, 'x'), {}), Error);
}

TEST_CASE("any bytes come back from their seal") {
    const bool ok = rc::check("seal and open", [](const std::string &text, const std::string &bound) {
        SeededRandom random(QByteArray::fromStdString(text + bound));
        const SecretBytes key = SecretBytes::random(32, random);
        const QByteArray plain = QByteArray::fromStdString(text);
        const QByteArray place = QByteArray::fromStdString(bound);
        const auto opened = open(key, seal(key, plain, place, random), place);
        return opened && opened->view() == plain;
    });
    CHECK(ok);
}
