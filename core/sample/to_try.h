#pragma once
#include "core/base/clock.h"
#include "core/sample/sample.h"

namespace balai::sample {

// The folder "To try" inside the vault's folder: a colleague's bundle with one conflict, a filled response sheet, and a
// finished package with its signature.

// When the passage was edited on both laptops: the script is told up to here before makeColleague().
qint64 branchMoment(const SampleOptions &options, const Resolver &resolver);
void makeColleague(council::Session &session, FixedClock &clock, Resolver &resolver, const SampleOptions &options,
                   const vault::Machine &machine);
void makeSheet(council::Session &session, const Resolver &resolver, const SampleOptions &options);
// Made in a copy of the vault, so that the sample's own register keeps its hand-offs.
void makeSamplePackage(council::Session &session, const Resolver &resolver, const SampleOptions &options,
                       const vault::Machine &machine);

}  // namespace balai::sample
