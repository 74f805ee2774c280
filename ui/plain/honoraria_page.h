#pragma once
#include "core/records/honorarium.h"
#include "core/records/payment.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// What members are owed, were paid or declined, with totals.
class HonorariaPage : public ListPage {
    Q_OBJECT
public:
    HonorariaPage(const PageTools &tools, Records &records, const QString &title = {});
    QString title() const override { return m_inMembers ? tr("Members") : tr("Honoraria"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New honorarium")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stands what the council owes its members for their time, and what was paid."); }
    void fill(const QString &id) override;

private:
    QString money(const records::Money &amount) const;
    QString nameOf(Id<records::Member> member) const;
    RowSpec rowFor(const records::Honorarium &honorarium) const;
    void pay(const records::Honorarium &honorarium, records::PaymentState state, Button *at);
    void keepPayment(records::Payment payment);
    void fillOne(const records::Honorarium &honorarium);
    void fillTotals();

    bool m_inMembers;
};

}  // namespace balai::ui
