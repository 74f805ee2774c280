#include "ui/today/today_page.h"

#include "core/council/recommendations.h"
#include "core/records/attendance.h"
#include "core/records/meeting.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/today/today_lines.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

namespace {
QScrollArea *scrolled(QWidget *inside) {
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    return area;
}
}  // namespace

TodayPage::TodayPage(const PageTools &tools, Records &records)
    : m_theme(tools.theme), m_records(records), m_list(new RowList(tools.theme, RowList::Look::Cards)), m_nothing(new FlowLabel(tools.theme)),
      m_side(new QWidget) {
    m_list->setObjectName(QStringLiteral("today-list"));
    m_nothing->setTone(Tone::Soft);
    build();
    connect(&m_theme, &Theme::changed, this, &TodayPage::arrange);
    connect(m_list, &RowList::opened, this, [this](const QString &id) { Q_EMIT goTo(targetOf(id)); });
    arrange();
}

void TodayPage::build() {
    auto *row = new QHBoxLayout(this);
    auto *left = new QWidget;
    auto *lines = new QVBoxLayout(left);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_nothing);
    lines->addWidget(m_list);
    lines->addStretch(1);
    row->addWidget(scrolled(left), 1);
    auto *column = new QVBoxLayout(m_side);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    buildNext(column);
    buildStages(column);
    buildExchange(column);
    column->addStretch(1);
    row->addWidget(scrolled(m_side));
}

void TodayPage::buildNext(QVBoxLayout *column) {
    column->addWidget(m_nextHead = new GroupHead(m_theme, {}));
    auto *card = new Card(m_theme);
    column->addWidget(card);
    column->addSpacing(8);
    card->box()->addWidget(m_nextDay = new FlowLabel(m_theme, {}, {Type::Base, true}));
    card->box()->addWidget(m_nextPeople = new FlowLabel(m_theme, {}, {Type::Table}));
    card->box()->addWidget(m_nextLanguages = new FlowLabel(m_theme, {}, {Type::Table}));
    for (FlowLabel *soft : {m_nextPeople, m_nextLanguages}) soft->setTone(Tone::Soft);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->addWidget(m_agenda = new Button(m_theme, ButtonKind::Plain, {}));
    m_agenda->setObjectName(QStringLiteral("today-open-agenda"));
    buttons->addStretch(1);
    card->box()->addLayout(buttons);
    connect(m_agenda, &QAbstractButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Meetings, m_next.isEmpty() ? QStringLiteral("new") : QString(u"meeting/" + m_next)});
    });
}

void TodayPage::buildStages(QVBoxLayout *column) {
    column->addWidget(m_stagesHead = new GroupHead(m_theme, {}));
    auto *card = new Card(m_theme);
    column->addWidget(card);
    column->addSpacing(8);
    card->box()->addWidget(m_bars = new Bars(m_theme));
    m_bars->setObjectName(QStringLiteral("today-stages"));
    card->box()->addSpacing(8);
    card->box()->addWidget(new Rule(m_theme));
    card->box()->addSpacing(4);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_answered = new FlowLabel(m_theme, {}, {Type::Table}), 1);
    m_answered->setTone(Tone::Soft);
    foot->addWidget(m_table = new Button(m_theme, ButtonKind::Link, {}, QStringLiteral("table")));
    m_table->setObjectName(QStringLiteral("today-table"));
    m_table->setKeyShown(QStringLiteral("T"));
    card->box()->addLayout(foot);
    connect(m_table, &QAbstractButton::clicked, this, [this] { m_bars->setTable(!m_bars->isTable()); });
}

void TodayPage::buildExchange(QVBoxLayout *column) {
    column->addWidget(m_exchangeHead = new GroupHead(m_theme, {}));
    auto *card = new Card(m_theme);
    column->addWidget(card);
    card->box()->addWidget(m_lastExchange = new FlowLabel(m_theme));
    m_conflictRow = new QWidget;
    auto *rows = new QVBoxLayout(m_conflictRow);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(new Rule(m_theme));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Icon(m_theme, QStringLiteral("arrow-left-right"), 16, Tone::AttentionInk));
    row->addWidget(m_versions = new FlowLabel(m_theme, {}, {Type::Table}), 1);
    row->addWidget(m_choose = new Button(m_theme, ButtonKind::Link, {}));
    m_choose->setObjectName(QStringLiteral("today-choose"));
    rows->addLayout(row);
    card->box()->addWidget(m_conflictRow);
    connect(m_choose, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Exchange, QStringLiteral("conflicts")}); });
}

void TodayPage::arrange() {
    const bool narrow = window()->width() < m_theme.px(1100);
    const int aside = m_theme.px(narrow ? 16 : 24);
    layout()->setContentsMargins(aside, m_theme.px(narrow ? 12 : 16), aside, 0);
    layout()->setSpacing(aside);
    m_side->parentWidget()->parentWidget()->setFixedWidth(m_theme.px(narrow ? 264 : 320));
}

void TodayPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

QString TodayPage::title() const { return tr("Today"); }

QString TodayPage::subtitle() const {
    return text::formatDate(m_records.today(), language(), text::DateStyle::LongWithWeekday);
}

std::optional<PrimaryAction> TodayPage::primary() const { return PrimaryAction{tr("New meeting")}; }

void TodayPage::runPrimary() { Q_EMIT goTo({Place::Meetings, QStringLiteral("new")}); }

QStringList TodayPage::keyHints() const {
    return {tr("↑ ↓ move"), tr("1–9 or Enter opens"), tr("Ctrl+Z undoes")};
}

void TodayPage::focusFirst() {
    if (m_list->count() > 0) m_list->focusFirst();
    else m_agenda->setFocus();
}

void TodayPage::refresh() {
    m_list->setAccessibleName(tr("What needs somebody now"));
    m_list->setGroups(todayGroups(m_records, language()));
    m_nothing->setText(tr("Nothing needs anybody today. What comes due stands here."));
    m_nothing->setVisible(m_list->count() == 0);
    showNext();
    showStages();
    showExchange();
}

void TodayPage::showNext() {
    std::optional<Meeting> next;
    for (const Meeting &meeting : m_records.read().all<Meeting>({{QStringLiteral("state"), QStringLiteral("planned")}}))
        if (meeting.startsAt.isSet() && meeting.startsAt.day() >= m_records.today() && (!next || meeting.startsAt.ms() < next->startsAt.ms())) next = meeting;
    m_next = next ? next->id.text() : QString();
    m_nextHead->set(tr("Next meeting"));
    m_agenda->setText(next ? tr("Open agenda") : tr("Plan a meeting"));
    m_nextPeople->setVisible(next.has_value());
    m_nextLanguages->setVisible(next.has_value());
    if (!next) return m_nextDay->setText(tr("No meeting is planned yet."));
    m_nextDay->setText(tr("%1, %2", "day, time").arg(text::formatDate(next->startsAt.day(), language(), text::DateStyle::LongWithWeekday), clockWords(next->startsAt, language())));
    int coming = 0, apologies = 0;
    for (const Attendance &one : m_records.read().all<Attendance>("meeting", next->id)) {
        if (!one.member) continue;
        if (one.state == AttendanceState::apologies) ++apologies;
        else if (one.state != AttendanceState::absent) ++coming;
    }
    m_nextPeople->setText(tr("%1, %2", "members coming, apologies").arg(counted(coming, tr("one member coming"), tr("%1 members coming")), counted(apologies, tr("one apology"), tr("%1 apologies"))));
    QStringList languages;
    for (const QString &tag : next->languages) languages.append(text::ownNameOf(tag));
    m_nextLanguages->setText(next->interpreters.empty() ? languages.join(QStringLiteral(", ")) : tr("%1, with interpreter").arg(languages.join(QStringLiteral(", "))));
}

void TodayPage::showStages() {
    QHash<Stage, int> count;
    int all = 0, sent = 0, answered = 0;
    for (const Recommendation &one : m_records.read().all<Recommendation>()) {
        ++all;
        ++count[one.stage];
        if (one.stage != Stage::sent) continue;
        ++sent;
        const auto standing = council::standingOf(m_records.read(), one);
        answered += std::any_of(standing.bodies.begin(), standing.bodies.end(), [](const auto &body) { return body.response.has_value(); });
    }
    m_stagesHead->set(tr("Recommendations by stage"), QString::number(all));
    const double closed = count[Stage::closed] + count[Stage::superseded] + count[Stage::withdrawn];
    m_bars->set({{tr("Draft"), double(count[Stage::idea] + count[Stage::draft])}, {tr("In review"), double(count[Stage::review])},
                 {tr("Adopted"), double(count[Stage::adopted])}, {tr("Sent"), double(count[Stage::sent])}, {tr("Closed"), closed}},
                counted(all, tr("One recommendation."), tr("%1 recommendations by stage.")), tr("Stage"), tr("Recommendations"));
    m_bars->setAccessibleName(tr("Recommendations by stage"));
    m_answered->setText(tr("%1 of %2 sent are answered").arg(answered).arg(sent));
    m_table->setText(tr("Table"));
}

void TodayPage::showExchange() {
    const int conflicts = int(m_records.read().conflicts().size());
    m_exchangeHead->set(tr("Exchange"), conflicts ? QString::number(conflicts) : QString());
    const QDate last = m_records.localFacts().lastExchange;
    if (last.isValid()) {
        const QString day = text::formatDate(last, language(), text::DateStyle::LongWithWeekday);
        m_lastExchange->setText(tr("Last one %1").arg(day));
    } else {
        m_lastExchange->setText(tr("Nothing was exchanged with another laptop yet."));
    }
    m_conflictRow->setVisible(conflicts > 0);
    m_versions->setText(counted(conflicts, tr("One passage has two versions"), tr("%1 passages have two versions")));
    m_choose->setText(tr("Choose"));
}

void TodayPage::keyPressEvent(QKeyEvent *event) {
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_T) return m_bars->setTable(!m_bars->isTable());
    if (event->modifiers() == Qt::NoModifier && m_list->openByKey(event->text())) return;
    Page::keyPressEvent(event);
}

}  // namespace balai::ui
