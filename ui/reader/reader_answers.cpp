// What a member does in her reader: each is written down at once.
#include "core/records/consent.h"
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
#include <QPointer>

namespace balai::ui {

using namespace records;
using Said = records::Answer;

void ReaderView::move(int by) {
    m_at = std::clamp(m_at + by, 0, std::max(0, int(m_passages.size()) - 1));
    showPassage();
}

void ReaderView::give(Said answer, const QString &words, const QByteArray &spoken, Attribution named) {
    if (m_passages.empty()) return;
    ShownPassage &passage = m_passages[size_t(m_at)];
    const bool heard = passage.reading && passage.reading.text() == m_heard;
    GivenAnswer given{answer, {}, spoken, named, m_readBy || !heard ? m_readBy : passage.readBy};
    if (!words.isEmpty()) given.words.insert(language(), words);
    m_source->give(passage, given);
    readAfterAct();
    passage.answered = answer;
    passage.changed = false;
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

void ReaderView::fillReaders(QMenu &menu) {
    const auto add = [this, &menu](Uuid id, const QString &name) {
        menu.addAction(name, this, [this, id, name] {
            m_readBy = id;
            m_readByName = name;
            showReader();
        });
    };
    add({}, tr("I read it myself"));
    for (const council::AloudReader &one : m_readers) add(one.id, one.name);
}

void ReaderView::askTakeOut() {
    if (m_passages.empty()) return;
    const ShownPassage passage = m_passages[size_t(m_at)];
    if (!passage.own) return give(Said::takeOut);
    const QuestionText text{tr("Take this out?"),
                            {isInRound() ? tr("Nobody who sits down after you sees your words. They go from the minutes when this round ends.") : tr("Your words go from the minutes at once."), tr("They go from the history and the search, and from the other laptops at the next exchange."),
                             tr("Old backups and papers that were given away may still hold them."), tr("They cannot be brought back.")},
                            {{tr("Leave it for now"), QStringLiteral("leave")}, {tr("Take it out"), QStringLiteral("takeOut")}},
                            QStringLiteral("leave")};
    Question::ask(m_theme, this, text, this, [this, passage](const QString &id) { if (id == u"takeOut") takeOutNow(passage); });
}

void ReaderView::takeOutNow(const ShownPassage &passage) {
    std::erase_if(m_passages, [&](const ShownPassage &one) { return one.id == passage.id; });
    m_at = std::clamp(m_at, 0, std::max(0, int(m_passages.size()) - 1));
    m_words->setText({});
    showPassage();
    m_source->takeOut(passage);
    readAfterAct();
}

void ReaderView::propose(bool recommendation) {
    const QString words = m_editor->text().trimmed();
    if (words.isEmpty()) return;
    m_editor->setText({});
    m_source->propose(words, language(), recommendation);
    show(Doors);
}

void ReaderView::askToTalk() {
    m_source->askToTalk([here = QPointer(this)](bool kept) {
        if (!here) return;
        here->m_talkNote->setText(kept ? tr("It is kept. Somebody will come to you.") : tr("This desk cannot keep it sealed. Please tell your support person."));
    });
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
