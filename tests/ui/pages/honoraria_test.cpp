#include "core/council/budgets.h"
#include "core/council/money_paper.h"
#include "core/council/standing_events.h"
#include "core/records/attendance.h"
#include "core/records/member.h"
#include "core/text/numbers.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/choice.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"

#include <QFile>
#include <set>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

template <class R> void keep(DeskB &desk, R &record) {
    record.id = record.id ? record.id : Id<R>(Uuid::v7(desk.clock, desk.random));
    desk.records.change(QStringLiteral("put"), &desk.window, [record](store::Write &write) mutable { write.put(record); });
    desk.settle();
}

// A member who never got anything, and what she is owed.
Honorarium owedTo(DeskB &desk, TakesHome way) {
    Member member;
    member.name = QStringLiteral("Jasmine");
    member.state = MemberState::active;
    member.reads.add(QStringLiteral("id"));
    member.takesHome = way;
    keep(desk, member);
    Honorarium one;
    one.member = member.id;
    one.forWhat = WorkDone::speaking;
    one.kind = HonorariumKind::travel;
    one.amount = {100000, QStringLiteral("KHR")};
    one.agreedOn = desk.records.today();
    keep(desk, one);
    return one;
}

void open(DeskB &desk, const Honorarium &one) {
    desk.go(Place::Honoraria, one.id.text());
    desk.settle();
}

void press(DeskB &desk, const char *button) {
    auto *one = desk.find<QAbstractButton>(button);
    REQUIRE(one);
    one->click();
    QCoreApplication::processEvents();
}

void type(DeskB &desk, const char *field, const QString &words) {
    auto *line = desk.find<QLineEdit>(field);
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, words);
}

// Words that stand in the open form.
QString formWords(DeskB &desk, const char *form) {
    auto *over = desk.find(form);
    REQUIRE(over);
    QString out;
    for (const FlowLabel *label : over->findChildren<FlowLabel *>()) out += label->text() + u'\n';
    return out;
}

std::vector<Payment> paymentsOf(DeskB &desk, const Honorarium &one) { return council::standingAbout<Payment>(desk.records.read(), "honorarium", one.id); }

}  // namespace

TEST_CASE("a payment is typed with the currency's own decimals, and what is none is asked again") {
    DeskB desk;
    const Honorarium one = owedTo(desk, TakesHome::heard);
    open(desk, one);
    press(desk, "honorarium-advance");
    CHECK(desk.find<QLineEdit>("payment-amount")->text() == u"100000");
    type(desk, "payment-amount", QStringLiteral("400.50"));
    QTest::keyClick(desk.find<QLineEdit>("payment-amount"), Qt::Key_Return);
    desk.settle();
    CHECK(paymentsOf(desk, one).empty());
    type(desk, "payment-amount", QStringLiteral("40 000"));
    QTest::keyClick(desk.find<QLineEdit>("payment-amount"), Qt::Key_Return);
    desk.settle();
    REQUIRE(paymentsOf(desk, one).size() == 1);
    CHECK(paymentsOf(desk, one).front().amount == Money{40000, QStringLiteral("KHR")});
    CHECK(council::standingOf(desk.records.read(), one).open.minor == 60000);
    press(desk, "honorarium-returned");
    CHECK(desk.find<QLineEdit>("payment-amount")->text() == u"40000");
    QTest::keyClick(desk.find<QLineEdit>("payment-amount"), Qt::Key_Return);
    desk.settle();
    CHECK(council::standingOf(desk.records.read(), one).state == council::HonorariumState::Returned);
}

TEST_CASE("the words about tax stand before the first payment in her language, stop nothing, and are the council's to change") {
    DeskB desk;
    const Honorarium one = owedTo(desk, TakesHome::heard);
    open(desk, one);
    press(desk, "honoraria-warning");
    desk.find<Choice>("warning-language")->choose(QStringLiteral("id"));
    Q_EMIT desk.find<Choice>("warning-language")->chosenChanged(QStringLiteral("id"));
    auto *words = desk.find<TextEditor>("warning-words");
    CHECK(words->text() == council::moneyWarning(desk.records.read(), QStringLiteral("id")));
    words->setText(QStringLiteral("Tanya dulu."));
    press(desk, "warning-form-keep");
    desk.settle();
    press(desk, "honorarium-paid");
    CHECK(formWords(desk, "payment-form").contains(QStringLiteral("Tanya dulu.")));
    QTest::keyClick(desk.find<QLineEdit>("payment-amount"), Qt::Key_Return);
    desk.settle();
    REQUIRE(paymentsOf(desk, one).size() == 1);
    Honorarium second = one;
    second.id = {};
    keep(desk, second);
    open(desk, second);
    press(desk, "honorarium-paid");
    CHECK_FALSE(formWords(desk, "payment-form").contains(QStringLiteral("Tanya dulu.")));
}

TEST_CASE("a receipt is there for who takes paper home and for nobody else") {
    DeskB desk;
    const TakesHome way = GENERATE(TakesHome::heard, TakesHome::paper);
    const Honorarium one = owedTo(desk, way);
    Payment paid;
    paid.honorarium = one.id;
    paid.state = PaymentState::paid;
    paid.amount = one.amount;
    paid.on = desk.records.today();
    keep(desk, paid);
    open(desk, one);
    if (way == TakesHome::heard) {
        CHECK_FALSE(desk.find("honorarium-receipt"));
        return;
    }
    press(desk, "honorarium-receipt");
    const QString file = desk.folder.filePath(QStringLiteral("receipt.pdf"));
    REQUIRE(desk.chooseFile(file));
    desk.settle();
    QFile paper(file);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == "%PDF-");
}

TEST_CASE("whether a receipt was given is noted with the payment, or afterwards without paying twice") {
    DeskB desk;
    const Honorarium one = owedTo(desk, TakesHome::paper);
    open(desk, one);
    press(desk, "honorarium-paid");
    auto *given = desk.find<Choice>("payment-receipt");
    REQUIRE(given);
    CHECK(given->chosen() == QStringLiteral("no"));
    const bool atOnce = GENERATE(true, false);
    if (atOnce) given->choose(QStringLiteral("yes"));
    QTest::keyClick(desk.find<QLineEdit>("payment-amount"), Qt::Key_Return);
    desk.settle();
    REQUIRE(paymentsOf(desk, one).size() == 1);
    CHECK(paymentsOf(desk, one).front().receiptGiven == atOnce);
    CHECK(bool(desk.find("honorarium-receipt-given")) != atOnce);
    if (!atOnce) press(desk, "honorarium-receipt-given");
    desk.settle();
    REQUIRE(paymentsOf(desk, one).size() == 1);
    CHECK(paymentsOf(desk, one).front().receiptGiven);
    CHECK(paymentsOf(desk, one).front().amount == one.amount);
    CHECK(council::standingOf(desk.records.read(), one).state == council::HonorariumState::Paid);
    CHECK_FALSE(council::standingOf(desk.records.read(), one).perhapsPaidTwice);
    CHECK_FALSE(desk.find("honorarium-receipt-given"));
}

TEST_CASE("the year's budget is kept by keyboard and shown beside what was spent") {
    DeskB desk;
    owedTo(desk, TakesHome::heard);
    desk.go(Place::Honoraria);
    desk.settle();
    const int year = desk.records.today().year();
    press(desk, "honoraria-budget");
    type(desk, "budget-currency", QStringLiteral("khr"));
    type(desk, "budget-amount", QStringLiteral("many"));
    QTest::keyClick(desk.find<QLineEdit>("budget-amount"), Qt::Key_Return);
    CHECK(desk.find("budget-form"));
    type(desk, "budget-amount", QStringLiteral("5 000 000"));
    QTest::keyClick(desk.find<QLineEdit>("budget-amount"), Qt::Key_Return);
    desk.settle();
    const auto lines = council::budgetLines(desk.records.read(), year);
    const auto khr = std::find_if(lines.begin(), lines.end(), [](const council::BudgetLine &line) { return line.currency == u"KHR"; });
    REQUIRE(khr != lines.end());
    CHECK(khr->budget == 5000000);
    auto *bars = desk.find<Bars>("budget-KHR");
    REQUIRE(bars);
    QTest::keyClick(bars, Qt::Key_T);
    CHECK(bars->isTable());
}

TEST_CASE("one amount is noted for everybody who was at the meeting, once") {
    DeskA desk;
    const Meeting meeting = desk.inReview();
    std::set<Uuid> there;
    for (const Attendance &one : desk.records.read().all<Attendance>("meeting", meeting.id))
        if (one.state == AttendanceState::present && one.member) there.insert(one.member.uuid());
    REQUIRE_FALSE(there.empty());
    const size_t before = desk.records.read().all<Honorarium>("meeting", meeting.id).size();
    desk.go(Place::Meetings, u"meeting/" + meeting.id.text());
    desk.settle();
    for (int round = 0; round < 2; ++round) {
        press(desk, "meeting-owed");
        desk.find<Choice>("owed-kind")->choose(QStringLiteral("care"));
        type(desk, "owed-amount", QStringLiteral("20000"));
        QTest::keyClick(desk.find<QLineEdit>("owed-amount"), Qt::Key_Return);
        desk.settle();
        if (round == 1) desk.key(Qt::Key_Escape);
    }
    const auto all = desk.records.read().all<Honorarium>("meeting", meeting.id);
    CHECK(all.size() == before + there.size());
    for (const Honorarium &one : all)
        if (one.kind == HonorariumKind::care) CHECK(one.amount.minor == text::parseMoney(u"20000", one.amount.currency));
}
