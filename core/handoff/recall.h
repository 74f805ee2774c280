#pragma once
#include "core/base/files.h"
#include "core/council/withdraw.h"
#include "core/documents/model.h"
#include "core/documents/pdf.h"
#include "core/records/handoff.h"
#include "core/records/recall.h"
#include "core/store/store.h"

namespace balai::handoff {

using Touched = council::TouchedItem;

// What is to be recalled of one hand-off now (core/council/withdraw.h). Throws Error{NotFound}.
std::vector<Touched> touchedItems(const store::Store &store, Id<records::Handoff> handoff);
// All hand-offs with such items.
std::vector<Id<records::Handoff>> touchedHandoffs(const store::Store &store);

// The notice: item numbers only, a page in each of the body's languages that the package was in; no words, no reason,
// no person.
documents::Document recallNotice(const store::Store &store, const records::Handoff &handoff, const std::vector<qint64> &numbers);

struct RecallMade {
    Id<records::Recall> id;    // null: nothing new, the notice of what was recalled before was written again
    std::vector<qint64> numbers;  // in the notice, ascending
};
// Writes the notice as PDF to `path` and records the recall. `byHand`: numbers a person chose besides (a mistake).
// Throws Error{NotFound}: no such hand-off; Error{InvalidInput, field "items"}: no such number; Error{Refused, reason
// "nothingToRecall"}; errors of files.
RecallMade recall(store::Store &store, Id<records::Handoff> handoff, const QString &path, const documents::FontSet &fonts,
                  const std::vector<qint64> &byHand = {}, FileOps &files = systemFiles());

}  // namespace balai::handoff
