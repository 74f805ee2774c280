#include "ui/meetings/meeting_list.h"

#include "core/council/agenda.h"
#include "core/council/room.h"
#include "core/council/together.h"
#include "core/records/account.h"
#include "core/records/body.h"
#include "core/records/helper.h"
#include "core/records/member.h"
#include "core/text/collation.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/check_in/check_in_results.h"
#include "ui/honoraria/owed_for_meeting.h"
#include "ui/meetings/heard_line.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kept_files.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

namespace balai::ui {

using namespace records;

namespace {

QString attendanceWord(AttendanceState state) {
    switch (state) {
    case AttendanceState::invited: return MeetingList::tr("invited");
    case AttendanceState::present: return MeetingList::tr("present");
    case AttendanceState::apologies: return MeetingList::tr("sent apologies");
    case AttendanceState::absent: return MeetingList::tr("absent");
    case AttendanceState::unset:
    case AttendanceState::unknown: return {};
    }
    return {};
}

AttendanceState following(AttendanceState state) {
    if (state == AttendanceState::present) return AttendanceState::apologies;
    if (state == AttendanceState::apologies) return AttendanceState::absent;
    if (state == AttendanceState::absent) return AttendanceState::invited;
    return AttendanceState::present;
}

}  // namespace

QString meetingKindWord(MeetingKind kind) {
    switch (kind) {
    case MeetingKind::internal: return MeetingList::tr("Council meeting");
    case MeetingKind::consultation: return MeetingList::tr("Consultation");
    case MeetingKind::presentation: return MeetingList::tr("Presentation");
    case MeetingKind::training: return MeetingList::tr("Training");
    case MeetingKind::committee: return MeetingList::tr("Working group");
    case MeetingKind::listening: return MeetingList::tr("Listening round");
    case MeetingKind::unset:
    case MeetingKind::unknown: return MeetingList::tr("Meeting");
    }
    return {};
}

MeetingList::MeetingList(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("meetings"), QStringLiteral("calendar")) {}

RowSpec MeetingList::rowOf(const Meeting &meeting) const {
    RowSpec row;
    row.id = meeting.id.text();
    row.icon = QStringLiteral("calendar");
    row.text = localised(meeting.title, m_theme.language());
    row.second = meetingKindWord(meeting.kind);
    row.when = shortDay(meeting.startsAt.day(), m_theme.language(), formOf(m_theme));
    if (meeting.minutesState == MinutesState::review) row.chip = tr("In review");
    if (meeting.minutesState == MinutesState::draft) row.chip = tr("Draft");
    if (meeting.state == MeetingState::cancelled) row.chip = tr("Cancelled");
    return row;
}

QList<RowGroup> MeetingList::groups() {
    std::vector<Meeting> all = m_records.read().all<Meeting>();
    std::sort(all.begin(), all.end(), [](const Meeting &a, const Meeting &b) { return std::pair(a.startsAt.ms(), a.id) > std::pair(b.startsAt.ms(), b.id); });
    RowGroup planned{tr("Planned"), {}}, open{tr("Minutes being written or reviewed"), {}}, past{tr("Past"), {}};
    for (const Meeting &meeting : all) {
        const bool inWork = meeting.minutesState == MinutesState::draft || meeting.minutesState == MinutesState::review;
        RowGroup &group = inWork ? open : meeting.state == MeetingState::planned ? planned : past;
        group.rows.append(rowOf(meeting));
    }
    return {planned, open, past};
}

std::optional<Meeting> MeetingList::meetingOf(const QString &id) const { return m_records.read().find(Id<Meeting>(Uuid::parse(id).value_or(Uuid()))); }

void MeetingList::fill(const QString &id) {
    const auto meeting = meetingOf(id);
    if (!meeting) return;
    facts(*meeting);
    addButton(QStringLiteral("meeting-minutes"), tr("Open minutes"), [this, id](Button *) { Q_EMIT goTo({Place::Meetings, QString(u"minutes/" + id)}); });
    addButton(QStringLiteral("meeting-add-item"), tr("Add to the agenda"), [this, one = *meeting](Button *button) { editItem(one, {}, button); });
    if (meeting->kind == MeetingKind::listening)
        addButton(QStringLiteral("meeting-guest"), tr("Note a guest who wants to be quoted"), [this, one = *meeting](Button *button) { addGuestMember(one, button); });
    else
        addButton(QStringLiteral("meeting-invite"), tr("Invite every active member"), [this, one = *meeting](Button *) { inviteAll(one); });
    afterMeeting(*meeting);
    addButton(QStringLiteral("meeting-more"), tr("More"), [](Button *) {})->setMenu([this, id](QMenu &menu) { fillMore(menu, id); });
    endButtons();
    if (!council::interpretersOf(m_records.read(), *meeting).toChange.empty())
        addText(tr("Another interpreter is needed. Somebody asked for it, and gave no reason."));
    agenda(*meeting);
    arising(*meeting);
    heard(*meeting);
    attendance(*meeting);
    detail()->addWidget(new KeptFiles(m_theme, m_records, {kindOf<Meeting>(), meeting->id.uuid()}, tr("Kept with this meeting"), tr("Keep a file…")));
    if (hasBegun(*meeting)) detail()->addWidget(new CheckInResults(m_theme, m_records.read(), meeting->id));
}

bool MeetingList::hasBegun(const Meeting &meeting) const {
    return meeting.state == MeetingState::held || (meeting.startsAt.isSet() && meeting.startsAt.day() <= m_records.today());
}

void MeetingList::afterMeeting(const Meeting &meeting) {
    const auto seats = m_records.read().all<Attendance>("meeting", meeting.id);
    const bool anybody = std::any_of(seats.begin(), seats.end(), [](const Attendance &one) { return one.state == AttendanceState::present && one.member; });
    if (!anybody || !hasBegun(meeting)) return;
    addButton(QStringLiteral("meeting-owed"), tr("Note what is owed…"), [this, id = meeting.id](Button *at) { askOwedForMeeting(m_theme, m_records, at, this, id); });
    addButton(QStringLiteral("meeting-check-in"), tr("Check-in: pass the laptop round"), [this, id = meeting.id](Button *) { Q_EMIT goTo({Place::Meetings, QString(u"check-in/" + id.text())}); });
}

void MeetingList::facts(const Meeting &meeting) {
    const QString language = m_theme.language();
    const QString day = dayText(m_theme, meeting.startsAt.day(), text::DateStyle::LongWithWeekday);
    addHeading(localised(meeting.title, language), meeting.startsAt.isSet() ? tr("%1, %2", "day, time").arg(day, clockWords(meeting.startsAt, language, formOf(m_theme))) : QString());
    addFact(tr("Kind"), meetingKindWord(meeting.kind));
    addFact(tr("Series"), meeting.series);
    addFact(tr("Place"), meeting.online ? tr("By telephone or video") : meeting.place);
    QStringList languages, interpreters;
    for (const QString &tag : meeting.languages) languages.append(text::ownNameOf(tag));
    addFact(tr("Languages"), languages.join(QStringLiteral(", ")));
    for (const QString &one : meeting.interpreters) {
        const auto helper = m_records.read().find(Id<Helper>(Uuid::parse(one).value_or(Uuid())));
        interpreters.append(helper ? helper->name : one);
    }
    addFact(tr("Interpreters"), interpreters.join(QStringLiteral(", ")));
    if (const auto facilitator = m_records.read().find(meeting.facilitator)) addFact(tr("Facilitator"), facilitator->name);
}

QString MeetingList::guestWords(const Meeting &meeting, const AgendaItem &item) const {
    const council::ItemGuests guests = council::GuestRule(m_records.read()).guestsOf(meeting, item);
    const auto names = [this](const std::vector<Id<Body>> &bodies) {
        QStringList out;
        for (const Id<Body> &id : bodies)
            if (const auto body = m_records.read().find(id)) out.append(localised(body->name, m_theme.language()));
        return out.join(QStringLiteral(", "));
    };
    QStringList out;
    if (!guests.admitted.empty()) out.append(tr("With %1", "bodies that come").arg(names(guests.admitted)));
    if (guests.isSplit()) out.append(tr("Before the guests come in: %1", "bodies that wait outside").arg(names(guests.waiting)));
    return out.join(QStringLiteral(" · "));
}

void MeetingList::agenda(const Meeting &meeting) {
    QList<RowSpec> rows;
    for (const AgendaItem &item : council::agendaOf(m_records.read(), meeting.id)) {
        RowSpec row;
        row.id = item.id.text();
        row.text = tr("%1. %2", "number, title").arg(countText(m_theme, rows.size() + 1), localised(item.title, m_theme.language()));
        if (!item.guests.empty()) row.second = guestWords(meeting, item);
        if (item.closed) row.chip = tr("Closed session");
        if (item.minutes) row.when = counted(m_theme, int(*item.minutes), tr("1 minute"), tr("%1 minutes"));
        rows.append(row);
    }
    if (rows.isEmpty()) return addText(tr("Nothing is on the agenda yet."), true);
    addGroup(tr("Agenda"), rows, [this, id = meeting.id.text()](const QString &) { Q_EMIT goTo({Place::Meetings, QString(u"minutes/" + id)}); });
}

// What was promised before; Enter says that it is done.
void MeetingList::arising(const Meeting &meeting) {
    if (meeting.state != MeetingState::planned) return;
    QList<RowSpec> rows;
    for (const council::Promised &one : council::mattersArising(m_records.read(), meeting)) {
        RowSpec row;
        row.id = one.record.text();
        row.icon = QStringLiteral("circle-arrow-right");
        row.text = localised(one.text, m_theme.language());
        if (const auto member = m_records.read().find(Id<Member>(one.owner))) row.second = member->name;
        else if (const auto account = m_records.read().find(Id<Account>(one.owner))) row.second = account->name;
        if (one.due.isValid()) row.when = shortDay(one.due, m_theme.language(), formOf(m_theme));
        rows.append(row);
    }
    addGroup(tr("Promised before, not done"), rows, [this](const QString &id) {
        const Uuid promised = Uuid::parse(id).value_or(Uuid());
        m_records.write({}, this, [promised](council::Session &session) {
            session.requireWriter();
            session.store().write(QStringLiteral("say that it is done"), [&](store::Write &write) { council::setDone(session.store(), write, promised); });
        });
    });
}

void MeetingList::heard(const Meeting &meeting) {
    if (meeting.kind != MeetingKind::listening) return;
    detail()->addWidget(new FlowLabel(m_theme, tr("People heard"), {Type::Section, true}));
    auto *line = new HeardLine(m_theme, m_records);
    line->open(meeting.id);
    detail()->addWidget(line);
}

void MeetingList::attendance(const Meeting &meeting) {
    QList<RowSpec> rows;
    std::set<Id<Member>> coming;
    for (const Attendance &one : m_records.read().all<Attendance>("meeting", meeting.id)) {
        const auto member = m_records.read().find(one.member);
        if (!member) continue;
        RowSpec row;
        row.id = one.id.text();
        row.icon = one.state == AttendanceState::present ? QStringLiteral("check") : QStringLiteral("user");
        row.text = member->name;
        row.when = attendanceWord(one.state);
        if (one.state == AttendanceState::invited || one.state == AttendanceState::present) coming.insert(member->id);
        rows.append(row);
    }
    if (rows.isEmpty()) return addText(meeting.kind == MeetingKind::listening ? tr("A listening round takes no names.") : tr("Nobody is invited yet."), true);
    std::sort(rows.begin(), rows.end(), [this](const RowSpec &a, const RowSpec &b) { return text::compare(a.text, b.text, m_theme.language()) < 0; });
    addGroup(tr("Who comes"), rows, [this](const QString &id) { turn(id); });
    // Neither who nor why: the screen may be seen by the room.
    if (!council::apartAmong(m_records.read(), coming).empty()) addText(tr("Not everybody who is asked to come should be in one meeting. Their pages say more."), true);
}

// Enter goes on: invited, present, apologies, absent.
void MeetingList::turn(const QString &id) {
    auto one = m_records.read().find(Id<Attendance>(Uuid::parse(id).value_or(Uuid())));
    if (!one) return;
    one->state = following(one->state);
    m_records.change(QStringLiteral("note who is there"), this, [one = *one](store::Write &write) mutable { write.put(one); });
}

void MeetingList::inviteAll(const Meeting &meeting) {
    std::vector<Attendance> invited;
    const std::vector<Attendance> known = m_records.read().all<Attendance>("meeting", meeting.id);
    for (const Member &member : membersInOrder(m_records.read(), m_theme.language())) {
        if (member.state != MemberState::active && member.state != MemberState::guest) continue;
        if (std::any_of(known.begin(), known.end(), [&](const Attendance &one) { return one.member == member.id; })) continue;
        Attendance one;
        one.meeting = meeting.id;
        one.member = member.id;
        one.state = AttendanceState::invited;
        invited.push_back(one);
    }
    m_records.change(QStringLiteral("invite members"), this, [invited](store::Write &write) mutable { for (Attendance &one : invited) write.put(one); });
}

void MeetingList::runPrimary() {
    auto *form = new FormOver(m_theme, this, QStringLiteral("meeting-form"), tr("New meeting"));
    Field *title = form->text(QStringLiteral("meeting-title"), tr("Title"), tr("Council meeting"));
    Field *day = form->day(QStringLiteral("meeting-day"), tr("Day"), m_records.today());
    Field *time = form->text(QStringLiteral("meeting-time"), tr("Time"), QStringLiteral("09:00"));
    Field *place = form->text(QStringLiteral("meeting-place"), tr("Place"));
    QList<Option> kinds;
    for (const MeetingKind kind : {MeetingKind::internal, MeetingKind::consultation, MeetingKind::presentation, MeetingKind::training, MeetingKind::committee, MeetingKind::listening})
        kinds.append({wordOf(kind), meetingKindWord(kind)});
    Choice *kind = form->choice(QStringLiteral("meeting-kind"), tr("Kind"), kinds, wordOf(MeetingKind::internal));
    form->finish(tr("Make the meeting"), [=, this]() -> QString {
        const auto on = form->dayIn(day);
        const QTime at = text::parseTime(time->text());
        if (title->text().trimmed().isEmpty()) return tr("A meeting needs a title.");
        if (!on || !on->isValid()) return tr("Write the day with its month in letters.");
        if (!at.isValid()) return tr("Write the time like 09:00.");
        Meeting meeting;
        meeting.id = Id<Meeting>(Uuid::v7(m_records.machine().clock, m_records.machine().random));
        meeting.title.insert(m_records.contentLanguage(), title->text().trimmed());
        meeting.kind = fromWord<MeetingKind>(kind->chosen());
        meeting.startsAt.text = QString(dateText(*on) + u'T' + at.toString(QStringLiteral("HH:mm:ss")) + m_records.now().mid(19));
        meeting.place = place->text().trimmed();
        meeting.languages.add(m_records.contentLanguage());
        meeting.facilitator = Id<Account>(m_records.accountId());
        meeting.state = MeetingState::planned;
        meeting.minutesState = MinutesState::none;
        const QString id = meeting.id.text();
        m_records.change(QStringLiteral("start a meeting"), this, [meeting](store::Write &write) mutable { write.put(meeting); },
                         [this, id] { Q_EMIT goTo({Place::Meetings, QString(u"meeting/" + id)}); });
        return {};
    });
    form->open();
}

}  // namespace balai::ui
