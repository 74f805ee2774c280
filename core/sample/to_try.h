#pragma once
#include "core/base/clock.h"
#include "core/sample/sample.h"

namespace balai::sample {

// Fills the folder "To try" inside the vault's folder: a colleague's bundle with one conflict, a filled response sheet,
// a finished package with its signature.
void makeToTry(council::Session &session, FixedClock &clock, Resolver &resolver, const SampleOptions &options,
               const vault::Machine &machine);

}  // namespace balai::sample
