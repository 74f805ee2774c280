#pragma once
#include "core/council/budgets.h"
#include "core/council/honoraria.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// What members are owed, were paid or declined; the year's budgets; receipts.
class HonorariaPage : public ListPage {
    Q_OBJECT
public:
    HonorariaPage(const PageTools &tools, Records &records, const QString &title = {});
    QString title() const override { return m_inMembers ? tr("Members") : tr("Honoraria"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New honorarium")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    bool isWaiting() const override;
    QString emptySentence() const override { return tr("Here stands what the council owes its members for their time, and what was paid."); }
    void fill(const QString &id) override;

private:
    QString money(const records::Money &amount) const;
    QString nameOf(Id<records::Member> member) const;
    struct Line {
        records::Honorarium one;
        council::HonorariumStanding standing;
        QString name;
    };
    struct Reading {
        std::vector<council::BudgetLine> year;
        std::vector<Line> lines;
    };
    RowSpec rowFor(const Line &line) const;
    void fillOne(const records::Honorarium &honorarium);
    void fillPayments(const records::Honorarium &honorarium, const std::vector<records::Payment> &payments);
    void fillButtons(const records::Honorarium &honorarium, const std::vector<records::Payment> &payments);
    void fillReceipt(const records::Honorarium &honorarium, const std::vector<records::Payment> &payments);
    void readAll();
    void fillTotals();
    void fillBudget(const council::BudgetLine &line);
    void pay(const records::Honorarium &honorarium, records::PaymentState state, const records::Money &suggested, Button *at);
    void keepPayment(records::Payment payment);
    void keepReceiptGiven(const records::Payment &payment);
    void saveReceipt(Id<records::Payment> payment, Id<records::Member> member);
    void askBudget(Button *at);
    void askWarning(Button *at);

    bool m_inMembers;
    bool m_isRead = false;
    qint64 m_version = -1;  // of the records that were read
    Reading m_read;
};

// "150000", "12.50": an amount as it is typed again.
QString typedAmount(const records::Money &amount);

}  // namespace balai::ui
