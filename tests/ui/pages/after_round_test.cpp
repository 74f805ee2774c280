// After a reading round: sealed minutes, words taken out, what is taken home, corrections.
#include "core/base/files.h"
#include "tests/ui/pages/twelve.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;
using namespace balai::test::twelve;

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
