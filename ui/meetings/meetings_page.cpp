#include "ui/meetings/meetings_page.h"

#include "core/council/minutes.h"
#include "core/exchange/held_round.h"
#include "ui/check_in/check_in_page.h"
#include "ui/meetings/meeting_list.h"
#include "ui/meetings/minutes_view.h"
#include "ui/meetings/month_view.h"
#include "ui/meetings/passage_readings.h"
#include "ui/meetings/seal_view.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/reading_round.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/segments.h"
#include "ui/workplace/records.h"

#include <QStackedLayout>
#include <QTimer>

namespace balai::ui {

namespace {
Uuid idIn(const QString &what, int part) { return Uuid::parse(what.section(u'/', part, part)).value_or(Uuid()); }
}  // namespace

// The list is there from the beginning, everything else when it is first gone to: nobody who opens minutes waits for the reader.
MeetingsPage::MeetingsPage(const PageTools &tools, Records &records)
    : m_tools(tools), m_records(records), m_segments(new Segments(tools.theme, {{QString()}, {QString()}}, this)), m_list(new MeetingList(tools, records)), m_views(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("meetings-page"));
    m_views->setContentsMargins(0, 0, 0, 0);
    m_views->addWidget(m_list);
    m_segments->setObjectName(QStringLiteral("meetings-view"));
    m_segments->hide();
    connect(m_segments, &Segments::chosenChanged, this, [this](int index) { Q_EMIT goTo({Place::Meetings, index == 1 ? QStringLiteral("month") : QString()}); });
    connect(m_list, &Page::goTo, this, &Page::goTo);
}

template <class View, class... Given> bool MeetingsPage::isNew(View *&view, Given &&...given) {
    if (view) return false;
    m_views->addWidget(view = new View(std::forward<Given>(given)..., this));
    return true;
}

MonthView *MeetingsPage::month() {
    if (isNew(m_month, m_tools.theme, m_records))
        connect(m_month, &MonthView::opened, this, [this](const QString &meeting) { Q_EMIT goTo({Place::Meetings, QString(u"meeting/" + meeting)}); });
    return m_month;
}

MinutesView *MeetingsPage::minutes() {
    if (!isNew(m_minutes, m_tools, m_records)) return m_minutes;
    connect(m_minutes, &MinutesView::headChanged, this, &Page::headChanged);
    connect(m_minutes, &MinutesView::readAsked, this, [this](const QString &meeting, const QString &member) {
        Q_EMIT goTo({Place::Meetings, QString(u"read/" + meeting + u'/' + member)});
    });
    connect(m_minutes, &MinutesView::goTo, this, &Page::goTo);
    return m_minutes;
}

ReaderView *MeetingsPage::reader() {
    if (!isNew(m_reader, m_tools, m_records)) return m_reader;
    connect(m_reader, &ReaderView::goTo, this, &Page::goTo);
    connect(m_reader, &ReaderView::coverAsked, this, [this] {
        const QString back = m_reader->meeting().text();
        Q_EMIT coverAsked();
        Q_EMIT goTo({Place::Meetings, QString(u"minutes/" + back)});
    });
    return m_reader;
}

FlowLabel *MeetingsPage::waiting() {
    if (isNew(m_waiting, m_tools.theme, QString(), TextStyle{Type::Question, true})) m_waiting->setAlign(Qt::AlignCenter);
    return m_waiting;
}

SealView *MeetingsPage::seal() {
    if (isNew(m_seal, m_tools, m_records))
        connect(m_seal, &SealView::done, this, [this](const QString &meeting) { Q_EMIT goTo({Place::Meetings, QString(u"minutes/" + meeting)}); });
    return m_seal;
}

PassageReadings *MeetingsPage::readings() {
    if (isNew(m_readings, m_tools, m_records)) connect(m_readings, &PassageReadings::goTo, this, &Page::goTo);
    return m_readings;
}

CheckInPage *MeetingsPage::checkIn() {
    if (!isNew(m_checkIn, m_tools, m_records)) return m_checkIn;
    connect(m_checkIn, &Page::goTo, this, &Page::goTo);
    connect(m_checkIn, &Page::coverAsked, this, &Page::coverAsked);
    return m_checkIn;
}

bool MeetingsPage::isShown(const QWidget *view) const { return view && m_views->currentWidget() == view; }
bool MeetingsPage::isList() const { return isShown(m_list); }
QString MeetingsPage::helpTopic() const { return isList() || isMonth() || isMinutes() ? QString() : QStringLiteral("review"); }

bool MeetingsPage::isMonth() const { return isShown(m_month); }
bool MeetingsPage::isMinutes() const { return isShown(m_minutes); }
bool MeetingsPage::isCheckIn() const { return isShown(m_checkIn); }
bool MeetingsPage::isLent() const { return isShown(m_reader) || isShown(m_waiting) || isShown(m_round); }
QString MeetingsPage::title() const {
    if (isShown(m_seal)) return tr("Seal the minutes");
    if (isShown(m_readings)) return tr("Read aloud for members");
    return isMinutes() ? m_minutes->title() : tr("Meetings");
}
std::optional<PrimaryAction> MeetingsPage::primary() const { return isList() || isMonth() ? m_list->primary() : std::nullopt; }
QWidget *MeetingsPage::headTools() {
    if (isList() || isMonth()) return m_segments;
    return isMinutes() ? m_minutes->headTools() : nullptr;
}
QStringList MeetingsPage::keyHints() const {
    if (isMonth()) return {tr("← ↑ ↓ → day"), tr("Page Up, Page Down month"), tr("Enter opens")};
    if (isList()) return {tr("↑ ↓ move")};
    return isMinutes() ? QStringList{tr("Ctrl+PgDn next item"), tr("Alt+R first request"), tr("Ctrl+Z undoes")} : QStringList();
}
bool MeetingsPage::canGoBack() const { return isMinutes() || isShown(m_seal) || isShown(m_readings); }
PageFrame MeetingsPage::frame() const {
    if (isLent()) return PageFrame::Lent;
    return isCheckIn() ? PageFrame::Alone : PageFrame::Desk;
}

void MeetingsPage::refresh() {
    if (!m_records.isOpen()) return;
    m_segments->setOptions({{tr("List")}, {tr("Month")}});
    m_segments->setAccessibleName(tr("How meetings are shown"));
    if (isList()) m_list->refresh();
    else if (isMonth()) m_month->refresh();
    else if (isMinutes()) m_minutes->refresh();
    else if (isCheckIn()) m_checkIn->refresh();
    else if (isShown(m_waiting)) m_waiting->setText(tr("The round is being prepared."));
    else if (isShown(m_seal)) m_seal->refresh();
    else if (isShown(m_readings)) m_readings->refresh();
    else if (isShown(m_reader)) m_reader->refresh();
}

void MeetingsPage::focusFirst() {
    if (isList()) m_list->focusFirst();
    else if (isMonth()) m_month->focusFirst();
    else if (isMinutes()) m_minutes->focusFirst();
    else if (isCheckIn()) m_checkIn->focusFirst();
    else if (isShown(m_waiting)) m_waiting->setFocus();
    else if (isShown(m_round)) m_round->focusFirst();
    else if (isShown(m_seal)) m_seal->focusFirst();
    else if (isShown(m_readings)) m_readings->focusFirst();
    else if (m_reader) m_reader->focusFirst();
}

void MeetingsPage::show(const QString &what) {
    const QString first = what.section(u'/', 0, 0);
    leave();
    if (first == u"minutes") {
        m_views->setCurrentWidget(minutes());
        m_minutes->open(Id<records::Meeting>(idIn(what, 1)), idIn(what, 2));
    } else if (first == u"read") {
        m_views->setCurrentWidget(reader());
        m_reader->begin(Id<records::Meeting>(idIn(what, 1)), Id<records::Member>(idIn(what, 2)), what.section(u'/', 3));
    } else if (first == u"check-in") {
        m_views->setCurrentWidget(checkIn());
        m_checkIn->show(what);
    } else if (first == u"round") {
        m_views->setCurrentWidget(waiting());
        prepareRound(Id<records::Meeting>(idIn(what, 1)), what.section(u'/', 2));
    } else if (first == u"seal") {
        m_views->setCurrentWidget(seal());
        m_seal->open(Id<records::Meeting>(idIn(what, 1)));
    } else if (first == u"readings") {
        m_views->setCurrentWidget(readings());
        m_readings->open(Id<records::Meeting>(idIn(what, 1)));
    } else if (first == u"month") {
        m_views->setCurrentWidget(month());
    } else {
        m_views->setCurrentWidget(m_list);
        m_list->show(what);
        if (first == u"new") QTimer::singleShot(0, m_list, &MeetingList::runPrimary);
    }
    const QSignalBlocker quiet(m_segments);
    m_segments->choose(isMonth() ? 1 : 0);
    m_records.setLent(isLent());
}

// What the round needs is read while the vault is open; then it locks, and this page goes with all others.
void MeetingsPage::prepareRound(Id<records::Meeting> meeting, const QString &view) {
    using Round = std::shared_ptr<exchange::HeldRound>;
    m_records.ask<Round>(
        tr("Preparing the round"), this, [meeting](council::Session &session, Progress &) { return exchange::HeldRound::make(session, meeting); },
        [this, view](Round round) { beginRound(std::move(round), view); },
        [this, meeting](const Error &error) {
            auto *main = qobject_cast<MainWindow *>(window());
            Q_EMIT goTo({Place::Meetings, QString(u"minutes/" + meeting.text())});
            if (main) main->desk()->say(error);
        });
}

void MeetingsPage::beginRound(std::shared_ptr<exchange::HeldRound> round, const QString &view) {
    auto *main = qobject_cast<MainWindow *>(window());
    if (m_views->currentWidget() != m_waiting || !main) return;
    delete m_round.data();
    m_round = new ReadingRound(m_tools, m_records, std::move(round));
    if (view.isEmpty()) return main->lockBehind(m_round);
    m_views->addWidget(m_round);
    m_views->setCurrentWidget(m_round);
    m_round->begin(view);
}

// The minutes that wait for review, and their first speaker.
QList<PageView> MeetingsPage::views() const {
    for (const records::Meeting &meeting : m_records.read().all<records::Meeting>()) {
        if (meeting.minutesState != records::MinutesState::review) continue;
        QList<PageView> views{{QStringLiteral("month"), QStringLiteral("month")}, {QStringLiteral("minutes"), u"minutes/" + meeting.id.text()}, {QStringLiteral("seal"), u"seal/" + meeting.id.text()}, {QStringLiteral("readings"), u"readings/" + meeting.id.text()}, {QStringLiteral("round"), u"round/" + meeting.id.text() + QStringLiteral("/names")}};
        for (const QString &page : {QStringLiteral("between"), QStringLiteral("end")}) views.append({QString(u"round-" + page), QString(u"round/" + meeting.id.text() + u'/' + page)});
        for (const records::Block &block : council::blocksOf(m_records.read(), meeting.id)) {
            if (!block.speaker) continue;
            const QString read = u"read/" + meeting.id.text() + u'/' + block.speaker.text();
            views.append({QStringLiteral("doors"), read});
            for (const QString &page : {QStringLiteral("passages"), QStringLiteral("change"), QStringLiteral("propose"), QStringLiteral("choices"), QStringLiteral("stop")})
                views.append({page, read + u'/' + page});
            break;
        }
        views.append({QStringLiteral("check-in"), u"check-in/" + meeting.id.text()});
        return views;
    }
    return {};
}

void MeetingsPage::runPrimary() {
    if (isMonth()) return Q_EMIT goTo({Place::Meetings, QStringLiteral("new")});
    if (isList()) m_list->runPrimary();
}

void MeetingsPage::goBack() {
    const Id<records::Meeting> beside = isShown(m_readings) ? m_readings->meeting() : isShown(m_seal) ? m_seal->meeting() : Id<records::Meeting>();
    if (!isMinutes()) return Q_EMIT goTo({Place::Meetings, QString(u"minutes/" + beside.text())});
    Q_EMIT goTo({Place::Meetings, QString(u"meeting/" + m_minutes->meeting().text())});
}

void MeetingsPage::leave() {
    if (isMinutes()) m_minutes->leave();
    if (isCheckIn()) m_checkIn->leave();
}

}  // namespace balai::ui
