// The life of minutes on two laptops: given to members, confirmed in the next meeting, sealed, put right, and words taken out.
#include "core/council/commitment.h"
#include "core/council/minutes_life.h"
#include "core/council/minutes_texts.h"
#include "core/council/reading.h"
#include "core/council/reading_paper.h"
#include "core/council/take_out.h"
#include "core/exchange/packet.h"
#include "core/records/agenda_item.h"
#include "core/records/device.h"
#include "core/records/packet.h"
#include "tests/exchange/may_minutes.h"

#include <QJsonArray>

using namespace balai;
using namespace balai::test;
using namespace balai::records;
using council::SealState;

TEST_CASE("minutes given to review keep what was presented, and their confirmation is the first point of the next meeting of the series") {
    MayMinutes it;
    it.review();
    CHECK(it.now().minutesState == MinutesState::review);
    CHECK(it.now().reviewBy == QDate(2026, 12, 1));
    CHECK(it.last().state == MinutesState::review);
    const auto item = council::approvalItem(it.store(), it.meeting());
    REQUIRE(item);
    CHECK(item->meeting.uuid() == it.june);
    CHECK(item->title.value(str("en")) == str("Minutes of May"));
    for (const AgendaItem &other : it.store().all<AgendaItem>("meeting", Id<Meeting>(it.june))) CHECK((other.id == item->id || item->order < other.order));
    CHECK(failureOf([&] { it.review(); }) == str("usage"));
    council::giveToReview(*it.desk.session, Id<Meeting>(it.desk.put("meeting", {{str("title"), in("en", str("Alone"))}, {str("minutesState"), str("draft")}})), {});
}

TEST_CASE("those who were there review the minutes unless others were chosen") {
    MayMinutes it;
    CHECK(council::reviewersOf(it.store(), it.meeting()).size() == 2);
    council::giveToReview(*it.desk.session, it.meeting(), {{Id<Member>(it.river)}, {}, {}});
    REQUIRE(council::reviewersOf(it.store(), it.meeting()).size() == 1);
    CHECK(council::reviewOf(it.store(), it.meeting())[0].member.uuid() == it.river);
}

TEST_CASE("a confirmation says in both meetings whether something was changed") {
    MayMinutes it, other("changed");
    it.review();
    it.confirm();
    CHECK(it.now().confirmedIn.uuid() == it.june);
    CHECK(it.last().how == ConfirmedHow::asPresented);
    CHECK(it.last().confirmedIn.uuid() == it.june);
    const auto decisions = council::blocksOf(it.store(), Id<Meeting>(it.june));
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].kind == BlockKind::decision);
    CHECK(decisions[0].agendaItem == council::approvalItem(it.store(), it.meeting())->id);
    other.review();
    other.desk.put("block", {{str("id"), other.fees.text()}, {str("text"), in("en", str("Fees are high."))}});
    other.confirm();
    CHECK(other.last().how == ConfirmedHow::withChanges);
}

TEST_CASE("a request to take words out is answered before minutes are confirmed or sealed") {
    MayMinutes it;
    it.review();
    const Id<Comment> asked(it.comment(it.fees, it.lotus, "takeOut"));
    CHECK(failureOf([&] { it.confirm(); }) == str("refused openTakeOut"));
    CHECK(it.now().minutesState == MinutesState::review);
    CHECK(council::blocksOf(it.store(), Id<Meeting>(it.june)).empty());
    council::takeOut(*it.desk.session, Id<Block>(it.fees), asked);
    it.confirm();
    CHECK(it.last().how == ConfirmedHow::withChanges);
    CHECK(it.now().minutesState == MinutesState::confirmed);
}

TEST_CASE("a seal holds on another laptop, and any other word or root breaks it") {
    MayMinutes it;
    Desk other("other laptop");
    pair(it.desk, other);
    it.sealed();
    other.take(it.desk.bundle());
    const auto versions = council::versionsOf(other.session->store(), it.meeting());
    REQUIRE(versions.size() == 3);
    MinutesVersion seal = versions.back();
    CHECK(council::checkSeal(other.session->store(), seal) == SealState::Holds);
    CHECK(council::checkSeal(other.session->store(), versions.front()) == SealState::NotSigned);
    CHECK(council::changedSince(other.session->store(), seal).empty());
    MinutesVersion changed = seal;
    changed.root.replace(0, 1, changed.root.startsWith(u'0') ? str("1") : str("0"));
    CHECK(council::checkSeal(other.session->store(), changed) == SealState::Altered);
    changed = seal;
    changed.contents.removeAt(0);
    CHECK(council::checkSeal(other.session->store(), changed) == SealState::Altered);
    changed = seal;
    changed.state = MinutesState::confirmed;
    CHECK(council::checkSeal(other.session->store(), changed) == SealState::Altered);
    changed = seal;
    changed.device = Id<Device>(other.session->device());
    CHECK(council::checkSeal(other.session->store(), changed) == SealState::Altered);
}

TEST_CASE("where the guard stands nothing of sealed minutes is edited, removed, taken back or unsealed; erasing still erases") {
    MayMinutes it;
    it.review();
    it.confirm();
    it.store().setGuard(council::sealedGuard(it.store()));
    const auto places = it.store().recentPlaces(20);
    it.desk.put("block", {{str("id"), it.rice.text()}, {str("text"), in("en", str("Rice is dear."))}});
    const auto edit = it.store().recentPlaces(1).front();
    it.seal();
    const auto refusedAs = str("refused sealed");
    CHECK(failureOf([&] { it.desk.put("block", {{str("id"), it.fees.text()}, {str("text"), in("en", str("Other words."))}}); }) == refusedAs);
    CHECK(failureOf([&] { it.desk.put("block", {{str("id"), it.fees.text()}, {str("text"), in("km", str("Translated."))}}); }) == refusedAs);
    CHECK(failureOf([&] { it.desk.put("block", {{str("id"), it.fees.text()}, {str("meeting"), it.june.text()}}); }) == refusedAs);
    CHECK(failureOf([&] { it.statement(it.lotus, str("Said later.")); }) == refusedAs);
    CHECK(failureOf([&] { it.desk.put("meeting", {{str("id"), it.may.text()}, {str("minutesState"), str("draft")}}); }) == refusedAs);
    CHECK(failureOf([&] { it.store().write(str("remove"), [&](store::Write &w) { w.remove(kindOf<Block>(), it.fees); }); }) == refusedAs);
    CHECK(failureOf([&] { it.store().write(str("resolve"), [&](store::Write &w) { w.resolve({str("block"), it.fees, str("text.en")}, str("x")); }); }) == refusedAs);
    CHECK_FALSE(it.store().undo(edit).possible);
    CHECK(it.store().find(Id<Block>(it.rice))->text.value(str("en")) == str("Rice is dear."));
    CHECK(it.store().find(Id<Block>(it.fees))->text.value(str("en")) == str("Fees are too high."));
    it.desk.put("meeting", {{str("id"), it.may.text()}, {str("nextDate"), str("2027-01-01")}});
    it.desk.put("block", {{str("meeting"), it.june.text()}, {str("kind"), str("note")}, {str("text"), in("en", str("A note."))}});
    it.store().erase(kindOf<Block>(), it.fees, {}, store::EraseReason::MemberAsked);
    CHECK_FALSE(it.store().find(Id<Block>(it.fees)));
}

TEST_CASE("a correction of sealed minutes is a passage of its own: the old words stay, and do not go out any more") {
    MayMinutes it;
    it.sealed();
    it.store().setGuard(council::sealedGuard(it.store()));
    const MinutesVersion before = it.last();
    it.desk.clock.advance(1000);
    const auto right = council::correctSealed(*it.desk.session, Id<Block>(it.fees), {{str("en"), str("Fees are too high for us.")}}, str("a word was missing"));
    CHECK(it.store().find(Id<Block>(it.fees))->text.value(str("en")) == str("Fees are too high."));
    const auto blocks = council::blocksOf(it.store(), it.meeting());
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[0].id.uuid() == it.fees);
    CHECK(blocks[1].id == right);
    CHECK(blocks[1].correctionOf.uuid() == it.fees);
    CHECK(blocks[1].speaker.uuid() == it.lotus);
    CHECK(it.last().correctionOf == before.id);
    CHECK(it.last().why == str("a word was missing"));
    CHECK(council::checkSeal(it.store(), it.last()) == SealState::Holds);
    CHECK(council::checkSeal(it.store(), before) == SealState::Holds);
    const auto reading = council::readingOf(it.store(), it.meeting(), Id<Member>(it.lotus), {str("en")});
    REQUIRE(reading.passages.size() == 1);
    CHECK(reading.passages[0].block.id == right);
    CHECK(reading.heldBack.value(str("corrected")) == 1);
    CHECK(failureOf([&] { council::correctSealed(*it.desk.session, Id<Block>(it.fees), {}, str("x")); }) == str("usage"));
}

TEST_CASE("words taken out of sealed minutes leave no commitment behind, and a new seal holds for what is left") {
    MayMinutes it;
    it.sealed();
    const Id<Comment> asked(it.comment(it.fees, it.lotus, "takeOut"));
    it.desk.clock.advance(1000);
    council::takeOut(*it.desk.session, Id<Block>(it.fees), asked);
    for (const MinutesVersion &version : council::versionsOf(it.store(), it.meeting()))
        for (const auto &line : version.contents) CHECK(line.toObject().value(str("block")).toString() != it.fees.text());
    const auto versions = council::versionsOf(it.store(), it.meeting());
    REQUIRE(versions.size() == 4);
    CHECK(council::checkSeal(it.store(), versions[2]) == SealState::Erased);
    CHECK(versions[3].correctionOf == versions[2].id);
    CHECK(council::checkSeal(it.store(), versions[3]) == SealState::Holds);
    CHECK(it.store().check(true).empty());
}

TEST_CASE("after words are taken out every copy beyond reach is named with what it is") {
    using Where = council::Unreachable::Where;
    MayMinutes it;
    const auto wheres = [&] {
        QList<Where> out;
        for (const auto &one : council::beyondReach(it.store(), Id<Block>(it.fees))) out.append(one.where);
        return out;
    };
    CHECK(wheres() == QList<Where>{Where::Papers, Where::Backups});
    it.desk.put("packet", {{str("meeting"), it.may.text()}, {str("member"), it.river.text()}, {str("blocks"), QJsonArray{it.fees.text()}}, {str("expires"), str("2026-12-10")}});
    it.desk.put("packet", {{str("meeting"), it.may.text()}, {str("member"), it.river.text()}, {str("blocks"), QJsonArray{it.rice.text()}}});
    const Uuid body = it.desk.put("body", {{str("name"), in("en", str("Ministry"))}});
    const Uuid handoff = it.desk.put("handoff", {{str("reference"), str("H-1")}, {str("body"), body.text()}});
    it.desk.put("handoffItem", {{str("handoff"), handoff.text()}, {str("item"), it.fees.text()}, {str("itemKind"), str("minutes")}});
    it.desk.put("handoffItem", {{str("handoff"), handoff.text()}, {str("item"), it.rice.text()}, {str("itemKind"), str("minutes")}});
    it.desk.put("device", {{str("name"), str("Other")}, {str("state"), str("trusted")}});
    const Id<Comment> asked(it.comment(it.fees, it.lotus, "takeOut"));
    const auto left = council::takeOut(*it.desk.session, Id<Block>(it.fees), asked);
    REQUIRE(left.size() == 5);
    CHECK(left[0].where == Where::Packet);
    CHECK(left[0].until == QDate(2026, 12, 10));
    CHECK(left[1].where == Where::Package);
    CHECK(left[1].what == str("H-1"));
    CHECK(left[4].where == Where::OtherLaptops);
}

TEST_CASE("what was changed after she called it right is shown to her again") {
    MayMinutes it;
    const auto passage = [&] { return council::readingOf(it.store(), it.meeting(), Id<Member>(it.lotus), {str("en")}).passages.front(); };
    CHECK(passage().answered == Answer::unset);
    it.comment(it.fees, it.lotus, "right");
    CHECK(passage().answered == Answer::right);
    CHECK_FALSE(passage().changed);
    it.desk.put("block", {{str("id"), it.fees.text()}, {str("text"), in("en", str("Fees are high."))}});
    CHECK(passage().answered == Answer::unset);
    CHECK(passage().changed);
    it.comment(it.fees, it.lotus, "right");
    CHECK_FALSE(passage().changed);
    it.comment(it.fees, it.lotus, "later");
    it.desk.put("block", {{str("id"), it.fees.text()}, {str("text"), in("en", str("Fees."))}});
    CHECK(passage().answered == Answer::later);
}

TEST_CASE("nobody reads minutes to a member who wrote some of them") {
    MayMinutes it;
    const Uuid writer = it.desk.session->account().id.uuid();
    const Uuid other = it.desk.put("account", {{str("name"), str("Sok")}, {str("role"), str("notetaker")}});
    const Uuid helper = it.desk.put("helper", {{str("name"), str("Interpreter")}});
    const auto readers = council::readersAloud(it.store(), it.meeting());
    const auto mayRead = [&](Uuid id) { return std::any_of(readers.begin(), readers.end(), [&](const council::AloudReader &one) { return one.id == id; }); };
    CHECK_FALSE(mayRead(writer));
    CHECK(mayRead(other));
    CHECK(mayRead(helper));
}

TEST_CASE("two texts come from one source: each passage goes where its speaker lets it, and what stays is counted without a name") {
    MayMinutes it;
    const auto allow = [&](Uuid member, const char *use, const char *audience) {
        it.desk.put("consent", {{str("member"), member.text()}, {str("use"), str(use)}, {str("audience"), str(audience)}, {str("scopeKind"), str("all")}, {str("decision"), str("given")},
                                {str("attribution"), str("chosenName")}, {str("effectiveOn"), dateText(it.desk.session->today())}});
    };
    for (const char *use : {"record", "quote", "share", "publish"}) allow(it.lotus, use, "public");
    for (const char *use : {"record", "quote", "share"}) allow(it.river, use, "council");
    for (const auto &[block, member] : {std::pair(it.fees, it.lotus), std::pair(it.rice, it.river)}) it.comment(block, member, "right");
    it.review();
    it.confirm();
    const council::MinutesTexts texts = council::textsOf(it.store(), it.meeting(), str("en"));
    REQUIRE(texts.lines.size() == 2);
    CHECK((texts.lines[0].council && texts.lines[0].open && texts.lines[1].council && !texts.lines[1].open));
    CHECK(texts.lines[0].open->text() == str("Fees are too high."));
    CHECK(texts.lines[0].open->speakerName().isEmpty());
    CHECK(texts.heldBack.isEmpty());
    CHECK(texts.heldBackOpen == QMap<QString, int>{{str("noConsent"), 1}});
}

TEST_CASE("paper is made only for a member who takes paper home, and holds what her packet holds") {
    MayMinutes it;
    const auto paperFor = [&](Uuid member) { return council::readingPaper(it.store(), it.meeting(), Id<Member>(member)); };
    const auto reasonOf = [&](Uuid member) {
        const auto paper = paperFor(member);
        const auto *held = std::get_if<council::HeldBack>(&paper);
        return held ? held->reason : QString();
    };
    CHECK(reasonOf(it.lotus) == str("notHerWay"));
    CHECK(reasonOf(it.june) == str("notFound"));
    it.desk.put("member", {{str("id"), it.lotus.text()}, {str("takesHome"), str("paper")}});
    const auto paper = paperFor(it.lotus);
    const auto *document = std::get_if<documents::Document>(&paper);
    REQUIRE(document);
    QString all = document->title;
    for (const auto &block : document->blocks)
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block))
            for (const documents::Span &span : paragraph->text) all += span.text;
    CHECK(all.contains(str("Fees are too high.")));
    for (const char *no : {"Rice", "Lotus", "River"}) CHECK_FALSE(all.contains(str(no)));
}

TEST_CASE("a packet whose passphrase is told leaves it in no file") {
    MayMinutes it;
    const QString file = it.desk.folder.filePath(str("lotus.age"));
    const auto told = exchange::makePacketToTell(*it.desk.session, {it.meeting(), Id<Member>(it.lotus), {}, 14}, file);
    CHECK(told.passphrase.view().count('-') == 5);
    CHECK(exchange::readPacket(readFile(file), told.passphrase).blocks.size() == 1);
    CHECK_FALSE(readFile(file).contains(told.passphrase.view()));
    CHECK(failureOf([&] { exchange::makePacketToTell(*it.desk.session, {it.meeting(), Id<Member>(it.lotus), {}, 14}, file); }) == str("alreadyExists"));
    CHECK(it.store().count(kindOf<Packet>()) == 1);
}
