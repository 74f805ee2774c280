#include "core/council/proposals.h"

#include "core/records/meeting.h"
#include "core/store/writer.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
constexpr int titleLength = 80;
}

Recommendation ideaOf(Id<Member> member, const LocalText &words) {
    Recommendation one;
    one.text = words;
    one.title.insert(words.firstKey(), words.first().section(u'\n', 0, 0).left(titleLength));
    one.stage = Stage::idea;
    one.contributors.add(member);
    return one;
}

void placeOnAgenda(const store::Store &store, AgendaItem &item, QDate today, Id<Meeting> otherwise, Random &random) {
    item.meeting = otherwise;
    for (const Meeting &meeting : store.all<Meeting>({{QStringLiteral("state"), QStringLiteral("planned")}}))
        if (meeting.startsAt.isSet() && meeting.startsAt.day() >= today) item.meeting = meeting.id;
    QString last;
    for (const AgendaItem &other : store.all<AgendaItem>("meeting", item.meeting)) last = std::max(last, other.order);
    item.order = store::keyBetween(last, {}, random);
}

}  // namespace balai::council
