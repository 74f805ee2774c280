// Who can open the records, with what, and what stays shut until the recovery sheet was tried.
#include "core/council/accounts.h"
#include "core/records/account.h"
#include "core/records/council.h"
#include "core/records/member.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/plain/choice.h"
#include "ui/shell/sheet_step.h"
#include "ui/widgets/question.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

const QString fresh = QStringLiteral("lantern over the quiet river");

void fill(DeskB &desk, const char *field, const QString &words) {
    auto *line = desk.find<QLineEdit>(field);
    if (!line) throw Error(ErrorCode::Internal, QStringLiteral("no field ") + QLatin1String(field));
    line->setText(words);
}
void press(DeskB &desk, const char *button) {
    auto *found = desk.find<QAbstractButton>(button);
    if (!found) throw Error(ErrorCode::Internal, QStringLiteral("no button ") + QLatin1String(button));
    found->click();
    desk.settle();
}
bool opens(DeskB &desk, const QString &passphrase) {
    desk.window.lock();
    desk.settle();
    const bool opened = desk.session.open({}, passphrase, noProgress());
    if (!opened) desk.session.open({}, sample::samplePassphrase(), noProgress());
    return opened;
}
void untried(DeskB &desk) {
    desk.records.keep(&desk.window, [](council::Session &session) { session.vault().setMeta(metaSheetTried, "0"); });
    desk.settle();
}
size_t accountsNamed(DeskB &desk, const QString &name) {
    size_t count = 0;
    for (const Account &account : desk.records.read().all<Account>()) count += account.active.value_or(true) && account.name == name ? 1 : 0;
    return count;
}
void addAccount(DeskB &desk, const QString &name, const QString &role = QStringLiteral("notetaker")) {
    desk.go(Place::Accounts);
    desk.settle();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    fill(desk, "account-name", name);
    auto *choice = desk.find<Choice>("account-role");
    choice->choose(role);
    Q_EMIT choice->chosenChanged(role);
    for (const char *field : {"account-secret", "account-secret-again"}) fill(desk, field, fresh);
    QTest::keyClick(desk.find("account-secret-again"), Qt::Key_Return);
    desk.settle();
}

}  // namespace

TEST_CASE("the passphrase is changed by who knows the present one, and by nobody else") {
    DeskB desk;
    const bool right = GENERATE(true, false);
    desk.go(Place::Settings);
    press(desk, "settings-passphrase");
    fill(desk, "passphrase-present", right ? sample::samplePassphrase() : QStringLiteral("a guess"));
    fill(desk, "passphrase-new", fresh);
    fill(desk, "passphrase-new-again", QStringLiteral("something else"));
    press(desk, "passphrase-form-keep");
    REQUIRE(desk.find("passphrase-form"));  // the two are not the same yet
    fill(desk, "passphrase-new-again", fresh);
    QTest::keyClick(desk.find("passphrase-new-again"), Qt::Key_Return);
    desk.settle();
    CHECK_FALSE(desk.find("passphrase-form"));
    CHECK(bool(desk.find("error-note")) == !right);
    CHECK(opens(desk, fresh) == right);
}

TEST_CASE("a passphrase that is easy to guess is not taken") {
    DeskB desk;
    desk.go(Place::Settings);
    press(desk, "settings-passphrase");
    fill(desk, "passphrase-present", sample::samplePassphrase());
    for (const char *field : {"passphrase-new", "passphrase-new-again"}) fill(desk, field, QStringLiteral("aaaa"));
    press(desk, "passphrase-form-keep");
    CHECK(desk.find("passphrase-form"));
    CHECK_FALSE(opens(desk, QStringLiteral("aaaa")));
}

TEST_CASE("an account is added with a passphrase of its own, and opens the records with the keys of its role") {
    DeskB desk;
    addAccount(desk, QStringLiteral("Sok"));
    REQUIRE(accountsNamed(desk, QStringLiteral("Sok")) == 1);
    addAccount(desk, QStringLiteral("Sok"));  // the name is taken
    CHECK(desk.find("account-form"));
    CHECK(accountsNamed(desk, QStringLiteral("Sok")) == 1);
    REQUIRE(opens(desk, fresh));
    CHECK(desk.records.account().name == QStringLiteral("Sok"));
    CHECK_FALSE(desk.records.read().sealer());
}

TEST_CASE("a facilitator may be added without the sealed details") {
    DeskB desk;
    addAccount(desk, QStringLiteral("Chan"), QStringLiteral("facilitator"));
    REQUIRE(opens(desk, fresh));
    CHECK(desk.records.account().role == AccountRole::facilitator);
    CHECK_FALSE(desk.records.read().sealer());
}

TEST_CASE("who is no facilitator sees the accounts and changes none but their own") {
    DeskB desk;
    addAccount(desk, QStringLiteral("Sok"));
    REQUIRE(opens(desk, fresh));
    desk.window.start();
    desk.go(Place::Accounts);
    desk.settle();
    CHECK_FALSE(desk.window.desk()->page()->primary());
    for (const Account &account : desk.records.read().all<Account>()) {
        desk.go(Place::Accounts, account.id.text());
        desk.settle();
        CHECK_FALSE(desk.find("account-remove"));
        CHECK_FALSE(desk.find("account-passphrase"));
        CHECK(bool(desk.find("account-own")) == (account.id.uuid() == desk.records.accountId()));
    }
}

TEST_CASE("an account goes only after the question, and its passphrase opens nothing then") {
    DeskB desk;
    addAccount(desk, QStringLiteral("Sok"));
    Id<Account> sok;
    for (const Account &account : desk.records.read().all<Account>())
        if (account.name == QStringLiteral("Sok")) sok = account.id;
    desk.go(Place::Accounts, sok.text());
    desk.settle();
    press(desk, "account-remove");
    desk.key(Qt::Key_Escape);  // the safe answer
    desk.settle();
    REQUIRE(accountsNamed(desk, QStringLiteral("Sok")) == 1);
    press(desk, "account-remove");
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Return);
    desk.settle();
    CHECK(accountsNamed(desk, QStringLiteral("Sok")) == 0);
    CHECK_FALSE(opens(desk, fresh));
}

TEST_CASE("until the recovery sheet was tried, exchange and invitations stay shut and lead to it") {
    DeskB desk;
    untried(desk);
    desk.go(Place::Exchange);
    desk.settle();
    desk.key(Qt::Key_G, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(desk.find("file-dialog"));
    press(desk, "sheet-first-go");
    CHECK(desk.window.desk()->place() == Place::RecoverySheet);
    desk.go(Place::Exchange);
    press(desk, "exchange-take");
    CHECK_FALSE(desk.find("file-dialog"));
    CHECK(desk.find("sheet-first"));
}

TEST_CASE("a new recovery code opens the records once its sheet was made, and trying it opens what was shut") {
    DeskB desk;
    untried(desk);
    desk.go(Place::Settings);
    press(desk, "settings-sheet");
    press(desk, "sheet-make");
    auto *done = desk.find<QAbstractButton>("sheet-done");
    REQUIRE(done);
    CHECK_FALSE(done->isEnabled());
    auto *step = static_cast<SheetStep *>(desk.find("group-3")->parentWidget()->parentWidget());
    REQUIRE(step);
    const QStringList groups = step->sheet().groups;
    REQUIRE(groups.size() == 8);
    fill(desk, "group-3", groups.at(2).toLower());
    fill(desk, "group-6", groups.at(4));  // another one
    CHECK_FALSE(done->isEnabled());
    CHECK_FALSE(desk.records.isSheetTried());
    fill(desk, "group-6", groups.at(5));
    CHECK(done->isEnabled());
    press(desk, "sheet-done");
    CHECK(desk.records.isSheetTried());
    CHECK(desk.window.desk()->place() == Place::Settings);
    CHECK(opens(desk, groups.join(u'-')));
    CHECK(desk.session.needsPassphrase());
}

TEST_CASE("a sheet that was put off shows its code no more and still has to be tried") {
    DeskB desk;
    desk.go(Place::RecoverySheet);
    press(desk, "sheet-make");
    CHECK_FALSE(desk.records.isSheetTried());
    desk.go(Place::Settings);
    desk.go(Place::RecoverySheet);
    CHECK(desk.find("sheet-make")->isVisible());
    CHECK_FALSE(desk.find("print-sheet")->isVisible());
    CHECK_FALSE(desk.records.isSheetTried());
}

TEST_CASE("until the recovery sheet was tried, no package is made and no sealed details are opened") {
    DeskB desk;
    const bool tried = GENERATE(true, false);
    if (!tried) untried(desk);
    desk.go(Place::Handoffs, QStringLiteral("prepare"));
    desk.settle();
    press(desk, "handoff-export");
    CHECK(bool(desk.find("sheet-first")) == !tried);
    CHECK(bool(desk.find("file-dialog")) == tried);
    if (auto *dialog = desk.find<QFileDialog>("file-dialog")) dialog->close();
    if (auto *over = desk.find("sheet-first")) QTest::keyClick(over, Qt::Key_Escape);
    desk.settle();
    REQUIRE_FALSE(desk.find("sheet-first"));
    desk.go(Place::Members, QString(u"member/" + desk.records.read().all<Member>().front().id.text()));
    desk.settle();
    press(desk, "identity-open");
    CHECK(bool(desk.find("sheet-first")) == !tried);
}
