#include "core/council/minutes.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/meetings/block_list.h"
#include "ui/meetings/block_row.h"
#include "ui/meetings/minutes_parts.h"
#include "ui/meetings/minutes_view.h"
#include "ui/widgets/text_editor.h"

#include <QKeyEvent>
#include <ctime>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using records::BlockKind;

namespace {

void openMinutes(DeskA &desk) {
    desk.go(Place::Meetings, QStringLiteral("minutes/") + desk.inReview().id.text());
    desk.settle();
}

bool isTyping(DeskA &desk) { return qobject_cast<TextEditor *>(desk.focus()) != nullptr; }

// A second in which this program gets the processor: on a busy machine each wait takes longer than it asks for.
bool isDraftWithinASecond(DeskA &desk) {
    for (int waited = 0; waited < 1000 && desk.records.read().drafts().isEmpty(); waited += 50) QTest::qWait(50);
    return desk.records.read().drafts().size() == 1;
}

}  // namespace

TEST_CASE("a passage typed by keyboard alone is in the store with its kind") {
    DeskA desk;
    openMinutes(desk);
    REQUIRE(isTyping(desk));
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_3, Qt::ControlModifier);
    desk.type(QStringLiteral("The council meets again in spring."));
    desk.key(Qt::Key_Return);
    desk.settle();
    bool found = false;
    for (const auto &block : desk.records.read().all<records::Block>("meeting", desk.inReview().id))
        for (const QString &text : block.text)
            if (text == QStringLiteral("The council meets again in spring.")) found = block.kind == BlockKind::decision;
    CHECK(found);
    CHECK(desk.records.read().drafts().isEmpty());
    CHECK(isTyping(desk));
}

TEST_CASE("what is typed is a draft within a second, and a change when the field is left") {
    DeskA desk;
    openMinutes(desk);
    desk.key(Qt::Key_Return);
    desk.type(QStringLiteral("Half a sent"));
    CHECK(isDraftWithinASecond(desk));
    CHECK_FALSE(desk.isIn(QStringLiteral("Half a sent")));
    desk.go(Place::Today);
    desk.settle();
    CHECK(desk.isIn(QStringLiteral("Half a sent")));
    CHECK(desk.records.read().drafts().isEmpty());
}

TEST_CASE("what is off the record is in no draft, no change and no undo") {
    DeskA desk;
    openMinutes(desk);
    desk.key(Qt::Key_Return);
    desk.type(QStringLiteral("unrepeatable"));
    REQUIRE(becomes([&] { return desk.records.read().drafts().size() == 1; }));
    desk.key(Qt::Key_0, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.window.findChild<MinutesView *>()->isOffRecord());
    CHECK_FALSE(isTyping(desk));
    desk.type(QStringLiteral("unrepeatable"));
    desk.settle();
    CHECK(desk.records.read().drafts().isEmpty());
    CHECK_FALSE(desk.isInLogOrDrafts(QStringLiteral("unrepeatable")));
    desk.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(isTyping(desk));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    auto *editor = qobject_cast<TextEditor *>(desk.focus());
    CHECK_FALSE((editor && editor->text().contains(QStringLiteral("unrepeatable"))));
}

TEST_CASE("a speaker is chosen by the first letters of the chosen name") {
    DeskA desk;
    openMinutes(desk);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_5, Qt::ControlModifier);
    auto *letters = desk.find("speaker-letters");
    REQUIRE(letters);
    const records::Member first = [&] {
        for (const auto &review : council::reviewOf(desk.records.read(), desk.inReview().id)) return *desk.records.read().find(review.member);
        return records::Member{};
    }();
    desk.type(first.name.left(4));
    desk.key(Qt::Key_Return);
    REQUIRE(becomes([&] { return isTyping(desk); }));
    desk.type(QStringLiteral("A wish for spring."));
    desk.key(Qt::Key_Return);
    desk.settle();
    bool found = false;
    for (const auto &block : desk.records.read().all<records::Block>())
        for (const QString &text : block.text)
            if (text == QStringLiteral("A wish for spring.")) found = block.speaker && block.kind == BlockKind::statement;
    CHECK(found);
}

TEST_CASE("the only answer to a take-out request is to erase, and the safe answer has the focus") {
    DeskA desk;
    openMinutes(desk);
    const auto open = council::openAnswers(desk.records.read(), desk.inReview().id);
    const auto request = std::find_if(open.begin(), open.end(), [](const auto &one) { return one.word == u"openTakeOut"; });
    REQUIRE(request != open.end());
    const Id<records::Block> block = request->block;
    const QString words = desk.records.read().find(block)->text.first();
    REQUIRE(desk.find("take-out-strip"));
    desk.key(Qt::Key_R, Qt::AltModifier);
    REQUIRE(desk.focus()->objectName() == QStringLiteral("block-erase"));
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Return);  // the safe answer
    desk.settle();
    CHECK(desk.records.read().find(block));
    desk.key(Qt::Key_R, Qt::AltModifier);
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Space);
    desk.settle();
    CHECK_FALSE(desk.records.read().find(block));
    CHECK_FALSE(desk.isInLogOrDrafts(words));
    CHECK_FALSE(desk.find("take-out-strip"));
    CHECK(desk.records.read().check(true).empty());
}

TEST_CASE("digits are read by their place, whatever the layout prints there") {
    const QKeyEvent khmer(QEvent::KeyPress, 0x17E5, Qt::ControlModifier, 14, 0, 0, QStringLiteral("៥"));
    const QKeyEvent latin(QEvent::KeyPress, Qt::Key_7, Qt::ControlModifier);
    const QKeyEvent letter(QEvent::KeyPress, Qt::Key_A, Qt::ControlModifier, 38, 0, 0);
    CHECK(digitKey(khmer) == 5);
    CHECK(digitKey(latin) == 7);
    CHECK_FALSE(digitKey(letter));
}

TEST_CASE("of two thousand blocks only those near what is seen are widgets") {
    Theme theme{Assets()};
    BlockList list(theme);
    std::vector<records::Block> blocks(2000);
    FixedClock clock(1'795'000'000'000);
    SeededRandom random("2000");
    for (records::Block &block : blocks) {
        block.id = Id<records::Block>(Uuid::v7(clock, random));
        block.text.insert(QStringLiteral("en"), QStringLiteral("One sentence of the minutes, as long as sentences are."));
    }
    list.resize(800, 600);
    list.show();
    const std::clock_t begun = std::clock();  // of the processor: other programs' work is not ours
    int looked = 0;
    const auto look = [&looked](const records::Block &block) {
        ++looked;
        return BlockView{block, {}, {}, {}, {}, {}, {}, {}};
    };
    list.set(blocks, {QStringLiteral("en"), {}, true}, look);
    CHECK(1000 * (std::clock() - begun) / CLOCKS_PER_SEC < 500);
    CHECK(list.madeRows() < 60);
    REQUIRE(list.reach(1999));
    CHECK(list.row(1999)->isVisible());
    CHECK(list.madeRows() < 120);

    looked = 0;
    list.set(blocks, {QStringLiteral("en"), {}, true}, look, 1999);  // what is written on is opened at its end
    list.reach(1999);
    CHECK_FALSE(list.row(0));
    CHECK(looked < 60);
}

TEST_CASE("whatever stands in the gutter goes on in the next line before it is cut") {
    DeskA desk;
    BlockView view;
    view.block.id = Id<records::Block>(Uuid::v7(desk.clock, desk.random));
    view.block.kind = BlockKind::statement;
    view.block.attribution = records::Attribution::chosenName;
    view.block.text.insert(QStringLiteral("en"), QStringLiteral("Said once."));
    view.speaker = QStringLiteral("Somebody whose name is long and has no short form");
    BlockRow row(desk.theme, view, {QStringLiteral("en"), {}}, true);
    const int one = row.heightFor(900);
    row.resize(900, one);
    row.show();
    QTest::qWait(1);
    int texts = 0;
    for (const QWidget *widget : row.findChildren<QWidget *>())
        if (const auto *shows = dynamic_cast<const ShowsText *>(widget))
            for (const TextFit &fit : shows->textFits()) {
                ++texts;
                INFO(widget->metaObject()->className() << ": " << fit.text.toStdString());
                CHECK(fit.needs.width() <= fit.has.width() + 1);
                CHECK(fit.needs.height() <= fit.has.height() + 1);
            }
    CHECK(texts >= 4);
}
