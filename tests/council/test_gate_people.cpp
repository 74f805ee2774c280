// What the gate asks of people beside their statements: states, names, restrictions, translations, recommendations, attendance.
#include "core/records/attachment.h"
#include "core/records/consent.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

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
}  // namespace

TEST_CASE("a paused member's words stay, and those of one who left unless she said otherwise on leaving") {
    Village v;
    allowFees(v);
    v.update("member", lotus, QStringLiteral(R"({"state":"paused"})"));
    CHECK(v.block(fees) == QStringLiteral("paused"));
    v.update("member", lotus, QStringLiteral(R"({"state":"left","until":"2026-11-10"})"));
    CHECK(v.block(fees) == QStringLiteral("left"));
    v.mayShare(lotus, QStringLiteral(R"("effectiveOn":"2026-11-10")"));
    CHECK(v.block(fees) == shared);
}

TEST_CASE("a name needs attribute for the audience and every other consent to agree") {
    Village v;
    v.update("block", fees, QStringLiteral(R"({"attribution":"ownName"})"));
    v.mayShare(lotus, QStringLiteral(R"("attribution":"chosenName")"));
    v.right(lotus, fees);
    CHECK(v.block(fees) == shared);
    v.consent(lotus, QStringLiteral("attribute"), QStringLiteral(R"("attribution":"ownName","audience":"public")"));
    CHECK(v.block(fees) == QStringLiteral("Fees are too high. by chosenName lotus"));
    v.consent(lotus, QStringLiteral("attribute"), QStringLiteral(R"("effectiveOn":"2026-11-02")"), QStringLiteral("refused"));
    CHECK(v.block(fees) == shared);
}

TEST_CASE("a restriction waits for a person") {
    Village v;
    for (const char *use : {"record", "quote"}) v.consent(lotus, QString::fromLatin1(use));
    const Uuid restricted = v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("restriction":"not to the police")"));
    v.right(lotus, fees);
    CHECK(v.block(fees) == QStringLiteral("restriction"));
    council::Release release = v.toMinistry();
    release.confirmedRestrictions.insert(restricted);
    CHECK(v.block(fees, release) == shared);
}

TEST_CASE("the public is only published to, and nobody else is") {
    Village v;
    allowFees(v);
    council::Release release = v.toMinistry();
    release.audience = Audience::public_;
    CHECK(v.block(fees, release) == QStringLiteral("wrongUse"));
    release.use = Use::publish;
    CHECK(v.block(fees, release) == QStringLiteral("noConsent"));
    release.audience = Audience::government;
    CHECK(v.block(fees, release) == QStringLiteral("wrongUse"));
    release.use = Use::share;
    CHECK(v.block(fees, release) == shared);
    release.use = Use::record;
    CHECK(v.block(fees, release) == QStringLiteral("wrongUse"));
}

TEST_CASE("a translation goes while somebody else's check of exactly it stands") {
    Village v;
    allowFees(v);
    v.update("block", fees, QStringLiteral(R"({"text":{"km":"ថ្លៃ"}})"));
    CHECK(v.block(fees, QStringLiteral("km")) == QStringLiteral("notChecked"));
    v.put("account", QStringLiteral(R"({"name":"Bopha","role":"notetaker"})"), QStringLiteral("bopha"));
    v.update("block", fees, QStringLiteral(R"({"translations":{"km":{"state":"checked","checkedBy":"@dara"}}})"));
    CHECK(v.block(fees, QStringLiteral("km")) == QStringLiteral("notChecked"));
    v.update("block", fees, QStringLiteral(R"({"translations":{"km":{"state":"checked","checkedBy":"@bopha"}}})"));
    CHECK(v.block(fees, QStringLiteral("km")) == QStringLiteral("ថ្លៃ by member (translation)"));
    SECTION("changing it re-opens only its check") {
        v.update("block", fees, QStringLiteral(R"({"text":{"km":"ថ្លៃថ្មី"}})"));
        CHECK(v.block(fees, QStringLiteral("km")) == QStringLiteral("notChecked"));
        CHECK(v.block(fees) == shared);
    }
    SECTION("changing the approved text re-opens everything") {
        v.update("block", fees, QStringLiteral(R"({"text":{"en":"Fees."}})"));
        CHECK(v.block(fees, QStringLiteral("km")) == QStringLiteral("noApproval"));
        v.right(lotus, fees);
        CHECK(v.block(fees, QStringLiteral("km")) == QStringLiteral("notChecked"));
    }
}

TEST_CASE("a translation of a decision goes while a check of exactly it stands, too, although nobody has to approve it") {
    Village v;
    const QString decision = QStringLiteral("decision"), km = QStringLiteral("km");
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"decision","original":"en","text":{"en":"We meet in June.","km":"ប្រជុំ"}})"), decision);
    v.put("account", QStringLiteral(R"({"name":"Bopha","role":"notetaker"})"), QStringLiteral("bopha"));
    const auto marked = [&](const char *by) { v.update("block", decision, QStringLiteral(R"({"translations":{"km":{"state":"checked","checkedBy":"%1"}}})").arg(QLatin1String(by))); };
    CHECK(v.block(decision) == QStringLiteral("We meet in June. by none"));
    CHECK(v.block(decision, km) == QStringLiteral("notChecked"));
    v.update("block", decision, QStringLiteral(R"({"translations":{"km":{"state":"current"}}})"));
    CHECK(v.block(decision, km) == QStringLiteral("notChecked"));
    marked("@dara");  // who wrote it
    CHECK(v.block(decision, km) == QStringLiteral("notChecked"));
    marked("@bopha");
    CHECK(v.block(decision, km) == QStringLiteral("ប្រជុំ by none (translation)"));
    v.update("block", decision, QStringLiteral(R"({"text":{"en":"We meet in July."}})"));
    CHECK(v.block(decision, km) == QStringLiteral("notChecked"));
    v.update("block", decision, QStringLiteral(R"({"text":{"en":""}})"));  // taken out
    CHECK(v.block(decision, km) == QStringLiteral("notChecked"));
}

TEST_CASE("a council may decide to need no approval, for a year, below names and without open answers") {
    Village v;
    v.mayShare(lotus);
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"r"}})"), QStringLiteral("r"));
    v.put("adoption", QStringLiteral(R"({"recommendation":"@r","on":"2026-10-01"})"), QStringLiteral("decided"));
    const auto rule = [&](const char *until) {
        v.update("council", QStringLiteral("council"),
                 QStringLiteral(R"({"rules":{"approvalNeeded":{"needed":false,"adoption":"@decided","until":"%1"}}})").arg(QString::fromLatin1(until)));
    };
    v.update("council", QStringLiteral("council"), QStringLiteral(R"({"rules":{"approvalNeeded":false}})"));
    CHECK(v.block(fees) == QStringLiteral("noApproval"));
    rule("2028-01-01");
    CHECK(v.block(fees) == QStringLiteral("noApproval"));
    rule("2027-09-30");
    CHECK(v.block(fees) == QStringLiteral("Fees are too high. by member (unapproved)"));
    SECTION("an open answer is an answer") {
        v.answer(lotus, fees, QStringLiteral("later"));
        CHECK(v.block(fees) == QStringLiteral("noApproval"));
    }
    SECTION("a name is asked for") {
        v.mayShare(lotus, QStringLiteral(R"("attribution":"chosenName")"));
        v.consent(lotus, QStringLiteral("attribute"), QStringLiteral(R"("attribution":"chosenName")"));
        v.update("block", fees, QStringLiteral(R"({"attribution":"chosenName"})"));
        CHECK(v.block(fees) == QStringLiteral("noApproval"));
    }
}

TEST_CASE("an open conflict holds a block back") {
    Village v;
    allowFees(v);
    Laptop other(8);
    other.takeFrom(v.laptop);
    const auto edit = [&](Laptop &laptop, const char *text) {
        laptop.store.write(QStringLiteral("edit"), [&](store::Write &w) {
            w.put(*kindNamed(u"block"), QJsonDocument::fromJson(QStringLiteral(R"({"id":"%1","text":{"en":"%2"}})")
                                                                    .arg(v.at(fees).text(), QString::fromLatin1(text)).toUtf8()).object());
        });
    };
    edit(v.laptop, "one");
    edit(other, "two");
    v.laptop.takeFrom(other);
    CHECK(v.block(fees) == QStringLiteral("openConflict"));
}

TEST_CASE("a packet shows the reader's own words, and others' as they allow") {
    Village v;
    CHECK(v.packet(fees, lotus) == QStringLiteral("Fees are too high. by none"));
    CHECK(v.packet(fees, river) == QStringLiteral("noConsent"));
    v.consent(lotus, QStringLiteral("record"), QStringLiteral(R"("audience":"council")"));
    CHECK(v.packet(fees, river) == shared);
    v.answer(lotus, fees, QStringLiteral("change"));
    CHECK(v.packet(fees, river) == shared);
    v.update("member", river, QStringLiteral(R"({"state":"left"})"));
    CHECK(v.packet(fees, river) == QStringLiteral("left"));
    v.update("member", river, QStringLiteral(R"({"state":"active"})"));
    v.answer(lotus, fees, QStringLiteral("takeOut"));
    CHECK(v.packet(fees, river) == QStringLiteral("openTakeOut"));
    CHECK(v.packet(fees, lotus) != QStringLiteral("openTakeOut"));
}

TEST_CASE("a recommendation goes in the text that was adopted") {
    Village v;
    const QString name = QStringLiteral("pay");
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"Pay","km":"ថ្លៃ"},"text":{"en":"Pay us."},"stage":"adopted","evidence":"consensus"})"), name);
    CHECK(v.recommendation(name) == QStringLiteral("notAdopted"));
    v.put("adoption", QStringLiteral(R"({"recommendation":"@pay","method":"consensus"})"), QStringLiteral("adoption"));
    CHECK(v.recommendation(name) == QStringLiteral("Pay by member"));
    CHECK(v.recommendation(name, QStringLiteral("km")) == QStringLiteral("ថ្លៃ by member"));
    CHECK(v.recommendation(name, QStringLiteral("th")) == QStringLiteral("noText"));
    SECTION("an edit holds it back") {
        v.update("recommendation", name, QStringLiteral(R"({"text":{"en":"Pay us twice."}})"));
        CHECK(v.recommendation(name) == QStringLiteral("notAdopted"));
        CHECK(v.recommendation(name, QStringLiteral("km")) == QStringLiteral("ថ្លៃ by member"));
    }
    SECTION("a stage before adoption holds it back") {
        v.update("recommendation", name, QStringLiteral(R"({"stage":"withdrawn"})"));
        CHECK(v.recommendation(name) == QStringLiteral("notAdopted"));
    }
    SECTION("a corrected adoption no longer counts") {
        v.put("recommendation", QStringLiteral(R"({"title":{"en":"other"}})"), QStringLiteral("other"));
        v.put("adoption", QStringLiteral(R"({"recommendation":"@other","corrects":"@adoption","why":"wrong one"})"));
        CHECK(v.recommendation(name) == QStringLiteral("notAdopted"));
    }
}

TEST_CASE("behind a recommendation of few stand people who are asked") {
    Village v;
    const QString name = QStringLiteral("pay");
    v.put("recommendation", QStringLiteral(R"({"title":{"en":"Pay"},"stage":"adopted","evidence":"several","contributors":["@lotus","@river"]})"), name);
    v.put("adoption", QStringLiteral(R"({"recommendation":"@pay"})"));
    v.mayShare(lotus);
    CHECK(v.recommendation(name) == QStringLiteral("noConsent"));
    SECTION("both said yes") {
        v.mayShare(river);
        CHECK(v.recommendation(name) == QStringLiteral("Pay by member"));
    }
    SECTION("taking her off the list is no way round her") {
        v.update("recommendation", name, QStringLiteral(R"({"contributors":["@lotus"]})"));
        CHECK(v.recommendation(name) == QStringLiteral("noConsent"));
    }
    SECTION("five are enough, one voice is not") {
        for (const char *more : {"sun", "rain", "wind"}) v.put("member", QStringLiteral(R"({"name":"x"})"), QString::fromLatin1(more));
        v.update("recommendation", name, QStringLiteral(R"({"contributors":["@lotus","@river","@sun","@rain","@wind"]})"));
        CHECK(v.recommendation(name) == QStringLiteral("Pay by member"));
        v.update("recommendation", name, QStringLiteral(R"({"evidence":"one"})"));
        CHECK(v.recommendation(name) == QStringLiteral("noConsent"));
    }
}

TEST_CASE("attendance names those who allow it and counts the others from five on") {
    Village v;
    const auto shown = [&] { return council::Gate(v.laptop.store, v.toMinistry()).attendance(Id<Meeting>(v.at(QStringLiteral("meeting")))); };
    CHECK(shown().named.empty());
    CHECK_FALSE(shown().others);
    CHECK_FALSE(shown().total);
    v.consent(lotus, QStringLiteral("attend"), QStringLiteral(R"("attribution":"chosenName")"));
    CHECK(shown().named.empty());
    v.consent(lotus, QStringLiteral("attribute"), QStringLiteral(R"("attribution":"chosenName")"));
    REQUIRE(shown().named.size() == 1);
    CHECK(shown().named[0].name == lotus);
    CHECK_FALSE(shown().others);
    CHECK_FALSE(shown().total);
    for (int i = 0; i < 4; ++i) {
        const QString name = QStringLiteral("more%1").arg(i);
        v.put("member", QStringLiteral(R"({"name":"x"})"), name);
        v.put("attendance", QStringLiteral(R"({"meeting":"@meeting","member":"@%1","state":"present"})").arg(name));
    }
    CHECK(shown().others == 5);
    CHECK(shown().total == 6);
}

TEST_CASE("a picture needs a yes with evidence, contact details a yes for that body") {
    Village v;
    const Id<Member> who(v.at(lotus));
    const auto asked = [&](Use use) { return written(council::Gate(v.laptop.store, v.toMinistry()).memberUse(who, use, {})); };
    CHECK(asked(Use::contact) == QStringLiteral("noConsent"));
    v.consent(lotus, QStringLiteral("contact"));
    CHECK(asked(Use::contact) == QStringLiteral(" by member"));
    v.consent(lotus, QStringLiteral("photo"));
    CHECK(asked(Use::photo) == QStringLiteral("noEvidence"));
    v.put("attachment", QStringLiteral(R"({"name":"slip"})"), QStringLiteral("slip"));
    v.consent(lotus, QStringLiteral("photo"), QStringLiteral(R"("effectiveOn":"2026-11-02","evidence":"@slip")"));
    CHECK(asked(Use::photo) != QStringLiteral("noEvidence"));
    CHECK(asked(Use::share) == QStringLiteral("wrongUse"));
}

TEST_CASE("a form kept for a consent afterwards is its evidence, until it is erased or removed") {
    const QString act = GENERATE(QStringLiteral("erase"), QStringLiteral("remove"));
    Village v;
    const Id<Member> who(v.at(lotus));
    const auto asked = [&] { return written(council::Gate(v.laptop.store, v.toMinistry()).memberUse(who, Use::photo, {})); };
    const Uuid yes = v.consent(lotus, QStringLiteral("photo"));
    const QString hash = QString(32, u'a') + u':' + QString(64, u'b');
    v.put("attachment", QStringLiteral(R"({"name":"no bytes","ofKind":"consent","of":"%1"})").arg(yes.text()));
    v.put("attachment", QStringLiteral(R"({"name":"of somebody","ofKind":"member","of":"@lotus","hash":"%1"})").arg(hash));
    CHECK(asked() == QStringLiteral("noEvidence"));
    const Uuid form = v.put("attachment", QStringLiteral(R"({"name":"form","ofKind":"consent","of":"%1","hash":"%2"})").arg(yes.text(), hash));
    CHECK(asked() == QStringLiteral(" by member"));
    v.laptop.store.write(act, [&](store::Write &write) {
        if (act == u"erase") write.erase(kindOf<Attachment>(), form, {}, store::EraseReason::MemberAsked);
        else write.remove(kindOf<Attachment>(), form);
    });
    CHECK(asked() == QStringLiteral("noEvidence"));
}

TEST_CASE("a mistyped no is corrected by a facilitator with a reason, by nobody else") {
    Village v;
    allowFees(v);
    const Uuid refused = v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("effectiveOn":"2026-11-02")"), QStringLiteral("refused"));
    const QString corrects = QStringLiteral(R"("corrects":"%1","effectiveOn":"2026-11-02")").arg(refused.text());
    const auto dara = v.laptop.store.author();
    v.put("account", QStringLiteral(R"({"name":"Bopha","role":"notetaker"})"), QStringLiteral("bopha"));
    v.laptop.store.setAuthor({dara.device, dara.epoch, v.at(QStringLiteral("bopha"))});
    v.consent(lotus, QStringLiteral("share"), QString(corrects + QStringLiteral(R"(,"why":"typed")")), QStringLiteral("requested"));
    CHECK(v.block(fees) == QStringLiteral("refused"));
    v.laptop.store.setAuthor(dara);
    v.consent(lotus, QStringLiteral("share"), corrects, QStringLiteral("requested"));
    CHECK(v.block(fees) == QStringLiteral("refused"));
    v.consent(lotus, QStringLiteral("share"), QString(corrects + QStringLiteral(R"(,"why":"typed")")), QStringLiteral("requested"));
    CHECK(v.block(fees) == shared);
}
