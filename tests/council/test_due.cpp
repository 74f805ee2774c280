#include "core/council/due.h"
#include "core/council/withdraw.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {
const QString lotus = QStringLiteral("lotus");
const council::LocalFacts fresh{QDate(2030, 1, 1), QDate(2030, 1, 1)};

// "kind day code" of everything due, without what every village has.
QStringList due(const Village &v, const char *day, const council::LocalFacts &local = fresh) {
    QStringList out;
    for (const council::Due &one : council::due(v.laptop.store, dateFrom(QString::fromLatin1(day)), local)) {
        out.append(QStringLiteral("%1 %2 %3").arg(one.kind, dateText(one.on), one.code));
        CHECK(council::plainText(one) != one.code);
    }
    return out;
}

QStringList only(const char *line) { return {QString::fromLatin1(line)}; }

// A package to the ministry with Lotus's words in item 1 and nobody's in item 2.
void handOver(Village &v, const std::vector<Uuid> &consents) {
    QStringList ids;
    for (const Uuid &id : consents) ids.append(QString(u'"' + id.text() + u'"'));
    v.put("handoff", QStringLiteral(R"({"body":"@ministry","audience":"body","use":"share","madeAt":"2026-11-05T10:00:00+07:00"})"),
          QStringLiteral("package"));
    v.put("handoffItem", QStringLiteral(R"({"handoff":"@package","number":1,"itemKind":"block","item":"@fees","contributors":[{"member":"@lotus","consents":[%1]}]})")
                             .arg(ids.join(u',')));
    v.put("handoffItem", QStringLiteral(R"({"handoff":"@package","number":2,"itemKind":"block","item":"@fees"})"));
}

std::vector<Uuid> threeYeses(Village &v) {
    return {v.consent(lotus, QStringLiteral("record")), v.consent(lotus, QStringLiteral("quote")), v.consent(lotus, QStringLiteral("share"))};
}
}  // namespace

TEST_CASE("a quiet village has nothing due") {
    Village v;
    CHECK(due(v, "2026-11-20").isEmpty());
}

TEST_CASE("a yes that ends is asked again a month before, unless another follows or she takes a pause") {
    Village v;
    v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("until":"2027-01-31")"));
    CHECK(due(v, "2026-12-31").isEmpty());
    CHECK(due(v, "2027-01-01") == only("consentRenewal 2027-01-31 consentEnds"));
    CHECK(due(v, "2027-02-01") == only("consentRenewal 2027-01-31 consentEnded"));
    CHECK(due(v, "2027-12-01").isEmpty());
    SECTION("paused") {
        v.update("member", lotus, QStringLiteral(R"({"state":"paused"})"));
        CHECK(due(v, "2027-01-15").isEmpty());
    }
    SECTION("withdrawn since") {
        v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("effectiveOn":"2026-11-02")"), QStringLiteral("withdrawn"));
        CHECK(due(v, "2027-01-15").isEmpty());
    }
    SECTION("renewed for longer") {
        v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("effectiveOn":"2026-12-01","until":"2028-12-01")"), QStringLiteral("renewed"));
        CHECK(due(v, "2027-01-15").isEmpty());
    }
}

TEST_CASE("a withdrawal finds the package it touches and asks for one recall") {
    Village v;
    handOver(v, threeYeses(v));
    CHECK(due(v, "2026-11-20").isEmpty());
    v.consent(lotus, QStringLiteral("quote"), QStringLiteral(R"("effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
    CHECK(due(v, "2026-11-20") == QStringList{QStringLiteral("recall 2026-11-21 recallToSend"),
                                              QStringLiteral("withdrawal 2026-11-21 withdrawalToCarryOut")});
    const auto touched = council::packagesTouched(v.laptop.store, council::loadConsents(v.laptop.store));
    REQUIRE(touched.size() == 1);
    CHECK(touched[0].items == std::vector<qint64>{1});
    Recall recall;
    recall.handoff = touched[0].handoff;
    for (const qint64 number : touched[0].items) recall.items.append(number);
    recall.cause = RecallCause::withdrawal;
    recall.madeAt = {QStringLiteral("2026-11-11T09:00:00+07:00")};
    v.laptop.store.write(QStringLiteral("recall"), [&](store::Write &w) { w.put(recall); });
    CHECK(due(v, "2026-11-20").isEmpty());
    CHECK(due(v, "2026-11-24").isEmpty());
    CHECK(due(v, "2027-01-10") == only("recall 2026-11-25 recallUnanswered"));
    recall.corrects = v.laptop.store.all<Recall>().front().id.uuid();
    recall.id = {};
    recall.remindedOn = QDate(2026, 12, 30);
    v.laptop.store.write(QStringLiteral("remind"), [&](store::Write &w) { w.put(recall); });
    CHECK(due(v, "2027-01-10").isEmpty());
    CHECK(due(v, "2027-01-13") == only("recall 2027-01-13 recallUnanswered"));
    v.update("council", QStringLiteral("council"), QStringLiteral(R"({"rules":{"recallDays":30}})"));
    CHECK(due(v, "2027-01-13").isEmpty());
    const auto shown = council::packagesTouchedBy(v.laptop.store, council::loadConsents(v.laptop.store), Id<Member>(v.at(lotus)));
    CHECK(shown.size() == 1);
}

TEST_CASE("the clock of a withdrawal runs from the moment at which it was entered, for the council's hours") {
    for (const qint64 hours : {72, 24, 0}) {
        Village v;
        v.update("council", QStringLiteral("council"), QStringLiteral(R"({"withdrawalHours":%1})").arg(hours));
        handOver(v, threeYeses(v));
        const Uuid no = v.consent(lotus, QStringLiteral("quote"), QStringLiteral(R"("effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
        const qint64 entered = v.laptop.store.createdAt(no)->stamp.ms;
        const auto all = council::due(v.laptop.store, QDate(2026, 11, 20), fresh);
        REQUIRE(all.size() == 2);
        for (const council::Due &one : all) CHECK(one.by == entered + hours * 3'600'000);
        v.laptop.clock.advance(30 * 3'600'000);  // time goes on, the moment stays
        CHECK(council::due(v.laptop.store, QDate(2026, 11, 20), fresh).front().by == all.front().by);
    }
}

TEST_CASE("a withdrawal of what never left is carried out at once") {
    Village v;
    threeYeses(v);
    v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
    CHECK(due(v, "2026-11-20").isEmpty());
}

TEST_CASE("each withdrawal stands until the last package it touches was recalled; other noes of hers are not listed") {
    Village v;
    const auto yeses = threeYeses(v);
    handOver(v, yeses);
    const Uuid first = v.at(QStringLiteral("package"));
    handOver(v, yeses);
    const Uuid second = v.at(QStringLiteral("package"));
    const Uuid no = v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
    v.consent(lotus, QStringLiteral("photo"), QStringLiteral(R"("effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
    const auto withdrawals = [&] {
        std::vector<std::pair<Uuid, int>> out;
        for (const council::Due &one : council::due(v.laptop.store, QDate(2026, 11, 20), fresh))
            if (one.kind == u"withdrawal") out.push_back({one.record, one.params.value(QStringLiteral("packages")).toInt()});
        return out;
    };
    CHECK(withdrawals() == std::vector<std::pair<Uuid, int>>{{no, 2}});
    v.put("recall", QStringLiteral(R"({"handoff":"%1","items":[1],"cause":"withdrawal","madeAt":"2026-11-18T09:00:00+07:00"})").arg(first.text()));
    CHECK(withdrawals() == std::vector<std::pair<Uuid, int>>{{no, 1}});
    v.put("recall", QStringLiteral(R"({"handoff":"%1","items":[1],"cause":"withdrawal","madeAt":"2026-11-18T09:00:00+07:00"})").arg(second.text()));
    CHECK(withdrawals().empty());
}

TEST_CASE("a refusal after a hand-off asks for the recall but starts no clock") {
    Village v;
    handOver(v, threeYeses(v));
    v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("audience":"body","body":"@ministry","effectiveOn":"2026-11-10")"), QStringLiteral("refused"));
    CHECK(due(v, "2026-11-20") == only("recall 2026-11-13 recallToSend"));
    CHECK(council::due(v.laptop.store, QDate(2026, 11, 20), fresh).front().by == 0);
}

TEST_CASE("an invitation she had said yes to is stopped after a withdrawal, or it stays on the list") {
    Village v;
    v.consent(lotus, QStringLiteral("training"));
    v.put("invitation", QStringLiteral(R"({"body":"@ministry","kind":"training","on":"2026-12-05","state":"answered"})"), QStringLiteral("course"));
    v.put("invitationAnswer", QStringLiteral(R"({"invitation":"@course","member":"@lotus","answer":"yes"})"));
    CHECK(due(v, "2026-11-20").isEmpty());
    v.consent(lotus, QStringLiteral("training"), QStringLiteral(R"("effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
    CHECK(due(v, "2026-11-20") == only("withdrawal 2026-11-21 withdrawalToCarryOut"));
    SECTION("the council stops it") { v.update("invitation", QStringLiteral("course"), QStringLiteral(R"({"state":"declined"})")); }
    SECTION("she says no to it") { v.put("invitationAnswer", QStringLiteral(R"({"invitation":"@course","member":"@lotus","answer":"no"})")); }
    SECTION("she gives the yes again") { v.consent(lotus, QStringLiteral("training"), QStringLiteral(R"("effectiveOn":"2026-11-12")")); }
    SECTION("its day is over") { v.update("invitation", QStringLiteral("course"), QStringLiteral(R"({"on":"2026-11-17"})")); }
    CHECK(due(v, "2026-11-20").isEmpty());
}

TEST_CASE("a no that reaches another body touches no package") {
    Village v;
    handOver(v, threeYeses(v));
    v.put("body", QStringLiteral(R"({"name":{"en":"Police"},"kind":"agency"})"), QStringLiteral("police"));
    v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("audience":"body","body":"@police","effectiveOn":"2026-11-10")"),
              QStringLiteral("withdrawn"));
    CHECK(due(v, "2026-11-20").isEmpty());
}

TEST_CASE("what a body promised for March is due in March") {
    Village v;
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"Pay"},"stage":"sent","lead":["@ministry"]})"), QStringLiteral("pay"));
    v.put("response", QStringLiteral(R"({"recommendation":"@pay","body":"@ministry","response":"partly","due":"2027-03-31"})"));
    CHECK(due(v, "2027-02-28").isEmpty());
    CHECK(due(v, "2027-03-01") == only("response 2027-03-31 promiseDue"));
    CHECK(due(v, "2027-04-02") == only("response 2027-03-31 promiseDue"));
    v.put("delivery", QStringLiteral(R"({"recommendation":"@pay","body":"@ministry","state":"implemented"})"));
    CHECK(due(v, "2027-04-02").isEmpty());
}

TEST_CASE("an answer is expected when the council's days for it are over") {
    Village v;
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"Pay"},"stage":"sent","lead":["@ministry"]})"), QStringLiteral("pay"));
    v.put("handoff", QStringLiteral(R"({"body":"@ministry","madeAt":"2026-11-05T10:00:00+07:00"})"), QStringLiteral("package"));
    v.put("handoffItem", QStringLiteral(R"({"handoff":"@package","number":1,"itemKind":"recommendation","item":"@pay"})"));
    CHECK(due(v, "2027-01-03").isEmpty());
    CHECK(due(v, "2027-01-04") == only("response 2027-01-04 answerExpected"));
    v.put("response", QStringLiteral(R"({"recommendation":"@pay","body":"@ministry","response":"accepted"})"));
    CHECK(due(v, "2027-01-04").isEmpty());
}

TEST_CASE("an honorarium is due until it is paid, and two payments are asked about") {
    Village v;
    v.put("honorarium", QStringLiteral(R"({"member":"@lotus","amount":{"minor":150000,"currency":"KHR"},"agreedOn":"2026-11-03"})"), QStringLiteral("fee"));
    CHECK(due(v, "2026-11-02").isEmpty());
    CHECK(due(v, "2026-11-03") == only("honorarium 2026-11-03 owed"));
    v.put("payment", QStringLiteral(R"({"honorarium":"@fee","state":"paid"})"), QStringLiteral("first"));
    CHECK(due(v, "2026-11-20").isEmpty());
    v.put("payment", QStringLiteral(R"({"honorarium":"@fee","state":"paid"})"), QStringLiteral("second"));
    CHECK(due(v, "2026-11-20") == only("honorarium 2026-11-03 perhapsPaidTwice"));
    v.put("payment", QStringLiteral(R"({"honorarium":"@fee","state":"returned","corrects":"@second","why":"typed twice"})"), QStringLiteral("third"));
    CHECK(due(v, "2026-11-20").isEmpty());
}

TEST_CASE("minutes in review, actions, incidents, retention, backup and exchange are due") {
    Village v;
    SECTION("review") {
        v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"minutesState":"review","startsAt":"2026-11-01T09:00:00+07:00"})"));
        CHECK(due(v, "2026-11-20") == only("review 2026-11-15 reviewWaits"));
        v.right(lotus, QStringLiteral("fees"));
        CHECK(due(v, "2026-11-20") == only("review 2026-11-15 reviewDone"));
        v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@river","answer":"takeOut","at":"2026-11-05T10:00:00+07:00"})"), QStringLiteral("wish"));
        CHECK(due(v, "2026-11-20") == QStringList{QStringLiteral("review 2026-11-05 takeOutWaits"), QStringLiteral("review 2026-11-15 reviewWaits")});
        v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"reviewers":["@lotus"]})"));
        CHECK(due(v, "2026-11-20") == only("review 2026-11-05 takeOutWaits"));
        v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"minutesState":"sealed"})"));
        CHECK(due(v, "2026-11-20") == only("review 2026-11-05 takeOutWaits"));
        v.put("commentAnswer", QStringLiteral(R"({"comment":"@wish","answer":"kept"})"));
        CHECK(due(v, "2026-11-20").isEmpty());
    }
    SECTION("action") {
        v.put("action", QStringLiteral(R"({"text":{"en":"call"},"due":"2026-11-19"})"), QStringLiteral("call"));
        v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"action","text":{"en":"call"},"due":"2026-11-18"})"), QStringLiteral("write"));
        CHECK(due(v, "2026-11-19").size() == 2);
        v.update("action", QStringLiteral("call"), QStringLiteral(R"({"done":true})"));
        v.update("block", QStringLiteral("write"), QStringLiteral(R"({"done":true})"));
        CHECK(due(v, "2026-11-19").isEmpty());
    }
    SECTION("incident") {
        v.put("incident", QStringLiteral(R"({"discoveredOn":"2026-11-10","what":"lostLaptop","toldMembersOn":"2026-11-11"})"), QStringLiteral("lost"));
        CHECK(due(v, "2026-11-20") == only("incident 2026-11-13 incidentToTell"));
        v.put("incident", QStringLiteral(R"({"discoveredOn":"2026-11-10","toldMembersOn":"2026-11-11","toldAuthorityOn":"2026-11-12","corrects":"@lost","why":"told"})"));
        CHECK(due(v, "2026-11-20").isEmpty());
    }
    SECTION("translation") {
        v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"minutesState":"draft","startsAt":"2026-11-01T09:00:00+07:00"})"));
        v.update("block", QStringLiteral("fees"), QStringLiteral(R"({"translations":{"km":{"state":"missing"}}})"));
        CHECK(due(v, "2026-11-20") == only("translation 2026-11-01 translationWaits"));
    }
    SECTION("retention") {
        v.update("council", QStringLiteral("council"), QStringLiteral(R"({"rules":{"retention":{"member":1}}})"));
        CHECK(due(v, "2026-11-20").isEmpty());
        CHECK(due(v, "2026-12-19").size() == 1);
    }
    SECTION("backup and exchange") {
        CHECK(due(v, "2026-11-25", {}) == only("backup 2026-11-25 noBackup"));
        v.put("device", QStringLiteral(R"({"name":"a","state":"trusted"})"));
        v.put("device", QStringLiteral(R"({"name":"b","state":"trusted"})"));
        CHECK(due(v, "2026-12-02", {QDate(2026, 12, 1), QDate(2026, 11, 1)}) == only("exchange 2026-11-15 exchangeOld"));
    }
}
