// What the minutes show of the records: read on the worker, set around whatever is being typed.
#include "core/base/error.h"
#include "ui/meetings/block_list.h"
#include "ui/meetings/coverage_line.h"
#include "ui/meetings/heard_line.h"
#include "ui/meetings/minutes_parts.h"
#include "ui/meetings/minutes_view.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

void MinutesView::refresh() {
    if (!meeting()) return;
    m_coverage->refresh();
    if (m_model.meeting().kind == MeetingKind::listening) m_heard->refresh();
    m_model.ask(m_coverage->asked());
    showTools();
    if (m_shownLanguage != m_theme.language()) {
        showStrip();
        showDrafts();
        showBlocks();
    }
    readAgain();
}

// On the worker: a long meeting's minutes take longer to read than a key may wait.
void MinutesView::readAgain() {
    m_readAgain = m_reading;
    if (m_reading || m_model.isCurrent()) return;
    m_reading = true;
    m_records.look<MinutesReading>({}, this,
        [of = meeting(), rows = m_list->madeIds(), asked = m_model.asked()](const store::Store &store) { return MinutesReading::of(store, of, rows, asked); },
        [this, edits = m_edits, version = m_records.read().version()](MinutesReading reading) {
            m_reading = false;
            reading.version = version;  // of this connection: another counts otherwise
            const bool mine = reading.meeting.id == meeting();
            if (!mine || edits != m_edits) return readAgain();
            m_model.take(std::move(reading));
            showChanges();
            if (m_readAgain) readAgain();
        },
        [this](const Error &error) {
            m_reading = false;
            if (error.code() != ErrorCode::Cancelled) qWarning("minutes not read: %s", error.what());
        });
}

// What other records are now, around whatever is being typed.
void MinutesView::showChanges() {
    showTools();
    showStrip();
    showDrafts();
    m_agenda->set(m_model, m_item);
    TextEditor *typing = editor();
    const Uuid keep = typing && (m_dirty || typing->holdsFocus()) ? currentBlock().id.uuid() : Uuid();
    const int before = m_list->current();
    m_list->update(blocksToShow(), [this](const Block &block) { return m_model.view(block); }, keep);
    if (m_list->current() < 0 && before >= 0) m_list->setCurrent(std::min(before, int(m_list->blocks().size()) - 1));
}

// Those of the agenda item, with the ones that are typed now and not stored yet.
std::vector<Block> MinutesView::blocksToShow() {
    std::erase_if(m_fresh, [&](const Block &fresh) { return std::any_of(m_model.blocks().begin(), m_model.blocks().end(), [&](const Block &one) { return one.id == fresh.id; }); });
    std::vector<Block> blocks = m_item ? m_model.blocksOf(m_item) : m_model.blocks();
    for (const Block &fresh : m_fresh) {
        if (fresh.agendaItem != m_item) continue;
        blocks.insert(std::upper_bound(blocks.begin(), blocks.end(), fresh, [](const Block &a, const Block &b) { return a.order < b.order; }), fresh);
    }
    return blocks;
}

// Rebuilt around whatever is being typed: words, caret and focus stay.
void MinutesView::showBlocks(Seen seen, Uuid there) {
    TextEditor *typing = editor();
    const Uuid id = typing ? currentBlock().id.uuid() : Uuid();
    const QString words = typing ? typing->text() : QString(), language = m_language;
    const int caret = typing ? typing->textCursor().position() : 0;
    const bool focused = typing && typing->holdsFocus(), dirty = m_dirty;
    const PastedPart asked = typing ? typing->asked() : PastedPart();
    m_shownLanguage = m_theme.language();
    m_wasNarrow = isNarrow();
    const QString other = m_both && !m_wasNarrow ? m_model.translation(m_theme.language()) : QString();
    m_head->set(m_model.original(), other);
    m_agenda->set(m_model, m_item);
    std::vector<Block> blocks = blocksToShow();
    const auto first = std::find_if(blocks.begin(), blocks.end(), [wanted = id ? id : there](const Block &one) { return one.id.uuid() == wanted; });
    int at = first == blocks.end() ? -1 : int(first - blocks.begin());
    if (at < 0 && seen == Seen::AsOpened) at = isReviewed() ? 0 : int(blocks.size()) - 1;
    m_list->set(std::move(blocks), {m_model.original(), other, true}, [this](const Block &block) { return m_model.view(block); }, at);
    const int index = id ? m_list->indexOf(id) : -1;
    if (index < 0) return;
    m_list->setCurrent(index);
    m_language = language;
    BlockRow *row = m_list->reach(index);
    TextEditor *again = row ? row->edit(language, mayWrite()) : nullptr;
    if (!again) return;
    follow(again);
    if (dirty) again->setText(words);
    again->ask(asked);
    QTextCursor cursor = again->textCursor();
    cursor.setPosition(std::min(caret, int(again->toPlainText().size())));
    again->setTextCursor(cursor);
    m_dirty = dirty;
    if (focused) again->setFocus(Qt::OtherFocusReason);
}

}  // namespace balai::ui
