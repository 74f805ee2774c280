#include "core/council/session.h"
#include "core/vault/database.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/choice.h"
#include "ui/plain/search_filter.h"
#include "ui/widgets/row_list.h"

#include <QLineEdit>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

RowList *found(DeskA &desk) { return desk.find<RowList>("search-page-list"); }

void look(DeskA &desk, const QString &words) {
    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.find<QLineEdit>("search")->selectAll();
    desk.type(words);
    desk.settle();
}

}  // namespace

TEST_CASE("Ctrl+K and a few letters lead to what was said and to pages by their name") {
    DeskA desk;
    desk.window.setLanguage(QStringLiteral("en"));
    look(desk, QStringLiteral("honor"));
    REQUIRE(found(desk));
    REQUIRE(found(desk)->row(QStringLiteral("place/honoraria")));
    found(desk)->choose(QStringLiteral("place/honoraria"));
    found(desk)->setFocus();
    desk.key(Qt::Key_Return);
    CHECK(desk.window.desk()->place() == Place::Honoraria);
}

TEST_CASE("a search keeps to one kind, and is kept for another day") {
    DeskA desk;
    desk.window.setLanguage(QStringLiteral("en"));
    look(desk, QStringLiteral("council"));
    REQUIRE(found(desk));
    const int everything = found(desk)->count();
    REQUIRE(everything > 1);
    QTest::mouseClick(desk.find("search-narrow"), Qt::LeftButton);
    auto *kind = desk.find<Choice>("search-kind");
    REQUIRE(kind);
    kind->choose(QStringLiteral("meeting"));
    QTest::mouseClick(desk.find("search-filter-keep"), Qt::LeftButton);
    desk.settle();
    CHECK(found(desk)->count() < everything);
    QTest::mouseClick(desk.find("search-keep"), Qt::LeftButton);
    QTest::mouseClick(desk.find("search-keep"), Qt::LeftButton);
    desk.settle();
    REQUIRE(keptSearches(desk.records).size() == 1);
    CHECK(keptSearches(desk.records).front().words == u"council");
    CHECK(keptSearches(desk.records).front().filter.kind == u"meeting");
    desk.find<QLineEdit>("search")->clear();
    desk.go(Place::Search);
    desk.settle();
    REQUIRE(found(desk)->count() == 1);
    QTest::mouseClick(desk.find("search-drop"), Qt::LeftButton);
    desk.settle();
    CHECK(keptSearches(desk.records).empty());
}

TEST_CASE("words erased in the window leave the index in the same step") {
    DeskA desk;
    const records::Meeting meeting = desk.inReview();
    records::Block block;
    block.meeting = meeting.id;
    block.text.insert(QStringLiteral("en"), QStringLiteral("zebrafish words"));
    desk.records.write({}, &desk.window, [&block](council::Session &session) {
        session.store().write(QStringLiteral("add"), [&](store::Write &write) { write.put(block); });
        search::Index(session.store()).catchUp();
    });
    desk.settle();
    bool stays = true;
    desk.records.write({}, &desk.window, [&](council::Session &session) {
        session.store().erase(*records::kindNamed(u"block"), block.id.uuid(), {}, store::EraseReason::MemberAsked);
        auto rows = session.store().database().prepare("SELECT 1 FROM search_data WHERE instr(block, ?1) > 0");
        rows.bind(1, QByteArray("zebrafish"));
        stays = rows.step();
    });
    desk.settle();
    CHECK_FALSE(stays);
}
