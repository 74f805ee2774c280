#include "core/council/gate.h"
#include "core/council/seen.h"
#include "core/records/account.h"
#include "core/records/body.h"
#include "core/records/consent.h"
#include "core/records/consent_form.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/consent/consent_matrix.h"
#include "ui/handoff/prepare_page.h"
#include "ui/reader/reader_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/words.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

// A yes that the desk typed for a member who reads the window's language.
Consent typed(DeskA &desk, Id<Member> member, Use use, ConsentMode mode = ConsentMode::spoken) {
    Consent yes;
    yes.member = member;
    yes.use = use;
    yes.audience = Audience::body;
    yes.body = desk.records.read().all<Body>().front().id;
    yes.scopeKind = ScopeKind::all;
    yes.decision = Decision::given;
    yes.attribution = Attribution::member;
    yes.effectiveOn = yes.recordedOn = desk.records.today();
    yes.until = desk.records.today().addMonths(6);
    yes.mode = mode;
    desk.records.change(QStringLiteral("type a yes"), &desk.window, [&yes](store::Write &write) { write.put(yes); });
    desk.settle();
    return yes;
}

Id<Member> somebody(DeskA &desk) { return desk.records.read().all<Member>().front().id; }

void sitDown(DeskA &desk, Id<Member> member) {
    desk.go(Place::Meetings, QStringLiteral("read/") + desk.inReview().id.text() + u'/' + member.text());
    desk.settle();
}

// One that was made anew may still have its hidden forerunner beside it.
bool isShown(DeskA &desk, const char *name) {
    const auto all = desk.window.findChildren<QWidget *>(QLatin1String(name));
    return std::any_of(all.begin(), all.end(), [](const QWidget *one) { return one->isVisible(); });
}

std::vector<Consent> allOf(DeskA &desk, Id<Member> member) { return desk.records.read().all<Consent>("member", member); }

const Consent &newest(const std::vector<Consent> &all) {
    return *std::max_element(all.begin(), all.end(), [](const Consent &a, const Consent &b) { return a.created < b.created; });
}

}  // namespace

TEST_CASE("what the desk typed comes before the doors, and 1 says that it is right") {
    DeskA desk;
    const auto member = somebody(desk);
    const Consent yes = typed(desk, member, Use::training);
    sitDown(desk, member);
    REQUIRE(isShown(desk, "seen-right"));
    CHECK_FALSE(isShown(desk, "door-read"));
    CHECK_FALSE(desk.find<FlowLabel>("seen-ask")->text().isEmpty());
    for (const char *button : {"seen-right", "seen-wrong", "seen-later"}) {
        CHECK(desk.find(button)->height() == desk.find("seen-right")->height());
        CHECK(std::abs(desk.find(button)->width() - desk.find("seen-right")->width()) <= 1);  // a pixel is left over
        CHECK_FALSE(desk.find(button)->hasFocus());
    }
    const size_t before = allOf(desk, member).size();
    if (const QString folder = qEnvironmentVariable("BALAI_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        desk.window.grab().save(folder + QStringLiteral("/seen.png"));
    }
    desk.key(Qt::Key_1);
    desk.settle();
    CHECK(isShown(desk, "door-read"));
    const auto all = allOf(desk, member);
    REQUIRE(all.size() == before + 1);
    CHECK(newest(all).mode == ConsentMode::inProgram);
    CHECK(newest(all).until == yes.until);
    CHECK(council::SeenBook(desk.records.read()).toShow(member).empty());
}

TEST_CASE("2 says that it is not right and takes it back as wide as it was given, without a question") {
    DeskA desk;
    const auto member = somebody(desk);
    const Consent yes = typed(desk, member, Use::training, ConsentMode::signature);
    sitDown(desk, member);
    desk.key(Qt::Key_2);
    desk.settle();
    CHECK(isShown(desk, "door-read"));
    const Consent last = newest(allOf(desk, member));
    CHECK(last.decision == Decision::withdrawn);
    CHECK(last.audience == yes.audience);
    CHECK(last.body == yes.body);
    const auto book = council::loadConsents(desk.records.read());
    CHECK_FALSE(book.decide(council::requestAbout(desk.records.read(), member, Use::training, Audience::body, yes.body, {}, desk.records.today())).allowed);
}

TEST_CASE("later writes nothing and asks again at the third door; stopping leaves it as it is") {
    DeskA desk;
    const auto member = somebody(desk);
    typed(desk, member, Use::training);
    typed(desk, member, Use::research);
    const size_t before = allOf(desk, member).size();
    sitDown(desk, member);
    const QString first = desk.find<FlowLabel>("seen-what")->text();
    desk.key(Qt::Key_3);
    CHECK(desk.find<FlowLabel>("seen-what")->text() != first);
    desk.key(Qt::Key_3);
    CHECK(isShown(desk, "door-choices"));
    desk.key(Qt::Key_3);  // the third door
    desk.settle();
    REQUIRE(isShown(desk, "seen-right"));
    desk.key(Qt::Key_Escape);
    CHECK(isShown(desk, "stop-talk"));
    desk.settle();
    CHECK(allOf(desk, member).size() == before);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_3);
    desk.settle();
    desk.key(Qt::Key_1);
    desk.key(Qt::Key_1);
    desk.settle();
    CHECK_FALSE(isShown(desk, "seen-right"));
    CHECK_FALSE(isShown(desk, "door-read"));
    CHECK(allOf(desk, member).size() == before + 2);
}

TEST_CASE("who has nothing to see is at the doors at once") {
    DeskA desk;
    sitDown(desk, somebody(desk));
    CHECK(isShown(desk, "door-read"));
    CHECK_FALSE(isShown(desk, "seen-right"));
}

TEST_CASE("a newer text puts the standing yeses among those to be asked, and the question says that it has changed") {
    DeskA desk;
    const auto matrix = [&] { return ConsentMatrix(desk.records.read(), {{Audience::government, {}}, {}, desk.records.today()}, QStringLiteral("en")); };
    const auto changed = [&] {
        std::vector<Id<Member>> out;
        const ConsentMatrix now = matrix();
        for (int row = 0; row < int(now.members().size()); ++row) {
            const MatrixCell &cell = now.cell(row, Use::share);
            CHECK((!cell.textChanged || (cell.isToBeAsked() && cell.mark == MarkKind::Yes)));
            if (cell.textChanged) out.push_back(now.members()[size_t(row)].id);
        }
        return out;
    };
    CHECK(changed().empty());
    ConsentForm form;
    form.use = Use::share;
    form.version = 99;
    form.text.insert(QStringLiteral("en"), QStringLiteral("A new text."));
    form.validFrom = desk.records.today();
    desk.records.change(QStringLiteral("new text"), &desk.window, [&form](store::Write &write) { write.put(form); });
    desk.settle();
    const auto members = changed();
    REQUIRE_FALSE(members.empty());
    desk.go(Place::Members, QStringLiteral("ask/%1/government/").arg(members.front().text()));
    desk.settle();
    const auto says = [&](const QString &words) {
        const auto labels = desk.find("ask-page")->findChildren<FlowLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const FlowLabel *label) { return label->isVisible() && label->text() == words; });
    };
    CHECK(becomes([&] { return says(QStringLiteral("The text has changed since you answered.")); }));
    desk.key(Qt::Key_1);
    desk.settle();
    CHECK(changed().size() == members.size() - 1);
}

TEST_CASE("the hand-off says that a yes was not seen, counts speakers, and asks a second person to look") {
    DeskA desk;
    const store::Store &store = desk.records.read();
    const auto body = store.all<Body>().front().id;
    const council::Gate gate(store, {Audience::body, body, Use::share, {}, {}});
    const auto goes = [&](const Block &block) { return block.speaker && std::holds_alternative<council::Released>(gate.block(block, QStringLiteral("en"))); };
    const auto blocks = store.all<Block>();
    const auto block = std::find_if(blocks.begin(), blocks.end(), goes);
    REQUIRE(block != blocks.end());
    const QString title = localised(store.find(block->meeting)->title, QStringLiteral("en"));
    for (const Use use : {Use::record, Use::quote, Use::share}) typed(desk, block->speaker, use);
    Account other;
    other.name = QStringLiteral("Second");
    other.role = AccountRole::facilitator;
    desk.records.change(QStringLiteral("another account"), &desk.window, [&other](store::Write &write) { write.put(other); });
    desk.settle();
    desk.go(Place::Handoffs, QString(u"prepare/" + body.text()));
    desk.settle();
    desk.find<QAbstractButton>("handoff-add")->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (QAction *action : menu->actions())
        if (action->text().contains(title) && !action->menu()) action->trigger();
    menu->close();
    desk.settle();
    auto *page = desk.find<PreparePage>("prepare-page");
    REQUIRE(page->isReady());
    CHECK(isShown(desk, "handoff-not-seen"));
    CHECK(page->prepared()->coverage.hasSpeakers);
    CHECK(page->prepared()->preview.needsSecondPerson);
    if (const QString folder = qEnvironmentVariable("BALAI_PICTURES"); !folder.isEmpty()) desk.window.grab().save(folder + QStringLiteral("/not-seen.png"));
    while (auto *leave = desk.find<QAbstractButton>("finding-leave")) {
        leave->click();
        auto *reason = desk.find<QLineEdit>("finding-reason");
        REQUIRE(reason);
        reason->setText(QStringLiteral("looked at in the council"));
        QTest::keyClick(reason, Qt::Key_Return);
        desk.settle();
    }
    page->exportButton()->click();
    CHECK(isShown(desk, "second-form"));
}
