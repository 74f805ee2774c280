#include "core/council/consent_templates.h"
#include "core/handoff/ledger.h"
#include "core/records/consent_form.h"
#include "core/records/member.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/consent/forms_page.h"
#include "ui/consent/ledger_page.h"
#include "ui/plain/choice.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_editor.h"

#include <QFile>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

QString startOf(const QString &file) {
    QFile paper(file);
    return paper.open(QIODevice::ReadOnly) ? QString::fromLatin1(paper.read(5)) : QString();
}

// Somebody of whom something went out.
Id<Member> oneInTheLedger(const store::Store &store) {
    for (const Member &member : store.all<Member>())
        if (!handoff::ledgerOf(store, member.id).empty()) return member.id;
    return {};
}

void letTakeHome(DeskB &desk, Id<Member> id, TakesHome way) {
    Member member = *desk.records.read().find(id);
    member.takesHome = way;
    desk.records.change(QStringLiteral("takes home"), &desk.window, [member](store::Write &write) mutable { write.put(member); });
    desk.settle();
}

}  // namespace

TEST_CASE("a new consent form begins with the council's text, else with the one that comes with the program") {
    DeskB desk;
    // The sample has a text for every use; a council that begins has none.
    for (const ConsentForm &form : desk.records.read().all<ConsentForm>())
        if (form.use == Use::training)
            desk.records.change(QStringLiteral("without one"), &desk.window, [id = form.id.uuid()](store::Write &write) { write.remove(kindOf<ConsentForm>(), id); });
    desk.settle();
    const auto forms = desk.records.read().all<ConsentForm>();
    desk.go(Place::ConsentForms);
    desk.settle();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    auto *editor = desk.find<TextEditor>("form-text");
    auto *use = desk.find<Choice>("form-use"), *language = desk.find<Choice>("form-language");
    REQUIRE((editor && use && language));
    int own = 0, came = 0;
    for (const council::ConsentTemplate &one : council::consentTemplates())
        for (const QString &tag : {QStringLiteral("en"), QStringLiteral("id"), QStringLiteral("km")}) {
            if (one.waiver) continue;
            QString expected = one.text(tag);
            qint64 version = 0;
            for (const ConsentForm &form : forms)
                if (form.use == one.use && form.version.value_or(0) > version && form.text.contains(tag)) {
                    version = form.version.value_or(0);
                    expected = form.text.value(tag);
                }
            ++(version ? own : came);
            use->choose(wordOf(one.use));
            language->choose(tag);
            Q_EMIT language->chosenChanged(tag);
            CHECK((editor->text() == expected));
        }
    CHECK(own > 0);
    CHECK(came > 0);
}

TEST_CASE("a consent form is printed with room for an answer") {
    DeskB desk;
    desk.go(Place::ConsentForms);
    desk.settle();
    auto *print = desk.find<QAbstractButton>("form-print-en");
    REQUIRE(print);
    print->click();
    const QString file = desk.folder.filePath(QStringLiteral("form.pdf"));
    REQUIRE(desk.chooseFile(file));
    desk.settle();
    CHECK(startOf(file) == QStringLiteral("%PDF-"));
}

TEST_CASE("the ledger lists what went out, and is printed only for who takes paper home") {
    DeskB desk;
    const Id<Member> member = oneInTheLedger(desk.records.read());
    REQUIRE(member);
    desk.go(Place::Members, QString(u"ledger/" + member.text()));
    desk.settle();
    auto *page = desk.find<LedgerPage>("ledger-page");
    REQUIRE(page);
    CHECK(page->isVisible());
    CHECK_FALSE(page->findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^row-"))).isEmpty());
    const QString file = desk.folder.filePath(QStringLiteral("ledger.pdf"));
    letTakeHome(desk, member, TakesHome::heard);
    page->runPrimary();
    REQUIRE(desk.chooseFile(file));
    desk.settle();
    CHECK_FALSE(QFile::exists(file));
    letTakeHome(desk, member, TakesHome::paper);
    page->runPrimary();
    REQUIRE(desk.chooseFile(file));
    desk.settle();
    CHECK(startOf(file) == QStringLiteral("%PDF-"));
}
