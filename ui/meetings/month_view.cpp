#include "ui/meetings/month_view.h"

#include "core/text/calendar_names.h"
#include "core/text/dates.h"
#include "ui/meetings/day_cell.h"
#include "ui/meetings/meeting_list.h"
#include "ui/shell/figures.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
constexpr int daysShown = 42;  // six weeks hold every month
}

MonthView::MonthView(const Theme &theme, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_records(records), m_title(new FlowLabel(theme, {}, {Type::Section, true})),
      m_before(new Button(theme, ButtonKind::Flat, {}, QStringLiteral("chevron-left"))), m_today(new Button(theme, ButtonKind::Plain, {})),
      m_after(new Button(theme, ButtonKind::Flat, {}, QStringLiteral("chevron-right"))), m_grid(new QGridLayout), m_list(new RowList(theme, RowList::Look::Cards)) {
    setObjectName(QStringLiteral("month"));
    m_title->setObjectName(QStringLiteral("month-title"));
    m_before->setObjectName(QStringLiteral("month-before"));
    m_today->setObjectName(QStringLiteral("month-today"));
    m_after->setObjectName(QStringLiteral("month-after"));
    m_list->setObjectName(QStringLiteral("month-list"));
    build();
    connect(m_before, &QAbstractButton::clicked, this, [this] { choose(m_chosen.addMonths(-1)); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { choose(m_chosen.addMonths(1)); });
    connect(m_today, &QAbstractButton::clicked, this, [this] { choose(m_records.today()); });
    connect(m_list, &RowList::opened, this, &MonthView::opened);
}

void MonthView::build() {
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *scroll = m_scroll = new ScrollColumn(m_theme);
    whole->addWidget(scroll);
    scroll->installEventFilter(this);
    QVBoxLayout *column = scroll->box();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (Button *button : {m_before, m_today, m_after}) head->addWidget(button);
    column->addLayout(head);
    m_grid->setSpacing(m_theme.px(4));
    for (int at = 0; at < 7; ++at) {
        m_weekdays.append(new FlowLabel(m_theme, {}, {Type::Small}));
        m_weekdays.last()->setTone(Tone::Soft);
        m_grid->addWidget(m_weekdays.last(), 0, at);
        m_grid->setColumnStretch(at, 1);
    }
    for (int at = 0; at < daysShown; ++at) {
        auto *day = new DayCell(m_theme);
        m_days.append(day);
        m_grid->addWidget(day, 1 + at / 7, at % 7);
        connect(day, &QAbstractButton::clicked, this, [this, at] {
            const bool again = firstShown().addDays(at) == m_chosen;
            choose(firstShown().addDays(at));
            if (again) open();
        });
    }
    column->addLayout(m_grid, 1);
    column->addWidget(m_list);
}

// The week begins as it does where the language is spoken.
QDate MonthView::firstShown() const {
    const QLocale locale(m_theme.language());
    const int first = locale.language() == QLocale::C ? int(Qt::Monday) : int(locale.firstDayOfWeek());
    const QDate month(m_chosen.year(), m_chosen.month(), 1);
    return month.addDays(-((month.dayOfWeek() - first + 7) % 7));
}

void MonthView::read() {
    m_meetings.clear();
    for (const Meeting &meeting : m_records.read().all<Meeting>())
        if (meeting.startsAt.day().isValid()) m_meetings[meeting.startsAt.day()].push_back(meeting);
    for (auto &day : m_meetings) std::sort(day.begin(), day.end(), [](const Meeting &a, const Meeting &b) { return std::pair(a.startsAt.ms(), a.id) < std::pair(b.startsAt.ms(), b.id); });
}

void MonthView::refresh() {
    if (!m_records.isOpen()) return;
    if (!m_chosen.isValid()) m_chosen = m_records.today();
    m_before->setAccessibleName(tr("The month before"));
    m_after->setAccessibleName(tr("The month after"));
    m_today->setText(tr("Today"));
    m_list->setAccessibleName(tr("Meetings of this day"));
    read();
    fill();
}

// Where a short name is wider than its column, the shortest that the language knows stands in all of them.
void MonthView::nameDays() {
    const QDate first = firstShown();
    const int gaps = 6 * m_grid->spacing() + 2 * m_theme.px(24) + m_theme.px(10), room = (width() - gaps) / 7;
    const QStringList names = text::weekdayNames(m_theme.language(), text::NameWidth::Short);
    const QLocale locale(m_theme.language());
    bool fits = true;
    for (int at = 0; at < 7; ++at) {
        m_weekdays[at]->setText(names[first.addDays(at).dayOfWeek() - 1]);
        fits = fits && m_weekdays[at]->wordWidth() <= room;
    }
    if (fits || locale.language() == QLocale::C) return;
    for (int at = 0; at < 7; ++at) m_weekdays[at]->setText(locale.standaloneDayName(first.addDays(at).dayOfWeek(), QLocale::NarrowFormat));
}

void MonthView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (m_chosen.isValid()) nameDays();
}

// Arrows go from day to day before they scroll.
bool MonthView::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_scroll || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return true;
}

void MonthView::fill() {
    const QString language = m_theme.language();
    m_title->setText(dayText(m_theme, m_chosen, text::DateStyle::MonthYear));
    const QDate first = firstShown(), today = m_records.today();
    nameDays();
    for (int at = 0; at < daysShown; ++at) {
        const QDate day = first.addDays(at);
        QStringList titles;
        for (const Meeting &meeting : m_meetings.value(day)) titles.append(localised(meeting.title, language));
        const bool other = day.month() != m_chosen.month();
        m_days[at]->set(countText(m_theme, day.day()), titles, day == today ? DayCell::Look::Today : other ? DayCell::Look::OtherMonth : DayCell::Look::Day);
        m_days[at]->setChosen(day == m_chosen);
        m_days[at]->setObjectName(QStringLiteral("day-") + day.toString(Qt::ISODate));
        const QString date = dayText(m_theme, day, text::DateStyle::LongWithWeekday);
        QString name = day == today ? tr("%1, today", "a day").arg(date) : date;
        if (!titles.isEmpty()) name = tr("%1: %2", "a day, its meetings").arg(name, titles.join(QStringLiteral(", ")));
        m_days[at]->setAccessibleName(name);
    }
    fillDay();
}

void MonthView::fillDay() {
    const QString language = m_theme.language();
    RowGroup group{dayText(m_theme, m_chosen, text::DateStyle::LongWithWeekday), {}, false};
    for (const Meeting &meeting : m_meetings.value(m_chosen)) {
        RowSpec row{meeting.id.text(), QStringLiteral("calendar"), localised(meeting.title, language), meetingKindWord(meeting.kind)};
        const QTime at = QTime::fromString(meeting.startsAt.text.mid(11, 5), QStringLiteral("HH:mm"));
        if (at.isValid()) row.when = hourText(m_theme, at);
        group.rows.append(row);
    }
    m_list->setGroups({group});
    m_list->setVisible(!group.rows.isEmpty());
}

void MonthView::focusFirst() {
    for (DayCell *day : m_days)
        if (day->focusPolicy() == Qt::StrongFocus) return day->setFocus(Qt::OtherFocusReason);
}

// The focus goes with the chosen day, unless somebody turns the leaves by the buttons.
void MonthView::choose(QDate day) {
    if (!day.isValid()) return;
    const bool onDay = qobject_cast<DayCell *>(focusWidget()) != nullptr;
    m_chosen = day;
    fill();
    if (onDay) focusFirst();
    m_scroll->ensureWidgetVisible(m_days[int(firstShown().daysTo(m_chosen))]);
}

void MonthView::open() {
    const auto meetings = m_meetings.value(m_chosen);
    if (meetings.empty()) return;
    if (meetings.size() > 1) return m_list->focusFirst();
    Q_EMIT opened(meetings.front().id.text());
}

void MonthView::keyPressEvent(QKeyEvent *event) {
    if (!qobject_cast<DayCell *>(focusWidget())) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_chosen.addDays(-1));
    case Qt::Key_Right: return choose(m_chosen.addDays(1));
    case Qt::Key_Up: return choose(m_chosen.addDays(-7));
    case Qt::Key_Down: return choose(m_chosen.addDays(7));
    case Qt::Key_PageUp: return choose(m_chosen.addMonths(-1));
    case Qt::Key_PageDown: return choose(m_chosen.addMonths(1));
    case Qt::Key_Home: return choose(m_records.today());
    case Qt::Key_Return:
    case Qt::Key_Enter: return open();
    default: QWidget::keyPressEvent(event);
    }
}

}  // namespace balai::ui
