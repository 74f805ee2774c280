// That a body received a package: how, on which day, by whom.
#include "core/council/standing_events.h"
#include "core/records/handoff_receipt.h"
#include "ui/handoff/handoffs_page.h"
#include "ui/plain/form_over.h"
#include "ui/shell/figures.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

void SentPage::fillReceipts(const Handoff &handoff) {
    const auto receipts = council::standingAbout<HandoffReceipt>(m_records.read(), "handoff", handoff.id);
    if (receipts.empty()) addFact(tr("Received"), tr("not noted yet"));
    for (const HandoffReceipt &receipt : receipts) {
        QStringList said{dayText(m_theme, receipt.on)};
        for (const QString &part : {receipt.how, receipt.receivedBy.isEmpty() ? receipt.byAsPut : receipt.receivedBy})
            if (!part.isEmpty()) said.append(part);
        addFact(tr("Received"), said.join(QStringLiteral(" · ")));
    }
}

void SentPage::noteReceipt(Id<Handoff> handoff, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("receipt-form"), tr("The package was received"));
    Field *how = form->text(QStringLiteral("receipt-how"), tr("How"));
    Field *on = form->day(QStringLiteral("receipt-on"), tr("On"), m_records.today());
    Field *by = form->text(QStringLiteral("receipt-by"), tr("By whom"));
    form->note(tr("For example: brought by hand, received by the front office."));
    form->finish(tr("Record"), [this, form, how, on, by, handoff]() -> QString {
        const auto day = form->dayIn(on);
        if (!day || !day->isValid()) return tr("Write the day with its month in letters.");
        if (*day > m_records.today()) return tr("A day that has not come yet cannot be noted.");
        if (how->text().trimmed().isEmpty()) return tr("Write how it got there.");
        HandoffReceipt receipt;
        receipt.handoff = handoff;
        receipt.on = *day;
        receipt.how = how->text().trimmed();
        receipt.receivedBy = by->text().trimmed();
        m_records.change(QStringLiteral("note a receipt"), this, [receipt](store::Write &write) mutable { write.put(receipt); });
        return {};
    });
}

}  // namespace balai::ui
