#pragma once
#include "core/handoff/contents.h"

#include <QJsonObject>
#include <QSet>

// Packages that take the place of others, of which parts were recalled.
namespace balai::handoff {

// What went with a hand-off, and what of it a recall names.
struct FormerItems {
    QSet<Uuid> went, recalled;
};
FormerItems formerItems(const store::Store &store, Id<records::Handoff> former);

// Hand-offs that say that they take the place of this one, oldest first. One, but for two laptops that did it at once.
std::vector<records::Handoff> replacementsOf(const store::Store &store, Id<records::Handoff> former);

// What to make in its place: the same things to the same body, in the same languages and forms. Throws Error{NotFound};
// Error{Refused, reason}: "nothingRecalled", "replacedAlready", or "allRecalled", where a notice is all that there is to send.
Spec replacementSpec(const store::Store &store, Id<records::Handoff> former);
// As parseSpec() reads it.
QJsonObject specJson(const Spec &spec);

// "This package takes the place of …", in the words of papers.
QString replacesText(const Replaced &replaced, const QString &language);
QString numbersText(const std::vector<qint64> &numbers, const QString &language);  // "2, 5"

}  // namespace balai::handoff
