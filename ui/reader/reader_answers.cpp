// What a member does in her reader: each is written down at once.
#include "core/council/commitment.h"
#include "core/council/minutes_life.h"
#include "core/council/note_takers.h"
#include "core/council/support_request.h"
#include "core/council/take_out.h"
#include "core/council/voice_note.h"
#include "core/records/account.h"
#include "core/records/agenda_item.h"
#include "core/records/consent.h"
#include "core/records/helper.h"
#include "core/records/recommendation.h"
#include "core/store/writer.h"
#include "core/text/dates.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/seen_view.h"
#include "ui/shell/read_aloud.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

#include <QMenu>

namespace balai::ui {

using namespace records;
using Said = records::Answer;

void ReaderView::move(int by) {
    m_at = std::clamp(m_at + by, 0, std::max(0, int(m_passages.size()) - 1));
    showPassage();
}

void ReaderView::give(Said answer, const QString &words, const QByteArray &spoken, Attribution named) {
    if (m_passages.empty()) return;
    Passage &passage = m_passages[size_t(m_at)];
    passage.answered = answer;
    passage.changed = false;
    Comment comment;
    comment.block = passage.block;
    comment.member = m_member.id;
    comment.answer = answer;
    comment.language = passage.language;
    comment.of = council::commitmentTo(passage.words, m_records.machine().random);
    comment.mode = m_readBy ? CommentMode::readTo : CommentMode::self;
    comment.readBy = m_readBy;
    comment.attribution = named;
    comment.at.text = m_records.now();
    if (!words.isEmpty()) comment.text.insert(language(), words);
    m_records.write({}, this, [comment, spoken](council::Session &session) {
        session.requireWriter();
        session.store().write(QStringLiteral("answer as a member"), [&](store::Write &write) {
            Comment made = comment;
            council::putAnswer(session, write, made, spoken);
        });
    });
    if (m_at + 1 < int(m_passages.size())) ++m_at;
    show(Reading);
}

// Typed, spoken or both. Her own passage stands in the editor beforehand: left as it is, it is no wish of hers.
void ReaderView::giveWritten(Said answer, Attribution named) {
    QString words = m_editor->text().trimmed();
    const QByteArray spoken = m_spoken->file();
    if (!spoken.isEmpty() && !m_passages.empty() && words == m_passages[size_t(m_at)].words.trimmed()) words.clear();
    give(answer, words, spoken, named);
}

// Under the name that she wants; it travels with the words if the council keeps them, so it has to be written.
void ReaderView::object() {
    if (m_editor->text().trimmed().isEmpty()) return m_editor->setFocus(Qt::OtherFocusReason);
    const Attribution named[] = {Attribution::member, Attribution::chosenName, Attribution::none};
    giveWritten(Said::objection, named[m_appears->chosen()]);
}

void ReaderView::showReader() {
    const QString reader = m_readBy ? tr("%1 reads this to you.").arg(m_readByName) : QString();
    m_aloud->setInstead(reader);
    m_seen->setReader(reader);
    m_reads->setText(tr("Who reads"));
}

// Whoever wrote the minutes is not offered: nobody hears her own words from the one who wrote them down.
void ReaderView::fillReaders(QMenu &menu) {
    const store::Store &store = m_records.read();
    const auto add = [this, &menu](Uuid id, const QString &name) {
        menu.addAction(name, this, [this, id, name] {
            m_readBy = id;
            m_readByName = name;
            showReader();
        });
    };
    add({}, tr("I read it myself"));
    for (const Helper &helper : store.all<Helper>())
        if (helper.active.value_or(true)) add(helper.id.uuid(), helper.name);
    const council::NoteTakers takers(store);
    for (const Account &account : store.all<Account>())
        if (account.active.value_or(true) && !account.employer && !takers.wrote(account.id.uuid(), m_meeting)) add(account.id.uuid(), account.label.isEmpty() ? account.name : account.label);
}

void ReaderView::askTakeOut() {
    if (m_passages.empty()) return;
    const Passage passage = m_passages[size_t(m_at)];
    if (!passage.own) return give(Said::takeOut);
    const QuestionText text{tr("Take this out?"),
                            {tr("Your words go from the minutes at once."), tr("They go from the history and the search, and from the other laptops at the next exchange."),
                             tr("Old backups and papers that were given away may still hold them."), tr("They cannot be brought back.")},
                            {{tr("Leave it for now"), QStringLiteral("leave")}, {tr("Take it out"), QStringLiteral("takeOut")}},
                            QStringLiteral("leave")};
    Question::ask(m_theme, this, text, this, [this, passage](const QString &id) { if (id == u"takeOut") takeOutNow(passage); });
}

// Her own words on this laptop: there is nobody to wait for.
void ReaderView::takeOutNow(const Passage &passage) {
    std::erase_if(m_passages, [&](const Passage &one) { return one.block == passage.block; });
    m_at = std::clamp(m_at, 0, std::max(0, int(m_passages.size()) - 1));
    m_words->setText({});
    showPassage();
    m_records.write(tr("Taking your words out"), this, [passage, member = m_member.id, at = m_records.now()](council::Session &session) {
        Comment comment;
        comment.block = passage.block;
        comment.member = member;
        comment.answer = Said::takeOut;
        comment.language = passage.language;
        comment.mode = CommentMode::self;
        comment.at.text = at;
        session.store().write(QStringLiteral("answer as a member"), [&](store::Write &write) { write.put(comment); });
        council::takeOut(session, passage.block, comment.id);
    });
}

void ReaderView::propose(bool recommendation) {
    const QString words = m_editor->text().trimmed();
    if (words.isEmpty()) return;
    m_editor->setText({});
    if (recommendation) {
        Recommendation one;
        one.title.insert(language(), words.section(u'\n', 0, 0).left(80));
        one.text.insert(language(), words);
        one.stage = Stage::idea;
        one.contributors.add(m_member.id);
        m_records.change(QStringLiteral("propose a recommendation"), this, [one](store::Write &write) mutable { write.put(one); });
        return show(Doors);
    }
    AgendaItem item;
    for (const Meeting &meeting : m_records.read().all<Meeting>({{QStringLiteral("state"), QStringLiteral("planned")}}))
        if (meeting.startsAt.isSet() && meeting.startsAt.day() >= m_records.today()) item.meeting = meeting.id;
    if (!item.meeting) item.meeting = m_meeting;
    item.title.insert(language(), words);
    QString last;
    for (const AgendaItem &other : m_records.read().all<AgendaItem>("meeting", item.meeting)) last = std::max(last, other.order);
    item.order = store::keyBetween(last, {}, m_records.machine().random);
    m_records.change(QStringLiteral("put something on the agenda"), this, [item](store::Write &write) mutable { write.put(item); });
    show(Doors);
}

// Sealed: only an account that holds the key for what is private reads it.
void ReaderView::askToTalk() {
    m_records.write({}, this, [member = m_member.id](council::Session &session) { council::askForSomebody(session, member); }, [this] { m_talkNote->setText(tr("It is kept. Somebody will come to you.")); },
       [this](const Error &) { m_talkNote->setText(tr("This desk cannot keep it sealed. Please tell your support person.")); });
}

// No reason is asked, and it holds from now on.
void ReaderView::takeBack(const QString &id) {
    auto consent = m_records.read().find(Id<Consent>(Uuid::parse(id).value_or(Uuid())));
    if (!consent) return;
    Consent no;
    no.member = consent->member;
    no.form = consent->form;
    no.use = consent->use;
    no.audience = consent->audience;
    no.body = consent->body;
    no.scopeKind = consent->scopeKind;
    no.scope = consent->scope;
    no.decision = Decision::withdrawn;
    no.effectiveOn = no.recordedOn = no.signedOn = m_records.today();
    no.language = language();
    no.seenByMember = m_records.today();
    m_records.change(QStringLiteral("take a yes back"), this, [no](store::Write &write) mutable { write.put(no); }, [this] { fillChoices(); });
}

}  // namespace balai::ui
