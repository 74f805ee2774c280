#include "tests/support/catch.h"
#include "tests/ui/fake_session.h"
#include "tests/ui/sample_today.h"
#include "ui/shell/cover_page.h"
#include "ui/shell/first_run.h"
#include "ui/shell/launch.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_editor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

struct Shown {
    Theme theme{Assets()};
    Languages languages{theme.assets()};
    FakeSession session;
    FakeFounding founding;
    TaskRunner tasks;
    MainWindow window{theme, languages, session, tasks};

    Shown() {
        for (const Place place : {Place::Today, Place::Meetings, Place::Search})
            window.addPage(place, [](const PageTools &tools) { return new SampleToday(tools); });
        window.setFounding(&founding);
    }
    void start() {
        window.start();
        window.show();
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    SampleToday *page() { return static_cast<SampleToday *>(window.desk()->page()); }
    template <class T> T *find(const char *name) { return window.findChild<T *>(QLatin1String(name)); }
};

}  // namespace

TEST_CASE("F12 shows the cover at once and the passphrase brings the desk back") {
    Shown shown;
    shown.start();
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(shown.focus(), Qt::Key_F12);
    CHECK(timer.elapsed() < 100);
    CHECK(shown.window.isCovered());
    CHECK(shown.window.windowTitle() == QStringLiteral("Untitled - Notes"));
    REQUIRE(becomes([&] { return shown.page()->leaves == 1; }));
    auto *secret = shown.find<QLineEdit>("cover-secret");
    QTest::keyClick(shown.focus(), Qt::Key_F12);
    QTest::keyClicks(secret, QStringLiteral("wrong"));
    QTest::keyClick(secret, Qt::Key_Return);
    REQUIRE(becomes([&] { return !secret->isVisible(); }));
    CHECK(shown.window.isCovered());
    QTest::keyClick(shown.focus(), Qt::Key_F12);
    QTest::keyClicks(secret, QStringLiteral("right"));
    QTest::keyClick(secret, Qt::Key_Return);
    REQUIRE(becomes([&] { return !shown.window.isCovered(); }));
    CHECK(shown.window.windowTitle() == QStringLiteral("Balai"));
}

TEST_CASE("three times Shift covers; Shift with a letter between does not") {
    Shown shown;
    shown.start();
    const auto shift = [&] { QTest::keyClick(shown.focus(), Qt::Key_Shift); };
    shift();
    shift();
    QTest::keyClick(shown.focus(), Qt::Key_A);
    shift();
    CHECK_FALSE(shown.window.isCovered());
    shift();
    shift();
    CHECK(shown.window.isCovered());
}

TEST_CASE("a question does not stand above the cover") {
    Shown shown;
    shown.start();
    Question *question = Question::ask(shown.theme, shown.page(), {QStringLiteral("T"), {QStringLiteral("S.")}, {{QStringLiteral("Leave it"), QStringLiteral("no")}}, QStringLiteral("no")}, shown.page(), [](const QString &) {});
    REQUIRE(question->isVisible());
    shown.window.cover();
    CHECK_FALSE(question->isVisible());
}

TEST_CASE("locking leaves no page behind and only the right passphrase opens again") {
    Shown shown;
    shown.start();
    const QPointer<Page> page = shown.window.desk()->page();
    QTest::keyClick(shown.focus(), Qt::Key_L, Qt::ControlModifier);
    CHECK(shown.session.locks == 1);
    CHECK(page.isNull());
    CHECK(shown.window.desk()->isVisible() == false);
    auto *secret = shown.find<QLineEdit>("passphrase");
    QTest::keyClicks(secret, QStringLiteral("wrong"));
    QTest::keyClick(secret, Qt::Key_Return);
    auto *answer = shown.find<FlowLabel>("lock-answer");
    REQUIRE(becomes([&] { return answer->isVisible(); }));
    CHECK_FALSE(shown.window.desk()->isVisible());
    QTest::keyClicks(secret, QStringLiteral("right"));
    QTest::keyClick(secret, Qt::Key_Return);
    REQUIRE(becomes([&] { return shown.window.desk()->isVisible(); }));
    CHECK(shown.window.desk()->page() != nullptr);
}

TEST_CASE("a row's digit opens it from the keyboard, arrows and Enter too") {
    Shown shown;
    shown.start();
    RowList *list = shown.page()->list();
    QString opened;
    QObject::connect(list, &RowList::opened, [&](const QString &id) { opened = id; });
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(list->chosen() == QStringLiteral("2"));
    QTest::keyClick(list, Qt::Key_5);
    CHECK(opened == QStringLiteral("5"));
    CHECK(shown.window.desk()->place() == Place::Meetings);
    CHECK(shown.page()->shown == QStringLiteral("5"));
}

TEST_CASE("typing into the search field shows the search page and keeps the focus in the field") {
    Shown shown;
    shown.start();
    QTest::keyClick(shown.focus(), Qt::Key_K, Qt::ControlModifier);
    auto *search = shown.find<QLineEdit>("search");
    REQUIRE(QApplication::focusWidget() == search);
    QTest::keyClicks(search, QStringLiteral("fees"));
    CHECK(shown.window.desk()->place() == Place::Search);
    CHECK(shown.page()->shown == QStringLiteral("fees"));
    CHECK(QApplication::focusWidget() == search);
}

TEST_CASE("Ctrl+Z in an editor undoes its typing first, then the last action") {
    Shown shown;
    shown.start();
    TextEditor editor(shown.theme, QStringLiteral("words"), QStringLiteral("Words"), shown.page());
    editor.show();
    editor.setFocus();
    QTest::keyClicks(&editor, QStringLiteral("abc"));
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor.text().isEmpty());
    CHECK(shown.session.undos == 0);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.session.undos == 1);
}

TEST_CASE("every control that takes the focus has a name") {
    Shown shown;
    shown.start();
    for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

TEST_CASE("the first run asks for names, passphrase and two groups read back from paper") {
    Shown shown;
    shown.session.open_ = shown.session.vault = false;
    shown.start();
    auto *first = shown.window.findChild<FirstRun *>();
    REQUIRE(first);
    auto *go = shown.find<QAbstractButton>("first-continue");
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(shown.find<QLineEdit>("council-name"), QStringLiteral("Example"));
    go->click();
    CHECK(first->step() == 1);
    for (const char *field : {"new-passphrase", "new-passphrase-again"}) QTest::keyClicks(shown.find<QLineEdit>(field), QStringLiteral("four plain words here"));
    go->click();
    REQUIRE(becomes([&] { return first->step() == 2; }));
    CHECK(shown.founding.made->council == QStringLiteral("Example"));
    QTest::keyClicks(shown.find<QLineEdit>("group-3"), QStringLiteral("k7qf-2m93"));
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(shown.find<QLineEdit>("group-6"), QStringLiteral("K7QF2M96"));
    CHECK(go->isEnabled());
    shown.session.open_ = true;
    go->click();
    CHECK(shown.founding.tried == true);
    CHECK(shown.window.desk()->isVisible());
}

TEST_CASE("the command line knows what to show and refuses what does not fit") {
    const auto parse = [](const QStringList &arguments) { return parseLaunch(QStringList{QStringLiteral("balai")} + arguments); };
    const Launch launch = parse({QStringLiteral("--sample"), QStringLiteral("--tour"), QStringLiteral("out"), QStringLiteral("--scale"), QStringLiteral("100,200"), QStringLiteral("--theme"), QStringLiteral("dark")});
    CHECK(launch.sample);
    CHECK(launch.tour->scales == QList<int>{100, 200});
    CHECK(launch.tour->themes == QStringList{QStringLiteral("dark")});
    CHECK(parse({QStringLiteral("a.balai")}).vault == QStringLiteral("a.balai"));
    CHECK_THROWS_AS(parse({QStringLiteral("a"), QStringLiteral("b")}), Error);
    CHECK_THROWS_AS(parse({QStringLiteral("--tour"), QStringLiteral("d"), QStringLiteral("--scale"), QStringLiteral("7")}), Error);
    CHECK_THROWS_AS(parse({QStringLiteral("--what")}), Error);
}
