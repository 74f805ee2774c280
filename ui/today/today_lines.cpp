#include "ui/today/today_lines.h"

#include "core/base/clock.h"
#include "core/council/consent_reader.h"
#include "core/council/honoraria.h"
#include "core/council/minutes.h"
#include "core/council/recommendations.h"
#include "core/records/body.h"
#include "core/records/consent.h"
#include "core/records/handoff.h"
#include "core/records/invitation.h"
#include "core/store/store.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/plain/kind_words.h"
#include "ui/workplace/words.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace balai::ui {

using namespace records;

namespace {

constexpr int mostLines = 9;
constexpr int targetAhead = 14;  // days: a body's target date is said before it comes

QString idOf(Place place, const QString &what) { return QString(placeId(place) + u' ' + what); }

// Which of the page's groups a line belongs to, in the order in which they stand.
enum class Group { Consent, Minutes, Responses, Money };

struct Line {
    Group group;
    RowSpec row;
    QDate on;
};

class Lines {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::TodayLines)

public:
    Lines(const store::Store &store, QDate today, QString language, const council::LocalFacts &facts, text::DateForm form)
        : m_store(store), m_facts(facts), m_today(today), m_language(std::move(language)), m_form(form) {}

    std::vector<Line> all(const std::vector<council::Due> &everything) {
        for (const council::Due &due : everything) fromDue(due);
        putOff();
        targetsAhead();
        owed();
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) { return a.group < b.group; });
        return std::move(m_lines);
    }

private:
    QString day(QDate date) const { return dayWords(date, m_today, m_language, m_form); }
    QString written(int count) const { return text::writtenDigits(QString::number(count), m_language, m_form.digits); }
    QString counted(int count, const QString &one, const QString &many) const { return ui::counted(count, one, many, written(count)); }

    Line &add(Group group, const char *icon, const QString &text, const QString &id, QDate on) {
        RowSpec row;
        row.icon = QLatin1String(icon);
        row.text = text;
        row.id = id;
        m_lines.push_back({group, row, on});
        return m_lines.back();
    }

    void fromDue(const council::Due &due) {
        if (due.code == u"recallToSend") recall(due);
        else if (due.code == u"recallUnanswered") unanswered(due);
        else if (due.kind == u"withdrawal") withdrawal(due);
        else if (due.code == u"formChanged") textChanged(due);
        else if (due.kind == u"consentRenewal") ending(due);
        else if (due.code == u"takeOutWaits") takeOuts(due);
        else if (due.kind == u"review") review(due);
        else if (due.kind == u"response") response(due);
        else if (due.kind == u"backup") backup(due);
        else if (due.code == u"invitationWaits") invitation(due);
        else if (due.kind == u"action") action(due);
        else if (due.kind == u"incident")
            add(Group::Consent, "info", tr("An incident: those concerned have to be told"), idOf(Place::Incidents, QString(u"incident/" + due.record.text())), due.on);
        else if (due.code == u"perhapsPaidTwice")
            add(Group::Money, "wallet", tr("One honorarium was perhaps paid twice"), idOf(Place::Honoraria, due.record.text()), due.on);
    }

    void recall(const council::Due &due) {
        const auto handoff = m_store.find(Id<Handoff>(due.record));
        Line &line = add(Group::Consent, "undo-2", tr("Somebody took back a yes"), idOf(Place::Handoffs, QString(u"handoff/" + due.record.text())), due.on);
        if (handoff) line.row.meta = tr("in hand-off %1").arg(handoff->reference);
        line.row.chip = tr("Recall notice", "chip: a notice has to go out");
        line.row.chipKind = ChipKind::Held;
        line.row.when = due.by > 0 ? moment(due) : due.on > m_today && due.on < m_today.addDays(7) ? weekday(due.on) : day(due.on);
    }

    void unanswered(const council::Due &due) {
        const auto handoff = m_store.find(Id<Handoff>(due.record));
        Line &line = add(Group::Responses, "undo-2", tr("A recall was not acknowledged"), idOf(Place::Handoffs, QString(u"handoff/" + due.record.text())), due.on);
        if (handoff) line.row.meta = tr("hand-off %1").arg(handoff->reference);
        line.row.chip = tr("Remind them", "chip: a body has not acknowledged a recall");
        line.row.when = day(due.on);
    }

    // A date and an hour, never how much is left.
    QString moment(const council::Due &due) const {
        const QTime time = QTime::fromString(timeText(council::councilOf(m_store).timeZone, due.by).mid(11, 5), QStringLiteral("HH:mm"));
        return tr("%1, %2", "day, hour by which something has to be done").arg(day(due.on), text::formatTime(time, m_language, m_form.digits));
    }

    // What is out is listed package by package; here what is still planned.
    void withdrawal(const council::Due &due) {
        if (due.params.value(QStringLiteral("invitations")).toInt() == 0) return;
        Line &line = add(Group::Consent, "undo-2", tr("Somebody took back a yes"), idOf(Place::Members, QString(u"consent/" + due.record.text())), due.on);
        line.row.meta = tr("an invitation is still open");
        line.row.when = moment(due);
    }

    void textChanged(const council::Due &due) {
        const int people = due.params.value(QStringLiteral("members")).toInt();
        const QString use = KindWords::use(fromWord<Use>(due.params.value(QStringLiteral("use")).toString()));
        Line &line = add(Group::Consent, "file-text", tr("A consent text has changed: %1", "use").arg(use), idOf(Place::Members, QStringLiteral("consent")), due.on);
        line.row.meta = counted(people, tr("one person to ask again"), tr("%1 people to ask again"));
    }

    // The weekday alone, where the language writes it apart from the day; else the day.
    QString weekday(QDate date) const {
        const QString whole = text::formatDate(date, m_language, text::DateStyle::LongWithWeekday, m_form);
        const QString rest = text::formatDate(date, m_language, text::DateStyle::Long, m_form);
        if (!whole.contains(rest)) return day(date);
        QString name = QString(whole).remove(rest).trimmed();
        while (name.endsWith(u',') || name.endsWith(u' ')) name.chop(1);
        return name.isEmpty() ? day(date) : name;
    }

    void ending(const council::Due &due) {
        const QString date = text::formatDate(due.on, m_language, text::DateStyle::DayMonth, m_form);
        const QString text = due.code == u"consentEnds" ? tr("One yes ends on %1").arg(date) : tr("One yes ended on %1").arg(date);
        add(Group::Consent, "clock", text, idOf(Place::Members, QString(u"consent/" + due.record.text())), due.on);
    }

    // Questions that a member put off and that nobody has asked again.
    void putOff() {
        std::map<std::tuple<Uuid, Use, Audience, Uuid>, Consent> last;
        for (const Consent &consent : m_store.all<Consent>()) {
            Consent &known = last[{consent.member.uuid(), consent.use, consent.audience, consent.body.uuid()}];
            if (!known.id || known.recordedOn <= consent.recordedOn) known = consent;
        }
        std::vector<Consent> open;
        for (const auto &[key, consent] : last)
            if (consent.decision == Decision::deferred) open.push_back(consent);
        if (open.empty()) return;
        Line &line = add(Group::Consent, "message-square", counted(int(open.size()), tr("One question was put off"), tr("%1 questions were put off")),
                         idOf(Place::Members, QString(u"consent/" + open.front().id.text())), open.front().recordedOn);
        line.row.when = tr("next round", "date column: ask at the next meeting");
    }

    void review(const council::Due &due) {
        const int people = due.params.value(QStringLiteral("members")).toInt();
        const auto meeting = m_store.find(Id<Meeting>(due.record));
        const QString text = people ? counted(people, tr("One person still to review"), tr("%1 people still to review")) : tr("Everybody has read the minutes");
        Line &line = add(Group::Minutes, "file-text", text, idOf(Place::Meetings, QString(u"minutes/" + due.record.text())), due.on);
        if (meeting) line.row.meta = tr("minutes of %1").arg(text::formatDate(meeting->startsAt.day(), m_language, text::DateStyle::DayMonth, m_form));
        if (people) line.row.when = tr("by %1", "a date").arg(day(due.on));
    }

    void takeOuts(const council::Due &due) {
        const auto meeting = m_store.find(Id<Meeting>(due.record));
        int count = 0;
        Id<Block> first;
        for (const council::OpenAnswer &open : council::openAnswers(m_store, Id<Meeting>(due.record)))
            if (open.word == u"openTakeOut" && count++ == 0) first = open.block;
        if (meeting && count > 0) request(*meeting, first, count, due.on);
    }

    void request(const Meeting &meeting, Id<Block> block, int count, QDate since) {
        Line &line = add(Group::Minutes, "scissors", counted(count, tr("A request to take one sentence out"), tr("%1 requests to take a sentence out")),
                         idOf(Place::Meetings, QString(u"minutes/" + meeting.id.text() + u'/' + block.text())), since);
        line.row.meta = tr("minutes of %1").arg(text::formatDate(meeting.startsAt.day(), m_language, text::DateStyle::DayMonth, m_form));
        line.row.chip = tr("Answer first", "chip at a request that comes before other work");
        line.row.chipKind = ChipKind::Held;
        line.row.when = day(since);
    }

    QString about(const Recommendation &one, Id<Body> body) const {
        const auto who = m_store.find(body);
        const QString title = localised(one.title, m_language);
        return who ? tr("%1 · %2, %3", "number, body, title").arg(one.reference, localised(who->name, m_language), title)
                   : tr("%1 · %2", "number, title").arg(one.reference, title);
    }

    void response(const council::Due &due) {
        const auto one = m_store.find(Id<Recommendation>(due.record));
        if (!one) return;
        const auto body = Uuid::parse(due.params.value(QStringLiteral("body")).toString());
        const bool target = due.code == u"promiseDue";
        Line &line = add(Group::Responses, target ? "calendar" : "reply", about(*one, Id<Body>(body.value_or(Uuid()))),
                         idOf(Place::Recommendations, QString(u"recommendation/" + due.record.text())), due.on);
        if (target) line.row.meta = tr("target date", "what a ministry named, no promise");
        if (due.on <= m_today) {
            line.row.chip = tr("Due", "chip: an answer is due");
            line.row.chipKind = ChipKind::Attention;
        }
        line.row.when = day(due.on);
        m_responses.insert({due.record, body.value_or(Uuid())});
    }

    void targetsAhead() {
        for (const Recommendation &one : m_store.all<Recommendation>()) {
            if (one.stage != Stage::sent && one.stage != Stage::adopted) continue;
            for (const council::BodyStanding &body : council::standingOf(m_store, one).bodies) {
                if (!body.response || m_responses.contains({one.id.uuid(), body.body.uuid()})) continue;
                const QDate due = body.response->due;
                if (!due.isValid() || due <= m_today || due > m_today.addDays(targetAhead)) continue;
                response({QStringLiteral("response"), one.id.uuid(), due, QStringLiteral("promiseDue"), {{QStringLiteral("body"), body.body.text()}}, 0});
            }
        }
    }

    // One line for each meeting, without saying who.
    void owed() {
        struct Sum {
            std::set<Uuid> people;
            std::map<QString, qint64> amounts;
        };
        std::map<Uuid, Sum> sums;
        for (const Honorarium &one : m_store.all<Honorarium>()) {
            const Money open = council::standingOf(m_store, one).open;
            if (!open.isSet() || open.minor <= 0) continue;
            sums[one.meeting.uuid()].people.insert(one.member.uuid());
            sums[one.meeting.uuid()].amounts[open.currency] += open.minor;
        }
        for (const auto &[meeting, sum] : sums) owedLine(Id<Meeting>(meeting), int(sum.people.size()), sum.amounts);
    }

    void owedLine(Id<Meeting> id, int people, const std::map<QString, qint64> &amounts) {
        const auto meeting = m_store.find(id);
        const QString date = meeting ? text::formatDate(meeting->startsAt.day(), m_language, text::DateStyle::DayMonth, m_form) : QString();
        const QString text = meeting ? counted(people, tr("One person is owed for %1").arg(date), tr("%2 people are owed for %1").arg(date).replace(QStringLiteral("%2"), QStringLiteral("%1")))
                                     : counted(people, tr("One person is owed"), tr("%1 people are owed"));
        QStringList sums;
        for (const auto &[currency, minor] : amounts) sums.append(text::formatMoney(minor, currency, m_language));
        add(Group::Money, "wallet", text, idOf(Place::Honoraria, id.text()), m_today).row.when = sums.join(QStringLiteral(", "));
    }

    void backup(const council::Due &due) {
        const QDate last = m_facts.lastBackup;
        Line &line = add(Group::Money, "archive", last.isValid() ? tr("Make a backup") : tr("Make the first backup"), idOf(Place::Backups, {}), due.on);
        if (last.isValid()) line.row.when = counted(int(last.daysTo(m_today)), tr("yesterday"), tr("%1 days ago", "the last backup"));
    }

    void action(const council::Due &due) {
        Line &line = add(Group::Minutes, "circle-arrow-right", tr("An action is due"), idOf(Place::Meetings, {}), due.on);
        if (const auto block = m_store.find(Id<Block>(due.record)))
            line.row.id = idOf(Place::Meetings, QString(u"minutes/" + block->meeting.text() + u'/' + block->id.text()));
        line.row.when = day(due.on);
    }

    void invitation(const council::Due &due) {
        const auto one = m_store.find(Id<Invitation>(due.record));
        const auto body = one ? m_store.find(one->body) : std::nullopt;
        const QString text = body ? tr("%1 waits for an answer to its invitation", "body").arg(localised(body->name, m_language)) : tr("An invitation waits for an answer");
        add(Group::Responses, "mail", text, idOf(Place::Invitations, due.record.text()), due.on).row.when = day(due.on);
    }

    const store::Store &m_store;
    const council::LocalFacts &m_facts;
    QDate m_today;
    QString m_language;
    text::DateForm m_form;
    std::vector<Line> m_lines;
    std::set<std::pair<Uuid, Uuid>> m_responses;
};

QString titleOf(Group group) {
    switch (group) {
    case Group::Consent: return Lines::tr("Consent");
    case Group::Minutes: return Lines::tr("Minutes");
    case Group::Responses: return Lines::tr("Responses");
    case Group::Money: return Lines::tr("Honoraria and backups");
    }
    return {};
}

}  // namespace

QList<RowGroup> todayLines(const store::Store &store, QDate on, const QString &language, const std::vector<council::Due> &due, const council::LocalFacts &facts, text::DateForm form) {
    QList<RowGroup> groups;
    int number = 0;
    std::optional<Group> last;
    for (Line &line : Lines(store, on, language, facts, form).all(due)) {
        if (number == mostLines) break;
        line.row.key = QString::number(++number);
        if (last != line.group) groups.append({titleOf(line.group), {}});
        last = line.group;
        groups.last().rows.append(line.row);
    }
    return groups;
}

Target targetOf(const QString &rowId) {
    const QString place = rowId.section(u' ', 0, 0);
    const QString what = rowId.section(u' ', 1);
    for (const QList<Place> &places : {sidebarPlaces(), menuPlaces(), innerPlaces()})
        for (const Place one : places)
            if (placeId(one) == place) return {one, what};
    return {Place::Today, {}};
}

}  // namespace balai::ui
