#include "core/council/consent_reader.h"
#include "core/council/gate.h"
#include "core/records/consent.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/consent/answers.h"
#include "ui/consent/consent_grid.h"
#include "ui/consent/consent_model.h"
#include "ui/consent/consent_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QThread>
#include <atomic>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

QModelIndex cellWith(const ConsentGrid &grid, MarkKind mark) {
    for (int row = 0; row < grid.model()->rowCount(); ++row)
        for (int column = 1; column < grid.model()->columnCount(); ++column)
            if (const QModelIndex at = grid.model()->index(row, column); MarkKind(at.data(ConsentModel::markRole).toInt()) == mark) return at;
    return {};
}

}  // namespace

TEST_CASE("the consent matrix says what the rule says, cell by cell") {
    DeskB desk;
    const QDate today = desk.records.today();
    const auto body = desk.records.read().all<Body>().front().id;
    const ConsentMatrix matrix(desk.records.read(), {{Audience::body, body.uuid()}, {}, today}, QStringLiteral("en"));
    const council::ConsentBook book = council::loadConsents(desk.records.read());
    REQUIRE(matrix.members().size() > 3);
    for (int row = 0; row < int(matrix.members().size()); ++row)
        for (const Use use : allUses()) {
            const auto asked = matrix.audienceOf(use);
            const auto request = council::requestAbout(desk.records.read(), matrix.members()[size_t(row)].id, use, asked.audience, Id<Body>(asked.body), {}, today);
            CHECK((matrix.cell(row, use).mark == MarkKind::Yes) == book.decide(request).allowed);
        }
}

TEST_CASE("the table of consents keeps the rules of a model") {
    DeskB desk;
    ConsentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString english = QStringLiteral("en");
    const auto matrix = std::make_shared<const ConsentMatrix>(desk.records.read(), MatrixQuestion{{Audience::government, {}}, {}, desk.records.today()}, english);
    model.set(matrix, {allUses(), false, {}, english});
    const int all = model.rowCount();
    CHECK_FALSE(model.index(0, 1).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.set(matrix, {allUses(), true, {}, english});
    CHECK(model.rowCount() == model.countToBeAsked());
    CHECK(model.rowCount() <= all);
    model.set(matrix, {allUses(), false, matrix->members().front().name.toUpper(), english});
    CHECK(model.rowCount() >= 1);
    CHECK(model.rowCount() < all);
    model.set(matrix, {allUses(), false, QStringLiteral("nobody is called so"), english});
    CHECK(model.rowCount() == 0);
    model.set(nullptr, {});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Delete on a yes says no to exactly this audience, and the gate holds it back") {
    DeskB desk;
    desk.go(Place::Members, QStringLiteral("consent"));
    desk.settle();
    auto *grid = desk.find<ConsentGrid>("consent-grid");
    REQUIRE(grid);
    const QModelIndex yes = cellWith(*grid, MarkKind::Yes);
    REQUIRE(yes.isValid());
    grid->setCurrentIndex(yes);
    const size_t before = desk.records.read().all<Consent>().size();
    desk.key(Qt::Key_Delete);
    desk.settle();
    CHECK(desk.records.read().all<Consent>().size() == before + 1);
    CHECK(MarkKind(grid->currentIndex().data(ConsentModel::markRole).toInt()) == MarkKind::No);
    desk.key(Qt::Key_Delete);
    desk.settle();
    CHECK(desk.records.read().all<Consent>().size() == before + 1);
}

TEST_CASE("Enter tells why a cell says what it says, and Esc goes back to it") {
    DeskB desk;
    desk.go(Place::Members, QStringLiteral("consent"));
    desk.settle();
    auto *grid = desk.find<ConsentGrid>("consent-grid");
    grid->setCurrentIndex(cellWith(*grid, MarkKind::Yes));
    grid->setFocus();
    desk.key(Qt::Key_Return);
    auto *sentence = desk.find<QLabel>("consent-why-sentence");
    REQUIRE(sentence);
    CHECK(sentence->text().startsWith(QStringLiteral("Allowed")));
    desk.key(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == grid);
}

TEST_CASE("a round of questions is answered by one key each") {
    DeskB desk;
    const auto member = desk.records.read().all<Member>().front();
    std::atomic<bool> go = false;
    desk.records.write({}, &desk.window, [&](council::Session &) {
        while (!go) QThread::msleep(1);
    });
    desk.go(Place::Members, QStringLiteral("ask/%1/government/share").arg(member.id.text()));
    const bool isAsked = desk.find("ask-yes")->isVisible();  // what is to be asked is looked up behind the window
    go = true;
    CHECK_FALSE(isAsked);
    desk.settle();
    CHECK(desk.find("ask-yes")->isVisible());
    const size_t before = desk.records.read().all<Consent>().size();
    desk.key(Qt::Key_1);
    desk.settle();
    const auto consents = desk.records.read().all<Consent>();
    REQUIRE(consents.size() == before + 1);
    const auto book = council::loadConsents(desk.records.read());
    CHECK(book.decide(council::requestAbout(desk.records.read(), member.id, Use::share, Audience::government, {}, {}, desk.records.today())).allowed);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Escape);
    CHECK(desk.find("consent-grid")->isVisible());
}

TEST_CASE("taking a yes back undoes it for everybody it was given to") {
    DeskB desk;
    const auto given = [&] {
        const council::ConsentBook book = council::loadConsents(desk.records.read());
        for (const Consent &event : desk.records.read().all<Consent>()) {
            if (event.decision != Decision::given || event.audience != Audience::government || event.use != Use::share) continue;
            if (book.decide(council::requestAbout(desk.records.read(), event.member, event.use, event.audience, {}, {}, desk.records.today())).allowed) return event;
        }
        return Consent{};
    }();
    REQUIRE(given.id);
    bool done = false;
    keepAnswer(desk.records, &desk.window, takingBack(desk.records, given), [&](const auto &) { done = true; });
    desk.settle();
    REQUIRE(done);
    const council::ConsentBook book = council::loadConsents(desk.records.read());
    for (const Body &body : desk.records.read().all<Body>())
        if (body.kind == BodyKind::ministry)
            CHECK_FALSE(book.decide(council::requestAbout(desk.records.read(), given.member, Use::share, Audience::body, body.id, {}, desk.records.today())).allowed);
}
