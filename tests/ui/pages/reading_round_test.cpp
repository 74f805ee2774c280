// One laptop goes round: what it takes the desk, what each member sees, and what leads back.
#include "core/base/files.h"
#include "core/council/minutes_life.h"
#include "core/records/agenda_item.h"
#include "core/records/attendance.h"
#include "core/records/consent.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "tests/ui/pages/hand.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segments.h"

#include <QDir>
#include <QLabel>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

constexpr int mostDeskActions = 14;
constexpr int members = 12;
const QString title = QStringLiteral("Meeting of the twelve");

QString pictures() { return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../../results/reading-round")); }
QString named(int member) { return QStringLiteral("Reader %1").arg(member, 2, 10, QLatin1Char('0')); }
QString said(int member) { return QStringLiteral("Sentence of number %1.").arg(member, 2, 10, QLatin1Char('0')); }

// A meeting that was held: twelve members were there, each said one sentence, and lets the council see it.
class Twelve : public DeskA {
public:
    explicit Twelve(MinutesState state) {
        const QString now = records.now();
        day = records.today();
        records.change(QStringLiteral("hold a meeting"), &window, [this, state, now](store::Write &write) {
            Meeting held;
            held.title.insert(QStringLiteral("en"), title);
            held.state = MeetingState::held;
            held.minutesState = state == MinutesState::sealed ? MinutesState::confirmed : state;
            held.series = QStringLiteral("twelve");
            held.languages.add(QStringLiteral("en"));
            held.startsAt.text = now;
            meeting = write.put(held);
            Meeting next;
            next.title.insert(QStringLiteral("en"), QStringLiteral("The one after"));
            next.state = MeetingState::planned;
            next.series = held.series;
            next.startsAt.text = QStringLiteral("2099-01-01T09:00:00+07:00");
            after = write.put(next);
            AgendaItem item;
            item.meeting = meeting;
            item.order = QStringLiteral("a1");
            item.title.insert(QStringLiteral("en"), QStringLiteral("Everything"));
            write.put(item);
            for (int i = 0; i < members; ++i) seat(write, item.id, i);
        });
        settle();
        if (state != MinutesState::sealed) return;
        records.write({}, &window, [this](council::Session &open) { council::sealMinutes(open, meeting); });
        settle();
    }
    Block blockOf(int member) const {
        for (const Block &block : council::blocksOf(records.read(), meeting))
            if (block.speaker == people[size_t(member)] && !block.correctionOf) return block;
        return {};
    }
    std::vector<Comment> answersOf(int member) const {
        auto all = records.read().all<Comment>("block", blockOf(member).id);
        std::erase_if(all, [&](const Comment &one) { return one.member != people[size_t(member)]; });
        return all;
    }

    Id<Meeting> meeting, after;
    std::vector<Id<Member>> people;
    QDate day;

private:
    void seat(store::Write &write, Id<AgendaItem> item, int number) {
        Member member;
        member.name = named(number);
        member.state = MemberState::active;
        member.reads.add(QStringLiteral("en"));
        people.push_back(write.put(member));
        Attendance there;
        there.meeting = meeting;
        there.member = people.back();
        there.state = AttendanceState::present;
        write.put(there);
        Consent yes;
        yes.member = people.back();
        yes.use = Use::record;
        yes.audience = Audience::council;
        yes.scopeKind = ScopeKind::all;
        yes.decision = Decision::given;
        yes.attribution = Attribution::member;
        yes.effectiveOn = day;
        write.put(yes);
        Block block;
        block.meeting = meeting;
        block.agendaItem = item;
        block.kind = BlockKind::statement;
        block.order = QStringLiteral("a%1z").arg(number, 2, 10, QLatin1Char('0'));
        block.text.insert(QStringLiteral("en"), said(number));
        block.original = QStringLiteral("en");
        block.speaker = people.back();
        block.attribution = Attribution::member;
        write.put(block);
    }
};

// There are two readers, one of them for a single member.
template <class T = QWidget> T *visible(DeskA &desk, const char *name) {
    for (T *one : desk.window.findChildren<T *>(QLatin1String(name)))
        if (one->isVisible()) return one;
    return nullptr;
}

void beginRound(Twelve &desk) {
    desk.go(Place::Meetings, QString(u"round/" + desk.meeting.text()));
    desk.settle();
}

void sitDown(Twelve &desk, int member) {
    desk.find<RowList>("round-names")->choose(desk.people[size_t(member)].text());
    desk.find("round-names")->setFocus();
    desk.key(Qt::Key_Return);
    desk.settle();
}

QString shown(Twelve &desk) { return visible<FlowLabel>(desk, "reader-words")->text(); }

}  // namespace

TEST_CASE("the review of a meeting of twelve takes the desk at most 14 actions and one unlock") {
    Twelve it(MinutesState::draft);
    Hand desk(it.window, it.tasks, mostDeskActions, pictures());
    Hand member(it.window, it.tasks, 1000, pictures() + QStringLiteral("/members"));
    desk.key(Qt::Key_2, Qt::AltModifier);
    desk.clickRow(title);
    desk.click("meeting-minutes");
    desk.choose("minutes-steps", QStringLiteral("review"));
    desk.look(QStringLiteral("plan"));
    desk.click("review-plan-keep");
    desk.click("minutes-review");
    desk.look(QStringLiteral("names"));
    for (int i = 0; i < members; ++i) {
        INFO("member " << i);
        member.clickRow(named(i));
        CHECK(shown(it) == said(i));
        if (i < 2) member.look(QStringLiteral("reading"));
        if (i == 3) {  // takes it out: gone at once, for good
            member.key(Qt::Key_3);
            member.key(Qt::Key_Tab);
            member.key(Qt::Key_Space);
        } else if (i == 5) {
            member.key(Qt::Key_4);
        } else {
            member.key(Qt::Key_1);
        }
        member.click("reader-cover");
        if (i == 0) member.look(QStringLiteral("between"));
        const QString seen = member.seen();
        for (int other = 0; other < members; ++other) CHECK_FALSE(seen.contains(said(other)));
        member.click("round-next");
    }
    desk.click("round-end");
    desk.type(sample::samplePassphrase());
    desk.key(Qt::Key_Return);
    REQUIRE(desk.becomes([&] { return desk.find("minutes-steps") != nullptr; }));
    desk.look(QStringLiteral("minutes"));
    desk.choose("minutes-steps", QStringLiteral("Confirm"));
    it.settle();
    std::printf("review of %d members: %d desk actions, 1 unlock\n", members, desk.actions());
    CHECK(desk.actions() <= mostDeskActions);
    const store::Store &store = it.records.read();
    const auto meeting = store.find(it.meeting);
    REQUIRE(meeting);
    CHECK(meeting->minutesState == MinutesState::confirmed);
    CHECK(meeting->confirmedIn == it.after);
    CHECK(council::versionsOf(store, it.meeting).back().how == ConfirmedHow::withChanges);
    REQUIRE(council::blocksOf(store, it.after).size() == 1);
    CHECK_FALSE(it.isInLogOrDrafts(said(3)));
    for (int i = 0; i < members; ++i) {
        if (i == 3) continue;
        REQUIRE(it.answersOf(i).size() == 1);
        CHECK(it.answersOf(i).front().answer == (i == 5 ? Answer::later : Answer::right));
        CHECK(it.answersOf(i).front().mode == CommentMode::self);
    }
}

TEST_CASE("a reading round is begun in two steps from Today") {
    DeskA desk;
    Hand hand(desk.window, desk.tasks, 2, pictures() + QStringLiteral("/today"));
    int digit = 0;
    const auto isShown = [&] {  // Today is read behind the window and laid out after it
        for (const auto *row : desk.window.findChildren<ListRow *>())
            if (row->isVisible() && row->spec().text.contains(QStringLiteral("still to review"))) digit = row->spec().key.toInt();
        return digit > 0;
    };
    REQUIRE(QTest::qWaitFor(isShown, 30'000));
    hand.key(Qt::Key_0 + digit);
    hand.click("minutes-review");
    CHECK(hand.find("round-names"));
    CHECK(hand.actions() == 2);
}

TEST_CASE("while a round runs no key leads to the desk and nothing is taken back") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    CHECK(desk.window.desk()->page()->frame() == PageFrame::Lent);
    const qint64 before = desk.records.read().version();
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_1, Qt::AltModifier), std::pair(Qt::Key_5, Qt::AltModifier), std::pair(Qt::Key_K, Qt::ControlModifier), std::pair(Qt::Key_N, Qt::ControlModifier),
                                         std::pair(Qt::Key_Z, Qt::ControlModifier), std::pair(Qt::Key_Left, Qt::AltModifier), std::pair(Qt::Key_Escape, Qt::KeyboardModifier(Qt::NoModifier))}) {
        desk.key(key, modifiers);
        desk.settle();
        REQUIRE(desk.window.desk()->place() == Place::Meetings);
        REQUIRE(desk.find("reading-round")->isVisible());
    }
    CHECK(desk.records.read().version() == before);
    CHECK_FALSE(desk.window.desk()->findChild<QWidget *>(QStringLiteral("nav-today"))->isVisible());
    sitDown(desk, 0);
    desk.key(Qt::Key_1, Qt::AltModifier);
    desk.settle();
    CHECK(desk.window.desk()->place() == Place::Meetings);
    CHECK(shown(desk) == said(0));
}

TEST_CASE("only the passphrase ends a round, a PIN does not") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    REQUIRE(desk.records.pin().set(QStringLiteral("4711")));
    const auto tryWith = [&](const QString &secret) {
        desk.find<QLineEdit>("round-passphrase")->setText(secret);
        QTest::keyClick(desk.find("round-passphrase"), Qt::Key_Return);
        desk.settle();
    };
    QTest::mouseClick(desk.find("round-end"), Qt::LeftButton);
    tryWith(QStringLiteral("4711"));
    CHECK(desk.find("reading-round")->isVisible());
    CHECK_FALSE(desk.find<FlowLabel>("round-wrong")->text().isEmpty());
    tryWith(sample::samplePassphrase());
    CHECK_FALSE(desk.find("reading-round")->isVisible());
    CHECK(desk.window.desk()->page()->frame() == PageFrame::Desk);
    CHECK_FALSE(desk.records.isLent());
    CHECK_FALSE(desk.records.pin().isSet());
}

TEST_CASE("the PIN uncovers the reader, and after five wrong ones only the passphrase does") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    REQUIRE(desk.records.pin().set(QStringLiteral("4711")));
    CHECK(desk.session.uncovers(QStringLiteral("4711"), noProgress()));
    for (int i = 0; i < RoundPin::tries; ++i) CHECK_FALSE(desk.session.uncovers(QStringLiteral("0000"), noProgress()));
    CHECK_FALSE(desk.session.uncovers(QStringLiteral("4711"), noProgress()));
    CHECK(desk.session.uncovers(sample::samplePassphrase(), noProgress()));
    RoundPin pin;
    CHECK_FALSE(pin.opens(QString()));
    for (const char *bad : {"", "123", "12a4", "passphrase"}) CHECK_FALSE(pin.set(QString::fromLatin1(bad)));
    CHECK(pin.set(QStringLiteral("១២៣៤")));
    CHECK(pin.opens(QStringLiteral("1234")));
    pin.forget();
    CHECK_FALSE(pin.opens(QStringLiteral("1234")));
}

TEST_CASE("the list to sit down says names and nothing of what anybody did") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    const auto words = [&] {
        QStringList out;
        for (const auto *row : desk.find("round-names")->findChildren<QAbstractButton *>()) out.append(row->accessibleName());
        return out;
    };
    const QStringList before = words();
    REQUIRE(before.size() == members);
    sitDown(desk, 0);
    desk.key(Qt::Key_1);
    desk.settle();
    QTest::mouseClick(visible(desk, "reader-cover"), Qt::LeftButton);
    QTest::mouseClick(desk.find("round-next"), Qt::LeftButton);
    desk.settle();
    CHECK(words() == before);
}

TEST_CASE("what was changed after a member called it right is the first thing she sees") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    sitDown(desk, 2);
    for (int i = 0; i < members; ++i) desk.key(Qt::Key_1);  // hers and all others
    desk.settle();
    QTest::mouseClick(visible(desk, "reader-cover"), Qt::LeftButton);
    Block changed = desk.blockOf(2);
    changed.text.insert(QStringLiteral("en"), QStringLiteral("Sentence that was changed."));
    desk.records.change(QStringLiteral("change"), &desk.window, [changed](store::Write &write) mutable { write.put(changed); });
    desk.settle();
    QTest::mouseClick(desk.find("round-next"), Qt::LeftButton);
    sitDown(desk, 2);
    CHECK(shown(desk) == QStringLiteral("Sentence that was changed."));
}

TEST_CASE("an objection is kept under the name that she wants") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    sitDown(desk, 0);
    desk.key(Qt::Key_1);  // hers; now another's
    desk.key(Qt::Key_2);
    REQUIRE(visible(desk, "reader-object")->isVisible());
    desk.type(QStringLiteral("I saw it otherwise."));
    visible<Segments>(desk, "reader-appears")->choose(1);
    QTest::mouseClick(visible(desk, "reader-object"), Qt::LeftButton);
    desk.settle();
    std::vector<Comment> found = desk.records.read().all<Comment>({{QStringLiteral("answer"), QStringLiteral("objection")}});
    std::erase_if(found, [&](const Comment &one) { return one.member != desk.people[0]; });
    REQUIRE(found.size() == 1);
    CHECK(found[0].attribution == Attribution::chosenName);
    CHECK(found[0].text.value(QStringLiteral("en")) == QStringLiteral("I saw it otherwise."));
}

TEST_CASE("what a member takes home is her choice, and nothing unless she says so") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    sitDown(desk, 0);
    QTest::mouseClick(visible(desk, "reader-cover"), Qt::LeftButton);
    CHECK(desk.find<Segments>("round-home")->chosen() == 0);
    CHECK(desk.records.read().find(desk.people[0])->takesHome == TakesHome::unset);
    desk.find<Segments>("round-home")->choose(2);
    desk.settle();
    CHECK(desk.records.read().find(desk.people[0])->takesHome == TakesHome::paper);
}

TEST_CASE("sealed minutes are shown in both texts first, and cannot be edited afterwards") {
    Twelve desk(MinutesState::confirmed);
    desk.go(Place::Meetings, QString(u"seal/" + desk.meeting.text()));
    desk.settle();
    REQUIRE(desk.find("seal-held"));
    for (auto *line : desk.window.findChildren<QLabel *>())
        if (line->isVisible())
            for (int i = 0; i < members; ++i) CHECK_FALSE(line->text().contains(named(i)));
    QTest::mouseClick(desk.find("seal-go"), Qt::LeftButton);
    desk.settle();
    CHECK(desk.records.read().find(desk.meeting)->minutesState == MinutesState::sealed);
    const auto version = council::versionsOf(desk.records.read(), desk.meeting).back();
    CHECK(council::checkSeal(desk.records.read(), version) == council::SealState::Holds);
    Block changed = desk.blockOf(0);
    changed.text.insert(QStringLiteral("en"), QStringLiteral("Other words."));
    bool refused = false;
    desk.records.change(QStringLiteral("change"), &desk.window, [changed](store::Write &write) mutable { write.put(changed); }, {}, [&](const Error &error) { refused = error.code() == ErrorCode::Refused; });
    desk.settle();
    CHECK(refused);
    CHECK(desk.blockOf(0).text.value(QStringLiteral("en")) == said(0));
}

TEST_CASE("after words were taken out at the desk it says where they may still be, and leads to the next step") {
    Twelve desk(MinutesState::review);
    Comment asked;
    asked.block = desk.blockOf(0).id;
    asked.member = desk.people[0];
    asked.answer = Answer::takeOut;
    asked.mode = CommentMode::self;
    desk.records.change(QStringLiteral("ask"), &desk.window, [asked](store::Write &write) mutable { write.put(asked); });
    desk.settle();
    desk.go(Place::Meetings, QString(u"minutes/" + desk.meeting.text()));
    desk.settle();
    desk.key(Qt::Key_R, Qt::AltModifier);
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Space);
    desk.settle();
    CHECK_FALSE(desk.isInLogOrDrafts(said(0)));
    auto *list = desk.find<RowList>("taken-out-list");
    REQUIRE(list);
    CHECK(list->count() >= 2);
    QString backups;
    for (const auto *row : list->findChildren<ListRow *>())
        if (row->spec().text.contains(QStringLiteral("backups"))) backups = row->spec().id;
    REQUIRE_FALSE(backups.isEmpty());
    list->choose(backups);
    list->setFocus();
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(desk.window.desk()->place() == Place::Backups);
}

TEST_CASE("a member who chose paper gets her reading as a PDF, and one who chose a file is told six words") {
    Twelve desk(MinutesState::review);
    const std::pair<int, TakesHome> choices[] = {{0, TakesHome::paper}, {1, TakesHome::file}};
    desk.records.change(QStringLiteral("choose"), &desk.window, [&](store::Write &write) {
        for (const auto &[who, way] : choices) write.put(kindOf<Member>(), {{QStringLiteral("id"), desk.people[size_t(who)].text()}, {QStringLiteral("takesHome"), wordOf(way)}});
    });
    desk.settle();
    desk.go(Place::Meetings, QString(u"minutes/" + desk.meeting.text()));
    desk.settle();
    Hand hand(desk.window, desk.tasks, 100, pictures() + QStringLiteral("/home"));
    const auto take = [&](int who, const QString &path) {
        hand.choose("minutes-steps", QStringLiteral("take home"));
        hand.look(QStringLiteral("list"));
        CHECK(desk.find<RowList>("take-home-list")->count() == 2);
        hand.clickRow(named(who));
        if (desk.find("take-home")) hand.key(Qt::Key_Return);
        REQUIRE(desk.chooseFile(path));
        desk.settle();
    };
    const QString paper = desk.folder.filePath(QStringLiteral("one.pdf")), file = desk.folder.filePath(QStringLiteral("two.age"));
    take(0, paper);
    CHECK(readFile(paper).startsWith("%PDF"));
    take(1, file);
    CHECK(readFile(file).startsWith("age-encryption.org/v1"));
    REQUIRE(desk.find<FlowLabel>("take-home-passphrase"));
    CHECK(desk.find<FlowLabel>("take-home-passphrase")->text().count(u'-') == 5);
}

TEST_CASE("a passage of sealed minutes is put right by one of its own, with the reason, by keys") {
    Twelve desk(MinutesState::sealed);
    desk.go(Place::Meetings, QString(u"minutes/" + desk.meeting.text() + u'/' + desk.blockOf(0).id.text()));
    desk.settle();
    Hand hand(desk.window, desk.tasks, 100, pictures() + QStringLiteral("/correction"));
    hand.choose("minutes-steps", QStringLiteral("Correct"));
    hand.key(Qt::Key_A, Qt::ControlModifier);
    hand.type(QStringLiteral("The right sentence."));
    desk.find<QLineEdit>("correct-why")->setFocus();
    hand.type(QStringLiteral("misheard"));
    hand.click("correct-give");
    hand.look(QStringLiteral("corrected"));
    std::vector<Block> corrections = desk.records.read().all<Block>("correctionOf", desk.blockOf(0).id);
    REQUIRE(corrections.size() == 1);
    CHECK(corrections[0].text.value(QStringLiteral("en")) == QStringLiteral("The right sentence."));
    CHECK(council::versionsOf(desk.records.read(), desk.meeting).back().why == QStringLiteral("misheard"));
}
