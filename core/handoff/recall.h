#pragma once
#include "core/base/files.h"
#include "core/documents/model.h"
#include "core/documents/pdf.h"
#include "core/records/handoff.h"
#include "core/records/recall.h"
#include "core/store/store.h"

namespace balai::handoff {

// An item of a package that must no longer be used.
struct Touched {
    int number = 0;
    QString itemKind;
    Uuid item;
    records::RecallCause cause{};  // withdrawal or erasure
};

// Items that went out and whose consents were since taken back (withdrawn, revoked, invalidated or refused; not where a
// yes merely ended), or whose words were erased. Those already recalled are left out.
std::vector<Touched> touchedItems(const store::Store &store, Id<records::Handoff> handoff);
// All hand-offs with such items.
std::vector<Id<records::Handoff>> touchedHandoffs(const store::Store &store);
// Numbers recalled so far, ascending.
std::vector<int> recalledNumbers(const store::Store &store, Id<records::Handoff> handoff);

// The notice: item numbers only, a page in each of the body's languages that the package was in; no words, no reason,
// no person.
documents::Document recallNotice(const store::Store &store, const records::Handoff &handoff, const std::vector<int> &numbers);

struct RecallMade {
    Id<records::Recall> id;    // null: nothing new, the notice of what was recalled before was written again
    std::vector<int> numbers;  // in the notice, ascending
};
// Writes the notice as PDF to `path` and records the recall. `byHand`: numbers a person chose besides (a mistake).
// Throws Error{NotFound}: no such hand-off; Error{InvalidInput, field "items"}: no such number; Error{Refused, reason
// "nothingToRecall"}; errors of files.
RecallMade recall(store::Store &store, Id<records::Handoff> handoff, const QString &path, const documents::FontSet &fonts,
                  const std::vector<int> &byHand = {}, FileOps &files = systemFiles());

}  // namespace balai::handoff
