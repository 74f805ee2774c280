#include "core/council/agenda.h"

#include "core/records/action.h"
#include "core/records/block.h"
#include "core/records/member.h"
#include "core/records/setting.h"
#include "core/store/writer.h"

#include <QJsonDocument>
#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

std::optional<Setting> settingOf(const store::Store &store, const QString &key) {
    std::vector<Setting> found = store.all<Setting>({{QStringLiteral("key"), key}});
    if (found.empty()) return {};
    // Two laptops may both have made it: the first one counts for both.
    return *std::min_element(found.begin(), found.end(), [](const Setting &a, const Setting &b) { return a.id < b.id; });
}

QJsonObject toJson(const AgendaLine &line) {
    QJsonObject out{{QStringLiteral("title"), Codec<LocalText>::toJson(line.title)}};
    if (line.minutes) out.insert(QStringLiteral("minutes"), *line.minutes);
    if (!line.contentNote.isEmpty()) out.insert(QStringLiteral("contentNote"), Codec<LocalText>::toJson(line.contentNote));
    if (line.closed) out.insert(QStringLiteral("closed"), true);
    return out;
}

bool isHere(const store::Store &store, Id<Member> member) {
    const auto found = store.find(member);
    return found && (found->state == MemberState::active || found->state == MemberState::guest);
}

// Of one series its own; a meeting outside a series looks back at all.
bool isBefore(const Meeting &one, const Meeting &meeting) {
    if (one.id == meeting.id || one.state == MeetingState::cancelled) return false;
    if (!meeting.series.isEmpty() && one.series != meeting.series) return false;
    return std::pair(one.startsAt.ms(), one.id) < std::pair(meeting.startsAt.ms(), meeting.id);
}

}  // namespace

QString templateKey(MeetingKind kind) { return QString(u"agenda.template." + wordOf(kind)); }

std::vector<AgendaLine> agendaLines(const store::Store &store, const QString &key) {
    std::vector<AgendaLine> out;
    const auto setting = settingOf(store, key);
    if (!setting) return out;
    for (const QJsonValue &value : QJsonDocument::fromJson(setting->value.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        AgendaLine line;
        line.title = Codec<LocalText>::fromJson(object.value(QLatin1String("title")));
        line.contentNote = Codec<LocalText>::fromJson(object.value(QLatin1String("contentNote")));
        line.closed = object.value(QLatin1String("closed")).toBool();
        if (const qint64 minutes = object.value(QLatin1String("minutes")).toInteger(); minutes > 0 && minutes <= 24 * 60) line.minutes = minutes;
        if (!line.title.isEmpty()) out.push_back(std::move(line));
    }
    return out;
}

void keepAgendaLines(const store::Store &store, store::Write &write, const QString &key, const std::vector<AgendaLine> &lines) {
    Setting setting = settingOf(store, key).value_or(Setting{});
    QJsonArray all;
    for (const AgendaLine &line : lines) all.append(toJson(line));
    setting.key = key;
    setting.value = QString::fromUtf8(compactJson(all));
    write.put(setting);
}

std::vector<AgendaItem> agendaOf(const store::Store &store, Id<Meeting> meeting) {
    std::vector<AgendaItem> out = store.all<AgendaItem>("meeting", meeting);
    std::sort(out.begin(), out.end(), [](const AgendaItem &a, const AgendaItem &b) { return std::pair(a.order, a.id) < std::pair(b.order, b.id); });
    return out;
}

AgendaLine lineOf(const AgendaItem &item) { return {item.title, item.minutes, item.contentNote, item.closed}; }

std::vector<AgendaItem> itemsFrom(const std::vector<AgendaLine> &lines, Id<Meeting> meeting, const QString &after, Random &random) {
    std::vector<AgendaItem> out;
    QString order = after;
    for (const AgendaLine &line : lines) {
        AgendaItem item;
        item.meeting = meeting;
        item.order = order = store::keyBetween(order, {}, random);
        item.title = line.title;
        item.minutes = line.minutes;
        item.contentNote = line.contentNote;
        item.closed = line.closed;
        out.push_back(item);
    }
    return out;
}

NextMeeting nextOf(const store::Store &store, const Meeting &before, const Time &startsAt, Random &random) {
    NextMeeting next;
    next.meeting.id = Id<Meeting>(Uuid::v7(store.clock(), random));
    next.meeting.title = before.title;
    next.meeting.kind = before.kind;
    next.meeting.series = before.series;
    next.meeting.startsAt = startsAt;
    next.meeting.place = before.place;
    next.meeting.online = before.online;
    next.meeting.languages = before.languages;
    next.meeting.facilitator = before.facilitator;
    next.meeting.interpreters = before.interpreters;
    next.meeting.state = MeetingState::planned;
    next.meeting.minutesState = MinutesState::none;
    std::vector<AgendaLine> lines;
    const std::vector<AgendaItem> agenda = agendaOf(store, before.id);
    for (const AgendaItem &item : agenda) lines.push_back(lineOf(item));
    next.agenda = itemsFrom(lines, next.meeting.id, {}, random);
    for (size_t i = 0; i < agenda.size(); ++i) {
        next.agenda[i].lead = agenda[i].lead;
        next.agenda[i].guests = agenda[i].guests;
    }
    for (const Attendance &one : store.all<Attendance>("meeting", before.id)) {
        if (one.member && !isHere(store, one.member)) continue;
        Attendance again;
        again.meeting = next.meeting.id;
        again.member = one.member;
        again.body = one.body;
        again.guestRole = one.guestRole;
        again.state = AttendanceState::invited;
        next.people.push_back(again);
    }
    return next;
}

void put(store::Write &write, NextMeeting &next) {
    write.put(next.meeting);
    for (AgendaItem &item : next.agenda) write.put(item);
    for (Attendance &one : next.people) write.put(one);
}

std::optional<Meeting> meetingBefore(const store::Store &store, const Meeting &meeting) {
    std::optional<Meeting> last;
    for (Meeting &one : store.all<Meeting>())
        if (isBefore(one, meeting) && (!last || isBefore(*last, one))) last = std::move(one);
    return last;
}

std::vector<Promised> mattersArising(const store::Store &store, const Meeting &meeting) {
    std::vector<Promised> out;
    for (const Meeting &one : store.all<Meeting>()) {
        if (!isBefore(one, meeting)) continue;
        for (const Block &block : store.all<Block>("meeting", one.id))
            if (block.kind == BlockKind::action && !block.done && !block.text.isEmpty()) out.push_back({block.id.uuid(), block.text, block.owner, block.due, one.id});
        for (const Action &action : store.all<Action>("meeting", one.id))
            if (!action.done) out.push_back({action.id.uuid(), action.text, action.owner, action.due, one.id});
    }
    std::sort(out.begin(), out.end(), [](const Promised &a, const Promised &b) {
        return std::tuple(!a.due.isValid(), a.due, a.record) < std::tuple(!b.due.isValid(), b.due, b.record);
    });
    return out;
}

void setDone(const store::Store &store, store::Write &write, Uuid promised) {
    const bool isBlock = store.find(Id<Block>(promised)).has_value();
    write.put(isBlock ? kindOf<Block>() : kindOf<Action>(), {{QStringLiteral("id"), promised.text()}, {QStringLiteral("done"), true}});
}

}  // namespace balai::council
