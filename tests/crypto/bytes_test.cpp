#include "core/crypto/bytes.h"

#include "core/base/random.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::crypto;

TEST_CASE("base64 is read only as we would write it") {
    CHECK(fromBase64("YQ==") == QByteArray("a"));
    CHECK(fromBase64("") == QByteArray());
    for (const char *bad : {"YQ", "YQ=", "YR==", "YQ===", "YQ==\n", "Y Q==", " YQ==", "YQ==YQ==", "Y-==", "=", "===="})
        CHECK_FALSE(fromBase64(bad));
    CHECK(fromBase64("YQ", Base64::Unpadded) == QByteArray("a"));
    for (const char *bad : {"YQ==", "YR", "Y", "YQ\r", "-_8"}) CHECK_FALSE(fromBase64(bad, Base64::Unpadded));
    CHECK(fromBase64("-_8", Base64::Url) == QByteArray("\xfb\xff"));
    for (const char *bad : {"+/8", "-_8=", "-_9"}) CHECK_FALSE(fromBase64(bad, Base64::Url));
}

TEST_CASE("hexadecimal is lower case and even") {
    CHECK(fromHex("00ff") == QByteArray("\0\xff", 2));
    CHECK(fromHex("") == QByteArray());
    for (const char *bad : {"0", "0F", "0g", "00 ", "0x00"}) CHECK_FALSE(fromHex(bad));
}

TEST_CASE("bytes of every length come back from each text form") {
    SeededRandom random("bytes");
    for (int size = 0; size < 70; ++size) {
        const QByteArray bytes = random.bytes(size);
        for (const Base64 form : {Base64::Padded, Base64::Unpadded, Base64::Url})
            CHECK(fromBase64(toBase64(bytes, form), form) == bytes);
        CHECK(fromHex(toHex(bytes)) == bytes);
    }
}
