#include "core/handoff/watch.h"

#include "core/base/error.h"
#include "core/handoff/small_group.h"
#include "core/handoff/wanted_net.h"
#include "core/text/hints.h"

#include <algorithm>

namespace balai::handoff {

struct Watch::Known {
    explicit Known(const store::Store &store) : wanted(wantedIn(store, {})), net(wanted.all) {}
    WantedList wanted;
    WantedNet net;
};

Watch::Watch(const store::Store &store) : m_known(std::make_unique<Known>(store)) {}
Watch::~Watch() = default;

bool Watch::names(const QString &words, const QStringList &cleared) const {
    if (words.isEmpty()) return false;
    const Searched searched(words);
    QStringList free;
    for (const QString &name : cleared) free.append(Wanted(QString(), name).folded());
    const std::vector<size_t> maybe = m_known->net.mayBeIn(searched);
    return std::any_of(maybe.begin(), maybe.end(), [&](size_t at) {
        const Wanted &wanted = m_known->wanted.all[at];
        return !free.contains(wanted.folded()) && wanted.isIn(searched);
    });
}

bool Watch::hints(const QString &words) const { return !text::shippedHints().kindsIn(words).isEmpty(); }

bool Watch::tells(const QString &words) const {
    return names(words) || hasQuotation(words) || hasFirstPerson(words) || hints(words) || hasPlaceAndTrade(statedIn(words, m_known->wanted));
}

void Watch::requireOpen() const {
    if (m_known->wanted.sealedClosed)
        throw Error(ErrorCode::Refused, QStringLiteral("sealed names that cannot be opened cannot be looked for"),
                    {{QStringLiteral("reason"), QStringLiteral("sealedIdentity")}});
}

QStringList clearedBy(const council::Released &released) {
    QStringList out;
    for (const council::Concerned &who : released.concerned())
        if (!who.name.isEmpty()) out.append(who.name);
    return out;
}

}  // namespace balai::handoff
