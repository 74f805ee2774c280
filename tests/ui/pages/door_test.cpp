// What stands before the desk: the recovery code, a backup, an invitation, a member's own file.
#include "core/base/files.h"
#include "core/council/accounts.h"
#include "core/council/attachments.h"
#include "core/exchange/invitation.h"
#include "core/exchange/packet.h"
#include "core/records/account.h"
#include "core/records/comment.h"
#include "core/council/reading.h"
#include "core/records/council.h"
#include "core/records/member.h"
#include "core/vault/backup.h"
#include "tests/support/catch.h"
#include "tests/support/fake_sound.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/door/new_passphrase_page.h"
#include "ui/door/other_ways_here.h"
#include "ui/door/packet_reader.h"
#include "ui/plain/choice.h"
#include "ui/shell/cover_page.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/look_keys.h"
#include "ui/shell/sheet_step.h"
#include "ui/sound/sound.h"

#include <QDir>
#include <QLabel>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

const QString fresh = QStringLiteral("lantern over the quiet river");

// A window whose door knows the other ways.
struct Door : DeskA {
    Door() {
        window.setOtherWays(otherWays(records, session));
        window.setNewPassphrase([this](const PageTools &tools) { return new NewPassphrasePage(tools, records); });
    }
    void write(std::function<void(council::Session &)> work) {
        records.write({}, &window, std::move(work));
        settle();
    }
    void shut() {
        window.lock();
        settle();
    }
    template <class T> T *must(const char *name) {
        T *found = find<T>(name);
        if (!found) throw Error(ErrorCode::Internal, QStringLiteral("not there: ") + QLatin1String(name));
        return found;
    }
    void fill(const char *field, const QString &words) { must<QLineEdit>(field)->setText(words); }
    void press(const char *button) {
        must<QAbstractButton>(button)->click();
        settle();
    }
    void take(const char *button, const QString &path) {
        must<QAbstractButton>(button)->click();
        if (!chooseFile(path)) throw Error(ErrorCode::Internal, QStringLiteral("no file dialog"));
        settle();
    }
    QString problem(const char *page) {
        auto *label = find<QLabel>(page);
        return label && label->isVisible() ? label->text() : QString();
    }
    QString file(const char *name) { return folder.filePath(QLatin1String(name)); }
};

}  // namespace

TEST_CASE("after the recovery code a new passphrase comes first, and the records then open with it") {
    Door door;
    QString code;
    door.write([&](council::Session &session) { code = council::newRecoveryCode(session); });
    door.shut();
    door.press("forgotten");
    door.fill("passphrase", code);
    door.press("open");
    REQUIRE(door.find("new-passphrase-page"));
    CHECK_FALSE(door.window.desk()->isVisible());
    const QString name = door.records.account().name;
    door.fill("fresh-passphrase", fresh);
    door.fill("fresh-passphrase-again", QStringLiteral("not the same"));
    CHECK_FALSE(door.must<QAbstractButton>("new-passphrase-page-go")->isEnabled());
    door.fill("fresh-passphrase-again", fresh);
    QTest::keyClick(door.must<QWidget>("fresh-passphrase-again"), Qt::Key_Return);
    door.settle();
    REQUIRE(becomes([&] { return door.window.desk()->isVisible(); }));
    CHECK(door.records.account().name == name);
    CHECK_FALSE(door.session.needsPassphrase());
    door.shut();
    CHECK_FALSE(door.session.open({}, sample::samplePassphrase(), noProgress()));
    CHECK(door.session.open({}, fresh, noProgress()));
}

TEST_CASE("whoever comes in finds the language of the account, or the one chosen at this door") {
    Door door;
    const auto comeIn = [&] {
        door.fill("passphrase", sample::samplePassphrase());
        door.press("open");
        REQUIRE(becomes([&] { return door.window.desk()->isVisible(); }));
        door.settle();
    };
    door.window.setLanguage(QStringLiteral("km"));
    door.settle();
    REQUIRE(door.records.account().language == u"km");
    door.shut();
    door.window.setLanguage(QStringLiteral("en"));  // somebody before her, at another laptop's habit
    comeIn();
    CHECK(door.theme.language() == u"km");
    door.shut();
    auto *look = door.window.lockPage()->findChild<LookKeys *>();
    REQUIRE(look);
    Q_EMIT look->languageChosen(QStringLiteral("vi"));
    comeIn();
    CHECK(door.theme.language() == u"vi");
    CHECK(door.records.account().language == u"vi");
}

TEST_CASE("covering the window before the new passphrase is set locks the records") {
    Door door;
    QString code;
    door.write([&](council::Session &session) { code = council::newRecoveryCode(session); });
    door.shut();
    door.press("forgotten");
    door.fill("passphrase", code);
    door.press("open");
    REQUIRE(door.find("new-passphrase-page"));
    door.window.cover();
    CHECK(door.window.isCovered());
    CHECK_FALSE(door.session.isOpen());
    door.settle();
    CHECK_FALSE(door.find("new-passphrase-page"));
}

TEST_CASE("a backup is gone back to from the door, in a folder of its own, and waits for what is newer") {
    Door door;
    const QString backup = door.file("Sample-20261123.zip"), target = door.file("restored");
    door.write([&](council::Session &session) { vault::makeBackup(session.vault(), backup); });
    door.shut();
    door.press("way-restore");
    CHECK_FALSE(door.must<QAbstractButton>("restore-go")->isEnabled());
    door.take("restore-file", backup);
    door.fill("restore-folder", target);
    door.press("restore-go");
    REQUIRE(QDir(target).entryList({QStringLiteral("*.balai")}, QDir::Dirs) == QStringList{QStringLiteral("Sample.balai")});
    REQUIRE(door.find("passphrase"));
    door.fill("passphrase", sample::samplePassphrase());
    door.press("open");
    REQUIRE(door.window.desk()->isVisible());
    CHECK(door.records.folder() == QDir(target).filePath(QStringLiteral("Sample.balai")));
    door.go(Place::Exchange, QStringLiteral("catching-up"));
    door.settle();
    door.press("nothing-newer");
    door.press("nothing-newer-form-keep");
    CHECK(door.find("nothing-newer-form"));  // not without a reason
    door.fill("nothing-newer-why", QStringLiteral("the only laptop, and it is gone"));
    QTest::keyClick(door.must<QWidget>("nothing-newer-why"), Qt::Key_Return);
    door.settle();
    bool waits = true;
    door.write([&](council::Session &session) { waits = session.isCatchingUp(); });
    CHECK_FALSE(waits);
    CHECK_FALSE(door.find("nothing-newer"));
}

TEST_CASE("what is no backup says so and makes no folder") {
    Door door;
    const QString backup = door.file("wrong.zip"), target = door.file("restored");
    writeFile(backup, "no backup at all", FileAccess::Private);
    door.shut();
    door.press("way-restore");
    door.take("restore-file", backup);
    door.fill("restore-folder", target);
    door.press("restore-go");
    CHECK_FALSE(door.problem("restore-problem").isEmpty());
    CHECK(QDir(target).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    door.press("restore-back");
    CHECK(door.find("passphrase")->isVisible());
}

TEST_CASE("an invited laptop joins with the six words however they are typed, and gets a sheet of its own") {
    Door door;
    const QString invitation = door.file("invitation.age"), target = door.file("joined");
    QString words;
    door.write([&](council::Session &session) { words = QString::fromLatin1(exchange::inviteToTell(session, invitation).passphrase.view()); });
    const QString name = door.records.account().name;
    const Uuid council = door.records.council().id.uuid();
    CHECK(council);
    door.shut();
    door.press("way-join");
    door.take("join-file", invitation);
    door.fill("join-words", QStringLiteral("one two three four five six"));
    door.press("join-go");
    CHECK_FALSE(door.problem("join-problem").isEmpty());
    door.fill("join-words", words.toUpper().replace(u'-', QStringLiteral("  ")));
    door.press("join-go");
    REQUIRE(door.find("join-account")->isVisible());
    CHECK(door.must<Choice>("join-account")->chosen() == name);
    door.fill("join-folder", target);
    for (const char *field : {"join-passphrase", "join-passphrase-again"}) door.fill(field, fresh);
    door.press("join-go");
    auto *group = door.must<QWidget>("group-3");
    REQUIRE(group->isVisible());
    const QStringList groups = static_cast<SheetStep *>(group->parentWidget()->parentWidget())->sheet().groups;
    door.fill("group-3", groups.value(2));
    door.fill("group-6", groups.value(5));
    door.press("join-go");
    CHECK(door.window.desk()->isVisible());
    CHECK(door.records.folder().startsWith(target));
    door.shut();
    CHECK(door.session.open({}, fresh, noProgress()));
}

TEST_CASE("a member reads her file without a vault, answers, and the council takes the answers in once") {
    FakeSound sound;
    Door door;
    door.window.setSound(std::make_unique<Sound>([&sound]() -> SoundModule * { return &sound; }));
    const Meeting meeting = door.inReview();
    const auto member = [&] {
        for (const Member &one : door.records.read().all<Member>())
            if (one.state == MemberState::active) {
                const auto reading = council::readingOf(door.records.read(), meeting.id, one.id, {QStringLiteral("en")});
                for (const council::Passage &passage : reading.passages)
                    if (passage.own) return one.id;
            }
        return Id<Member>();
    }();
    REQUIRE(member);
    const QString packet = door.file("reading.age"), reply = door.file("answers.age");
    QString words;
    door.write([&](council::Session &session) { words = QString::fromLatin1(exchange::makePacketToTell(session, {meeting.id, member, {}, 14}, packet).passphrase.view()); });
    const size_t before = door.records.read().all<Comment>().size();
    door.shut();
    door.press("way-packet");
    door.take("packet-file", packet);
    door.fill("packet-words", words);
    door.press("packet-go");
    auto *reader = door.must<PacketReader>("packet-reader");
    REQUIRE(reader->isVisible());
    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_2);
    door.press("packet-voice-record");
    REQUIRE(becomes([&] { return door.window.sound()->recorder().ms() == 400; }));
    door.press("packet-give");  // what is being said ends with it
    QTest::keyClick(reader, Qt::Key_4);
    CHECK(reader->answers().size() >= 1);
    const size_t given = reader->answers().size();
    QTest::keyClick(reader, Qt::Key_Escape);
    door.take("packet-save", reply);
    CHECK(QFile::exists(reply));
    door.window.cover();
    auto *cover = door.window.findChild<CoverPage *>();
    REQUIRE(cover);
    Q_EMIT cover->secretTyped(QStringLiteral("anything"));
    CHECK(door.window.isCovered());  // not without the six words
    Q_EMIT cover->secretTyped(words);
    CHECK(reader->isVisible());
    REQUIRE(door.session.open({}, sample::samplePassphrase(), noProgress()));
    exchange::ReceivedReply first, second;
    door.write([&](council::Session &session) { first = exchange::receiveReply(session, readFile(reply)); });
    door.write([&](council::Session &session) { second = exchange::receiveReply(session, readFile(reply)); });
    CHECK(size_t(first.comments) == given);
    CHECK(second.again);
    CHECK(door.records.read().all<Comment>().size() == before + given);
    QByteArray said;
    for (const Comment &one : door.records.read().all<Comment>())
        if (one.audio) door.write([&](council::Session &session) { said = council::openAttachment(session, one.audio); });
    CHECK(said == waveFile({spokenRate, 1, FakeSound::frames(4)}));
}
