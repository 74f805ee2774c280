#include "ui/honoraria/honoraria_page.h"

#include "core/council/money_paper.h"
#include "core/council/standing_events.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;
using council::HonorariumState;

namespace {
qint64 givenIn(const Honorarium &one, const std::vector<Payment> &payments) {
    qint64 sum = 0;
    for (const council::Movement &moved : council::movementsOf(one, payments))
        if (moved.amount.currency == one.amount.currency) sum += moved.amount.minor;
    return sum;
}
}  // namespace

HonorariaPage::HonorariaPage(const PageTools &tools, Records &records, const QString &title)
    : ListPage(tools, records, QStringLiteral("honoraria"), QStringLiteral("wallet")), m_inMembers(!title.isEmpty()) {
    setListWidth(504);
}

QString HonorariaPage::money(const Money &amount) const {
    return amount.isSet() ? text::formatMoney(amount.minor, amount.currency, m_theme.language()) : QString();
}

QString HonorariaPage::nameOf(Id<Member> id) const {
    const auto member = m_records.read().find(id);
    return member ? member->name : tr("somebody");
}

RowSpec HonorariaPage::rowFor(const Line &line) const {
    RowSpec row{line.one.id.text(), QStringLiteral("wallet"), line.name.isEmpty() ? tr("somebody") : line.name};
    row.meta = KindWords::work(line.one.forWhat);
    row.when = money(line.one.amount);
    row.chip = line.standing.perhapsPaidTwice ? tr("paid twice?") : KindWords::honorarium(line.standing.state);
    if (line.standing.perhapsPaidTwice) row.chipKind = ChipKind::Attention;
    return row;
}

// Every payment is looked at, so it is done behind the window.
void HonorariaPage::readAll() {
    if (m_version == m_records.read().version()) return;
    m_version = m_records.read().version();
    m_isRead = false;  // what was asked for may be among what is new
    m_records.look<Reading>(
        tr("Adding up the year"), this,
        [year = m_records.today().year()](const store::Store &store) {
            Reading out{council::budgetLines(store, year), {}};
            for (const Honorarium &one : store.all<Honorarium>()) {
                const auto member = store.find(one.member);
                out.lines.push_back({one, council::standingOf(store, one), member ? member->name : QString()});
            }
            std::sort(out.lines.begin(), out.lines.end(), [](const Line &a, const Line &b) { return a.one.agreedOn > b.one.agreedOn; });
            return out;
        },
        [this](Reading reading) {
            m_read = std::move(reading);
            m_isRead = true;
            refresh();
        });
}

bool HonorariaPage::isWaiting() const { return !m_isRead || (m_records.isOpen() && m_version != m_records.read().version()); }

QList<RowGroup> HonorariaPage::groups() {
    readAll();
    RowGroup open{tr("Owed"), {}}, settled{tr("Paid, declined or returned"), {}};
    for (const Line &line : m_read.lines) {
        const bool isOpen = line.standing.state == HonorariumState::Owed || line.standing.state == HonorariumState::Advanced;
        (isOpen ? open : settled).rows.append(rowFor(line));
    }
    return {open, settled};
}

void HonorariaPage::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    if (const auto one = uuid ? m_records.read().find(Id<Honorarium>(*uuid)) : std::nullopt) fillOne(*one);
    fillTotals();
}

void HonorariaPage::fillOne(const Honorarium &one) {
    const auto payments = council::standingAbout<Payment>(m_records.read(), "honorarium", one.id);
    addHeading(nameOf(one.member), KindWords::work(one.forWhat));
    addFact(tr("Amount"), money(one.amount));
    addFact(tr("For"), KindWords::money(one.kind));
    addFact(tr("Agreed on"), dayText(m_theme, one.agreedOn));
    addFact(tr("Still owed"), money(council::standingOf(one, payments).open));
    if (const auto meeting = m_records.read().find(one.meeting)) addFact(tr("Meeting"), localised(meeting->title, m_theme.language()));
    fillPayments(one, payments);
    fillButtons(one, payments);
    fillReceipt(one, payments);
}

void HonorariaPage::fillPayments(const Honorarium &, const std::vector<Payment> &payments) {
    QList<RowSpec> steps;
    for (const Payment &payment : payments) {
        RowSpec row{payment.id.text(), QStringLiteral("check"), KindWords::payment(payment.state)};
        row.meta = money(payment.amount);
        if (payment.receiptGiven) row.chip = tr("receipt given");
        row.when = dayText(m_theme, payment.on, text::DateStyle::DayMonth);
        steps.append(row);
    }
    addGroup(tr("Payments"), steps);
}

void HonorariaPage::fillButtons(const Honorarium &one, const std::vector<Payment> &payments) {
    const Money open = council::standingOf(one, payments).open;
    if (open.isSet()) {
        addButton(QStringLiteral("honorarium-paid"), tr("Paid…"), [this, one, open](Button *at) { pay(one, PaymentState::paid, open, at); });
        addButton(QStringLiteral("honorarium-advance"), tr("Paid in advance…"), [this, one, open](Button *at) { pay(one, PaymentState::advanced, open, at); });
        addButton(QStringLiteral("honorarium-declined"), tr("Declined"), [this, one](Button *) {
            Payment payment;
            payment.honorarium = one.id;
            payment.state = PaymentState::declined;
            payment.on = m_records.today();
            keepPayment(payment);
        });
    }
    const Money given{givenIn(one, payments), one.amount.currency};
    if (given.minor > 0)
        addButton(QStringLiteral("honorarium-returned"), tr("Came back…"), [this, one, given](Button *at) { pay(one, PaymentState::returned, given, at); });
}

// Of the last money that went to her; only by the way she takes things home.
void HonorariaPage::fillReceipt(const Honorarium &one, const std::vector<Payment> &payments) {
    std::optional<Payment> last;
    for (const Payment &payment : payments)
        if (payment.state == PaymentState::paid || payment.state == PaymentState::advanced) last = payment;
    const auto member = m_records.read().find(one.member);
    if (!last || !member) return;
    const bool takes = member->takesHome == TakesHome::paper || member->takesHome == TakesHome::file;
    if (!takes) return addText(tr("This member takes no paper home, so there is no receipt."), true);
    addButton(QStringLiteral("honorarium-receipt"), tr("Receipt…"), [this, last = last->id, id = member->id](Button *) { saveReceipt(last, id); });
    if (!last->receiptGiven) addButton(QStringLiteral("honorarium-receipt-given"), tr("The receipt was given"), [this, last = *last](Button *) { keepReceiptGiven(last); });
    addText(tr("A receipt does not say what it was for."), true);
}

void HonorariaPage::fillTotals() {
    const int year = m_records.today().year();
    addHeading(tr("In %1", "a year").arg(countText(m_theme, year)));
    for (const council::BudgetLine &line : m_read.year) fillBudget(line);
    addButton(QStringLiteral("honoraria-budget"), tr("Budget of the year…"), [this](Button *at) { askBudget(at); });
    addButton(QStringLiteral("honoraria-warning"), tr("Words about tax and other help…"), [this](Button *at) { askWarning(at); });
    endButtons();
}

void HonorariaPage::fillBudget(const council::BudgetLine &line) {
    const auto sum = [&](qint64 minor) { return money({minor, line.currency}); };
    if (!line.budget) {
        addFact(tr("Still owed"), line.owed ? sum(line.owed) : QString());
        addFact(tr("Paid so far"), line.spent ? sum(line.spent) : QString());
        return;
    }
    addFact(tr("Budget"), sum(*line.budget));
    const qint64 left = *line.left();
    const QString leftWords = left < 0 ? tr("More than the budget") : tr("Left");
    auto *bars = new Bars(m_theme);
    bars->setObjectName(QStringLiteral("budget-") + line.currency);
    bars->set({{tr("Paid so far"), double(line.spent), sum(line.spent)}, {tr("Still owed"), double(line.owed), sum(line.owed)}, {leftWords, double(std::abs(left)), sum(std::abs(left))}},
              tr("Paid so far %1, still owed %2.").arg(sum(line.spent), sum(line.owed)), tr("Budget"), tr("Amount"));
    detail()->addWidget(bars);
}

}  // namespace balai::ui
