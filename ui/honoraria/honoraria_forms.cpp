// What is asked on the honoraria page, and written.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/money_paper.h"
#include "core/council/standing_events.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/records/member.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "ui/handoff/recall_print.h"
#include "ui/honoraria/honoraria_page.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

QString typedAmount(const Money &amount) {
    if (!amount.isSet()) return {};
    const int digits = text::minorDigits(amount.currency);
    const QString figures = QString::number(amount.minor).rightJustified(digits + 1, u'0');
    return digits == 0 ? figures : QString(figures.chopped(digits) + u'.' + figures.last(digits));
}

void HonorariaPage::keepPayment(Payment payment) {
    m_records.change(QStringLiteral("note a payment"), this, [payment](store::Write &write) mutable { write.put(payment); });
}

// A payment is an event: what is learnt later stands in one that corrects it.
void HonorariaPage::keepReceiptGiven(const Payment &payment) {
    Payment given = payment;
    given.id = {};
    given.corrects = payment.id.uuid();
    given.why = QStringLiteral("receipt");
    given.receiptGiven = true;
    keepPayment(given);
}

// Before money goes to somebody for the first time, the words about tax and other help stand there in her language.
void HonorariaPage::pay(const Honorarium &one, PaymentState state, const Money &suggested, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("payment-form"), KindWords::payment(state));
    Field *amount = form->text(QStringLiteral("payment-amount"), tr("Amount (%1)").arg(suggested.currency), typedAmount(suggested));
    Field *day = form->day(QStringLiteral("payment-day"), tr("Day"), m_records.today());
    Choice *way = form->choice(QStringLiteral("payment-way"), tr("Way"), {{QStringLiteral("cash"), tr("cash")}, {QStringLiteral("bank"), tr("bank")}, {QStringLiteral("wallet"), tr("mobile wallet")}});
    Choice *receipt = form->choice(QStringLiteral("payment-receipt"), tr("Receipt"), {{QStringLiteral("no"), tr("not given")}, {QStringLiteral("yes"), tr("given")}}, QStringLiteral("no"));
    const auto member = m_records.read().find(one.member);
    if (state != PaymentState::returned && member && council::isFirstPayment(m_records.read(), one.member))
        form->note(tr("Read this to the member first: %1").arg(council::moneyWarning(m_records.read(), member->reads.empty() ? m_theme.language() : member->reads.front())));
    form->note(tr("A receipt does not say what it was for."));
    form->finish(tr("Note it"), [this, form, amount, day, way, receipt, one, state, currency = suggested.currency]() -> QString {
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
        payment.receiptGiven = receipt->chosen() == u"yes";
        keepPayment(payment);
        return {};
    });
}

void HonorariaPage::runPrimary() {
    auto *form = new FormOver(m_theme, list(), QStringLiteral("honorarium-form"), tr("New honorarium"));
    QList<Option> people, works, kinds;
    for (const Member &member : membersInOrder(m_records.read(), m_theme.language()))
        if (member.state != MemberState::left) people.append({member.id.text(), member.name});
    for (const WorkDone work : {WorkDone::meeting, WorkDone::review, WorkDone::speaking, WorkDone::training, WorkDone::research, WorkDone::other})
        works.append({wordOf(work), KindWords::work(work)});
    for (const HonorariumKind kind : {HonorariumKind::honorarium, HonorariumKind::travel, HonorariumKind::care, HonorariumKind::other})
        kinds.append({wordOf(kind), KindWords::money(kind)});
    Choice *who = form->choice(QStringLiteral("honorarium-member"), tr("Member"), people);
    Choice *what = form->choice(QStringLiteral("honorarium-for"), tr("Work"), works);
    Choice *kind = form->choice(QStringLiteral("honorarium-kind"), tr("For"), kinds);
    const QString currency = m_records.council().currency;
    Field *amount = form->text(QStringLiteral("honorarium-amount"), tr("Amount (%1)").arg(currency));
    form->finish(tr("Note it"), [this, who, what, kind, amount, currency]() -> QString {
        const auto minor = text::parseMoney(amount->text(), currency);
        const auto member = Uuid::parse(who->chosen());
        if (!member) return tr("Add a member first.");
        if (!minor || *minor <= 0) return tr("This is not an amount.");
        Honorarium one;
        one.member = Id<Member>(*member);
        one.forWhat = fromWord<WorkDone>(what->chosen());
        one.kind = fromWord<HonorariumKind>(kind->chosen());
        one.amount = {*minor, currency};
        one.agreedOn = m_records.today();
        m_records.change(QStringLiteral("note an honorarium"), this, [one](store::Write &write) mutable { write.put(one); });
        return {};
    });
}

void HonorariaPage::askBudget(Button *at) {
    const int year = m_records.today().year();
    const QString usual = m_records.council().currency;
    Money now{0, usual};
    for (const council::BudgetLine &line : m_read.year)
        if (line.currency == usual) now.minor = line.budget.value_or(0);
    auto *form = new FormOver(m_theme, at, QStringLiteral("budget-form"), tr("Budget of the year"));
    Field *in = form->text(QStringLiteral("budget-year"), tr("Year"), QString::number(year));
    Field *currency = form->text(QStringLiteral("budget-currency"), tr("Currency"), usual);
    Field *amount = form->text(QStringLiteral("budget-amount"), tr("Amount"), now.minor ? typedAmount(now) : QString());
    form->note(tr("Without an amount there is no budget."));
    form->finish(tr("Keep"), [this, in, currency, amount]() -> QString {
        const auto when = text::parseNumber(in->text());
        const QString code = currency->text().trimmed().toUpper();
        const bool isCode = code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        const bool none = amount->text().trimmed().isEmpty();
        const auto minor = none ? std::optional<qint64>(0) : text::parseMoney(amount->text(), code);
        if (!when || *when < 2000 || *when > 2999) return tr("Write the year like 2026.");
        if (!isCode) return tr("Write the currency in three letters, like KHR.");
        if (!minor || *minor < 0) return tr("This is not an amount.");
        m_records.write({}, this, [year = int(*when), code, minor = *minor](council::Session &session) {
            session.store().write(QStringLiteral("change a budget"), [&](store::Write &write) { council::keepBudget(write, session.store(), year, code, minor); });
        });
        return {};
    });
}

void HonorariaPage::askWarning(Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("warning-form"), tr("Words about tax and other help"));
    QList<Option> languages;
    for (const text::Language &language : text::interfaceLanguages()) languages.append({language.tag, language.ownName});
    Choice *language = form->choice(QStringLiteral("warning-language"), tr("Language"), languages, m_records.contentLanguage());
    TextEditor *words = form->words(QStringLiteral("warning-words"), tr("Text"));
    const auto begin = [this, language, words] { words->setText(council::moneyWarning(m_records.read(), language->chosen())); };
    connect(language, &Choice::chosenChanged, words, begin);
    begin();
    form->note(tr("It is read before the first payment and stands on receipts. It stops nothing."));
    form->finish(tr("Keep"), [this, language, words]() -> QString {
        m_records.write({}, this, [tag = language->chosen(), text = words->text()](council::Session &session) {
            session.store().write(QStringLiteral("change the words about money"), [&](store::Write &write) { council::keepMoneyWarning(write, session.store(), tag, text); });
        });
        return {};
    });
}

void HonorariaPage::saveReceipt(Id<Payment> payment, Id<Member> id) {
    const QString fonts = fontFolder(m_theme.assets());
    chooseNewFile(this, tr("Where to put the paper"), QStringLiteral("paper.pdf"), tr("PDF (*.pdf)"), [this, fonts, payment, id](const QString &path) {
        m_records.look<bool>(
            tr("Making the paper"), this,
            [payment, id, path, fonts, form = formOf(m_theme)](const store::Store &store) {
                const auto member = store.find(id);
                const auto paper = council::paymentReceipt(store, payment, member ? member->takesHome : TakesHome::unset, {}, form);
                if (const auto *held = std::get_if<council::HeldBack>(&paper))
                    throw Error(ErrorCode::Refused, QStringLiteral("the receipt stays here"), {{QStringLiteral("reason"), held->reason}});
                const documents::FontSet set(fonts);
                writeFile(path, documents::toPdf(std::get<documents::Document>(paper), set, {{}, {}, council::today(store)}), FileAccess::Private);
                return true;
            },
            [](bool) {});
    });
}

}  // namespace balai::ui
