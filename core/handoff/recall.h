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

// The notice: item numbers only, a page in each of the body's languages that the package was in, or in the body's first
// where it was in none of them; no words, no reason, no person. Names the package that holds none of these items, where one
// was made in the place of this.
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

// Recalls of it that stand and that the body has not acknowledged, oldest first.
std::vector<records::Recall> openRecalls(const store::Store &store, Id<records::Handoff> handoff);
// The notice of what is open again, as PDF; the day is noted. Returns its numbers. Throws as recall() does, reason
// "nothingToRecall".
std::vector<qint64> remind(store::Store &store, Id<records::Handoff> handoff, const QString &path, const documents::FontSet &fonts,
                           FileOps &files = systemFiles());

struct Acknowledgement {
    QDate on;
    QString by;  // an office, never a person; may be empty
    records::AcknowledgedHow how{};
};
// The body said that it stopped: written for every open recall of the hand-off. Nothing is open: nothing is written. Throws
// Error{NotFound}; Error{Refused, reason "nothingToRecall"} where nothing was recalled; Error{InvalidInput, field "on" or
// "how"} for a day to come or before the notice, or no way.
std::vector<Id<records::Recall>> acknowledge(const store::Store &store, store::Write &write, Id<records::Handoff> handoff, const Acknowledgement &said);

// `replacement` holds nothing of what its recalls named so far.
void noteReplacement(const store::Store &store, store::Write &write, Id<records::Handoff> handoff, Id<records::Handoff> replacement);

// A response sheet of one line, to acknowledge with: what readResponses() takes for an acknowledgement.
QByteArray acknowledgementSheet(const store::Store &store, const records::Handoff &handoff, const std::vector<qint64> &numbers);

}  // namespace balai::handoff
