#pragma once
#include "core/base/files.h"
#include "core/documents/model.h"
#include "core/documents/pdf.h"
#include "core/records/handoff_receipt.h"
#include "core/store/store.h"

// A package on paper: a sheet on top of each copy that says to which office it goes, which copy it is and what comes back.
namespace balai::handoff {

inline constexpr int mostCopies = 200;

struct Copies {
    int count = 0;
    QString office;     // empty: the package's own addressee
    QString carriedBy;  // stays in the vault
};

// A page for each of `numbers`, in the body's language, "Copy 3 of 5"; the last number is how many there are.
documents::Document coverSheets(const store::Store &store, const records::Handoff &handoff, const QString &office, const std::vector<qint64> &numbers);
// Copies that were given away so far, oldest first.
std::vector<records::HandoffReceipt> givenCopies(const store::Store &store, Id<records::Handoff> handoff);

// Writes the sheets as PDF and records what was given, and by whom it is carried; numbers go on after those given before.
// Throws Error{NotFound}; Error{InvalidInput, field "copies"}: none, or more than mostCopies; errors of files, and then nothing
// is recorded.
std::vector<qint64> printCovers(store::Store &store, Id<records::Handoff> handoff, const Copies &copies, const QString &path, const documents::FontSet &fonts,
                                FileOps &files = systemFiles());

}  // namespace balai::handoff
