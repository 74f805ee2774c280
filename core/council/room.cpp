#include "core/council/room.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

bool isComing(const Meeting &meeting, AttendanceState state) {
    switch (state) {
    case AttendanceState::present: return true;
    case AttendanceState::invited: return meeting.state != MeetingState::held;
    case AttendanceState::unknown: return true;  // a word of a newer version: she may be there
    case AttendanceState::unset:
    case AttendanceState::apologies:
    case AttendanceState::absent: break;
    }
    return false;
}

bool isAbsent(const store::Store &store, Id<Member> member) {
    const auto found = store.find(member);
    return !found || (found->state != MemberState::active && found->state != MemberState::guest);
}

}  // namespace

std::vector<Id<Member>> inTheRoom(const store::Store &store, const Meeting &meeting, Id<AgendaItem> item) {
    std::vector<Id<Member>> out;
    for (const Attendance &one : store.all<Attendance>("meeting", meeting.id)) {
        if (!one.member || !isComing(meeting, one.state)) continue;
        if (item && !one.agendaItems.empty() && !one.agendaItems.contains(item)) continue;
        if (std::find(out.begin(), out.end(), one.member) == out.end()) out.push_back(one.member);
    }
    return out;
}

bool GuestRule::mayCome(const Meeting &meeting, Id<AgendaItem> item, Id<Body> body) const {
    const std::vector<Id<Member>> room = inTheRoom(m_store, meeting, item);
    if (room.empty() || !body) return false;
    return std::all_of(room.begin(), room.end(), [&](Id<Member> member) {
        return !isAbsent(m_store, member) && m_desk.decide(member, Use::attend, Audience::body, body, meeting.id.uuid(), {}).allowed;
    });
}

ItemGuests GuestRule::guestsOf(const Meeting &meeting, const AgendaItem &item) const {
    ItemGuests out;
    for (const Id<Body> &body : item.guests) {
        const bool comes = !item.closed && mayCome(meeting, item.id, body);
        (comes ? out.admitted : out.waiting).push_back(body);
    }
    return out;
}

bool isNotFor(const Helper &helper, Id<Member> member) { return helper.notFor.contains(member.text()); }

InterpreterCheck interpretersOf(const store::Store &store, const Meeting &meeting) {
    InterpreterCheck out;
    out.isKnown = store.sealer() != nullptr;
    if (!out.isKnown) return out;
    const std::vector<Id<Member>> room = inTheRoom(store, meeting, {});
    for (const QString &word : meeting.interpreters) {
        const auto id = Uuid::parse(word);
        const auto helper = id ? store.find(Id<Helper>(*id)) : std::nullopt;
        if (helper && std::any_of(room.begin(), room.end(), [&](Id<Member> member) { return isNotFor(*helper, member); })) out.toChange.push_back(helper->id);
    }
    return out;
}

void notFor(store::Write &write, const Helper &helper, Id<Member> member) {
    QJsonArray all;
    for (const QString &one : helper.notFor) all.append(one);
    if (!all.contains(QJsonValue(member.text()))) all.append(member.text());
    write.put(kindOf<Helper>(), {{QStringLiteral("id"), helper.id.text()}, {QStringLiteral("notFor"), all}});
}

}  // namespace balai::council
