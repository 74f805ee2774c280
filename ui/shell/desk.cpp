#include "ui/shell/desk.h"

#include "ui/errors.h"
#include "ui/shell/header.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/work_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace balai::ui {

Desk::Desk(const PageTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_sidebar(new Sidebar(tools.theme)), m_header(new Header(tools.theme)), m_column(new QVBoxLayout),
      m_stack(new QStackedWidget), m_work(new WorkBar(tools.theme)), m_status(new StatusLine(tools.theme)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(m_column, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_work);
    m_column->addWidget(m_status);
    connect(m_sidebar, &Sidebar::chosen, this, [this](Place place) { go({place}); });
    connect(m_header, &Header::backAsked, this, [this] { if (Page *now = page()) now->goBack(); });
    connect(m_header, &Header::primaryAsked, this, [this] { if (Page *now = page()) now->runPrimary(); });
    connect(m_header, &Header::searchChanged, this, &Desk::search);
    connect(&tools.theme, &Theme::changed, this, &Desk::arrange);
    m_header->setSearchable(false);
    connectTasks();
    arrange();
}

void Desk::connectTasks() {
    connect(&m_tools.tasks, &TaskRunner::slow, this, [this](int task, const QString &what) {
        m_shownTask = task;
        m_work->begin(what);
    });
    connect(&m_tools.tasks, &TaskRunner::stepped, this, [this](int task, qint64 done, qint64 total) { if (task == m_shownTask) m_work->step(done, total); });
    connect(&m_tools.tasks, &TaskRunner::ended, this, [this](int task) { if (task == m_shownTask) m_work->end(); });
    connect(&m_tools.tasks, &TaskRunner::failedUnheard, this, &Desk::say);
    connect(m_work, &WorkBar::cancelled, this, [this] { m_tools.tasks.cancel(m_shownTask); });
}

void Desk::addPage(Place place, MakePage make) {
    m_makers.insert(place, std::move(make));
    m_sidebar->setAvailable(places());
    if (place == Place::Search) m_header->setSearchable(true);
}

Page *Desk::made(Place place) {
    if (Page *known = m_pages.value(place)) return known;
    const auto maker = m_makers.constFind(place);
    if (maker == m_makers.constEnd()) return nullptr;
    Page *page = (*maker)(m_tools);
    m_pages.insert(place, page);
    m_stack->addWidget(page);
    connect(page, &Page::headChanged, this, [this, page] { if (page == this->page()) showHead(); });
    connect(page, &Page::recordsChanged, this, &Desk::refresh);
    connect(page, &Page::goTo, this, &Desk::go);
    return page;
}

Page *Desk::page() const {
    return m_pages.value(m_place);
}

bool Desk::isLent() const {
    return page() && page()->frame() == PageFrame::Lent;
}

void Desk::go(const Target &target) {
    Page *before = page();
    Page *next = made(target.place);
    if (!next) return;
    if (before && before != next) before->leave();
    m_place = target.place;
    m_sidebar->setPlace(m_place);
    m_stack->setCurrentWidget(next);
    next->show(target.what);
    next->refresh();
    const bool alone = next->frame() != PageFrame::Desk;
    for (QWidget *part : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_status)}) part->setVisible(!alone);
    showHead();
    if (!(m_place == Place::Search && m_header->search()->edit()->hasFocus())) next->focusFirst();
}

void Desk::showHead() {
    Page *now = page();
    if (!now) return;
    m_header->showPage(now);
    m_status->setHints(now->keyHints());
    const DeskView view = m_tools.session.desk(m_tools.theme.language());
    m_sidebar->setDesk(view);
    m_status->setSaid(QStringLiteral("check"), view.status);
}

void Desk::refresh() {
    if (Page *now = page()) now->refresh();
    showHead();
}

void Desk::refreshFrame() {
    if (page()) showHead();
}

void Desk::retranslate() {
    clearNote();
    refresh();
}

void Desk::leavePage() {
    if (Page *now = page()) now->leave();
}

void Desk::closePages() {
    leavePage();
    clearNote();
    m_header->search()->edit()->clear();
    const auto pages = std::exchange(m_pages, {});
    for (const QPointer<Page> &page : pages) delete page.data();
}

void Desk::search(const QString &text) {
    if (text.isEmpty() && m_place != Place::Search) return;
    go({Place::Search, text});
}

void Desk::clearNote() {
    delete m_note.data();
}

void Desk::say(const Error &error) {
    clearNote();
    const ErrorWords words = wordsFor(error);
    m_note = new NoteStrip(m_tools.theme, NoteKind::Attention, QStringLiteral("info"));
    m_note->setObjectName(QStringLiteral("error-note"));
    m_note->set({{words.what + u' ', true, {}}, {words.next, false, {}}});
    m_note->setAccessibleName(words.what + u' ' + words.next);
    connect(m_note->addButton(tr("Put away")), &QAbstractButton::clicked, this, &Desk::clearNote, Qt::QueuedConnection);
    m_column->insertWidget(1, m_note);
}

void Desk::arrange() {
    const bool narrow = width() < m_tools.theme.px(1100);
    m_sidebar->setNarrow(narrow);
    m_header->setNarrow(narrow);
}

void Desk::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace balai::ui
