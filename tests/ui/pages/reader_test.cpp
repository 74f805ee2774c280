#include "core/council/minutes.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/reader/reader_view.h"
#include "ui/widgets/flow_label.h"

#include <QAbstractButton>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using records::Block;
using records::Comment;

namespace {

// A member with words of her own in the minutes that are in review.
Id<records::Member> speakerIn(DeskA &desk) {
    for (const Block &block : council::blocksOf(desk.records.read(), desk.inReview().id))
        if (block.speaker) return block.speaker;
    return {};
}

void sitDown(DeskA &desk, Id<records::Member> member) {
    desk.go(Place::Meetings, QStringLiteral("read/") + desk.inReview().id.text() + u'/' + member.text());
    desk.settle();
    desk.key(Qt::Key_1);  // the first door
}

QString shown(DeskA &desk) { return desk.find<FlowLabel>("reader-words")->text(); }

}  // namespace

TEST_CASE("a member takes her words out: gone from the page, the store and the log") {
    DeskA desk;
    const auto member = speakerIn(desk);
    REQUIRE(member);
    sitDown(desk, member);
    QString words = shown(desk);
    REQUIRE_FALSE(words.isEmpty());
    Id<Block> block;
    for (const Block &one : desk.records.read().all<Block>())
        for (const QString &text : one.text)
            if (one.speaker == member && text == words) block = one.id;
    if (!block) {  // the first passage may have been answered before: go back to hers
        for (int i = 0; i < 20; ++i) desk.key(Qt::Key_Left);
        words = shown(desk);
        for (const Block &one : desk.records.read().all<Block>())
            for (const QString &text : one.text)
                if (one.speaker == member && text == words) block = one.id;
    }
    REQUIRE(block);
    desk.key(Qt::Key_3);
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Space);
    desk.settle();
    CHECK_FALSE(desk.records.read().find(block));
    CHECK(shown(desk) != words);
    CHECK_FALSE(desk.isInLogOrDrafts(words));
    for (const auto &answer : council::openAnswers(desk.records.read(), desk.inReview().id)) CHECK(answer.block != block);
}

TEST_CASE("leaving the question without an answer erases nothing") {
    DeskA desk;
    const auto member = speakerIn(desk);
    sitDown(desk, member);
    const size_t before = desk.records.read().all<Block>().size();
    desk.key(Qt::Key_3);
    desk.key(Qt::Key_Escape);
    desk.settle();
    CHECK(desk.records.read().all<Block>().size() == before);
}

TEST_CASE("an answer of a member is kept as her own reading of these very words") {
    DeskA desk;
    const auto member = speakerIn(desk);
    sitDown(desk, member);
    const size_t before = desk.records.read().all<Comment>().size();
    desk.key(Qt::Key_1);
    desk.settle();
    const auto comments = desk.records.read().all<Comment>();
    REQUIRE(comments.size() == before + 1);
    const Comment *last = nullptr;
    for (const Comment &one : comments)
        if (!last || one.created > last->created) last = &one;
    CHECK(last->member == member);
    CHECK(last->answer == records::Answer::right);
    CHECK_FALSE(last->of.isEmpty());
}

TEST_CASE("the reader has no desk around it, and leaving shows the cover") {
    DeskA desk;
    sitDown(desk, speakerIn(desk));
    CHECK(desk.window.desk()->page()->frame() == PageFrame::Lent);
    QObject::connect(desk.window.desk()->page(), &Page::coverAsked, &desk.window, &MainWindow::cover);
    QTest::mouseClick(desk.find("reader-cover"), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(desk.window.isCovered());
    CHECK_FALSE(desk.records.isLent());
}

TEST_CASE("stopping writes nothing down") {
    DeskA desk;
    sitDown(desk, speakerIn(desk));
    const qint64 before = desk.records.read().version();
    QTest::mouseClick(desk.find("reader-stop"), Qt::LeftButton);
    desk.settle();
    CHECK(desk.records.read().version() == before);
    CHECK(desk.find("stop-talk")->isVisible());
}

TEST_CASE("the reader waits for its passages behind the window, and whoever stops meanwhile is left alone") {
    DeskA desk;
    const QString read = u"read/" + desk.inReview().id.text() + u'/' + speakerIn(desk).text();
    desk.window.desk()->go({Place::Meetings, read});  // nothing was told to the window yet
    REQUIRE(desk.find<ReaderView>("reader")->isVisible());
    CHECK_FALSE(desk.find("door-read")->isVisible());
    desk.settle();
    CHECK(desk.find("door-read")->isVisible());
    desk.window.desk()->go({Place::Meetings, QString(read + QStringLiteral("/passages"))});
    QTest::keyClick(desk.find("reader"), Qt::Key_Escape);
    desk.settle();
    CHECK(desk.find("stop-talk")->isVisible());
    CHECK_FALSE(desk.find("reader-right")->isVisible());
}

TEST_CASE("another language is read behind the window too: no word of the one before, and the same passage after") {
    DeskA desk;
    sitDown(desk, speakerIn(desk));
    desk.settle();
    const auto blockShown = [&](const QString &language) {
        for (const Block &one : council::blocksOf(desk.records.read(), desk.inReview().id))
            if (one.text.value(language) == shown(desk)) return one.id;
        return Id<Block>();
    };
    const auto block = blockShown(QStringLiteral("en"));
    REQUIRE(block);
    desk.window.setLanguage(QStringLiteral("km"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);  // and nothing from the worker yet
    CHECK(shown(desk).isEmpty());
    CHECK_FALSE(desk.find("reader-right")->isEnabled());
    desk.settle();
    CHECK(desk.find("reader-right")->isEnabled());
    CHECK(blockShown(QStringLiteral("km")) == block);
}
