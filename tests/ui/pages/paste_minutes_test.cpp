// Burmese typed in Zawgyi and pasted into the minutes: which reading is right is asked below the passage, and its history
// keeps what was pasted.
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/meetings/minutes_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_editor.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

const QString road = QStringLiteral("ရွာသို့သွားသောလမ်းသည် ခြောက်သွေ့နေသည်။"), roadZawgyi = QStringLiteral("ရြာသို႔သြားေသာလမ္းသည္ ေျခာက္ေသြ့ေနသည္။");

struct Typed : DeskA {
    Typed() { begin(); }
    void begin() {
        go(Place::Meetings, QStringLiteral("minutes/") + inReview().id.text());
        settle();
        key(Qt::Key_Return);
    }
    TextEditor *editor() { return qobject_cast<TextEditor *>(focus()); }
    void paste(const QString &words) {
        QGuiApplication::clipboard()->setText(words);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void press(const char *object) {
        auto *button = find<Button>(object);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    int passagesWith(const QString &words) const {
        int count = 0;
        for (const auto &block : records.read().all<records::Block>()) count += block.text.values().contains(words);
        return count;
    }
};

// The reading stands in the passage; what was pasted is kept beside it.
void checkReadAndKept(Typed &desk) {
    CHECK(desk.passagesWith(road) == 1);
    CHECK(desk.passagesWith(roadZawgyi) == 0);
    CHECK(desk.isInLogOrDrafts(roadZawgyi));
}

}  // namespace

TEST_CASE("the Unicode reading of a pasted passage is kept, and its history has what was pasted") {
    Typed desk;
    desk.paste(roadZawgyi);
    REQUIRE(desk.find("paste-question"));
    REQUIRE(desk.editor());
    SECTION("by mouse") { desk.press("paste-unicode"); }
    SECTION("by keyboard, however long it takes") {
        desk.key(Qt::Key_Tab);
        desk.key(Qt::Key_Tab);
        desk.settle();
        REQUIRE(desk.focus()->objectName() == u"paste-unicode");
        desk.key(Qt::Key_Space);
        desk.settle();
    }
    REQUIRE(desk.editor());
    CHECK(desk.editor()->text() == road);
    CHECK_FALSE(desk.find("paste-question"));
    desk.key(Qt::Key_Return);
    desk.settle();
    checkReadAndKept(desk);
}

TEST_CASE("the question stays at its passage while the next is typed, and is answered there") {
    Typed desk;
    desk.paste(roadZawgyi);
    desk.key(Qt::Key_Return);
    desk.settle();
    desk.type(QStringLiteral("The next passage."));
    desk.settle();
    CHECK(desk.passagesWith(roadZawgyi) == 1);
    REQUIRE(desk.find("paste-question"));
    desk.press("paste-unicode");
    REQUIRE(desk.editor());
    CHECK(desk.editor()->text() == road);
    CHECK(desk.isIn(QStringLiteral("The next passage.")));
    desk.go(Place::Today);
    desk.settle();
    CHECK(desk.passagesWith(road) == 1);
    CHECK(desk.passagesWith(roadZawgyi) == 0);
    CHECK(desk.isIn(QStringLiteral("The next passage.")));
}

TEST_CASE("the question stays when the passage becomes one of another kind") {
    Typed desk;
    desk.paste(roadZawgyi);
    desk.key(Qt::Key_3, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.find("paste-question"));
    desk.press("paste-unicode");
    desk.key(Qt::Key_Return);
    desk.settle();
    checkReadAndKept(desk);
}

TEST_CASE("without an answer, and after Esc, a passage stays as it was pasted") {
    Typed desk;
    desk.paste(roadZawgyi);
    if (GENERATE(false, true)) desk.key(Qt::Key_Escape);
    desk.go(Place::Today);
    desk.settle();
    CHECK(desk.passagesWith(roadZawgyi) == 1);
    CHECK(desk.passagesWith(road) == 0);
}

TEST_CASE("a pasted passage that goes off the record takes its question along and leaves nothing") {
    Typed desk;
    desk.paste(roadZawgyi);
    if (GENERATE(false, true)) desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_0, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.window.findChild<MinutesView *>()->isOffRecord());
    CHECK_FALSE(desk.find("paste-question"));
    CHECK_FALSE(desk.isInLogOrDrafts(roadZawgyi));
    CHECK_FALSE(desk.isInLogOrDrafts(road));
}

TEST_CASE("a name pasted into a form is asked about there, and Esc answers without closing the form") {
    DeskA desk;
    desk.go(Place::Members, QStringLiteral("people"));
    desk.settle();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    auto *name = desk.find<QLineEdit>("member-form-name");
    REQUIRE(name);
    name->setFocus();
    QGuiApplication::clipboard()->setText(roadZawgyi);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.find("paste-question"));
    desk.key(Qt::Key_Escape);
    desk.settle();
    CHECK_FALSE(desk.find("paste-question"));
    REQUIRE(desk.find<QLineEdit>("member-form-name"));
    name->clear();
    desk.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.find<Button>("paste-unicode"));
    QTest::mouseClick(desk.find<Button>("paste-unicode"), Qt::LeftButton);
    CHECK(name->text() == road);
    CHECK(desk.find<QLineEdit>("member-form-name"));
}

// BALAI_PICTURES=DIR test_pages "[pictures-paste]"
TEST_CASE("pictures of the question in the minutes and in a form", "[.][pictures-paste]") {
    const QString folder = qEnvironmentVariable("BALAI_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    for (const int scale : {100, 200}) {
        Typed desk;
        desk.go(Place::Today);
        desk.window.resize(1024, 640);
        desk.window.setLanguage(QStringLiteral("my"));
        desk.window.setLook(false, scale);
        const auto grab = [&](const char *name) {
            desk.settle();
            QTest::qWait(150);
            desk.window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name)).arg(scale));
        };
        desk.begin();
        desk.paste(roadZawgyi);
        grab("minutes");
        desk.go(Place::Members, QStringLiteral("people"));
        desk.settle();
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.settle();
        auto *name = desk.find<QLineEdit>("member-form-name");
        REQUIRE(name);
        name->setFocus();
        desk.key(Qt::Key_V, Qt::ControlModifier);
        grab("form");
        desk.window.setLanguage(QStringLiteral("en"));
    }
}
