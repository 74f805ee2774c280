#include "core/council/together.h"

#include <algorithm>

namespace balai::council {

using namespace records;

std::vector<Apart> apartAmong(const store::Store &store, const std::set<Id<Member>> &members) {
    std::vector<Apart> out;
    for (const Id<Member> &id : members) {
        const auto member = store.find(id);
        if (!member) continue;
        for (const QString &named : member->notWith) {
            const Id<Member> other(Uuid::parse(named).value_or(Uuid()));
            if (other == id || !members.contains(other)) continue;
            const Apart pair = id < other ? Apart{id, other} : Apart{other, id};
            if (std::find(out.begin(), out.end(), pair) == out.end()) out.push_back(pair);
        }
    }
    std::sort(out.begin(), out.end(), [](const Apart &a, const Apart &b) { return std::tie(a.first, a.second) < std::tie(b.first, b.second); });
    return out;
}

bool isClosed(const store::Store &store, const std::set<Id<Member>> &members) {
    return std::any_of(members.begin(), members.end(), [&](const Id<Member> &id) {
        const auto shown = store.show(kindOf<Member>(), id.uuid());
        const QJsonValue wish = shown ? shown->value(QLatin1String("notWith")) : QJsonValue();
        if (wish.isObject()) return true;
        const QJsonArray named = wish.toArray();
        return std::any_of(named.begin(), named.end(), [](const QJsonValue &one) { return one.isObject(); });
    });
}

}  // namespace balai::council
