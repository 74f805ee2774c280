// A round of questions typed by keys alone, through the page, for a hall of twelve people and one laptop.
#include "core/council/form_change.h"
#include "core/council/consent_reader.h"
#include "core/council/round.h"
#include "core/records/attendance.h"
#include "core/records/consent.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/consent/round_grid.h"
#include "ui/consent/round_keeping.h"
#include "ui/consent/round_page.h"
#include "ui/plain/choice.h"
#include "ui/widgets/flow_label.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <set>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;
using council::RoundAnswer;

namespace {

constexpr int keysAMinute = 60;

// A meeting of today with twelve people, in the order of their names, and a count of the keys that were pressed.
class Hall : public DeskA {
public:
    Hall() {
        records.change(QStringLiteral("hold a meeting"), &window, [this](store::Write &write) {
            Meeting meeting;
            meeting.title.insert(QStringLiteral("en"), QStringLiteral("In the hall"));
            meeting.startsAt = Time{QStringLiteral("2099-01-01T09:00:00+07:00")};  // the latest of all
            m_meeting = write.put(meeting);
            for (int i = 1; i <= 12; ++i) {
                Member member;
                member.name = QStringLiteral("Hall %1").arg(i, 2, 10, QLatin1Char('0'));
                member.state = MemberState::active;
                people.push_back(write.put(member));
                Attendance there;
                there.meeting = m_meeting;
                there.member = people.back();
                there.state = AttendanceState::present;
                write.put(there);
            }
        });
        settle();
    }

    void press(int pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : focus(), Qt::Key(pressed), modifiers);
        QCoreApplication::processEvents();
    }
    void write(const QString &words) {
        keys += int(words.size());
        QTest::keyClicks(focus(), words);
    }
    void openRound() {
        go(Place::Members, QStringLiteral("round"));
        settle();
    }
    RoundGrid *grid() { return find<RoundGrid>("round-grid"); }
    QString sentence() { return find<FlowLabel>("round-sentence")->text(); }
    std::vector<Consent> consentsOf(Id<Member> member) { return records.read().all<Consent>("member", member); }
    std::vector<Consent> written() {
        std::vector<Consent> out;
        for (const Id<Member> one : people)
            for (const Consent &consent : consentsOf(one)) out.push_back(consent);
        return out;
    }
    bool isAllowed(Id<Member> member, Use use) {
        const auto request = council::requestAbout(records.read(), member, use, Audience::council, {}, {}, records.today());
        return council::loadConsents(records.read()).decide(request).allowed;
    }
    std::set<store::Place> places(const std::vector<Consent> &consents) {
        std::set<store::Place> out;
        for (const Consent &one : consents) out.insert(records.read().createdAt(one.id.uuid())->change.place);
        return out;
    }
    void keep() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }

    std::vector<Id<Member>> people;
    int keys = 0;

private:
    Id<Meeting> m_meeting;
};

}  // namespace

TEST_CASE("a round of twelve people and three questions is typed in under three minutes, steps from Today included") {
    Hall hall;
    hall.go(Place::Today);
    hall.settle();
    hall.press(Qt::Key_3, Qt::AltModifier);      // members
    hall.press(Qt::Key_R, Qt::ControlModifier);  // the round
    hall.settle();
    CHECK(hall.keys <= 3);
    REQUIRE(hall.grid());
    REQUIRE(hall.grid()->model()->rowCount() == 12);
    for (int tab = 0; tab < 4; ++tab) hall.press(Qt::Key_Tab);  // people, what is asked, for whom, language
    CHECK(hall.focus()->objectName() == QStringLiteral("round-mode"));
    hall.press(Qt::Key_Space);
    for (int down = 0; down < 3; ++down) hall.press(Qt::Key_Down);
    hall.press(Qt::Key_Return);
    CHECK(hall.find<Choice>("round-mode")->chosen() == wordOf(ConsentMode::spoken));
    for (int tab = 0; tab < 4; ++tab) hall.press(Qt::Key_Tab);  // support, day, explained by
    CHECK(hall.focus()->objectName() == QStringLiteral("round-interpreter"));
    hall.write(QStringLiteral("Sophea"));
    hall.press(Qt::Key_Return);
    hall.write(QStringLiteral("Mealea"));
    hall.press(Qt::Key_Return);
    REQUIRE(hall.focus() == hall.grid());
    const int head = hall.keys;
    for (int row = 0; row < 12; ++row)
        for (const int answer : {row % 3, (row + 1) % 3, row % 5}) hall.press(Qt::Key_1 + answer);
    CHECK(hall.keys - head == 36);  // one key an answer
    CHECK(hall.sentence().contains(QStringLiteral("36")));
    CHECK(hall.sentence().contains(QStringLiteral("12")));
    CHECK(hall.written().empty());  // nothing before the button
    hall.keep();
    INFO(hall.keys << " keys");
    CHECK(hall.keys < 3 * keysAMinute);

    const auto consents = hall.written();
    REQUIRE(consents.size() == 36);
    CHECK(hall.places(consents).size() == 1);  // one changeset
    const QDate today = hall.records.today();
    for (const Consent &one : consents) {
        const auto form = council::formInForce(hall.records.read(), one.use, today);
        CHECK(one.form == (form ? form->id : Id<ConsentForm>()));
        CHECK(one.formHash == (form ? form->hash : QString()));
        CHECK(one.audience == Audience::council);
        CHECK(one.mode == ConsentMode::spoken);
        CHECK(one.interpreter == QStringLiteral("Sophea"));
        CHECK(one.witness == QStringLiteral("Mealea"));
        CHECK(one.explainedBy == hall.records.accountId().text());
        CHECK(one.language == hall.records.contentLanguage());
        CHECK(one.signedOn == today);
        CHECK(one.effectiveOn == today);
        CHECK(one.recordedOn == today);
        CHECK_FALSE(one.seenByMember.isValid());
    }
    // Row by row: 1 is yes, 2 no, 3 later; under which name 4 is not shown and 5 the own name.
    for (int row = 0; row < 12; ++row) {
        CHECK(hall.isAllowed(hall.people[size_t(row)], Use::record) == (row % 3 == 0));
        CHECK(hall.isAllowed(hall.people[size_t(row)], Use::quote) == (row % 3 == 2));
        CHECK(hall.isAllowed(hall.people[size_t(row)], Use::attribute) == (row % 5 == 0 || row % 5 == 4));
    }
}

TEST_CASE("an empty cell of a round stays not asked") {
    Hall hall;
    hall.openRound();
    hall.grid()->setFocus();
    for (const int key : {Qt::Key_1, Qt::Key_Tab, Qt::Key_2, Qt::Key_Return, Qt::Key_3}) hall.press(key);
    CHECK(hall.grid()->currentIndex() == hall.grid()->model()->index(1, 3));
    hall.press(Qt::Key_4);  // no such answer to this question? it is the name: not shown
    hall.press(Qt::Key_4);  // and none to the first question of the next person
    CHECK(hall.grid()->currentIndex() == hall.grid()->model()->index(2, 1));
    hall.press(Qt::Key_1);
    hall.press(Qt::Key_Left);
    hall.press(Qt::Key_Backspace);
    hall.keep();
    std::set<std::pair<int, Use>> written;
    for (int row = 0; row < 12; ++row)
        for (const Consent &one : hall.consentsOf(hall.people[size_t(row)])) written.insert({row, one.use});
    CHECK(written == std::set<std::pair<int, Use>>{{0, Use::record}, {0, Use::attribute}, {1, Use::quote}, {1, Use::attribute}});
    CHECK(hall.sentence().contains(QStringLiteral("Nothing is typed")));
    const size_t before = hall.written().size();
    hall.keep();  // an empty round writes nothing
    CHECK(hall.written().size() == before);
}

TEST_CASE("undo takes a whole round back and nothing else") {
    Hall hall;
    hall.openRound();
    hall.grid()->setFocus();
    for (const int key : {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_3}) hall.press(key);
    hall.keep();
    REQUIRE(hall.written().size() == 6);
    REQUIRE(hall.isAllowed(hall.people[0], Use::record));
    hall.press(Qt::Key_Z, Qt::ControlModifier);
    hall.settle();
    CHECK_FALSE(hall.isAllowed(hall.people[0], Use::record));
    const store::Store &store = hall.records.read();
    std::vector<Consent> corrections;
    for (const Consent &one : hall.written())
        if (one.corrects) {
            corrections.push_back(one);
            CHECK_FALSE(one.why.isEmpty());
        } else {
            CHECK(council::isCorrected(store, one));
        }
    CHECK(corrections.size() == 6);
    CHECK(hall.places(corrections).size() == 1);
    for (const Id<Member> one : hall.people) CHECK(store.find(one));  // the meeting before it stays
    hall.press(Qt::Key_Z, Qt::ControlModifier);                        // the next thing back is the meeting, not the taking back
    hall.settle();
    CHECK(hall.written().size() == 12);
    CHECK_FALSE(hall.isAllowed(hall.people[0], Use::record));
}

TEST_CASE("what was typed of a round comes back after the page is gone") {
    Hall hall;
    hall.openRound();
    auto *witness = hall.find<QLineEdit>("round-witness");
    witness->setFocus();
    hall.write(QStringLiteral("Mealea"));
    hall.grid()->setFocus();
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_2}) hall.press(key);
    REQUIRE(becomes([&] { const auto draft = roundDraft(hall.records.read()); return draft && draft->answers.size() == 2; }));  // no leaving, as in a crash
    hall.settle();
    delete hall.find<RoundPage>("round-page")->parentWidget();
    hall.openRound();
    auto *take = hall.find<QAbstractButton>("round-draft-take");
    REQUIRE(take);
    REQUIRE(becomes([&] { return take->hasFocus(); }));
    CHECK_FALSE(hall.grid()->isEnabled());
    hall.press(Qt::Key_1);  // typed nowhere
    hall.press(Qt::Key_Space);
    hall.settle();
    CHECK(hall.grid()->isEnabled());
    CHECK(hall.find<QLineEdit>("round-witness")->text() == QStringLiteral("Mealea"));
    hall.keep();
    CHECK(hall.written().size() == 4);
    CHECK_FALSE(roundDraft(hall.records.read()));
    for (const QString &key : hall.records.read().drafts()) CHECK_FALSE(key.startsWith(QStringLiteral("round")));
}

TEST_CASE("a round that is left out is not offered again, and an erased member takes her draft along") {
    Hall hall;
    hall.records.keep(&hall.window, [id = hall.people[0].uuid()](council::Session &session) {
        RoundDraft draft;
        draft.head.insert(QStringLiteral("witness"), QStringLiteral("Mealea"));
        draft.answers.insert(id, {{QStringLiteral("record"), 1}, {QStringLiteral("nonsense"), 1}, {QStringLiteral("quote"), 99}});
        saveRoundDraft(session.store(), draft);
    });
    hall.settle();
    hall.openRound();
    REQUIRE(hall.find("round-draft"));
    hall.find<QAbstractButton>("round-draft-drop")->click();
    hall.settle();
    CHECK_FALSE(roundDraft(hall.records.read()));
    CHECK(hall.sentence().contains(QStringLiteral("Nothing is typed")));
    hall.grid()->setFocus();
    hall.press(Qt::Key_1);
    REQUIRE(becomes([&] { const auto draft = roundDraft(hall.records.read()); return draft && draft->answers.contains(hall.people[0].uuid()); }));
    hall.records.write({}, &hall.window, [id = hall.people[0].uuid()](council::Session &session) { session.store().erase(kindOf<Member>(), id, {}, store::EraseReason::MemberAsked); });
    hall.settle();
    CHECK_FALSE(roundDraft(hall.records.read())->answers.contains(hall.people[0].uuid()));
}

TEST_CASE("a round is not kept without a day, with one to come, or when nobody heard what was spoken") {
    Hall hall;
    hall.openRound();
    hall.grid()->setFocus();
    hall.press(Qt::Key_1);
    auto *day = hall.find<QLineEdit>("round-day");
    const auto keptWith = [&](const QString &typed) {
        day->setFocus();
        day->selectAll();
        hall.write(typed);
        hall.keep();
        return !hall.written().empty();
    };
    CHECK_FALSE(keptWith(QStringLiteral("some day")));
    CHECK(hall.focus() == day);
    CHECK_FALSE(keptWith(QStringLiteral("2099-12-31")));
    CHECK(hall.sentence().contains(QStringLiteral("to come")));
    auto *mode = hall.find<Choice>("round-mode");
    mode->choose(wordOf(ConsentMode::spoken));
    CHECK_FALSE(keptWith(QStringLiteral("2026-01-15")));
    CHECK(hall.focus()->objectName() == QStringLiteral("round-witness"));
    mode->choose(wordOf(ConsentMode::thumbprint));
    CHECK(keptWith(QStringLiteral("2026-01-15")));  // paper came first
    REQUIRE(hall.written().size() == 1);
    CHECK(hall.written().front().effectiveOn == QDate(2026, 1, 15));
    CHECK(hall.written().front().recordedOn == hall.records.today());
}

TEST_CASE("the room sees the answers of one row, and of all only when asked") {
    Hall hall;
    hall.openRound();
    QAbstractItemModelTester tester(hall.grid()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    hall.grid()->setFocus();
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_1, Qt::Key_1}) hall.press(key);
    const auto shown = [&](int row, int column) { return RoundAnswer(hall.grid()->model()->index(row, column).data(RoundSheet::answerRole).toInt()); };
    const auto said = [&](int row, int column) { return hall.grid()->model()->index(row, column).data(Qt::AccessibleTextRole).toString(); };
    CHECK(shown(0, 1) == RoundAnswer::NotAsked);
    CHECK(hall.grid()->model()->index(0, 1).data(RoundSheet::hiddenRole).toBool());
    CHECK_FALSE(said(0, 1).contains(QStringLiteral("yes")));
    CHECK(shown(1, 1) == RoundAnswer::Yes);
    CHECK(said(1, 1).contains(QStringLiteral("yes")));
    hall.find<QAbstractButton>("round-all")->setChecked(true);
    CHECK(shown(0, 1) == RoundAnswer::Yes);
    CHECK(shown(0, 2) == RoundAnswer::No);
    CHECK_FALSE(hall.grid()->model()->index(2, 1).data(RoundSheet::hiddenRole).toBool());
}

TEST_CASE("in her turn a member answers alone, the next one follows, and the end is the cover") {
    Hall hall;
    hall.openRound();
    hall.grid()->setFocus();
    hall.press(Qt::Key_1);  // Hall 01 answered on paper
    hall.press(Qt::Key_Down);
    Page *page = hall.window.desk()->page();
    QSignalSpy covers(page, &Page::coverAsked);
    hall.press(Qt::Key_T, Qt::ControlModifier);
    hall.settle();
    CHECK(page->frame() == PageFrame::Alone);
    auto *on = hall.find<QAbstractButton>("ask-desk");
    REQUIRE(on->isVisible());
    hall.press(Qt::Key_Space);  // begin
    CHECK(hall.find<QAbstractButton>("ask-yes")->isVisible());
    CHECK(hall.focus()->objectName() == QStringLiteral("ask-page"));  // nothing is pressed by chance
    const QSize yes = hall.find("ask-yes")->size();
    CHECK(hall.find("ask-no")->size() == yes);
    CHECK(hall.find("ask-later")->size() == yes);
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_1}) hall.press(key);
    hall.settle();
    const auto second = hall.consentsOf(hall.people[1]);
    REQUIRE(second.size() == 3);
    CHECK(hall.places(second).size() == 1);
    for (const Consent &one : second) {
        CHECK(one.mode == ConsentMode::inProgram);
        CHECK(one.seenByMember == hall.records.today());
        if (one.use == Use::record) CHECK(one.attribution == Attribution::chosenName);
    }
    hall.press(Qt::Key_Space);  // the next person
    hall.press(Qt::Key_Space);  // begin
    hall.press(Qt::Key_1);
    hall.press(Qt::Key_Escape);  // stop, after one answer
    hall.settle();
    CHECK(hall.consentsOf(hall.people[2]).size() == 1);
    CHECK(covers.count() == 0);
    hall.press(Qt::Key_Escape);
    hall.settle();
    CHECK(covers.count() == 1);
    CHECK(hall.grid()->isVisible());
    const auto *sheet = static_cast<const RoundSheet *>(hall.grid()->model());
    CHECK_FALSE(sheet->isAlone(0));
    CHECK(sheet->isAlone(1));
    CHECK(sheet->isAlone(2));
    hall.keep();  // the paper of Hall 01; nothing again for who answered alone
    CHECK(hall.written().size() == 5);
}

TEST_CASE("the three answers stand in the council's order, and its keys with them") {
    Hall hall;
    hall.records.change(QStringLiteral("agree on an order"), &hall.window, [council = hall.records.council()](store::Write &write) mutable {
        council::setAnswerOrder(council, council::AnswerOrder::laterNoYes);
        write.put(council);
    });
    hall.settle();
    hall.go(Place::Members, QStringLiteral("ask/%1/government/share").arg(hall.people[0].text()));
    hall.settle();
    CHECK(hall.find("ask-later")->x() < hall.find("ask-no")->x());
    CHECK(hall.find("ask-no")->x() < hall.find("ask-yes")->x());
    hall.press(Qt::Key_2);
    hall.settle();
    hall.press(Qt::Key_1);
    hall.settle();
    const auto made = hall.consentsOf(hall.people[0]);
    REQUIRE(made.size() == 2);
    CHECK(made[0].decision == Decision::refused);
    CHECK(made[1].decision == Decision::deferred);
}

TEST_CASE("picture slips of a round are put on paper, a page a person") {
    Hall hall;
    hall.openRound();
    hall.find<QAbstractButton>("round-slips")->click();
    REQUIRE(hall.find("slips-form"));
    CHECK(hall.find<Choice>("slips-names")->chosen() == QStringLiteral("none"));
    for (QAbstractButton *button : hall.find("slips-form")->findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("Make the slips…")) button->click();
    const QString file = hall.folder.filePath(QStringLiteral("slips.pdf"));
    REQUIRE(hall.chooseFile(file));
    hall.settle();
    QFile paper(file);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    const QByteArray bytes = paper.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.contains("/Count 12"));
    CHECK_FALSE(bytes.contains("Hall 0"));
}
