// Rooms, agendas, notices, calendar files and registers.
#include "core/council/agenda.h"
#include "core/council/calendar_file.h"
#include "core/council/meeting_words.h"
#include "core/council/notice_paper.h"
#include "core/council/register_paper.h"
#include "core/council/room.h"
#include "core/crypto/secret_bytes.h"
#include "core/council/session.h"
#include "core/records/block.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;
using namespace balai::council;

namespace {

const QString lotus = QStringLiteral("lotus");
const QString river = QStringLiteral("river");

void addItem(Village &v, const QString &more = QStringLiteral(R"("guests":["@ministry"])"), const QString &name = QStringLiteral("item")) {
    v.put("agendaItem", QStringLiteral(R"({"meeting":"@meeting","title":{"en":"Fees"},%1})").arg(more), name);
}

void mayMeet(Village &v, const QString &who) { v.consent(who, QStringLiteral("attend"), QStringLiteral(R"("audience":"body","body":"@ministry")")); }

ItemGuests guests(const Village &v, const QString &item = QStringLiteral("item")) {
    return GuestRule(v.laptop.store).guestsOf(v.record<Meeting>(QStringLiteral("meeting")), v.record<AgendaItem>(item));
}

QString wordsOf(const documents::Spans &spans) {
    QString out;
    for (const documents::Span &span : spans) out += span.text;
    return out;
}

struct AllWords {
    QString operator()(const documents::Heading &one) const { return wordsOf(one.text); }
    QString operator()(const documents::Paragraph &one) const { return wordsOf(one.text); }
    QString operator()(const documents::ListItem &one) const { return one.marker + u' ' + wordsOf(one.text); }
    QString operator()(const documents::SmallPrint &one) const { return wordsOf(one.text); }
    QString operator()(const documents::KeyValues &one) const {
        QString out;
        for (const auto &row : one.rows) out += wordsOf(row.key) + QStringLiteral(": ") + wordsOf(row.value) + u'\n';
        return out;
    }
    template <class Other> QString operator()(const Other &) const { return {}; }
};

QString textOf(const documents::Document &paper) {
    QString out = paper.header + paper.footer + u'\n';
    for (const documents::Block &block : paper.blocks) out += std::visit(AllWords(), block) + u'\n';
    return out;
}

QString notice(const Village &v, const QString &reader, const QString &language = {}) {
    const auto paper = noticePaper(v.laptop.store, Id<Meeting>(v.at(QStringLiteral("meeting"))), Id<Member>(v.at(reader)), language);
    if (const auto *held = std::get_if<HeldBack>(&paper)) return held->reason;
    return textOf(std::get<documents::Document>(paper));
}

PaperAsk toMinistry(const Village &v, PaperName name = PaperName::Neutral) { return {v.toMinistry(), QStringLiteral("en"), name}; }

std::vector<Meeting> meetings(const Village &v) { return {v.record<Meeting>(QStringLiteral("meeting"))}; }

}  // namespace

TEST_CASE("guests of a body come to an item only where every member in the room agreed to be seen by it") {
    Village v;
    addItem(v);
    CHECK(guests(v).isSplit());
    mayMeet(v, lotus);
    CHECK(guests(v).isSplit());
    mayMeet(v, river);
    CHECK(guests(v).admitted.size() == 1);
    CHECK_FALSE(guests(v).isSplit());
    v.consent(river, QStringLiteral("attend"), QStringLiteral(R"("audience":"body","body":"@ministry","effectiveOn":"2026-11-02")"), QStringLiteral("withdrawn"));
    CHECK(guests(v).isSplit());
}

TEST_CASE("who is elsewhere at that item, or not there at all, does not keep guests out") {
    Village v;
    addItem(v);
    addItem(v, QStringLiteral(R"("closed":false)"), QStringLiteral("other"));
    mayMeet(v, lotus);
    v.update("attendance", QStringLiteral("seat-river"), QStringLiteral(R"({"agendaItems":["@other"]})"));
    CHECK_FALSE(guests(v).isSplit());
    v.update("attendance", QStringLiteral("seat-river"), QStringLiteral(R"({"agendaItems":["@other","@item"]})"));
    CHECK(guests(v).isSplit());
    v.update("attendance", QStringLiteral("seat-river"), QStringLiteral(R"({"state":"apologies"})"));
    CHECK_FALSE(guests(v).isSplit());
}

TEST_CASE("who is invited counts until the meeting is held; an empty room admits nobody") {
    Village v;
    addItem(v);
    mayMeet(v, lotus);
    v.update("attendance", QStringLiteral("seat-river"), QStringLiteral(R"({"state":"invited"})"));
    CHECK(guests(v).isSplit());
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"state":"held"})"));
    CHECK_FALSE(guests(v).isSplit());
    v.update("attendance", QStringLiteral("seat-lotus"), QStringLiteral(R"({"state":"absent"})"));
    CHECK(guests(v).isSplit());
}

TEST_CASE("a closed item has no guests, and neither has a room with somebody who rests") {
    Village v;
    addItem(v);
    mayMeet(v, lotus);
    mayMeet(v, river);
    v.update("member", river, QStringLiteral(R"({"state":"paused"})"));
    CHECK(guests(v).isSplit());
    v.update("member", river, QStringLiteral(R"({"state":"active"})"));
    CHECK_FALSE(guests(v).isSplit());
    v.update("agendaItem", QStringLiteral("item"), QStringLiteral(R"({"closed":true})"));
    CHECK(guests(v).admitted.empty());
}

TEST_CASE("an interpreter who is not for somebody in the room is to be changed, and the log does not say for whom") {
    Village v;
    const crypto::SecretBytes key = crypto::SecretBytes::random(32, v.laptop.random);
    const auto sealer = sealerWith(key, v.laptop.random);
    v.laptop.store.setSealer(sealer.get());
    v.put("helper", QStringLiteral(R"({"name":"Vanna","roles":["interpreter"]})"), QStringLiteral("vanna"));
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"interpreters":["@vanna"]})"));
    const auto check = [&] { return interpretersOf(v.laptop.store, v.record<Meeting>(QStringLiteral("meeting"))); };
    CHECK(check().isKnown);
    CHECK(check().toChange.empty());
    v.laptop.store.write(QStringLiteral("ask"), [&](store::Write &write) { notFor(write, v.record<Helper>(QStringLiteral("vanna")), Id<Member>(v.at(QStringLiteral("moon")))); });
    CHECK(check().toChange.empty());  // she is not in this room
    v.laptop.store.write(QStringLiteral("ask"), [&](store::Write &write) { notFor(write, v.record<Helper>(QStringLiteral("vanna")), Id<Member>(v.at(lotus))); });
    REQUIRE(check().toChange.size() == 1);
    CHECK(v.record<Helper>(QStringLiteral("vanna")).notFor.size() == 2);
    v.laptop.store.setSealer(nullptr);
    CHECK_FALSE(check().isKnown);
    CHECK(check().toChange.empty());
    auto rows = v.laptop.database->prepare("SELECT bytes FROM cell WHERE field LIKE 'notFor%'");
    while (rows.step()) CHECK_FALSE(rows.blob(0).contains(v.at(lotus).text().toUtf8()));
}

TEST_CASE("the next meeting of a series has the agenda and the people, and nothing of what was said") {
    Village v;
    addItem(v, QStringLiteral(R"("minutes":20,"contentNote":{"en":"Money"},"guests":["@ministry"],"order":"a")"));
    addItem(v, QStringLiteral(R"("closed":true,"order":"b")"), QStringLiteral("second"));
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"series":"Monthly","place":"Hall","languages":["km"],"confirmedIn":null,"state":"held"})"));
    v.update("member", river, QStringLiteral(R"({"state":"left"})"));
    NextMeeting next = nextOf(v.laptop.store, v.record<Meeting>(QStringLiteral("meeting")), {QStringLiteral("2026-12-20T09:00:00+07:00")}, v.laptop.random);
    v.laptop.store.write(QStringLiteral("next"), [&](store::Write &write) { put(write, next); });
    const auto made = v.laptop.store.find(next.meeting.id);
    REQUIRE(made);
    CHECK(made->series == QStringLiteral("Monthly"));
    CHECK(made->place == QStringLiteral("Hall"));
    CHECK(made->minutesState == MinutesState::none);
    const auto agenda = agendaOf(v.laptop.store, made->id);
    REQUIRE(agenda.size() == 2);
    CHECK(agenda[0].minutes == 20);
    CHECK(agenda[0].guests.size() == 1);
    CHECK(agenda[1].closed);
    CHECK(v.laptop.store.all<Attendance>("meeting", made->id).size() == 1);
    CHECK(v.laptop.store.all<Block>("meeting", made->id).empty());
}

TEST_CASE("templates and the backlog are kept as settings, and what cannot be read there is passed over") {
    Village v;
    CHECK(agendaLines(v.laptop.store, backlogKey).empty());
    v.laptop.store.write(QStringLiteral("keep"), [&](store::Write &write) { keepAgendaLines(v.laptop.store, write, backlogKey, {{{{QStringLiteral("en"), QStringLiteral("Buses")}}, 15, {}, true}}); });
    auto lines = agendaLines(v.laptop.store, backlogKey);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].minutes == 15);
    CHECK(lines[0].closed);
    v.laptop.store.write(QStringLiteral("keep"), [&](store::Write &write) { keepAgendaLines(v.laptop.store, write, backlogKey, {}); });
    CHECK(agendaLines(v.laptop.store, backlogKey).empty());
    v.put("setting", QStringLiteral(R"({"key":"agenda.template.training","value":"[1,{},{\"title\":{\"en\":\"A\"},\"minutes\":-4},[["})"));
    v.put("setting", QStringLiteral(R"({"key":"agenda.template.internal","value":"[1,{},{\"title\":{\"en\":\"A\"},\"minutes\":-4}]"})"));
    CHECK(agendaLines(v.laptop.store, templateKey(MeetingKind::training)).empty());
    REQUIRE(agendaLines(v.laptop.store, templateKey(MeetingKind::internal)).size() == 1);
    CHECK_FALSE(agendaLines(v.laptop.store, templateKey(MeetingKind::internal))[0].minutes);
}

TEST_CASE("what was promised arises in the next meeting until it is done") {
    Village v;
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"startsAt":"2026-11-01T09:00:00+07:00","series":"Monthly"})"));
    v.put("meeting", QStringLiteral(R"({"title":{"en":"June"},"startsAt":"2026-12-01T09:00:00+07:00","series":"Monthly"})"), QStringLiteral("june"));
    v.put("meeting", QStringLiteral(R"({"title":{"en":"Other"},"startsAt":"2026-12-01T09:00:00+07:00","series":"Other"})"), QStringLiteral("other"));
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"action","text":{"en":"Print"},"due":"2026-12-09"})"), QStringLiteral("print"));
    v.put("action", QStringLiteral(R"({"meeting":"@meeting","text":{"en":"Call"},"due":"2026-11-20","owner":"@dara"})"), QStringLiteral("call"));
    v.put("action", QStringLiteral(R"({"meeting":"@meeting","text":{"en":"Done"},"done":true})"));
    const auto arising = [&](const char *meeting) { return mattersArising(v.laptop.store, v.record<Meeting>(QString::fromLatin1(meeting))); };
    REQUIRE(arising("june").size() == 2);
    CHECK(arising("june")[0].record == v.at(QStringLiteral("call")));
    CHECK(arising("june")[0].owner == v.at(QStringLiteral("dara")));
    CHECK(arising("other").empty());
    CHECK(arising("meeting").empty());
    for (const char *one : {"print", "call"})
        v.laptop.store.write(QStringLiteral("done"), [&](store::Write &write) { setDone(v.laptop.store, write, v.at(QString::fromLatin1(one))); });
    CHECK(arising("june").empty());
}

TEST_CASE("a calendar file says when, and only the word meeting") {
    Village v;
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"title":{"en":"Secret title"},"place":"Hidden hall","startsAt":"2026-12-01T09:00:00+07:00","endsAt":"2026-12-01T11:30:00+07:00","series":"S"})"));
    const Meeting meeting = v.record<Meeting>(QStringLiteral("meeting"));
    const QByteArray file = calendarFile(meeting, QStringLiteral("en"), 1'795'000'000'000);
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    CHECK(file.contains("DTSTART:20261201T020000Z\r\nDTEND:20261201T043000Z\r\nSUMMARY:Meeting\r\n"));
    for (const char *word : {"Secret", "Hidden", "Village", "LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE"}) CHECK_FALSE(file.contains(word));
    CHECK_FALSE(file.contains(meeting.id.text().toUtf8()));
    CHECK_FALSE(file.contains(meeting.id.text().remove(u'-').toUtf8()));
    const auto uid = [](const QByteArray &of) { return of.mid(of.indexOf("UID:"), 36); };
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"startsAt":"2026-12-02T09:00:00+07:00","state":"cancelled"})"));
    const QByteArray later = calendarFile(v.record<Meeting>(QStringLiteral("meeting")), QStringLiteral("km"), 1'795'000'100'000);
    CHECK(uid(later) == uid(file));
    CHECK(later.contains("STATUS:CANCELLED"));
    CHECK(later.contains(QStringLiteral("SUMMARY:ការប្រជុំ\r\n").toUtf8()));
    for (const QByteArray &line : QByteArray(file + later).split('\n')) CHECK(line.size() <= 76);
    CHECK(calendarFile(Meeting{}, QStringLiteral("en"), 0).isEmpty());
}

TEST_CASE("a notice names nobody but the reader, whatever stands in the titles") {
    Village v;
    v.update("member", lotus, QStringLiteral(R"({"takesHome":"paper","reads":["en"]})"));
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"place":"House of River","startsAt":"2026-12-01T09:00:00+07:00","languages":["km","en"]})"));
    addItem(v, QStringLiteral(R"("minutes":20,"lead":"river","guests":["@ministry"],"order":"a")"));
    v.put("agendaItem", QStringLiteral(R"({"meeting":"@meeting","title":{"en":"River's proposal"},"contentNote":{"en":"What MOON said"},"order":"b"})"));
    const QString paper = notice(v, lotus);
    CHECK(paper.contains(QStringLiteral("lotus")));
    CHECK(paper.contains(QStringLiteral("Fees · 20 minutes")));
    CHECK(paper.contains(QStringLiteral("1 December 2026")));
    for (const char *word : {"iver", "moon", "MOON", "Village", "Labour"}) CHECK_FALSE(paper.contains(QString::fromLatin1(word)));
    mayMeet(v, lotus);
    mayMeet(v, river);
    CHECK(notice(v, lotus).contains(QStringLiteral("Labour")));
    CHECK(notice(v, lotus, QStringLiteral("id")).contains(QStringLiteral("Undangan rapat")));
}

TEST_CASE("a notice goes on paper only to who takes paper home") {
    Village v;
    CHECK(notice(v, lotus) == QStringLiteral("notHerWay"));
    v.update("member", lotus, QStringLiteral(R"({"takesHome":"heard"})"));
    CHECK(notice(v, lotus) == QStringLiteral("notHerWay"));
    const auto nobody = noticePaper(v.laptop.store, {}, Id<Member>(v.at(lotus)));
    CHECK(std::get<HeldBack>(nobody).reason == QStringLiteral("notFound"));
}

TEST_CASE("a notice says what was promised and is not done, and which minutes wait for a yes, as far as its reader may read it") {
    Village v;
    v.update("member", lotus, QStringLiteral(R"({"takesHome":"paper"})"));
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"series":"monthly","state":"held","minutesState":"review","startsAt":"2026-11-01T09:00:00+07:00"})"));
    const auto promise = [&](const char *text, const QString &more = {}) {
        v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"action","original":"en","text":{"en":"%1"}%2})").arg(QString::fromLatin1(text), more), QString::fromLatin1(text).section(u' ', 0, 0).toLower());
    };
    addItem(v, QStringLiteral(R"("closed":true)"), QStringLiteral("closed-item"));
    promise("Print the form.", QStringLiteral(R"(,"due":"2026-12-05")"));
    promise("Call Moon again.");
    promise("Hide the list.", QStringLiteral(R"(,"agendaItem":"@closed-item")"));
    promise("Paint the wall.", QStringLiteral(R"(,"done":true)"));
    promise("Rest at noon.", QStringLiteral(R"(,"speaker":"@river")"));
    v.put("action", QStringLiteral(R"({"meeting":"@meeting","text":{"en":"Book the hall."}})"));
    v.put("meeting", QStringLiteral(R"({"title":{"en":"Older"},"series":"monthly","state":"held","minutesState":"review","startsAt":"2026-10-01T09:00:00+07:00"})"));
    v.put("meeting", QStringLiteral(R"({"title":{"en":"Another"},"series":"other","state":"held","minutesState":"review","startsAt":"2026-11-05T09:00:00+07:00"})"));
    v.put("meeting", QStringLiteral(R"({"title":{"en":"Next"},"series":"monthly","state":"planned","startsAt":"2026-12-01T09:00:00+07:00"})"), QStringLiteral("next"));
    const auto next = [&] { return textOf(std::get<documents::Document>(noticePaper(v.laptop.store, Id<Meeting>(v.at(QStringLiteral("next"))), Id<Member>(v.at(lotus))))); };
    CHECK(next().contains(QStringLiteral("To confirm: the minutes of 1 November 2026")));
    CHECK_FALSE(next().contains(QStringLiteral("October")));
    CHECK_FALSE(next().contains(QStringLiteral("5 November")));
    CHECK(next().contains(QStringLiteral("Print the form. (by 5 December 2026)")));
    CHECK(next().contains(QStringLiteral("Book the hall.")));
    for (const char *hidden : {"Moon", "Hide", "Paint", "Rest at noon"}) CHECK_FALSE(next().contains(QString::fromLatin1(hidden)));
    v.consent(river, QStringLiteral("record"), QStringLiteral(R"("audience":"council")"));
    CHECK(next().contains(QStringLiteral("Rest at noon.")));
    CHECK_FALSE(next().contains(QStringLiteral("river"), Qt::CaseInsensitive));
    v.put("agendaItem", QStringLiteral(R"({"meeting":"@next","title":{"en":"The minutes of November"},"approves":"@meeting"})"));
    CHECK_FALSE(next().contains(QStringLiteral("To confirm")));
    v.update("meeting", QStringLiteral("next"), QStringLiteral(R"({"state":"held"})"));
    CHECK_FALSE(next().contains(QStringLiteral("Print the form.")));
}

TEST_CASE("printed minutes hold what the gate lets go, and not a word of the rest") {
    Village v;
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"startsAt":"2026-12-01T09:00:00+07:00","state":"held"})"));
    addItem(v);
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","agendaItem":"@item","kind":"decision","text":{"en":"The form is printed twice."},"original":"en"})"));
    const auto minutes = [&](PaperName name = PaperName::Neutral) { return textOf(minutesPaper(v.laptop.store, v.record<Meeting>(QStringLiteral("meeting")), toMinistry(v, name))); };
    CHECK(minutes().contains(QStringLiteral("Decision: The form is printed twice.")));
    CHECK_FALSE(minutes().contains(QStringLiteral("too high")));
    CHECK_FALSE(minutes().contains(QStringLiteral("Village")));
    CHECK_FALSE(minutes().contains(lotus));
    v.mayShare(lotus);
    v.right(lotus, QStringLiteral("fees"));
    CHECK(minutes().contains(QStringLiteral("Fees are too high.")));
    CHECK_FALSE(minutes().contains(lotus));
    CHECK(minutes(PaperName::Own).contains(QStringLiteral("Village")));
    v.answer(lotus, QStringLiteral("fees"), QStringLiteral("takeOut"));
    CHECK_FALSE(minutes().contains(QStringLiteral("too high")));
}

TEST_CASE("registers count under five people as few, and hold decisions alone") {
    Village v;
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"startsAt":"2026-12-01T09:00:00+07:00","state":"held","title":{"en":"Moon's evening"}})"));
    const QString there = textOf(attendanceRegister(v.laptop.store, meetings(v), toMinistry(v)));
    CHECK(there.contains(QStringLiteral("Fewer than five")));
    CHECK_FALSE(there.contains(QStringLiteral("Moon")));
    CHECK_FALSE(there.contains(lotus));
    CHECK(textOf(decisionsRegister(v.laptop.store, meetings(v), toMinistry(v))).contains(QStringLiteral("nothing that may be shown")));
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"decision","text":{"en":"Print twice."},"original":"en"})"));
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"note","text":{"en":"A note."},"original":"en"})"));
    const QString decided = textOf(decisionsRegister(v.laptop.store, meetings(v), toMinistry(v)));
    CHECK(decided.contains(QStringLiteral("1. Print twice.")));
    CHECK_FALSE(decided.contains(QStringLiteral("A note.")));
}

TEST_CASE("papers of a listening session count its people by groups, and of a small group say only that") {
    Village v;
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"kind":"listening","startsAt":"2026-12-01T09:00:00+07:00","state":"held","counted":{"women":12,"men":7}})"));
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"note","text":{"en":"Buses are rare."},"original":"en"})"));
    const auto papers = [&] {
        return QString(textOf(minutesPaper(v.laptop.store, v.record<Meeting>(QStringLiteral("meeting")), toMinistry(v))) + textOf(attendanceRegister(v.laptop.store, meetings(v), toMinistry(v))));
    };
    CHECK(papers().count(QStringLiteral("Women: 12\nMen: 7\nPeople heard: 19")) == 2);
    v.update("meeting", QStringLiteral("meeting"), QStringLiteral(R"({"counted":{"men":3}})"));
    CHECK(papers().count(QStringLiteral("People heard\nWomen: 12\nMen: fewer than five\n")) == 2);
    CHECK_FALSE(papers().contains(QStringLiteral("15")));
}

TEST_CASE("every language of meeting papers has all its words") {
    for (const QString &language : languagesOfMeetingWords())
        for (int word = 0; word < int(MeetingWord::count); ++word) CHECK_FALSE(council::words(MeetingWord(word), language).isEmpty());
    CHECK(council::words(MeetingWord::Notice, QStringLiteral("xx")) == council::words(MeetingWord::Notice, QStringLiteral("en")));
}

TEST_CASE("words with another spelling of a member's name in them name that member") {
    Village v;
    v.update("member", river, QStringLiteral(R"({"otherSpellings":["Padma"]})"));
    CHECK(namesSomebodyElse(v.laptop.store, QStringLiteral("What Padma asked"), {}));
    CHECK_FALSE(namesSomebodyElse(v.laptop.store, QStringLiteral("What Padma asked"), Id<Member>(v.at(river))));
    CHECK_FALSE(namesSomebodyElse(v.laptop.store, QStringLiteral("What was asked"), {}));
}
