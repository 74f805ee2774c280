#include "core/exchange/bundle_file.h"
#include "core/exchange/compression.h"
#include "core/exchange/strict_json.h"
#include "tests/exchange/desk.h"

using namespace balai;
using namespace balai::test;

namespace {

struct Two {
    Two() : rin("rin"), desk("desk") {
        rin.create();
        pair(rin, desk);
        for (int i = 0; i < 5; ++i) rin.member(QStringLiteral("Member of the council"));
        bundle = rin.bundle();
    }
    // The text inside, as anybody with the receiver's public key may seal it.
    QByteArray sealed(const QByteArray &text) {
        return crypto::age::encrypt(exchange::compress(text), {desk.session->deviceKeys().exchange.publicKey}, rin.random);
    }
    Desk rin, desk;
    QByteArray bundle;
};

bool isTold(const QString &failure) {
    return failure.startsWith(QStringLiteral("damaged")) || failure.startsWith(QStringLiteral("noKey")) || failure.startsWith(QStringLiteral("newerFormat"));
}

}  // namespace

TEST_CASE("a bundle cut short anywhere is told and changes nothing") {
    Two two;
    const QByteArray before = two.desk.digest();
    for (qsizetype at = 0; at < two.bundle.size(); at += 1 + two.bundle.size() / 97) {
        INFO(at);
        CHECK(isTold(failureOf([&] { two.desk.take(two.bundle.left(at)); })));
    }
    CHECK(isTold(failureOf([&] { two.desk.take(two.bundle + '\n'); })));
    CHECK(two.desk.digest() == before);
    two.desk.take(two.bundle);
    CHECK(two.desk.digest() == two.rin.digest());
}

TEST_CASE("a bundle with any bit changed is told and changes nothing") {
    Two two;
    SeededRandom random("bits");
    const QByteArray before = two.desk.digest();
    for (int i = 0; i < 300; ++i) {
        QByteArray changed = two.bundle;
        const qsizetype at = qsizetype(random.below(quint64(changed.size())));
        changed[at] = char(changed[at] ^ (1 << random.below(8)));
        INFO(at);
        CHECK(isTold(failureOf([&] { two.desk.take(changed); })));
    }
    CHECK(two.desk.digest() == before);
}

TEST_CASE("lines with any bit changed are told, though the envelope is whole") {
    Two two;
    crypto::age::Keys keys = crypto::age::Keys::identity(two.desk.session->deviceKeys().exchange.secret);
    QByteArray text;
    exchange::decompress(crypto::age::decrypt(two.bundle, keys), {}, [&](QByteArrayView piece) { text.append(piece); });
    SeededRandom random("lines");
    const QByteArray before = two.desk.digest();
    for (int i = 0; i < 300; ++i) {
        QByteArray changed = text;
        const qsizetype at = qsizetype(random.below(quint64(changed.size())));
        changed[at] = char(changed[at] ^ (1 << random.below(8)));
        const QString failure = failureOf([&] { two.desk.take(two.sealed(changed)); });
        INFO(at << " " << failure.toStdString());
        CHECK((isTold(failure) || failure == QStringLiteral("refused forged")));
    }
    const QByteArray twice = text + text, deep = QByteArray(300'000, '[') + '\n';
    for (const QByteArray &hostile : QList<QByteArray>{"\n\n\n", "{}\n{}\n", "[]\n[]\n", deep, "{\"a\":1}\n{\"hash\":3}\n", twice,
                                                       text.left(text.size() - 1), {}}) {
        CHECK(isTold(failureOf([&] { two.desk.take(two.sealed(hostile)); })));
    }
    CHECK(two.desk.digest() == before);
}

TEST_CASE("a small file that unfolds without end is stopped early") {
    const QByteArray frame = exchange::compress(QByteArray(20 << 20, 'a'));
    qint64 got = 0;
    const auto count = [&](QByteArrayView piece) { got += piece.size(); };
    CHECK(failureOf([&] { exchange::decompress(frame, {1ll << 30, 1 << 20, 400}, count); }) == QStringLiteral("damaged"));
    CHECK(got < 3 << 20);
    got = 0;
    exchange::decompress(frame, {}, count);
    CHECK(got == 20 << 20);
    CHECK(failureOf([&] { exchange::decompress(frame.left(frame.size() - 2), {}, count); }) == QStringLiteral("damaged"));
    CHECK(failureOf([&] { exchange::decompress(QByteArray(frame + 'x'), {}, count); }) == QStringLiteral("damaged"));
}

TEST_CASE("strict reading refuses what is nested too deeply or of another type") {
    CHECK(failureOf([] { exchange::objectFrom("{\"a\":[[[[[[[[[1]]]]]]]]]}"); }) == QStringLiteral("damaged"));
    CHECK(failureOf([] { exchange::objectFrom("[1]"); }) == QStringLiteral("damaged"));
    CHECK(exchange::objectFrom("{\"a\":\"[[[[[[[[[[[[[\"}").size() == 1);
    const QJsonObject object{{QStringLiteral("n"), -1}, {QStringLiteral("t"), 5}};
    CHECK(failureOf([&] { exchange::numberIn(object, "n"); }) == QStringLiteral("damaged"));
    CHECK(failureOf([&] { exchange::textIn(object, "t"); }) == QStringLiteral("damaged"));
    CHECK(failureOf([&] { exchange::requireFormat({{QStringLiteral("format"), QStringLiteral("x/2")}}, "x", 1); }) == QStringLiteral("newerFormat"));
    CHECK(failureOf([&] { exchange::requireFormat({{QStringLiteral("format"), QStringLiteral("y/1")}}, "x", 1); }) == QStringLiteral("damaged"));
}
