// Laptops that are invited, admitted and no longer trusted, and incidents, at the desk.
#include "tests/ui/pages/desk_steps.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

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

TEST_CASE("Today's line of an incident leads to it, and goes when everybody was told") {
    DeskA desk;
    Incident incident;
    incident.on = incident.discoveredOn = desk.records.today();
    incident.membersConcerned = 2;
    desk.records.change(QStringLiteral("incident"), &desk.window, [&](store::Write &write) { incident.id = write.put(incident); });
    desk.settle();
    desk.go(Place::Today);
    desk.settle();
    auto *list = must<RowList>(desk, "today-list");
    const QString row = QString(placeId(Place::Incidents) + u" incident/" + incident.id.text());
    REQUIRE(list->row(row));
    list->choose(row);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    desk.settle();
    CHECK(desk.window.desk()->place() == Place::Incidents);
    CHECK(desk.find("incident-change"));
    incident.corrects = incident.id.uuid();
    incident.id = {};
    incident.toldMembersOn = incident.toldAuthorityOn = desk.records.today();
    desk.records.change(QStringLiteral("incident"), &desk.window, [&](store::Write &write) { write.put(incident); });
    desk.settle();
    desk.go(Place::Today);
    desk.settle();
    CHECK_FALSE(must<RowList>(desk, "today-list")->row(row));
}

TEST_CASE("this laptop's card is saved, and another's admits it only after its words were compared") {
    DeskB desk;
    const Uuid own = desk.records.read().author().device;
    showLaptop(desk, own);
    const QString path = desk.folder.filePath(QStringLiteral("own.card")), other = desk.folder.filePath(QStringLiteral("other.card"));
    must<QAbstractButton>(desk, "laptop-card")->click();
    REQUIRE(desk.chooseFile(path));
    desk.settle();
    CHECK(exchange::readDeviceCard(readFile(path)).device == own);
    council::NewCouncil stranger;
    stranger.councilName = QStringLiteral("Hill council");
    stranger.accountName = QStringLiteral("Sok");
    stranger.deviceName = QStringLiteral("Siem Reap");
    stranger.testKdf = true;
    auto made = council::Session::create(desk.folder.filePath(QStringLiteral("Hill.balai")), vault::Secret::passphrase(QStringLiteral("correct horse battery")), stranger, desk.machine);
    writeFile(other, exchange::deviceCard(*made.session), FileAccess::Shared);
    const exchange::DeviceCard card = exchange::readDeviceCard(readFile(other));
    const auto give = [&](const char *answer) {
        must<QAbstractButton>(desk, "laptop-admit")->click();
        REQUIRE(desk.chooseFile(other));
        desk.settle();
        REQUIRE(desk.find("question"));
        press(desk, answer);
        CHECK_FALSE(desk.find("question"));
    };
    give("answer-no");
    CHECK_FALSE(desk.records.read().find(Id<Device>(card.device)));
    give("answer-yes");
    const auto admitted = desk.records.read().find(Id<Device>(card.device));
    REQUIRE(admitted);
    CHECK(admitted->state == DeviceState::trusted);
    CHECK(admitted->name == u"Siem Reap");
    showLaptop(desk, card.device);
    CHECK(desk.find("laptop-revoke"));
}

TEST_CASE("a file that is no card admits nobody and says so") {
    DeskB desk;
    showLaptop(desk, desk.records.read().author().device);
    const size_t before = desk.records.read().all<Device>().size();
    for (const char *bytes : {"", "{}", "{\"format\":\"balai-device-card/1\"}"}) {
        const QString path = desk.folder.filePath(QStringLiteral("no.card"));
        writeFile(path, bytes, FileAccess::Shared);
        must<QAbstractButton>(desk, "laptop-admit")->click();
        REQUIRE(desk.chooseFile(path));
        desk.settle();
        CHECK_FALSE(desk.find("question"));
    }
    CHECK(desk.records.read().all<Device>().size() == before);
}
