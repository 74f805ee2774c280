// Typing in the minutes: a new passage, its draft, and the change that is written when it is left.
#include "core/base/assets.h"
#include "core/council/minutes.h"
#include "core/council/respect_terms.h"
#include "ui/meetings/block_list.h"
#include "ui/meetings/minutes_parts.h"
#include "ui/meetings/minutes_view.h"
#include "ui/widgets/text_advice.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

#include <mutex>

namespace balai::ui {

using namespace records;

namespace {

constexpr int draftMs = 600;         // a draft is at most a second behind the keyboard
constexpr int quietMs = 60'000;      // so long without a key: a change is written

}  // namespace

struct MinutesView::Draft {
    using Words = std::pair<QString, QByteArray>;
    // True where older words waited: whoever writes those writes these.
    bool put(const QString &key, const QByteArray &words) {
        const std::lock_guard hold(mutex);
        return std::exchange(waiting, Words(key, words)).has_value();
    }
    std::optional<Words> take() {
        const std::lock_guard hold(mutex);
        return std::exchange(waiting, std::nullopt);
    }
    std::mutex mutex;
    std::optional<Words> waiting;
};

void MinutesView::follow(TextEditor *editor) {
    if (editor->property("followed").toBool()) return;
    editor->setProperty("followed", true);
    editor->installEventFilter(this);
    connect(editor, &TextEditor::edited, this, [this] {
        m_dirty = true;
        const qint64 now = m_records.nowMs();
        if (!m_dirtySince) m_dirtySince = now;
        if (now - m_dirtySince >= draftMs) keepDraft();
        else if (!m_draftTimer.isActive()) m_draftTimer.start(draftMs);
        m_quietTimer.start(quietMs);
    });
    connect(editor, &TextEditor::entered, this, &MinutesView::newBlock);
    connect(editor, &TextEditor::left, this, &MinutesView::commit);
    connect(editor, &TextEditor::aboutToRead, this, [this, editor, language = m_language] { keepPasted(editor, language); });
    advise(editor);
}

// What was pasted is written before its other reading takes its place, so that the history keeps both, as that of an imported
// record does. The passage may have been left with its question open.
void MinutesView::keepPasted(TextEditor *editor, const QString &language) {
    BlockRow *row = nullptr;
    for (QWidget *above = editor->parentWidget(); above && !row; above = above->parentWidget()) row = qobject_cast<BlockRow *>(above);
    const int at = row ? m_list->indexOf(row->id()) : -1;
    if (at >= 0 && editor != this->editor()) {
        commit();
        m_born = {};
        m_list->setCurrent(at);
        startEditing(language);
    }
    commit();
}

// A member's own words are hers: nothing is offered for them.
void MinutesView::advise(TextEditor *editor) {
    m_keys->setAdvice({}, {});
    if (currentBlock().speaker) return;
    auto &terms = m_terms[m_language];
    if (!terms) terms = std::make_shared<const text::RespectList>(council::respectTerms(m_records.read(), assetsFolder(), m_language));
    if (terms->terms().empty()) return;
    auto *advice = new TextAdvice(editor, m_theme, terms);
    connect(advice, &TextAdvice::reached, m_keys, &KeyBar::setAdvice);
}

void MinutesView::offerWords() {
    TextEditor *typing = editor();
    if (auto *advice = typing ? typing->findChild<TextAdvice *>() : nullptr) advice->offer();
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
    std::vector<Block> known = m_list->blocks();  // and what was just typed in another agenda item
    known.insert(known.end(), m_fresh.begin(), m_fresh.end());
    block.order = m_model.orderAfter(at < 0 ? nullptr : &before, known);
    block.kind = m_kind;
    block.original = m_model.original();
    block.attribution = m_kind == BlockKind::statement ? Attribution::member : Attribution::unset;
    m_fresh.push_back(block);
    m_born = block.id.uuid();
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
    m_draftTimer.stop();
    m_dirtySince = 0;
    Block block = currentBlock();
    if (block.text.isEmpty()) block.original = m_language;
    block.text.insert(m_language, typing->text());
    if (!m_nextDraft) m_nextDraft = std::make_shared<Draft>();
    const bool waits = m_nextDraft->put(draftKey(block.id.uuid()), compactJson(toJson(block)));
    if (waits) return;
    m_records.keep(this, [next = m_nextDraft](council::Session &session) {
        if (const auto draft = next->take()) session.store().saveDraft(draft->first, draft->second);
    });
}

void MinutesView::dropDraft(Uuid block, Trace trace) {
    m_draftTimer.stop();
    m_quietTimer.stop();
    m_dirtySince = 0;
    if (m_nextDraft) m_nextDraft->take();
    m_records.keep(this, [key = draftKey(block), trace](council::Session &session) {
        if (trace == Trace::Forgotten) session.store().forgetDraft(key);
        else session.store().dropDraft(key);
    });
}

// One change for what was typed since the last; an empty new block leaves nothing.
void MinutesView::commit() {
    TextEditor *typing = editor();
    if (!typing || !m_dirty || m_offRecord) return;
    m_dirty = false;
    m_dirtySince = 0;
    m_draftTimer.stop();
    m_quietTimer.stop();
    Block block = currentBlock();
    const QString words = typing->text().trimmed();
    if (words == block.text.value(m_language)) return dropDraft(block.id.uuid());
    if (words.isEmpty() && block.text.isEmpty()) return dropDraft(block.id.uuid());
    if (block.text.isEmpty()) block.original = m_language;  // said in the language it was first written in
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
    ++m_edits;
    if (m_nextDraft) m_nextDraft->take();
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
    const PastedPart asked = typing ? typing->asked() : PastedPart();
    m_list->remake(m_list->current());
    startEditing(language);
    if (TextEditor *again = editor()) {
        if (dirty) again->setText(words);
        if (dirty) again->moveCursor(QTextCursor::End);
        again->ask(asked);
    }
    m_dirty = dirty;
}

// The kind of what is typed now and of what comes after; of a stored block it is a change.
void MinutesView::setKind(BlockKind kind) {
    Block block = currentBlock();
    if (!block.id || !mayWrite()) return;
    const bool listens = m_model.meeting().kind == MeetingKind::listening;  // words are notes there, but a named guest's
    if (listens && kind == BlockKind::statement && !block.speaker) kind = BlockKind::note;
    m_kind = block.kind = kind;
    if (kind == BlockKind::statement && block.attribution == Attribution::unset) block.attribution = Attribution::member;
    m_list->setBlock(m_list->current(), block);
    bool fresh = false;
    for (Block &one : m_fresh)
        if (one.id == block.id && (fresh = true)) one = block;
    remakeCurrent();
    if (fresh && block.text.isEmpty()) return;
    ++m_edits;
    m_records.change(QStringLiteral("change the kind of a passage"), this, [block](store::Write &write) mutable { write.put(block); });
}

}  // namespace balai::ui
