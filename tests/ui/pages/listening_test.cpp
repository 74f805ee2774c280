// A listening round in the window: its people are counted by groups, its notes are read back, and the council chooses the groups.
#include "core/council/listening.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "tests/ui/pages/typed_meeting.h"
#include "ui/meetings/heard_line.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

struct Round : DeskA {
    TypedMeeting typed{*this};
    Round() {
        typed.prepare();
        records.change(QStringLiteral("set"), &window, [id = typed.id()](store::Write &write) {
            write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("kind"), QStringLiteral("listening")}});
        });
        settle();
    }
    Meeting meeting() const { return *records.read().find(typed.id()); }
    template <class T> T *seen(const char *name) {
        for (T *one : window.findChildren<T *>(QLatin1String(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    QString said() {
        auto *words = seen<FlowLabel>("heard-words");
        return words ? words->text() : QString();
    }
    void press(const char *name) {
        auto *button = seen<QAbstractButton>(name);
        REQUIRE(button);
        button->setFocus();
        key(Qt::Key_Space);
        settle();
    }
    void type(const char *field, const QString &words) {
        auto *line = find<QLineEdit>(field);
        REQUIRE(line);
        line->setFocus();
        line->setText(words);
    }
    void enter() {
        key(Qt::Key_Return);
        settle();
    }
};

}  // namespace

TEST_CASE("people of a listening round are counted by keys; a small number is told apart, and only what changed is written") {
    Round desk;
    desk.typed.open();
    desk.settle();
    CHECK(desk.said() == QStringLiteral("Nobody is counted yet."));
    CHECK_FALSE(desk.seen<QWidget>("minutes-coverage"));
    desk.press("heard-count");
    desk.type("heard-women", QStringLiteral("12"));
    desk.type("heard-men", QStringLiteral("3"));
    desk.enter();
    CHECK(desk.meeting().counted == QJsonObject{{QStringLiteral("men"), 3}, {QStringLiteral("women"), 12}});
    CHECK(desk.said().contains(QStringLiteral("Women 12")));
    CHECK(desk.said().contains(QStringLiteral("Men 3 (leaves as: fewer than five)")));
    CHECK(desk.said().contains(QStringLiteral("15 in all")));
    desk.press("heard-count");
    desk.records.change(QStringLiteral("elsewhere"), &desk.window, [id = desk.typed.id()](store::Write &write) {
        write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("counted"), QJsonObject{{QStringLiteral("women"), 13}}}});
    });
    desk.settle();
    desk.type("heard-men", QString::fromUtf8("៥"));  // figures of any script
    desk.enter();
    CHECK(desk.meeting().counted == QJsonObject{{QStringLiteral("men"), 5}, {QStringLiteral("women"), 13}});
    desk.press("heard-count");
    desk.type("heard-men", QStringLiteral("0"));
    desk.enter();
    CHECK(desk.meeting().counted == QJsonObject{{QStringLiteral("women"), 13}});
}

TEST_CASE("what is no number of people is asked again") {
    Round desk;
    desk.typed.open();
    desk.settle();
    for (const char *wrong : {"-1", "many", "10000", "2.5x"}) {
        desk.press("heard-count");
        desk.type("heard-women", QString::fromLatin1(wrong));
        desk.enter();
        INFO(wrong);
        CHECK(desk.find("heard-form"));
        CHECK(desk.meeting().counted.isEmpty());
        desk.key(Qt::Key_Escape);
        desk.settle();
    }
}

TEST_CASE("that the notes were read back is a step that is ticked, on the minutes and on the meeting's page") {
    Round desk;
    desk.typed.open();
    desk.settle();
    CHECK_FALSE(desk.meeting().readBack);
    desk.press("heard-read-back");
    CHECK(desk.meeting().readBack);
    desk.go(Place::Meetings, QString(u"meeting/" + desk.typed.id().text()));
    desk.settle();
    auto *step = desk.seen<QAbstractButton>("heard-read-back");
    REQUIRE(step);
    CHECK(step->isChecked());
    desk.press("heard-read-back");
    CHECK_FALSE(desk.meeting().readBack);
}

TEST_CASE("any other meeting shows nothing of it") {
    DeskA desk;
    TypedMeeting meeting(desk);
    meeting.prepare();
    meeting.open();
    desk.settle();
    const auto *line = desk.find<HeardLine>("heard-line");
    CHECK((!line || !line->isVisible()));
}

TEST_CASE("the council chooses its groups: a new one, another name, another place, one that is no longer offered") {
    Round desk;
    desk.go(Place::Settings);
    desk.settle();
    desk.press("settings-groups");
    auto *list = desk.find<RowList>("groups-list");
    REQUIRE(list);
    CHECK(list->count() == 4);
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    desk.type("group-name", QStringLiteral("Fishers"));
    desk.enter();
    auto groups = council::listeningGroups(desk.records.read());
    REQUIRE(groups.size() == 5);
    CHECK(groups.back().code == QStringLiteral("fishers"));
    list->choose(QStringLiteral("fishers"));
    desk.window.desk()->page()->refresh();
    desk.settle();
    desk.press("group-up");
    CHECK(council::listeningGroups(desk.records.read())[3].code == QStringLiteral("fishers"));
    desk.press("group-turn");
    CHECK_FALSE(council::listeningGroups(desk.records.read())[3].active);
    desk.press("group-change");
    desk.type("group-name", council::nameOf(groups.front(), desk.records.contentLanguage()).toUpper());
    desk.enter();
    CHECK(desk.find("group-form"));
    desk.type("group-name", QStringLiteral("Boat people"));
    desk.enter();
    CHECK(council::nameOf(council::listeningGroups(desk.records.read())[3], desk.records.contentLanguage()) == QStringLiteral("Boat people"));
    desk.typed.open();
    desk.settle();
    desk.press("heard-count");
    CHECK(desk.find("heard-women"));
    CHECK_FALSE(desk.find("heard-fishers"));
}
