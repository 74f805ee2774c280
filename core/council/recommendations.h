#pragma once
// The life of a recommendation: how it is adopted, and what became of it.
#include "core/records/adoption.h"
#include "core/records/assessment.h"
#include "core/records/delivery.h"
#include "core/records/recommendation.h"
#include "core/records/response.h"
#include "core/store/store.h"

namespace balai::council {

// Which steps exist. Anything can be withdrawn or superseded until it is; nothing leads back from those.
bool mayBecome(records::Stage from, records::Stage to);

// Puts the adoption of the text as it stands and moves the recommendation to `adopted`, in one write. `adoption` brings
// meeting, method, votes, dissent and day; its recommendation and commitment are filled in.
Id<records::Adoption> adopt(store::Write &write, records::Recommendation &recommendation, records::Adoption adoption,
                            Random &random);

// What went out is not changed: a draft takes its words over and it becomes superseded by that, in one write. Whoever
// contributed stays concerned.
Id<records::Recommendation> writeAnew(store::Write &write, records::Recommendation former, const QString &reference);

// What is known of one recommendation, body by body; the latest standing events.
struct BodyStanding {
    Id<records::Body> body;
    std::optional<records::Response> response;
    std::optional<records::Delivery> delivery;
};
struct RecommendationStanding {
    bool isAdopted = false;  // an adoption names the text of every language that stands
    std::vector<BodyStanding> bodies;  // leading, supporting, then others that answered
    std::optional<records::Assessment> assessment;
    bool isImplemented() const;
};
RecommendationStanding standingOf(const store::Store &store, const records::Recommendation &recommendation);
// Its bodies alone, from the standing events about it, oldest first.
std::vector<BodyStanding> bodiesOf(const records::Recommendation &recommendation, const std::vector<records::Response> &responses,
                                   const std::vector<records::Delivery> &deliveries);

// "2026-07": the next free number of a year.
QString nextReference(const store::Store &store, int year);

}  // namespace balai::council
