#pragma once
#include "core/council/round.h"
#include "core/council/session.h"

namespace balai::ui {

// What somebody in her turn at the laptop has answered and what is not written yet, because the name she allows belongs to
// every yes: kept answer by answer under a key with her id, so that no crash loses it and it goes when she is erased.
struct TurnDraft {
    council::RoundSetting setting;
    council::RoundRow row;
};
// Those of turns that nobody ended; what cannot be read is passed over.
std::vector<TurnDraft> turnDrafts(const store::Store &store);
// On the worker.
void saveTurnDraft(store::Store &store, const TurnDraft &draft);
void dropTurnDraft(store::Store &store, Id<records::Member> member);
// On the worker: her consents in one changeset; the draft goes.
void keepTurn(council::Session &session, const TurnDraft &turn);

}  // namespace balai::ui
