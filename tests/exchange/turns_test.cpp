// A reading round behind a locked vault: what it holds and how the answers come home.
#include "tests/exchange/turns.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

TEST_CASE("a round holds for each reviewer what the gate lets her see, her own first, and no record id") {
    Round round;
    REQUIRE(round.round->seats().size() == 2);
    const auto lotus = round.shownTo("Lotus"), river = round.shownTo("River");
    REQUIRE(lotus.size() == 2);
    CHECK(lotus[0].own);
    CHECK(lotus[0].text == str("Fees are too high."));
    CHECK(lotus[1].text == str("Rice is too dear."));
    REQUIRE(river.size() == 1);  // Lotus gave no yes
    CHECK(river[0].text == str("Rice is too dear."));
    CHECK(river[0].item == lotus[1].item);
    for (const HeldPassage &one : lotus) {
        CHECK(one.item != round.it.fees);
        CHECK(one.item != round.it.rice);
    }
    for (const HeldSeat &one : round.round->seats()) {
        CHECK(one.seat != round.it.lotus);
        CHECK(one.seat != round.it.river);
    }
    CHECK(round.round->passages(Uuid::v4(round.it.desk.random), str("en")).empty());
}

TEST_CASE("answers of a round come home as one changeset, about the text that was shown") {
    Round round;
    round.give(round.answer("Lotus", 0, Answer::change, str("Fees are far too high.")));
    TurnEntry read = round.answer("River", 0, Answer::right);
    read.mode = CommentMode::readTo;
    REQUIRE(std::any_of(round.round->readers().begin(), round.round->readers().end(), [&](const auto &one) { return one.id == round.helper; }));
    read.readBy = round.helper;
    round.give(read);
    TurnEntry objects = round.answer("Lotus", 1, Answer::objection, str("I saw it otherwise."));
    objects.attribution = Attribution::chosenName;
    round.give(objects);
    TurnEntry home = round.entry("River", TurnAct::TakesHome);
    home.takesHome = TakesHome::paper;
    round.give(home);
    TurnEntry agenda = round.entry("River", TurnAct::Agenda);
    agenda.text.insert(str("en"), str("The road"));
    round.give(agenda);
    TurnEntry advice = round.entry("Lotus", TurnAct::Proposal);
    advice.text.insert(str("en"), str("Pay interpreters.\nEvery month."));
    round.give(advice);
    round.give(round.entry("Lotus", TurnAct::Talk));

    // Another laptop's change has come between.
    round.it.desk.open();
    round.it.desk.put("block", {{str("id"), round.it.rice.text()}, {str("text"), in("en", str("Rice costs too much."))}});
    const size_t before = round.it.store().recentPlaces(50).size();
    const exchange::ReceivedTurns taken = round.open();
    for (const Error &error : taken.left) FAIL(error.what());
    CHECK(taken.answers == 3);
    CHECK(round.it.store().recentPlaces(50).size() == before + 1);

    const auto rice = round.comments(round.it.rice);
    REQUIRE(rice.size() == 2);
    for (const Comment &one : rice) {
        CHECK(council::commitmentMatches(one.of, str("Rice is too dear.")));
        CHECK_FALSE(council::commitmentMatches(one.of, str("Rice costs too much.")));
    }
    const Comment &right = rice[0].answer == Answer::right ? rice[0] : rice[1];
    CHECK(right.member.uuid() == round.it.river);
    CHECK(right.mode == CommentMode::readTo);
    CHECK(right.readBy == read.readBy);
    const Comment &objection = rice[0].answer == Answer::right ? rice[1] : rice[0];
    CHECK(objection.attribution == Attribution::chosenName);
    CHECK(objection.text.value(str("en")) == str("I saw it otherwise."));
    CHECK(round.comments(round.it.fees).at(0).text.value(str("en")) == str("Fees are far too high."));
    CHECK(round.it.store().find(Id<Member>(round.it.river))->takesHome == TakesHome::paper);
    CHECK(round.it.store().find(Id<AgendaItem>(agenda.id))->title.value(str("en")) == str("The road"));
    const auto proposed = round.it.store().find(Id<Recommendation>(advice.id));
    REQUIRE(proposed);
    CHECK(proposed->title.value(str("en")) == str("Pay interpreters."));
    CHECK(proposed->contributors.contains(Id<Member>(round.it.lotus)));
    CHECK(round.it.store().find(Id<Member>(round.it.lotus))->notes.contains(str("somebody to talk to")));
    CHECK_FALSE(QFile::exists(round.file->path()));
    CHECK(exchange::keptRounds(*round.it.desk.session).isEmpty());
}

TEST_CASE("the same turns read twice change nothing") {
    Round round;
    round.give(round.answer("Lotus", 0, Answer::right));
    round.give(round.entry("Lotus", TurnAct::Talk));
    const QByteArray file = round.onDisk();
    CHECK(round.open().answers == 1);
    const QByteArray after = round.it.desk.digest();
    round.putOnDisk(file);
    CHECK(round.open().isNothing());
    CHECK(round.it.desk.digest() == after);
    CHECK_FALSE(QFile::exists(round.file->path()));
}

TEST_CASE("a crash after the turns were written and before they were noted as received repeats nothing") {
    Round round;
    round.give(round.answer("Lotus", 0, Answer::takeOut));
    round.give(round.answer("Lotus", 1, Answer::right));
    round.give(round.entry("Lotus", TurnAct::Talk));
    const QByteArray file = round.onDisk();
    round.it.desk.open();
    const QJsonObject kept = exchange::keptRounds(*round.it.desk.session);
    CHECK(round.open().takenOut == 1);
    const QByteArray after = round.it.desk.digest();
    const size_t changesets = round.it.store().recentPlaces(50).size();
    round.it.desk.session->vault().setMeta("exchange.rounds", compactJson(kept));
    round.it.desk.session->vault().setMeta("exchange.rounds.received", "[]");
    round.putOnDisk(file);
    const exchange::ReceivedTurns again = round.open();
    CHECK(again.answers == 0);
    CHECK(again.takenOut == 0);
    CHECK(round.it.desk.digest() == after);
    CHECK(round.it.store().recentPlaces(50).size() == changesets);
}

TEST_CASE("her own words are erased when the vault opens, and nobody who sat down later saw them") {
    Round round;
    const Uuid item = round.shownTo("River")[0].item;
    round.give(round.answer("Lotus", 1, Answer::right));
    round.give(round.answer("River", 0, Answer::takeOut, str("Not that rice is dear.")));
    round.round->takenOut(item);
    CHECK(round.shownTo("River").empty());
    CHECK(round.shownTo("Lotus").size() == 1);
    const exchange::ReceivedTurns taken = round.open();
    CHECK(taken.takenOut == 1);
    CHECK_FALSE(round.it.store().find(Id<Block>(round.it.rice)));
    for (const Comment &one : round.comments(round.it.rice)) {
        CHECK(one.of.isEmpty());
        CHECK(one.text.isEmpty());
    }
    // Somebody else's words wait for the council's answer.
    Round other("other");
    other.give(other.answer("Lotus", 1, Answer::takeOut));
    CHECK(other.open().takenOut == 0);
    CHECK(other.it.store().find(Id<Block>(other.it.rice)));
    CHECK(council::openAnswers(other.it.store(), other.it.meeting()).size() == 1);
}

TEST_CASE("two members take their words out in one round of sealed minutes") {
    Round round;
    round.give(round.answer("Lotus", 0, Answer::takeOut));
    round.give(round.answer("River", 0, Answer::takeOut));
    round.it.desk.open();
    round.it.statement(round.it.river, str("Water is free."));
    round.it.confirm();
    round.it.seal();
    CHECK(round.open().takenOut == 2);
    CHECK(council::blocksOf(round.it.store(), round.it.meeting()).size() == 1);
    CHECK(council::checkSeal(round.it.store(), round.it.last()) == council::SealState::Holds);
}

TEST_CASE("an answer to a passage that was erased meanwhile is counted and left out") {
    Round round;
    round.give(round.answer("Lotus", 0, Answer::right));
    round.give(round.answer("Lotus", 1, Answer::right));
    round.it.desk.open();
    round.it.store().erase(kindOf<Block>(), round.it.fees, {}, store::EraseReason::MemberAsked);
    const exchange::ReceivedTurns taken = round.open();
    CHECK(taken.answers == 1);
    CHECK(taken.gone == 1);
}

TEST_CASE("a yes withdrawn between start and end holds the words back again, and her answers are kept") {
    Round round;
    round.give(round.answer("River", 0, Answer::right));
    round.it.desk.open();
    const QString today = dateText(round.it.desk.session->today());
    round.it.desk.put("consent", {{str("member"), round.it.river.text()}, {str("use"), str("record")}, {str("audience"), str("council")}, {str("scopeKind"), str("all")}, {str("decision"), str("withdrawn")},
                                  {str("effectiveOn"), today}, {str("recordedOn"), today}});
    CHECK(round.open().answers == 1);
    const auto again = HeldRound::make(*round.it.desk.session, round.it.meeting());
    for (const HeldSeat &one : again->seats())
        if (one.name == str("Lotus")) CHECK(again->passages(one.seat, str("en")).size() == 1);
}

TEST_CASE("an account that may only read leaves the turns for one that may write") {
    Round round;
    round.give(round.answer("Lotus", 0, Answer::right));
    round.it.desk.open();
    Account reader;
    reader.name = str("Reader");
    reader.role = AccountRole::reader;
    round.it.desk.session->addAccount(reader, vault::Secret::passphrase(str("only to look")));
    round.it.desk.close();
    round.it.desk.session = council::Session::open(round.it.desk.path(), vault::Secret::passphrase(str("only to look")), vault::Access::ReadWrite, {}, round.it.desk.machine());
    CHECK(round.open().isNothing());
    CHECK(QFile::exists(round.file->path()));
    round.it.desk.close();
    CHECK(round.open().answers == 1);
}

TEST_CASE("a wish for somebody to talk to waits for an account that can seal it, and all else does not") {
    Round round;
    round.give(round.entry("Lotus", TurnAct::Talk));
    round.give(round.answer("Lotus", 0, Answer::right));
    round.openAsTaker();
    CHECK(round.open().answers == 1);
    CHECK(QFile::exists(round.file->path()));
    round.it.desk.close();
    CHECK(round.open().answers == 0);
    CHECK(round.it.store().find(Id<Member>(round.it.lotus))->notes.contains(str("somebody to talk to")));
    CHECK(round.comments(round.it.fees).size() == 1);
    CHECK_FALSE(QFile::exists(round.file->path()));
}

TEST_CASE("what is said into the laptop comes home sealed with the answer, and waits for an account that can seal it") {
    Round round;
    CHECK(round.round->keepsSpoken());
    const QByteArray said = waveFile({spokenRate, 1, SeededRandom("said").bytes(2 * spokenRate)});
    TurnEntry spoken = round.answer("Lotus", 0, Answer::change);
    spoken.spoken = said;
    round.give(spoken);
    round.give(round.answer("Lotus", 1, Answer::right));
    CHECK_FALSE(round.onDisk().contains(said.mid(44, 32)));
    CHECK_FALSE(round.onDisk().contains(said.mid(45, 30).toBase64()));
    round.openAsTaker();
    CHECK(round.open().answers == 1);
    CHECK(QFile::exists(round.file->path()));
    round.it.desk.close();
    CHECK(round.open().answers == 1);
    CHECK_FALSE(QFile::exists(round.file->path()));
    const auto comment = round.it.store().find(Id<Comment>(spoken.id));
    REQUIRE(comment);
    CHECK(council::openAttachment(*round.it.desk.session, comment->audio) == said);
    CHECK(round.it.store().check(true).empty());
}

TEST_CASE("what is no voice note, or stands with another answer, is sealed into no turn") {
    Round round;
    const QByteArray said = waveFile({spokenRate, 1, QByteArray(20, 'x')});
    const auto refused = [&](Answer answer, const QByteArray &spoken) {
        TurnEntry one = round.answer("Lotus", 0, answer);
        one.spoken = spoken;
        CHECK_THROWS_AS(round.give(one), Error);
    };
    refused(Answer::right, said);
    refused(Answer::takeOut, said);
    refused(Answer::change, "not sound");
    refused(Answer::change, said + "LISTmore");
    CHECK_FALSE(QFile::exists(round.file->path()));
}

TEST_CASE("minutes are read in the languages that the desk chose for their review") {
    MayMinutes it("languages");
    it.desk.put("member", {{str("id"), it.lotus.text()}, {str("reads"), QJsonArray{str("km"), str("th")}}});
    it.desk.put("block", {{str("id"), it.fees.text()}, {str("text"), QJsonObject{{str("km"), str("Khmer words")}, {str("th"), str("Thai words")}}}});
    council::giveToReview(*it.desk.session, it.meeting(), {{}, {}, {}, {str("th")}});
    const auto shown = [&](const QString &asked) {
        const auto round = HeldRound::make(*it.desk.session, it.meeting());
        for (const HeldSeat &one : round->seats())
            if (one.name == str("Lotus")) return round->passages(one.seat, asked).at(0).text;
        return QString();
    };
    CHECK(shown(str("km")) == str("Thai words"));
    CHECK(shown(str("th")) == str("Thai words"));
    it.store().write(str("choose"), [&](store::Write &write) { council::keepReviewLanguages(write, it.store(), it.meeting(), {}); });
    CHECK(shown(str("km")) == str("Khmer words"));
    CHECK(shown(str("vi")) == str("Khmer words"));  // she does not read it, and there is none
}
