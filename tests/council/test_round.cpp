// A round of questions: what is written for one key, and what is not.
#include "core/council/form_change.h"
#include "core/council/consent_reader.h"
#include "core/council/round.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::council;
using records::Attribution;
using records::Audience;
using records::Consent;
using records::ConsentMode;
using records::Member;
using records::Use;

namespace {

RoundSetting settingOf(QDate day) {
    RoundSetting setting;
    for (const Use use : {Use::record, Use::quote, Use::attribute}) setting.questions.push_back({use, {Audience::council, {}}, {}, {}});
    setting.language = QStringLiteral("km");
    setting.day = day;
    return setting;
}

class Hall : public Village {
public:
    Hall() { put("member", QStringLiteral(R"({"name":"Quiet River"})"), QStringLiteral("guest")); }
    std::vector<Consent> of(const RoundSetting &setting, std::vector<RoundAnswer> answers) {
        return consentsOf(laptop.store, setting, {Id<Member>(at(QStringLiteral("guest"))), std::move(answers)});
    }
    std::vector<Id<Consent>> keep(std::vector<Consent> consents) {
        std::vector<Id<Consent>> ids;
        laptop.store.write(QStringLiteral("keep a round"), [&](store::Write &write) {
            for (Consent &consent : consents) ids.push_back(write.put(consent));
        });
        return ids;
    }
    council::Decision asked(Use use) {
        const auto request = requestAbout(laptop.store, Id<Member>(at(QStringLiteral("guest"))), use, Audience::council, {}, {}, today(laptop.store));
        return loadConsents(laptop.store).decide(request);
    }
};

}  // namespace

TEST_CASE("an empty cell of a round writes nothing, any other one consent") {
    Hall hall;
    const auto setting = settingOf(today(hall.laptop.store));
    CHECK(hall.of(setting, {RoundAnswer::NotAsked, RoundAnswer::NotAsked, RoundAnswer::NotAsked}).empty());
    CHECK(hall.of(setting, {}).empty());
    const auto made = hall.of(setting, {RoundAnswer::Yes, RoundAnswer::NotAsked, RoundAnswer::Later});
    REQUIRE(made.size() == 2);
    CHECK(made[0].use == Use::record);
    CHECK(made[0].decision == records::Decision::given);
    CHECK(made[1].use == Use::attribute);
    CHECK(made[1].decision == records::Decision::deferred);
    CHECK(hall.of(setting, {RoundAnswer::OwnName, RoundAnswer::NotShown}).empty());  // no answers to these questions
    CHECK(hall.of(setting, {RoundAnswer::No, RoundAnswer::No, RoundAnswer::No, RoundAnswer::Yes}).size() == 3);  // no fourth question
}

TEST_CASE("the name she chose in a round stands beside every yes of the round") {
    Hall hall;
    const auto setting = settingOf(today(hall.laptop.store));
    const auto shown = [&](RoundAnswer answer) {
        const auto made = hall.of(setting, {RoundAnswer::Yes, RoundAnswer::Yes, answer});
        CHECK(made[0].attribution == made[1].attribution);
        return made[0].attribution;
    };
    CHECK(shown(RoundAnswer::Yes) == Attribution::chosenName);
    CHECK(shown(RoundAnswer::OwnName) == Attribution::ownName);
    CHECK(shown(RoundAnswer::No) == Attribution::member);
    CHECK(shown(RoundAnswer::NotShown) == Attribution::none);
    CHECK(shown(RoundAnswer::Later) == Attribution::member);
    CHECK(shown(RoundAnswer::NotAsked) == Attribution::member);
    const auto made = hall.of(setting, {RoundAnswer::No, RoundAnswer::Later, RoundAnswer::NotShown});
    CHECK(made[0].attribution == Attribution::unset);
    CHECK(made[1].attribution == Attribution::unset);
    CHECK(made[2].decision == records::Decision::refused);
    CHECK(made[2].attribution == Attribution::none);
}

TEST_CASE("a round that does not ask about the name leaves it as she said before") {
    Hall hall;
    auto setting = settingOf(today(hall.laptop.store));
    hall.keep(hall.of(setting, {RoundAnswer::Yes, RoundAnswer::NotAsked, RoundAnswer::Yes}));
    hall.laptop.clock.advance(60'000);
    setting.questions.pop_back();
    const auto again = hall.of(setting, {RoundAnswer::Yes, RoundAnswer::Yes});
    CHECK(again[0].attribution == Attribution::chosenName);
    CHECK(again[1].attribution == Attribution::member);
}

TEST_CASE("an answer on paper keeps its own day and lasts from it") {
    Hall hall;
    const QDate now = today(hall.laptop.store), then = now.addDays(-20);
    auto setting = settingOf(then);
    setting.mode = ConsentMode::thumbprint;
    setting.explainedBy = QStringLiteral("Dara");
    setting.interpreter = QStringLiteral("Sophea");
    setting.witness = QStringLiteral("Mealea");
    setting.supportPresent = true;
    const auto made = hall.of(setting, {RoundAnswer::Yes});
    REQUIRE(made.size() == 1);
    CHECK(made[0].signedOn == then);
    CHECK(made[0].effectiveOn == then);
    CHECK(made[0].recordedOn == now);
    CHECK(made[0].until == then.addMonths(12));
    CHECK(made[0].mode == ConsentMode::thumbprint);
    CHECK(made[0].language == QStringLiteral("km"));
    CHECK(made[0].explainedBy == QStringLiteral("Dara"));
    CHECK(made[0].interpreter == QStringLiteral("Sophea"));
    CHECK(made[0].witness == QStringLiteral("Mealea"));
    CHECK(made[0].supportPresent);
    CHECK_FALSE(made[0].seenByMember.isValid());  // the desk typed it
    CHECK_FALSE(made[0].withdrawalRouteTold);     // no form was read out
    setting.mode = ConsentMode::inProgram;
    CHECK(hall.of(setting, {RoundAnswer::Yes})[0].seenByMember == then);
}

TEST_CASE("a round without a day, with a day to come, or spoken without a witness is not kept") {
    const QDate day(2026, 11, 23);
    RoundSetting setting = settingOf({});
    CHECK(faultOf(setting, day) == RoundFault::NoDay);
    setting.day = day.addDays(1);
    CHECK(faultOf(setting, day) == RoundFault::DayToCome);
    setting.day = day;
    CHECK(faultOf(setting, day) == RoundFault::None);
    setting.mode = ConsentMode::spoken;
    setting.witness = QStringLiteral("  ");
    CHECK(faultOf(setting, day) == RoundFault::NoWitness);
    setting.witness = QStringLiteral("Mealea");
    CHECK(faultOf(setting, day) == RoundFault::None);
}

TEST_CASE("the form of a round is the newest that was valid on its day") {
    Hall hall;
    hall.put("consentForm", QStringLiteral(R"({"use":"record","version":1,"text":{"en":"one"},"hash":"a","validFrom":"2026-01-01"})"));
    hall.put("consentForm", QStringLiteral(R"({"use":"record","version":2,"text":{"en":"two"},"hash":"b","validFrom":"2026-06-01"})"));
    CHECK(formInForce(hall.laptop.store, Use::record, QDate(2026, 5, 31))->hash == QStringLiteral("a"));
    CHECK(formInForce(hall.laptop.store, Use::record, QDate(2026, 6, 1))->hash == QStringLiteral("b"));
    CHECK_FALSE(formInForce(hall.laptop.store, Use::record, QDate(2025, 6, 1)));
    CHECK_FALSE(formInForce(hall.laptop.store, Use::media, QDate(2026, 6, 1)));
}

TEST_CASE("taking a round back ends its yeses and, by a facilitator, its noes") {
    Hall hall;
    const auto setting = settingOf(today(hall.laptop.store));
    hall.keep(hall.of(setting, {RoundAnswer::NotAsked, RoundAnswer::Yes}));
    CHECK(hall.asked(Use::quote).allowed);
    hall.laptop.clock.advance(60'000);
    const auto ids = hall.keep(hall.of(setting, {RoundAnswer::Yes, RoundAnswer::No}));
    CHECK(hall.asked(Use::record).allowed);
    CHECK_FALSE(hall.asked(Use::quote).allowed);
    hall.laptop.clock.advance(60'000);
    const auto corrections = correctionsOf(hall.laptop.store, ids, QStringLiteral("typed in by mistake"));
    REQUIRE(corrections.size() == 2);
    hall.keep(corrections);
    CHECK_FALSE(hall.asked(Use::record).allowed);
    CHECK(hall.asked(Use::quote).allowed);
    CHECK(correctionsOf(hall.laptop.store, ids, QStringLiteral("again")).empty());
    CHECK(correctionsOf(hall.laptop.store, {Id<Consent>(hall.at(QStringLiteral("guest")))}, {}).empty());
}

TEST_CASE("a no of a round that a note-taker takes back stays a no") {
    Hall hall;
    const auto setting = settingOf(today(hall.laptop.store));
    hall.keep(hall.of(setting, {RoundAnswer::NotAsked, RoundAnswer::Yes}));
    hall.laptop.clock.advance(60'000);
    const auto ids = hall.keep(hall.of(setting, {RoundAnswer::NotAsked, RoundAnswer::No}));
    const auto author = hall.laptop.store.author();
    hall.laptop.store.setAuthor({author.device, author.epoch, hall.put("account", QStringLiteral(R"({"name":"Vanna","role":"notetaker"})"))});
    hall.laptop.clock.advance(60'000);
    hall.keep(correctionsOf(hall.laptop.store, ids, QStringLiteral("typed in by mistake")));
    CHECK_FALSE(hall.asked(Use::quote).allowed);
}

TEST_CASE("the council chooses the order of the answers, and an unknown word changes nothing") {
    using records::Decision;
    records::Council council;
    const std::array usual{Decision::given, Decision::refused, Decision::deferred};
    CHECK(answerOrder(council) == usual);
    setAnswerOrder(council, AnswerOrder::noLaterYes);
    CHECK(council.rules.value(QLatin1String("answerOrder")).toString() == QStringLiteral("noLaterYes"));
    CHECK(answerOrder(council) == std::array{Decision::refused, Decision::deferred, Decision::given});
    setAnswerOrder(council, AnswerOrder::laterNoYes);
    CHECK(answerOrder(council) == std::array{Decision::deferred, Decision::refused, Decision::given});
    council.rules.insert(QStringLiteral("answerOrder"), QStringLiteral("yesYesYes"));
    CHECK(answerOrder(council) == usual);
    council.rules.insert(QStringLiteral("answerOrder"), 7);
    CHECK(answerOrder(council) == usual);
}

TEST_CASE("papers for everybody are asked for the public whatever was chosen, studies at least for partners") {
    Facts facts;
    const Uuid ngo = *Uuid::parse(QStringLiteral("019357a0-0000-7000-8000-000000000001"));
    facts.bodies.insert(ngo, records::BodyKind::ngo);
    const AudienceOf council{Audience::council, {}}, body{Audience::body, ngo}, government{Audience::government, {}};
    CHECK(askedOf(Use::publish, council, facts).audience == Audience::public_);
    CHECK(askedOf(Use::media, body, facts).audience == Audience::public_);
    CHECK(askedOf(Use::research, government, facts).audience == Audience::partners);
    CHECK(askedOf(Use::research, body, facts) == body);
    CHECK(askedOf(Use::training, council, facts) == council);
    CHECK(askedOf(Use::share, government, facts) == government);
}
