// An interpreter reads minutes aloud by holding one key, and a member hears that in place of a voice.
#include "core/council/kept_readings.h"
#include "core/council/minutes.h"
#include "core/records/helper.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/sound_desk.h"
#include "ui/plain/choice.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/flow_label.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

struct Interpreter : SoundDesk {
    Id<Meeting> meeting = inReview().id;
    QString language;
    Interpreter() {
        go(Place::Meetings, QStringLiteral("readings/") + meeting.text());
        settle();
        language = shown<Choice>(QStringLiteral("readings-language"))->chosen();
        choose(records.read().all<Helper>().front().id.text());
    }
    void choose(const QString &reader) {
        auto *choice = shown<Choice>(QStringLiteral("readings-reader"));
        choice->choose(reader);
        Q_EMIT choice->chosenChanged(reader);
        settle();
    }
    QAbstractButton *record() { return shown(QStringLiteral("reading-record-passage-record")); }
    QString words() { return shown<FlowLabel>(QStringLiteral("readings-words"))->text(); }
    QString progress() { return shown<FlowLabel>(QStringLiteral("readings-progress"))->text(); }
    // The passage whose words these are.
    Block passage(const QString &text) const {
        for (const Block &block : council::blocksOf(records.read(), meeting))
            if (block.text.value(language) == text) return block;
        return {};
    }
    bool holdSpace() {
        QTest::keyPress(focus(), Qt::Key_Space);
        if (!becomes([this] { return window.sound()->recorder().ms() == 400; })) return false;
        QTest::qWait(VoiceNote::heldMs + 50);
        QTest::keyRelease(focus(), Qt::Key_Space);
        QCoreApplication::processEvents();
        return shown(QStringLiteral("reading-record-passage-listen")) != nullptr;
    }
};

}  // namespace

TEST_CASE("passages are read one after the other with the space bar alone, and a member hears who read") {
    Interpreter desk;
    REQUIRE(desk.record());
    CHECK(desk.progress().startsWith(QStringLiteral("0 of ")));
    desk.record()->setFocus();
    const QString first = desk.words();
    REQUIRE_FALSE(first.isEmpty());
    REQUIRE(desk.holdSpace());
    CHECK(desk.focus()->objectName() == QStringLiteral("reading-keep-passage"));
    QTest::keyClick(desk.focus(), Qt::Key_Space);
    desk.settle();
    REQUIRE(becomes([&] { return desk.words() != first; }));
    CHECK(desk.progress().startsWith(QStringLiteral("1 of ")));
    REQUIRE(becomes([&] { return desk.focus() == desk.record(); }));  // the next passage waits for the same key

    const Block read = desk.passage(first);
    const auto kept = council::readingToPlay(desk.records.read(), read.id, desk.language, first);
    REQUIRE(kept);
    CHECK(desk.records.read().find(Id<Helper>(kept->readBy)));
    const auto other = desk.passage(desk.words());
    CHECK_FALSE(council::readingToPlay(desk.records.read(), other.id, desk.language, desk.words()));
}

TEST_CASE("nobody is taken for the reader before somebody said who it is") {
    Interpreter desk;
    REQUIRE(desk.record());
    const auto asks = [&] {
        const auto labels = desk.window.findChildren<FlowLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const FlowLabel *one) { return one->isVisible() && one->text().startsWith(QStringLiteral("First say")); });
    };
    CHECK_FALSE(asks());
    desk.choose({});
    CHECK(desk.shown<Choice>(QStringLiteral("readings-reader"))->text() == QStringLiteral("…"));
    CHECK_FALSE(desk.record());
    CHECK(asks());
    desk.choose(desk.records.read().all<Helper>().front().id.text());
    desk.go(Place::Meetings);  // another meeting is read by somebody else, perhaps
    for (const Meeting &other : desk.records.read().all<Meeting>())
        if (other.id != desk.meeting && !council::blocksOf(desk.records.read(), other.id).empty()) desk.go(Place::Meetings, QString(u"readings/" + other.id.text()));
    desk.settle();
    CHECK_FALSE(desk.record());
    CHECK(asks());
}

TEST_CASE("a short press begins and a second one ends") {
    Interpreter desk;
    CHECK(desk.SoundDesk::record(QStringLiteral("reading-record-passage")));
}

TEST_CASE("what was said and not kept stays when records change") {
    Interpreter desk;
    REQUIRE(desk.SoundDesk::record(QStringLiteral("reading-record-passage")));
    const QString before = desk.words();
    desk.records.change(QStringLiteral("rename"), &desk.window, [id = desk.meeting](store::Write &write) {
        write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("title"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Another name")}}}});
    });
    desk.settle();
    CHECK(desk.words() == before);
    desk.shown(QStringLiteral("readings-next"))->click();
    CHECK(desk.words() == before);
    CHECK(desk.focus()->objectName() == QStringLiteral("reading-keep-passage"));
    CHECK(desk.shown(QStringLiteral("reading-record-passage-listen")));
}

TEST_CASE("a member hears the person who read, and her answer says so") {
    SoundDesk desk;
    const Id<Meeting> meeting = desk.inReview().id;
    Block own;
    for (const Block &block : council::blocksOf(desk.records.read(), meeting))
        if (block.speaker && !own.id && !block.text.isEmpty()) own = block;
    REQUIRE(own.id);
    const Uuid helper = desk.records.read().all<Helper>().front().id.uuid();
    const QByteArray sound = waveFile({spokenRate, 1, FakeSound::frames(4)});
    for (auto text = own.text.keyBegin(); text != own.text.keyEnd(); ++text)
        desk.records.write({}, &desk.window, [&own, language = *text, sound, helper](council::Session &session) { council::keepReading(session, own.id, language, sound, helper); });
    desk.settle();
    REQUIRE(desk.recordings().size() == size_t(own.text.size()));
    desk.go(Place::Meetings, QStringLiteral("read/") + meeting.text() + u'/' + own.speaker.text() + QStringLiteral("/passages"));
    desk.settle();
    const auto listen = [&]() -> QAbstractButton * {
        for (auto *one : desk.window.findChildren<QAbstractButton *>(QStringLiteral("read-aloud")))
            if (one->isVisible() && one->text().contains(QStringLiteral("somebody"))) return one;
        return nullptr;
    };
    for (int i = 0; i < 20; ++i) desk.key(Qt::Key_Left);
    REQUIRE(listen());
    listen()->click();
    REQUIRE(becomes([&] { return desk.fake.played() == FakeSound::frames(4); }));
    desk.key(Qt::Key_1);
    desk.settle();
    std::optional<Comment> given;
    for (const Comment &one : desk.records.read().all<Comment>("block", own.id))
        if (one.answer == records::Answer::right && one.member == own.speaker && one.readBy == helper) given = one;
    REQUIRE(given);
    CHECK(given->mode == CommentMode::readTo);
}
