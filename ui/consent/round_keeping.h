#pragma once
#include "core/council/round.h"
#include "core/council/session.h"

#include <QJsonObject>

namespace balai::ui {

// What was typed of a round and not yet kept: the head under `round`, the answers of each member under a key with her id,
// so that they go with her when she is erased.
struct RoundDraft {
    QJsonObject head;  // and "rows": ids of the people in their order
    QHash<Uuid, QJsonObject> answers;
};
std::optional<RoundDraft> roundDraft(const store::Store &store);
// On the worker. Only what is given is written anew.
void saveRoundDraft(store::Store &store, const RoundDraft &draft);
void dropRoundDraft(store::Store &store);

struct RoundKept {
    store::Place place;
    std::vector<Id<records::Consent>> consents;
    int people = 0;
    int handoffs = 0;  // packages in which words went out that a no now covers
};
// On the worker: one changeset with all consents of the round; its draft goes.
RoundKept keepRound(council::Session &session, const council::RoundSetting &setting, const std::vector<council::RoundRow> &rows);
// On the worker: one changeset with an event against each of them.
void takeRoundBack(council::Session &session, const std::vector<Id<records::Consent>> &consents, const QString &why);

}  // namespace balai::ui
