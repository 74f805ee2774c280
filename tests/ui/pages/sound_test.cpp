// Recordings where people make and hear them: a voice note in review, a form read by a person, an answer by word, kept files.
#include "core/council/attachments.h"
#include "core/council/block_review.h"
#include "core/council/kept_readings.h"
#include "core/council/minutes.h"
#include "core/council/take_out.h"
#include "core/records/consent.h"
#include "core/records/consent_form.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/sound_desk.h"
#include "ui/meetings/block_list.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_editor.h"

#include <QDir>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;
using Does = FakeSound::Does;

namespace {

QByteArray fourTenths() { return waveFile({spokenRate, 1, FakeSound::frames(4)}); }

// A member with words of her own in review, at "How should it be written?" of one of them.
struct Writing : SoundDesk {
    Id<Member> member;
    Id<Meeting> meeting;
    Writing() {
        meeting = inReview().id;
        for (const Block &block : council::blocksOf(records.read(), meeting))
            if (block.speaker && !member) member = block.speaker;
        go(Place::Meetings, QStringLiteral("read/") + meeting.text() + u'/' + member.text());
        settle();
        key(Qt::Key_1);
        for (int i = 0; i < 20; ++i) key(Qt::Key_Left);
        key(Qt::Key_2);
    }
    QString note() { return shown<FlowLabel>(QStringLiteral("reader-voice-note"))->text(); }
    // Her answers with a recording, newest first.
    std::vector<Comment> spoken() const {
        std::vector<Comment> out;
        for (const Comment &one : records.read().all<Comment>())
            if (one.audio) out.push_back(one);
        return out;
    }
    QByteArray open(Id<Attachment> id) {
        QByteArray out;
        records.ask<QByteArray>({}, &window, [id](council::Session &opened, Progress &) { return council::openAttachment(opened, id); }, [&out](const QByteArray &bytes) { out = bytes; });
        settle();
        return out;
    }
};

}  // namespace

TEST_CASE("a wish is said into the microphone, listened to, and kept sealed with the answer and in no file") {
    Writing desk;
    CHECK(desk.note().contains(QStringLiteral("At most 3:00 minutes")));  // before anybody speaks
    REQUIRE(desk.record(QStringLiteral("reader-voice")));
    CHECK(desk.note().contains(QStringLiteral("0:00")));
    desk.shown(QStringLiteral("reader-voice-listen"))->click();
    REQUIRE(becomes([&] { return desk.fake.played() == FakeSound::frames(4); }));
    desk.shown(QStringLiteral("reader-give"))->click();
    desk.settle();
    const auto given = desk.spoken();
    REQUIRE(given.size() == 1);
    CHECK(given[0].answer == records::Answer::change);
    CHECK(given[0].member == desk.member);
    CHECK(given[0].text.isEmpty());  // her passage stood in the editor and was left as it was
    const auto kept = desk.records.read().find(given[0].audio);
    REQUIRE(kept);
    CHECK(kept->sealed);
    CHECK(kept->of == given[0].id.uuid());
    CHECK(desk.open(kept->id) == fourTenths());
    for (const QFileInfo &file : QDir(desk.folder.path()).entryInfoList(QDir::Files, QDir::Name)) CHECK_FALSE(file.fileName().endsWith(QStringLiteral(".wav")));

    // The next passage begins with nothing said.
    desk.key(Qt::Key_2);
    CHECK_FALSE(desk.shown(QStringLiteral("reader-voice-listen")));
}

TEST_CASE("what was said is thrown away, said again, or left behind with the page: then nothing is kept") {
    Writing desk;
    REQUIRE(desk.record(QStringLiteral("reader-voice")));
    desk.shown(QStringLiteral("reader-voice-throw"))->click();
    CHECK_FALSE(desk.shown(QStringLiteral("reader-voice-listen")));
    desk.type(QStringLiteral("x"));
    REQUIRE(desk.record(QStringLiteral("reader-voice")));
    desk.shown(QStringLiteral("reader-back"))->click();
    desk.key(Qt::Key_2);
    CHECK_FALSE(desk.shown(QStringLiteral("reader-voice-listen")));
    desk.shown(QStringLiteral("reader-give"))->click();
    desk.settle();
    CHECK(desk.spoken().empty());
    CHECK(desk.recordings().empty());
}

TEST_CASE("the cover ends a recording at once") {
    Writing desk;
    desk.shown(QStringLiteral("reader-voice-record"))->click();
    REQUIRE(becomes([&] { return desk.window.sound()->recorder().ms() == 400; }));
    desk.window.cover();
    CHECK_FALSE(desk.window.sound()->recorder().isRecording());
}

TEST_CASE("a laptop without a microphone says so, and typing works as before") {
    Writing desk;
    desk.fake.hears = Does::Missing;
    desk.shown(QStringLiteral("reader-voice-record"))->click();
    REQUIRE(becomes([&] { return desk.note().contains(QStringLiteral("No microphone")); }));
    CHECK_FALSE(desk.shown(QStringLiteral("reader-voice-listen")));
    desk.find<TextEditor>("reader-editor")->setText(QStringLiteral("Say it like this."));
    desk.shown(QStringLiteral("reader-give"))->click();
    desk.settle();
    CHECK(desk.spoken().empty());
    CHECK(desk.isInLogOrDrafts(QStringLiteral("Say it like this.")));
}

TEST_CASE("a microphone that dies leaves what was said until then") {
    Writing desk;
    desk.fake.hears = Does::Fails;
    desk.shown(QStringLiteral("reader-voice-record"))->click();
    REQUIRE(becomes([&] { return desk.note().contains(QStringLiteral("The microphone stopped")); }));
    desk.shown(QStringLiteral("reader-give"))->click();
    desk.settle();
    REQUIRE(desk.spoken().size() == 1);
    CHECK(desk.open(desk.spoken()[0].audio) == fourTenths());
}

TEST_CASE("the desk hears a voice note beside the passage, and it goes with the passage") {
    Writing desk;
    REQUIRE(desk.record(QStringLiteral("reader-voice")));
    desk.shown(QStringLiteral("reader-give"))->click();
    desk.settle();
    REQUIRE(desk.spoken().size() == 1);
    const Comment given = desk.spoken()[0];
    desk.go(Place::Meetings, QStringLiteral("minutes/") + desk.meeting.text());
    desk.settle();
    auto *list = desk.window.findChild<BlockList *>();
    REQUIRE(list);
    list->reach(list->indexOf(given.block.uuid()));
    desk.settle();
    QAbstractButton *listen = desk.shown(QStringLiteral("block-listen"));
    REQUIRE(listen);
    listen->click();
    REQUIRE(becomes([&] { return desk.fake.played() == FakeSound::frames(4); }));
    desk.records.write({}, &desk.window, [given](council::Session &session) { council::takeOut(session, given.block, given.id); });
    desk.settle();
    CHECK(desk.recordings().empty());
    CHECK_FALSE(desk.records.read().hasBytes(given.audio.uuid()));
}

TEST_CASE("a form that somebody reads is played in place of any voice, until its text is another one") {
    SoundDesk desk;
    ConsentForm form;
    form.use = Use::share;
    form.version = 9;
    form.text = {{QStringLiteral("en"), QStringLiteral("One.")}, {QStringLiteral("km"), QStringLiteral("\u1798\u17BD\u1799")}};
    const auto put = [&](ConsentForm &one) {
        desk.records.change(QStringLiteral("add a consent form"), &desk.window, [&one](store::Write &write) { write.put(one); });
        desk.settle();
        desk.go(Place::ConsentForms, one.id.text());
        desk.settle();
    };
    put(form);
    REQUIRE(becomes([&] { return desk.shown(QStringLiteral("reading-record-km-record")) != nullptr; }));
    REQUIRE(desk.record(QStringLiteral("reading-record-km")));
    desk.shown(QStringLiteral("reading-keep-km"))->click();
    desk.settle();
    const auto readings = council::readingsOf(desk.records.read(), form, QStringLiteral("km"));
    REQUIRE(readings.size() == 1);
    CHECK(readings[0].isOfThisText);
    CHECK_FALSE(readings[0].file.sealed);  // whoever may read the form may hear it
    CHECK(council::readingsOf(desk.records.read(), form, QStringLiteral("en")).empty());
    // Khmer has no voice on this laptop, and is read all the same.
    const auto listenTo = [&]() -> QAbstractButton * {
        for (auto *one : desk.window.findChildren<QAbstractButton *>(QStringLiteral("read-aloud")))
            if (one->isVisible() && one->text().contains(QStringLiteral("somebody"))) return one;
        return nullptr;
    };
    REQUIRE(listenTo());
    listenTo()->click();
    REQUIRE(becomes([&] { return desk.fake.played() == FakeSound::frames(4); }));
    CHECK(desk.fake.said().isEmpty());

    // A new version that says the same in Khmer keeps it; one that does not names it and does not play it.
    ConsentForm next = form;
    next.id = {};
    next.version = 10;
    next.text[QStringLiteral("en")] = QStringLiteral("Two.");
    put(next);
    CHECK(council::readingToPlay(desk.records.read(), next, QStringLiteral("km")) == readings[0].file.id);
    CHECK(listenTo());
    ConsentForm other = next;
    other.id = {};
    other.version = 11;
    other.text[QStringLiteral("km")] = QStringLiteral("\u1798\u17BD\u1799 \u1798\u17BD\u1799");
    put(other);
    CHECK_FALSE(council::readingToPlay(desk.records.read(), other, QStringLiteral("km")));
    CHECK_FALSE(listenTo());
    bool isNamed = false;
    for (const FlowLabel *label : desk.window.findChildren<FlowLabel *>()) isNamed = isNamed || (label->isVisible() && label->text().contains(QStringLiteral("older text")));
    CHECK(isNamed);
}

TEST_CASE("a file that is no sound is not kept as a reading") {
    SoundDesk desk;
    const auto forms = desk.records.read().all<ConsentForm>();
    REQUIRE_FALSE(forms.empty());
    const QString language = forms.front().text.firstKey();
    for (const QByteArray &bytes : {QByteArray("words"), QByteArray(), waveFile({spokenRate, 1, {}})}) {
        std::optional<ErrorCode> code;
        desk.records.write({}, &desk.window, [&](council::Session &session) { council::keepReading(session, forms.front().id, language, bytes); }, {}, [&](const Error &error) { code = error.code(); });
        desk.settle();
        CHECK(code == ErrorCode::InvalidInput);
    }
    std::optional<ErrorCode> code;
    desk.records.write({}, &desk.window, [&](council::Session &session) { council::keepReading(session, forms.front().id, QStringLiteral("xx"), fourTenths()); }, {}, [&](const Error &error) { code = error.code(); });
    desk.settle();
    CHECK(code == ErrorCode::NotFound);
    CHECK(desk.recordings().empty());
}

TEST_CASE("an answer given by word is recorded where it stands, and listened to among the kept files") {
    SoundDesk desk;
    Consent yes;
    for (const Consent &one : desk.records.read().all<Consent>())
        if (one.decision == Decision::given) yes = one;
    REQUIRE(yes.id);
    yes.id = {};
    yes.mode = ConsentMode::recording;
    desk.records.change(QStringLiteral("record a consent"), &desk.window, [&yes](store::Write &write) { write.put(yes); });
    desk.settle();
    const auto open = [&] {
        desk.go(Place::Members, u"history/" + yes.member.text() + u'/' + wordOf(yes.use));
        desk.settle();
        auto *list = desk.find<RowList>("consent-history-page-list");
        REQUIRE(list);
        list->choose(yes.id.text());
        Q_EMIT list->chosenChanged(yes.id.text());
        desk.settle();
    };
    open();
    REQUIRE(desk.record(QString(u"record-file-" + yes.id.text())));
    desk.shown(QString(u"record-keep-" + yes.id.text()))->click();
    desk.settle();
    REQUIRE(desk.recordings().size() == 1);
    CHECK(desk.recordings()[0].sealed);
    CHECK(council::hasEvidence(desk.records.read(), yes));
    open();
    auto *list = desk.window.findChild<RowList *>(QString(u"kept-list-" + yes.id.text()));
    REQUIRE(list);
    Q_EMIT list->opened(desk.recordings()[0].id.text());
    desk.settle();
    auto *listen = desk.shown(QStringLiteral("kept-file-listen"));
    REQUIRE(listen);
    listen->click();
    REQUIRE(becomes([&] { return desk.fake.played() == FakeSound::frames(4); }));
}
