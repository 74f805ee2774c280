#pragma once
#include "core/council/coverage.h"
#include "core/handoff/preview.h"
#include "core/handoff/spec.h"

#include <QImage>
#include <memory>
#include <vector>

namespace balai::ui {

class Records;

// One thing that somebody chose to hand over, and how much of it may go.
struct ChosenThing {
    enum class Kind { Recommendation, Minutes, Decision, File };
    Kind kind{};
    Uuid id;
    QString title{};
    int parts = 0, going = 0;
    QString reason{};         // code of the first part that stays
    bool notSeen = false;       // something goes because of a yes that the desk typed and its member has not seen yet
    bool onlyAsMember = false;  // everything that goes stands under "a member"
};

struct HeldPart {
    int chosen = 0;           // number of the thing, from 1
    bool whole = false;       // all of it
    records::BlockKind kind{};
    QString reason;
    Id<records::Consent> restriction{};  // its condition has to be confirmed by a person
};

// A preview with the pictures of its pages.
struct Prepared {
    handoff::Spec spec;
    handoff::Preview preview;
    std::vector<QImage> pages;
    council::Coverage coverage{};  // of the speakers of all that was chosen
    int pageWithFinding() const;  // from 1; 0: none
};

// Renders `preview` at `dpi`. For the worker.
std::vector<QImage> pictures(const documents::Document &paper, const documents::FontSet &fonts, double dpi);

// How many speakers let what was chosen go. For the worker.
council::Coverage coverageOf(const store::Store &store, const handoff::Contents &contents);

// What was chosen, line by line; `preview` may be null while it is being made.
std::vector<ChosenThing> chosenThings(const Records &records, const handoff::Spec &spec, const handoff::Preview *preview, const QString &language);
std::vector<HeldPart> heldParts(const handoff::Spec &spec, const handoff::Preview &preview);

// Adopted recommendations addressed to a body that were not sent yet.
handoff::Spec suggestedSpec(const Records &records, Id<records::Body> body);

}  // namespace balai::ui
