// A recall from its notice to the office's word that it stopped, and the package in its place.
#include "core/base/files.h"
#include "core/council/standing_events.h"
#include "core/council/withdraw.h"
#include "core/handoff/newer.h"
#include "core/handoff/verify.h"
#include "core/handoff/versions.h"
#include "core/records/handoff_item.h"
#include "core/records/recall.h"
#include "core/records/recommendation.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/handoff/prepare_page.h"
#include "ui/plain/choice.h"
#include "ui/today/today_lines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/workplace/words.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

template <class T = QWidget> T *must(DeskB &desk, const char *name) {
    T *found = desk.find<T>(name);
    if (!found) throw Error(ErrorCode::Internal, QStringLiteral("not there: ") + QLatin1String(name));
    return found;
}
void press(DeskB &desk, const char *button) {
    must<QAbstractButton>(desk, button)->click();
    desk.settle();
}
void fill(DeskB &desk, const char *field, const QString &words) { must<QLineEdit>(desk, field)->setText(words); }
void save(DeskB &desk, const char *button, const QString &path) {
    must<QAbstractButton>(desk, button)->click();
    REQUIRE(desk.chooseFile(path));
    desk.settle();
}
void look(DeskB &desk, Id<Handoff> id) {
    desk.go(Place::Handoffs, QString(u"handoff/" + id.text()));
    desk.settle();
}
bool says(DeskB &desk, const QString &words) {
    for (const FlowLabel *label : desk.window.findChildren<FlowLabel *>())
        if (label->isVisible() && label->text().contains(words)) return true;
    return false;
}
bool answerFindings(DeskB &desk) {
    for (int round = 0; round < 20; ++round) {
        desk.settle();
        auto *leave = desk.find<QAbstractButton>("finding-leave");
        if (!leave) return true;
        leave->click();
        fill(desk, "finding-reason", QStringLiteral("looked at in the council"));
        QTest::keyClick(must(desk, "finding-reason"), Qt::Key_Return);
    }
    return false;
}
// Made here, so that its items may still go.
Id<Handoff> handOver(DeskB &desk, const QString &path) {
    desk.go(Place::Handoffs, QStringLiteral("prepare"));
    REQUIRE(answerFindings(desk));
    save(desk, "handoff-export", path);
    const auto all = desk.records.read().all<Handoff>();
    return std::max_element(all.begin(), all.end(), [](const Handoff &a, const Handoff &b) { return a.madeAt.ms() < b.madeAt.ms(); })->id;
}
Recall recallOf(DeskB &desk, Id<Handoff> id) {
    const auto all = council::standingAbout<Recall>(desk.records.read(), "handoff", id);
    REQUIRE(all.size() == 1);
    return all.front();
}
void recallFirst(DeskB &desk, Id<Handoff> id) {
    look(desk, id);
    press(desk, "handoff-by-hand");
    fill(desk, "recall-numbers", QStringLiteral("1"));
    save(desk, "recall-form-keep", desk.folder.filePath(QStringLiteral("notice.pdf")));
}

}  // namespace

TEST_CASE("a recall is reminded of, acknowledged with who, when and how, and shown so") {
    DeskB desk;
    const Id<Handoff> id = desk.records.read().all<Handoff>().front().id;
    look(desk, id);
    CHECK_FALSE(desk.find("handoff-acknowledge"));
    CHECK_FALSE(desk.find("handoff-remind"));
    CHECK_FALSE(desk.find("handoff-replace"));
    recallFirst(desk, id);
    CHECK(says(desk, QStringLiteral("not yet")));
    save(desk, "handoff-remind", desk.folder.filePath(QStringLiteral("again.pdf")));
    CHECK(recallOf(desk, id).remindedOn == desk.records.today());
    press(desk, "handoff-acknowledge");
    fill(desk, "acknowledge-on", QStringLiteral("1 January 2015"));  // before the notice
    press(desk, "acknowledge-form-keep");
    CHECK(desk.find("acknowledge-form"));
    CHECK_FALSE(recallOf(desk, id).acknowledgedOn.isValid());
    fill(desk, "acknowledge-on", {});
    press(desk, "acknowledge-form-keep");
    CHECK(desk.find("acknowledge-form"));
    fill(desk, "acknowledge-on", dateText(desk.records.today()));
    fill(desk, "acknowledge-by", QStringLiteral("Registry"));
    must<Choice>(desk, "acknowledge-how")->choose(QStringLiteral("spoken"));
    QTest::keyClick(must(desk, "acknowledge-by"), Qt::Key_Return);
    desk.settle();
    const Recall recall = recallOf(desk, id);
    CHECK(recall.acknowledgedOn == desk.records.today());
    CHECK(recall.acknowledgedBy == u"Registry");
    CHECK(recall.acknowledgedHow == AcknowledgedHow::spoken);
    look(desk, id);
    CHECK(says(desk, QStringLiteral("Registry")));
    CHECK_FALSE(desk.find("handoff-acknowledge"));
    CHECK_FALSE(desk.find("handoff-remind"));
}

TEST_CASE("a package in the place of another is prepared from the register, and both say so") {
    DeskB desk;
    const QString first = desk.folder.filePath(QStringLiteral("first.zip")), second = desk.folder.filePath(QStringLiteral("second.zip"));
    const Id<Handoff> id = handOver(desk, first);
    REQUIRE(handoff::formerItems(desk.records.read(), id).went.size() > 1);
    recallFirst(desk, id);
    press(desk, "handoff-replace");
    auto *page = must<PreparePage>(desk, "prepare-page");
    REQUIRE(page->isReady());
    REQUIRE(page->prepared()->preview.contents.replaces);
    CHECK(page->title().contains(desk.records.read().find(id)->reference));
    REQUIRE(answerFindings(desk));
    save(desk, "handoff-export", second);
    const auto later = handoff::replacementsOf(desk.records.read(), id);
    REQUIRE(later.size() == 1);
    CHECK(recallOf(desk, id).replacement == later.front().id);
    CHECK(handoff::verifyFile(second, handoff::knownKeys(desk.records.read())).outcome == handoff::Outcome::KnownKey);
    REQUIRE(handoff::newerBeside(first));
    CHECK(handoff::newerBeside(first)->reference == later.front().reference);
    look(desk, id);
    CHECK(says(desk, later.front().reference));
    CHECK_FALSE(desk.find("handoff-replace"));
    look(desk, later.front().id);
    CHECK(says(desk, desk.records.read().find(id)->reference));
    // Asked for once more: told why not, and nothing is prepared.
    desk.go(Place::Handoffs, QString(u"prepare/replace/" + id.text()));
    desk.settle();
    CHECK_FALSE((page->prepared() && page->prepared()->preview.contents.replaces));
}

TEST_CASE("Today reminds of a recall that nobody acknowledged, and leads to it") {
    DeskA desk;
    const Id<Handoff> id = desk.records.read().all<Handoff>().front().id;
    Recall recall;
    recall.handoff = id;
    recall.items.append(1);
    recall.cause = RecallCause::mistake;
    recall.madeAt = {QString(dateText(desk.records.today().addDays(-15)) + u"T09:00:00+07:00")};
    desk.records.change(QStringLiteral("recall"), &desk.window, [&](store::Write &write) { recall.id = write.put(recall); });
    desk.settle();
    desk.go(Place::Today);
    desk.settle();
    auto *list = must<RowList>(desk, "today-list");
    const QString row = QString(placeId(Place::Handoffs) + u" handoff/" + id.text());
    REQUIRE(list->row(row));
    CHECK(list->row(row)->spec().text == u"A recall was not acknowledged");
    list->choose(row);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    desk.settle();
    CHECK(desk.window.desk()->place() == Place::Handoffs);
    CHECK(desk.find("handoff-remind"));
    recall.corrects = recall.id.uuid();
    recall.id = {};
    recall.remindedOn = desk.records.today();
    desk.records.change(QStringLiteral("remind"), &desk.window, [&](store::Write &write) { write.put(recall); });
    desk.settle();
    desk.go(Place::Today);
    desk.settle();
    CHECK_FALSE(list->row(row));
}

TEST_CASE("after how many days a recall is reminded of is the council's to say") {
    DeskB desk;
    desk.go(Place::Settings);
    desk.settle();
    auto *choice = must<Choice>(desk, "settings-recall");
    CHECK(choice->chosen() == u"14");
    choice->choose(QStringLiteral("30"));
    Q_EMIT choice->chosenChanged(QStringLiteral("30"));
    desk.settle();
    CHECK(council::recallDays(desk.records.council()) == 30);
    CHECK(council::councilOf(desk.records.read()).rules.value(QLatin1String("quorum")).toDouble() == 0.5);  // the others stay
}

TEST_CASE("the register keeps what, to whom and when of what was erased, and not the words") {
    DeskB desk;
    const QString path = desk.folder.filePath(QStringLiteral("first.zip"));
    const Id<Handoff> id = handOver(desk, path);
    HandoffItem went;
    for (const HandoffItem &item : desk.records.read().all<HandoffItem>("handoff", id))
        if (!item.heldBack && item.itemKind == u"recommendation") went = item;
    REQUIRE(went.id);
    const auto recommendation = desk.records.read().find(Id<Recommendation>(went.item));
    REQUIRE(recommendation);
    const QString words = localised(recommendation->title, QStringLiteral("en"));
    desk.records.write({}, &desk.window, [&](council::Session &session) {
        session.store().erase(kindOf<Recommendation>(), went.item, {}, store::EraseReason::MemberAsked);
    });
    desk.settle();
    look(desk, id);
    auto rows = desk.window.findChildren<ListRow *>();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const ListRow *one) { return one->spec().id == went.id.text(); });
    REQUIRE(row != rows.end());
    CHECK((*row)->spec().text == u"words that were taken out");
    CHECK((*row)->spec().when == QString::number(went.number.value_or(0)));
    for (const ListRow *one : rows) CHECK_FALSE(one->spec().text.contains(words));
    CHECK(desk.find("handoff-recall"));  // the body still has them
    const auto handoff = desk.records.read().find(id);
    auto *search = must<QLineEdit>(desk, "handoffs-search");
    search->setText(handoff->reference);
    desk.settle();
    CHECK(must<RowList>(desk, "handoffs-list")->row(id.text()));
    search->setText(words);
    desk.settle();
    CHECK_FALSE(must<RowList>(desk, "handoffs-list")->row(id.text()));
}
