#include "core/handoff/watch.h"

#include "core/base/error.h"
#include "core/handoff/wanted.h"

#include <algorithm>

namespace balai::handoff {

struct Watch::Known {
    WantedList wanted;
};

Watch::Watch(const store::Store &store) : m_known(std::make_unique<Known>(Known{wantedIn(store, {})})) {}
Watch::~Watch() = default;

bool Watch::names(const QString &words, const QStringList &cleared) const {
    if (words.isEmpty()) return false;
    const QString folded = foldedPassage(words), digits = phoneDigits(words);
    QStringList free;
    for (const QString &name : cleared) free.append(Wanted(QString(), name).folded());
    return std::any_of(m_known->wanted.all.begin(), m_known->wanted.all.end(),
                       [&](const Wanted &wanted) { return !free.contains(wanted.folded()) && wanted.isIn(folded, digits); });
}

bool Watch::tells(const QString &words) const {
    if (names(words) || hasQuotation(words) || hasFirstPerson(words)) return true;
    if (!hasTrade(words)) return false;
    const QString folded = foldedPassage(words);
    return std::any_of(m_known->wanted.places.begin(), m_known->wanted.places.end(),
                       [&](const QString &place) { return place.size() >= 2 && Wanted(QString(), place).isIn(folded, {}); });
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
