// Pictures for looking at, not run by default: BALAI_PICTURES=DIR test_pages "[pictures-door]".
#include "core/council/accounts.h"
#include "core/exchange/invitation.h"
#include "core/exchange/packet.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/door/new_passphrase_page.h"
#include "ui/door/other_ways_here.h"
#include "ui/plain/choice.h"

#include <QDir>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("pictures of the door, of keys and of laptops", "[.][pictures-door]") {
    const QString folder = qEnvironmentVariable("BALAI_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    DeskA desk;
    desk.window.setOtherWays(otherWays(desk.records, desk.session));
    desk.window.setNewPassphrase([&desk](const PageTools &tools) { return new NewPassphrasePage(tools, desk.records); });
    const QString language = qEnvironmentVariable("BALAI_PICTURES_LANGUAGES", QStringLiteral("en"));
    desk.languages.choose(language);
    desk.theme.setLanguage(language);
    const auto grab = [&](const char *name) {
        desk.settle();
        QTest::qWait(50);
        desk.window.grab().save(folder + u'/' + language + u'-' + QLatin1String(name) + QStringLiteral(".png"));
    };
    const auto closeForm = [&](const char *form) {
        if (auto *over = desk.find(form)) QTest::keyClick(over, Qt::Key_Escape);
        desk.settle();
    };
    const auto press = [&](const char *button) {
        desk.find<QAbstractButton>(button)->click();
        desk.settle();
    };
    desk.go(Place::Settings);
    press("settings-passphrase");
    grab("passphrase");
    closeForm("passphrase-form");
    desk.go(Place::Accounts);
    desk.settle();
    desk.window.desk()->page()->runPrimary();
    grab("account");
    closeForm("account-form");
    desk.go(Place::Exchange, QString(u"device/" + desk.records.read().author().device.text()));
    press("laptop-invite");
    grab("invite");
    closeForm("invite-form");
    desk.go(Place::Incidents);
    desk.window.desk()->page()->runPrimary();
    grab("incident");
    closeForm("incident-form");
    desk.go(Place::RecoverySheet);
    press("sheet-make");
    grab("sheet");
    const QString invitation = desk.folder.filePath(QStringLiteral("invitation.age")), packet = desk.folder.filePath(QStringLiteral("reading.age"));
    QString code, invited, words;
    const records::Meeting meeting = desk.inReview();
    const Id<records::Member> member = desk.records.read().all<records::Member>().front().id;
    desk.records.write({}, &desk.window, [&](council::Session &session) {
        code = council::newRecoveryCode(session);
        invited = QString::fromLatin1(exchange::inviteToTell(session, invitation).passphrase.view());
        words = QString::fromLatin1(exchange::makePacketToTell(session, {meeting.id, member, {}, 14}, packet).passphrase.view());
    });
    desk.settle();
    desk.window.lock();
    grab("door");
    for (const char *way : {"way-join", "way-restore", "way-packet"}) {
        press(way);
        grab(way);
        const QString back = QLatin1String(way).mid(4) + QStringLiteral("-back");
        press(qPrintable(back));
    }
    press("way-join");
    press("join-file");
    desk.chooseFile(invitation);
    desk.find<QLineEdit>("join-words")->setText(invited);
    press("join-go");
    grab("join-account");
    press("join-back");
    press("way-packet");
    press("packet-file");
    desk.chooseFile(packet);
    desk.find<QLineEdit>("packet-words")->setText(words);
    press("packet-go");
    grab("packet");
    desk.window.lock();
    press("packet-reader-back");
    press("forgotten");
    desk.find<QLineEdit>("passphrase")->setText(code);
    press("open");
    grab("new-passphrase");
}
