// What only the command line could do: laptops, a locked package and its receipt, incidents, ideas and new adoptions.
#include "core/base/files.h"
#include "core/council/standing_events.h"
#include "core/exchange/invitation.h"
#include "core/handoff/verify.h"
#include "core/records/adoption.h"
#include "core/records/device.h"
#include "core/records/handoff.h"
#include "core/records/handoff_receipt.h"
#include "core/records/incident.h"
#include "core/records/recommendation.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/choice.h"
#include "ui/today/today_lines.h"

#include <QLabel>

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
void fill(DeskB &desk, const char *field, const QString &words) { must<QLineEdit>(desk, field)->setText(words); }
void press(DeskB &desk, const char *button) {
    must<QAbstractButton>(desk, button)->click();
    desk.settle();
}
void enter(DeskB &desk, const char *field) {
    QTest::keyClick(must(desk, field), Qt::Key_Return);
    desk.settle();
}
void showLaptop(DeskB &desk, Uuid device) {
    desk.go(Place::Exchange, QString(u"device/" + device.text()));
    desk.settle();
}
Id<Recommendation> putStage(DeskB &desk, Stage stage) {
    Recommendation one;
    one.reference = QStringLiteral("2026-90");
    one.title = one.text = {{QStringLiteral("en"), QStringLiteral("Pay interpreters")}};
    one.stage = stage;
    Id<Recommendation> id;
    desk.records.change(QStringLiteral("put"), &desk.window, [&](store::Write &write) { id = write.put(one); });
    desk.settle();
    desk.go(Place::Recommendations, QString(u"recommendation/" + id.text()));
    desk.settle();
    return id;
}
Stage stageOf(DeskB &desk, Id<Recommendation> id) { return desk.records.read().find(id)->stage; }

}  // namespace

TEST_CASE("a laptop is invited with six words that are shown once, and its trust ends with a reason") {
    DeskB desk;
    const Uuid own = desk.records.read().author().device;
    const QString path = desk.folder.filePath(QStringLiteral("invitation.age"));
    showLaptop(desk, own);
    CHECK_FALSE(desk.find("laptop-revoke"));
    press(desk, "laptop-invite");
    fill(desk, "invite-name", QStringLiteral("Siem Reap"));
    must<QAbstractButton>(desk, "invite-form-keep")->click();
    REQUIRE(desk.chooseFile(path));
    desk.settle();
    const QString words = must<QLabel>(desk, "invite-passphrase")->text();
    const QByteArray bytes = words.toLatin1();
    const auto view = exchange::viewInvitation(readFile(path), crypto::SecretBytes::copyOf(bytes));
    CHECK_FALSE(view.identityKey);
    Id<Device> invited;
    for (const Device &device : desk.records.read().all<Device>())
        if (device.state == DeviceState::invited && device.name == QStringLiteral("Siem Reap")) invited = device.id;
    REQUIRE(invited);
    press(desk, "invite-written");
    CHECK_FALSE(desk.find("invite-passphrase"));
    showLaptop(desk, invited.uuid());
    press(desk, "laptop-revoke");
    press(desk, "revoke-form-keep");
    CHECK(desk.records.read().find(invited)->state == DeviceState::invited);  // not without a reason
    fill(desk, "revoke-why", QStringLiteral("the invitation was lost"));
    enter(desk, "revoke-why");
    CHECK(desk.records.read().find(invited)->state == DeviceState::revoked);
    CHECK(desk.records.read().find(invited)->revokedWhy == QStringLiteral("the invitation was lost"));
    showLaptop(desk, invited.uuid());
    CHECK_FALSE(desk.find("laptop-revoke"));
}

TEST_CASE("a package is locked with six words where that was chosen, and open where not") {
    DeskB desk;
    const bool locked = GENERATE(true, false);
    desk.go(Place::Handoffs, QStringLiteral("prepare"));
    for (int round = 0; round < 20; ++round) {
        desk.settle();
        auto *leave = desk.find<QAbstractButton>("finding-leave");
        if (!leave) break;
        leave->click();
        fill(desk, "finding-reason", QStringLiteral("looked at in the council"));
        enter(desk, "finding-reason");
    }
    if (locked) must<Choice>(desk, "handoff-lock")->choose(QStringLiteral("words"));
    const QString path = desk.folder.filePath(QStringLiteral("package"));
    must<QAbstractButton>(desk, "handoff-export")->click();
    REQUIRE(desk.chooseFile(path));
    desk.settle();
    const handoff::Verdict verdict = handoff::verifyFile(path, handoff::knownKeys(desk.records.read()));
    CHECK(verdict.outcome == handoff::Outcome::KnownKey);
    CHECK(verdict.isEncrypted == locked);
    auto *words = desk.find<QLabel>("handoff-passphrase");
    REQUIRE(bool(words) == locked);
    if (locked) CHECK(words->text().count(u'-') == 5);
}

TEST_CASE("that a package was received is noted with how, when and by whom") {
    DeskB desk;
    const Handoff handoff = desk.records.read().all<Handoff>().front();
    desk.go(Place::Handoffs, QString(u"handoff/" + handoff.id.text()));
    desk.settle();
    const size_t before = desk.records.read().all<HandoffReceipt>().size();
    press(desk, "handoff-receipt");
    press(desk, "receipt-form-keep");
    CHECK(desk.find("receipt-form"));  // not without how
    fill(desk, "receipt-how", QStringLiteral("by hand"));
    fill(desk, "receipt-on", QStringLiteral("1/2/2026"));  // read in two ways
    press(desk, "receipt-form-keep");
    CHECK(desk.find("receipt-form"));
    fill(desk, "receipt-on", QStringLiteral("2 January 2026"));
    fill(desk, "receipt-by", QStringLiteral("the front office"));
    enter(desk, "receipt-by");
    const auto all = desk.records.read().all<HandoffReceipt>();
    REQUIRE(all.size() == before + 1);
    const auto made = std::find_if(all.begin(), all.end(), [](const HandoffReceipt &one) { return one.how == QStringLiteral("by hand"); });
    REQUIRE(made != all.end());
    CHECK(made->handoff == handoff.id);
    CHECK(made->on == QDate(2026, 1, 2));
    CHECK(made->receivedBy == QStringLiteral("the front office"));
}

TEST_CASE("an incident is noted without a story, and Today asks until everybody was told") {
    DeskA desk;
    desk.go(Place::Incidents);
    desk.settle();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    fill(desk, "incident-count", QStringLiteral("some"));
    enter(desk, "incident-count");
    REQUIRE(desk.find("incident-form"));
    fill(desk, "incident-count", QStringLiteral("២"));  // two, in Khmer
    enter(desk, "incident-count");
    const auto first = council::standing(desk.records.read(), desk.records.read().all<Incident>());
    REQUIRE(first.size() == 1);
    CHECK(first.front().membersConcerned == 2);
    CHECK(first.front().discoveredOn == desk.records.today());
    CHECK(desk.find("incident-change"));
    press(desk, "incident-change");
    for (const char *day : {"incident-members", "incident-authority"}) fill(desk, day, QStringLiteral("2 January 2026"));
    enter(desk, "incident-authority");
    const auto told = council::standing(desk.records.read(), desk.records.read().all<Incident>());
    REQUIRE(told.size() == 1);
    CHECK(told.front().corrects == first.front().id.uuid());
    CHECK(told.front().membersConcerned == 2);
    CHECK(told.front().toldMembersOn == QDate(2026, 1, 2));
    CHECK(desk.records.read().all<Incident>().size() == 2);  // the first still stands in the log
    CHECK(targetOf(QStringLiteral("incidents incident/x")).place == Place::Incidents);
}

TEST_CASE("an idea becomes a draft with one button") {
    DeskB desk;
    const Id<Recommendation> id = putStage(desk, Stage::idea);
    CHECK_FALSE(desk.find("recommendation-adopt"));
    press(desk, "recommendation-draft");
    CHECK(stageOf(desk, id) == Stage::draft);
    CHECK_FALSE(desk.find("recommendation-draft"));
}

TEST_CASE("an adopted text is changed by going back to review and adopting anew") {
    DeskB desk;
    const Id<Recommendation> id = putStage(desk, Stage::review);
    press(desk, "recommendation-adopt");
    press(desk, "adopt-form-keep");
    REQUIRE(stageOf(desk, id) == Stage::adopted);
    CHECK_FALSE(desk.find("recommendation-text"));
    press(desk, "recommendation-again");
    REQUIRE(stageOf(desk, id) == Stage::review);
    press(desk, "recommendation-text");
    fill(desk, "recommendation-title", QStringLiteral("Pay interpreters in time"));
    enter(desk, "recommendation-title");
    press(desk, "recommendation-adopt");
    press(desk, "adopt-form-keep");
    CHECK(stageOf(desk, id) == Stage::adopted);
    CHECK(desk.records.read().all<Adoption>("recommendation", id).size() == 2);
}

TEST_CASE("what was sent is written anew as a draft that is shown") {
    DeskB desk;
    const Id<Recommendation> id = putStage(desk, Stage::sent);
    press(desk, "recommendation-anew");
    const auto former = desk.records.read().find(id);
    CHECK(former->stage == Stage::superseded);
    REQUIRE(former->supersededBy);
    CHECK(stageOf(desk, former->supersededBy) == Stage::draft);
    CHECK(desk.find("recommendation-text"));
}
