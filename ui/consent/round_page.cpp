#include "ui/consent/round_page.h"

#include "core/records/attendance.h"
#include "ui/consent/consent_matrix.h"
#include "ui/consent/round_grid.h"
#include "ui/consent/round_head.h"
#include "ui/consent/round_sheet.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace balai::ui {

using namespace records;
using council::RoundFault;

RoundPage::RoundPage(const PageTools &tools, Records &records)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_head(new RoundHead(tools.theme, records)), m_sheet(new RoundSheet(this)),
      m_grid(new RoundGrid(tools.theme, m_sheet)), m_keys(new FlowLabel(tools.theme, {}, {Type::Small})), m_sentence(new FlowLabel(tools.theme)),
      m_add(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("plus"))), m_slips(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("printer"))),
      m_turn(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("user"))), m_all(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("eye"))),
      m_turns(new QVBoxLayout), m_notes(new QVBoxLayout) {
    setObjectName(QStringLiteral("round-page"));
    build();
    m_sheet->setQuestions(m_head->uses());
    connect(m_head, &RoundHead::peopleChanged, this, &RoundPage::showPeople);
    connect(m_head, &RoundHead::usesChanged, this, [this] { m_sheet->setQuestions(m_head->uses()); m_grid->goToFirst(); });
    connect(m_head, &RoundHead::changed, this, [this] { noteDraft({}); say(); });
    connect(m_head, &RoundHead::finished, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_sheet, &RoundSheet::answered, this, [this](const Uuid &member) { noteDraft(member); say(); });
    connect(m_grid, &RoundGrid::takeAsked, this, [this](int row) {
        const Uuid member = m_sheet->people()[size_t(row)].id.uuid();
        m_sheet->takePerson(row);
        noteDraft(member);
        say();
    });
    connect(m_slips, &QAbstractButton::clicked, this, &RoundPage::askSlips);
    connect(m_turn, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Members, QStringLiteral("turn")}); });
    connect(m_all, &QAbstractButton::toggled, m_sheet, &RoundSheet::setShowsAll);
    connect(&m_draftTimer, &QTimer::timeout, this, &RoundPage::keepDraft);
    m_draftTimer.setSingleShot(true);
}

void RoundPage::build() {
    // Where letters are large for the window the page scrolls, and the grid keeps a few rows.
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new ScrollColumn(m_theme);
    whole->addWidget(scroll);
    QVBoxLayout *column = scroll->box();
    m_grid->setMinimumHeight(m_theme.px(176));
    column->addLayout(m_turns);
    column->addLayout(m_notes);
    column->addWidget(m_head);
    buildTools(column);
    column->addWidget(m_grid, 1000);
    column->addWidget(m_keys);
    column->addWidget(m_sentence);
    column->addStretch(1);
    m_keys->setTone(Tone::Soft);
    m_sentence->setObjectName(QStringLiteral("round-sentence"));
    setTabOrder(m_all, m_grid);
}

void RoundPage::buildTools(QVBoxLayout *column) {
    auto *row = new WrapRow(m_theme.px(8));
    for (Button *button : {m_add, m_slips, m_turn, m_all}) {
        button->setWraps(true);
        row->addWidget(button);
    }
    column->addLayout(row);
    m_add->setObjectName(QStringLiteral("round-add"));
    m_slips->setObjectName(QStringLiteral("round-slips"));
    m_turn->setObjectName(QStringLiteral("round-turn"));
    m_all->setObjectName(QStringLiteral("round-all"));
    m_all->setCheckable(true);
    m_add->setMenu([this](QMenu &menu) { addPerson(menu); });
}

QStringList RoundPage::keyHints() const { return {tr("1 yes"), tr("2 no"), tr("3 later"), tr("Ctrl+Enter keep")}; }

void RoundPage::goBack() { Q_EMIT goTo({Place::Members, QStringLiteral("consent")}); }

void RoundPage::focusFirst() {
    if (m_waiting) return;
    if (m_sheet->count().answers > 0) return m_grid->setFocus();
    m_head->focusFirst();
}

void RoundPage::refresh() {
    if (!m_records.isOpen()) return;
    m_head->refresh();
    if (!m_waiting) clearNotes();  // what was kept is old news after the next change
    m_add->setText(tr("Add a person"));
    m_slips->setText(tr("Picture slips…"));
    m_turn->setText(tr("In turn at this laptop"));
    m_turn->setKey(QStringLiteral("Ctrl+T"));
    m_all->setText(tr("Show all answers"));
    m_keys->setText(tr("1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out."));
    m_grid->setAccessibleName(tr("Answers: people and questions"));
    showTurns();
    if (!std::exchange(m_begun, true)) {
        showPeople();
        offerDraft();
    }
    readAlone();
    say();
}

// Those noted as present at the meeting, else everybody who has not left.
void RoundPage::showPeople() {
    std::vector<Member> people = membersByName(m_records.read(), m_theme.language());
    if (const auto meeting = Uuid::parse(m_head->people())) {
        QSet<Uuid> present;
        for (const Attendance &one : m_records.read().all<Attendance>("meeting", Id<Meeting>(*meeting)))
            if (one.state == AttendanceState::present) present.insert(one.member.uuid());
        std::erase_if(people, [&](const Member &member) { return !present.contains(member.id.uuid()); });
    }
    m_sheet->setPeople(std::move(people));
    m_grid->goToFirst();
    readAlone();
    say();
}

// Who answered one of these questions in the program today has answered alone.
void RoundPage::readAlone() {
    const council::RoundSetting setting = m_head->setting();
    m_records.look<QSet<Uuid>>({}, this,
        [questions = setting.questions, today = m_records.today()](const store::Store &store) {
            QSet<Uuid> alone;
            for (const Consent &event : store.all<Consent>({{QStringLiteral("mode"), wordOf(ConsentMode::inProgram)}, {QStringLiteral("recordedOn"), today.toString(Qt::ISODate)}}))
                for (const council::RoundQuestion &question : questions)
                    if (question.use == event.use && question.audience == council::AudienceOf{event.audience, event.body.uuid()}) alone.insert(event.member.uuid());
            return alone;
        },
        [this](const QSet<Uuid> &alone) {
            m_sheet->setAlone(alone);
            say();
        });
}

QString RoundPage::faultWords(RoundFault fault) const {
    switch (fault) {
    case RoundFault::None: break;
    case RoundFault::NoDay: return tr("On which day was it answered? Write the day with its year.");
    case RoundFault::DayToCome: return tr("The day of the answers is still to come.");
    case RoundFault::NoWitness: return tr("A spoken answer needs a witness. Write who heard it.");
    }
    return {};
}

// What the button would write, before it is pressed.
void RoundPage::say() {
    const RoundSheet::Count count = m_sheet->count();
    const QString wrong = faultWords(council::faultOf(m_head->setting(), m_records.today()));
    m_sentence->setTone(wrong.isEmpty() ? Tone::Soft : Tone::AttentionInk);
    if (!wrong.isEmpty()) return m_sentence->setText(wrong);
    m_sentence->setText(count.answers == 0 ? tr("Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.")
                                           : tr("Answers to be written: %1. People: %2. Empty cells stay “not asked”.").arg(countText(m_theme, count.answers), countText(m_theme, count.people)));
}

void RoundPage::addPerson(QMenu &menu) {
    for (const Member &member : membersByName(m_records.read(), m_theme.language())) {
        const auto &people = m_sheet->people();
        if (std::any_of(people.begin(), people.end(), [&](const Member &one) { return one.id == member.id; })) continue;
        menu.addAction(member.name, this, [this, member] {
            m_sheet->addPerson(member);
            m_grid->setCurrentIndex(m_sheet->index(m_sheet->rowCount() - 1, 1));
            m_grid->setFocus();
            noteDraft({});
        });
    }
}

council::RoundSetting RoundPage::setting() const { return m_head->setting(); }

std::vector<Id<Member>> RoundPage::turnPeople() const {
    std::vector<Id<Member>> out;
    const std::vector<council::RoundRow> typed = m_sheet->rows();
    const int rows = m_sheet->rowCount(), from = std::max(0, m_grid->currentIndex().row());
    for (int step = 0; step < rows; ++step) {
        const int row = (from + step) % rows;
        const Id<Member> member = m_sheet->people()[size_t(row)].id;
        const bool onPaper = std::any_of(typed.begin(), typed.end(), [&](const council::RoundRow &one) { return one.member == member; });
        if (!onPaper && !m_sheet->isAlone(row)) out.push_back(member);
    }
    return out;
}

void RoundPage::runPrimary() {
    if (m_waiting || m_keeping) return;
    const council::RoundSetting setting = m_head->setting();
    const std::vector<council::RoundRow> rows = m_sheet->rows();
    const RoundFault fault = council::faultOf(setting, m_records.today());
    say();
    if (fault != RoundFault::None) return m_head->focusOn(fault);
    if (rows.empty()) return;
    m_keeping = true;
    m_draftTimer.stop();
    m_headUnsaved = false;
    m_unsaved.clear();
    m_records.ask<RoundKept>(tr("Keeping the round"), this, [setting, rows](council::Session &session, Progress &) { return keepRound(session, setting, rows); },
        [this](const RoundKept &kept) { afterKept(kept); },
        [this](const Error &error) {
            m_keeping = false;
            for (const Member &member : m_sheet->people()) noteDraft(member.id.uuid());
            Q_EMIT m_tools.tasks.failedUnheard(error);
        });
}

void RoundPage::afterKept(const RoundKept &kept) {
    m_keeping = false;
    m_sheet->clearAnswers();
    m_records.undoneBy(kept.place, [ids = kept.consents, why = tr("Taken back right after it was typed.")](council::Session &session) { takeRoundBack(session, ids, why); });
    clearNotes();
    auto *strip = new NoteStrip(m_theme, NoteKind::Plain, QStringLiteral("check"));
    strip->setObjectName(QStringLiteral("round-kept"));
    QList<TextSpan> words{{tr("The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.").arg(countText(m_theme, qint64(kept.consents.size())), countText(m_theme, kept.people)), true, {}}};
    if (kept.handoffs > 0) words.append({QString(u' ' + tr("A no touches hand-offs that went out before: %1.").arg(kept.handoffs)), false, {}});
    strip->set(words);
    if (kept.handoffs > 0) connect(strip->addButton(tr("To the hand-offs")), &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Handoffs}); });
    m_notes->addWidget(strip);
    m_grid->goToFirst();
    m_grid->setFocus();
    say();
}

}  // namespace balai::ui
