#include "ui/incidents/incidents_page.h"

#include "core/council/standing_events.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/plain/form_over.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/workplace/records.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

struct IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::IncidentWords)
};

// The codes stand in records for ever: they are added to, never renamed.
QList<Option> kinds() {
    return {{QStringLiteral("sentTooMuch"), IncidentWords::tr("Too much was sent or printed")},
            {QStringLiteral("laptopLost"), IncidentWords::tr("A laptop or a stick is gone")},
            {QStringLiteral("seen"), IncidentWords::tr("Somebody saw the records")},
            {QStringLiteral("passphraseKnown"), IncidentWords::tr("A passphrase may be known")},
            {QStringLiteral("paperLost"), IncidentWords::tr("Papers are gone")},
            {QStringLiteral("other"), IncidentWords::tr("Something else")}};
}

QString kindWords(const QString &code) {
    for (const Option &kind : kinds())
        if (kind.id == code) return kind.text;
    return IncidentWords::tr("Something else");
}

}  // namespace

IncidentsPage::IncidentsPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("incidents"), QStringLiteral("info")) {}

QString IncidentsPage::day(QDate date) const { return date.isValid() ? dayText(m_theme, date) : QString(); }

QList<RowGroup> IncidentsPage::groups() {
    std::vector<Incident> all = council::standing(m_records.read(), m_records.read().all<Incident>());
    std::sort(all.begin(), all.end(), [](const Incident &a, const Incident &b) { return std::pair(a.discoveredOn, a.id.text()) > std::pair(b.discoveredOn, b.id.text()); });
    RowGroup open{tr("Somebody still has to be told"), {}}, told{tr("Everybody was told"), {}};
    for (const Incident &one : all) {
        RowSpec row{one.id.text(), QStringLiteral("info"), kindWords(one.what)};
        row.when = dayText(m_theme, one.discoveredOn, text::DateStyle::DayMonth);
        (one.toldMembersOn.isValid() && one.toldAuthorityOn.isValid() ? told : open).rows.append(row);
    }
    return {open, told};
}

void IncidentsPage::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    const auto one = uuid ? m_records.read().find(Id<Incident>(*uuid)) : std::nullopt;
    if (!one) return;
    addHeading(kindWords(one->what));
    addFact(tr("It happened on"), day(one->on));
    addFact(tr("It was found on"), day(one->discoveredOn));
    addFact(tr("Members concerned"), one->membersConcerned ? QString::number(*one->membersConcerned) : QString());
    addFact(tr("Members were told on"), one->toldMembersOn.isValid() ? day(one->toldMembersOn) : tr("not yet"));
    addFact(tr("The authority was told on"), one->toldAuthorityOn.isValid() ? day(one->toldAuthorityOn) : tr("not yet"));
    addText(tr("Tell the members concerned first, by the way each one chose. Write no names and no story here."), true);
    addButton(QStringLiteral("incident-change"), tr("Change…"), [this, former = *one](Button *at) { note(former, at); });
}

void IncidentsPage::runPrimary() { note({}, list()); }

void IncidentsPage::note(const Incident &former, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("incident-form"), former.id ? tr("Change what was noted") : tr("Note an incident"));
    Choice *what = form->choice(QStringLiteral("incident-what"), tr("What"), kinds(), former.what.isEmpty() ? QStringLiteral("sentTooMuch") : former.what);
    Field *on = form->day(QStringLiteral("incident-on"), tr("It happened on"), former.on);
    Field *found = form->day(QStringLiteral("incident-found"), tr("It was found on"), former.id ? former.discoveredOn : m_records.today());
    Field *count = form->text(QStringLiteral("incident-count"), tr("Members concerned"), former.membersConcerned ? QString::number(*former.membersConcerned) : QString());
    Field *members = form->day(QStringLiteral("incident-members"), tr("Members were told on"), former.toldMembersOn);
    Field *authority = form->day(QStringLiteral("incident-authority"), tr("The authority was told on"), former.toldAuthorityOn);
    form->note(tr("Leave a day empty that you do not know, or that has not come yet."));
    form->finish(tr("Keep"), [this, form, what, on, found, count, members, authority, former]() -> QString {
        const auto days = {form->dayIn(on), form->dayIn(found), form->dayIn(members), form->dayIn(authority)};
        if (std::any_of(days.begin(), days.end(), [](const auto &read) { return !read; })) return tr("Write each day with its month in letters.");
        if (std::any_of(days.begin(), days.end(), [this](const auto &read) { return read->isValid() && *read > m_records.today(); })) return tr("A day that has not come yet cannot be noted.");
        const QString typed = count->text().trimmed();
        const auto concerned = text::parseNumber(typed);
        if (!typed.isEmpty() && (!concerned || *concerned < 0)) return tr("Write how many members as a number.");
        Incident noted;
        noted.what = what->chosen();
        noted.on = *form->dayIn(on);
        noted.discoveredOn = *form->dayIn(found);
        if (!typed.isEmpty()) noted.membersConcerned = *concerned;
        noted.toldMembersOn = *form->dayIn(members);
        noted.toldAuthorityOn = *form->dayIn(authority);
        if (former.id) noted.corrects = former.id.uuid();
        m_records.change(QStringLiteral("note an incident"), this, [noted](store::Write &write) mutable { write.put(noted); });
        return {};
    });
}

}  // namespace balai::ui
