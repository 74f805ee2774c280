// What was called back of a hand-off: what the body said to it, what was made in its place.
#include "core/council/standing_events.h"
#include "core/handoff/recall.h"
#include "core/handoff/versions.h"
#include "core/text/dates.h"
#include "core/text/joins.h"
#include "ui/handoff/handoffs_page.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/form_over.h"
#include "ui/shell/figures.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

namespace {

std::vector<qint64> numbersOf(const Recall &recall) {
    std::vector<qint64> out;
    for (const auto &item : recall.items) out.push_back(item.toInteger());
    return out;
}

QList<Option> waysToSay() {
    return {{wordOf(AcknowledgedHow::letter), SentPage::tr("by letter")},
            {wordOf(AcknowledgedHow::spoken), SentPage::tr("by word of mouth or telephone")},
            {wordOf(AcknowledgedHow::sheet), SentPage::tr("on the response sheet")},
            {wordOf(AcknowledgedHow::reply), SentPage::tr("by a signed reply")}};
}

QString wayOf(AcknowledgedHow how) {
    for (const Option &way : waysToSay())
        if (way.id == wordOf(how)) return way.text;
    return {};
}

}  // namespace

// For the list, in a few words.
QString SentPage::stateOf(const Handoff &handoff) const {
    const store::Store &store = m_records.read();
    if (const auto later = handoff::replacementsOf(store, handoff.id); !later.empty()) return tr("replaced by %1", "number of a hand-off").arg(later.back().reference);
    if (!handoff::openRecalls(store, handoff.id).empty()) return tr("recall not acknowledged yet");
    return {};
}

void SentPage::fillRecalls(const Handoff &handoff) {
    const store::Store &store = m_records.read();
    const auto day = [this](QDate date) { return dayText(m_theme, date); };
    if (const auto former = handoff.replaces ? store.find(handoff.replaces) : std::nullopt) addFact(tr("In the place of"), former->reference);
    for (const Handoff &later : handoff::replacementsOf(store, handoff.id)) addFact(tr("Replaced by"), later.reference);
    for (const Recall &recall : council::standingAbout<Recall>(store, "handoff", handoff.id)) {
        addFact(tr("Called back"), tr("items %1, on %2").arg(handoff::numbersText(numbersOf(recall), m_theme.language()), day(recall.madeAt.day())));
        QStringList said;
        if (recall.acknowledgedOn.isValid()) {
            said = {day(recall.acknowledgedOn), wayOf(recall.acknowledgedHow), recall.acknowledgedBy};
        } else {
            said = {tr("not yet")};
            if (recall.remindedOn.isValid()) said.append(tr("reminded on %1").arg(day(recall.remindedOn)));
        }
        said.removeAll(QString());
        addFact(tr("Acknowledged"), said.join(QStringLiteral(" · ")));
    }
    QStringList numbers;
    for (const handoff::Touched &item : handoff::touchedItems(store, handoff.id)) numbers.append(QString::number(item.number));
    if (numbers.isEmpty()) return;
    addText(tr("A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.").arg(text::listed(numbers, m_theme.language())));
    addText(tr("Balai cannot reach papers already sent: the body is asked to stop using them."), true);
}

void SentPage::addRecallButtons(const Handoff &handoff) {
    const store::Store &store = m_records.read();
    const auto id = handoff.id;
    const handoff::FormerItems former = handoff::formerItems(store, id);
    const bool isTouched = !handoff::touchedItems(store, id).empty();
    if (isTouched || !former.recalled.isEmpty())
        addButton(QStringLiteral("handoff-recall"), tr("Print the recall…"), [this, id](Button *) { printRecall(m_theme, m_records, this, id); });
    if (!handoff::openRecalls(store, id).empty()) {
        addButton(QStringLiteral("handoff-acknowledge"), tr("They stopped using it…"), [this, id](Button *at) { noteAcknowledgement(id, at); });
        addButton(QStringLiteral("handoff-remind"), tr("Remind them…"), [this, handoff](Button *) { printReminder(m_theme, m_records, this, handoff); });
    }
    if (!former.recalled.isEmpty() && former.recalled.size() < former.went.size() && handoff::replacementsOf(store, id).empty())
        addButton(QStringLiteral("handoff-replace"), tr("A package in its place…"), [this, id](Button *) { Q_EMIT goTo({Place::Handoffs, QString(u"prepare/replace/" % id.text())}); });
    addButton(QStringLiteral("handoff-by-hand"), tr("Call items back…"), [this, id](Button *at) { recallByHand(m_theme, m_records, this, at, id); });
}

void SentPage::noteAcknowledgement(Id<Handoff> id, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("acknowledge-form"), tr("They stopped using what was called back"));
    Choice *how = form->choice(QStringLiteral("acknowledge-how"), tr("How they said it"), waysToSay(), wordOf(AcknowledgedHow::letter));
    Field *on = form->day(QStringLiteral("acknowledge-on"), tr("On"), m_records.today());
    Field *by = form->text(QStringLiteral("acknowledge-by"), tr("Which office"));
    form->note(tr("An office, not a person. After this, Today no longer reminds of the recall."));
    form->finish(tr("Record"), [this, form, how, on, by, id]() -> QString {
        const auto day = form->dayIn(on);
        if (!day || !day->isValid()) return tr("Write the day with its month in letters.");
        if (*day > m_records.today()) return tr("A day that has not come yet cannot be noted.");
        for (const Recall &recall : handoff::openRecalls(m_records.read(), id))
            if (*day < recall.madeAt.day()) return tr("This day is before the notice.");
        const handoff::Acknowledgement said{*day, by->text().trimmed(), fromWord<AcknowledgedHow>(how->chosen())};
        m_records.write(tr("Noting the acknowledgement"), this, [id, said](council::Session &session) {
            session.requireWriter();
            session.store().write(QStringLiteral("recall acknowledged"), [&](store::Write &write) { handoff::acknowledge(session.store(), write, id, said); });
        });
        return {};
    });
}

}  // namespace balai::ui
