#pragma once
#include "core/handoff/ledger.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// What of one member's went to whom, when, under which yes; to look at with her, and to print in her language.
class LedgerPage : public ListPage {
    Q_OBJECT
public:
    LedgerPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("What went out"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("Print for the member…"), QStringLiteral("printer")}; }
    void runPrimary() override;
    bool canGoBack() const override { return true; }
    void goBack() override;
    void show(const QString &what) override;  // "ledger/<member>"
    using ListPage::show;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Nothing of this member went out."); }
    void fill(const QString &id) override;

private:
    QString bodyName(const handoff::LedgerLine &line) const;
    QString stateWords(const handoff::LedgerLine &line) const;
    Id<records::Member> m_member;
    std::vector<handoff::LedgerLine> m_lines;
};

}  // namespace balai::ui
