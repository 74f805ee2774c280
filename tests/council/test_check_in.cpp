#include "core/council/check_in.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/standing_events.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace balai;
using namespace balai::test;
using namespace balai::records;
using council::CheckInAnswer;
using council::CheckInEnd;

namespace {

Id<Meeting> meetingOf(Village &v) { return v.laptop.store.all<Meeting>().front().id; }

void give(Village &v, int heard, int safe, int again, const QString &text = {}) {
    v.laptop.clock.advance(90'000);
    council::giveCheckIn(v.laptop.store, meetingOf(v), {{heard, safe, again}, text, QStringLiteral("km")});
}

// Every byte that the log and all tables hold, as one text.
QByteArray everythingIn(store::Store &store) {
    QByteArray out;
    for (const char *sql : {"SELECT body FROM changeset", "SELECT bytes FROM cell WHERE bytes IS NOT NULL", "SELECT answer FROM waiting", "SELECT bytes FROM draft",
                            "SELECT id FROM waiting", "SELECT about FROM waiting"}) {
        auto rows = store.database().prepare(sql);
        while (rows.step()) out += rows.blob(0) + '\n';
    }
    return out;
}

}  // namespace

TEST_CASE("four answers wait and show nothing; the fifth makes a result") {
    Village v;
    for (int i = 0; i < 4; ++i) give(v, 5, 4, 3);
    CHECK(council::endCheckIn(v.laptop.store, meetingOf(v)) == CheckInEnd::TooFew);
    CHECK_FALSE(council::checkInResult(v.laptop.store, meetingOf(v)));
    CHECK(v.laptop.store.count(kindOf<CheckIn>()) == 0);
    CHECK(v.laptop.store.waiting(meetingOf(v).uuid()).size() == 4);
    give(v, 1, 4, 3, QStringLiteral(" I was tired "));
    CHECK(council::endCheckIn(v.laptop.store, meetingOf(v)) == CheckInEnd::Written);
    const auto result = council::checkInResult(v.laptop.store, meetingOf(v));
    REQUIRE(result);
    CHECK(result->counts[0] == std::array<int, 5>{1, 0, 0, 0, 4});
    CHECK(result->counts[1] == std::array<int, 5>{0, 0, 0, 5, 0});
    CHECK(result->texts == QStringList{QStringLiteral("I was tired")});
    CHECK(v.laptop.store.waiting(meetingOf(v).uuid()).empty());
    CHECK(council::endCheckIn(v.laptop.store, meetingOf(v)) == CheckInEnd::TooFew);  // not a second time
}

TEST_CASE("a question that fewer than five answered is in no result") {
    Village v;
    for (int i = 0; i < 4; ++i) give(v, 5, 4, 3);
    give(v, 2, 0, 3);
    REQUIRE(council::endCheckIn(v.laptop.store, meetingOf(v)) == CheckInEnd::Written);
    const auto result = council::checkInResult(v.laptop.store, meetingOf(v));
    REQUIRE(result);
    CHECK(result->counts[0]);
    CHECK_FALSE(result->counts[1]);
    CHECK_FALSE(v.laptop.store.all<CheckIn>().front().counts.contains(QStringLiteral("safe")));
}

TEST_CASE("an answer without a word or a mark is not kept, and wrong ones are refused") {
    Village v;
    give(v, 0, 0, 0, QStringLiteral("  "));
    CHECK(v.laptop.store.waiting(meetingOf(v).uuid()).empty());
    CHECK_THROWS_AS(give(v, 6, 1, 1), Error);
    CHECK_THROWS_AS(give(v, 1, -1, 1), Error);
    CHECK_THROWS_AS(council::giveCheckIn(v.laptop.store, Id<Meeting>(v.at(QStringLiteral("lotus"))), {{1, 1, 1}, {}, {}}), Error);
    CHECK(v.laptop.store.waiting(meetingOf(v).uuid()).empty());
}

TEST_CASE("too few answers are erased thirty days after the meeting, and not a day before") {
    Village v;
    for (int i = 0; i < 3; ++i) give(v, 5, 4, 3);
    const Meeting meeting = *v.laptop.store.find(meetingOf(v));
    const qint64 held = meeting.startsAt.isSet() ? meeting.startsAt.ms() : meeting.created;
    constexpr qint64 day = 24ll * 60 * 60 * 1000;
    v.laptop.clock.set(held + 30 * day);
    council::dropOldCheckIns(v.laptop.store);
    CHECK(v.laptop.store.waiting(meeting.id.uuid()).size() == 3);
    v.laptop.clock.set(held + 31 * day);
    council::dropOldCheckIns(v.laptop.store);
    CHECK(v.laptop.store.waitingAbout().empty());
}

TEST_CASE("answers about a meeting that was taken away are erased") {
    Village v;
    give(v, 5, 4, 3);
    v.laptop.store.write(QStringLiteral("remove"), [&](store::Write &w) { w.remove(kindOf<Meeting>(), meetingOf(v).uuid()); });
    council::dropOldCheckIns(v.laptop.store);
    CHECK(v.laptop.store.waitingAbout().empty());
}

TEST_CASE("nothing in log and tables names who answered, when, or in which order") {
    Village v;
    const QByteArray account = v.laptop.store.author().account.text().toLatin1();
    const size_t before = v.laptop.everything().size();
    const auto waits = [&] {
        auto rows = v.laptop.store.database().prepare("SELECT answer FROM waiting");
        QByteArray out;
        while (rows.step()) out += rows.blob(0);
        return out;
    };
    for (int i = 1; i <= 5; ++i) give(v, i, 6 - i, 3, QStringLiteral("WORDS%1").arg(i));
    const QByteArray waiting = waits();
    for (const Member &member : v.laptop.store.all<Member>()) CHECK_FALSE(waiting.contains(member.id.text().toLatin1()));
    CHECK_FALSE(waiting.contains(account));
    CHECK_FALSE(waiting.contains(QByteArray::number(v.laptop.clock.nowMs()).left(6)));
    REQUIRE(council::endCheckIn(v.laptop.store, meetingOf(v)) == CheckInEnd::Written);
    const auto log = v.laptop.everything();
    REQUIRE(log.size() == before + 1);
    const CheckIn made = v.laptop.store.all<CheckIn>().front();
    for (const store::Changeset &one : log) {
        const bool isResult = std::any_of(one.changes.begin(), one.changes.end(), [&](const store::Change &c) { return c.cell.record == made.id.uuid(); });
        if (!isResult) continue;
        const QByteArray body = store::canonical(one);
        CHECK_FALSE(body.contains(account));
        CHECK(one.account == council::councilOf(v.laptop.store).id.uuid());
        CHECK(one.stamp.ms == dayStart(council::councilOf(v.laptop.store).timeZone, v.laptop.clock.nowMs()));
        for (const store::Change &change : one.changes) CHECK(change.replaced.empty());
    }
    CHECK(made.texts.size() == 5);
    CHECK(everythingIn(v.laptop.store).count("WORDS") == 5);  // in the result alone
    CHECK(v.laptop.store.check(true).empty());
}

TEST_CASE("a result from elsewhere that could point at somebody is refused, and not shown when it comes by exchange") {
    Village v;
    const auto with = [](const char *counts) {
        CheckIn one;
        one.counts = QJsonDocument::fromJson(counts).object();
        return one;
    };
    CHECK_NOTHROW(council::requireEnough(with(R"({"heard":[0,0,0,0,5],"safe":[1,1,1,1,1]})")));
    for (const char *bad : {"{}", R"({"heard":[0,0,0,0,4]})", R"({"heard":[0,0,5]})", R"({"heard":[9,-4,0,0,0]})", R"({"heard":[1.5,1,1,1,1]})", R"({"other":[5,5,5,5,5]})", R"({"heard":"many"})"})
        CHECK_THROWS_AS(council::requireEnough(with(bad)), Error);
    CheckIn small = with(R"({"heard":[0,0,0,1,1],"again":"x"})");
    small.meeting = meetingOf(v);
    small.texts = {QStringLiteral("one of two")};
    v.laptop.store.writeApart(QStringLiteral("check-in"), v.laptop.store.author().device, [&](store::Write &w) { w.put(small); });
    CHECK_FALSE(council::checkInResult(v.laptop.store, meetingOf(v)));
}
