#include "ui/consent/forms_page.h"

#include "core/base/files.h"
#include "core/council/consent_paper.h"
#include "core/council/consent_reader.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/shell/read_aloud.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
// The latest version for a use; none: nullopt.
std::optional<ConsentForm> latest(const store::Store &store, Use use) {
    std::optional<ConsentForm> out;
    for (const ConsentForm &one : store.all<ConsentForm>())
        if (one.use == use && (!out || one.version.value_or(0) > out->version.value_or(0))) out = one;
    return out;
}
}  // namespace

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
    addFact(tr("Valid from"), dayText(m_theme, form->validFrom));
    for (auto it = form->text.begin(); it != form->text.end(); ++it) {
        const QString language = it.key();
        addText(text::ownNameOf(language), true);
        addText(it.value());
        auto *aloud = new ReadAloud(m_theme);
        aloud->setText(it.value().split(u'\n', Qt::SkipEmptyParts), language);
        detail()->addWidget(aloud);
        addButton(QString(u"form-print-" + language), tr("Print with room for an answer…"), [this, form = *form, language](Button *) { print(form, language); });
        endButtons();
    }
}

const std::vector<council::ConsentTemplate> &FormsPage::shipped() {
    if (m_shipped.empty()) {
        try {
            m_shipped = council::consentTemplates();
        } catch (const Error &error) {
            Q_EMIT m_tools.tasks.failedUnheard(error);
        }
    }
    return m_shipped;
}

// What the council has in that language, else the text that comes with the program.
QString FormsPage::startingText(const QString &use, const QString &language) {
    const auto own = latest(m_records.read(), fromWord<Use>(use));
    if (own && own->text.contains(language)) return own->text.value(language);
    for (const council::ConsentTemplate &one : shipped())
        if (!one.waiver && wordOf(one.use) == use) return one.text(language);
    return {};
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
    const auto begin = [this, use, language, editor] { editor->setText(startingText(use->chosen(), language->chosen())); };
    connect(use, &Choice::chosenChanged, editor, begin);
    connect(language, &Choice::chosenChanged, editor, begin);
    begin();
    over->finish(tr("Add"), [this, use, language, editor]() -> QString {
        const QString words = editor->text().trimmed();
        if (words.isEmpty()) return tr("The text is what will be read out; it cannot be empty.");
        add(fromWord<Use>(use->chosen()), language->chosen(), words);
        return {};
    });
}

void FormsPage::add(Use use, const QString &language, const QString &words) {
    ConsentForm form;
    form.use = use;
    form.version = 1;
    if (const auto before = latest(m_records.read(), use)) {
        form.text = before->text;
        form.version = before->version.value_or(0) + 1;
    }
    form.text[language] = words;
    form.validFrom = m_records.today();
    form.hash = council::formHash(form.text);
    m_records.change(QStringLiteral("add a consent form"), this, [form](store::Write &write) mutable { write.put(form); });
}

void FormsPage::print(const ConsentForm &form, const QString &language) {
    const QString fonts = fontFolder(m_theme.assets());
    chooseNewFile(this, tr("Where to put the paper"), QStringLiteral("paper.pdf"), tr("PDF (*.pdf)"), [this, fonts, form, language](const QString &path) {
        const QDate day = m_records.today();
        m_tools.tasks.start(tr("Making the paper"), this, [form, language, path, fonts, day](Progress &progress) {
            const documents::FontSet set(fonts);
            const documents::Document paper = council::consentPaper(form, council::PaperKind::Question, language);
            writeFile(path, documents::toPdf(paper, set, {{}, {}, day}, progress), FileAccess::Private);
        }, [] {});
    });
}

}  // namespace balai::ui
