// Somebody reading passages aloud: bound to the very words, kept once, held for a round, and for nobody outside.
#include "core/base/wave.h"
#include "core/council/gate.h"
#include "core/council/kept_readings.h"
#include "core/exchange/held_round.h"
#include "tests/exchange/may_minutes.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {

struct Readings : MayMinutes {
    Uuid helper;
    Readings() : MayMinutes("readings") { helper = desk.put("helper", {{str("name"), str("Stone")}, {str("active"), true}}); }
    QByteArray sound(int frames = 800) { return waveFile({spokenRate, 1, desk.random.bytes(2 * frames)}); }
    Attachment keep(Uuid passage, const QByteArray &file) { return council::keepReading(*desk.session, Id<Block>(passage), str("en"), file, helper); }
    Attachment keep(Uuid passage) { return keep(passage, sound()); }
    std::optional<Attachment> played(Uuid passage, const char *words) { return council::readingToPlay(store(), Id<Block>(passage), str("en"), str(words)); }
    size_t kept(Uuid passage) { return store().all<Attachment>({{str("of"), passage.text()}}).size(); }
    void allow(Uuid member) {
        const QString today = dateText(desk.session->today());
        desk.put("consent", {{str("member"), member.text()}, {str("use"), str("record")}, {str("audience"), str("council")}, {str("scopeKind"), str("all")}, {str("decision"), str("given")}, {str("attribution"), str("member")},
                             {str("signedOn"), today}, {str("effectiveOn"), today}, {str("recordedOn"), today}});
    }
};

}  // namespace

TEST_CASE("a reading of a passage plays while its words stay, and is replaced by the next") {
    Readings it;
    const Attachment first = it.keep(it.rice);
    REQUIRE(it.played(it.rice, "Rice is too dear."));
    CHECK(it.played(it.rice, "Rice is too dear.")->readBy == it.helper);
    CHECK_FALSE(it.played(it.fees, "Fees are too high."));
    CHECK_FALSE(it.played(it.rice, "Rice is dear."));
    CHECK_FALSE(council::readingToPlay(it.store(), Id<Block>(it.rice), str("km"), str("Rice is too dear.")));
    it.desk.put("block", {{str("id"), it.rice.text()}, {str("text"), in("en", str("Rice is dear."))}});
    const auto listed = council::readingsOf(it.store(), *it.store().find(Id<Block>(it.rice)), str("en"));
    REQUIRE(listed.size() == 1);
    CHECK_FALSE(listed.front().isOfThisText);
    const Attachment next = it.keep(it.rice);
    CHECK(it.played(it.rice, "Rice is dear.")->id == next.id);
    CHECK(it.kept(it.rice) == 1);
    CHECK_FALSE(it.store().hasBytes(first.id.uuid()));
}

TEST_CASE("a reading goes with its passage") {
    Readings it;
    const Attachment kept = it.keep(it.fees);
    it.store().erase(kindOf<Block>(), it.fees, {}, store::EraseReason::MemberAsked);
    CHECK(it.kept(it.fees) == 0);
    CHECK_FALSE(it.store().hasBytes(kept.id.uuid()));
}

TEST_CASE("who took the notes reads to nobody, and what cannot be played is not kept") {
    Readings it;
    const auto by = [&](Uuid reader, const QByteArray &file, Uuid passage, const char *language = "en") {
        return failureOf([&] { council::keepReading(*it.desk.session, Id<Block>(passage), str(language), file, reader); });
    };
    CHECK(by(it.desk.session->account().id.uuid(), it.sound(), it.rice) == str("refused noteTaker"));
    CHECK(by({}, it.sound(), it.rice) == str("refused noteTaker"));
    CHECK(by(it.lotus, it.sound(), it.rice) == str("refused noteTaker"));
    CHECK_FALSE(by(it.helper, QByteArray("RIFF"), it.rice).isEmpty());
    CHECK_FALSE(by(it.helper, {}, it.rice).isEmpty());
    CHECK_FALSE(by(it.helper, it.sound(), it.rice, "km").isEmpty());
    CHECK_FALSE(by(it.helper, it.sound(), it.may).isEmpty());
    CHECK(it.kept(it.rice) == 0);
}

TEST_CASE("a reading leaves the council on no path, even where somebody says that nobody is heard in it") {
    Readings it;
    it.allow(it.river);
    const Attachment kept = it.keep(it.rice);
    it.desk.put("attachment", {{str("id"), kept.id.text()}, {str("showsNobody"), true}});
    it.sealed();
    const council::Release release{Audience::government, {}, Use::share, it.desk.session->today(), {}};
    const council::Answered answer = council::Gate(it.store(), release).attachment(*it.store().find(kept.id), str("en"));
    REQUIRE(std::holds_alternative<council::HeldBack>(answer));
    CHECK(std::get<council::HeldBack>(answer).reason == str("noPath"));
}

TEST_CASE("a round holds the readings of what it shows, once for everybody, until the words are taken out") {
    Readings it;
    it.allow(it.river);
    const QByteArray fees = it.sound(), rice = it.sound(1600);
    it.keep(it.fees, fees);
    it.keep(it.rice, rice);
    it.review();
    const auto round = exchange::HeldRound::make(*it.desk.session, it.meeting());
    it.desk.close();
    REQUIRE(round->seats().size() == 2);
    QMap<QString, QList<Uuid>> heard;
    for (const exchange::HeldSeat &seat : round->seats())
        for (const exchange::HeldPassage &one : round->passages(seat.seat, str("en"))) {
            CHECK(one.readBy == it.helper);
            CHECK(round->reading(one.reading) == (one.text.startsWith(str("Fees")) ? fees : rice));
            heard[one.text].append(one.reading);
        }
    REQUIRE(heard.value(str("Rice is too dear.")).size() == 2);
    CHECK(heard[str("Rice is too dear.")][0] == heard[str("Rice is too dear.")][1]);
    REQUIRE(heard.value(str("Fees are too high.")).size() == 1);  // Lotus gave no yes: her words are hers alone
    CHECK(round->reading({}).isEmpty());
    CHECK(round->reading(it.rice).isEmpty());
    const auto lotus = round->passages(round->seats().front().seat, str("en"));
    round->takenOut(lotus.front().item);
    CHECK(round->reading(lotus.front().reading).isEmpty());
}
