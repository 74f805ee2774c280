#include "ui/consent/ask_page.h"

#include "core/council/consent_reader.h"
#include "core/council/form_change.h"
#include "core/text/language.h"
#include "ui/consent/consent_words.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

AskPage::AskPage(const PageTools &tools, Records &records)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_count(new FlowLabel(tools.theme)), m_forWhom(new FlowLabel(tools.theme)),
      m_moment(new FlowLabel(tools.theme)), m_question(new FlowLabel(tools.theme, {}, {Type::Question, true})), m_kept(new FlowLabel(tools.theme)), m_aloud(new FlowLabel(tools.theme, {}, {Type::Table})),
      m_language(new Button(tools.theme, ButtonKind::Large, QStringLiteral(" "), QStringLiteral("globe"))), m_smaller(new Button(tools.theme, ButtonKind::Large, QStringLiteral(" "))), m_larger(new Button(tools.theme, ButtonKind::Large, QStringLiteral(" "))),
      m_stop(new Button(tools.theme, ButtonKind::Large, {}, QStringLiteral("square"))), m_yes(new Button(tools.theme, ButtonKind::Tile, {}, QStringLiteral("circle-check"))),
      m_no(new Button(tools.theme, ButtonKind::Tile, {}, QStringLiteral("circle-minus"))), m_later(new Button(tools.theme, ButtonKind::Tile, {}, QStringLiteral("clock"))),
      m_back(new Button(tools.theme, ButtonKind::Flat, {}, QStringLiteral("chevron-left"))), m_cover(new Button(tools.theme, ButtonKind::Flat, {}, QStringLiteral("eye-off"))),
      m_column(new ScrollColumn(tools.theme, 24, 24)), m_facts(new QVBoxLayout), m_answers(nullptr),
      m_desk(new Button(tools.theme, ButtonKind::Large, {}, QStringLiteral("arrow-left"))) {
    setObjectName(QStringLiteral("ask-page"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    build();
    connect(m_stop, &QAbstractButton::clicked, this, [this] { m_stopped = true; refresh(); setFocus(); });
    connect(m_yes, &QAbstractButton::clicked, this, [this] { answer(Decision::given); });
    connect(m_no, &QAbstractButton::clicked, this, [this] { answer(Decision::refused); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { answer(Decision::deferred); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_cover, &QAbstractButton::clicked, this, [this] { Q_EMIT coverAsked(); });
    connect(m_desk, &QAbstractButton::clicked, this, &AskPage::leaveRound);
}

void AskPage::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_column, 1);
    column->addWidget(m_answers = buildAnswers());
    column->addWidget(new Rule(m_theme));
    column->addWidget(buildFoot());
    auto *middle = new QWidget;
    middle->setMaximumWidth(m_theme.px(800));
    auto *inside = new QVBoxLayout(middle);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(m_theme.px(8));
    inside->addWidget(m_moment);
    inside->addWidget(m_question);
    inside->addLayout(m_facts);
    inside->addWidget(m_aloud);
    inside->addWidget(m_desk, 0, Qt::AlignLeft);
    inside->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    m_column->box()->addLayout(row);
    m_facts->setSpacing(0);
    m_moment->setTone(Tone::Soft);
    m_forWhom->setTone(Tone::Soft);
    m_kept->setTone(Tone::Soft);
    m_aloud->setTone(Tone::Soft);
    m_aloud->setAlign(Qt::AlignCenter);
}

QWidget *AskPage::buildTop() {
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(m_theme.px(32), m_theme.px(12), m_theme.px(32), m_theme.px(12));
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_count);
    row->addWidget(m_forWhom, 1);
    addLookButtons(row);
    row->addWidget(m_stop);
    m_stop->setObjectName(QStringLiteral("ask-stop"));
    return top;
}

// Nothing has the focus at the start, so that no key presses an answer by chance; Tab reaches these too.
void AskPage::addLookButtons(QHBoxLayout *row) {
    for (Button *button : {m_language, m_smaller, m_larger}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_language->setObjectName(QStringLiteral("ask-language"));
    m_smaller->setObjectName(QStringLiteral("ask-smaller"));
    m_larger->setObjectName(QStringLiteral("ask-larger"));
    m_language->setMenu([this](QMenu &menu) {
        for (const text::Language &one : text::interfaceLanguages())
            if (one.tag == u"en" || !m_theme.assets().translation(one.tag).isEmpty()) menu.addAction(one.ownName, this, [this, tag = one.tag] { setLanguage(tag); });
    });
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { setScale(-10); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { setScale(10); });
}

void AskPage::setLanguage(const QString &tag) {
    if (!m_before) m_before = Look{m_theme.language(), m_theme.scale()};
    m_records.setLent(true);
    if (auto *main = qobject_cast<MainWindow *>(window())) main->setLanguage(tag);
}

void AskPage::setScale(int by) {
    if (!m_before) m_before = Look{m_theme.language(), m_theme.scale()};
    m_records.setLent(true);
    if (auto *main = qobject_cast<MainWindow *>(window())) main->setLook(m_theme.isDark(), m_theme.scale() + by);
}

void AskPage::leave() {
    const std::optional<Look> before = std::exchange(m_before, std::nullopt);
    if (!before) return;
    if (auto *main = qobject_cast<MainWindow *>(window())) {
        main->setLook(m_theme.isDark(), before->scale);
        main->setLanguage(before->language);
    }
    m_records.setLent(false);
}

// Below what scrolls: however long the text, each answer can be seen.
QWidget *AskPage::buildAnswers() {
    auto *band = new QWidget;
    auto *three = new QWidget;
    three->setMaximumWidth(m_theme.px(800));
    auto *middle = new QHBoxLayout(band);
    middle->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24), m_theme.px(24));
    middle->addStretch(1);
    middle->addWidget(three, 1000);
    middle->addStretch(1);
    auto *row = new QHBoxLayout(three);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(16));
    int key = 1;
    for (Button *button : {m_yes, m_no, m_later}) {
        button->setKeyShown(QString::number(key++));
        button->setMinimumHeight(m_theme.px(136));
        row->addWidget(button);
    }
    m_yes->setObjectName(QStringLiteral("ask-yes"));
    m_no->setObjectName(QStringLiteral("ask-no"));
    m_later->setObjectName(QStringLiteral("ask-later"));
    m_desk->setObjectName(QStringLiteral("ask-desk"));
    return band;
}

QWidget *AskPage::buildFoot() {
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(32), m_theme.px(8), m_theme.px(32), m_theme.px(8));
    row->addWidget(m_back);
    row->addWidget(m_kept, 1);
    row->addWidget(m_cover);
    m_kept->setAlign(Qt::AlignCenter);
    m_back->setObjectName(QStringLiteral("ask-back"));
    m_cover->setObjectName(QStringLiteral("ask-cover"));
    m_cover->setKeyShown(QStringLiteral("F12"));
    return foot;
}

void AskPage::show(const QString &what) {
    if (!what.startsWith(u"ask/") || !m_records.isOpen()) return;
    const QStringList parts = what.split(u'/');
    m_member = Id<Member>(Uuid::parse(parts.value(1)).value_or(Uuid()));
    const QString audience = parts.value(2);
    if (audience.startsWith(u"body:")) m_audience = {Audience::body, Uuid::parse(audience.mid(5)).value_or(Uuid())};
    else m_audience = {fromWord<Audience>(audience), {}};
    const Use only = fromWord<Use>(parts.value(3));
    m_round.clear();
    m_at = 0;
    m_stopped = false;
    const ConsentMatrix matrix(m_records.read(), {m_audience, {}, m_records.today()}, m_theme.language());
    for (int row = 0; row < int(matrix.members().size()); ++row) {
        if (matrix.members()[size_t(row)].id != m_member) continue;
        // The use that was pointed at comes first; then whatever has not been decided.
        if (only != Use::unset && only != Use::unknown) m_round.push_back({m_member, only, matrix.audienceOf(only)});
        for (const Use use : allUses())
            if (use != only && matrix.cell(row, use).isToBeAsked()) m_round.push_back({m_member, use, matrix.audienceOf(use)});
    }
}

AnswerAbout AskPage::about() const { return m_round[size_t(m_at)]; }

void AskPage::refresh() {
    if (!m_records.isOpen()) return;
    const bool asking = !m_stopped && m_at < int(m_round.size());
    const auto member = m_records.read().find(m_member);
    m_count->setText(asking ? tr("Question %1 of %2").arg(m_at + 1).arg(m_round.size()) : QString());
    m_forWhom->setText(member && asking ? tr("for %1").arg(member->name) : QString());
    m_language->setText(text::ownNameOf(m_theme.language()));
    m_language->setAccessibleName(tr("Language"));
    m_smaller->setText(tr("A−", "smaller letters"));
    m_smaller->setAccessibleName(tr("Smaller letters"));
    m_larger->setText(tr("A+", "larger letters"));
    m_larger->setAccessibleName(tr("Larger letters"));
    m_aloud->setText(tr("This laptop cannot read aloud. Somebody you choose may read it to you."));
    m_stop->setText(tr("Stop"));
    m_back->setText(tr("Back"));
    m_cover->setText(tr("Cover"));
    m_desk->setText(tr("To the desk"));
    m_yes->setText(tr("Yes"));
    m_yes->setNote(tr("they may"));
    m_no->setText(tr("No"));
    m_no->setNote(tr("they may not"));
    m_later->setText(tr("Later"));
    m_later->setNote(tr("ask me another day"));
    m_kept->setText(tr("What you answered is kept. You can stop now and go on another day."));
    for (QWidget *part : {static_cast<QWidget *>(m_answers), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_moment), static_cast<QWidget *>(m_aloud)}) part->setVisible(asking);
    m_back->setVisible(asking && m_at > 0);
    m_desk->setVisible(!asking);
    clearLayout(m_facts);
    if (asking) return buildFacts();
    m_question->setText(m_stopped ? tr("You can stop here. Nothing more is needed from you today.") : tr("That was all. Thank you."));
}

void AskPage::buildFacts() {
    const ConsentWords words(m_records.read(), m_theme.language());
    const QDate until = m_records.today().addMonths(int(m_records.council().consentMonths.value_or(12)));
    m_moment->setText(tr("Is this a good moment, with only people you want near you? If not, press “Later”."));
    m_question->setText(words.question(about().use, about().audience));
    addFact(QStringLiteral("message-square"), tr("What they would see"), words.whatTheySee(about().use));
    addFact(QStringLiteral("user"), tr("Under which name"), about().use == Use::attribute ? tr("The name you chose.")
            : tr("“A member”, unless you said yes to your name. People who know the council may guess."));
    addFact(QStringLiteral("eye"), tr("Who sees your answer"), tr("The people who keep the council’s records."));
    addFact(QStringLiteral("calendar"), tr("How long"), tr("Until %1.").arg(words.day(until)));
    addFact(QStringLiteral("undo-2"), tr("Changing your mind"),
            tr("You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies."));
    addFact(QStringLiteral("circle-check"), tr("If you say no"), tr("Nothing changes. You take part and are paid as before."));
    const auto form = council::formInForce(m_records.read(), about().use, m_records.today());
    const auto member = m_records.read().find(m_member);
    const QString reads = member && !member->reads.empty() ? member->reads.front() : m_theme.language();
    if (hasTextChanged()) addFact(QStringLiteral("pencil"), tr("New text"), tr("The text has changed since you answered."));
    if (form && !form->text.isEmpty()) addFact(QStringLiteral("file-text"), tr("The whole text"), localised(form->text, reads));
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

void AskPage::addFact(const QString &icon, const QString &label, const QString &value) {
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, m_theme.px(9), 0, m_theme.px(9));
    row->setSpacing(m_theme.px(12));
    row->addWidget(new Icon(m_theme, icon, 24), 0, Qt::AlignTop);
    auto *name = new FlowLabel(m_theme, label, {Type::Fact});
    name->setTone(Tone::Soft);
    name->setFixedWidth(m_theme.px(188));
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(new FlowLabel(m_theme, value, {Type::Fact}), 1);
    m_facts->addWidget(new Rule(m_theme));
    m_facts->addWidget(line);
}

// The next question is shown at once; the answer is written behind it.
void AskPage::answer(Decision decision) {
    if (m_stopped || m_at >= int(m_round.size())) return;
    keepAnswer(m_records, this, answerTo(m_records, about(), decision), [](const std::vector<council::Touched> &) {});
    step(1);
}

void AskPage::step(int by) {
    m_at = std::max(0, m_at + by);
    refresh();
    if (m_at < int(m_round.size())) return setFocus();
    m_desk->setFocus();
}

void AskPage::leaveRound() {
    leave();
    Q_EMIT goTo({Place::Members, QStringLiteral("consent")});
}

void AskPage::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_1: return answer(Decision::given);
    case Qt::Key_2: return answer(Decision::refused);
    case Qt::Key_3: return answer(Decision::deferred);
    case Qt::Key_Escape: return m_stopped || m_at >= int(m_round.size()) ? leaveRound() : m_stop->click();
    default: Page::keyPressEvent(event);
    }
}

}  // namespace balai::ui
