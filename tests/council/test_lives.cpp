#include "core/council/commitment.h"
#include "core/council/honoraria.h"
#include "core/council/minutes.h"
#include "core/council/recommendations.h"
#include "core/records/body.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {
Payment payment(PaymentState state, qint64 minor = 0) {
    Payment out;
    out.state = state;
    if (minor) out.amount = {minor, QStringLiteral("KHR")};
    return out;
}
}  // namespace

TEST_CASE("a commitment names words without giving them away") {
    SeededRandom random("salt");
    const QString one = council::commitmentTo(QStringLiteral("ពាក្យ"), random);
    CHECK(one.size() == 32 + 1 + 64);
    CHECK(one != council::commitmentTo(QStringLiteral("ពាក្យ"), random));
    CHECK(council::commitmentMatches(one, QStringLiteral("ពាក្យ")));
    CHECK_FALSE(council::commitmentMatches(one, QStringLiteral("ពាក្យ ")));
    for (const char *bad : {"", ":", "00:00", "zz"}) CHECK_FALSE(council::commitmentMatches(QString::fromLatin1(bad), QString()));
    CHECK_FALSE(council::commitmentMatches(QString(one + u'x'), QStringLiteral("ពាក្យ")));
}

TEST_CASE("an honorarium's state follows from its payments") {
    Honorarium fee;
    fee.amount = {1000, QStringLiteral("KHR")};
    const auto standing = [&](const std::vector<Payment> &payments) { return council::standingOf(fee, payments); };
    CHECK(council::wordOf(standing({}).state) == QStringLiteral("owed"));
    CHECK(standing({}).open.minor == 1000);
    CHECK(standing({payment(PaymentState::advanced, 400)}).open.minor == 600);
    CHECK(standing({payment(PaymentState::advanced, 400)}).state == council::HonorariumState::Advanced);
    CHECK_FALSE(standing({payment(PaymentState::advanced, 400), payment(PaymentState::paid, 600)}).open.isSet());
    CHECK_FALSE(standing({payment(PaymentState::advanced, 400), payment(PaymentState::paid, 600)}).perhapsPaidTwice);
    CHECK(standing({payment(PaymentState::paid), payment(PaymentState::paid)}).perhapsPaidTwice);
    CHECK_FALSE(standing({payment(PaymentState::paid), payment(PaymentState::returned), payment(PaymentState::paid)}).perhapsPaidTwice);
    CHECK(standing({payment(PaymentState::declined)}).state == council::HonorariumState::Declined);
    CHECK_FALSE(standing({payment(PaymentState::declined)}).open.isSet());
}

TEST_CASE("what is owed is added up by currency") {
    Village v;
    v.put("honorarium", QStringLiteral(R"({"member":"@lotus","amount":{"minor":1000,"currency":"KHR"}})"));
    v.put("honorarium", QStringLiteral(R"({"member":"@river","amount":{"minor":500,"currency":"KHR"}})"));
    v.put("honorarium", QStringLiteral(R"({"member":"@lotus","amount":{"minor":7,"currency":"USD"}})"), QStringLiteral("paid"));
    v.put("payment", QStringLiteral(R"({"honorarium":"@paid","state":"paid"})"));
    CHECK(council::owed(v.laptop.store) == std::map<QString, qint64>{{QStringLiteral("KHR"), 1500}});
    CHECK(council::owed(v.laptop.store, Id<Member>(v.at(QStringLiteral("lotus")))) == std::map<QString, qint64>{{QStringLiteral("KHR"), 1000}});
}

TEST_CASE("a meeting's review counts what each member still has to say") {
    Village v;
    const Id<Meeting> meeting(v.at(QStringLiteral("meeting")));
    auto review = council::reviewOf(v.laptop.store, meeting);
    REQUIRE(review.size() == 2);
    CHECK(review[0].own + review[1].own == 1);
    v.right(QStringLiteral("lotus"), QStringLiteral("fees"));
    for (const auto &one : council::reviewOf(v.laptop.store, meeting)) CHECK(one.isDone());
    v.answer(QStringLiteral("river"), QStringLiteral("fees"), QStringLiteral("objection"));
    const auto open = council::openAnswers(v.laptop.store, meeting);
    REQUIRE(open.size() == 1);
    CHECK(open[0].word == QStringLiteral("openObjection"));
    CHECK(open[0].member.uuid() == v.at(QStringLiteral("river")));
}

TEST_CASE("a version of the minutes notices every later edit") {
    Village v;
    const auto version = council::versionOf(v.laptop.store, v.record<Meeting>(QStringLiteral("meeting")), MinutesState::confirmed, v.laptop.random);
    CHECK(version.contents.size() == 1);
    CHECK(version.number == 1);
    CHECK(version.root.size() == 64);
    CHECK(council::changedSince(v.laptop.store, version).empty());
    v.update("block", QStringLiteral("fees"), QStringLiteral(R"({"text":{"en":"Fees."}})"));
    CHECK(council::changedSince(v.laptop.store, version).size() == 1);
}

TEST_CASE("minutes go forward one step at a time and never out of a seal") {
    CHECK(council::mayBecome(MinutesState::unset, MinutesState::draft));
    CHECK(council::mayBecome(MinutesState::draft, MinutesState::review));
    CHECK_FALSE(council::mayBecome(MinutesState::draft, MinutesState::confirmed));
    CHECK(council::mayBecome(MinutesState::confirmed, MinutesState::draft));
    CHECK_FALSE(council::mayBecome(MinutesState::sealed, MinutesState::draft));
}

TEST_CASE("adopting puts the event and the stage together") {
    Village v;
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"Pay"},"text":{"km":"ថ្លៃ"},"stage":"review","lead":["@ministry"]})"), QStringLiteral("pay"));
    auto pay = v.record<Recommendation>(QStringLiteral("pay"));
    CHECK(council::mayBecome(pay.stage, Stage::adopted));
    CHECK_FALSE(council::standingOf(v.laptop.store, pay).isAdopted);
    v.laptop.store.write(QStringLiteral("adopt"), [&](store::Write &w) { council::adopt(w, pay, {}, v.laptop.random); });
    CHECK(v.recommendation(QStringLiteral("pay")) == QStringLiteral("Pay by member"));
    auto standing = council::standingOf(v.laptop.store, v.record<Recommendation>(QStringLiteral("pay")));
    CHECK(standing.isAdopted);
    REQUIRE(standing.bodies.size() == 1);
    CHECK_FALSE(standing.bodies[0].response);
    v.put("response", QStringLiteral(R"({"recommendation":"@pay","body":"@ministry","response":"noted"})"));
    v.put("response", QStringLiteral(R"({"recommendation":"@pay","body":"@ministry","response":"accepted"})"));
    standing = council::standingOf(v.laptop.store, v.record<Recommendation>(QStringLiteral("pay")));
    CHECK(standing.bodies[0].response->response == ResponseWord::accepted);
    CHECK_FALSE(standing.isImplemented());
}

TEST_CASE("what was sent is written anew as a draft that supersedes it, with all who stand behind it") {
    Village v;
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"Pay"},"text":{"km":"ថ្លៃ"},"stage":"review","lead":["@ministry"],"evidence":"one"})"), QStringLiteral("pay"));
    auto pay = v.record<Recommendation>(QStringLiteral("pay"));
    v.laptop.store.write(QStringLiteral("adopt"), [&](store::Write &w) { council::adopt(w, pay, {}, v.laptop.random); });
    pay.stage = Stage::sent;
    Id<Recommendation> id;
    v.laptop.store.write(QStringLiteral("anew"), [&](store::Write &w) { id = council::writeAnew(w, pay, QStringLiteral("2026-40")); });
    const auto former = v.record<Recommendation>(QStringLiteral("pay")), draft = *v.laptop.store.find(id);
    CHECK(former.stage == Stage::superseded);
    CHECK(former.supersededBy == id);
    CHECK(draft.id != former.id);
    CHECK(draft.stage == Stage::draft);
    CHECK(draft.reference == QStringLiteral("2026-40"));
    CHECK(draft.text == former.text);
    CHECK(draft.lead.contains(v.record<Body>(QStringLiteral("ministry")).id));
    CHECK(draft.evidence == former.evidence);
    CHECK(draft.contributors == former.contributors);
    CHECK_FALSE(council::standingOf(v.laptop.store, draft).isAdopted);
}

TEST_CASE("nothing leads back from a recommendation that was withdrawn") {
    CHECK(council::mayBecome(Stage::draft, Stage::withdrawn));
    CHECK_FALSE(council::mayBecome(Stage::withdrawn, Stage::draft));
    CHECK_FALSE(council::mayBecome(Stage::draft, Stage::adopted));
    CHECK(council::mayBecome(Stage::sent, Stage::closed));
}

TEST_CASE("the next reference is one above the highest of its year") {
    Village v;
    CHECK(council::nextReference(v.laptop.store, 2026) == QStringLiteral("2026-01"));
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"a"},"reference":"2026-09"})"));
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"b"},"reference":"2026-09-2"})"));
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"c"},"reference":"2025-40"})"));
    CHECK(council::nextReference(v.laptop.store, 2026) == QStringLiteral("2026-10"));
}
