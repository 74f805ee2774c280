#include "core/handoff/verify.h"
#include "core/records/handoff.h"
#include "core/records/recommendation.h"
#include "core/records/response.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/exchange/differences.h"
#include "ui/handoff/handoffs_page.h"
#include "ui/handoff/prepare_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QDir>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

QString marked(const std::vector<VersionPart> &parts) {
    QString out;
    for (const VersionPart &part : parts) out += part.only ? QString(u'[' + part.text + u']') : part.text;
    return out;
}

// Every finding is left with a reason, one after the other.
bool answerFindings(DeskB &desk) {
    for (int round = 0; round < 20; ++round) {
        desk.settle();
        auto *leave = desk.find<QAbstractButton>("finding-leave");
        if (!leave) return true;
        leave->click();
        auto *reason = desk.find<QLineEdit>("finding-reason");
        if (!reason) return false;
        reason->setText(QStringLiteral("looked at in the council"));
        QTest::keyClick(reason, Qt::Key_Return);
    }
    return false;
}

}  // namespace

TEST_CASE("words that only one version has are marked, also in Khmer") {
    const auto english = differencesOf(QStringLiteral("within 60 working days, in writing"), QStringLiteral("within two months, in writing"), QStringLiteral("en"));
    CHECK(marked(english.first) == QStringLiteral("within [60 working days], in writing"));
    CHECK(marked(english.second) == QStringLiteral("within [two months], in writing"));
    const auto same = differencesOf(QStringLiteral("ក្រុមប្រឹក្សា"), QStringLiteral("ក្រុមប្រឹក្សា"), QStringLiteral("km"));
    REQUIRE(same.first.size() == 1);
    CHECK_FALSE(same.first.front().only);
    const auto empty = differencesOf({}, QStringLiteral("all new"), QStringLiteral("en"));
    CHECK(empty.first.empty());
    CHECK(marked(empty.second) == QStringLiteral("[all new]"));
}

TEST_CASE("a hand-off shows its pages, and Export stays off until every finding has an answer") {
    DeskB desk;
    desk.window.desk()->go({Place::Handoffs, QStringLiteral("prepare")});  // nothing that the worker did is heard yet
    auto *page = desk.find<PreparePage>("prepare-page");
    REQUIRE(page);
    CHECK_FALSE(page->exportButton()->reason().isEmpty());
    desk.settle();
    REQUIRE(page->isReady());
    CHECK(page->prepared()->pages.size() >= 2);
    CHECK_FALSE(page->prepared()->pages.front().isNull());
    REQUIRE(answerFindings(desk));
    CHECK(page->exportButton()->reason().isEmpty());
    const QString path = desk.folder.filePath(QStringLiteral("package.zip"));
    const size_t before = desk.records.read().all<Handoff>().size();
    page->exportButton()->click();
    REQUIRE(desk.chooseFile(path));
    desk.settle();
    CHECK(desk.records.read().all<Handoff>().size() == before + 1);
    CHECK(handoff::verifyFile(path, handoff::knownKeys(desk.records.read())).outcome == handoff::Outcome::KnownKey);
    CHECK(desk.find("handoff-open-pdf"));
}

TEST_CASE("a response is recorded with R and Enter") {
    DeskB desk;
    desk.go(Place::Recommendations);
    const size_t before = desk.records.read().all<Response>().size();
    desk.key(Qt::Key_R);
    REQUIRE(desk.find("response-form"));
    QTest::keyClick(desk.find("response-due"), Qt::Key_Return);
    desk.settle();
    CHECK(desk.records.read().all<Response>().size() == before + 1);
    CHECK_FALSE(desk.find("response-form"));
}

TEST_CASE("changes are given to a folder as one file") {
    DeskB desk;
    QTemporaryDir stick;
    desk.go(Place::Exchange);
    desk.key(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(desk.chooseFile(stick.path()));
    desk.settle();
    CHECK(QDir(stick.path()).entryList({QStringLiteral("*.balai-bundle")}).size() == 1);
}

TEST_CASE("every page behind the council's name is made and has words") {
    DeskB desk;
    for (const Place place : menuPlaces() + innerPlaces()) {
        desk.go(place);
        REQUIRE(desk.window.desk()->place() == place);
        CHECK_FALSE(desk.window.desk()->page()->title().isEmpty());
    }
    desk.settle();
}

TEST_CASE("a member is added under the name she chose") {
    DeskB desk;
    desk.go(Place::Members, QStringLiteral("people"));
    const size_t before = desk.records.read().all<Member>().size();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    auto *name = desk.find<QLineEdit>("member-form-name");
    REQUIRE(name);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(desk.find("member-form"));
    QTest::keyClicks(name, QStringLiteral("Morning Rain"));
    QTest::keyClick(name, Qt::Key_Return);
    desk.settle();
    CHECK(desk.records.read().all<Member>().size() == before + 1);
}
