#include "ui/plain/bodies_page.h"

#include "core/records/body.h"
#include "core/records/recommendation.h"
#include "core/text/language.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kind_words.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

BodiesPage::BodiesPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("bodies"), QStringLiteral("building-2")) {}

QList<RowGroup> BodiesPage::groups() {
    RowGroup all{tr("Bodies"), {}};
    for (const Body &body : bodiesInOrder(m_records.read(), m_theme.language())) {
        RowSpec row{body.id.text(), QStringLiteral("building-2"), localised(body.name, m_theme.language())};
        row.second = KindWords::bodyKind(body.kind);
        all.rows.append(row);
    }
    return {all};
}

void BodiesPage::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    const auto body = uuid ? m_records.read().find(Id<Body>(*uuid)) : std::nullopt;
    if (!body) return;
    addHeading(localised(body->name, m_theme.language()), KindWords::bodyKind(body->kind));
    QStringList languages;
    for (const QString &tag : body->languages) languages.append(text::ownNameOf(tag));
    addFact(tr("Languages"), languages.join(QStringLiteral(", ")));
    addFact(tr("Contacts"), body->contacts);
    QList<RowSpec> asked;
    for (const Recommendation &one : m_records.read().all<Recommendation>())
        if (one.lead.contains(body->id) || one.supporting.contains(body->id)) {
            RowSpec row{one.id.text(), QStringLiteral("list-checks"), localised(one.title, m_theme.language())};
            row.chip = KindWords::stage(one.stage);
            asked.append(row);
        }
    addButton(QStringLiteral("body-handoff"), tr("Prepare a hand-off"), [this, id](Button *) { Q_EMIT goTo({Place::Handoffs, QString(u"prepare/" + id)}); });
    addGroup(tr("Recommendations to it"), asked, [this](const QString &one) { Q_EMIT goTo({Place::Recommendations, QString(u"recommendation/" + one)}); });
}

void BodiesPage::runPrimary() {
    auto *form = new FormOver(m_theme, list(), QStringLiteral("body-form"), tr("New body"));
    Field *name = form->text(QStringLiteral("body-name"), tr("Name"));
    QList<Option> kinds;
    for (const BodyKind kind : {BodyKind::ministry, BodyKind::agency, BodyKind::ngo, BodyKind::international, BodyKind::other}) kinds.append({wordOf(kind), KindWords::bodyKind(kind)});
    Choice *kind = form->choice(QStringLiteral("body-kind"), tr("Kind"), kinds);
    form->finish(tr("Add"), [this, name, kind]() -> QString {
        if (name->text().trimmed().isEmpty()) return tr("A name is needed.");
        Body body;
        body.name = {{m_records.contentLanguage(), name->text().trimmed()}};
        body.kind = fromWord<BodyKind>(kind->chosen());
        body.languages.add(m_records.contentLanguage());
        m_records.change(QStringLiteral("add a body"), this, [body](store::Write &write) mutable { write.put(body); });
        return {};
    });
}

}  // namespace balai::ui
