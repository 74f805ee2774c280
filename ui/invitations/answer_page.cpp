#include "ui/invitations/answer_page.h"

#include "core/council/invitations.h"
#include "core/records/body.h"
#include "core/text/language.h"
#include "ui/invitations/invitation_facts.h"
#include "ui/plain/alone_frame.h"
#include "ui/plain/kind_words.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

InvitationAnswerPage::InvitationAnswerPage(const PageTools &tools, Records &records)
    : m_theme(tools.theme), m_records(records), m_frame(new AloneFrame(tools, records, QStringLiteral("invited"))), m_caution(new FlowLabel(tools.theme, {}, {Type::Fact, true})),
      m_what(new FlowLabel(tools.theme, {}, {Type::Fact})), m_conditionsWords(new FlowLabel(tools.theme, {}, {Type::Fact})), m_facts(new QVBoxLayout),
      m_conditions(new TextEditor(tools.theme, QStringLiteral("invited-conditions"), {})), m_yes(m_frame->addAnswer(QStringLiteral("circle-check"), QStringLiteral("yes"), 1)),
      m_no(m_frame->addAnswer(QStringLiteral("circle-minus"), QStringLiteral("no"), 2)), m_later(m_frame->addAnswer(QStringLiteral("clock"), QStringLiteral("later"), 3)) {
    setObjectName(QStringLiteral("invitation-answer"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_caution->setTone(Tone::AttentionInk);
    m_caution->setObjectName(QStringLiteral("invited-caution"));
    m_facts->setSpacing(0);
    m_conditions->setLines(2, 6);
    m_conditions->setAsksOfPastes(false);
    m_conditionsWords->setTone(Tone::Soft);
    for (QWidget *part : {static_cast<QWidget *>(m_caution), static_cast<QWidget *>(m_what)}) m_frame->middle()->addWidget(part);
    m_frame->middle()->addLayout(m_facts);
    m_frame->middle()->addWidget(m_conditionsWords);
    m_frame->middle()->addWidget(m_conditions);
    m_frame->middle()->addStretch(1);
    connect(m_yes, &QAbstractButton::clicked, this, [this] { answer(YesNoLater::yes); });
    connect(m_no, &QAbstractButton::clicked, this, [this] { answer(YesNoLater::no); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { answer(YesNoLater::later); });
    connect(m_frame, &AloneFrame::stopAsked, this, &InvitationAnswerPage::stop);
    connect(m_frame, &AloneFrame::coverAsked, this, &InvitationAnswerPage::end);
}

void InvitationAnswerPage::show(const QString &what) {
    if (!what.startsWith(u"answer/") || !m_records.isOpen()) return;
    const auto invitation = Uuid::parse(what.section(u'/', 1, 1));
    m_member = m_records.read().find(Id<Member>(Uuid::parse(what.section(u'/', 2, 2)).value_or(Uuid()))).value_or(Member{});
    m_round = m_member.id ? council::waitingFor(m_records.read(), m_member.id, m_records.today()) : std::vector<Invitation>{};
    if (invitation) std::erase_if(m_round, [&](const Invitation &one) { return one.id.uuid() != *invitation; });
    m_at = 0;
    m_stopped = false;
    m_conditions->setText({});
    // Her own language: the desk's where she reads it, else the first that she reads.
    const Set<QString> &reads = m_member.reads.empty() ? m_member.languages : m_member.reads;
    if (!reads.empty() && !reads.contains(m_theme.language()) && text::languageOf(reads.front())) m_frame->setLanguage(reads.front());
}

InvitationAnswerPage::State InvitationAnswerPage::state() const {
    if (m_stopped) return State::Stopped;
    return m_at < m_round.size() ? State::Asking : State::Done;
}

void InvitationAnswerPage::refresh() {
    if (!m_records.isOpen()) return;
    const bool asking = state() == State::Asking;
    m_frame->refresh();
    m_frame->showAnswers(asking);
    m_frame->stop()->setVisible(asking);
    m_frame->back()->hide();
    m_frame->kept()->setText(tr("Your answers are kept. You can stop at any time."));
    for (QWidget *part : {static_cast<QWidget *>(m_caution), static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_conditionsWords), static_cast<QWidget *>(m_conditions)}) part->setVisible(asking);
    clearLayout(m_facts);
    m_yes->setText(tr("Yes"));
    m_yes->setNote(tr("I would like to"));
    m_no->setText(tr("No"));
    m_no->setNote(tr("I would not"));
    m_later->setText(tr("Later"));
    m_later->setNote(tr("ask me another day"));
    m_conditionsWords->setText(tr("What you would need for it, if anything"));
    m_conditions->setAccessibleName(m_conditionsWords->text());
    m_frame->count()->setText(m_member.id && asking ? tr("for %1").arg(m_member.name) : QString());
    if (asking) return showInvitation(m_round[m_at]);
    m_frame->question()->setText(m_stopped ? tr("You can stop here. Nothing more is needed from you today.") : tr("That was all. Thank you."));
}

void InvitationAnswerPage::showInvitation(const Invitation &invitation) {
    const auto body = m_records.read().find(invitation.body);
    m_frame->question()->setText(tr("%1 asks: %2", "body, what it asks for").arg(body ? localised(body->name, m_theme.language()) : tr("Somebody"), KindWords::invitation(invitation.kind)));
    const InvitationFacts facts(invitation, m_theme);
    m_caution->setText(facts.cautions().join(u'\n'));
    m_caution->setVisible(!facts.cautions().isEmpty());
    m_what->setStyle({Type::Fact, false, languageChosen(invitation.what, m_theme.language())});
    m_what->setText(localised(invitation.what, m_theme.language()));
    for (const auto &[label, value] : facts.all()) addFact(label, value);
    addFact(tr("Who sees your answer"), tr("The people who keep the council’s records. The body learns of a yes only where you allow it."));
    addFact(tr("If you say no"), tr("Nobody asks why. The body is told that nobody is available."));
    m_facts->addWidget(new Rule(m_theme));
}

void InvitationAnswerPage::addFact(const QString &label, const QString &value) {
    if (value.isEmpty()) return;
    auto *name = new FlowLabel(m_theme, label, {Type::Fact});
    name->setTone(Tone::Soft);
    FactRows::addRuled(m_facts, m_theme, {name, new FlowLabel(m_theme, value, {Type::Fact}), 188, 8});
}

// The next one is shown at once; the answer is written behind it.
void InvitationAnswerPage::answer(YesNoLater word) {
    if (state() != State::Asking) return;
    InvitationAnswer given;
    given.invitation = m_round[m_at].id;
    given.member = m_member.id;
    given.answer = word;
    const QString conditions = m_conditions->text().trimmed();
    if (!conditions.isEmpty()) given.conditions.insert(m_theme.language(), conditions);
    m_records.change(QStringLiteral("answer an invitation"), this, [given](store::Write &write) mutable { write.put(given); });
    m_conditions->setText({});
    ++m_at;
    refresh();
    setFocus();
}

void InvitationAnswerPage::stop() {
    m_stopped = true;
    m_conditions->setText({});
    refresh();
    setFocus();
}

void InvitationAnswerPage::leave() {
    m_conditions->setText({});
    m_frame->giveBack();
}

void InvitationAnswerPage::end() {
    leave();
    m_round.clear();
    Q_EMIT coverAsked();
    Q_EMIT goTo({Place::Invitations, {}});
}

void InvitationAnswerPage::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_1: return answer(YesNoLater::yes);
    case Qt::Key_2: return answer(YesNoLater::no);
    case Qt::Key_3: return answer(YesNoLater::later);
    case Qt::Key_Escape: return state() == State::Asking ? stop() : end();
    default: Page::keyPressEvent(event);
    }
}

}  // namespace balai::ui
