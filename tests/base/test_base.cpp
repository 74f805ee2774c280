#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/uuid.h"
#include "tests/support/catch.h"

#include <array>
#include <set>

using namespace balai;

TEST_CASE("an id is read in its one form and no other") {
    SeededRandom random("ids");
    FixedClock clock(1'700'000'000'000);
    const Uuid id = Uuid::v7(clock, random);
    CHECK(Uuid::parse(id.text()) == id);
    CHECK(Uuid::fromBytes(id.bytes()) == id);
    CHECK(id.text().at(14) == u'7');
    CHECK(Uuid::v4(random).text().at(14) == u'4');
    CHECK(Uuid::v8(QByteArray(32, 'x')).text().at(14) == u'8');
    const QString text = id.text();
    for (const QString &bad : {QString(), text.chopped(1), QString(text + u'0'), QString(text).replace(8, 1, u'0'),
                               QString(text).replace(0, 1, u'g'), QString(u'{' + text + u'}')})
        CHECK_FALSE(Uuid::parse(bad));
    CHECK(Uuid::fromBytes("short").isNull());
}

TEST_CASE("ids made later sort later") {
    SeededRandom random("order");
    FixedClock clock(1'700'000'000'000);
    const Uuid first = Uuid::v7(clock, random);
    clock.advance(1);
    CHECK(first < Uuid::v7(clock, random));
}

TEST_CASE("a seeded stream repeats itself, and two seeds differ") {
    SeededRandom one("a"), again("a"), other("b");
    const QByteArray bytes = one.bytes(100);
    CHECK(bytes == again.bytes(100));
    CHECK(bytes != other.bytes(100));
}

TEST_CASE("a number below a bound is below it and takes every value") {
    SeededRandom random("below");
    std::set<std::uint64_t> seen;
    for (int i = 0; i < 500; ++i) seen.insert(random.below(7));
    CHECK(seen.size() == 7);
    CHECK(*seen.rbegin() == 6);
    CHECK(random.below(1) == 0);
}

TEST_CASE("a day is the council's day, not the machine's") {
    const qint64 lateInLondon = 1'700'000'000'000;  // 2023-11-14T22:13:20Z
    CHECK(dayIn(QStringLiteral("Asia/Jakarta"), lateInLondon) == QDate(2023, 11, 15));
    CHECK(dayIn(QStringLiteral("UTC"), lateInLondon) == QDate(2023, 11, 14));
    CHECK(dayIn(QStringLiteral("Nowhere/Else"), lateInLondon) == QDate(2023, 11, 14));
    CHECK(timeText(QStringLiteral("Asia/Yangon"), lateInLondon) == QStringLiteral("2023-11-15T04:43:20+06:30"));
}

TEST_CASE("an error keeps its code, and every code has a word of its own") {
    const Error error(ErrorCode::DiskFull, QStringLiteral("no room"), {{QStringLiteral("path"), QStringLiteral("/x")}});
    CHECK(error.code() == ErrorCode::DiskFull);
    CHECK(QByteArray(error.what()).contains("no room"));
    std::set<QString> words;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) words.insert(codeWord(ErrorCode(code)));
    CHECK(words.size() == size_t(ErrorCode::Internal) + 1);
    CHECK(words.count(QString()) == 0);
}
