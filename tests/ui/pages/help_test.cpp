// The manual in the window: F1 at a page, the list of chapters, words searched, paper.
#include "core/documents/manual.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/help/help_page.h"
#include "ui/help/help_topics.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"

#include <QFile>
#include <QScrollBar>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {
struct Reading : DeskA {
    RowList *list() { return find<RowList>("help-list"); }
    QString open() { return list()->chosen(); }
    QString words() {
        QString all;
        for (const FlowLabel *label : window.desk()->page()->findChildren<FlowLabel *>()) all += label->text() + u'\n';
        return all;
    }
    void f1() {
        key(Qt::Key_F1);
        settle();
    }
};

void put(const QString &path, const QByteArray &bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
}  // namespace

TEST_CASE("every place of the desk and every topic of a page has a chapter that is there") {
    const QStringList chapters = documents::Manual().chapters();
    REQUIRE(chapters.size() >= 13);
    for (const QList<Place> &places : {sidebarPlaces(), menuPlaces(), QList<Place>{Place::Search}})
        for (const Place place : places) {
            INFO(placeId(place).toStdString());
            CHECK(chapters.contains(chapterFor(placeId(place))));
        }
    for (const char *topic : {"consent", "review", "withdrawal", "no such topic"}) CHECK(chapters.contains(chapterFor(QString::fromLatin1(topic))));
}

TEST_CASE("F1 opens the chapter of the page one stands on, and of the part of it") {
    Reading desk;
    desk.go(Place::Exchange);
    desk.settle();
    desk.f1();
    REQUIRE(desk.window.desk()->place() == Place::Help);
    CHECK(desk.open() == chapterFor(QStringLiteral("exchange")));
    CHECK(desk.words().contains(documents::Manual().chapter(desk.open(), QStringLiteral("en")).chapter.title));
    desk.go(Place::Members, QStringLiteral("people"));
    desk.settle();
    desk.f1();
    CHECK(desk.open() == chapterFor(QStringLiteral("members")));
    desk.go(Place::Members, QStringLiteral("consent"));
    desk.settle();
    desk.f1();
    CHECK(desk.open() == chapterFor(QStringLiteral("consent")));
}

TEST_CASE("F1 leads nowhere while a member sits at the laptop") {
    Reading desk;
    const records::Meeting meeting = desk.inReview();
    desk.go(Place::Meetings, QStringLiteral("round/") + meeting.id.text() + QStringLiteral("/names"));
    desk.settle();
    REQUIRE(desk.window.desk()->isLent());
    desk.f1();
    CHECK(desk.window.desk()->place() == Place::Meetings);
}

TEST_CASE("chapters are gone through by arrows, read on by Page Down, and one is found by its words") {
    Reading desk;
    desk.go(Place::Help);
    desk.settle();
    const QStringList chapters = documents::Manual().chapters();
    CHECK(desk.list()->count() == chapters.size());
    desk.list()->setFocus();
    const QString first = desk.open();
    desk.key(Qt::Key_Down);
    desk.settle();
    CHECK(desk.open() != first);
    desk.window.resize(900, 420);
    desk.settle();
    int moved = 0;
    desk.key(Qt::Key_PageDown);
    for (const ScrollColumn *column : desk.window.findChildren<ScrollColumn *>()) moved += column->isVisible() ? column->verticalScrollBar()->value() : 0;
    CHECK(moved > 0);
    auto *search = desk.find<QLineEdit>("help-search");
    REQUIRE(search);
    search->setFocus();
    desk.type(QStringLiteral("RECALL"));
    desk.settle();
    CHECK(desk.list()->count() > 0);
    CHECK(desk.list()->count() < chapters.size());
    search->clear();
    desk.type(QStringLiteral("zzzz"));
    desk.settle();
    CHECK(desk.list()->count() == 0);
    desk.key(Qt::Key_Backspace);
    search->clear();
    Q_EMIT search->textEdited({});
    desk.settle();
    CHECK(desk.list()->count() == chapters.size());
}

TEST_CASE("a chapter that a language lacks stands in English and says so") {
    Reading desk;
    const QString folder = desk.folder.filePath(QStringLiteral("manual"));
    put(folder + QStringLiteral("/en/01-a.md"), "# Apple\n\nRed **or** green.\n");
    put(folder + QStringLiteral("/en/02-b.md"), "# Bean\n");
    put(folder + QStringLiteral("/km/02-b.md"), "# \xE1\x9E\x9F\xE1\x9E\x8E\xE1\x9F\x92\xE1\x9E\x8A\xE1\x9F\x82\xE1\x9E\x80\n");
    desk.theme.setLanguage(QStringLiteral("km"));
    HelpPage page({desk.theme, desk.session, desk.tasks}, desk.records, folder);
    page.refresh();
    const auto said = [&] {
        QStringList all;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const FlowLabel *label : page.findChildren<FlowLabel *>()) all.append(label->text());
        return all;
    };
    page.show(QStringLiteral("chapter/01-a"));
    CHECK(said().contains(QStringLiteral("This chapter is not yet in your language. It stands here in English.")));
    CHECK(said().contains(QStringLiteral("Red or green.")));
    page.show(QStringLiteral("chapter/02-b"));
    CHECK_FALSE(said().contains(QStringLiteral("This chapter is not yet in your language. It stands here in English.")));
    CHECK_FALSE(said().contains(QStringLiteral("Bean")));
}

TEST_CASE("a chapter is put on paper") {
    Reading desk;
    desk.go(Place::Help, QStringLiteral("topic/meetings"));
    desk.settle();
    desk.key(Qt::Key_P, Qt::ControlModifier);
    const QString file = desk.folder.filePath(QStringLiteral("chapter.pdf"));
    REQUIRE(desk.chooseFile(file));
    desk.settle();
    QFile paper(file);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == "%PDF-");
}
