#include "ui/meetings/minutes_view.h"

#include "core/council/minutes.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/meetings/block_list.h"
#include "ui/meetings/coverage_line.h"
#include "ui/meetings/heard_line.h"
#include "ui/meetings/minutes_parts.h"
#include "ui/plain/kept_sound.h"
#include "ui/shell/figures.h"
#include "ui/widgets/answer_band.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

namespace balai::ui {

using namespace records;

MinutesView::MinutesView(const PageTools &tools, Records &records, QWidget *parent)
    : QWidget(parent), m_pageTools(tools), m_theme(tools.theme), m_records(records), m_model(records), m_agenda(new AgendaColumn(tools.theme)),
      m_list(new BlockList(tools.theme)), m_keys(new KeyBar(tools.theme)), m_tools(new QWidget(this)), m_head(new PageHead(tools.theme)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_agenda);
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    buildPage(column);
    buildTools();
    m_draftTimer.setSingleShot(true);
    m_quietTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &MinutesView::keepDraft);
    connect(&m_quietTimer, &QTimer::timeout, this, &MinutesView::commit);
    connect(m_agenda, &AgendaColumn::chosen, this, [this](const QString &item) {
        commit();
        m_born = {};
        m_item = Id<AgendaItem>(Uuid::parse(item).value_or(Uuid()));
        showBlocks();
    });
    connect(m_list, &BlockList::rowMade, this, &MinutesView::watch);
    auto *request = new QShortcut(QKeySequence(QStringLiteral("Alt+R")), this);
    connect(request, &QShortcut::activated, this, &MinutesView::goToRequest);
}

void MinutesView::buildPage(QVBoxLayout *column) {
    column->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), 0);
    column->setSpacing(m_theme.px(8));
    m_strips = new QVBoxLayout;
    m_strips->setSpacing(m_theme.px(8));
    column->addLayout(m_strips);
    column->addWidget(m_heard = new HeardLine(m_theme, m_records));
    column->addWidget(m_coverage = new CoverageLine(m_theme, m_records));
    connect(m_coverage, &CoverageLine::askedChanged, this, [this] {
        ++m_edits;  // what is being read now is for another choice
        m_model.ask(m_coverage->asked());
        showChanges();
    });
    auto *page = new Card(m_theme, 0, 0);
    page->box()->setSpacing(0);
    page->box()->addWidget(m_head);
    page->box()->addWidget(m_list, 1);
    page->box()->addWidget(m_keys);
    column->addWidget(page, 1);
    const auto line = [this] { m_head->setRoom(m_list->viewport()->width()); };
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, line, Qt::QueuedConnection);
}

void MinutesView::buildTools() {
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    row->addWidget(m_stateChip = new Chip(m_theme, ChipKind::Accent, {}));
    row->addStretch(1);
    row->addWidget(m_languages = new Segments(m_theme, {{QString()}, {QString()}}));
    m_languages->setObjectName(QStringLiteral("minutes-languages"));
    m_languages->choose(1);
    row->addWidget(m_steps = new Button(m_theme, ButtonKind::Plain, {}, QStringLiteral("ellipsis")));
    m_steps->setObjectName(QStringLiteral("minutes-steps"));
    row->addWidget(m_review = new Button(m_theme, ButtonKind::Plain, {}, QStringLiteral("printer")));
    m_review->setObjectName(QStringLiteral("minutes-review"));
    connect(m_languages, &Segments::chosenChanged, this, [this](int index) {
        commit();
        m_both = index == 1;
        showBlocks();
    });
    connect(m_review, &QAbstractButton::clicked, this, &MinutesView::review);
    m_steps->setMenu([this](QMenu &menu) { fillSteps(menu); }, false);
}

QString MinutesView::title() const {
    return tr("Minutes, %1").arg(dayText(m_theme, m_model.meeting().startsAt.day(), text::DateStyle::DayMonth));
}

bool MinutesView::mayWrite() const {
    const MinutesState state = m_model.meeting().minutesState;
    const bool open = state != MinutesState::confirmed && state != MinutesState::sealed;
    return open && !m_paused && !m_offRecord && m_records.account().role != AccountRole::reader;
}

void MinutesView::open(Id<Meeting> meeting, Uuid block) {
    if (m_model.meeting().id != meeting) {
        commit();
        m_fresh.clear();
        m_item = {};
        m_offRecord = m_paused = false;
    }
    m_born = {};
    m_terms.clear();
    m_model.read(meeting);
    m_coverage->open(meeting);
    const bool listens = m_model.meeting().kind == MeetingKind::listening;
    m_coverage->setVisible(!listens);
    m_heard->setVisible(listens);
    if (listens) m_heard->open(meeting);
    m_model.ask(m_coverage->asked());
    for (const Block &one : m_model.blocks())
        if (one.id.uuid() == block) m_item = one.agendaItem;
    if (!m_item && !m_model.agenda().empty()) {
        m_item = m_model.agenda().front().id;
        if (const auto &requests = m_model.takeOuts(); !requests.empty())
            for (const Block &one : m_model.blocks())
                if (one.id == requests.front()) m_item = one.agendaItem;
    }
    showStrip();
    showDrafts();
    showBlocks(Seen::AsOpened, block);
    if (block) choose(m_list->indexOf(block));
}

// How many, never who.
QString MinutesView::progress() const {
    const auto all = council::reviewOf(m_records.read(), meeting());
    const auto done = std::count_if(all.begin(), all.end(), [](const council::MemberReview &one) { return one.isDone(); });
    return tr("In review, %1 of %2 have read").arg(countText(m_theme, done), countText(m_theme, all.size()));
}

void MinutesView::showTools() {
    const auto word = [this](MinutesState state) {
        switch (state) {
        case MinutesState::draft: return tr("Draft");
        case MinutesState::review: return progress();
        case MinutesState::confirmed: return tr("Confirmed");
        case MinutesState::sealed: return tr("Sealed");
        case MinutesState::none:
        case MinutesState::unset:
        case MinutesState::unknown: return tr("Not begun");
        }
        return QString();
    };
    m_stateChip->set(ChipKind::Accent, word(m_model.meeting().minutesState), QStringLiteral("eye"));
    const QString original = text::ownNameOf(m_model.original()), other = m_model.translation(m_theme.language());
    m_languages->setOptions({{original}, {QString(original + QStringLiteral(" + ") + text::ownNameOf(other))}});
    m_languages->setAccessibleName(tr("Languages shown"));
    const bool narrow = isNarrow();
    m_languages->setVisible(!other.isEmpty() && !narrow);
    const bool inReview = m_model.meeting().minutesState == MinutesState::review;
    m_stateChip->setVisible(!(inReview && narrow));  // the button beside it says as much
    m_review->setText(inReview ? tr("Reading round") : tr("Review copies"));
    m_review->setIconName(inReview ? QStringLiteral("users") : QStringLiteral("book-open"));
    m_steps->setAccessibleName(tr("Next step of the minutes"));
    m_list->setAccessibleName(tr("Minutes"));
    Q_EMIT headChanged();
}

void MinutesView::showStrip() {
    delete m_request.data();
    const auto &requests = m_model.takeOuts();
    if (requests.empty()) return;
    m_request = new NoteStrip(m_theme, NoteKind::Held, QStringLiteral("scissors"));
    m_request->setObjectName(QStringLiteral("take-out-strip"));
    const QString many = counted(m_theme, int(requests.size()), tr("One request to take a sentence out."), tr("%1 requests to take a sentence out."));
    m_request->set({{many, true, {}}, {QString(u' ' + tr("The only answer is to erase.")), false, {}}});
    Button *there = m_request->addButton(tr("Go to it"));
    there->setKeyShown(QStringLiteral("Alt+R"));
    there->setObjectName(QStringLiteral("take-out-go"));
    connect(there, &QAbstractButton::clicked, this, &MinutesView::goToRequest);
    m_strips->insertWidget(0, m_request);
}

void MinutesView::goToRequest() {
    const auto &requests = m_model.takeOuts();
    if (requests.empty()) return;
    commit();
    for (const Block &block : m_model.blocks())
        if (block.id == requests.front()) m_item = block.agendaItem;
    showBlocks();
    const int index = m_list->indexOf(requests.front().uuid());
    m_list->setCurrent(index);
    BlockRow *row = m_list->reach(index);
    auto *erase = row ? row->findChild<Button *>(QStringLiteral("block-erase")) : nullptr;
    if (erase) erase->setFocus(Qt::ShortcutFocusReason);
}

void MinutesView::watch(BlockRow *row) {
    connect(row, &BlockRow::pressed, this, [this, row] { choose(m_list->indexOf(row->id())); });
    connect(row, &BlockRow::foldAsked, this, [this, row] {
        const int index = m_list->indexOf(row->id());
        commit();
        m_list->toggleFold(index);
        choose(index);
    });
    connect(row, &BlockRow::eraseAsked, this, [this, row](const QString &comment) { askErase(row->view().block.id, comment); });
    connect(row, &BlockRow::changeAsked, this, [this, row] { choose(m_list->indexOf(row->id())); });
    connect(row, &BlockRow::answerAsked, this, &MinutesView::answer);
    connect(row, &BlockRow::soundAsked, this, [this](Id<Attachment> note, const Listen::Got &got) { fetchSound(m_records, this, note, got); });
}

Block MinutesView::currentBlock() const {
    const int at = m_list->current();
    return at < 0 ? Block{} : m_list->blocks()[size_t(at)];
}

TextEditor *MinutesView::editor() const {
    BlockRow *row = m_list->row(m_list->current());
    return row ? row->editor(m_language) : nullptr;
}

void MinutesView::choose(int index) {
    if (index < 0) return;
    if (index != m_list->current()) {
        const Uuid id = m_list->blocks()[size_t(index)].id.uuid();
        commit();
        m_born = {};
        index = m_list->indexOf(id);
        m_list->setCurrent(index);
    }
    if (!m_list->reach(index)) return;
    startEditing(m_model.original());
}

void MinutesView::startEditing(const QString &language) {
    BlockRow *row = m_list->row(m_list->current());
    if (!row) return;
    m_language = language;
    TextEditor *editor = row->edit(language, mayWrite());
    if (!editor) {
        if (auto *fold = row->findChild<QWidget *>(QStringLiteral("block-fold"))) fold->setFocus(Qt::OtherFocusReason);
        return;
    }
    follow(editor);
    editor->setFocus(Qt::OtherFocusReason);
    editor->moveCursor(QTextCursor::End);
}

// They are read from the beginning; before that, people write on at the end.
bool MinutesView::isReviewed() const { return m_model.meeting().minutesState != MinutesState::draft && m_model.meeting().minutesState != MinutesState::none; }

void MinutesView::focusFirst() {
    if (m_list->blocks().empty()) return newBlock();
    choose(m_list->current() >= 0 ? m_list->current() : isReviewed() ? 0 : int(m_list->blocks().size()) - 1);
    QTimer::singleShot(0, this, [this] { m_list->reach(m_list->current()); });  // once the page has its size
}

// Two texts beside each other would have room for a word each.
bool MinutesView::isNarrow() const { return window()->width() < m_theme.px(1100); }

void MinutesView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool turned = m_agenda->isNarrow() != isNarrow();
    m_agenda->setNarrow(isNarrow());
    const bool low = AnswerBand::isLow(this, m_theme);
    m_keys->setHidden(low);
    m_head->setHidden(low);
    if (meeting() && std::exchange(m_wasNarrow, isNarrow()) != isNarrow()) showBlocks();
    if (meeting() && turned) m_agenda->set(m_model, m_item);
    QTimer::singleShot(0, this, [this] { m_head->setRoom(m_list->viewport()->width()); });
}

}  // namespace balai::ui
