#include "ui/today/today_page.h"

#include "core/text/dates.h"
#include "ui/shell/figures.h"
#include "ui/today/overview.h"
#include "ui/today/today_lines.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/digit_key.h"
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
    connect(&m_records.overview(), &Overview::read, this, [this] { if (isVisible()) refresh(); });
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
    m_below = lines;
    row->addWidget(scrolled(left), 1);
    auto *column = new QVBoxLayout(m_side);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    buildNext(column);
    buildStages(column);
    buildExchange(column);
    column->addStretch(1);
    row->addWidget(m_aside = scrolled(m_side));
    lines->addStretch(1);
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
    m_aside->setFixedWidth(m_theme.px(narrow ? 264 : 320));
    stack(window()->width() < m_theme.px(720));
}

// Where large letters leave no room for two columns, the second goes on below the first.
void TodayPage::stack(bool stacked) {
    if (stacked == m_aside->isHidden()) return;
    const bool shown = !m_side->isHidden();
    m_aside->setHidden(stacked);
    if (stacked) {
        m_aside->takeWidget();
        m_below->insertWidget(2, m_side);
    } else {
        m_below->removeWidget(m_side);
        m_aside->setWidget(m_side);
    }
    m_side->setVisible(shown);
}

void TodayPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

QString TodayPage::title() const { return tr("Today"); }

QString TodayPage::subtitle() const {
    return dayText(m_theme, m_records.today(), text::DateStyle::LongWithWeekday);
}

std::optional<PrimaryAction> TodayPage::primary() const { return PrimaryAction{tr("New meeting")}; }

void TodayPage::runPrimary() { Q_EMIT goTo({Place::Meetings, QStringLiteral("new")}); }

QStringList TodayPage::keyHints() const {
    return {tr("↑ ↓ move"), tr("1–9 or Enter opens"), tr("Ctrl+Z undoes")};
}

void TodayPage::focusFirst() {
    if (m_list->count() > 0) m_list->focusFirst();
    else if (m_agenda->isVisible()) m_agenda->setFocus();
    else setFocus();  // the lines take it when they come
}

// Before the first reading has come, the page says nothing: not even that nothing is to be done.
void TodayPage::refresh() {
    const TodayReading *reading = m_records.overview().reading(language(), formOf(m_theme));
    m_list->setAccessibleName(tr("What needs somebody now"));
    m_side->setVisible(reading);
    m_nothing->setVisible(reading && reading->count == 0);
    if (!reading) return;
    const bool waited = m_list->count() == 0 && (hasFocus() || m_agenda->hasFocus());
    m_list->setGroups(reading->lines);
    m_nothing->setText(tr("Nothing needs anybody today. What comes due stands here."));
    showNext(*reading);
    showStages(reading->stages);
    showExchange(*reading);
    if (waited) focusFirst();
}

void TodayPage::showNext(const TodayReading &reading) {
    const std::optional<NextMeeting> &next = reading.next;
    m_next = next ? next->id : QString();
    m_nextHead->set(tr("Next meeting"));
    m_agenda->setText(next ? tr("Open agenda") : tr("Plan a meeting"));
    m_nextPeople->setVisible(next.has_value());
    m_nextLanguages->setVisible(next.has_value());
    if (!next) return m_nextDay->setText(tr("No meeting is planned yet."));
    m_nextDay->setText(tr("%1, %2", "day, time").arg(dayText(m_theme, next->startsAt.day(), text::DateStyle::LongWithWeekday), clockWords(next->startsAt, language(), formOf(m_theme))));
    m_nextPeople->setText(tr("%1, %2", "members coming, apologies").arg(counted(m_theme, next->coming, tr("one member coming"), tr("%1 members coming")), counted(m_theme, next->apologies, tr("one apology"), tr("%1 apologies"))));
    const QString languages = next->languages.join(QStringLiteral(", "));
    m_nextLanguages->setText(next->interpreted ? tr("%1, with interpreter").arg(languages) : languages);
}

void TodayPage::showStages(const StageCounts &counts) {
    const auto of = [&](Stage stage) { return counts.of.value(stage); };
    m_stagesHead->set(tr("Recommendations by stage"), countText(m_theme, counts.all));
    const double closed = of(Stage::closed) + of(Stage::superseded) + of(Stage::withdrawn);
    m_bars->set({{tr("Draft"), double(of(Stage::idea) + of(Stage::draft))}, {tr("In review"), double(of(Stage::review))},
                 {tr("Adopted"), double(of(Stage::adopted))}, {tr("Sent"), double(of(Stage::sent))}, {tr("Closed"), closed}},
                counted(m_theme, counts.all, tr("One recommendation."), tr("%1 recommendations by stage.")), tr("Stage"), tr("Recommendations"));
    m_bars->setAccessibleName(tr("Recommendations by stage"));
    m_answered->setText(tr("%1 of %2 sent are answered").arg(countText(m_theme, counts.answered), countText(m_theme, counts.sent)));
    m_table->setText(tr("Table"));
}

void TodayPage::showExchange(const TodayReading &reading) {
    const int conflicts = reading.conflicts;
    m_exchangeHead->set(tr("Exchange"), conflicts ? countText(m_theme, conflicts) : QString());
    if (reading.lastExchange.isValid()) {
        const QString day = dayText(m_theme, reading.lastExchange, text::DateStyle::LongWithWeekday);
        m_lastExchange->setText(tr("Last one %1").arg(day));
    } else {
        m_lastExchange->setText(tr("Nothing was exchanged with another laptop yet."));
    }
    m_conflictRow->setVisible(conflicts > 0);
    m_versions->setText(counted(m_theme, conflicts, tr("One passage has two versions"), tr("%1 passages have two versions")));
    m_choose->setText(tr("Choose"));
}

void TodayPage::keyPressEvent(QKeyEvent *event) {
    if (event->modifiers() == Qt::NoModifier && letterKey(*event) == Qt::Key_T) return m_bars->setTable(!m_bars->isTable());
    const auto digit = digitKey(*event);
    if (event->modifiers() == Qt::NoModifier && m_list->openByKey(digit ? QString::number(*digit) : event->text())) return;
    Page::keyPressEvent(event);
}

}  // namespace balai::ui
