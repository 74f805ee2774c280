#include "ui/meetings/minutes_view.h"

#include "core/council/minutes.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/meetings/block_list.h"
#include "ui/meetings/minutes_parts.h"
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
#include <QShortcut>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

namespace {

constexpr int draftMs = 600;         // a draft is at most a second behind the keyboard
constexpr int quietMs = 60'000;      // so long without a key: a change is written

}  // namespace

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
    auto *page = new Card(m_theme, 0, 0);
    page->box()->setSpacing(0);
    page->box()->addWidget(m_head);
    page->box()->addWidget(m_list, 1);
    page->box()->addWidget(m_keys);
    column->addWidget(page, 1);
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
    connect(m_review, &QAbstractButton::clicked, this, &MinutesView::chooseReader);
    m_steps->setMenu([this](QMenu &menu) {
        const std::pair<MinutesState, QString> steps[] = {{MinutesState::draft, tr("Back to the draft")}, {MinutesState::review, tr("Give them to members to review")},
            {MinutesState::confirmed, tr("Confirm the minutes")}, {MinutesState::sealed, tr("Seal the minutes")}};
        for (const auto &[state, words] : steps)
            if (council::mayBecome(m_model.meeting().minutesState, state)) menu.addAction(words, this, [this, to = state] { step(to); });
    }, false);
}

QString MinutesView::title() const {
    return tr("Minutes, %1").arg(text::formatDate(m_model.meeting().startsAt.day(), m_theme.language(), text::DateStyle::DayMonth));
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
    m_model.read(meeting);
    for (const Block &one : m_model.blocks())
        if (one.id.uuid() == block) m_item = one.agendaItem;
    if (!m_item && !m_model.agenda().empty()) {
        m_item = m_model.agenda().front().id;
        if (const auto requests = m_model.takeOuts(); !requests.empty())
            for (const Block &one : m_model.blocks())
                if (one.id == requests.front()) m_item = one.agendaItem;
    }
    refresh();
    if (block) choose(m_list->indexOf(block));
}

void MinutesView::refresh() {
    if (!meeting()) return;
    m_model.read(meeting());
    showTools();
    showStrip();
    showDrafts();
    showBlocks();
}

void MinutesView::showTools() {
    const auto word = [this](MinutesState state) {
        switch (state) {
        case MinutesState::draft: return tr("Draft");
        case MinutesState::review: return tr("In review");
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
    m_languages->setVisible(!other.isEmpty() && window()->width() >= m_theme.px(1100));
    m_review->setText(tr("Review copies"));
    m_steps->setAccessibleName(tr("Next step of the minutes"));
    m_list->setAccessibleName(tr("Minutes"));
    Q_EMIT headChanged();
}

// Rebuilt around whatever is being typed: words, caret and focus stay.
void MinutesView::showBlocks() {
    TextEditor *typing = editor();
    const Uuid id = typing ? currentBlock().id.uuid() : Uuid();
    const QString words = typing ? typing->text() : QString(), language = m_language;
    const int caret = typing ? typing->textCursor().position() : 0;
    const bool focused = typing && typing->hasFocus(), dirty = m_dirty;
    std::vector<Block> blocks = m_item ? m_model.blocksOf(m_item) : m_model.blocks();
    for (const Block &fresh : m_fresh) {
        const bool known = std::any_of(blocks.begin(), blocks.end(), [&](const Block &one) { return one.id == fresh.id; });
        if (known || fresh.agendaItem != m_item) continue;
        blocks.insert(std::upper_bound(blocks.begin(), blocks.end(), fresh, [](const Block &a, const Block &b) { return a.order < b.order; }), fresh);
    }
    std::erase_if(m_fresh, [&](const Block &fresh) { return std::any_of(m_model.blocks().begin(), m_model.blocks().end(), [&](const Block &one) { return one.id == fresh.id; }); });
    const QString other = m_both ? m_model.translation(m_theme.language()) : QString();
    m_head->set(m_model.original(), other);
    m_agenda->set(m_model, m_item);
    m_list->set(std::move(blocks), {m_model.original(), other, true}, [this](const Block &block) { return m_model.view(block); });
    const int index = id ? m_list->indexOf(id) : -1;
    if (index < 0) return;
    m_list->setCurrent(index);
    m_language = language;
    BlockRow *row = m_list->reach(index);
    TextEditor *again = row ? row->edit(language, mayWrite()) : nullptr;
    if (!again) return;
    follow(again);
    if (dirty) again->setText(words);
    QTextCursor cursor = again->textCursor();
    cursor.setPosition(std::min(caret, int(again->toPlainText().size())));
    again->setTextCursor(cursor);
    m_dirty = dirty;
    if (focused) again->setFocus(Qt::OtherFocusReason);
}

void MinutesView::showStrip() {
    delete m_request.data();
    const auto requests = m_model.takeOuts();
    if (requests.empty()) return;
    m_request = new NoteStrip(m_theme, NoteKind::Held, QStringLiteral("scissors"));
    m_request->setObjectName(QStringLiteral("take-out-strip"));
    const QString many = counted(int(requests.size()), tr("One request to take a sentence out."), tr("%1 requests to take a sentence out."));
    m_request->set({{many, true, {}}, {QString(u' ' + tr("The only answer is to erase.")), false, {}}});
    Button *there = m_request->addButton(tr("Go to it"));
    there->setKeyShown(QStringLiteral("Alt+R"));
    there->setObjectName(QStringLiteral("take-out-go"));
    connect(there, &QAbstractButton::clicked, this, &MinutesView::goToRequest);
    m_strips->insertWidget(0, m_request);
}

void MinutesView::goToRequest() {
    const auto requests = m_model.takeOuts();
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
        if (auto *fold = row->findChild<Button *>(QStringLiteral("block-fold"))) fold->setFocus(Qt::OtherFocusReason);
        return;
    }
    follow(editor);
    editor->setFocus(Qt::OtherFocusReason);
    editor->moveCursor(QTextCursor::End);
}

void MinutesView::follow(TextEditor *editor) {
    if (editor->property("followed").toBool()) return;
    editor->setProperty("followed", true);
    editor->installEventFilter(this);
    connect(editor, &TextEditor::edited, this, [this] {
        m_dirty = true;
        if (!m_draftTimer.isActive()) m_draftTimer.start(draftMs);
        m_quietTimer.start(quietMs);
    });
    connect(editor, &TextEditor::entered, this, &MinutesView::newBlock);
    connect(editor, &TextEditor::left, this, &MinutesView::commit);
}

void MinutesView::focusFirst() {
    if (m_list->blocks().empty()) return newBlock();
    const bool reviewed = m_model.meeting().minutesState != MinutesState::draft && m_model.meeting().minutesState != MinutesState::none;
    choose(m_list->current() >= 0 ? m_list->current() : reviewed ? 0 : int(m_list->blocks().size()) - 1);
    QTimer::singleShot(0, this, [this] { m_list->reach(m_list->current()); });  // once the page has its size
}

// Enter: the present block is written, an empty one of the same kind follows it.
void MinutesView::newBlock() {
    if (!mayWrite()) return;
    if (TextEditor *typing = editor(); typing && typing->text().trimmed().isEmpty() && !currentBlock().id.isNull() && m_language == m_model.original()) return;
    commit();
    const int at = m_list->current();
    const Block before = currentBlock();
    Block block;
    block.id = Id<Block>(Uuid::v7(m_records.machine().clock, m_records.machine().random));
    block.meeting = meeting();
    block.agendaItem = m_item;
    block.order = m_model.orderAfter(at < 0 ? nullptr : &before);
    block.kind = m_kind;
    block.original = m_model.original();
    block.attribution = m_kind == BlockKind::statement ? Attribution::member : Attribution::unset;
    m_fresh.push_back(block);
    const int index = at < 0 ? int(m_list->blocks().size()) : at + 1;
    m_list->insert(block, index);
    m_list->setCurrent(index);
    m_list->reach(index);
    startEditing(m_model.original());
}

QString MinutesView::draftKey(Uuid block) const { return QString(u"minutes/" + meeting().text() + u'/' + block.text()); }

void MinutesView::keepDraft() {
    TextEditor *typing = editor();
    if (!typing || !m_dirty || m_offRecord) return;
    Block block = currentBlock();
    block.text.insert(m_language, typing->text());
    const QByteArray words = compactJson(toJson(block));
    m_records.keep(this, [key = draftKey(block.id.uuid()), words](council::Session &session) { session.store().saveDraft(key, words); });
}

void MinutesView::dropDraft(Uuid block) {
    m_draftTimer.stop();
    m_quietTimer.stop();
    m_records.keep(this, [key = draftKey(block)](council::Session &session) { session.store().dropDraft(key); });
}

// One change for what was typed since the last; an empty new block leaves nothing.
void MinutesView::commit() {
    TextEditor *typing = editor();
    if (!typing || !m_dirty || m_offRecord) return;
    m_dirty = false;
    m_draftTimer.stop();
    m_quietTimer.stop();
    Block block = currentBlock();
    const QString words = typing->text().trimmed();
    if (words == block.text.value(m_language)) return dropDraft(block.id.uuid());
    if (words.isEmpty() && block.text.isEmpty()) return dropDraft(block.id.uuid());
    block.text.insert(m_language, words);
    const bool isOriginal = m_language == block.original;
    for (const QString &tag : block.text.keys()) {
        if (tag == block.original || (!isOriginal && tag != m_language)) continue;
        block.translations.insert(tag, QJsonObject{{QStringLiteral("state"), isOriginal ? QStringLiteral("behind") : QStringLiteral("current")}});
    }
    m_list->setBlock(m_list->current(), block);
    for (Block &fresh : m_fresh)
        if (fresh.id == block.id) fresh = block;
    const bool begins = m_model.meeting().minutesState == MinutesState::none || m_model.meeting().minutesState == MinutesState::unset;
    const Id<Meeting> of = meeting();
    m_records.write({}, this, [block, begins, of, key = draftKey(block.id.uuid())](council::Session &session) mutable {
        session.requireWriter();
        session.store().write(QStringLiteral("write minutes"), [&](store::Write &write) {
            write.put(block);
            if (begins) write.put(kindOf<Meeting>(), {{QStringLiteral("id"), of.text()}, {QStringLiteral("minutesState"), QStringLiteral("draft")}});
        });
        session.store().dropDraft(key);
    });
}

void MinutesView::leave() { commit(); }

void MinutesView::remakeCurrent() {
    TextEditor *typing = editor();
    const QString words = typing ? typing->text() : QString(), language = m_language;
    const bool dirty = m_dirty;
    m_list->remake(m_list->current());
    startEditing(language);
    if (TextEditor *again = editor(); again && dirty) {
        again->setText(words);
        again->moveCursor(QTextCursor::End);
    }
    m_dirty = dirty;
}

// The kind of what is typed now and of what comes after; of a stored block it is a change.
void MinutesView::setKind(BlockKind kind) {
    Block block = currentBlock();
    if (!block.id || !mayWrite()) return;
    m_kind = block.kind = kind;
    if (kind == BlockKind::statement && block.attribution == Attribution::unset) block.attribution = Attribution::member;
    m_list->setBlock(m_list->current(), block);
    bool fresh = false;
    for (Block &one : m_fresh)
        if (one.id == block.id && (fresh = true)) one = block;
    remakeCurrent();
    if (fresh && block.text.isEmpty()) return;
    m_records.change(QStringLiteral("change the kind of a passage"), this, [block](store::Write &write) mutable { write.put(block); });
}


bool MinutesView::handleKey(QKeyEvent *event) {
    if (event->modifiers() == Qt::ControlModifier) {
        const auto digit = digitKey(*event);
        if (!digit) return false;
        switch (*digit) {
        case 1: setKind(BlockKind::note); return true;
        case 2: setKind(BlockKind::statement); return true;
        case 3: setKind(BlockKind::decision); return true;
        case 4: setKind(BlockKind::action); return true;
        case 5: chooseSpeaker(); return true;
        case 6: chooseRecommendation(); return true;
        case 7: {
            const QString other = m_model.translation(m_theme.language());
            const QString to = m_language == m_model.original() ? other : m_model.original();
            commit();
            if (!to.isEmpty()) startEditing(to);
            return true;
        }
        case 9: togglePause(); return true;
        case 0: toggleOffRecord(); return true;
        default: return false;
        }
    }
    return false;
}

bool MinutesView::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->modifiers() == Qt::ControlModifier && digitKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    auto *typing = qobject_cast<TextEditor *>(watched);
    if (event->type() != QEvent::KeyPress || !typing) return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (handleKey(key)) return true;
    const bool atStart = typing->toPlainText().isEmpty();
    if (atStart && key->text() == u"@") return chooseSpeaker(), true;
    if (atStart && key->text() == u"#") return chooseRecommendation(), true;
    const bool up = key->key() == Qt::Key_Up && typing->textCursor().block() == typing->document()->firstBlock() && key->modifiers() == Qt::NoModifier;
    const bool down = key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier;
    if (up && m_list->current() > 0 && typing->textCursor().atStart()) return choose(m_list->current() - 1), true;
    if (down && typing->textCursor().atEnd() && m_list->current() + 1 < int(m_list->blocks().size())) return choose(m_list->current() + 1), true;
    return QWidget::eventFilter(watched, event);
}

void MinutesView::keyPressEvent(QKeyEvent *event) {
    if (!handleKey(event)) QWidget::keyPressEvent(event);
}

void MinutesView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_agenda->setNarrow(window()->width() < m_theme.px(1100));
    if (meeting()) m_agenda->set(m_model, m_item);
}

}  // namespace balai::ui
