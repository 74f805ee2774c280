#include "ui/consent/forms_page.h"

#include "core/base/error.h"
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
#include "ui/plain/kept_sound.h"
#include "ui/plain/kind_words.h"
#include "ui/plain/readings_view.h"
#include "ui/shell/figures.h"
#include "ui/shell/read_aloud.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

FormsPage::FormsPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("consent-forms"), QStringLiteral("file-check")) {}

// Long texts in many languages: they are not read while a key waits.
void FormsPage::readForms() {
    if (m_version == m_records.read().version()) return;
    m_version = m_records.read().version();
    m_isRead = false;  // what was asked for may be among what is new
    m_records.look<std::vector<ConsentForm>>(
        tr("Reading the consent forms"), this,
        [](const store::Store &store) {
            std::vector<ConsentForm> forms = store.all<ConsentForm>();
            std::sort(forms.begin(), forms.end(), [](const ConsentForm &a, const ConsentForm &b) { return std::pair(a.use, b.version) < std::pair(b.use, a.version); });
            return forms;
        },
        [this](std::vector<ConsentForm> forms) {
            m_forms = std::move(forms);
            m_isRead = true;
            refresh();
        });
}

// The highest version for a use; none: null.
const ConsentForm *FormsPage::latest(Use use) const {
    const auto found = std::find_if(m_forms.begin(), m_forms.end(), [use](const ConsentForm &one) { return one.use == use; });
    return found == m_forms.end() ? nullptr : &*found;
}

bool FormsPage::isWaiting() const { return !m_isRead || (m_records.isOpen() && m_version != m_records.read().version()); }

QList<RowGroup> FormsPage::groups() {
    readForms();
    RowGroup all{tr("Consent forms"), {}};
    for (const ConsentForm &form : m_forms) {
        RowSpec row{form.id.text(), QStringLiteral("file-check"), KindWords::use(form.use)};
        row.meta = tr("version %1").arg(form.version.value_or(1));
        all.rows.append(row);
    }
    return {all};
}

void FormsPage::fill(const QString &id) {
    const auto form = std::find_if(m_forms.cbegin(), m_forms.cend(), [&](const ConsentForm &one) { return one.id.text() == id; });
    if (form == m_forms.cend()) return;
    addHeading(KindWords::use(form->use), tr("version %1").arg(form->version.value_or(1)));
    addFact(tr("Valid from"), dayText(m_theme, form->validFrom));
    for (auto it = form->text.begin(); it != form->text.end(); ++it) {
        const QString language = it.key();
        addText(text::ownNameOf(language), true);
        addText(it.value());
        auto *aloud = new ReadAloud(m_theme);
        aloud->setText(it.value().split(u'\n', Qt::SkipEmptyParts), language);
        useReading(*aloud, m_records, *form, language);
        detail()->addWidget(aloud);
        detail()->addWidget(new ReadingsView(m_theme, m_records, readingsOfForm(m_records.read(), *form, language)));
        addButton(QString(u"form-print-" + language), tr("Print with room for an answer…"), [this, form = *form, language](Button *) { print(form, language); });
        endButtons();
    }
}

void FormsPage::withShipped(QObject *guard, std::function<void()> then) {
    if (!m_shipped.empty()) return then();
    m_tools.tasks.start(tr("Reading the texts that come with Balai"), guard, [](Progress &) { return council::consentTemplates(); },
                        [this, then](std::vector<council::ConsentTemplate> read) {
                            m_shipped = std::move(read);
                            then();
                        },
                        [this, then](const Error &error) {
                            Q_EMIT m_tools.tasks.failedUnheard(error);
                            then();
                        });
}

// What the council has in that language, else the text that comes with the program.
QString FormsPage::startingText(const QString &use, const QString &language) const {
    const ConsentForm *own = latest(fromWord<Use>(use));
    if (own && own->text.contains(language)) return own->text.value(language);
    for (const council::ConsentTemplate &one : m_shipped)
        if (!one.waiver && wordOf(one.use) == use) return one.text(language);
    return {};
}

// An explained text is never changed: who said yes, said yes to what was read out.
void FormsPage::runPrimary() {
    if (!m_isRead) return;
    auto *over = new FormOver(m_theme, list(), QStringLiteral("form-form"), tr("New version of a consent form"));
    QList<Option> uses, languages;
    for (int use = int(Use::attend); use <= int(Use::training); ++use) uses.append({wordOf(Use(use)), KindWords::use(Use(use))});
    for (const text::Language &language : text::interfaceLanguages()) languages.append({language.tag, language.ownName});
    Choice *use = over->choice(QStringLiteral("form-use"), tr("Use"), uses);
    Choice *language = over->choice(QStringLiteral("form-language"), tr("Language"), languages, m_records.contentLanguage());
    auto *editor = new TextEditor(m_theme, QStringLiteral("form-text"), tr("Text"));
    editor->setLines(4, 8);
    over->box()->addWidget(editor);
    const auto begin = [this, use, language, editor] {
        editor->setReadOnly(false);
        editor->setText(startingText(use->chosen(), language->chosen()));
    };
    connect(use, &Choice::chosenChanged, editor, [this, editor, begin] { withShipped(editor, begin); });
    connect(language, &Choice::chosenChanged, editor, [this, editor, begin] { withShipped(editor, begin); });
    editor->setReadOnly(true);  // until the text to begin from is here
    withShipped(editor, begin);
    over->finish(tr("Add"), [this, use, language, editor]() -> QString {
        const QString words = editor->text().trimmed();
        if (words.isEmpty()) return tr("The text is what will be read out; it cannot be empty.");
        add(fromWord<Use>(use->chosen()), language->chosen(), words);
        return {};
    });
}

void FormsPage::add(Use use, const QString &language, const QString &words) {
    m_records.write({}, this, [use, language, words, today = m_records.today()](council::Session &session) {
        session.requireWriter();
        ConsentForm form;
        form.use = use;
        for (const ConsentForm &before : session.store().all<ConsentForm>()) {
            if (before.use != use || before.version.value_or(0) < form.version.value_or(0)) continue;
            form.text = before.text;
            form.version = before.version.value_or(0);
        }
        form.version = form.version.value_or(0) + 1;
        form.text[language] = words;
        form.validFrom = today;
        form.hash = council::formHash(form.text);
        session.store().write(QStringLiteral("add a consent form"), [&](store::Write &write) { write.put(form); });
    });
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
