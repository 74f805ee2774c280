#include "core/council/note_takers.h"

#include "core/store/writers_of.h"

namespace balai::council {

using namespace records;

const NoteTakers::First &NoteTakers::of(Uuid meeting) const {
    const auto [known, isNew] = m_known.try_emplace(meeting);
    if (!isNew) return known->second;
    std::vector<Uuid> blocks;
    for (const QJsonObject &row : m_store.list(kindOf<Block>(), {{QStringLiteral("meeting"), meeting.text()}}, true))
        if (const auto id = Uuid::parse(row.value(QLatin1String("id")).toString())) blocks.push_back(*id);
    for (const store::Written &one : store::writersOf(m_store, kindOf<Block>(), blocks, QStringLiteral("text"))) {
        const auto [first, isFirst] = known->second.try_emplace(one.account, one.stamp);
        if (!isFirst) first->second = std::min(first->second, one.stamp);
    }
    return known->second;
}

bool NoteTakers::wroteBefore(const store::Stamp &moment, Uuid account, const Block &block) const {
    for (const QJsonValue &meeting : m_store.everValues(kindOf<Block>(), block.id.uuid(), QStringLiteral("meeting"))) {
        const First &all = of(Uuid::parse(meeting.toString()).value_or(Uuid()));
        const auto first = all.find(account);
        if (first != all.end() && first->second < moment) return true;
    }
    return false;
}

bool NoteTakers::wrote(Uuid account, Id<Meeting> meeting) const { return of(meeting.uuid()).contains(account); }

}  // namespace balai::council
