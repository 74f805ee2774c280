#include "ui/consent/history_page.h"

#include "core/council/consent_reader.h"
#include "ui/consent/consent_words.h"
#include "ui/plain/kept_files.h"
#include "ui/plain/kind_words.h"
#include "ui/workplace/records.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

HistoryPage::HistoryPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("consent-history-page"), QStringLiteral("history")) {}

void HistoryPage::show(const QString &what) {
    if (!what.startsWith(u"history/")) return;
    m_member = Id<Member>(Uuid::parse(what.section(u'/', 1, 1)).value_or(Uuid()));
    m_use = fromWord<Use>(what.section(u'/', 2, 2));
}

void HistoryPage::goBack() { Q_EMIT goTo({Place::Members, QStringLiteral("consent")}); }

QList<RowGroup> HistoryPage::groups() {
    const ConsentWords words(m_records.read(), m_theme);
    RowGroup group;
    if (const auto member = m_records.read().find(m_member)) group.title = tr("%1 · %2", "member, use").arg(member->name, KindWords::use(m_use));
    for (const Consent &event : council::standingAbout<Consent>(m_records.read(), "member", m_member)) {
        if (event.use != m_use) continue;
        RowSpec row{event.id.text()};
        const bool yes = event.decision == Decision::given || event.decision == Decision::renewed;
        row.icon = yes ? QStringLiteral("circle-check") : event.decision == Decision::deferred ? QStringLiteral("clock") : QStringLiteral("circle-minus");
        row.text = words.event(event);
        row.second = words.day(event.effectiveOn.isValid() ? event.effectiveOn : event.recordedOn);
        group.rows.append(row);
    }
    return {group};
}

void HistoryPage::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    const auto event = uuid ? m_records.read().find(Id<Consent>(*uuid)) : std::nullopt;
    if (!event) return;
    const ConsentWords words(m_records.read(), m_theme);
    addHeading(words.event(*event));
    addFact(tr("Said on"), words.day(event->signedOn));
    addFact(tr("From"), words.day(event->effectiveOn));
    addFact(tr("Written down on"), words.day(event->recordedOn));
    addFact(tr("Until"), words.day(event->until));
    addFact(tr("On the condition"), event->restriction);
    addFact(tr("Interpreter"), event->interpreter);
    addFact(tr("Witness"), event->witness);
    addText(tr("Nothing here is ever changed: a later answer stands beside the earlier one."), true);
    const bool byWord = event->mode == ConsentMode::recording || event->mode == ConsentMode::spoken;
    detail()->addWidget(new KeptFiles(m_theme, m_records, {kindOf<Consent>(), event->id.uuid()}, tr("Kept with this answer"),
                                      byWord ? tr("Keep a file with this answer…") : tr("Keep a picture of the signed form…"), byWord ? tr("Record what the member says") : QString()));
    addButton(QStringLiteral("history-ask"), tr("The member changed their mind: ask again"), [this, audience = council::AudienceOf{event->audience, event->body.uuid()}](Button *) {
        const QString of = audience.audience == Audience::body ? QString(u"body:" + audience.body.text()) : wordOf(audience.audience);
        Q_EMIT goTo({Place::Members, QString(u"ask/" + m_member.text() + u'/' + of + u'/' + wordOf(m_use))});
    });
}

}  // namespace balai::ui
