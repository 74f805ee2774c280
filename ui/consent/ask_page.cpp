#include "ui/consent/ask_page.h"

#include "core/council/consent_reader.h"
#include "core/council/form_change.h"
#include "ui/consent/consent_words.h"
#include "ui/plain/alone_frame.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/shell/read_aloud.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_key.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace balai::ui {

using namespace records;
using council::RoundAnswer;

namespace {

constexpr int answerHeight = 136;

// The use that was pointed at comes first; then whatever has not been decided.
std::vector<AnswerAbout> questionsFor(const store::Store &store, const MatrixQuestion &question, const QString &language, Id<Member> member, Use only) {
    std::vector<AnswerAbout> out;
    const ConsentMatrix matrix(store, question, language);
    for (int row = 0; row < int(matrix.members().size()); ++row) {
        if (matrix.members()[size_t(row)].id != member) continue;
        if (only != Use::unset && only != Use::unknown) out.push_back({member, only, matrix.audienceOf(only)});
        for (const Use use : allUses())
            if (use != only && matrix.cell(row, use).isToBeAsked()) out.push_back({member, use, matrix.audienceOf(use)});
    }
    return out;
}

}  // namespace

AskPage::AskPage(const PageTools &tools, Records &records)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_frame(new AloneFrame(tools, records, QStringLiteral("ask"), answerHeight)), m_forWhom(m_frame->addBesideCount()),
      m_moment(new FlowLabel(tools.theme)), m_aloud(new ReadAloud(tools.theme)), m_facts(new QVBoxLayout),
      m_yes(m_frame->addAnswer(QStringLiteral("circle-check"), QStringLiteral("yes"), 0)), m_no(m_frame->addAnswer(QStringLiteral("circle-minus"), QStringLiteral("no"), 0)),
      m_later(m_frame->addAnswer(QStringLiteral("clock"), QStringLiteral("later"), 0)), m_desk(new Button(tools.theme, ButtonKind::Large, {})), m_skip(new Button(tools.theme, ButtonKind::Large, {})) {
    setObjectName(QStringLiteral("ask-page"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    build();
    connect(m_frame, &AloneFrame::stopAsked, this, &AskPage::stop);
    connect(m_frame, &AloneFrame::backAsked, this, [this] { step(-1); });
    connect(m_frame, &AloneFrame::coverAsked, this, [this] { m_turn ? leaveRound() : Q_EMIT coverAsked(); });
    connect(m_yes, &QAbstractButton::clicked, this, [this] { answer(Decision::given); });
    connect(m_no, &QAbstractButton::clicked, this, [this] { answer(Decision::refused); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { answer(Decision::deferred); });
    connect(m_desk, &QAbstractButton::clicked, this, &AskPage::goOn);
    connect(m_skip, &QAbstractButton::clicked, this, [this] { callNext(m_turn ? m_turn->at + 1 : 0); });
}

// Nothing is pressed by chance while a question stands there.
void AskPage::focusFirst() { m_state == State::Asking || m_state == State::Reading ? setFocus() : m_desk->setFocus(); }

void AskPage::leave() {
    keepTurn();
    m_frame->giveBack();
}

void AskPage::show(const QString &what) {
    if (!what.startsWith(u"ask/") || !m_records.isOpen()) return;
    const QStringList parts = what.split(u'/');
    m_member = Id<Member>(Uuid::parse(parts.value(1)).value_or(Uuid()));
    const QString audience = parts.value(2);
    if (audience.startsWith(u"body:")) m_audience = {Audience::body, Uuid::parse(audience.mid(5)).value_or(Uuid())};
    else m_audience = {fromWord<Audience>(audience), {}};
    const Use only = fromWord<Use>(parts.value(3));
    m_turn.reset();
    m_round.clear();
    m_at = 0;
    m_state = State::Reading;
    m_what = what;
    refresh();
    m_records.look<std::vector<AnswerAbout>>(
        {}, this,
        [member = m_member, audience = m_audience, only, today = m_records.today(), language = m_theme.language()](const store::Store &store) { return questionsFor(store, {audience, {}, today}, language, member, only); },
        [this, what](std::vector<AnswerAbout> questions) { begin(what, std::move(questions)); });
}

// Unless somebody else was shown meanwhile.
void AskPage::begin(const QString &what, std::vector<AnswerAbout> questions) {
    if (m_what != what || m_state != State::Reading) return;
    m_round = std::move(questions);
    m_state = State::Asking;
    refresh();
    if (isVisible()) focusFirst();
}

AnswerAbout AskPage::about() const { return m_round[size_t(m_at)]; }

void AskPage::refresh() {
    if (!m_records.isOpen()) return;
    if (m_state == State::Asking && m_at >= int(m_round.size())) m_state = State::Done;
    const bool asking = m_state == State::Asking;
    const auto member = m_records.read().find(m_member);
    m_frame->count()->setText(asking ? tr("Question %1 of %2").arg(countText(m_theme, m_at + 1), countText(m_theme, qsizetype(m_round.size()))) : QString());
    m_forWhom->setText(member && asking ? tr("for %1").arg(member->name) : QString());
    refreshButtons();
    for (QWidget *part : std::initializer_list<QWidget *>{m_frame->stop(), m_moment, m_aloud}) part->setVisible(asking);
    m_frame->showAnswers(asking);
    m_frame->back()->setVisible(asking && m_at > 0);
    m_desk->setVisible(!asking);
    m_skip->setVisible(m_state == State::Waiting);
    m_frame->kept()->setVisible(m_state != State::Waiting && m_state != State::Reading);
    clearLayout(m_facts);
    switch (m_state) {
    case State::Reading: return m_frame->question()->setText(tr("The questions are being looked up."));
    case State::Asking: return buildFacts();
    case State::Waiting: return m_frame->question()->setText(member ? tr("The next seat is for %1. The others do not look on.").arg(member->name) : QString());
    case State::Stopped: return m_frame->question()->setText(tr("You can stop here. Nothing more is needed from you today."));
    case State::Done: return m_frame->question()->setText(tr("That was all. Thank you."));
    }
}

void AskPage::refreshButtons() {
    m_frame->refresh();
    m_order = council::answerOrder(m_records.council());
    QList<Button *> answers;
    for (const Decision answer : m_order) answers.append(buttonOf(answer));
    m_frame->orderAnswers(answers);
    m_yes->setText(tr("Yes"));
    m_yes->setNote(tr("they may"));
    m_no->setText(tr("No"));
    m_no->setNote(tr("they may not"));
    m_later->setText(tr("Later"));
    m_later->setNote(tr("ask me another day"));
    m_frame->kept()->setText(tr("What you answered is kept. You can stop now and go on another day."));
    m_skip->setText(tr("Somebody else first"));
    m_desk->setIconName(m_turn ? QString() : QStringLiteral("arrow-left"));
    if (!m_turn) m_desk->setText(tr("To the desk"));
    else if (m_state == State::Waiting) m_desk->setText(tr("Begin"));
    else m_desk->setText(m_turn->at + 1 < m_turn->people.size() ? tr("The next person") : tr("Cover"));
}

// Since the yes that counts for her now.
bool AskPage::hasTextChanged() const {
    const store::Store &store = m_records.read();
    const AnswerAbout asked = about();
    const auto decision = council::loadConsentsOf(store, asked.member)
                              .decide(council::requestAbout(store, asked.member, asked.use, asked.audience.audience, Id<Body>(asked.audience.body), {}, m_records.today()));
    const auto given = store.find(Id<Consent>(decision.consent));
    return given && council::TextChanges(store, m_records.today()).isChanged(*given);
}

// The next question is shown at once; the answer is written behind it. In a turn all of them are written together when
// it ends, because the name she allows belongs to every yes; until then each is in a draft.
void AskPage::answer(Decision decision) {
    if (m_state != State::Asking) return;
    if (m_turn) {
        m_turn->answers[size_t(m_at)] = decision == Decision::given ? RoundAnswer::Yes : decision == Decision::refused ? RoundAnswer::No : RoundAnswer::Later;
        m_records.keep(this, [draft = turnNow()](council::Session &session) { saveTurnDraft(session.store(), draft); });
    }
    else keepAnswer(m_records, this, answerTo(m_records, about(), decision), [](const std::vector<council::Touched> &) {});
    step(1);
}

void AskPage::step(int by) {
    m_at = std::max(0, m_at + by);
    if (m_at >= int(m_round.size())) keepTurn();
    refresh();
    focusFirst();
}

void AskPage::stop() {
    keepTurn();
    m_state = State::Stopped;
    refresh();
    setFocus();
}

void AskPage::goOn() {
    if (!m_turn) return leaveRound();
    if (m_state == State::Waiting) return sitDown();
    if (m_turn->at + 1 < m_turn->people.size()) return callNext(m_turn->at + 1);
    leaveRound();
}

// From a turn one comes to the cover and never to the desk: its page lies behind.
void AskPage::leaveRound() {
    leave();
    if (!m_turn) return Q_EMIT goTo({Place::Members, QStringLiteral("consent")});
    m_turn.reset();
    Q_EMIT coverAsked();
    Q_EMIT goTo({Place::Members, QStringLiteral("round")});
}

void AskPage::beginTurn(const council::RoundSetting &setting, std::vector<Id<Member>> people) {
    m_what.clear();
    m_turn = Turn{setting, std::move(people), 0, {}};
    m_turn->setting.mode = ConsentMode::inProgram;
    m_turn->setting.day = m_records.today();
    callNext(0);
}

// Who has sat down keeps her look to herself: the next one sees the desk’s.
void AskPage::callNext(size_t at) {
    if (!m_turn || at >= m_turn->people.size()) return leaveRound();
    m_frame->giveBack();
    m_turn->at = at;
    m_member = m_turn->people[at];
    m_round.clear();
    for (const council::RoundQuestion &question : m_turn->setting.questions) m_round.push_back({m_member, question.use, question.audience});
    m_turn->answers.assign(m_round.size(), RoundAnswer::NotAsked);
    m_at = 0;
    m_state = State::Waiting;
    refresh();
    focusFirst();
}

void AskPage::sitDown() {
    m_state = State::Asking;
    refresh();
    focusFirst();
}

void AskPage::keepTurn() {
    if (!m_turn || std::all_of(m_turn->answers.begin(), m_turn->answers.end(), [](RoundAnswer answer) { return answer == RoundAnswer::NotAsked; })) return;
    const TurnDraft turn = turnNow();
    m_turn->answers.assign(turn.row.answers.size(), RoundAnswer::NotAsked);
    m_records.write({}, this, [turn](council::Session &session) { ui::keepTurn(session, turn); });
}

TurnDraft AskPage::turnNow() const {
    TurnDraft turn{m_turn->setting, {m_member, m_turn->answers}};
    turn.setting.language = m_theme.language();
    return turn;
}

void AskPage::keyPressEvent(QKeyEvent *event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto digit = plain ? digitKey(*event) : std::nullopt;
    if (digit && *digit >= 1 && *digit <= int(m_order.size())) return answer(m_order[size_t(*digit - 1)]);
    if (event->key() != Qt::Key_Escape) return Page::keyPressEvent(event);
    if (m_state == State::Asking) return m_frame->stop()->click();
    leaveRound();
}

}  // namespace balai::ui
