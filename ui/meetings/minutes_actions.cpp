// What people do to the minutes beside typing: who spoke, off the record, answers, drafts. Steps: minutes_steps.cpp.
#include "core/records/account.h"
#include "core/records/comment_answer.h"
#include "core/records/recommendation.h"
#include "ui/meetings/block_list.h"
#include "ui/meetings/minutes_view.h"
#include "ui/plain/form_over.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/pop_over.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QApplication>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

// A few letters narrow the list; Enter takes the first.
void MinutesView::chooseFrom(const QString &title, const QString &object, const QList<std::pair<QString, QString>> &options, std::function<void(const QString &)> chosen) {
    BlockRow *row = m_list->row(m_list->current());
    if (!row) return;
    auto *over = new PopOver(m_theme, m_list, 320);  // not at the row, which is made again when records change
    over->setObjectName(object);
    over->box()->addWidget(new FlowLabel(m_theme, title, {Type::Table, true}));
    auto *letters = new Field(m_theme, QString(object + QStringLiteral("-letters")), title);
    auto *list = new RowList(m_theme, RowList::Look::Plain);
    list->setObjectName(QString(object + QStringLiteral("-list")));
    list->setAccessibleName(title);
    over->box()->addWidget(letters);
    over->box()->addWidget(list);
    const auto matching = [options](const QString &typed) {
        RowGroup group;
        group.counted = false;
        for (const auto &[id, name] : options) {
            if (!typed.isEmpty() && !name.startsWith(typed, Qt::CaseInsensitive) && !name.contains(QString(u' ' + typed), Qt::CaseInsensitive)) continue;
            RowSpec spec;
            spec.id = id;
            spec.text = name;
            group.rows.append(spec);
            if (group.rows.size() == 8) break;
        }
        return group;
    };
    const auto take = [over, chosen](const QString &id) {
        over->close();
        chosen(id);
    };
    list->setGroups({matching({})});
    connect(letters->edit(), &QLineEdit::textChanged, list, [list, matching](const QString &typed) { list->setGroups({matching(typed)}); });
    connect(letters, &Field::entered, over, [letters, matching, take] {
        const RowGroup found = matching(letters->text());
        if (!found.rows.isEmpty()) take(found.rows.first().id);
    });
    connect(list, &RowList::opened, over, take);
    connect(over, &PopOver::closed, this, [this] { if (!QApplication::focusWidget()) startEditing(m_language); }, Qt::QueuedConnection);
    over->open(QRect(row->mapTo(m_list, QPoint(0, 0)), row->size()));
    letters->edit()->setFocus();
}

void MinutesView::chooseSpeaker() {
    if (!mayWrite() || !currentBlock().id) return;
    QList<std::pair<QString, QString>> options;
    const bool guestsOnly = m_model.meeting().kind == MeetingKind::listening;  // takes no names but of guests who want to be quoted
    for (const Member &member : m_model.present())
        if (!guestsOnly || member.state == MemberState::guest) options.append({member.id.text(), member.name});
    if (options.isEmpty() && guestsOnly) return;
    chooseFrom(tr("Who spoke?"), QStringLiteral("speaker"), options, [this](const QString &id) {
        Block block = currentBlock();
        block.speaker = Id<Member>(Uuid::parse(id).value_or(Uuid()));
        if (block.attribution == Attribution::unset) block.attribution = Attribution::member;
        m_kind = block.kind = BlockKind::statement;
        m_list->setBlock(m_list->current(), block);
        for (Block &one : m_fresh)
            if (one.id == block.id) one = block;
        remakeCurrent();
        if (block.text.isEmpty()) return;
        ++m_edits;
        m_records.change(QStringLiteral("name a speaker"), this, [block](store::Write &write) mutable { write.put(block); });
    });
}

// Of an action: who does it, and by when.
void MinutesView::chooseOwner() {
    if (!mayWrite() || !currentBlock().id) return;
    commit();
    const Block block = currentBlock();
    auto *form = new FormOver(m_theme, m_list, QStringLiteral("owner-form"), tr("Who does it, and by when?"));
    QList<Option> options{{QString(), tr("nobody yet")}};
    for (const Account &account : m_records.read().all<Account>())
        if (account.active.value_or(true)) options.append({account.id.text(), account.label.isEmpty() ? account.name : account.label});
    for (const Member &member : m_model.present()) options.append({member.id.text(), member.name});
    Choice *owner = form->choice(QStringLiteral("action-owner"), tr("Who"), options, block.owner.isNull() ? QString() : block.owner.text());
    Field *day = form->day(QStringLiteral("action-due"), tr("By when"), block.due);
    form->finish(tr("Keep"), [this, form, owner, day, id = block.id]() -> QString {
        const auto due = form->dayIn(day);
        if (!due) return tr("Write the day with its month in letters.");
        Block changed = currentBlock();
        if (changed.id != id) return {};
        changed.owner = Uuid::parse(owner->chosen()).value_or(Uuid());
        changed.due = *due;
        m_list->setBlock(m_list->current(), changed);
        for (Block &one : m_fresh)
            if (one.id == id) one = changed;
        remakeCurrent();
        if (changed.text.isEmpty()) return {};
        ++m_edits;
        m_records.change(QStringLiteral("say who does it"), this, [changed](store::Write &write) mutable { write.put(changed); });
        return {};
    });
}

void MinutesView::chooseRecommendation() {
    if (!mayWrite() || !currentBlock().id) return;
    QList<std::pair<QString, QString>> options;
    for (const Recommendation &one : m_records.read().all<Recommendation>())
        options.append({one.id.text(), tr("%1 · %2", "number, title").arg(one.reference, localised(one.title, m_theme.language()))});
    chooseFrom(tr("Which recommendation is this about?"), QStringLiteral("recommendation"), options, [this](const QString &id) {
        Block block = currentBlock();
        block.recommendation = Id<Recommendation>(Uuid::parse(id).value_or(Uuid()));
        m_list->setBlock(m_list->current(), block);
        for (Block &one : m_fresh)
            if (one.id == block.id) one = block;
        remakeCurrent();
        if (block.text.isEmpty()) return;
        ++m_edits;
        m_records.change(QStringLiteral("name a recommendation"), this, [block](store::Write &write) mutable { write.put(block); });
    });
}

// The block being typed goes: from the page, from the drafts, from what could be undone. Nothing is kept until the same
// key ends it.
void MinutesView::toggleOffRecord() {
    delete m_state.data();
    if (m_offRecord) {
        m_offRecord = false;
        return newBlock();
    }
    const Block block = currentBlock();
    TextEditor *typing = editor();
    const bool born = block.id && block.id.uuid() == std::exchange(m_born, {});
    if (typing) {
        typing->setText(born ? QString() : block.text.value(m_language));
        typing->forgetUndo();
    }
    m_dirty = false;
    m_offRecord = true;
    if (block.id) dropDraft(block.id.uuid(), Trace::Forgotten);
    if (born) {
        ++m_edits;
        std::erase_if(m_fresh, [&](const Block &one) { return one.id == block.id; });
        m_records.write({}, this, [id = block.id](council::Session &session) {
            if (session.store().find(id)) session.store().erase(kindOf<Block>(), id.uuid(), {}, store::EraseReason::MemberAsked);
        });
        m_list->remove(block.id.uuid());
        m_list->setCurrent(std::min(m_list->current(), int(m_list->blocks().size()) - 1));
    }
    m_state = new NoteStrip(m_theme, NoteKind::Plain, QStringLiteral("eye-off"));
    m_state->setObjectName(QStringLiteral("off-record-strip"));
    m_state->set({{tr("Off the record."), true, {}}, {QString(u' ' + tr("Nothing is kept. The same key ends it.")), false, {}}});
    Button *end = m_state->addButton(tr("Write again"));
    end->setKeyShown(QStringLiteral("Ctrl+0"));
    connect(end, &QAbstractButton::clicked, this, &MinutesView::toggleOffRecord, Qt::QueuedConnection);
    m_strips->addWidget(m_state);
    setFocusPolicy(Qt::StrongFocus);
    setFocus(Qt::OtherFocusReason);
}

void MinutesView::togglePause() {
    delete m_state.data();
    if (!m_paused) commit();
    m_paused = !m_paused;
    if (TextEditor *typing = editor()) typing->setReadOnly(!mayWrite());
    if (!m_paused) return;
    m_state = new NoteStrip(m_theme, NoteKind::Plain, QStringLiteral("clock"));
    m_state->setObjectName(QStringLiteral("pause-strip"));
    m_state->set({{tr("Paused."), true, {}}, {QString(u' ' + tr("What was written is kept.")), false, {}}});
    Button *end = m_state->addButton(tr("Go on"));
    end->setKeyShown(QStringLiteral("Ctrl+9"));
    connect(end, &QAbstractButton::clicked, this, &MinutesView::togglePause, Qt::QueuedConnection);
    m_strips->addWidget(m_state);
}

// Of a change or an objection: it is kept, and the council says why.
void MinutesView::answer(const QString &comment, QWidget *at) {
    auto *over = new PopOver(m_theme, at, 320);
    over->setObjectName(QStringLiteral("answer-over"));
    over->box()->addWidget(new FlowLabel(m_theme, tr("What do you answer? The words stay as they are."), {Type::Table, true}));
    auto *words = new TextEditor(m_theme, QStringLiteral("answer-words"), tr("Answer"));
    words->setLines(3, 6);
    over->box()->addWidget(words);
    auto *give = new Button(m_theme, ButtonKind::Plain, tr("Give this answer"));
    give->setObjectName(QStringLiteral("answer-give"));
    over->box()->addWidget(give);
    connect(give, &QAbstractButton::clicked, over, [this, over, words, comment] {
        CommentAnswer answer;
        answer.comment = Id<Comment>(Uuid::parse(comment).value_or(Uuid()));
        answer.answer = CommentOutcome::kept;
        if (!words->text().trimmed().isEmpty()) answer.text.insert(m_theme.language(), words->text().trimmed());
        answer.at.text = m_records.now();
        m_records.change(QStringLiteral("answer a comment"), this, [answer](store::Write &write) mutable { write.put(answer); });
        over->close();
    });
    over->open();
    words->setFocus();
}

// Words that were being typed when the program ended.
void MinutesView::showDrafts() {
    delete m_draft.data();
    const QString prefix = QString(u"minutes/" + meeting().text() + u'/');
    const Uuid typing = m_dirty ? currentBlock().id.uuid() : Uuid();
    QStringList keys;
    for (const QString &key : m_model.drafts())
        if (key.startsWith(prefix) && Uuid::parse(QStringView(key).mid(prefix.size())).value_or(Uuid()) != typing) keys.append(key);
    if (keys.isEmpty()) return;
    m_draft = new NoteStrip(m_theme, NoteKind::Attention, QStringLiteral("history"));
    m_draft->setObjectName(QStringLiteral("draft-strip"));
    m_draft->set({{tr("Words that were being typed when Balai closed were kept."), false, {}}});
    Button *take = m_draft->addButton(tr("Take them in"));
    take->setObjectName(QStringLiteral("draft-take"));
    connect(take, &QAbstractButton::clicked, this, [this, keys] {
        m_records.write({}, this, [keys](council::Session &session) {
            session.requireWriter();
            for (const QString &key : keys) {
                const QJsonObject json = QJsonDocument::fromJson(session.store().draft(key).value_or(QByteArray())).object();
                Block block;
                readJson(json, block);
                block.id = Id<Block>(Uuid::parse(key.section(u'/', -1)).value_or(Uuid()));
                if (!block.text.isEmpty()) session.store().write(QStringLiteral("take a draft in"), [&](store::Write &write) { write.put(block); });
                session.store().dropDraft(key);
            }
        });
    }, Qt::QueuedConnection);
    Button *drop = m_draft->addButton(tr("Leave them out"));
    drop->setObjectName(QStringLiteral("draft-drop"));
    connect(drop, &QAbstractButton::clicked, this, [this, keys] {
        m_records.write({}, this, [keys](council::Session &session) { for (const QString &key : keys) session.store().dropDraft(key); });
        delete m_draft.data();
    }, Qt::QueuedConnection);
    m_strips->addWidget(m_draft);
}

}  // namespace balai::ui
