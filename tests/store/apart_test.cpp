// Changes that lead back to nobody, and answers that wait: what the log, the tables and the pages give away.
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

#include <QFile>
#include <algorithm>

struct sqlite3;
extern "C" unsigned char *sqlite3_serialize(sqlite3 *, const char *, long long *, unsigned);
extern "C" void sqlite3_free(void *);

using namespace balai;
using namespace balai::store;
using balai::test::Laptop;

namespace {

const Uuid council = *Uuid::parse(u"019b0000-0000-7000-8000-00000000c0de");
constexpr qint64 day = 24ll * 60 * 60 * 1000;

QByteArray pagesOf(Laptop &laptop) {
    long long size = 0;
    unsigned char *pages = sqlite3_serialize(laptop.database->handle(), "main", &size, 0);
    REQUIRE(pages);
    const QByteArray out(reinterpret_cast<const char *>(pages), qsizetype(size));
    sqlite3_free(pages);
    return out;
}

Uuid put(Laptop &laptop, const char *kind, const QJsonObject &record) {
    laptop.clock.advance(61'000);
    Uuid id;
    laptop.store.write(QStringLiteral("put"), [&](Write &w) { id = w.put(*records::kindNamed(QString::fromLatin1(kind)), record); });
    return id;
}

Uuid meetingIn(Laptop &laptop) { return put(laptop, "meeting", {{QStringLiteral("title"), QJsonObject{{QStringLiteral("en"), QStringLiteral("First")}}}}); }

const records::KindInfo &checkIn() { return *records::kindNamed(u"checkIn"); }

QJsonObject result(Uuid meeting) {
    const QJsonArray five{0, 0, 1, 2, 2};
    return {{QStringLiteral("meeting"), meeting.text()}, {QStringLiteral("counts"), QJsonObject{{QStringLiteral("heard"), five}}}};
}

Uuid writeApart(Laptop &laptop, Uuid meeting) {
    Uuid id;
    laptop.store.writeApart(QStringLiteral("check-in"), council, [&](Write &w) { id = w.put(checkIn(), result(meeting)); }, meeting);
    return id;
}

Changeset changesetOf(Laptop &laptop, Uuid record) {
    for (const Changeset &one : laptop.everything())
        for (const Change &change : one.changes)
            if (change.cell.record == record) return one;
    return {};
}

}  // namespace

TEST_CASE("what is written apart is by the council, of the day alone, and in no order with anything else") {
    Laptop laptop(7);
    const Uuid meeting = meetingIn(laptop);
    const Author before = laptop.store.author();
    const Uuid first = writeApart(laptop, meeting);
    put(laptop, "member", {{QStringLiteral("name"), QStringLiteral("Lotus")}});
    const Uuid second = writeApart(laptop, meeting);
    CHECK(laptop.store.author().account == before.account);
    CHECK(laptop.store.author().epoch == before.epoch);
    for (const Uuid &id : {first, second}) {
        const Changeset made = changesetOf(laptop, id);
        CHECK(made.account == council);
        CHECK(made.stamp.ms % day == 0);
        CHECK(made.stamp.counter == 0);
        CHECK(made.place.sequence == 1);
        CHECK(made.place.epoch != before.epoch);
        CHECK(made.previous == QByteArray(32, '\0'));
        const auto shown = laptop.store.show(checkIn(), id);
        REQUIRE(shown);
        CHECK(shown->value(QLatin1String("by")).toString() == council.text());
        CHECK(shown->value(QLatin1String("created")).toString().endsWith(QStringLiteral("T00:00:00Z")));
        CHECK(shown->value(QLatin1String("changed")) == shown->value(QLatin1String("created")));
        CHECK(id.text().at(14) == u'4');  // no time in the id
    }
    CHECK(changesetOf(laptop, first).place.epoch != changesetOf(laptop, second).place.epoch);
}

TEST_CASE("the day is that of the council's time zone") {
    Laptop laptop(8, 1'795'000'000'000);  // 2026-11-18T11:06:40Z
    put(laptop, "council", {{QStringLiteral("name"), QJsonObject{{QStringLiteral("en"), QStringLiteral("C")}}}, {QStringLiteral("timeZone"), QStringLiteral("Asia/Phnom_Penh")}});
    const Uuid meeting = meetingIn(laptop);
    laptop.clock.set(1'795'000'000'000 + 7ll * 60 * 60 * 1000);  // in Phnom Penh the next day has begun
    const auto shown = laptop.store.show(checkIn(), writeApart(laptop, meeting));
    REQUIRE(shown);
    CHECK(shown->value(QLatin1String("created")).toString() == QStringLiteral("2026-11-19T00:00:00+07:00"));
}

TEST_CASE("the own clock never goes back behind what is written apart") {
    Laptop laptop(9);
    const Uuid meeting = meetingIn(laptop);
    const Uuid early = put(laptop, "member", {{QStringLiteral("name"), QStringLiteral("One")}});
    writeApart(laptop, meeting);
    laptop.clock.advance(-2 * day);  // a clock set back
    Store again(*laptop.database, laptop.clock, laptop.random);
    again.setAuthor(laptop.store.author());
    Uuid late;
    again.write(QStringLiteral("put"), [&](Write &w) { late = w.put(*records::kindNamed(u"member"), {{QStringLiteral("name"), QStringLiteral("Two")}}); });
    CHECK(again.createdAt(early)->stamp < again.createdAt(late)->stamp);
    laptop.clock.advance(2 * day);
    CHECK(again.check(true).empty());
}

TEST_CASE("another laptop takes in what was written apart; replay is the same and check finds nothing") {
    Laptop laptop(10), other(11);
    const Uuid meeting = meetingIn(laptop);
    const Uuid id = writeApart(laptop, meeting);
    put(laptop, "member", {{QStringLiteral("name"), QStringLiteral("Later")}});
    const MergeResult taken = other.takeFrom(laptop);
    CHECK(taken.held == 0);
    CHECK(taken.conflicts == 0);
    CHECK(other.takeFrom(laptop).applied == 0);
    CHECK(other.store.show(checkIn(), id) == laptop.store.show(checkIn(), id));
    CHECK(other.store.tableDigest() == laptop.store.tableDigest());
    for (Laptop *one : {&laptop, &other}) {
        const QByteArray digest = one->store.tableDigest();
        one->store.replay();
        CHECK(one->store.tableDigest() == digest);
        CHECK(one->store.check(true).empty());
    }
}

TEST_CASE("a check-in is written in no other way, and nothing else is written apart") {
    Laptop laptop(12);
    const Uuid meeting = meetingIn(laptop);
    const size_t before = laptop.everything().size();
    CHECK_THROWS_AS(laptop.store.write(QStringLiteral("put"), [&](Write &w) { w.put(checkIn(), result(meeting)); }), Error);
    CHECK_THROWS_AS(laptop.store.writeApart(QStringLiteral("put"), council, [&](Write &w) { w.put(*records::kindNamed(u"member"), {{QStringLiteral("name"), QStringLiteral("X")}}); }), Error);
    CHECK_THROWS_AS(laptop.store.writeApart(QStringLiteral("put"), council, [&](Write &w) {
        w.put(*records::kindNamed(u"meeting"), {{QStringLiteral("id"), meeting.text()}, {QStringLiteral("place"), QStringLiteral("X")}});
    }), Error);
    CHECK(laptop.everything().size() == before);
    CHECK(laptop.store.author().account != council);
    CHECK(laptop.store.recentPlaces(10).size() == before);
}

TEST_CASE("answers that wait are in no log, and their bytes lie in the order of random ids") {
    for (const quint64 seed : {21u, 22u, 23u}) {
        Laptop laptop(seed);
        const Uuid meeting = meetingIn(laptop);
        const size_t before = laptop.everything().size();
        constexpr int count = 12;
        for (int i = 0; i < count; ++i) laptop.store.addWaiting(meeting, QStringLiteral("CANARY%1X").arg(i).toUtf8());
        CHECK(laptop.everything().size() == before);
        CHECK(QFile(laptop.path() + QStringLiteral("-wal")).size() == 0);
        const QByteArray pages = pagesOf(laptop);
        std::vector<std::pair<qsizetype, QByteArray>> places;
        for (int i = 0; i < count; ++i) {
            const QByteArray words = QStringLiteral("CANARY%1X").arg(i).toUtf8();
            CHECK(pages.count(words) == 1);
            places.push_back({pages.indexOf(words), words});
        }
        std::sort(places.begin(), places.end(), std::greater<>());  // SQLite fills a page from its end
        std::vector<QByteArray> inPage;
        for (const auto &[place, words] : places) inPage.push_back(words);
        CHECK(inPage == laptop.store.waiting(meeting));  // by id
        CHECK_FALSE(std::is_sorted(inPage.begin(), inPage.end(), [](const QByteArray &a, const QByteArray &b) { return a.mid(6).chopped(1).toInt() < b.mid(6).chopped(1).toInt(); }));
    }
}

TEST_CASE("of answers that were counted no byte is left, and those about another meeting stay") {
    Laptop laptop(31);
    const Uuid meeting = meetingIn(laptop), other = meetingIn(laptop);
    for (int i = 0; i < 6; ++i) laptop.store.addWaiting(meeting, QStringLiteral("CANARY%1X").arg(i).toUtf8());
    laptop.store.addWaiting(other, "STAYS");
    writeApart(laptop, meeting);
    CHECK(laptop.store.waiting(meeting).empty());
    CHECK(laptop.store.waiting(other).size() == 1);
    CHECK(laptop.store.waitingAbout() == std::vector<Uuid>{other});
    CHECK_FALSE(pagesOf(laptop).contains("CANARY"));
    laptop.store.dropWaiting(other);
    CHECK_FALSE(pagesOf(laptop).contains("STAYS"));
    CHECK(laptop.store.check(true).empty());
}
