#include "ui/plain/bodies_page.h"

#include "core/crypto/hash.h"
#include "core/records/body.h"
#include "core/records/consent_form.h"
#include "core/records/recommendation.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/plain/form_over.h"
#include "ui/plain/kind_words.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

BodiesPage::BodiesPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("bodies"), QStringLiteral("building-2")) {}

QList<RowGroup> BodiesPage::groups() {
    RowGroup all{tr("Bodies"), {}};
    for (const Body &body : m_records.read().all<Body>()) {
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

FormsPage::FormsPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("consent-forms"), QStringLiteral("file-check")) {}

QList<RowGroup> FormsPage::groups() {
    std::vector<ConsentForm> forms = m_records.read().all<ConsentForm>();
    std::sort(forms.begin(), forms.end(), [](const ConsentForm &a, const ConsentForm &b) { return std::pair(a.use, b.version) < std::pair(b.use, a.version); });
    RowGroup all{tr("Consent forms"), {}};
    for (const ConsentForm &form : forms) {
        RowSpec row{form.id.text(), QStringLiteral("file-check"), KindWords::use(form.use)};
        row.meta = tr("version %1").arg(form.version.value_or(1));
        all.rows.append(row);
    }
    return {all};
}

void FormsPage::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    const auto form = uuid ? m_records.read().find(Id<ConsentForm>(*uuid)) : std::nullopt;
    if (!form) return;
    addHeading(KindWords::use(form->use), tr("version %1").arg(form->version.value_or(1)));
    addFact(tr("Valid from"), text::formatDate(form->validFrom, m_theme.language(), text::DateStyle::Long));
    for (auto it = form->text.begin(); it != form->text.end(); ++it) {
        addText(text::ownNameOf(it.key()), true);
        addText(it.value());
    }
}

// An explained text is never changed: who said yes, said yes to what was read out.
void FormsPage::runPrimary() {
    auto *over = new FormOver(m_theme, list(), QStringLiteral("form-form"), tr("New version of a consent form"));
    QList<Option> uses, languages;
    for (int use = int(Use::attend); use <= int(Use::training); ++use) uses.append({wordOf(Use(use)), KindWords::use(Use(use))});
    for (const text::Language &language : text::interfaceLanguages()) languages.append({language.tag, language.ownName});
    Choice *use = over->choice(QStringLiteral("form-use"), tr("Use"), uses);
    Choice *language = over->choice(QStringLiteral("form-language"), tr("Language"), languages, m_records.contentLanguage());
    auto *editor = new TextEditor(m_theme, QStringLiteral("form-text"), tr("Text"));
    editor->setLines(4, 8);
    over->box()->addWidget(editor);
    over->finish(tr("Add"), [this, use, language, editor]() -> QString {
        const QString words = editor->text().trimmed();
        if (words.isEmpty()) return tr("The text is what will be read out; it cannot be empty.");
        ConsentForm form;
        form.use = fromWord<Use>(use->chosen());
        qint64 last = 0;
        for (const ConsentForm &one : m_records.read().all<ConsentForm>())
            if (one.use == form.use && one.version.value_or(0) > last) {
                last = one.version.value_or(0);
                form.text = one.text;
            }
        form.text[language->chosen()] = words;
        form.version = last + 1;
        form.validFrom = m_records.today();
        QByteArray all;
        for (auto it = form.text.begin(); it != form.text.end(); ++it) all += it.key().toUtf8() + '\n' + it.value().toUtf8() + '\n';
        form.hash = QString::fromLatin1(crypto::sha256(all).toHex());
        m_records.change(QStringLiteral("add a consent form"), this, [form](store::Write &write) mutable { write.put(form); });
        return {};
    });
}

}  // namespace balai::ui
