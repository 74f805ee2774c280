// What the gate asks of a statement: its speaker, whoever was there, approval and open answers.
#include "core/records/consent.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString river = QStringLiteral("river");
const QString fees = QStringLiteral("fees");
const QString shared = QStringLiteral("Fees are too high. by member");

// Lotus said it, agreed and approved.
void allowFees(Village &v) {
    v.mayShare(lotus);
    v.right(lotus, fees);
}

void decideBlock(Village &v, const char *use, const char *decision) {
    v.consent(lotus, QString::fromLatin1(use), QStringLiteral(R"("effectiveOn":"2026-11-02")"), QString::fromLatin1(decision));
}
}  // namespace


TEST_CASE("a statement goes when its speaker agreed to three uses and approved the text") {
    Village v;
    CHECK(v.block(fees) == QStringLiteral("noConsent"));
    v.mayShare(lotus);
    CHECK(v.block(fees) == QStringLiteral("noApproval"));
    v.right(lotus, fees);
    CHECK(v.block(fees) == shared);
}

TEST_CASE("each of the three uses can hold a statement back") {
    for (const char *use : {"record", "quote", "share"}) {
        Village v;
        allowFees(v);
        decideBlock(v, use, "withdrawn");
        CHECK(v.block(fees) == QStringLiteral("withdrawn"));
    }
}

TEST_CASE("a hand-off item knows the consents behind it") {
    Village v;
    allowFees(v);
    const auto answer = council::Gate(v.laptop.store, v.toMinistry()).block(v.record<Block>(fees), QStringLiteral("en"));
    CHECK(std::get<council::Released>(answer).consents().size() == 3);
    CHECK(std::get<council::Released>(answer).concerned().size() == 1);
}

TEST_CASE("minutes that are not confirmed keep their statements") {
    Village v;
    allowFees(v);
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"minutesState":"review"})"));
    CHECK(v.block(fees) == QStringLiteral("minutesNotConfirmed"));
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"minutesState":"sealed"})"));
    CHECK(v.block(fees) == shared);
}

TEST_CASE("an edit re-opens the approval") {
    Village v;
    allowFees(v);
    v.update("block", fees, QStringLiteral(R"({"text":{"en":"Fees are far too high."}})"));
    CHECK(v.block(fees) == QStringLiteral("noApproval"));
    v.right(lotus, fees);
    CHECK(v.block(fees) == QStringLiteral("Fees are far too high. by member"));
}

TEST_CASE("another member's approval is not hers, and a corrected one no longer counts") {
    Village v;
    v.mayShare(lotus);
    v.right(river, fees);
    CHECK(v.block(fees) == QStringLiteral("noApproval"));
    v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@lotus","answer":"right"})"), QStringLiteral("yes"));
    CHECK(v.block(fees) == shared);
    v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@lotus","answer":"later","corrects":"@yes","why":"wrong row"})"));
    CHECK(v.block(fees) == QStringLiteral("noApproval"));
}

TEST_CASE("whoever wrote the words down cannot have been the one who read them to her") {
    Village v;
    v.mayShare(lotus);
    v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@lotus","answer":"right","mode":"readTo","readBy":"@dara"})"));
    CHECK(v.block(fees) == QStringLiteral("noApproval"));
    v.put("helper", QStringLiteral(R"({"name":"Srey"})"), QStringLiteral("srey"));
    v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@lotus","answer":"right","mode":"readTo","readBy":"@srey"})"));
    CHECK(v.block(fees) == shared);
}

TEST_CASE("a wish to change stays open until she said right to what stands") {
    Village v;
    allowFees(v);
    v.answer(lotus, fees, QStringLiteral("change"), QStringLiteral("wish"));
    CHECK(v.block(fees) == QStringLiteral("openChange"));
    v.put("commentAnswer", QStringLiteral(R"({"comment":"@wish","answer":"changed"})"));
    CHECK(v.block(fees) == QStringLiteral("openChange"));
    v.right(lotus, fees);
    CHECK(v.block(fees) == shared);
}

TEST_CASE("a wish to take her own words out has one answer") {
    Village v;
    allowFees(v);
    v.answer(lotus, fees, QStringLiteral("takeOut"), QStringLiteral("wish"));
    v.put("commentAnswer", QStringLiteral(R"({"comment":"@wish","answer":"kept"})"));
    v.right(lotus, fees);
    CHECK(v.block(fees) == QStringLiteral("openTakeOut"));
    v.put("commentAnswer", QStringLiteral(R"({"comment":"@wish","answer":"erased"})"));  // said, and not done
    CHECK(v.block(fees) == QStringLiteral("openTakeOut"));
    v.update("block", fees, QStringLiteral(R"({"speaker":"@river"})"));
    v.put("commentAnswer", QStringLiteral(R"({"comment":"@wish","answer":"changed"})"));
    CHECK(v.block(fees) != shared);
}

TEST_CASE("a right from before her wish, taken in after it, does not close it") {
    Village v;
    v.mayShare(lotus);
    const auto said = [&](const char *answer, const char *at) {
        v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@lotus","answer":"%1","at":"%2"})").arg(QLatin1String(answer), QLatin1String(at)));
    };
    said("change", "2026-11-05T10:00:00+07:00");
    said("right", "2026-11-05T09:00:00+07:00");
    CHECK(v.block(fees) == QStringLiteral("openChange"));
    said("right", "2026-11-05T11:00:00+07:00");
    CHECK(v.block(fees) == shared);
}

TEST_CASE("an objection that was kept travels with the text") {
    Village v;
    allowFees(v);
    v.answer(river, fees, QStringLiteral("objection"), QStringLiteral("wish"));
    CHECK(v.block(fees) == QStringLiteral("openObjection"));
    v.put("commentAnswer", QStringLiteral(R"({"comment":"@wish","answer":"kept"})"));
    const auto answer = council::Gate(v.laptop.store, v.toMinistry()).block(v.record<Block>(fees), QStringLiteral("en"));
    CHECK(std::get<council::Released>(answer).objections() == QStringList{QStringLiteral("because")});
}

TEST_CASE("naming another speaker does not take the first one's say away") {
    Village v;
    v.mayShare(river);
    v.right(river, fees);
    v.update("block", fees, QStringLiteral(R"({"speaker":"@river"})"));
    CHECK(v.block(fees) == QStringLiteral("noConsent"));
    allowFees(v);
    CHECK(v.block(fees) == shared);
}

TEST_CASE("neither does taking the speaker away or calling the words a note") {
    Village v;
    v.update("block", fees, QStringLiteral(R"({"speaker":null,"kind":"note"})"));
    CHECK(v.block(fees) == QStringLiteral("noConsent"));
    allowFees(v);
    CHECK(v.block(fees) == shared);
    const council::Gate gate(v.laptop.store, v.toMinistry());
    CHECK(gate.wasSomebodys(v.record<Block>(fees)));
}

TEST_CASE("a statement without a speaker asks everybody who was there") {
    Village v;
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"statement","text":{"en":"We were afraid."},"attribution":"chosenName"})"),
          QStringLiteral("afraid"));
    const QString afraid = QStringLiteral("afraid");
    for (const QString &who : {lotus, river}) {
        v.mayShare(who, QStringLiteral(R"("attribution":"chosenName")"));
        CHECK(v.block(afraid) != QStringLiteral("We were afraid. by member"));
        v.right(who, afraid);
    }
    CHECK(v.block(afraid) == QStringLiteral("We were afraid. by member"));
    v.consent(river, QStringLiteral("quote"), QStringLiteral(R"("effectiveOn":"2026-11-02")"), QStringLiteral("refused"));
    CHECK(v.block(afraid) == QStringLiteral("refused"));
    SECTION("and removing her attendance changes nothing") {
        v.laptop.store.write(QStringLiteral("remove"), [&](store::Write &w) {
            w.remove(*kindNamed(u"attendance"), v.at(QStringLiteral("seat-river")));
        });
        CHECK(v.block(afraid) == QStringLiteral("refused"));
    }
    SECTION("nor does saying that she was absent") {
        v.update("attendance", QStringLiteral("seat-river"), QStringLiteral(R"({"state":"absent"})"));
        CHECK(v.block(afraid) == QStringLiteral("refused"));
    }
}

TEST_CASE("only those present at the agenda item are asked") {
    Village v;
    v.put("agendaItem", QStringLiteral(R"({"meeting":"@meeting","title":{"en":"one"}})"), QStringLiteral("one"));
    v.put("agendaItem", QStringLiteral(R"({"meeting":"@meeting","title":{"en":"two"}})"), QStringLiteral("two"));
    v.put("attendance", QStringLiteral(R"({"meeting":"@meeting","member":"@moon","state":"present","agendaItems":["@two"]})"));
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","agendaItem":"@one","kind":"statement","text":{"en":"x"}})"),
          QStringLiteral("said"));
    for (const QString &who : {lotus, river}) {
        v.mayShare(who);
        v.right(who, QStringLiteral("said"));
    }
    CHECK(v.block(QStringLiteral("said")) == QStringLiteral("x by member"));
    v.update("block", QStringLiteral("said"), QStringLiteral(R"({"agendaItem":"@two"})"));
    CHECK(v.block(QStringLiteral("said")) == QStringLiteral("noConsent"));
}

TEST_CASE("where nobody's presence is known a statement without a speaker stays") {
    Village v;
    v.put("meeting", QStringLiteral(R"({"title":{"en":"June"},"minutesState":"confirmed"})"), QStringLiteral("june"));
    v.put("block", QStringLiteral(R"({"meeting":"@june","kind":"statement","text":{"en":"x"}})"), QStringLiteral("said"));
    CHECK(v.block(QStringLiteral("said")) == QStringLiteral("noSpeaker"));
}

TEST_CASE("a note or decision that was never anybody's goes without a person") {
    Village v;
    for (const char *kind : {"note", "decision", "action"}) {
        v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"%1","text":{"en":"We meet in June."}})").arg(QString::fromLatin1(kind)),
              QString::fromLatin1(kind));
        CHECK(v.block(QString::fromLatin1(kind)) == QStringLiteral("We meet in June. by none"));
    }
    CHECK(v.block(QStringLiteral("note"), QStringLiteral("km")) == QStringLiteral("noText"));
    v.answer(river, QStringLiteral("note"), QStringLiteral("takeOut"));
    CHECK(v.block(QStringLiteral("note")) == QStringLiteral("openTakeOut"));
}
