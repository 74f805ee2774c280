// How a package got to its body: printed copies and who carries them; that it was received, how, on which day, by whom.
#include "core/council/standing_events.h"
#include "core/documents/fonts.h"
#include "core/handoff/copies.h"
#include "core/records/handoff_receipt.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/handoff/handoffs_page.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/shell/figures.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

void SentPage::fillReceipts(const Handoff &handoff) {
    for (const HandoffReceipt &given : handoff::givenCopies(m_records.read(), handoff.id)) {
        QStringList numbers;
        for (const auto &number : given.copies) numbers.append(QString::number(number.toInteger()));
        QString said = tr("%1, on %2", "numbers of copies, day").arg(numbers.size() > 2 ? QString(numbers.first() % u'\u2013' % numbers.last()) : numbers.join(QStringLiteral(", ")), dayText(m_theme, given.on));
        if (!given.carriedBy.isEmpty()) said += QString(QStringLiteral(" · ") % tr("carried by %1").arg(given.carriedBy));
        addFact(tr("Copies on paper"), said);
    }
    auto receipts = council::standingAbout<HandoffReceipt>(m_records.read(), "handoff", handoff.id);
    std::erase_if(receipts, [](const HandoffReceipt &one) { return !one.isReceived(); });
    if (receipts.empty()) addFact(tr("Received"), tr("not noted yet"));
    for (const HandoffReceipt &receipt : receipts) {
        QStringList said{dayText(m_theme, receipt.on)};
        for (const QString &part : {receipt.how, receipt.receivedBy.isEmpty() ? receipt.byAsPut : receipt.receivedBy})
            if (!part.isEmpty()) said.append(part);
        if (!receipt.carriedBy.isEmpty()) said.append(tr("carried by %1").arg(receipt.carriedBy));
        addFact(tr("Received"), said.join(QStringLiteral(" · ")));
    }
}

void SentPage::noteReceipt(Id<Handoff> handoff, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("receipt-form"), tr("The package was received"));
    Field *how = form->text(QStringLiteral("receipt-how"), tr("How"));
    Field *on = form->day(QStringLiteral("receipt-on"), tr("On"), m_records.today());
    Field *by = form->text(QStringLiteral("receipt-by"), tr("By whom"));
    Field *carried = form->text(QStringLiteral("receipt-carried"), tr("Carried by"));
    form->note(tr("For example: brought by hand, received by the front office."));
    form->finish(tr("Record"), [this, form, how, on, by, carried, handoff]() -> QString {
        const auto day = form->dayIn(on);
        if (!day || !day->isValid()) return tr("Write the day with its month in letters.");
        if (*day > m_records.today()) return tr("A day that has not come yet cannot be noted.");
        if (how->text().trimmed().isEmpty()) return tr("Write how it got there.");
        HandoffReceipt receipt;
        receipt.handoff = handoff;
        receipt.on = *day;
        receipt.how = how->text().trimmed();
        receipt.receivedBy = by->text().trimmed();
        receipt.carriedBy = carried->text().trimmed();
        m_records.change(QStringLiteral("note a receipt"), this, [receipt](store::Write &write) mutable { write.put(receipt); });
        return {};
    });
}

// Numbers go on where more are printed later.
void SentPage::printCopies(const Handoff &handoff, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("copies-form"), tr("Cover sheets for printed copies"));
    Field *count = form->text(QStringLiteral("copies-count"), tr("How many copies"), QStringLiteral("1"));
    Field *office = form->text(QStringLiteral("copies-office"), tr("To which office"), handoff.addressee);
    Field *carried = form->text(QStringLiteral("copies-carried"), tr("Carried by"));
    form->note(tr("One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here."));
    form->finish(tr("Print the cover sheets…"), [this, count, office, carried, handoff]() -> QString {
        bool isNumber = false;
        const handoff::Copies copies{text::asciiDigits(count->text().trimmed()).toInt(&isNumber), office->text().trimmed(), carried->text().trimmed()};
        if (!isNumber || copies.count < 1 || copies.count > handoff::mostCopies) return tr("Write a number from 1 to %1.").arg(handoff::mostCopies);
        chooseNewFile(this, tr("Where to put the cover sheets"), QStringLiteral("%1-cover.pdf").arg(handoff.reference), tr("PDF (*.pdf)"),
                      [this, copies, id = handoff.id, fonts = fontFolder(m_theme.assets())](const QString &path) {
            m_records.write(tr("Making the cover sheets"), this, [id, copies, path, fonts](council::Session &session) {
                session.requireFacilitator();
                const documents::FontSet set(fonts);
                handoff::printCovers(session.store(), id, copies, path, set);
            });
        });
        return {};
    });
}

}  // namespace balai::ui
