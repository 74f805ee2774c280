#include "core/crypto/secret_bytes.h"

#include "core/base/random.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::crypto;

TEST_CASE("secret bytes begin as zeros and are moved, not copied") {
    SecretBytes one(5);
    CHECK(one.view() == QByteArray(5, '\0'));
    one.data()[0] = 7;
    SecretBytes two = std::move(one);
    CHECK(two.data()[0] == 7);
    CHECK(one.isEmpty());
    CHECK(one.data() == nullptr);
    one = std::move(two);
    CHECK(one.data()[0] == 7);
}

TEST_CASE("a copy of secret bytes stands alone") {
    SecretBytes one = SecretBytes::copyOf("abc");
    SecretBytes two = one.copy();
    CHECK(one.equals(two));
    two.data()[1] = 'x';
    CHECK(one.view() == QByteArray("abc"));
    CHECK_FALSE(one.equals(two));
    CHECK_FALSE(one.equals(SecretBytes::copyOf("ab")));
}

TEST_CASE("taking bytes empties and overwrites what the caller held") {
    QByteArray bytes("a secret that is long enough");
    bytes.detach();
    const SecretBytes taken = SecretBytes::taking(bytes);
    CHECK(taken.view() == QByteArray("a secret that is long enough"));
    CHECK(bytes.isEmpty());
}

TEST_CASE("taking bytes that others share leaves theirs as they were") {
    QByteArray bytes("shared");
    const QByteArray other = bytes;
    const SecretBytes taken = SecretBytes::taking(bytes);
    CHECK(other == QByteArray("shared"));
    CHECK(bytes.isEmpty());
    QByteArray literal = QByteArrayLiteral("literal");
    CHECK(SecretBytes::taking(literal).view() == QByteArray("literal"));
}

TEST_CASE("empty secrets are allowed and equal") {
    const SecretBytes none = SecretBytes::copyOf({});
    CHECK(none.isEmpty());
    CHECK(none.view().isEmpty());
    CHECK(none.equals(SecretBytes()));
    CHECK(none.copy().isEmpty());
}

TEST_CASE("random secrets come from the given generator") {
    SeededRandom one("seed"), same("seed"), other("other");
    const SecretBytes first = SecretBytes::random(32, one);
    CHECK(first.equals(SecretBytes::random(32, same)));
    CHECK_FALSE(first.equals(SecretBytes::random(32, other)));
}
