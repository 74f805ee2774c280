// One laptop goes round: what it takes the desk, what each member sees, and what leads back.
#include "core/base/files.h"
#include "tests/ui/pages/twelve.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;
using namespace balai::test::twelve;

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
