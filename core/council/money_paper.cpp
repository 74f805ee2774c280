#include "core/council/money_paper.h"

#include "core/council/gate.h"
#include "core/council/honoraria.h"
#include "core/council/receipt_words.h"
#include "core/council/settings.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"

namespace balai::council {

using namespace records;

namespace {

QString warningKey(const QString &language) { return QStringLiteral("moneyWarning.") + language; }

// The money that this payment moved towards her; not set where it moved none.
Money givenBy(const store::Store &store, const Honorarium &honorarium, Id<Payment> id) {
    std::vector<Payment> until;
    for (const Payment &payment : standingAbout<Payment>(store, "honorarium", honorarium.id)) {
        const size_t before = movementsOf(honorarium, until).size();
        until.push_back(payment);
        const auto moved = movementsOf(honorarium, until);
        if (payment.id == id) return moved.size() > before && moved.back().amount.minor > 0 ? moved.back().amount : Money{};
    }
    return {};
}

QString languageFor(const store::Store &store, const Honorarium &honorarium) {
    if (!honorarium.receiptLanguage.isEmpty()) return honorarium.receiptLanguage;
    const auto member = store.find(honorarium.member);
    return member && !member->reads.empty() ? member->reads.front() : QStringLiteral("en");
}

class MoneyReceipt {
public:
    MoneyReceipt(const store::Store &store, const Released &released, QString language, text::DateForm form)
        : m_store(store), m_released(released), m_council(councilOf(store)), m_language(std::move(language)), m_form(form) {}

    documents::Document of(const Money &amount, QDate day) {
        m_paper.title = say(ReceiptWord::PaymentTitle);
        m_paper.language = m_language;
        m_paper.pageNumbers = false;
        add(documents::Heading{1, documents::plain(m_paper.title)});
        if (m_council.sample) add(documents::Paragraph{documents::bold(say(ReceiptWord::Sample))});
        facts(amount, day);
        add(documents::Paragraph{documents::plain(say(ReceiptWord::Received))});
        add(documents::SignatureSpace{documents::plain(say(ReceiptWord::Signature))});
        add(documents::Rule{});
        add(documents::Paragraph{documents::plain(moneyWarning(m_store, m_language))});
        return std::move(m_paper);
    }

private:
    template <class Part> void add(Part part) { m_paper.blocks.push_back(std::move(part)); }
    QString say(ReceiptWord word) const { return words(word, m_language); }

    void facts(const Money &amount, QDate day) {
        const LocalText &name = m_council.name;
        const QString tag = name.contains(m_language) ? m_language : name.isEmpty() ? QString() : name.firstKey();
        std::vector<documents::KeyValue> rows;
        rows.push_back({documents::plain(say(ReceiptWord::Council)), documents::plain(name.value(tag), tag)});
        rows.push_back({documents::plain(say(ReceiptWord::YourName)), documents::plain(m_released.words(QStringLiteral("name")))});
        rows.push_back({documents::plain(say(ReceiptWord::Day)), documents::plain(text::formatDate(day, m_language, text::DateStyle::Long, m_form))});
        rows.push_back({documents::plain(say(ReceiptWord::Amount)), documents::plain(text::formatMoney(amount.minor, amount.currency, m_language))});
        add(documents::KeyValues{std::move(rows)});
    }

    const store::Store &m_store;
    const Released &m_released;
    Council m_council;
    QString m_language;
    text::DateForm m_form;
    documents::Document m_paper;
};

}  // namespace

QString moneyWarning(const store::Store &store, const QString &language) {
    const QString own = setting(store, warningKey(language));
    return own.isEmpty() ? words(ReceiptWord::MoneyWarning, language) : own;
}

void keepMoneyWarning(store::Write &write, const store::Store &store, const QString &language, const QString &words) {
    keepSetting(write, store, warningKey(language), words.trimmed());
}

bool isFirstPayment(const store::Store &store, Id<Member> member) {
    for (const Honorarium &one : store.all<Honorarium>("member", member))
        for (const Movement &moved : movementsOf(one, standingAbout<Payment>(store, "honorarium", one.id)))
            if (moved.amount.minor > 0) return false;
    return true;
}

std::variant<documents::Document, HeldBack> paymentReceipt(const store::Store &store, Id<Payment> id, TakesHome way, const QString &language, text::DateForm form) {
    const auto payment = store.find(id);
    const auto honorarium = payment ? store.find(payment->honorarium) : std::nullopt;
    const Money amount = honorarium ? givenBy(store, *honorarium, id) : Money{};
    if (!amount.isSet()) return HeldBack{QStringLiteral("notFound")};
    const Answered answer = Gate(store, {}).ownPaper(honorarium->member, way);
    if (const auto *no = std::get_if<HeldBack>(&answer)) return *no;
    return MoneyReceipt(store, std::get<Released>(answer), language.isEmpty() ? languageFor(store, *honorarium) : language, form).of(amount, payment->on);
}

}  // namespace balai::council
