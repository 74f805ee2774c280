// What the reader says and writes.
#include "core/council/commitment.h"
#include "core/council/gate.h"
#include "core/council/invitations.h"
#include "core/council/minutes.h"
#include "core/council/support_request.h"
#include "core/records/agenda_item.h"
#include "core/records/consent.h"
#include "core/records/help.h"
#include "core/records/recommendation.h"
#include "core/store/writer.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "ui/meetings/take_out.h"
#include "ui/plain/kind_words.h"
#include "ui/reader/dots.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/seen_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace balai::ui {

using namespace records;
using Said = records::Answer;

namespace {
void emptied(QLayout *layout, int from) {
    while (layout->count() > from) {
        QLayoutItem *item = layout->takeAt(from);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}
}  // namespace

// Her own words first, so that a tired reader has finished hers; of others only what they let the council see.
void ReaderView::readPassages() {
    m_passages.clear();
    const store::Store &store = m_records.read();
    const council::Gate gate(store, {Audience::council, {}, Use::share, {}, {}});
    std::vector<Passage> others;
    for (const Block &block : council::blocksOf(store, m_meeting)) {
        Passage passage{block.id, {}, languageChosen(block.text, language()), block.attribution, block.speaker == m_member.id, false, Said::unset};
        passage.translated = !block.original.isEmpty() && passage.language != block.original;
        if (passage.own) {
            passage.words = block.text.value(passage.language);
        } else {
            const council::Answered answered = gate.packetBlock(block, m_member.id, passage.language);
            if (const auto *released = std::get_if<council::Released>(&answered)) passage.words = released->text();
        }
        if (passage.words.isEmpty()) continue;
        for (const Comment &comment : store.all<Comment>("block", block.id))
            if (comment.member == m_member.id) passage.answered = comment.answer;
        (passage.own ? m_passages : others).push_back(passage);
    }
    m_passages.insert(m_passages.end(), others.begin(), others.end());
}

void ReaderView::showPassage() {
    const bool reading = m_views->currentIndex() == 1;
    QList<bool> answered;
    for (const Passage &passage : m_passages) answered.append(passage.answered != Said::unset);
    m_dots->set(answered, m_at);
    for (Button *button : {m_right, m_change, m_takeOut, m_later, m_before, m_next}) button->setEnabled(!m_passages.empty());
    if (m_passages.empty()) {
        m_prompt->setText({});
        m_words->setText(tr("There is nothing more to read today."));
        m_named->setText({});
        m_count->setText({});
        return;
    }
    const Passage &now = m_passages[size_t(m_at)];
    const auto number = [this](int value) { return text::nativeDigits(QString::number(value), language()); };
    m_count->setText(reading ? tr("%1 of %2", "passages").arg(number(m_at + 1), number(int(m_passages.size()))) : QString());
    m_prompt->setText(now.own ? (now.translated ? tr("What you said was written like this. This is a translation:") : tr("What you said was written like this:"))
                              : tr("This was written about the meeting:"));
    m_words->setStyle({Type::Reader, false, now.language});
    m_words->setText(now.words);
    m_words->setMinimumHeight(m_theme.lineHeight(Type::Reader, now.words) * 3);
    const bool named = now.attribution == Attribution::chosenName || now.attribution == Attribution::ownName;
    if (!now.own) m_named->setText(tr("These are not your words."));
    else if (named) m_named->setText(tr("The paper says your name: %1.").arg(m_member.name));
    else if (now.attribution == Attribution::none) m_named->setText(tr("The paper does not say who said this."));
    else m_named->setText(tr("The paper says “a member”. Your name is not shown."));
    m_before->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < int(m_passages.size()));
}

void ReaderView::showWords() {
    const bool proposing = m_giveOther->isVisibleTo(this);
    m_language->setText(text::ownNameOf(language()));
    m_language->setAccessibleName(tr("Language"));
    m_smaller->setText(tr("A−", "smaller letters"));
    m_smaller->setAccessibleName(tr("Smaller letters"));
    m_larger->setText(tr("A+", "larger letters"));
    m_larger->setAccessibleName(tr("Larger letters"));
    m_stop->setText(tr("Stop"));
    m_cover->setText(tr("Cover"));
    const bool stopped = m_views->currentIndex() == 4;
    m_foot->setText(stopped ? QString() : tr("Your answers are kept. You can stop at any time."));
    m_right->setText(tr("This is right"));
    m_change->setText(tr("Change this"));
    m_takeOut->setText(tr("Take this out"));
    m_later->setText(tr("Later"));
    m_before->setText(tr("Before"));
    m_next->setText(tr("Next"));
    m_aloud->setText(tr("This laptop cannot read aloud. Somebody you choose may read it to you."));
    m_seen->setAloudNote(m_aloud->text());
    m_doorTitle->setText(tr("What would you like to do?"));
    m_doorRead->setText(tr("Read what is written"));
    m_doorPropose->setText(tr("Tell the council something"));
    m_doorChoices->setText(tr("My yeses and noes"));
    m_doorInvited->setText(tr("What others ask of me"));
    m_doorInvited->setVisible(!council::waitingFor(m_records.read(), m_member.id, m_records.today()).empty());
    m_writeTitle->setText(proposing ? tr("What should the council talk about?") : tr("How should it be written?"));
    m_editor->setAccessibleName(m_writeTitle->text());
    m_give->setText(proposing ? tr("Put it on the agenda") : tr("Give this wish"));
    m_giveOther->setText(tr("Propose it to the council"));
    m_back->setText(tr("Back"));
    m_stopTitle->setText(tr("You can stop here.\nNothing more is needed from you today."));
    m_talkTitle->setText(tr("People you can talk to"));
    m_talk->setText(tr("I would like someone to talk to me"));
    m_talkNote->setText(tr("It is kept sealed, for those who look after support."));
    m_choiceTitle->setText(tr("What you said yes and no to"));
}

void ReaderView::move(int by) {
    m_at = std::clamp(m_at + by, 0, std::max(0, int(m_passages.size()) - 1));
    showPassage();
}

void ReaderView::give(Said answer, const QString &words) {
    if (m_passages.empty()) return;
    Passage &passage = m_passages[size_t(m_at)];
    passage.answered = answer;
    Comment comment;
    comment.block = passage.block;
    comment.member = m_member.id;
    comment.answer = answer;
    comment.language = passage.language;
    comment.of = council::commitmentTo(passage.words, m_records.machine().random);
    comment.mode = CommentMode::self;
    comment.at.text = m_records.now();
    if (!words.isEmpty()) comment.text.insert(language(), words);
    m_records.change(QStringLiteral("answer as a member"), this, [comment](store::Write &write) mutable { write.put(comment); });
    if (m_at + 1 < int(m_passages.size())) ++m_at;
    show(Reading);
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
        takeOut(session, passage.block, comment.id);
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

void ReaderView::fillStop() {
    emptied(m_help, 0);
    std::vector<Help> all = m_records.read().all<Help>();
    std::sort(all.begin(), all.end(), [](const Help &a, const Help &b) { return std::pair(a.order, a.id) < std::pair(b.order, b.id); });
    const auto add = [this](const char *icon, const QString &name, const QString &what) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, m_theme.px(15), 0, m_theme.px(15));
        row->setSpacing(m_theme.px(12));
        row->addWidget(new Icon(m_theme, QLatin1String(icon), 24), 0, Qt::AlignTop);
        auto *who = new FlowLabel(m_theme, name, {Type::Section});
        who->setFixedWidth(m_theme.px(272));
        row->addWidget(who, 0, Qt::AlignTop);
        auto *offers = new FlowLabel(m_theme, what, {Type::Section});
        offers->setTone(Tone::Soft);
        row->addWidget(offers, 1);
        m_help->addWidget(new Rule(m_theme));
        m_help->addWidget(line);
    };
    if (all.empty()) add("user", tr("The council’s support person"), tr("Ask for them at any time."));
    for (const Help &help : all) {
        const QString when = localised(help.when, language()), what = when.isEmpty() ? localised(help.what, language()) : when;
        add("phone", localised(help.name, language()), help.how.isEmpty() ? what : tr("%1 · %2", "when, how to reach them").arg(what, help.how));
    }
    m_help->addWidget(new Rule(m_theme));
}

// Sealed: only an account that holds the key for what is private reads it.
void ReaderView::askToTalk() {
    m_records.write({}, this, [member = m_member.id](council::Session &session) { council::askForSomebody(session, member); }, [this] { m_talkNote->setText(tr("It is kept. Somebody will come to you.")); },
       [this](const Error &) { m_talkNote->setText(tr("This desk cannot keep it sealed. Please tell your support person.")); });
}

void ReaderView::fillChoices() {
    emptied(m_choices, 1);
    int shown = 0;
    const auto all = m_records.read().all<Consent>("member", m_member.id);
    for (const Consent &consent : all) {
        const bool corrected = std::any_of(all.begin(), all.end(), [&](const Consent &other) { return other.corrects == consent.id.uuid(); });
        if (corrected || (consent.decision != Decision::given && consent.decision != Decision::renewed && consent.decision != Decision::refused && consent.decision != Decision::withdrawn)) continue;
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, m_theme.px(8), 0, m_theme.px(8));
        const QString what = tr("%1: %2", "use, audience").arg(KindWords::use(consent.use), KindWords::audience(consent.audience, {}));
        row->addWidget(new FlowLabel(m_theme, what, {Type::Base}), 1);
        row->addWidget(new FlowLabel(m_theme, KindWords::decision(consent.decision), {Type::Base, true}));
        if (consent.decision == Decision::given || consent.decision == Decision::renewed) {
            auto *back = new Button(m_theme, ButtonKind::Large, tr("Take this back"));
            back->setObjectName(QStringLiteral("choice-take-back-%1").arg(++shown));
            connect(back, &QAbstractButton::clicked, this, [this, id = consent.id.text()] { takeBack(id); });
            row->addWidget(back);
        }
        m_choices->addWidget(new Rule(m_theme));
        m_choices->addWidget(line);
    }
    m_choices->addStretch(1);
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
