// One laptop goes round: what it takes the desk, what each member sees, and what leads back.
#include "core/base/files.h"
#include "core/council/reading.h"
#include "core/exchange/held_round.h"
#include "core/text/language.h"
#include "tests/ui/pages/twelve.h"
#include "ui/shell/cover_page.h"
#include "ui/shell/lock_page.h"
#include "ui/widgets/button.h"

#include <QDirIterator>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;
using namespace balai::test::twelve;

namespace {

// Every byte of the vault's folder as it lies on the disk now.
QByteArray onDisk(const Twelve &desk) {
    QByteArray all;
    for (QDirIterator files(desk.vaultFolder(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) all += readFile(files.next());
    return all;
}

// What somebody finds who opens the folder after the power went.
struct AfterTheCut {
    explicit AfterTheCut(const Twelve &desk) {
        const QString copy = folder.filePath(QStringLiteral("Sample.balai"));
        QDir().mkpath(copy);
        for (const QFileInfo &file : QDir(desk.vaultFolder()).entryInfoList(QDir::Files)) QFile::copy(file.filePath(), copy + u'/' + file.fileName());
        machine.settingsFolder = folder.filePath(QStringLiteral("settings"));
        session = council::Session::open(copy, vault::Secret::passphrase(sample::samplePassphrase()), vault::Access::ReadWrite, {}, machine);
        taken = exchange::receiveTurns(*session);
    }
    std::vector<Comment> of(Id<Member> member) const { return session->store().all<Comment>("member", member); }

    QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    vault::Machine machine{clock, random, QStringLiteral("test")};
    std::unique_ptr<council::Session> session;
    exchange::ReceivedTurns taken;
};

void typeOnCover(Twelve &desk, const QString &secret) {
    Q_EMIT desk.window.findChild<CoverPage *>()->secretTyped(secret);
    desk.settle();
}

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
    REQUIRE(desk.becomes([&] { return !it.session.isOpen() && desk.find("round-names"); }));
    CHECK_FALSE(it.records.isOpen());
    CHECK_FALSE(it.window.desk()->page());  // no page of the desk is left
    CHECK(vault::Vault::open(it.vaultFolder(), vault::Secret::passphrase(sample::samplePassphrase()), vault::Access::ReadOnly, it.machine));
    const auto otherProgram = [&] { vault::Vault::open(it.vaultFolder(), vault::Secret::passphrase(sample::samplePassphrase()), vault::Access::ReadWrite, it.machine); };
    CHECK_THROWS_AS(otherProgram(), Error);  // would take in half a round
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
    CHECK_FALSE(it.session.isOpen());
    const QByteArray folder = onDisk(it);
    for (int i = 0; i < members; ++i) {
        CHECK_FALSE(folder.contains(said(i).toUtf8()));
        CHECK_FALSE(folder.contains(named(i).toUtf8()));
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

TEST_CASE("before the review the desk chooses who reads, in which languages and until when") {
    Twelve it(MinutesState::draft);
    it.go(Place::Meetings, QString(u"minutes/" + it.meeting.text()));
    it.settle();
    QString other;
    for (const QString &tag : it.records.council().languages)
        if (tag != u"en") other = tag;
    REQUIRE_FALSE(other.isEmpty());
    Hand desk(it.window, it.tasks, 100, pictures() + QStringLiteral("/plan"));
    desk.choose("minutes-steps", QStringLiteral("review"));
    CHECK(desk.find<Button>("review-who")->text().contains(QString::number(members)));  // whoever was there, and every language
    desk.choose("review-who", it.records.read().all<Member>().front().name);
    desk.choose("review-languages", text::ownNameOf(other));
    desk.look(QStringLiteral("chosen"));
    desk.click("review-plan-keep");
    it.settle();
    const auto meeting = it.records.read().find(it.meeting);
    CHECK(meeting->minutesState == MinutesState::review);
    CHECK(meeting->reviewers.size() == size_t(members) + 1);
    CHECK(meeting->reviewBy.isValid());
    const QStringList languages = council::reviewLanguages(it.records.read(), it.meeting);
    CHECK(languages.contains(QStringLiteral("en")));
    CHECK_FALSE(languages.contains(other));
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
    CHECK_FALSE(desk.window.desk()->isVisible());
    const auto press = [&] {
        for (const auto &[key, modifiers] : {std::pair(Qt::Key_1, Qt::AltModifier), std::pair(Qt::Key_5, Qt::AltModifier), std::pair(Qt::Key_K, Qt::ControlModifier), std::pair(Qt::Key_N, Qt::ControlModifier),
                                             std::pair(Qt::Key_Z, Qt::ControlModifier), std::pair(Qt::Key_Left, Qt::AltModifier), std::pair(Qt::Key_F1, Qt::KeyboardModifier(Qt::NoModifier))}) {
            desk.key(key, modifiers);
            desk.settle();
            REQUIRE(desk.find("reading-round")->isVisible());
            REQUIRE_FALSE(desk.session.isOpen());
            REQUIRE_FALSE(desk.window.desk()->isVisible());
        }
    };
    press();
    sitDown(desk, 0);
    press();
    CHECK(shown(desk) == said(0));
    desk.key(Qt::Key_Escape);  // the doors: what needs the vault has none
    CHECK(visible(desk, "door-read"));
    CHECK(visible(desk, "door-propose"));
    CHECK_FALSE(visible(desk, "door-choices"));
    CHECK_FALSE(visible(desk, "door-invited"));
}

TEST_CASE("only the passphrase ends a round, a PIN does not") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    REQUIRE(desk.records.pin().set(QStringLiteral("4711")));
    tryToEnd(desk, QStringLiteral("4711"));
    CHECK(desk.find("reading-round")->isVisible());
    CHECK_FALSE(desk.session.isOpen());
    CHECK_FALSE(desk.find<FlowLabel>("round-wrong")->text().isEmpty());
    endRound(desk);
    CHECK(desk.window.desk()->page()->frame() == PageFrame::Desk);
    CHECK(desk.find("minutes-steps"));
    CHECK_FALSE(desk.records.isLent());
    CHECK_FALSE(desk.records.pin().isSet());
}

TEST_CASE("the PIN lifts the cover of a round, and after five wrong ones only the passphrase does; neither opens the vault") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    REQUIRE(desk.records.pin().set(QStringLiteral("4711")));
    desk.window.cover();
    typeOnCover(desk, QStringLiteral("4711"));
    CHECK_FALSE(desk.window.isCovered());
    desk.window.cover();
    for (int i = 0; i < RoundPin::tries; ++i) {
        typeOnCover(desk, QStringLiteral("0000"));
        CHECK(desk.window.isCovered());
    }
    typeOnCover(desk, QStringLiteral("4711"));
    CHECK(desk.window.isCovered());
    typeOnCover(desk, sample::samplePassphrase());
    CHECK_FALSE(desk.window.isCovered());
    CHECK(desk.find("reading-round")->isVisible());
    CHECK_FALSE(desk.session.isOpen());
    RoundPin pin;
    CHECK_FALSE(pin.opens(QString()));
    for (const char *bad : {"", "123", "12a4", "passphrase"}) CHECK_FALSE(pin.set(QString::fromLatin1(bad)));
    CHECK(pin.set(QStringLiteral("១២៣៤")));
    CHECK(pin.opens(QStringLiteral("1234")));
    pin.forget();
    CHECK_FALSE(pin.opens(QStringLiteral("1234")));
}

TEST_CASE("where there is a PIN each turn ends on the cover, and the next person sits down without an unlock") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    REQUIRE(desk.records.pin().set(QStringLiteral("4711")));
    sitDown(desk, 0);
    desk.key(Qt::Key_1);
    QTest::mouseClick(visible(desk, "reader-cover"), Qt::LeftButton);
    QTest::mouseClick(desk.find("round-next"), Qt::LeftButton);
    desk.settle();
    CHECK(desk.window.isCovered());
    typeOnCover(desk, QStringLiteral("4711"));
    CHECK(desk.find("round-names")->isVisible());
    CHECK_FALSE(desk.session.isOpen());
}

TEST_CASE("the power goes in the middle of a round: every turn is there, the half-finished one too") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    sitDown(desk, 0);
    desk.key(Qt::Key_1);
    desk.settle();
    QTest::mouseClick(visible(desk, "reader-cover"), Qt::LeftButton);
    QTest::mouseClick(desk.find("round-next"), Qt::LeftButton);
    sitDown(desk, 1);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_4);
    desk.settle();
    const AfterTheCut after(desk);
    CHECK(after.taken.left.empty());
    CHECK(after.taken.answers == 3);
    REQUIRE(after.of(desk.people[0]).size() == 1);
    CHECK(after.session->store().find(after.of(desk.people[0])[0].block)->speaker == desk.people[0]);
    CHECK(after.of(desk.people[1]).size() == 2);
    CHECK(exchange::receiveTurns(*after.session).isNothing());
    endRound(desk);  // and here, where nothing was lost
    CHECK(desk.answersOf(0).size() == 1);
}

TEST_CASE("the key that locks ends a round, and the next unlock takes the answers in") {
    Twelve desk(MinutesState::review);
    beginRound(desk);
    sitDown(desk, 0);
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_L, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(desk.find("reading-round"));
    CHECK(desk.window.lockPage()->isVisible());
    Q_EMIT desk.window.lockPage()->openAsked({}, sample::samplePassphrase());
    desk.settle();
    REQUIRE(desk.session.isOpen());
    CHECK(desk.answersOf(0).size() == 1);
}

TEST_CASE("a file of answers that cannot be read is told at the desk and kept") {
    Twelve desk(MinutesState::review);
    desk.window.lock();
    const QString path = desk.vaultFolder() + QStringLiteral("/turns-00000000000000aa.sealed");
    writeFile(path, "balai-turns/1\n????", FileAccess::Private);
    REQUIRE(desk.session.open({}, sample::samplePassphrase(), noProgress()));
    CHECK(desk.session.desk(QStringLiteral("en")).status.contains(QStringLiteral("turns-00000000000000aa.sealed")));
    CHECK(QFile::exists(path));
    desk.window.lock();
    QFile::remove(path);
    REQUIRE(desk.session.open({}, sample::samplePassphrase(), noProgress()));
    CHECK_FALSE(desk.session.desk(QStringLiteral("en")).status.contains(QStringLiteral("turns-")));
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
    endRound(desk);
    Block changed = desk.blockOf(2);
    changed.text.insert(QStringLiteral("en"), QStringLiteral("Sentence that was changed."));
    desk.records.change(QStringLiteral("change"), &desk.window, [changed](store::Write &write) mutable { write.put(changed); });
    desk.settle();
    beginRound(desk);
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
    endRound(desk);
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
    desk.find<Segments>("round-home")->choose(2);
    QTest::mouseClick(desk.find("round-next"), Qt::LeftButton);
    sitDown(desk, 1);
    endRound(desk);
    CHECK(desk.records.read().find(desk.people[1])->takesHome == TakesHome::unset);
    CHECK(desk.records.read().find(desk.people[0])->takesHome == TakesHome::paper);
}
