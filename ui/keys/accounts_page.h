#pragma once
#include "core/council/accounts.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// The accounts of the council: who they are, whether they open the records here, and what a facilitator may do with them.
class AccountsPage : public ListPage {
    Q_OBJECT
public:
    AccountsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("People who use this laptop"); }
    std::optional<PrimaryAction> primary() const override;
    bool canGoBack() const override { return true; }
    void goBack() override { Q_EMIT goTo({Place::Settings}); }
    void runPrimary() override;
    void refresh() override;
    void show(const QString &account) override;
    using Page::show;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the accounts: who can open these records, each with a passphrase of their own."); }
    void fill(const QString &id) override;

private:
    bool mayChange() const;
    void look();  // reads anew who opens what here
    void askRemoval(const records::Account &account);

    std::vector<council::AccountHere> m_accounts;
    QString m_wished;  // to be shown once the accounts are read
    qint64 m_version = -1;
};

}  // namespace balai::ui
