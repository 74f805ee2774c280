#pragma once
// Inside core/handoff only.
#include "core/records/handoff.h"
#include "core/records/recommendation.h"
#include "core/store/store.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace balai::handoff {

// Whether a title as it came back, cut short or slightly retyped too, is one of the item's own (one a language), and no
// title of another item is nearer. True where there is nothing to compare.
bool isTitleOf(const QString &typed, const QStringList &own, const std::vector<QStringList> &others);

// The titles of what rows could be about: of the package that they name, else everything.
class ItemTitles {
public:
    explicit ItemTitles(const store::Store &store) : m_store(store) {}
    bool fit(const QString &typed, Id<records::Recommendation> item, Id<records::Handoff> package);

private:
    const std::vector<records::Recommendation> &of(Id<records::Handoff> package);
    const store::Store &m_store;
    QHash<Uuid, std::vector<records::Recommendation>> m_known;
};

}  // namespace balai::handoff
