// What can be done with a recommendation: the forms of the page.
#include "core/base/random.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kind_words.h"
#include "ui/recommendations/recommendations_page.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

void RecommendationsPage::become(Recommendation changed, Stage stage) {
    changed.stage = stage;
    m_records.change(QStringLiteral("move a recommendation"), this, [changed](store::Write &write) mutable { write.put(changed); });
}

// What was sent stays as it went; the new draft is shown.
void RecommendationsPage::writeAnew(const Recommendation &former) {
    m_records.ask<Id<Recommendation>>({}, this,
        [former](council::Session &session, Progress &) {
            session.requireWriter();
            Id<Recommendation> id;
            const QString reference = council::nextReference(session.store(), session.today().year());
            session.store().write(QStringLiteral("write a recommendation anew"), [&](store::Write &write) { id = council::writeAnew(write, former, reference); });
            return id;
        },
        [this](Id<Recommendation> id) { Q_EMIT goTo({Place::Recommendations, QString(u"recommendation/" + id.text())}); });
}

void RecommendationsPage::adoptIt(Recommendation adopted, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("adopt-form"), tr("The council adopts it"));
    Choice *method = form->choice(QStringLiteral("adopt-method"), tr("How"), {{QStringLiteral("consensus"), tr("by consensus")}, {QStringLiteral("vote"), tr("by vote")}});
    Field *dissent = form->text(QStringLiteral("adopt-dissent"), tr("Dissent, if any"));
    form->note(tr("From now on the text stands: a change needs a new adoption."));
    form->finish(tr("Adopt"), [this, method, dissent, adopted]() -> QString {
        Adoption adoption;
        adoption.method = fromWord<AdoptionMethod>(method->chosen());
        adoption.meeting = adopted.meeting;
        adoption.on = m_records.today();
        if (!dissent->text().trimmed().isEmpty()) adoption.dissent = {{m_records.contentLanguage(), dissent->text().trimmed()}};
        m_records.write({}, this, [adopted, adoption](council::Session &session) {
            session.requireWriter();
            session.store().write(QStringLiteral("adopt a recommendation"), [&](store::Write &write) {
                Recommendation one = adopted;
                council::adopt(write, one, adoption, session.random());
            });
        });
        return {};
    });
}

void RecommendationsPage::recordResponse(Button *at) {
    const auto shown = one(chosen());
    if (!shown) return;
    auto *form = new FormOver(m_theme, at, QStringLiteral("response-form"), tr("Record a response"));
    QList<Option> bodies, answers;
    const auto addBody = [&](Id<Body> body) { bodies.append({body.text(), bodyName(body)}); };
    for (const Id<Body> body : shown->lead) addBody(body);
    for (const Id<Body> body : shown->supporting) addBody(body);
    if (bodies.isEmpty())
        for (const Body &body : bodiesInOrder(m_records.read(), m_theme.language())) addBody(body.id);
    Choice *who = form->choice(QStringLiteral("response-body"), tr("Who answered"), bodies);
    for (const ResponseWord word : {ResponseWord::acknowledged, ResponseWord::accepted, ResponseWord::partly, ResponseWord::inPrinciple, ResponseWord::noted, ResponseWord::rejected, ResponseWord::referred})
        answers.append({wordOf(word), KindWords::response(word)});
    Choice *word = form->choice(QStringLiteral("response-word"), tr("Answer"), answers);
    Field *due = form->day(QStringLiteral("response-due"), tr("Target date"), {});
    Field *reference = form->text(QStringLiteral("response-ref"), tr("Letter number"));
    form->finish(tr("Record"), [this, form, who, word, due, reference, id = shown->id]() -> QString {
        const auto body = Uuid::parse(who->chosen());
        if (!body) return tr("Add the body first, under the council’s name.");
        const auto target = form->dayIn(due);
        if (!target) return tr("This day can be read in two ways, or in none. Write it like 23 November 2026.");
        Response response;
        response.recommendation = id;
        response.body = Id<Body>(*body);
        response.response = fromWord<ResponseWord>(word->chosen());
        response.due = *target;
        response.receivedOn = m_records.today();
        response.officialRef = reference->text().trimmed();
        response.source = ResponseSource::letter;
        m_records.change(QStringLiteral("record a response"), this, [response](store::Write &write) mutable { write.put(response); });
        return {};
    });
}

void RecommendationsPage::recordView(const Recommendation &shown, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("view-form"), tr("What the council sees happening"));
    QList<Option> verdicts;
    for (const Verdict verdict : {Verdict::agree, Verdict::partly, Verdict::disagree, Verdict::notKnown}) verdicts.append({wordOf(verdict), KindWords::verdict(verdict)});
    Choice *verdict = form->choice(QStringLiteral("view-verdict"), tr("Our view"), verdicts);
    Field *words = form->text(QStringLiteral("view-text"), tr("In a sentence"));
    form->finish(tr("Record"), [this, verdict, words, id = shown.id]() -> QString {
        Assessment view;
        view.recommendation = id;
        view.verdict = fromWord<Verdict>(verdict->chosen());
        view.on = m_records.today();
        if (!words->text().trimmed().isEmpty()) view.text = {{m_records.contentLanguage(), words->text().trimmed()}};
        m_records.change(QStringLiteral("record the council\u2019s view"), this, [view](store::Write &write) mutable { write.put(view); });
        return {};
    });
}

void RecommendationsPage::changeText(const Recommendation &shown, Button *at) {
    const QString language = languageChosen(shown.text, m_records.contentLanguage()).isEmpty() ? m_records.contentLanguage() : languageChosen(shown.text, m_records.contentLanguage());
    auto *form = new FormOver(m_theme, at, QStringLiteral("recommendation-form"), tr("Change the text"));
    Field *title = form->text(QStringLiteral("recommendation-title"), tr("Title"), shown.title.value(language));
    auto *editor = new TextEditor(m_theme, QStringLiteral("recommendation-words"), tr("Text"));
    editor->setLanguage(language);
    editor->setText(shown.text.value(language));
    editor->setLines(4, 10);
    form->box()->addWidget(editor);
    form->finish(tr("Keep"), [this, title, editor, language, changed = shown]() mutable -> QString {
        if (title->text().trimmed().isEmpty()) return tr("A title is needed.");
        changed.title[language] = title->text().trimmed();
        changed.text[language] = editor->text().trimmed();
        m_records.change(QStringLiteral("change a recommendation"), this, [changed](store::Write &write) mutable { write.put(changed); });
        return {};
    });
}

void RecommendationsPage::runPrimary() {
    auto *form = new FormOver(m_theme, list(), QStringLiteral("recommendation-new-form"), tr("New recommendation"));
    Field *title = form->text(QStringLiteral("recommendation-new-title"), tr("Title"));
    QList<Option> bodies;
    for (const Body &body : bodiesInOrder(m_records.read(), m_theme.language())) bodies.append({body.id.text(), localised(body.name, m_theme.language())});
    Choice *to = form->choice(QStringLiteral("recommendation-new-body"), tr("To"), bodies);
    form->finish(tr("Add"), [this, title, to]() -> QString {
        if (title->text().trimmed().isEmpty()) return tr("A title is needed.");
        Recommendation made;
        made.reference = council::nextReference(m_records.read(), m_records.today().year());
        made.title = {{m_records.contentLanguage(), title->text().trimmed()}};
        made.stage = Stage::draft;
        if (const auto body = Uuid::parse(to->chosen())) made.lead.add(Id<Body>(*body));
        m_records.change(QStringLiteral("add a recommendation"), this, [made](store::Write &write) mutable { write.put(made); });
        return {};
    });
}

}  // namespace balai::ui
