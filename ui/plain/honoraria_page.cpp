#include "ui/plain/honoraria_page.h"

#include "core/council/consent_reader.h"
#include "core/council/honoraria.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/plain/form_over.h"
#include "ui/plain/kind_words.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace balai::ui {

using namespace records;
using council::HonorariumState;

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

RowSpec HonorariaPage::rowFor(const Honorarium &honorarium) const {
    const council::HonorariumStanding standing = council::standingOf(m_records.read(), honorarium);
    RowSpec row{honorarium.id.text(), QStringLiteral("wallet"), nameOf(honorarium.member)};
    row.meta = KindWords::work(honorarium.forWhat);
    row.when = money(honorarium.amount);
    row.chip = standing.perhapsPaidTwice ? tr("paid twice?") : KindWords::honorarium(standing.state);
    if (standing.perhapsPaidTwice) row.chipKind = ChipKind::Attention;
    return row;
}

QList<RowGroup> HonorariaPage::groups() {
    RowGroup open{tr("Owed"), {}}, settled{tr("Paid, declined or returned"), {}};
    std::vector<Honorarium> all = m_records.read().all<Honorarium>();
    std::sort(all.begin(), all.end(), [](const Honorarium &a, const Honorarium &b) { return a.agreedOn > b.agreedOn; });
    for (const Honorarium &one : all) {
        const HonorariumState state = council::standingOf(m_records.read(), one).state;
        const bool isOpen = state == HonorariumState::Owed || state == HonorariumState::Advanced || state == HonorariumState::Returned;
        (isOpen ? open : settled).rows.append(rowFor(one));
    }
    return {open, settled};
}

void HonorariaPage::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    if (const auto one = uuid ? m_records.read().find(Id<Honorarium>(*uuid)) : std::nullopt) fillOne(*one);
    fillTotals();
}

void HonorariaPage::fillOne(const Honorarium &one) {
    const council::HonorariumStanding standing = council::standingOf(m_records.read(), one);
    addHeading(nameOf(one.member), KindWords::work(one.forWhat));
    addFact(tr("Amount"), money(one.amount));
    addFact(tr("Agreed on"), text::formatDate(one.agreedOn, m_theme.language(), text::DateStyle::Long));
    addFact(tr("Still owed"), money(standing.open));
    if (const auto meeting = m_records.read().find(one.meeting)) addFact(tr("Meeting"), localised(meeting->title, m_theme.language()));
    QList<RowSpec> steps;
    for (const Payment &payment : council::standingAbout<Payment>(m_records.read(), "honorarium", one.id)) {
        RowSpec row{payment.id.text(), QStringLiteral("check"), KindWords::payment(payment.state)};
        row.meta = money(payment.amount);
        row.when = text::formatDate(payment.on, m_theme.language(), text::DateStyle::DayMonth);
        steps.append(row);
    }
    addGroup(tr("Payments"), steps);
    if (standing.open.isSet()) {
        addButton(QStringLiteral("honorarium-paid"), tr("Paid…"), [this, one](Button *at) { pay(one, PaymentState::paid, at); });
        addButton(QStringLiteral("honorarium-advance"), tr("Paid in advance…"), [this, one](Button *at) { pay(one, PaymentState::advanced, at); });
        addButton(QStringLiteral("honorarium-declined"), tr("Declined"), [this, one](Button *) {
            Payment payment;
            payment.honorarium = one.id;
            payment.state = PaymentState::declined;
            payment.on = m_records.today();
            keepPayment(payment);
        });
    }
}

void HonorariaPage::fillTotals() {
    std::map<QString, qint64> paid;
    for (const Payment &payment : council::standing(m_records.read(), m_records.read().all<Payment>()))
        if (payment.state == PaymentState::paid || payment.state == PaymentState::advanced) paid[payment.amount.currency] += payment.amount.minor;
    addHeading(tr("Together"));
    for (const auto &[currency, minor] : council::owed(m_records.read())) addFact(tr("Still owed"), money({minor, currency}));
    for (const auto &[currency, minor] : paid)
        if (!currency.isEmpty()) addFact(tr("Paid so far"), money({minor, currency}));
}

void HonorariaPage::keepPayment(Payment payment) {
    m_records.change(QStringLiteral("note a payment"), this, [payment](store::Write &write) mutable { write.put(payment); });
}

void HonorariaPage::pay(const Honorarium &one, PaymentState state, Button *at) {
    const council::HonorariumStanding standing = council::standingOf(m_records.read(), one);
    auto *form = new FormOver(m_theme, at, QStringLiteral("payment-form"), KindWords::payment(state));
    const int digits = text::minorDigits(standing.open.currency);
    const QString plain = QString::number(double(standing.open.minor) / std::pow(10, digits), 'f', digits);
    Field *amount = form->text(QStringLiteral("payment-amount"), tr("Amount (%1)").arg(standing.open.currency), plain);
    Field *day = form->day(QStringLiteral("payment-day"), tr("Day"), m_records.today());
    Choice *way = form->choice(QStringLiteral("payment-way"), tr("Way"), {{QStringLiteral("cash"), tr("cash")}, {QStringLiteral("bank"), tr("bank")}, {QStringLiteral("wallet"), tr("mobile wallet")}});
    form->note(tr("A receipt does not say what it was for."));
    form->finish(tr("Note it"), [this, form, amount, day, way, one, state, currency = standing.open.currency]() -> QString {
        const auto minor = text::parseMoney(amount->text(), currency);
        if (!minor || *minor <= 0) return tr("This is not an amount.");
        const auto on = form->dayIn(day);
        if (!on || !on->isValid()) return tr("This day can be read in two ways, or in none. Write it like 23 November 2026.");
        Payment payment;
        payment.honorarium = one.id;
        payment.state = state;
        payment.amount = {*minor, currency};
        payment.on = *on;
        payment.way = fromWord<PaymentWay>(way->chosen());
        keepPayment(payment);
        return {};
    });
}

void HonorariaPage::runPrimary() {
    auto *form = new FormOver(m_theme, list(), QStringLiteral("honorarium-form"), tr("New honorarium"));
    QList<Option> people;
    for (const Member &member : m_records.read().all<Member>())
        if (member.state != MemberState::left) people.append({member.id.text(), member.name});
    Choice *who = form->choice(QStringLiteral("honorarium-member"), tr("Member"), people);
    QList<Option> works;
    for (const WorkDone work : {WorkDone::meeting, WorkDone::review, WorkDone::speaking, WorkDone::training, WorkDone::research, WorkDone::other})
        works.append({wordOf(work), KindWords::work(work)});
    Choice *what = form->choice(QStringLiteral("honorarium-for"), tr("For"), works);
    const QString currency = m_records.council().currency;
    Field *amount = form->text(QStringLiteral("honorarium-amount"), tr("Amount (%1)").arg(currency));
    form->finish(tr("Note it"), [this, who, what, amount, currency]() -> QString {
        const auto minor = text::parseMoney(amount->text(), currency);
        const auto member = Uuid::parse(who->chosen());
        if (!member) return tr("Add a member first.");
        if (!minor || *minor <= 0) return tr("This is not an amount.");
        Honorarium one;
        one.member = Id<Member>(*member);
        one.forWhat = fromWord<WorkDone>(what->chosen());
        one.kind = HonorariumKind::honorarium;
        one.amount = {*minor, currency};
        one.agreedOn = m_records.today();
        m_records.change(QStringLiteral("note an honorarium"), this, [one](store::Write &write) mutable { write.put(one); });
        return {};
    });
}

}  // namespace balai::ui
