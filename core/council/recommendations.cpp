#include "core/council/recommendations.h"

#include "core/council/commitment.h"
#include "core/council/consent_reader.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
bool isOver(Stage stage) { return stage == Stage::withdrawn || stage == Stage::superseded || stage == Stage::closed; }

BodyStanding &standingWith(std::vector<BodyStanding> &bodies, Id<Body> body) {
    const auto found = std::find_if(bodies.begin(), bodies.end(), [&](const BodyStanding &one) { return one.body == body; });
    if (found != bodies.end()) return *found;
    bodies.push_back({body, {}, {}});
    return bodies.back();
}

bool adoptedInFull(const store::Store &store, const Recommendation &recommendation) {
    const auto adoptions = standing(store, store.all<Adoption>("recommendation", recommendation.id));
    QStringList languages = recommendation.title.keys() + recommendation.text.keys();
    if (languages.isEmpty()) return false;
    return std::all_of(languages.begin(), languages.end(), [&](const QString &language) {
        return std::any_of(adoptions.begin(), adoptions.end(), [&](const Adoption &adoption) {
            return commitmentMatches(adoption.of, recommendation, language);
        });
    });
}
}  // namespace

bool mayBecome(Stage from, Stage to) {
    if (isOver(from)) return false;
    if (to == Stage::withdrawn || to == Stage::superseded) return true;
    switch (from) {
    case Stage::unset:
    case Stage::idea: return to == Stage::draft;
    case Stage::draft: return to == Stage::review || to == Stage::idea;
    case Stage::review: return to == Stage::adopted || to == Stage::draft;
    case Stage::adopted: return to == Stage::sent || to == Stage::review;
    case Stage::sent: return to == Stage::closed;
    case Stage::withdrawn:
    case Stage::superseded:
    case Stage::closed:
    case Stage::unknown: return false;
    }
    return false;
}

Id<Adoption> adopt(store::Write &write, Recommendation &recommendation, Adoption adoption, Random &random) {
    adoption.recommendation = recommendation.id;
    adoption.of = commitmentTo(recommendation, random);
    recommendation.stage = Stage::adopted;
    write.put(recommendation);
    return write.put(adoption);
}

Id<Recommendation> writeAnew(store::Write &write, Recommendation former, const QString &reference) {
    Recommendation draft = former;
    draft.id = {};
    draft.reference = reference;
    draft.stage = Stage::draft;
    draft.supersededBy = {};
    const Id<Recommendation> id = write.put(draft);
    former.stage = Stage::superseded;
    former.supersededBy = id;
    write.put(former);
    return id;
}

bool RecommendationStanding::isImplemented() const {
    return std::any_of(bodies.begin(), bodies.end(), [](const BodyStanding &one) {
        return one.delivery && one.delivery->state == DeliveryState::implemented;
    });
}

std::vector<BodyStanding> bodiesOf(const Recommendation &recommendation, const std::vector<Response> &responses, const std::vector<Delivery> &deliveries) {
    std::vector<BodyStanding> out;
    for (Id<Body> body : recommendation.lead) standingWith(out, body);
    for (Id<Body> body : recommendation.supporting) standingWith(out, body);
    for (const Response &response : responses) standingWith(out, response.body).response = response;
    for (const Delivery &delivery : deliveries) standingWith(out, delivery.body).delivery = delivery;
    return out;
}

RecommendationStanding standingOf(const store::Store &store, const Recommendation &recommendation) {
    RecommendationStanding out;
    out.isAdopted = adoptedInFull(store, recommendation);
    out.bodies = bodiesOf(recommendation, standingAbout<Response>(store, "recommendation", recommendation.id),
                          standingAbout<Delivery>(store, "recommendation", recommendation.id));
    for (const Assessment &assessment : standingAbout<Assessment>(store, "recommendation", recommendation.id))
        out.assessment = assessment;
    return out;
}

QString nextReference(const store::Store &store, int year) {
    const QString start = QStringLiteral("%1-").arg(year);
    int last = 0;
    for (const Recommendation &one : store.all<Recommendation>())
        if (one.reference.startsWith(start)) last = std::max(last, one.reference.mid(start.size()).section(u'-', 0, 0).toInt());
    return start + QStringLiteral("%1").arg(last + 1, 2, 10, QLatin1Char('0'));
}

}  // namespace balai::council
