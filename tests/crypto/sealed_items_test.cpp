#include "core/crypto/sealed_items.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/uuid.h"
#include "core/crypto/bytes.h"
#include "tests/support/catch.h"

#include <sodium.h>

using namespace balai;
using namespace balai::crypto;

namespace {
const QString name = QStringLiteral("name");
const QString keyId = QStringLiteral("identity-1");

struct Sealing {
    SeededRandom random{"sealed items"};
    SecretBytes key = SecretBytes::random(32, random);
    Uuid record = Uuid::v4(random);
    QJsonObject seal(const QString &text) { return sealItem(key, keyId, record, name, text, random); }
};

int sealedSize(const QJsonObject &sealed) {
    return int(fromBase64(sealed.value(QLatin1String("sealed")).toString().toLatin1())->size());
}
}  // namespace

TEST_CASE("a sealed item opens to its text") {
    Sealing s;
    for (const QString &text : {QString(), QStringLiteral("a"), QStringLiteral("សុភា ចាន់"), QString(1000, QLatin1Char('x'))}) {
        const QJsonObject sealed = s.seal(text);
        CHECK(sealedKeyId(sealed) == keyId);
        REQUIRE(openItem(s.key, s.record, name, sealed));
        CHECK(*openItem(s.key, s.record, name, sealed) == text);
    }
}

TEST_CASE("a sealed item does not open in another place, with another key or under another key's name") {
    Sealing s;
    const QJsonObject sealed = s.seal(QStringLiteral("text"));
    CHECK_FALSE(openItem(s.key, Uuid::v4(s.random), name, sealed));
    CHECK_FALSE(openItem(s.key, s.record, QStringLiteral("village"), sealed));
    CHECK_FALSE(openItem(SecretBytes::random(32, s.random), s.record, name, sealed));
    QJsonObject renamed = sealed;
    renamed.insert(QLatin1String("key"), QStringLiteral("identity-2"));
    CHECK_FALSE(openItem(s.key, s.record, name, renamed));
}

TEST_CASE("the length of a sealed text shows only in steps of 64 bytes") {
    Sealing s;
    CHECK(sealedSize(s.seal({})) == 64 + 16);
    CHECK(sealedSize(s.seal(QString(63, QLatin1Char('x')))) == 64 + 16);
    CHECK(sealedSize(s.seal(QString(64, QLatin1Char('x')))) == 128 + 16);
}

TEST_CASE("sealing the same text twice gives different objects") {
    Sealing s;
    CHECK(s.seal(QStringLiteral("x")) != s.seal(QStringLiteral("x")));
}

TEST_CASE("an object of another shape is no sealed item") {
    Sealing s;
    const QJsonObject sealed = s.seal(QStringLiteral("text"));
    for (const QString &field : sealed.keys()) {
        QJsonObject less = sealed;
        less.remove(field);
        CHECK_FALSE(openItem(s.key, s.record, name, less));
        QJsonObject other = sealed;
        other.insert(field, 5);
        CHECK_FALSE(openItem(s.key, s.record, name, other));
        other.insert(field, QString(sealed.value(field).toString() + QLatin1Char('=')));
        CHECK_FALSE(openItem(s.key, s.record, name, other));
    }
    QJsonObject more = sealed;
    more.insert(QLatin1String("more"), 1);
    CHECK_FALSE(openItem(s.key, s.record, name, more));
    CHECK_FALSE(openItem(s.key, s.record, name, {}));
    CHECK(sealedKeyId({}).isEmpty());
}

TEST_CASE("a changed byte of a sealed item is noticed") {
    Sealing s;
    const QJsonObject sealed = s.seal(QStringLiteral("text"));
    for (const QLatin1String field : {QLatin1String("nonce"), QLatin1String("sealed")}) {
        const QByteArray bytes = *fromBase64(sealed.value(field).toString().toLatin1());
        for (int at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ 0x10);
            QJsonObject object = sealed;
            object.insert(field, QString::fromLatin1(toBase64(changed)));
            CHECK_FALSE(openItem(s.key, s.record, name, object));
        }
    }
}

TEST_CASE("a key sealed to a public key opens with its secret only") {
    SeededRandom random("box");
    const auto pair = BoxKeyPair::generate(random);
    const auto other = BoxKeyPair::generate(random);
    const SecretBytes secret = SecretBytes::random(32, random);
    const QByteArray sealed = boxSeal(pair.publicKey, secret, random);
    REQUIRE(boxOpen(pair, sealed));
    CHECK(boxOpen(pair, sealed)->equals(secret));
    CHECK_FALSE(boxOpen(other, sealed));
    CHECK(sealed != boxSeal(pair.publicKey, secret, random));
}

TEST_CASE("sealed boxes and libsodium's own open each other") {
    SeededRandom random("box");
    const auto pair = BoxKeyPair::generate(random);
    QByteArray theirs(32 + crypto_box_SEALBYTES, Qt::Uninitialized);
    const QByteArray plain(32, 'k');
    crypto_box_seal(reinterpret_cast<unsigned char *>(theirs.data()), reinterpret_cast<const unsigned char *>(plain.data()),
                    32, reinterpret_cast<const unsigned char *>(pair.publicKey.data()));
    REQUIRE(boxOpen(pair, theirs));
    CHECK(boxOpen(pair, theirs)->view() == plain);
}

TEST_CASE("a damaged box and a worthless public key are noticed") {
    SeededRandom random("box");
    const auto pair = BoxKeyPair::generate(random);
    const SecretBytes secret = SecretBytes::random(64, random);
    const QByteArray sealed = boxSeal(pair.publicKey, secret, random);
    for (int at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 1);
        CHECK_FALSE(boxOpen(pair, changed));
        CHECK_FALSE(boxOpen(pair, sealed.left(at)));
    }
    CHECK_THROWS_AS(boxSeal(QByteArray(32, '\0'), secret, random), Error);
    CHECK_THROWS_AS(boxSeal(QByteArray(31, '\1'), secret, random), Error);
    CHECK_THROWS_AS(boxSeal(pair.publicKey, SecretBytes(65), random), Error);
    CHECK_THROWS_AS(boxSeal(pair.publicKey, SecretBytes(), random), Error);
}
