#include "ui/help/help_page.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "ui/handoff/recall_print.h"
#include "ui/help/help_topics.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

namespace balai::ui {

using documents::Manual;

HelpPage::HelpPage(const PageTools &tools, Records &records, const QString &folder)
    : ListPage(tools, records, QStringLiteral("help"), QStringLiteral("circle-question-mark")), m_manual(folder), m_words(new Field(tools.theme, QStringLiteral("help-search"), {}, this)) {
    m_words->hide();
    m_words->setIconName(QStringLiteral("search"));
    m_words->setFixed(240);
    connect(m_words->edit(), &QLineEdit::textEdited, this, &HelpPage::search);
    connect(m_words, &Field::entered, this, &HelpPage::focusFirst);
}

QWidget *HelpPage::headTools() {
    m_words->setName(tr("Search in the manual"));
    m_words->setPlaceholder(tr("Search in the manual"));
    return m_words;
}

QStringList HelpPage::keyHints() const { return {tr("↑ ↓ chapter"), tr("Page Up, Page Down read on")}; }

QList<PageView> HelpPage::views() const {
    const QStringList chapters = m_manual.chapters();
    if (chapters.isEmpty()) return {};
    return {{QStringLiteral("chapter"), QString(u"chapter/" + chapters.last())}};
}

// Words stay while one looks at what they found.
void HelpPage::search() { refresh(); }

QList<RowGroup> HelpPage::groups() {
    RowGroup all{tr("Chapters"), {}, false};
    const QString words = m_words->text().trimmed();
    if (words.isEmpty()) {
        for (const QString &name : m_manual.chapters()) all.rows.append({name, QStringLiteral("book-open"), m_manual.chapter(name, m_theme.language()).chapter.title});
        return {all};
    }
    for (const Manual::Found &found : m_manual.find(words, m_theme.language())) {
        RowSpec row{found.name, QStringLiteral("book-open"), found.title};
        row.second = found.words;
        all.rows.append(row);
    }
    return all.rows.isEmpty() ? QList<RowGroup>() : QList<RowGroup>{all};
}

void HelpPage::show(const QString &what) {
    const QString name = what.section(u'/', 1);
    if (what.startsWith(u"topic/")) m_wanted = chapterFor(name);
    else if (what.startsWith(u"chapter/")) m_wanted = name;
    else return;
    m_words->edit()->clear();
    refresh();
    list()->choose(m_wanted);
    refresh();
}

void HelpPage::fill(const QString &name) {
    if (name.isEmpty()) return;
    const Manual::Shown shown = m_manual.chapter(name, m_theme.language());
    if (!shown.isTranslated) addText(tr("This chapter is not yet in your language. It stands here in English."), true);
    for (const documents::Block &block : shown.chapter.document.blocks) {
        if (const auto *heading = std::get_if<documents::Heading>(&block)) addSpans({{documents::plainText(heading->text), true, {}}}, heading->level == 1 ? Type::Title : Type::Section);
        else if (const auto *item = std::get_if<documents::ListItem>(&block)) addItem(*item);
        else if (const auto *paragraph = std::get_if<documents::Paragraph>(&block)) addSpans(paragraph->text, Type::Base);
    }
}

namespace {
QList<TextSpan> onScreen(const documents::Spans &spans) {
    QList<TextSpan> out;
    for (const documents::Span &span : spans) out.append({span.text, span.bold, {}});
    return out;
}
}  // namespace

void HelpPage::addSpans(const documents::Spans &spans, Type type) {
    auto *label = new FlowLabel(m_theme, {}, {type});
    label->setSpans(onScreen(spans));
    if (type == Type::Section) detail()->addSpacing(m_theme.px(8));
    detail()->addWidget(label);
}

void HelpPage::addItem(const documents::ListItem &item) {
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    auto *marker = new FlowLabel(m_theme, item.marker);
    marker->setFixedWidth(m_theme.px(28));
    marker->setAlign(Qt::AlignRight | Qt::AlignTop);
    auto *words = new FlowLabel(m_theme);
    words->setSpans(onScreen(item.text));
    words->setAlign(Qt::AlignLeft | Qt::AlignTop);
    row->addWidget(marker, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    detail()->addLayout(row);
}

void HelpPage::runPrimary() {
    const QString name = chosen();
    if (name.isEmpty()) return;
    const QString fonts = fontFolder(m_theme.assets());
    const documents::Document paper = m_manual.chapter(name, m_theme.language()).chapter.document;
    chooseNewFile(this, tr("Where to put the paper"), QStringLiteral("paper.pdf"), tr("PDF (*.pdf)"), [this, fonts, paper, today = m_records.today()](const QString &path) {
        m_tools.tasks.start(tr("Making the paper"), this, [=](Progress &progress) {
            const documents::FontSet set(fonts);
            writeFile(path, documents::toPdf(paper, set, {{}, {}, today}, progress), FileAccess::Private);
        }, [] {});
    });
}

// The chapter scrolls while the list keeps the focus.
void HelpPage::keyPressEvent(QKeyEvent *event) {
    const int pages = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    if (pages == 0) return ListPage::keyPressEvent(event);
    for (ScrollColumn *column : findChildren<ScrollColumn *>()) {
        if (column->box() != detail()) continue;
        QScrollBar *bar = column->verticalScrollBar();
        bar->setValue(bar->value() + pages * bar->pageStep());
    }
}

}  // namespace balai::ui
