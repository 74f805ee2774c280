#include "core/base/random.h"
#include "core/crypto/age/bech32.h"
#include "core/crypto/keys.h"
#include "tests/crypto/age_outcome.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>
#include <string>

using namespace balai;
using namespace balai::crypto;
using age::Failure;
using test::openAge;

namespace {
constexpr int lowWork = 2;

struct Someone {
    explicit Someone(const char *seed) : random(seed), pair(BoxKeyPair::generate(random)), keys(age::Keys::identity(pair.secret)) {}
    SeededRandom random;
    BoxKeyPair pair;
    age::Keys keys;
};

age::Keys passphrase(const char *words) { return age::Keys::passphrase(SecretBytes::copyOf(words)); }

ErrorCode codeOf(const QByteArray &file, const age::Keys &keys) {
    try {
        age::decrypt(file, keys);
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Usage;
}
}  // namespace

TEST_CASE("a file of any size around a chunk's opens again, plain and armored") {
    Someone dara("dara");
    for (const int size : {0, 1, 47, 48, 49, 65535, 65536, 65537, 131071, 131072, 131073, 200000}) {
        const QByteArray plain = dara.random.bytes(size);
        for (const age::Armor armor : {age::Armor::No, age::Armor::Yes})
            CHECK(age::decrypt(age::encrypt(plain, {dara.pair.publicKey}, dara.random, armor), dara.keys) == plain);
    }
}

TEST_CASE("each of several recipients opens the file and nobody else") {
    Someone dara("dara"), maly("maly"), other("other");
    const QByteArray file = age::encrypt("text", {dara.pair.publicKey, maly.pair.publicKey}, dara.random);
    CHECK(age::decrypt(file, dara.keys) == QByteArray("text"));
    CHECK(age::decrypt(file, maly.keys) == QByteArray("text"));
    CHECK(openAge(file, other.keys).failure == Failure::NoMatch);
    CHECK(openAge(file, passphrase("text")).failure == Failure::NoMatch);
    CHECK(openAge(file, {}).failure == Failure::NoMatch);
}

TEST_CASE("a passphrase opens its file, also among other keys") {
    Someone dara("dara");
    const SecretBytes words = SecretBytes::copyOf("six plain words");
    const QByteArray file = age::encryptWithPassphrase("text", words, dara.random, lowWork);
    CHECK(age::decrypt(file, passphrase("six plain words")) == QByteArray("text"));
    age::Keys many = age::Keys::identity(dara.pair.secret);
    many.passphrases.push_back(SecretBytes::copyOf("another"));
    many.passphrases.push_back(words.copy());
    CHECK(age::decrypt(file, many) == QByteArray("text"));
    CHECK(openAge(file, passphrase("six plain word")).failure == Failure::NoMatch);
    CHECK(openAge(file, dara.keys).failure == Failure::NoMatch);
}

TEST_CASE("failures carry the error code that callers act on") {
    Someone dara("dara"), other("other");
    const QByteArray file = age::encrypt("text", {dara.pair.publicKey}, dara.random);
    CHECK(codeOf(file, other.keys) == ErrorCode::NoKey);
    CHECK(codeOf(file.chopped(1), dara.keys) == ErrorCode::Damaged);
    CHECK(codeOf(QByteArray("age-encryption.org/v2\n"), dara.keys) == ErrorCode::NewerFormat);
    CHECK(codeOf(QByteArray("age-encryption.org/v01\n"), dara.keys) == ErrorCode::Damaged);
    CHECK(codeOf(QByteArray("age-encryption.org/v1"), dara.keys) == ErrorCode::Damaged);
}

TEST_CASE("a work factor over 20 is refused, in reading and in writing") {
    SeededRandom random("work");
    const SecretBytes words = SecretBytes::copyOf("words");
    QByteArray file = age::encryptWithPassphrase("text", words, random, lowWork);
    CHECK_THROWS_AS(age::encryptWithPassphrase("text", words, random, 21), Error);
    CHECK_THROWS_AS(age::encryptWithPassphrase("text", words, random, 0), Error);
    const qsizetype at = file.indexOf(" 2\n");
    REQUIRE(at > 0);
    file.replace(at, 3, " 21\n");
    CHECK(openAge(file, passphrase("words")).failure == Failure::Header);
}

TEST_CASE("a file to nobody or to a worthless key is not written") {
    SeededRandom random("nobody");
    CHECK_THROWS_AS(age::encrypt("text", {}, random), Error);
    CHECK_THROWS_AS(age::encrypt("text", {QByteArray(32, '\0')}, random), Error);
    CHECK_THROWS_AS(age::encrypt("text", {QByteArray(31, '\1')}, random), Error);
}

TEST_CASE("an age file cut off at any byte does not open") {
    Someone dara("dara");
    for (const age::Armor armor : {age::Armor::No, age::Armor::Yes}) {
        const QByteArray file = age::encrypt("text", {dara.pair.publicKey}, dara.random, armor);
        // The line end after the armor is not part of it.
        const qsizetype most = armor == age::Armor::Yes ? file.size() - 1 : file.size();
        for (qsizetype size = 0; size < most; ++size) {
            const auto outcome = openAge(file.left(size), dara.keys);
            CHECK(outcome.failure);
            CHECK(outcome.released.isEmpty());
        }
    }
}

TEST_CASE("an age file with any bit flipped does not open") {
    Someone dara("dara");
    for (const age::Armor armor : {age::Armor::No, age::Armor::Yes}) {
        const QByteArray file = age::encrypt("text", {dara.pair.publicKey}, dara.random, armor);
        for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
            QByteArray changed = file;
            changed[bit / 8] = char(changed[bit / 8] ^ 1 << bit % 8);
            // A final line end that became other white space says the same.
            if (armor == age::Armor::Yes && bit / 8 == file.size() - 1) continue;
            const auto outcome = openAge(changed, dara.keys);
            CHECK(outcome.failure);
            CHECK(outcome.released.isEmpty());
        }
    }
}

TEST_CASE("of a long file damaged late only whole verified chunks are released") {
    Someone dara("dara");
    const QByteArray plain = dara.random.bytes(200000);
    QByteArray file = age::encrypt(plain, {dara.pair.publicKey}, dara.random);
    file[file.size() - 1] = char(file[file.size() - 1] ^ 1);
    const auto outcome = openAge(file, dara.keys);
    CHECK(outcome.failure == Failure::Payload);
    CHECK(outcome.released == plain.left(3 * 65536));
}

TEST_CASE("chunks in another order or doubled do not verify") {
    Someone dara("dara");
    const QByteArray file = age::encrypt(dara.random.bytes(4 * 65536), {dara.pair.publicKey}, dara.random);
    constexpr qsizetype chunk = 65536 + 16;
    const QByteArray head = file.chopped(4 * chunk);
    const QByteArray one = file.mid(head.size(), chunk), two = file.mid(head.size() + chunk, chunk);
    const QByteArray rest = file.right(2 * chunk);
    CHECK(openAge(QByteArray(head + two + one + rest), dara.keys).released.isEmpty());
    CHECK(openAge(QByteArray(head + one + one + two + rest), dara.keys).released.size() == 65536);
    CHECK(openAge(QByteArray(head + one + rest), dara.keys).failure == Failure::Payload);
    CHECK_FALSE(openAge(file, dara.keys).failure);
}

TEST_CASE("what a sink throws reaches the caller") {
    Someone dara("dara");
    const QByteArray file = age::encrypt("text", {dara.pair.publicKey}, dara.random);
    const auto full = [](QByteArrayView) { throw Error(ErrorCode::DiskFull, QStringLiteral("full")); };
    CHECK_THROWS_AS(age::decryptStream(test::sourceOf(file), full, dara.keys), Error);
}

TEST_CASE("a header that never ends is given up") {
    qint64 given = 0;
    const age::Source endless = [&given](char *to, qint64 most) {
        std::memset(to, 'a', std::size_t(most));
        given += most;
        return most;
    };
    CHECK_THROWS_AS(age::decryptStream(endless, [](QByteArrayView) {}, {}), Error);
    CHECK(given < 2 << 20);
}

TEST_CASE("keys come back from their texts and from nothing else") {
    Someone dara("dara");
    const SecretBytes identity = age::identityText(dara.pair.secret);
    const QByteArray recipient = age::recipientText(dara.pair.publicKey).toLatin1();
    CHECK(identity.view().startsWith("AGE-SECRET-KEY-1"));
    CHECK(recipient.startsWith("age1"));
    REQUIRE(age::parseIdentity(identity.view()));
    CHECK(age::parseIdentity(identity.view())->equals(dara.pair.secret));
    CHECK(age::parseRecipient(recipient) == dara.pair.publicKey);
    CHECK_FALSE(age::parseIdentity(identity.view().toLower()));
    CHECK_FALSE(age::parseRecipient(recipient.toUpper()));
    CHECK_FALSE(age::parseRecipient(identity.view()));
    CHECK_FALSE(age::parseIdentity(recipient));
    CHECK_FALSE(age::parseRecipient(age::bech32("age", QByteArray(31, 'x'))));
    for (int at = 0; at < recipient.size(); ++at) {
        QByteArray changed = recipient;
        changed[at] = changed[at] == 'q' ? 'p' : 'q';
        CHECK_FALSE(age::parseRecipient(changed));
        CHECK_FALSE(age::parseRecipient(recipient.left(at)));
    }
}

TEST_CASE("bech32 keeps to BIP 173") {
    for (const char *good : {"a12uel5l", "A12UEL5L", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "?1ezyfcl"})
        CHECK(age::parseBech32(good));
    for (const char *bad : {"", "1", "a1", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "A1G7SGD8", "10a06t8",
                            "1qzzfhee", "a12uEl5l", "a12uel5m", "a b12uel5l"})
        CHECK_FALSE(age::parseBech32(bad));
}

TEST_CASE("an identity file gives its identities and names the line that is none") {
    Someone dara("dara");
    const SecretBytes identity = age::identityText(dara.pair.secret);
    const QByteArray line = identity.view();
    const auto read = age::parseIdentityFile(QByteArray("# comment\r\n\n" + line + "\r\n" + line));
    REQUIRE(read.size() == 2);
    CHECK(read[1].equals(dara.pair.secret));
    CHECK(age::parseIdentityFile({}).empty());
    CHECK(age::parseIdentityFile(age::bech32("AGE-SECRET-KEY-PQ-", QByteArray(32, 'x'))).empty());
    try {
        age::parseIdentityFile(QByteArray(line + "\n " + line + '\n'));
        FAIL("accepted");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.params().value(QStringLiteral("line")).toInt() == 2);
        CHECK_FALSE(error.log().contains(QString::fromLatin1(line)));
    }
}

TEST_CASE("any bytes come back from an age file") {
    const bool ok = rc::check("encrypt and decrypt", [](const std::string &text, bool armored) {
        Someone dara(text.c_str());
        const QByteArray plain = QByteArray::fromStdString(text);
        const auto armor = armored ? age::Armor::Yes : age::Armor::No;
        return age::decrypt(age::encrypt(plain, {dara.pair.publicKey}, dara.random, armor), dara.keys) == plain;
    });
    CHECK(ok);
}
