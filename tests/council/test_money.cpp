#include "core/council/budgets.h"
#include "core/council/money_paper.h"
#include "core/council/receipt_words.h"
#include "core/council/settings.h"
#include "core/text/numbers.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QFile>

using namespace balai;
using namespace balai::test;
using namespace balai::records;
using council::HonorariumState;

namespace {

Payment payment(PaymentState state, qint64 minor = 0, QDate on = QDate(2026, 11, 5)) {
    Payment out;
    out.state = state;
    if (minor) out.amount = {minor, QStringLiteral("KHR")};
    out.on = on;
    return out;
}

Honorarium fee(qint64 minor, HonorariumKind kind = HonorariumKind::honorarium) {
    Honorarium out;
    out.amount = {minor, QStringLiteral("KHR")};
    out.kind = kind;
    out.agreedOn = QDate(2026, 11, 1);
    return out;
}

std::vector<qint64> movedBy(const Honorarium &one, const std::vector<Payment> &payments) {
    std::vector<qint64> out;
    for (const council::Movement &moved : council::movementsOf(one, payments)) out.push_back(moved.amount.minor);
    return out;
}

// All words of a paper, one line each.
QString wordsOf(const documents::Document &paper) {
    QString out = paper.title + u'\n';
    const auto add = [&](const documents::Spans &spans) {
        for (const documents::Span &span : spans) out += span.text;
        out += u'\n';
    };
    for (const documents::Block &block : paper.blocks) {
        if (const auto *text = std::get_if<documents::Paragraph>(&block)) add(text->text);
        if (const auto *room = std::get_if<documents::SignatureSpace>(&block)) add(room->label);
        if (const auto *rows = std::get_if<documents::KeyValues>(&block))
            for (const documents::KeyValue &row : rows->rows) add(row.key), add(row.value);
    }
    return out;
}

QString paperOf(Village &v, const QString &payment, TakesHome way = TakesHome::paper, const QString &language = {}) {
    const auto paper = council::paymentReceipt(v.laptop.store, Id<Payment>(v.at(payment)), way, language);
    if (const auto *held = std::get_if<council::HeldBack>(&paper)) return held->reason;
    return wordsOf(std::get<documents::Document>(paper));
}

void putPaid(Village &v) {
    v.put("honorarium", QStringLiteral(R"({"member":"@lotus","meeting":"@meeting","for":"speaking","kind":"travel","amount":{"minor":150000,"currency":"KHR"},"note":"bus to court"})"),
          QStringLiteral("fee"));
    v.put("payment", QStringLiteral(R"({"honorarium":"@fee","state":"paid","amount":{"minor":150000,"currency":"KHR"},"on":"2026-11-05","way":"cash"})"), QStringLiteral("paid"));
}

QByteArray sourceOf(const char *path) {
    QFile file(inSource("core/council/") + QLatin1String(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("travel in advance is settled by what is paid after it or comes back") {
    const Honorarium travel = fee(1000, HonorariumKind::travel);
    const auto standing = [&](const std::vector<Payment> &payments) { return council::standingOf(travel, payments); };
    CHECK(standing({payment(PaymentState::advanced, 400)}).open.minor == 600);
    CHECK(standing({payment(PaymentState::advanced, 400), payment(PaymentState::advanced, 600)}).state == HonorariumState::Advanced);
    CHECK_FALSE(standing({payment(PaymentState::advanced, 1200)}).open.isSet());
    CHECK(standing({payment(PaymentState::advanced, 400), payment(PaymentState::returned, 400)}).state == HonorariumState::Returned);
    CHECK_FALSE(standing({payment(PaymentState::advanced, 400), payment(PaymentState::returned, 400)}).open.isSet());
    CHECK(standing({payment(PaymentState::declined)}).state == HonorariumState::Declined);
    CHECK(standing({}).open == travel.amount);
}

TEST_CASE("what moved is what was given, with what came back below zero") {
    const Honorarium one = fee(1000);
    CHECK(movedBy(one, {payment(PaymentState::advanced, 400), payment(PaymentState::paid)}) == std::vector<qint64>{400, 600});
    CHECK(movedBy(one, {payment(PaymentState::paid, 1000), payment(PaymentState::returned)}) == std::vector<qint64>{1000, -1000});
    CHECK(movedBy(one, {payment(PaymentState::declined, 1000)}).empty());
    CHECK(movedBy(one, {payment(PaymentState::returned)}).empty());
    CHECK(movedBy(one, {}).empty());
}

TEST_CASE("a budget counts what was spent in its year and what is still owed, by currency") {
    Village v;
    putPaid(v);
    v.put("honorarium", QStringLiteral(R"({"member":"@river","amount":{"minor":50000,"currency":"KHR"},"agreedOn":"2026-10-01"})"));
    v.put("honorarium", QStringLiteral(R"({"member":"@river","amount":{"minor":1250,"currency":"USD"},"agreedOn":"2026-10-01"})"));
    v.put("honorarium", QStringLiteral(R"({"member":"@moon","amount":{"minor":70000,"currency":"KHR"},"agreedOn":"2025-12-01"})"), QStringLiteral("older"));
    v.put("payment", QStringLiteral(R"({"honorarium":"@older","state":"paid","amount":{"minor":70000,"currency":"KHR"},"on":"2025-12-05"})"));
    v.laptop.store.write(QStringLiteral("budget"), [&](store::Write &w) { council::keepBudget(w, v.laptop.store, 2026, QStringLiteral("KHR"), 180000); });
    const auto lines = council::budgetLines(v.laptop.store, 2026);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].currency == u"KHR");
    CHECK(lines[0].budget == 180000);
    CHECK(lines[0].spent == 150000);
    CHECK(lines[0].owed == 50000);
    CHECK(lines[0].left() == -20000);
    CHECK(lines[1].currency == u"USD");
    CHECK(lines[1].owed == 1250);
    CHECK_FALSE(lines[1].left());
    const auto before = council::budgetLines(v.laptop.store, 2025);
    REQUIRE(before.size() == 1);
    CHECK(before[0].spent == 70000);
    v.laptop.store.write(QStringLiteral("budget"), [&](store::Write &w) { council::keepBudget(w, v.laptop.store, 2026, QStringLiteral("KHR"), 0); });
    CHECK_FALSE(council::budgetLines(v.laptop.store, 2026).front().budget);
    CHECK(v.laptop.store.count(*kindNamed(u"setting")) == 1);
}

TEST_CASE("budgets that say nothing or nonsense are no budgets") {
    Village v;
    for (const char *bad : {R"({"key":"budget.2026.KHR","value":"many"})", R"({"key":"budget.2026.khr","value":"5"})", R"({"key":"budget.2026.","value":"5"})",
                            R"({"key":"budget.2026.USD","value":"-5"})", R"({"key":"budget.2026.THB","value":"99999999999999999999"})"})
        v.put("setting", QString::fromLatin1(bad));
    CHECK(council::budgetLines(v.laptop.store, 2026).empty());
}

TEST_CASE("amounts are entered and shown as people use them in each currency") {
    for (const char *whole : {"IDR", "VND", "LAK", "MMK", "KHR"}) {
        const QString currency = QString::fromLatin1(whole);
        CHECK(text::minorDigits(currency) == 0);
        CHECK(text::parseMoney(u"150,000", currency) == 150000);
        CHECK(text::parseMoney(u"150.000", currency) == 150000);
        CHECK_FALSE(text::parseMoney(u"150.50", currency));
        CHECK(text::formatMoney(150000, currency, QStringLiteral("en")) == currency + QStringLiteral("\u00A0150,000"));
        CHECK(text::parseMoney(text::formatMoney(150000, currency, QStringLiteral("id")).mid(4), currency) == 150000);
    }
    for (const char *cents : {"USD", "THB", "PHP", "MYR", "SGD"}) {
        const QString currency = QString::fromLatin1(cents);
        CHECK(text::minorDigits(currency) == 2);
        CHECK(text::parseMoney(u"12.5", currency) == 1250);
        CHECK(text::formatMoney(1250, currency, QStringLiteral("en")) == currency + QStringLiteral("\u00A012.50"));
    }
}

TEST_CASE("who was present at a meeting is owed once, and nobody twice") {
    Village v;
    v.update("attendance", QStringLiteral("seat-river"), QStringLiteral(R"({"state":"apologies"})"));
    v.put("attendance", QStringLiteral(R"({"meeting":"@meeting","body":"@ministry","state":"present"})"));
    v.put("attendance", QStringLiteral(R"({"meeting":"@meeting","member":"@lotus","state":"present"})"));
    const Id<Meeting> meeting(v.at(QStringLiteral("meeting")));
    const auto note = [&](HonorariumKind kind) {
        auto owed = council::owedForMeeting(v.laptop.store, meeting, kind, {100000, QStringLiteral("KHR")});
        v.laptop.store.write(QStringLiteral("owed"), [&](store::Write &w) { for (Honorarium &one : owed) w.put(one); });
        return owed.size();
    };
    CHECK(note(HonorariumKind::honorarium) == 1);
    CHECK(note(HonorariumKind::honorarium) == 0);
    v.update("attendance", QStringLiteral("seat-river"), QStringLiteral(R"({"state":"present"})"));
    CHECK(note(HonorariumKind::honorarium) == 1);
    CHECK(note(HonorariumKind::travel) == 2);
    CHECK(council::owed(v.laptop.store).at(QStringLiteral("KHR")) == 400000);
}

TEST_CASE("a receipt is in her language, and does not say what for") {
    Village v;
    putPaid(v);
    v.update("member", QStringLiteral("lotus"), QStringLiteral(R"({"takesHome":"paper","reads":["km"]})"));
    const QString paper = paperOf(v, QStringLiteral("paid"));
    CHECK(paper.contains(council::words(council::ReceiptWord::PaymentTitle, QStringLiteral("km"))));
    CHECK(paper.contains(QStringLiteral("KHR\u00A0150,000")));
    CHECK(paper.contains(QStringLiteral("lotus")));
    CHECK(paper.contains(council::words(council::ReceiptWord::Signature, QStringLiteral("km"))));
    CHECK(paper.contains(council::moneyWarning(v.laptop.store, QStringLiteral("km"))));
    for (const char *secret : {"bus", "court", "May", "speaking", "travel", "meeting"}) CHECK_FALSE(paper.contains(QLatin1String(secret), Qt::CaseInsensitive));
    CHECK(paperOf(v, QStringLiteral("paid"), TakesHome::paper, QStringLiteral("id")).contains(QStringLiteral("Tanda terima")));
}

TEST_CASE("a receipt leaves only by her way, and only for money that she got") {
    Village v;
    putPaid(v);
    v.put("payment", QStringLiteral(R"({"honorarium":"@fee","state":"returned","on":"2026-11-06"})"), QStringLiteral("back"));
    v.put("honorarium", QStringLiteral(R"({"member":"@river","amount":{"minor":5,"currency":"KHR"}})"), QStringLiteral("small"));
    v.put("payment", QStringLiteral(R"({"honorarium":"@small","state":"declined"})"), QStringLiteral("declined"));
    CHECK(paperOf(v, QStringLiteral("paid")) == u"notHerWay");
    v.update("member", QStringLiteral("lotus"), QStringLiteral(R"({"takesHome":"heard"})"));
    CHECK(paperOf(v, QStringLiteral("paid"), TakesHome::heard) == u"notHerWay");
    v.update("member", QStringLiteral("lotus"), QStringLiteral(R"({"takesHome":"file"})"));
    CHECK(paperOf(v, QStringLiteral("paid")) == u"notHerWay");
    CHECK(paperOf(v, QStringLiteral("paid"), TakesHome::file).contains(QStringLiteral("Receipt")));
    CHECK(paperOf(v, QStringLiteral("back"), TakesHome::file) == u"notFound");
    CHECK(paperOf(v, QStringLiteral("declined"), TakesHome::file) == u"notFound");
    CHECK(paperOf(v, QStringLiteral("lotus"), TakesHome::file) == u"notFound");
}

TEST_CASE("the warning about money is the council's own where it wrote one, per language, and asked for before the first payment") {
    Village v;
    CHECK(council::moneyWarning(v.laptop.store, QStringLiteral("id")) == council::words(council::ReceiptWord::MoneyWarning, QStringLiteral("id")));
    CHECK_FALSE(council::moneyWarning(v.laptop.store, QStringLiteral("tet")).isEmpty());
    v.laptop.store.write(QStringLiteral("warning"), [&](store::Write &w) { council::keepMoneyWarning(w, v.laptop.store, QStringLiteral("id"), QStringLiteral(" Tanya dulu. ")); });
    CHECK(council::moneyWarning(v.laptop.store, QStringLiteral("id")) == u"Tanya dulu.");
    CHECK(council::moneyWarning(v.laptop.store, QStringLiteral("en")) == council::words(council::ReceiptWord::MoneyWarning, QStringLiteral("en")));
    CHECK(council::isFirstPayment(v.laptop.store, Id<Member>(v.at(QStringLiteral("lotus")))));
    putPaid(v);
    CHECK_FALSE(council::isFirstPayment(v.laptop.store, Id<Member>(v.at(QStringLiteral("lotus")))));
    CHECK(council::isFirstPayment(v.laptop.store, Id<Member>(v.at(QStringLiteral("river")))));
}

TEST_CASE("of one setting begun on two laptops the one changed last counts") {
    Village v;
    v.put("setting", QStringLiteral(R"({"key":"x","value":"first"})"), QStringLiteral("first"));
    v.put("setting", QStringLiteral(R"({"key":"x","value":"second"})"));
    CHECK(council::setting(v.laptop.store, QStringLiteral("x")) == u"second");
    v.update("setting", QStringLiteral("first"), QStringLiteral(R"({"value":"third"})"));
    CHECK(council::setting(v.laptop.store, QStringLiteral("x")) == u"third");
    CHECK(council::setting(v.laptop.store, QStringLiteral("y")).isEmpty());
}

TEST_CASE("money does not ask what anybody allowed, and the gate does not ask what anybody was paid") {
    for (const char *money : {"honoraria.h", "honoraria.cpp", "budgets.h", "budgets.cpp"})
        for (const char *other : {"council/consent", "records/consent", "gate.h", "comment", "block"}) CHECK_FALSE(sourceOf(money).contains(other));
    for (const char *gate : {"gate.h", "gate.cpp", "gate_inner.h", "gate_members.cpp", "gate_paths.cpp", "consent.h", "consent.cpp", "consent_reader.h", "consent_reader.cpp", "consent_entries.cpp"})
        for (const char *other : {"onorari", "ayment", "budget"}) CHECK_FALSE(sourceOf(gate).contains(other));
    Village v;
    v.put("honorarium", QStringLiteral(R"({"member":"@lotus","amount":{"minor":1000,"currency":"KHR"}})"), QStringLiteral("fee"));
    const auto owed = council::owed(v.laptop.store);
    const QString withheld = v.block(QStringLiteral("fees"));
    v.consent(QStringLiteral("lotus"), QStringLiteral("share"), QStringLiteral(R"("audience":"public")"), QStringLiteral("refused"));
    v.answer(QStringLiteral("lotus"), QStringLiteral("fees"), QStringLiteral("takeOut"));
    CHECK(council::owed(v.laptop.store) == owed);
    v.put("payment", QStringLiteral(R"({"honorarium":"@fee","state":"paid","amount":{"minor":1000,"currency":"KHR"}})"));
    CHECK(v.block(QStringLiteral("fees")) != QString());
    Village unpaid;
    CHECK(unpaid.block(QStringLiteral("fees")) == withheld);
}
