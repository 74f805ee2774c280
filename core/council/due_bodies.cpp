// What bodies owe the council: answers, and what they promised.
#include "core/council/due_parts.h"

#include "core/council/invitations.h"
#include "core/council/recommendations.h"
#include "core/council/standing_by_record.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"

#include <map>

namespace balai::council {

using namespace records;

namespace {
constexpr int daysBeforeAnswer = 7;

// "Due in March" is said in March.
bool isTime(QDate due, QDate on) {
    return due.isValid() && (due.year() < on.year() || (due.year() == on.year() && due.month() <= on.month()));
}

bool isRefusal(const Response &response) { return response.response == ResponseWord::rejected; }

bool isDone(const BodyStanding &body) {
    return body.delivery &&
           (body.delivery->state == DeliveryState::implemented || body.delivery->state == DeliveryState::abandoned);
}

// The first day each body was handed each recommendation.
std::map<std::pair<Uuid, Uuid>, QDate> sentDays(const DueList &list) {
    std::map<std::pair<Uuid, Uuid>, QDate> out;
    for (const Handoff &handoff : standing(list.store, list.store.all<Handoff>())) {
        const QDate made = handoff.madeAt.isSet() ? handoff.madeAt.day() : dayOf(list, handoff.created);
        for (const HandoffItem &item : list.store.all<HandoffItem>("handoff", handoff.id)) {
            if (item.heldBack || item.itemKind != u"recommendation") continue;
            const auto [at, isNew] = out.insert({{item.item, handoff.body.uuid()}, made});
            if (!isNew) at->second = std::min(at->second, made);
        }
    }
    return out;
}

// The earliest of what bodies promised or still owe an answer to.
void listResponses(DueList &list, const Recommendation &one, std::vector<BodyStanding> bodies, const std::map<std::pair<Uuid, Uuid>, QDate> &sent) {
    const int days = int(list.council.replyDays.value_or(60));
    for (auto it = sent.lower_bound({one.id.uuid(), Uuid()}); it != sent.end() && it->first.first == one.id.uuid(); ++it) {
        const Id<Body> addressee(it->first.second);
        const auto isIt = [&](const BodyStanding &body) { return body.body == addressee; };
        if (std::none_of(bodies.begin(), bodies.end(), isIt)) bodies.push_back({addressee, {}, {}});
    }
    for (const BodyStanding &body : bodies) {
        if (isDone(body)) continue;
        const QVariantMap params{{QStringLiteral("body"), body.body.text()}};
        const auto found = sent.find({one.id.uuid(), body.body.uuid()});
        if (body.response) {
            if (!isRefusal(*body.response) && isTime(body.response->due, list.on))
                list.add("response", one.id.uuid(), body.response->due, "promiseDue", params);
        } else if (found != sent.end() && found->second.addDays(days) <= list.on) {
            list.add("response", one.id.uuid(), found->second.addDays(days), "answerExpected", params);
        }
    }
}
}  // namespace

void DueList::invitations() {
    for (const Invitation &one : store.all<Invitation>()) {
        const QDate by = one.answerBy.isValid() ? one.answerBy : one.on;
        if (isOpen(one) && by.isValid() && by.addDays(-daysBeforeAnswer) <= on) add("action", one.id.uuid(), by, "invitationWaits");
    }
}

void DueList::responses() {
    const auto sent = sentDays(*this);
    const StandingEvents responses(store, &Response::recommendation);
    const StandingEvents deliveries(store, &Delivery::recommendation);
    for (const Recommendation &one : store.all<Recommendation>()) {
        const bool over = one.stage == Stage::withdrawn || one.stage == Stage::superseded || one.stage == Stage::closed;
        if (!over) listResponses(*this, one, bodiesOf(one, responses.of(one.id), deliveries.of(one.id)), sent);
    }
}

}  // namespace balai::council
